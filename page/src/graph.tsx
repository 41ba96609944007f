// The graph view: the stage, what is over it, and the legend.
import { effect, untracked } from "@preact/signals";
import { useEffect, useRef, useState } from "preact/hooks";
import { entities, kinds, relations, short, words } from "./data";
import { Glyph, Stroke } from "./parts";
import { download, toPng, toSvg } from "./save";
import { sceneOf } from "./scene";
import type { Scene } from "./scene";
import { Stage } from "./stage";
import { choose, chosen, chosenFact, focus, focusOn, hops, passingWithoutWords, theme, view, whole } from "./state";

const MOVES: Record<string, [number, number]> = { ArrowLeft: [-0.1, 0], ArrowRight: [0.1, 0], ArrowUp: [0, -0.1], ArrowDown: [0, 0.1] };

export function GraphView() {
  const container = useRef<HTMLDivElement>(null), sheet = useRef<HTMLCanvasElement>(null), stage = useRef<Stage | null>(null);
  const [scene, setScene] = useState<Scene | null>(null), [fault, setFault] = useState("");
  useEffect(() => {
    try {
      const made = (stage.current = new Stage(container.current!, sheet.current!, {
        entity: at => choose(at), fact: at => choose(null, at), none: () => choose(null), centre: focusOn,
      }));
      const stops = [
        effect(() => {
          const drawn = sceneOf(passingWithoutWords.value, focus.value, hops.value, whole.value, made.area);
          made.show(drawn);
          setScene(drawn);
          untracked(() => made.emphasise(chosen.value, chosenFact.value));
        }),
        effect(() => {
          const [entity, fact] = [chosen.value, chosenFact.value];
          untracked(() => bring(made, entity));
          made.emphasise(entity, fact);
        }),
        effect(() => { void theme.value; made.recolour(); }),
      ];
      const dark = matchMedia("(prefers-color-scheme: dark)"), changed = () => made.recolour();
      dark.addEventListener("change", changed);
      return () => { stops.forEach(stop => stop()); dark.removeEventListener("change", changed); };
    } catch (error) {
      setFault(String(error instanceof Error ? error.message : error));
      return undefined;
    }
  }, []);
  const keys = (event: KeyboardEvent) => {
    const by = MOVES[event.key];
    if (by) { event.preventDefault(); stage.current?.pan(...by); }
    if (event.key === "+" || event.key === "-") stage.current?.zoom(event.key === "+" ? 1.4 : 0.71);
  };
  return (
    <div class={view.value === "graph" ? "canvas" : "canvas away"} role="tabpanel" aria-label="Graph">
      {scene && <Scope scene={scene} />}
      <div class="field">
        <div class="gl" ref={container} tabIndex={0} role="application" onKeyDown={keys}
          aria-label={`Graph of ${scene?.nodes.length ?? 0} nodes. Arrow keys move it, plus and minus zoom. Every name is also in the list and every fact in the table.`} />
        <canvas class="names" ref={sheet} aria-hidden="true" />
      </div>
      {fault && <p class="fault">This browser cannot draw the graph ({fault}). The list, the table and the timeline show all of it.</p>}
      <footer><Legend /><div class="corner">
        <details class="menu"><summary>Save</summary>
          <button onClick={() => { const made = stage.current!; download(toSvg(made.drawing(), made.labels), "graph.svg"); }}>as SVG</button>
          <button onClick={async () => { const made = stage.current!; download(await toPng(made.drawing(), made.labels), "graph.png"); }}>as PNG</button></details>
        <button aria-label="Zoom in" onClick={() => stage.current?.zoom(1.4)}>+</button>
        <button aria-label="Zoom out" onClick={() => stage.current?.zoom(0.71)}>{"\u2212"}</button>
        <button title="Show everything that is drawn" onClick={() => stage.current?.fit()}>Fit</button>
      </div></footer>
    </div>
  );
}

/** What is chosen but not drawn comes into the picture with its surroundings. */
function bring(stage: Stage, entity: number | null): void {
  if (entity !== null && view.value === "graph" && !stage.has(entity)) focus.value = entity;
}

function Scope({ scene }: { scene: Scene }) {
  const centre = focus.value;
  if (centre !== null) {
    return (
      <p class="note">Around <b><bdi>{short(entities[centre].name, 60)}</bdi></b>
        <span class="steps" role="group" aria-label="Steps away">{[1, 2, 3].map(step => (
          <button aria-pressed={hops.value === step} onClick={() => { hops.value = step; }}>{step === 1 ? "1 step" : step}</button>))}</span>
        <button class="quiet" onClick={() => focusOn(null)}>Show all</button>
      </p>
    );
  }
  if (!scene.nodes.length) return <p class="note">No fact that passes the filters can be drawn.</p>;
  const names = scene.nodes.filter(({ entity }) => entity !== null).length.toLocaleString("en");
  if (scene.overview) {
    return <p class="note">The best-connected {names} of {scene.all.toLocaleString("en")} names; search for any other. <button class="quiet" onClick={() => { whole.value = true; }}>Draw all</button></p>;
  }
  return whole.value ? <p class="note">All {names} names. <button class="quiet" onClick={() => { whole.value = false; }}>Overview</button></p> : null;
}

const Legend = () => (
  <details class="legend" open={innerWidth > 760}>
    <summary>Legend</summary>
    <div>
      {kinds.map(kind => <span><Glyph kind={kind} />{kind}</span>)}
      {relations.map(relation => <span><Stroke relation={relation} />{words(relation)}</span>)}
    </div>
  </details>
);
