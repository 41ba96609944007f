// The panel: what is said of an entity, fact by fact, each with its quote in the announcement.
import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { entities, facts, factsOf, isLink, papers, plural, short, words } from "./data";
import type { Evidence, Fact } from "./data";
import { Glyph, Linked, Tag, Thing } from "./parts";
import { choose, chosen, chosenFact, focus, focusOn, passingWithoutWords } from "./state";

const AT_ONCE = 40, AROUND = 140, LONGEST = 200_000;

export function Panel() {
  const entity = chosen.value, fact = chosenFact.value, panel = useRef<HTMLElement>(null);
  useEffect(() => { if (panel.current) panel.current.scrollTop = 0; }, [entity, fact]);
  if (entity === null && fact === null) return null;
  return (
    <aside class="panel" aria-label={entity !== null ? "About the chosen name" : "The chosen fact"} ref={panel} tabIndex={-1}>
      <button class="close" aria-label="Close" title="Close (Esc)" onClick={() => choose(null)}>{"\u00d7"}</button>
      {entity !== null ? <About at={entity} key={entity} /> : <Card at={fact!} key={`f${fact}`} beside={null} />}
    </aside>
  );
}

function About({ at }: { at: number }) {
  const { name, kind, aliases, links } = entities[at], shown = useSignal(AT_ONCE);
  const others = aliases.filter(alias => alias !== name), left = new Set(passingWithoutWords.value);
  const here = factsOf[at].filter(fact => left.has(fact)), away = factsOf[at].length - here.length;
  return (
    <>
      <p class="kind"><Glyph kind={kind} />{kind}</p>
      <h2 dir="auto">{short(name, 400)}</h2>
      {others.length > 0 && <p class="also">also {others.slice(0, 12).map((alias, i) => <>{i > 0 && ", "}<bdi>{short(alias)}</bdi></>)}</p>}
      {links.filter(isLink).map(link => <p class="also"><Linked to={link}>{link.replace(/^https?:\/\//, "")}</Linked></p>)}
      {factsOf[at].length > 0 && focus.value !== at && <p class="also"><button class="quiet" onClick={() => focusOn(at)}>Show only what is around it</button></p>}
      {factsOf[at].length === 0 && <p class="also">It is named, but no fact about it was found.</p>}
      {away > 0 && <p class="also">{plural(away, "fact")} left out by the filters.</p>}
      {here.slice(0, shown.value).map(fact => <Card at={fact} beside={at} key={fact} />)}
      {here.length > shown.value && <p><button class="more" onClick={() => { shown.value += AT_ONCE; }}>{`Show ${Math.min(AT_ONCE, here.length - shown.value)} more of ${here.length}`}</button></p>}
    </>
  );
}

function Card({ at, beside }: { at: number; beside: number | null }) {
  const fact = facts[at], [first, ...rest] = fact.evidence;
  return (
    <section class={`fact ${fact.relation}`}>
      <Tag relation={fact.relation} />
      <h3 class="sentence" dir="auto">{short(fact.label, 600)}</h3>
      <Details fact={fact} />
      <div class="things">{fact.roles.filter(([, entity]) => entity !== beside).map(([role, entity]) => <Thing at={entity} role={role} />)}</div>
      {first ? <Source evidence={first} /> : <p class="also">No quote was kept with this graph.</p>}
      {rest.length > 0 && <details class="other"><summary>{plural(rest.length, "other place", "other places")} that {rest.length === 1 ? "says" : "say"} so</summary>
        {rest.slice(0, AT_ONCE).map(one => <Source evidence={one} />)}</details>}
    </section>
  );
}

const Details = ({ fact }: { fact: Fact }) => (fact.details.length === 0 ? null
  : <dl class="details">{fact.details.map(([word, value]) => <div><dt>{word}</dt><dd><bdi>{short(value)}</bdi></dd></div>)}</dl>);

function Source({ evidence }: { evidence: Evidence }) {
  const full = useSignal(false), text = useRef<HTMLQuoteElement>(null);
  const paper = evidence.document !== null ? papers[evidence.document] : null;
  useEffect(() => { if (full.value) text.current?.querySelector("mark")?.scrollIntoView({ block: "center" }); }, [full.value]);
  const title = paper ? paper.title || "The announcement" : "An announcement that is not in this graph";
  return (
    <figure class="source">
      <blockquote class={full.value ? "text whole" : "text"} dir="auto" ref={text}><Quote evidence={evidence} text={paper?.text ?? ""} full={full.value} /></blockquote>
      <figcaption>
        <Linked to={paper?.url ?? ""}>{short(title)}</Linked>
        {[paper?.publisher, paper?.published].filter(part => part && part !== title).map(part => <>{" \u00b7 "}<bdi>{short(part!, 80)}</bdi></>)}
        <br />
        <span title={`found by the rule ${evidence.rule}`}>confidence<meter class="meter" min={0} max={1} value={evidence.confidence} aria-label="Confidence" />{evidence.confidence.toFixed(2)}</span>
        {evidence.quote === null && <>{" \u00b7 "}<button class="quiet" aria-expanded={full.value} onClick={() => { full.value = !full.value; }}>{full.value ? "Only the quote" : "Read it all"}</button></>}
      </figcaption>
    </figure>
  );
}

/** The quote, marked, with some of the text around it or all of it; the mentions in it are set off. */
function Quote({ evidence, text, full }: { evidence: Evidence; text: string; full: boolean }) {
  const { start, end, quote, mentions } = evidence;
  if (quote !== null) return <mark>{short(quote, LONGEST)}</mark>;
  const letters = [...text];                                       // offsets count code points, not UTF-16 units
  const cut = (from: number, to: number) => letters.slice(from, to).join("");
  const from = full ? 0 : edge(letters, Math.max(0, start - AROUND), start, 1);
  const to = full ? Math.min(letters.length, end + LONGEST) : edge(letters, Math.min(letters.length, end + AROUND), end, -1);
  const inside = [];
  let at = start;
  for (const [role, begin, stop] of [...mentions].sort((a, b) => a[1] - b[1])) {
    if (begin < at || stop > end) continue;
    inside.push(cut(at, begin), <b title={words(role)}>{cut(begin, stop)}</b>);
    at = stop;
  }
  return <>{from > 0 && "\u2026 "}{cut(from, start)}<mark>{inside}{cut(at, end)}</mark>{cut(end, to)}{to < letters.length && " \u2026"}</>;
}

/** Where an excerpt may begin or end: at the edge of the text, else at the next space on the way to the quote. */
function edge(letters: string[], at: number, quote: number, step: 1 | -1): number {
  if (at === (step > 0 ? 0 : letters.length)) return at;
  while (at !== quote && !/\s/.test(letters[step > 0 ? at - 1 : at])) at += step;
  return at;
}
