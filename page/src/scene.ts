// Which entities and facts the graph shows, as nodes and links that a layout can place.
import { entities, facts, factsOf, marks, short } from "./data";

export interface Node {
  key: string;
  entity: number | null;
  /** The fact that this node is where three or more meet. */
  fact: number | null;
  kind: string;
  weight: number;
  radius: number;
  rows: string[];
  /** Half the width, the height, and how far below its mark the middle of a node with its label lies, in pixels. */
  half: number;
  height: number;
  down: number;
  x: number;
  y: number;
}

export interface Link { key: string; fact: number; from: Node; to: Node; arrow: boolean; bend: number; width: number }
export interface Scene { nodes: Node[]; links: Link[]; all: number; overview: boolean }

/** Square pixels that an entity needs, when many are drawn and when few are chosen to begin with. */
const CROWDED = 1700, EASY = 4800;
/** An overview has the best-connected entities, at most so many neighbours of each; a neighbourhood at most so many in all. */
const EACH = 5, NEAR = 250;

export const FONT = '"Inter", "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif';
const ruler = document.createElement("canvas").getContext("2d")!;

export function widthOf(text: string, font: string): number {
  ruler.font = font;
  return ruler.measureText(text).width;
}

/** A label in at most two rows of about `most` letters. */
export function rowsOf(text: string, most = 22): string[] {
  const rows = [""];
  for (const word of short(text, 80).split(/\s+/)) {
    const row = rows[rows.length - 1];
    if (!row) rows[rows.length - 1] = short(word, most);
    else if (row.length + word.length < most) rows[rows.length - 1] += ` ${word}`;
    else if (rows.length < 2) rows.push(short(word, most));
    else { rows[1] = `${row.replace(/\u2026$/, "")}\u2026`; break; }
  }
  return rows;
}

const linked = (passing: number[]): number[] => passing.filter(at => facts[at].lines.length);
const others = (at: number): number[] => facts[at].roles.map(([, entity]) => entity);

/** How many of the facts each entity has. */
function degrees(shown: number[]): Map<number, number> {
  const found = new Map<number, number>();
  for (const at of shown) for (const entity of new Set(others(at))) found.set(entity, (found.get(entity) ?? 0) + 1);
  return found;
}

function neighbours(entity: number, shown: Set<number>, degree: Map<number, number>): number[] {
  const near = new Set(factsOf[entity].filter(at => shown.has(at)).flatMap(others));
  near.delete(entity);
  return [...near].sort((a, b) => degree.get(b)! - degree.get(a)! || a - b);
}

/** The entities within `hops` steps of `centre`, nearer and better-connected first. */
function around(centre: number, hops: number, shown: Set<number>, degree: Map<number, number>): Set<number> {
  const found = new Set([centre]);
  let edge = [centre];
  for (let step = 0; step < hops; step++) {
    const next = [...new Set(edge.flatMap(entity => neighbours(entity, shown, degree)))].filter(entity => !found.has(entity));
    edge = next.slice(0, NEAR - found.size);
    edge.forEach(entity => found.add(entity));
  }
  return found;
}

/** The best-connected entities, each with its best-connected neighbours, until there are `most`. */
function overview(shown: Set<number>, degree: Map<number, number>, most: number): Set<number> {
  const found = new Set<number>();
  for (const hub of [...degree.keys()].sort((a, b) => degree.get(b)! - degree.get(a)! || a - b)) {
    if (found.size >= most) break;
    found.add(hub);
    neighbours(hub, shown, degree).slice(0, EACH).forEach(entity => found.add(entity));
  }
  return found;
}

/** The graph of the `passing` facts: around `centre` if there is one, the `whole`, or what `area` (in square pixels) has room for. */
export function sceneOf(passing: number[], centre: number | null, hops: number, whole: boolean, area: number): Scene {
  const drawn = linked(passing), shown = new Set(drawn), degree = degrees(drawn);
  const small = degree.size <= area / CROWDED;
  const chosen = centre !== null ? around(centre, hops, shown, degree) : small || whole ? new Set(degree.keys()) : overview(shown, degree, Math.round(area / EASY));
  const { nodes, links } = gather(drawn, chosen, degree);
  return { nodes, links, all: degree.size, overview: centre === null && !small && !whole };
}

function gather(drawn: number[], chosen: Set<number>, degree: Map<number, number>): { nodes: Node[]; links: Link[] } {
  const byEntity = new Map([...chosen].sort((a, b) => a - b).map(entity => [entity, entityNode(entity, degree.get(entity) ?? 0)]));
  const hubs: Node[] = [], links: Link[] = [];
  const width = widths(drawn);
  for (const at of drawn) {
    const present = facts[at].lines.filter(([a, b]) => [a, b].every(end => end === null || byEntity.has(end)));
    if (!present.length) continue;
    const hub = present.some(([a, b]) => a === null || b === null) ? hubNode(at) : null;
    if (hub) hubs.push(hub);
    const end = (entity: number | null) => (entity === null ? hub! : byEntity.get(entity)!);
    present.forEach(([a, b, arrow], i) => links.push({ key: `${at}:${i}`, fact: at, from: end(a), to: end(b), arrow: Boolean(arrow), bend: 0, width: width(at) }));
  }
  spread(links);
  return { nodes: [...byEntity.values(), ...hubs], links };
}

function entityNode(entity: number, weight: number): Node {
  const { name, kind } = entities[entity];
  return sized({ key: `e${entity}`, entity, fact: null, kind: kind in marks ? kind : "organization", weight, radius: 7 + Math.min(13, 1.6 * Math.sqrt(weight)), rows: rowsOf(name) });
}

function hubNode(fact: number): Node {
  return sized({ key: `f${fact}`, entity: null, fact, kind: facts[fact].relation, weight: 0, radius: 5, rows: facts[fact].caption ? rowsOf(facts[fact].caption, 26) : [] });
}

function sized(node: Omit<Node, "half" | "height" | "down" | "x" | "y">): Node {
  const letters = Math.max(0, ...node.rows.map(row => row.length)), below = node.rows.length ? 15 * node.rows.length + 4 : 0;
  return { ...node, half: Math.max(node.radius, letters * 3.1) + 6, height: 2 * node.radius + below + 8, down: below / 2, x: 0, y: 0 };
}

/** How thick a line is: fundings by their sum, from the least to the largest of its currency; there are no exchange rates here. */
function widths(drawn: number[]): (at: number) => number {
  const range = new Map<string, [number, number]>();
  for (const at of drawn) {
    const { amount } = facts[at];
    if (!amount || amount[0] <= 0) continue;
    const [least, most] = range.get(amount[1]) ?? [Infinity, 0];
    range.set(amount[1], [Math.min(least, amount[0]), Math.max(most, amount[0])]);
  }
  return at => {
    const { amount, relation } = facts[at];
    if (!amount || amount[0] <= 0) return relation === "partnership" ? 2.8 : 2;
    const [least, most] = range.get(amount[1])!;
    return 2.2 + (most > least ? 4.8 * Math.log(amount[0] / least) / Math.log(most / least) : 1.6);
  };
}

/** Swing out the lines between the same two nodes, so that they lie side by side. */
function spread(links: Link[]): void {
  const bundles = Map.groupBy(links, ({ from, to }) => [from.key, to.key].sort().join(" "));
  for (const bundle of bundles.values()) {
    bundle.forEach((link, i) => { link.bend = (i - (bundle.length - 1) / 2) * 0.34 * (link.from.key < link.to.key ? 1 : -1); });
  }
}
