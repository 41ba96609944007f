// The page: a side to search and filter, the views, a panel that tells about what is chosen.
import { render } from "preact";
import { useRef } from "preact/hooks";
import { data, plural } from "./data";
import { Find } from "./find";
import { GraphView } from "./graph";
import { Panel } from "./panel";
import { canQuery, Query } from "./query";
import { choose, chosen, chosenFact, follow, read, theme, view } from "./state";
import type { Theme, View } from "./state";
import { Table } from "./table";
import { Timeline } from "./timeline";

declare const PARTS: { name: string; version: string; license: string; text: string }[];

const VIEWS: [View, string][] = [["graph", "Graph"], ["table", "Table"], ["timeline", "Timeline"], ...(canQuery ? [["query", "Query"] as [View, string]] : [])];
const NEXT: Record<Theme, Theme> = { auto: "light", light: "dark", dark: "auto" };

function Page() {
  const about = useRef<HTMLDialogElement>(null), open = chosen.value !== null || chosenFact.value !== null;
  return (
    <div class={open ? "app open" : "app"} data-view={view.value}>
      <Find />
      <main class="stage">
        <div class="bar">
          <div class="tabs" role="tablist" onKeyDown={turn}>
            {VIEWS.map(([name, label]) => (
              <button role="tab" key={name} id={`tab-${name}`} aria-selected={view.value === name} tabIndex={view.value === name ? 0 : -1} onClick={() => { view.value = name; }}>{label}</button>))}
          </div>
          <span class="gap" />
          <button class="icon" title={`Colours: ${theme.value}`} aria-label={`Colours: ${theme.value}`} onClick={() => { theme.value = NEXT[theme.value]; }}>
            {{ auto: "\u25d0", light: "\u2600", dark: "\u263e" }[theme.value]}</button>
          <button class="icon" aria-label="About this page" title="About this page" onClick={() => about.current?.showModal()}>?</button>
        </div>
        <GraphView />
        {view.value === "table" && <Table />}
        {view.value === "timeline" && <Timeline />}
        {view.value === "query" && canQuery && <Query />}
      </main>
      <Panel />
      <dialog ref={about} aria-label="About this page"><About close={() => about.current?.close()} /></dialog>
    </div>
  );
}

function About({ close }: { close: () => void }) {
  const parts = [...PARTS, ...(window.sparql?.parts ?? [])];
  return (
    <>
      <button class="close" aria-label="Close" onClick={close}>{"\u00d7"}</button>
      <h2>About this page</h2>
      <p>pressgraph read {plural(data.documents.length, "announcement")} and drew what they say. A programme did that, not a person: each fact comes with its quote, so that you can judge.
        The file holds everything and asks the network for nothing.</p>
      <p><kbd>/</kbd> search, <kbd>Enter</kbd> open the first name found, <kbd>{"\u2191"}</kbd> <kbd>{"\u2193"}</kbd> walk through the list, <kbd>Esc</kbd> close.
        In the graph: arrows move, <kbd>+</kbd> <kbd>{"\u2212"}</kbd> zoom, a double click shows only what is around a name. The address of the page remembers the view.</p>
      <h3>Parts in this file and their licences</h3>
      {parts.map(({ name, version, license, text }) => <details><summary>{name} {version}, {license}</summary><pre>{text || license}</pre></details>)}
      <p>pressgraph itself: Apache-2.0.</p>
    </>
  );
}

function turn(event: KeyboardEvent) {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (!step) return;
  const at = VIEWS.findIndex(([name]) => name === view.value), [name] = VIEWS[(at + step + VIEWS.length) % VIEWS.length];
  view.value = name;
  document.getElementById(`tab-${name}`)?.focus();
}

document.addEventListener("keydown", event => {
  const typing = event.target instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName);
  if (event.key === "Escape" && !document.querySelector("dialog[open]")) choose(null);
  if (event.key === "/" && !typing) { event.preventDefault(); document.getElementById("search")?.focus(); }
});

if (data.focus !== null) choose(data.focus);
if (location.hash) read(location.hash);
follow();
const app = document.getElementById("app")!;
app.replaceChildren();
render(<Page />, app);
