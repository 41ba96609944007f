// What the reader chose, as signals: everything on the page follows from these, and the address remembers them.
import { batch, computed, effect, signal } from "@preact/signals";
import { data, entities, entityAt, factAt, facts, folded, momentOf, namesOf, papers, short, sourceOf } from "./data";

export type View = "graph" | "table" | "timeline" | "query";
export type Theme = "auto" | "light" | "dark";

export const view = signal<View>("graph");
export const theme = signal<Theme>("auto");
/** The entity or the fact whose panel is open. */
export const chosen = signal<number | null>(null);
export const chosenFact = signal<number | null>(null);
/** The graph around one entity, so many steps far; without it the whole, or of a large graph its overview. */
export const focus = signal<number | null>(data.focus);
export const hops = signal(1);
export const whole = signal(false);

export interface Filters {
  words: string;
  relations: string[];
  kinds: string[];
  from: string;
  to: string;
  least: number;
  currency: string;
  confidence: number;
  source: string;
}
export const EMPTY: Filters = { words: "", relations: [], kinds: [], from: "", to: "", least: 0, currency: "", confidence: 0, source: "" };
export const filters = signal<Filters>(EMPTY);

export const set = (part: Partial<Filters>): void => { filters.value = { ...filters.value, ...part }; };
export const toggled = (list: string[], one: string): string[] => (list.includes(one) ? list.filter(other => other !== one) : [...list, one]);

const wordsOf: (string | undefined)[] = [];
const textOf = (at: number): string => (wordsOf[at] ??= folded([short(facts[at].label, 2000), short(facts[at].caption), ...facts[at].roles.map(([, one]) => namesOf[one])].join("\n")));

/** Whether a fact passes the filters, by what of it they ask. */
const PASSES: ((at: number, wanted: Filters) => boolean)[] = [
  (at, { relations }) => !relations.length || relations.includes(facts[at].relation),
  (at, { kinds }) => !kinds.length || facts[at].roles.some(([, one]) => kinds.includes(entities[one].kind)),
  (at, { from }) => !from || momentOf[at].day >= from,
  (at, { to }) => !to || (momentOf[at].day !== "" && momentOf[at].day <= `${to}~`),
  (at, { least, currency }) => {
    const { amount } = facts[at];
    return (!least && !currency) || (amount !== null && amount[0] >= least && (!currency || amount[1] === currency));
  },
  (at, { confidence }) => facts[at].confidence >= confidence,
  (at, { source }) => !source || facts[at].documents.some(paper => sourceOf(papers[paper]) === source),
  (at, { words }) => !words || folded(words).split(/\s+/).every(word => textOf(at).includes(word)),
];

/** The facts that pass some filters, in their order; the words are asked last because they cost most. */
const pass = (wanted: Filters): number[] => facts.map((_, at) => at).filter(at => PASSES.every(passes => passes(at, wanted)));
export const passing = computed(() => pass(filters.value));
export const passingWithoutWords = computed(() => (filters.value.words ? pass({ ...filters.value, words: "" }) : passing.value));
export const passingAnyDay = computed(() => (filters.value.from || filters.value.to ? pass({ ...filters.value, from: "", to: "" }) : passing.value));
export const filtered = computed(() => JSON.stringify({ ...filters.value, words: "" }) !== JSON.stringify(EMPTY));

export function choose(entity: number | null, fact: number | null = null): void {
  batch(() => { chosen.value = entity; chosenFact.value = fact; });
}

export function focusOn(entity: number | null): void {
  batch(() => { focus.value = entity; hops.value = 1; view.value = "graph"; });
}

// ---------------------------------------------------------------- the address: a link that opens the same view again

const LISTS = ["relations", "kinds"] as const, TEXTS = ["words", "from", "to", "currency", "source"] as const, NUMBERS = ["least", "confidence"] as const;
const THEMES: Theme[] = ["auto", "light", "dark"], VIEWS: View[] = ["graph", "table", "timeline", "query"];

/** The state as it stands in the address; what is as at the beginning is left out. */
export function written(): string {
  const wanted = filters.value, found = new URLSearchParams();
  const put = (name: string, value: string | number | false | null | undefined) => { if (value) found.set(name, String(value)); };
  put("view", view.value !== "graph" && view.value);
  put("at", chosen.value !== null && entities[chosen.value].id);
  put("fact", chosenFact.value !== null && facts[chosenFact.value].id);
  put("focus", focus.value !== null ? entities[focus.value].id : data.focus !== null && "none");
  put("hops", focus.value !== null && hops.value > 1 && hops.value);
  put("whole", whole.value && 1);
  for (const name of LISTS) put(name, wanted[name].join(","));
  for (const name of [...TEXTS, ...NUMBERS]) put(name, wanted[name]);
  put("theme", theme.value !== "auto" && theme.value);
  return found.toString();
}

/** Take the state from an address; what it does not name, or names wrongly, is as at the beginning. */
export function read(fragment: string): void {
  const found = new URLSearchParams(fragment.replace(/^#/, "")), text = (name: string) => found.get(name) ?? "";
  const placed = (name: string, places: Map<string, number>) => places.get(text(name)) ?? null;
  batch(() => {
    view.value = VIEWS.find(one => one === text("view")) ?? "graph";
    theme.value = THEMES.find(one => one === text("theme")) ?? "auto";
    chosen.value = placed("at", entityAt);
    chosenFact.value = placed("fact", factAt);
    focus.value = found.has("focus") ? placed("focus", entityAt) : data.focus;
    hops.value = Math.min(3, Math.max(1, Math.trunc(Number(text("hops"))) || 1));
    whole.value = text("whole") === "1";
    filters.value = {
      ...EMPTY,
      ...Object.fromEntries(LISTS.map(name => [name, text(name).split(",").filter(Boolean)])),
      ...Object.fromEntries(TEXTS.map(name => [name, text(name)])),
      ...Object.fromEntries(NUMBERS.map(name => [name, Math.max(0, Number(text(name)) || 0)])),
    };
  });
}

/** Keep state and address the same; a frame without an address of its own (a notebook's) keeps the state alone. */
export function follow(): void {
  if (!location.protocol.startsWith("about")) {
    effect(() => history.replaceState(null, "", `#${written()}`));
    addEventListener("hashchange", () => read(location.hash));
  }
  effect(() => { document.documentElement.style.colorScheme = theme.value === "auto" ? "" : theme.value; });
}
