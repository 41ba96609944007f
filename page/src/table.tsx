// The facts as a table to sort, and to take along as CSV.
import { computed, signal, useSignal } from "@preact/signals";
import { facts, momentOf, papers, plural, short } from "./data";
import { Linked, Tag, When } from "./parts";
import { choose, chosenFact, passing } from "./state";
import { download, factsCsv } from "./save";

const AT_ONCE = 200;

/** Column -> by what its facts are sorted. */
const COLUMNS: Record<string, (at: number) => string | number> = {
  Relation: at => facts[at].relation,
  Fact: at => facts[at].label,
  "Sum, title, topic": at => facts[at].amount?.[0] ?? facts[at].caption,
  Date: at => momentOf[at].day,
  Announcement: at => papers[facts[at].documents[0]]?.title ?? "",
  Confidence: at => facts[at].confidence,
};

const order = signal<{ column: string; falling: boolean } | null>(null);

/** Numbers before words, empty last whichever way it runs. */
function compare(a: string | number, b: string | number, falling: boolean): number {
  if (a === "" || b === "") return Number(a === "") - Number(b === "");
  if (typeof a !== typeof b) return typeof a === "number" ? -1 : 1;
  const found = typeof a === "number" ? a - (b as number) : a < b ? -1 : a > b ? 1 : 0;
  return falling ? -found : found;
}

const sorted = computed(() => {
  if (!order.value) return passing.value;
  const { column, falling } = order.value, keys = new Map(passing.value.map(at => [at, COLUMNS[column](at)]));
  return [...passing.value].sort((a, b) => compare(keys.get(a)!, keys.get(b)!, falling) || a - b);
});

function sort(column: string) {
  const now = order.value;
  order.value = now?.column !== column ? { column, falling: column === "Date" || column === "Confidence" } : { column, falling: !now.falling };
}

export function Table() {
  const shown = useSignal(AT_ONCE), said = useSignal(""), rows = sorted.value;
  const copy = async () => {
    try { await navigator.clipboard.writeText(factsCsv(rows)); said.value = `${plural(rows.length, "row")} copied`; }
    catch { said.value = "The browser did not allow copying; save the file instead"; }
  };
  return (
    <div class="sheet" role="tabpanel" aria-label="Table">
      <div class="tools"><span aria-live="polite">{said.value || plural(rows.length, "fact")}</span>
        <button onClick={copy}>Copy as CSV</button><button onClick={() => download(`\ufeff${factsCsv(rows)}`, "facts.csv")}>Save as CSV</button></div>
      {rows.length === 0 ? <p class="nothing">No fact passes the filters.</p> : <table>
        <thead><tr>{Object.keys(COLUMNS).map(column => <Head column={column} />)}</tr></thead>
        <tbody>{rows.slice(0, shown.value).map(at => <Row at={at} key={at} />)}</tbody>
      </table>}
      {rows.length > shown.value && <button class="more" onClick={() => { shown.value += AT_ONCE; }}>{`Show ${Math.min(AT_ONCE, rows.length - shown.value)} more of ${rows.length.toLocaleString("en")}`}</button>}
    </div>
  );
}

function Head({ column }: { column: string }) {
  const now = order.value?.column === column ? (order.value.falling ? "descending" : "ascending") : "none";
  return <th scope="col" aria-sort={now}><button onClick={() => sort(column)}>{column}<i class={`arrow ${now}`} aria-hidden="true" /></button></th>;
}

function Row({ at }: { at: number }) {
  const { relation, label, caption, documents, confidence } = facts[at];
  return (
    <tr aria-current={chosenFact.value === at}>
      <td><Tag relation={relation} /></td>
      <td><button dir="auto" onClick={() => choose(null, at)}>{short(label, 400)}</button></td>
      <td><bdi>{short(caption)}</bdi></td>
      <td><When at={at} /></td>
      <td>{documents.slice(0, 3).map((one, i) => <>{i > 0 && ", "}<Linked to={papers[one].url}>{short(papers[one].title, 120)}</Linked></>)}</td>
      <td>{confidence.toFixed(2)}</td>
    </tr>
  );
}
