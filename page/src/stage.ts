// The graph on the screen: sigma draws marks and lines with WebGL, a canvas above them holds the names.
import Graph from "graphology";
import Sigma from "sigma";
import { extremityArrow, layerDashed, layerPlain, pathCurved, pathLine } from "sigma/rendering";
import { colourOf, forget } from "./colours";
import { entities, facts, short } from "./data";
import { paint, place } from "./labels";
import type { Drawing, Label, Seen } from "./labels";
import { arrange } from "./layout";
import type { Link, Node, Scene } from "./scene";
import { shapeOf, shapes } from "./shapes";

const DASHES: Record<string, [number, number]> = { part_of: [6, 5], located_in: [2, 5] };
/** Above this many nodes lines are faint, straight and cannot be clicked, so that moving the picture stays smooth. */
const CROWD = 3000, SMALL = 0.6;

const PRIMITIVES = {
  nodes: { shapes: shapes() },
  edges: {
    paths: [pathLine(), pathCurved({ curvature: { attribute: "curvature" }, segments: 20 })],
    extremities: [extremityArrow({ lengthRatio: 4.2, widthRatio: 3.6, margin: 2 })],
    layers: [layerPlain(), layerDashed({ dashSize: { attribute: "dash" }, gapSize: { attribute: "gap" }, dashColor: { attribute: "dashes" } })],
    variables: {
      curvature: { type: "number", default: 0 }, dash: { type: "number", default: 0 }, gap: { type: "number", default: 0 }, dashes: { type: "color", default: "transparent" },
    },
  },
} as const;

/** A sigma on a container, with the styles of marks and lines. */
function drawer(container: HTMLElement) {
  return new Sigma(new Graph({ multi: true }), container, {
    primitives: PRIMITIVES,
    settings: {
      renderLabels: false, enableEdgeEvents: true, stagePadding: 26, minCameraRatio: 0.02, maxCameraRatio: 3, allowInvalidContainer: true,
      zoomDuration: 160, doubleClickZoomingDuration: 160, edgePickingPadding: 5, nodePickingPadding: 4, pickingDownSizingRatio: 4, itemSizesReference: "screen",
    },
    styles: {
      nodes: {
        x: { attribute: "x" }, y: { attribute: "y" }, size: { attribute: "size" }, shape: { attribute: "shape" },
        color: ({ kind }) => colourOf(kind as string),
        opacity: { whenState: "dim", then: 0.18, else: 1 },
        depth: { whenState: "isHovered", then: "topNodes", else: "nodes" },
        backdropVisibility: { whenState: "picked", then: "visible", else: "hidden" },
        backdropColor: "transparent", backdropShadowColor: "transparent", backdropPadding: 4, backdropBorderWidth: 2,
        backdropBorderColor: () => colourOf("accent"), cursor: "pointer",
      },
      edges: {
        size: { attribute: "size" }, path: { attribute: "path" }, curvature: { attribute: "curvature" }, dash: { attribute: "dash" }, gap: { attribute: "gap" },
        head: { attribute: "head" }, color: ({ kind, dash }) => (dash ? "transparent" : colourOf(kind as string)),
        dashes: ({ kind, dash }) => (dash ? colourOf(kind as string) : "transparent"), cursor: "pointer",
        opacity: ({ faint }, { dim }) => (dim ? 0.08 : faint ? 0.16 : 0.95),
        depth: { whenState: "isHovered", then: "topEdges", else: "edges" },
      },
    },
    customNodeState: { dim: false, picked: false },
    customEdgeState: { dim: false },
  });
}

export interface Choices { entity(at: number): void; fact(at: number): void; none(): void; centre(at: number): void }

export class Stage {
  private sigma: ReturnType<typeof drawer>;
  private scene: Scene = { nodes: [], links: [], all: 0, overview: false };
  private byKey = new Map<string, Node | Link>();
  private lit = new Set<string>();
  private some = false;
  private crowd = false;
  private under: string | null = null;
  private pen: CanvasRenderingContext2D;
  labels: Label[] = [];

