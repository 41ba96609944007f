// Where things stand: the same picture every time, no chance in it.
import Graph from "graphology";
import louvain from "graphology-communities-louvain";
import forceAtlas2 from "graphology-layout-forceatlas2";
import potpack from "potpack";
import type { Node, Scene } from "./scene";

export interface Box { left: number; right: number; top: number; bottom: number }

/** Above this many nodes communities become islands: forces between so many make a knot, and take long. */
const ISLANDS = 1500;
const LENGTH = 100, GAP = 34;
const TURN = Math.PI * (3 - Math.sqrt(5));

/** Place the nodes of a scene for a view of `aspect` (width by height); return the box that they fill, in pixels. */
export function arrange(scene: Scene, aspect: number): Box {
  const graph = new Graph({ type: "undirected", multi: false, allowSelfLoops: false });
  scene.nodes.forEach(node => graph.addNode(node.key));
  for (const { from, to } of scene.links) if (from !== to) graph.mergeEdge(from.key, to.key);
  if (scene.nodes.length > ISLANDS) islands(graph, scene.nodes);
  else pack(componentsOf(graph, scene.nodes).map(nodes => settle(graph, nodes)), aspect);
  return widened(scene.nodes, aspect);
}

/** Draw nodes apart across, by up to a half, where the view is wider than they are; return their box. */
function widened(nodes: Node[], aspect: number): Box {
  const { left, right, top, bottom } = bounds(nodes), factor = Math.min(1.5, aspect * (bottom - top) / (right - left));
  if (factor > 1) for (const node of nodes) node.x *= factor;
  return bounds(nodes);
}

export function bounds(nodes: Node[]): Box {
  const box = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  for (const { x, y, half, radius, height } of nodes) {
    box.left = Math.min(box.left, x - half);
    box.right = Math.max(box.right, x + half);
    box.top = Math.min(box.top, y - radius - 4);
    box.bottom = Math.max(box.bottom, y - radius + height);
  }
  return nodes.length ? box : { left: -1, right: 1, top: -1, bottom: 1 };
}

function componentsOf(graph: Graph, nodes: Node[]): Node[][] {
  const byKey = new Map(nodes.map(node => [node.key, node])), seen = new Set<string>();
  return nodes.filter(({ key }) => !seen.has(key)).map(first => {
    if (seen.has(first.key)) return [];
    const found = [first];
    seen.add(first.key);
    for (const node of found) {
      graph.forEachNeighbor(node.key, key => {
        if (!seen.has(key)) { seen.add(key); found.push(byKey.get(key)!); }
      });
    }
    return found;
  }).filter(found => found.length);
}

/** Set nodes like the seeds of a sunflower, the first in the middle. */
function scatter(nodes: Node[], reach: number): void {
  nodes.forEach((node, i) => {
    const radius = reach * Math.sqrt(i);
    node.x = radius * Math.cos(i * TURN);
    node.y = radius * Math.sin(i * TURN);
  });
}

/** Lay out one component by forces, lengthwise, and make room for its labels. */
function settle(graph: Graph, nodes: Node[]): Node[] {
  scatter(nodes, LENGTH / 2);
  if (nodes.length > 2) relax(graph, nodes);
  lengthwise(nodes);
  scale(graph, nodes);
  for (let round = 0; round < (nodes.length > MANY_TO_PART ? 40 : 160); round++) if (!part(nodes)) break;
  return nodes;
}
const MANY_TO_PART = 300;

function relax(graph: Graph, nodes: Node[]): void {
  const component = new Graph({ type: "undirected" });
  nodes.forEach(({ key, x, y }) => component.addNode(key, { x, y }));
  nodes.forEach(({ key }) => graph.forEachNeighbor(key, other => { if (key < other) component.addEdge(key, other); }));
  const settings = { ...forceAtlas2.inferSettings(component), gravity: 0.6, scalingRatio: 12, slowDown: 3, barnesHutOptimize: nodes.length > 600 };
  const places = forceAtlas2(component, { iterations: nodes.length > 600 ? 150 : 400, settings });
  nodes.forEach(node => Object.assign(node, places[node.key]));
}

