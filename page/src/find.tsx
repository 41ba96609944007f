// The side: search by any name, filters, and what they find.
import { computed, signal, useSignal } from "@preact/signals";
import { currencies, entities, facts, factsOf, folded, kinds, namesOf, papers, plural, publishers, relations, RELATIONS, short } from "./data";
import { Glyph } from "./parts";
import { choose, chosen, chosenFact, EMPTY, filtered, filters, passing, passingWithoutWords, set, toggled } from "./state";

const AT_ONCE = 60;

/** The entities that have a fact which passes the filters and, when words are given, a name with these words: best first. */
const things = computed(() => {
  const wanted = folded(filters.value.words.trim()), shown = new Set(passingWithoutWords.value), found = [];
  for (let at = 0; at < entities.length; at++) {
    if (wanted ? namesOf[at].includes(wanted) : factsOf[at].some(fact => shown.has(fact))) found.push(at);
  }
  if (!wanted) return found;
  const rank = (at: number) => namesOf[at].split("\n").reduce((best, name) => Math.min(best, name === wanted ? 0 : name.startsWith(wanted) ? 1 : name.includes(` ${wanted}`) ? 2 : 3), 3);
  const ranks = new Map(found.map(at => [at, rank(at)]));
  return found.sort((a, b) => ranks.get(a)! - ranks.get(b)! || a - b);
});

/** On a phone the list is open while one searches. */
const finding = signal(false);
document.addEventListener("pointerdown", ({ target }) => { if (!(target as Element).closest(".side")) finding.value = false; });

export function Find() {
  return (
    <aside class={finding.value ? "side finding" : "side"} aria-label="Search and filters">
      <header>
        <h1 dir="auto">{document.title}</h1>
        <p id="summary">{[plural(facts.length, "fact"), plural(entities.length, "name"), plural(papers.length, "announcement")].join(" \u00b7 ")}</p>
      </header>
      <div class="find" role="search">
        <div class="box">
          <input id="search" type="search" placeholder="Find a name or a fact" aria-label="Find a name or a fact" autocomplete="off" spellcheck={false}
            value={filters.value.words} onInput={event => set({ words: event.currentTarget.value })} onFocus={() => { finding.value = true; }} onKeyDown={enter} />
          <kbd aria-hidden="true" title="Press / to search">/</kbd>
        </div>
        <div class="chips" role="group" aria-label="Relations">{relations.map(relation => <Chip list="relations" value={relation} label={RELATIONS[relation]} />)}</div>
        <Filters />
      </div>
      <Found />
    </aside>
  );
}

function Chip({ list, value, label }: { list: "relations" | "kinds"; value: string; label: string }) {
  const chosenOnes = filters.value[list];
  return (
    <button class={value} aria-pressed={chosenOnes.includes(value)} onClick={() => set({ [list]: toggled(chosenOnes, value) })}>
      {list === "kinds" && <Glyph kind={value} />}{label}
    </button>
  );
}

function Filters() {
  const { from, to, least, currency, confidence, source } = filters.value;
  const number = (event: { currentTarget: HTMLInputElement }) => Math.max(0, Number(event.currentTarget.value) || 0);
  return (
    <details class="filters">
      <summary>Filters{filtered.value && <span class="on" aria-label="on" />}</summary>
      <fieldset><legend>With</legend><div class="chips">{kinds.map(kind => <Chip list="kinds" value={kind} label={kind} />)}</div></fieldset>
      <fieldset class="pair"><legend>Date of the fact, else of its announcement</legend>
        <label>from <input type="date" value={from} onChange={event => set({ from: event.currentTarget.value })} /></label>
        <label>to <input type="date" value={to} onChange={event => set({ to: event.currentTarget.value })} /></label>
      </fieldset>
      {currencies.length > 0 && <fieldset class="pair"><legend>Sum</legend>
        <label>at least <input type="number" min={0} step="any" value={least || ""} placeholder="0" onChange={event => set({ least: number(event) })} /></label>
        <label>in <select value={currency} onChange={event => set({ currency: event.currentTarget.value })}>
          <option value="">any currency</option>{currencies.map(one => <option value={one}>{one}</option>)}</select></label>
      </fieldset>}
      <label class="row">Confidence at least {confidence.toFixed(2)}
        <input type="range" min={0} max={1} step={0.05} value={confidence} onInput={event => set({ confidence: number(event) })} /></label>
      <label class="row">Source <select value={source} onChange={event => set({ source: event.currentTarget.value })}>
        <option value="">all</option>{publishers.map(one => <option value={one}>{short(one, 60)}</option>)}</select></label>
      <button class="quiet" disabled={!filtered.value} onClick={() => { filters.value = { ...EMPTY, words: filters.value.words }; }}>Clear filters</button>
    </details>
  );
}

function Found() {
  const names = things.value, here = filters.value.words ? passing.value : [];
  return (
    <nav class="list" id="list" aria-label="Found" onKeyDown={walk}>
      <Section title="Names" items={names} item={at => (
        <button class="name" aria-current={chosen.value === at} onClick={() => choose(at)}>
          <Glyph kind={entities[at].kind} /><span><bdi>{short(entities[at].name)}</bdi><small>{plural(factsOf[at].length, "fact")}</small></span>
        </button>)} />
      <Section title="Facts" items={here} item={at => (
        <button class={`line-of ${facts[at].relation}`} dir="auto" aria-current={chosenFact.value === at} onClick={() => open(null, at)}>{short(facts[at].label)}</button>)} />
      {!names.length && !here.length && <p class="nothing">{filters.value.words ? "Nothing here has these words." : "No fact passes the filters."}</p>}
    </nav>
  );
}

function Section({ title, items, item }: { title: string; items: number[]; item: (at: number) => preact.ComponentChild }) {
  const shown = useSignal(AT_ONCE);
  if (!items.length) return null;
  return (
    <section>
      <h2><span>{title}</span><span>{items.length.toLocaleString("en")}</span></h2>
      <ul>{items.slice(0, shown.value).map(at => <li key={at}>{item(at)}</li>)}</ul>
      {items.length > shown.value && <button class="more" onClick={() => { shown.value += 4 * AT_ONCE; }}>Show more</button>}
    </section>
  );
}

function open(entity: number | null, fact: number | null = null) {
  finding.value = false;
  choose(entity, fact);
}

const buttons = () => [...document.querySelectorAll<HTMLButtonElement>("#list li button")];

function enter(event: KeyboardEvent) {
  const [first] = buttons();
  if (event.key === "Enter" && first) first.click();
  if (event.key === "ArrowDown" && first) { event.preventDefault(); first.focus(); }
}

function walk(event: KeyboardEvent) {
  const all = buttons(), at = all.indexOf(event.target as HTMLButtonElement), step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step || at < 0) return;
  event.preventDefault();
  (all[at + step] ?? (step < 0 ? document.getElementById("search") : all[at]))?.focus();
}