  /** Raises an Error when the browser has no WebGL. */
  constructor(private container: HTMLElement, private sheet: HTMLCanvasElement, choices: Choices) {
    this.pen = sheet.getContext("2d", { willReadFrequently: true })!;
    this.sigma = drawer(container);
    this.listen(choices);
  }

  private listen(choices: Choices): void {
    const pick = (key: string) => {
      const node = this.byKey.get(key) as Node;
      if (node.entity !== null) choices.entity(node.entity); else choices.fact(node.fact!);
    };
    this.sigma.on("clickNode", ({ node }) => pick(node));
    this.sigma.on("clickEdge", ({ edge }) => choices.fact((this.byKey.get(edge) as Link).fact));
    this.sigma.on("clickStage", () => choices.none());
    this.sigma.on("doubleClickNode", ({ node, preventSigmaDefault }) => {
      preventSigmaDefault();
      const { entity } = this.byKey.get(node) as Node;
      if (entity !== null) choices.centre(entity);
    });
    const point = (key: string | null, title: string) => { this.under = key; this.container.title = title; this.sigma.scheduleRender(); };
    this.sigma.on("enterNode", ({ node }) => point(node, this.titleOf(this.byKey.get(node) as Node)));
    this.sigma.on("enterEdge", ({ edge }) => point(null, short(facts[(this.byKey.get(edge) as Link).fact].label, 300)));
    for (const event of ["leaveNode", "leaveEdge"] as const) this.sigma.on(event, () => point(null, ""));
    this.sigma.on("afterRender", () => this.name());
    new ResizeObserver(() => this.resize()).observe(this.container);
  }

  private titleOf({ entity, fact }: Node): string {
    return entity !== null ? `${short(entities[entity].name, 300)}, ${entities[entity].kind}` : short(facts[fact!].label, 300);
  }