/** Turn nodes about their middle so that they spread across rather than down: labels are wide. */
function lengthwise(nodes: Node[]): void {
  const [mx, my] = [mean(nodes.map(({ x }) => x)), mean(nodes.map(({ y }) => y))];
  let [xx, yy, xy] = [0, 0, 0];
  for (const { x, y } of nodes) { xx += (x - mx) ** 2; yy += (y - my) ** 2; xy += (x - mx) * (y - my); }
  const angle = -Math.atan2(2 * xy, xx - yy) / 2, [c, s] = [Math.cos(angle), Math.sin(angle)];
  for (const node of nodes) [node.x, node.y] = [(node.x - mx) * c - (node.y - my) * s, (node.x - mx) * s + (node.y - my) * c];
}

const mean = (numbers: number[]): number => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

/** Stretch nodes until the linked ones are LENGTH apart on average. */
function scale(graph: Graph, nodes: Node[]): void {
  const byKey = new Map(nodes.map(node => [node.key, node])), lengths: number[] = [];
  nodes.forEach(node => graph.forEachNeighbor(node.key, key => {
    const other = byKey.get(key)!;
    lengths.push(Math.hypot(node.x - other.x, node.y - other.y));
  }));
  if (!lengths.length) return;
  const factor = LENGTH / (mean(lengths) || 1);
  for (const node of nodes) { node.x *= factor; node.y *= factor; }
}

/** Move apart, the short way, nodes whose marks and labels overlap; return whether any did. */
function part(nodes: Node[]): boolean {
  let moved = false;
  for (let i = 0; i < nodes.length; i++) {
    for (let j = 0; j < i; j++) {
      const a = nodes[i], b = nodes[j], dx = a.x - b.x, dy = a.y + a.down - b.y - b.down;
      const across = a.half + b.half - Math.abs(dx), down = (a.height + b.height) / 2 - Math.abs(dy);
      if (across <= 0 || down <= 0) continue;
      moved = true;
      if (across < down) { const step = across / 2 * (dx < 0 ? -1 : 1); a.x += step; b.x -= step; }
      else { const step = down / 2 * (dy < 0 ? -1 : 1); a.y += step; b.y -= step; }
    }
  }
  return moved;
}

/** Lay components side by side, the tall ones first, into a field of about `aspect`. */
function pack(components: Node[][], aspect: number): void {
  const boxes = components.map(nodes => {
    const box = bounds(nodes);
    return { nodes, box, x: 0, y: 0, w: (box.right - box.left + GAP) / aspect, h: box.bottom - box.top + GAP };
  });
  potpack(boxes);
  for (const { nodes, box, x, y } of boxes) for (const node of nodes) { node.x += x * aspect - box.left; node.y += y - box.top; }
}

/** Lay out each community as an island with its best-connected node in the middle, and the islands by the links between them. */
function islands(graph: Graph, nodes: Node[]): void {
  const community = louvain(graph, { randomWalk: false, rng: () => 0.5 });
  const found = [...Map.groupBy(nodes, ({ key }) => community[key]).entries()].sort((a, b) => b[1].length - a[1].length || a[0] - b[0]);
  const map = new Graph({ type: "undirected" });
  found.forEach(([number, members], i) => {
    members.sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1));
    scatter(members, 13);
    const size = 13 * Math.sqrt(members.length) + 30, radius = 90 * Math.sqrt(i) * Math.sqrt(size / 30);
    map.addNode(number, { size, x: radius * Math.cos(i * TURN), y: radius * Math.sin(i * TURN) });
  });
  graph.forEachEdge((_edge, _attributes, a, b) => {
    const [one, other] = [community[a], community[b]];
    if (one !== other) map.updateEdge(one, other, attributes => ({ weight: (attributes.weight ?? 0) + 1 }));
  });
  const settings = { gravity: 0.05, scalingRatio: 200, adjustSizes: true, slowDown: 8, edgeWeightInfluence: 0.3, barnesHutOptimize: map.order > 500 };
  const places = forceAtlas2(map, { iterations: map.order > 500 ? 80 : 250, settings, getEdgeWeight: "weight" });
  for (const [number, members] of found) {
    const { x, y } = places[number];
    for (const node of members) { node.x += x; node.y += y; }
  }
}
