// A box for SPARQL, there when the page was made with --sparql.
import { signal, useSignal } from "@preact/signals";
import type { Store, Term } from "oxigraph/web.js";
import { block, data, entities, entityAt, facts, factAt, isLink, plural, short } from "./data";
import { Linked } from "./parts";
import { csv, download } from "./save";
import { choose } from "./state";

interface Queries { prefixes: Record<string, string>; saved: Record<string, string> }
const known = block<Queries>("queries");
export const canQuery = known !== null;

const AT_ONCE = 200;
const asked = signal(known?.saved.partners ?? Object.values(known?.saved ?? {})[0] ?? "");
type Answer = { columns: string[]; rows: (Term | undefined)[][] } | { text: string } | { error: string };
const answer = signal<Answer | null>(null);
let opening: Promise<Store> | null = null;

/** The prefixes that a query uses without saying what they stand for. */
function prefixed(query: string): string {
  const said = new Set([...query.matchAll(/\bPREFIX\s+([\w-]*):/gi)].map(([, name]) => name));
  return Object.entries(known!.prefixes).filter(([name]) => !said.has(name)).map(([name, iri]) => `PREFIX ${name}: <${iri}>\n`).join("") + query;
}

async function ask(query: string): Promise<Answer> {
  try {
    const store = await (opening ??= window.sparql!.open());
    const found = store.query(prefixed(query)) as unknown;
    if (typeof found === "boolean") return { text: found ? "Yes." : "No." };
    const all = found as (Map<string, Term> | { toString(): string })[];
    if (!all.length) return { text: "No answer: nothing in the graph fits." };
    if (!(all[0] instanceof Map)) return { text: all.map(String).join("\n") };
    const maps = all as Map<string, Term>[], named = selected(query) ?? [...new Set(maps.flatMap(one => [...one.keys()]))];
    const columns = named.filter(name => name !== "facts");           // those on which a saved query rests, by identifiers
    return { columns, rows: maps.map(one => columns.map(name => one.get(name))) };
  } catch (error) {
    return { error: String(error instanceof Error ? error.message : error) };
  }
}

/** The variables in the order in which the query selects them; null when it selects all. */
function selected(query: string): string[] | null {
  let head = /\bSELECT\b([\s\S]*?)(?:\bWHERE\b|\{)/i.exec(query.replace(/^\s*#.*$/gm, ""))?.[1] ?? "";
  for (let before = ""; before !== head;) {                           // from the innermost brackets outwards
    before = head;
    head = head.replace(/\(([^()]*)\)/g, (_, inner: string) => /\bAS\s+([?$]\w+)\s*$/i.exec(inner)?.[1] ?? "");
  }
  const names = [...head.matchAll(/[?$](\w+)/g)].map(([, name]) => name);
  return names.length ? names : null;
}

export function Query() {
  const busy = useSignal(false);
  const run = async () => {
    busy.value = true;
    await new Promise(resolve => setTimeout(resolve, 20));            // let the page say so before the store takes the thread
    answer.value = await ask(asked.value);
    busy.value = false;
  };
  return (
    <div class="sheet" role="tabpanel" aria-label="Query">
      <div class="tools"><span>SPARQL over this graph; nothing leaves the page.</span>
        <label>Saved <select onChange={event => { asked.value = known!.saved[event.currentTarget.value]; }}>
          {Object.keys(known!.saved).map(name => <option value={name} selected={known!.saved[name] === asked.value}>{name}</option>)}</select></label></div>
      <textarea id="asked" aria-label="SPARQL query" spellcheck={false} rows={12} value={asked.value} onInput={event => { asked.value = event.currentTarget.value; }}
        onKeyDown={event => { if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) void run(); }} />
      <p class="ask"><button class="strong" disabled={busy.value} onClick={() => void run()}>{busy.value ? "Asking\u2026" : "Ask"}</button> <kbd>Ctrl Enter</kbd></p>
      <div aria-live="polite">{answer.value && <Shown answer={answer.value} />}</div>
    </div>
  );
}

function Shown({ answer: found }: { answer: Answer }) {
  const shown = useSignal(AT_ONCE);
  if ("error" in found) return <pre class="wrong">{found.error}</pre>;
  if ("text" in found) return <pre>{short(found.text, 100_000)}</pre>;
  const text = () => csv([found.columns, ...found.rows.map(row => row.map(term => term?.value ?? ""))]);
  return (
    <>
      <div class="tools inner"><span>{plural(found.rows.length, "row")}</span><button onClick={() => download(`\ufeff${text()}`, "answer.csv")}>Save as CSV</button></div>
      <table class="answer">
        <thead><tr>{found.columns.map(name => <th scope="col">{name}</th>)}</tr></thead>
        <tbody>{found.rows.slice(0, shown.value).map(row => <tr>{row.map(term => <td>{term && <Value term={term} />}</td>)}</tr>)}</tbody>
      </table>
      {found.rows.length > shown.value && <button class="more" onClick={() => { shown.value += AT_ONCE; }}>Show more</button>}
    </>
  );
}

/** A value of an answer; what the graph shows can be opened from here. */
function Value({ term }: { term: Term }) {
  const id = term.termType === "NamedNode" && term.value.startsWith(data.base) ? term.value.slice(data.base.length) : null;
  const entity = id !== null ? entityAt.get(id) : undefined, fact = id !== null ? factAt.get(id) : undefined;
  if (entity !== undefined) return <button class="quiet" onClick={() => choose(entity)}><bdi>{short(entities[entity].name)}</bdi></button>;
  if (fact !== undefined) return <button class="quiet" onClick={() => choose(null, fact)}><bdi>{short(facts[fact].label)}</bdi></button>;
  return term.termType === "NamedNode" && isLink(term.value) ? <Linked to={term.value}>{short(term.value)}</Linked> : <bdi>{short(term.value, 400)}</bdi>;
}
