// The facts by date, their own or that of their announcement: a bar for each month or year, and under it what was then.
import { computed, useSignal } from "@preact/signals";
import { facts, momentOf, plural, relations, RELATIONS, short } from "./data";
import type { Moment } from "./data";
import { Tag, When } from "./parts";
import { choose, chosenFact, filters, passing, passingAnyDay, set } from "./state";

const MONTHS = 36, AT_ONCE = 150, TALL = 120;
/** As wide as the window of a phone, so that the names of bars can be read there; the width that a name needs. */
const WIDE = Math.min(960, innerWidth - 28), NAMED = 56;

interface Span { name: string; from: string; to: string; counts: Record<string, number>; total: number }

/** The months, or of a long time the years, from the first dated fact to the last, with how many facts of each relation they have. */
const spans = computed<Span[]>(() => {
  const dated = passingAnyDay.value.filter(at => momentOf[at].day), days = dated.map(at => momentOf[at].day.slice(0, 7)).sort();
  if (!days.length) return [];
  const [first, last] = [days[0], days[days.length - 1]], byMonth = monthsFrom(first, last).length <= MONTHS;
  const names = byMonth ? monthsFrom(first, last) : yearsFrom(first, last);
  const found = new Map(names.map(name => [name, { name, from: byMonth ? `${name}-01` : `${name}-01-01`, to: byMonth ? `${name}-31` : `${name}-12-31`, counts: {}, total: 0 } as Span]));
  for (const at of dated) {
    const span = found.get(momentOf[at].day.slice(0, byMonth ? 7 : 4)), { relation } = facts[at];
    if (!span) continue;
    span.counts[relation] = (span.counts[relation] ?? 0) + 1;
    span.total += 1;
  }
  return [...found.values()];
});

function yearsFrom(first: string, last: string): string[] {
  const [from, to] = [first, last].map(day => Number(day.slice(0, 4)));
  return Array.from({ length: Math.min(400, to - from + 1) }, (_, i) => String(from + i).padStart(4, "0"));
}

const monthsFrom = (first: string, last: string): string[] => yearsFrom(first, last)
  .flatMap(year => Array.from({ length: 12 }, (_, i) => `${year}-${String(i + 1).padStart(2, "0")}`))
  .filter(month => month >= first && month <= last);

export function Timeline() {
  const shown = useSignal(AT_ONCE), all = spans.value, undated = passing.value.filter(at => !momentOf[at].day).length;
  const rows = passing.value.filter(at => momentOf[at].day).sort((a, b) => order(momentOf[a], momentOf[b]) || a - b);
  const announced = rows.filter(at => momentOf[at].what === "announced").length;
  return (
    <div class="sheet" role="tabpanel" aria-label="Timeline">
      <div class="tools"><span aria-live="polite">{plural(rows.length, "dated fact")}{announced > 0 && `, ${announced.toLocaleString("en")} by the day of announcement`}
          {undated > 0 && `, ${undated.toLocaleString("en")} without a date`}</span>
        {(filters.value.from || filters.value.to) && <button onClick={() => set({ from: "", to: "" })}>All dates</button>}</div>
      {all.length === 0 ? <p class="nothing">No fact with a date passes the filters.</p> : <Bars spans={all} />}
      <ol class="days">{rows.slice(0, shown.value).map((at, i) => (
        <li key={at}>
          {i === 0 || order(momentOf[at], momentOf[rows[i - 1]]) ? <When at={at} /> : <span />}
          <button class={`line-of ${facts[at].relation}`} dir="auto" aria-current={chosenFact.value === at} onClick={() => choose(null, at)}>{short(facts[at].label)}</button>
          <Tag relation={facts[at].relation} />
        </li>))}</ol>
      {rows.length > shown.value && <button class="more" onClick={() => { shown.value += AT_ONCE; }}>Show more</button>}
    </div>
  );
}

/** The latest first, and of one day what is told alike together. */
function order(a: Moment, b: Moment): number {
  const [one, other] = [a, b].map(({ day, told, what }) => `${day} ${told} ${what}`);
  return one < other ? 1 : one > other ? -1 : 0;
}

function Bars({ spans: all }: { spans: Span[] }) {
  const most = Math.max(...all.map(({ total }) => total)), wide = Math.min(64, WIDE / all.length), { from, to } = filters.value;
  const every = Math.ceil(NAMED / wide);
  const pick = (span: Span) => set(from === span.from && to === span.to ? { from: "", to: "" } : { from: span.from, to: span.to });
  return (
    <svg class="bars" viewBox={`0 0 ${WIDE} ${TALL + 26}`} role="group" aria-label="Facts by date">
      {all.map((span, i) => {
        let top = TALL;
        return (
          <g role="button" tabindex={0} aria-pressed={from === span.from && to === span.to} aria-label={`${span.name}: ${plural(span.total, "fact")}`}
            onClick={() => pick(span)} onKeyDown={event => { if (event.key === "Enter" || event.key === " ") { event.preventDefault(); pick(span); } }}>
            <title>{`${span.name}: ${relations.filter(one => span.counts[one]).map(one => `${RELATIONS[one]} ${span.counts[one]}`).join(", ") || "nothing"}`}</title>
            <rect class="field" x={i * wide} y={0} width={wide} height={TALL + 24} />
            {relations.map(relation => {
              const tall = (span.counts[relation] ?? 0) / most * (TALL - 8);
              top -= tall;
              return tall > 0 && <rect class={`part ${relation}`} x={i * wide + wide * 0.12} y={top} width={wide * 0.76} height={tall} />;
            })}
            {i % every === 0 && <text x={i * wide + wide / 2} y={TALL + 17}>{span.name}</text>}
          </g>
        );
      })}
      <path class="ground" d={`M0 ${TALL}H${WIDE}`} />
    </svg>
  );
}