  /** Draw a scene; its nodes are placed for the shape of the view. */
  show(scene: Scene): void {
    this.scene = scene;
    const aspect = Math.min(2.4, Math.max(0.5, this.container.clientWidth / Math.max(1, this.container.clientHeight)));
    const box = arrange(scene, aspect), crowd = (this.crowd = scene.nodes.length > CROWD), graph = new Graph({ multi: true });
    for (const { key, x, y, radius, kind } of scene.nodes) graph.addNode(key, { x, y: -y, size: crowd ? SMALL * radius : radius, kind, shape: shapeOf(kind) });
    for (const link of scene.links) {
      const { relation } = facts[link.fact], [dash, gap] = DASHES[relation] ?? [0, 0];
      graph.addEdgeWithKey(link.key, link.from.key, link.to.key, {
        size: crowd ? 1 : link.width, kind: relation, path: link.bend && !crowd ? "curved" : "straight", curvature: link.bend, dash, gap, faint: crowd,
        head: link.arrow && !crowd ? "arrow" : "none",
      });
    }
    this.byKey = new Map<string, Node | Link>([...scene.nodes, ...scene.links].map(one => [one.key, one]));
    this.scene.nodes.sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1));
    this.sigma.setSetting("enableEdgeEvents", !crowd);
    this.sigma.setCustomBBox({ x: [box.left, box.right], y: [-box.bottom, -box.top] });
    this.sigma.setGraph(graph);
    this.sigma.getCamera().setState({ x: 0.5, y: 0.5, ratio: 1, angle: 0 });
  }

  /** How much room there is, in square pixels. */
  get area(): number {
    return this.container.clientWidth * this.container.clientHeight;
  }

  has(entity: number): boolean {
    return this.byKey.has(`e${entity}`);
  }

  /** Let what belongs to an entity or a fact stand out; nothing chosen, nothing stands out. */
  emphasise(entity: number | null, fact: number | null): void {
    this.some = entity !== null || fact !== null;
    this.lit = new Set();
    for (const { key, fact: own, from, to } of this.scene.links) {
      const involved = fact !== null ? own === fact : facts[own].roles.some(([, one]) => one === entity);
      if (this.some && involved) [key, from.key, to.key].forEach(one => this.lit.add(one));
    }
    const middle = entity !== null ? `e${entity}` : `f${fact}`;
    if (this.byKey.has(middle)) this.lit.add(middle);
    this.some &&= this.lit.size > 0;
    const dim = (key: string) => this.some && !this.lit.has(key);
    for (const { key } of this.scene.nodes) this.sigma.setNodeState(key, { dim: dim(key), picked: this.some && key === middle });
    for (const { key } of this.scene.links) this.sigma.setEdgeState(key, { dim: dim(key) });
    this.fit(this.some ? this.scene.nodes.filter(({ key }) => this.lit.has(key)) : this.scene.nodes);
  }

  /** Move the view so that some nodes fill it. */
  fit(nodes: Node[] = this.scene.nodes): void {
    if (!nodes.length) return;
    if (nodes.length === this.scene.nodes.length) return void this.move({ x: 0.5, y: 0.5, ratio: 1 });
    const places = nodes.map(({ x, y }) => this.sigma.graphToFramedGraph({ x, y: -y })), { width, height } = this.sigma.getDimensions();
    const span = (name: "x" | "y") => { const all = places.map(one => one[name]); return [Math.min(...all), Math.max(...all)]; };
    const [left, right] = span("x"), [low, high] = span("y"), least = Math.min(width, height);
    const ratio = Math.max((right - left + 0.16) * least / width, (high - low + 0.16) * least / height);
    this.move({ x: (left + right) / 2, y: (low + high) / 2, ratio: Math.min(1, Math.max(0.12, ratio)) });
  }

  private move(to: { x?: number; y?: number; ratio?: number }): void {
    const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
    if (still) this.sigma.getCamera().setState(to); else void this.sigma.getCamera().animate(to, { duration: 240 });
  }

  zoom(factor: number): void {
    this.move({ ratio: this.sigma.getCamera().ratio / factor });
  }

  /** Move the view by a share of its width and height. */
  pan(across: number, down: number): void {
    const { x, y, ratio } = this.sigma.getCamera();
    this.move({ x: x + across * ratio, y: y - down * ratio });
  }

  recolour(): void {
    forget();
    this.sigma.refresh();
  }

  private resize(): void {
    if (!this.container.clientWidth || !this.container.clientHeight) return;
    this.sigma.resize();
    this.sigma.refresh({ skipIndexation: true });
  }

  /** The scene as it stands on the screen, in pixels. */
  drawing(): Drawing {
    const { width, height } = this.sigma.getDimensions(), at = (x: number, y: number) => this.sigma.graphToViewport({ x, y });
    const origin = at(0, 0), right = at(1, 0), down = at(0, -1), scale = this.sigma.scaleSize(this.crowd ? SMALL : 1);
    const seen = ({ x, y, radius }: Node): Seen => ({
      x: origin.x + x * (right.x - origin.x) + y * (down.x - origin.x), y: origin.y + x * (right.y - origin.y) + y * (down.y - origin.y), radius: radius * scale,
    });
    const middle = ({ from, to, bend }: Link, share: number): [number, number] => {
      const a = seen(from), b = seen(to), off = bend * Math.hypot(b.x - a.x, b.y - a.y) * 2 * share * (1 - share);
      const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
      return [a.x + (b.x - a.x) * share + (b.y - a.y) / length * off, a.y + (b.y - a.y) * share - (b.x - a.x) / length * off];
    };
    return { nodes: this.scene.nodes, links: this.scene.links, seen, middle, lit: key => this.lit.has(key), some: this.some, under: this.under, width, height };
  }

  private name(): void {
    const { width, height } = this.sigma.getDimensions(), fine = devicePixelRatio || 1;
    if (this.sheet.width !== Math.round(width * fine) || this.sheet.height !== Math.round(height * fine)) {
      this.sheet.width = Math.round(width * fine);
      this.sheet.height = Math.round(height * fine);
    }
    this.pen.setTransform(fine, 0, 0, fine, 0, 0);
    this.pen.clearRect(0, 0, width, height);
    this.labels = place(this.drawing());
    paint(this.pen, this.labels, { ink: colourOf("ink"), soft: colourOf("soft"), paper: colourOf("paper") });
  }
}
