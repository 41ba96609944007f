// Names on the graph: set greedily, the important ones first; one that finds no free place waits until there is room.
import { facts, short } from "./data";
import { FONT, widthOf } from "./scene";
import type { Link, Node } from "./scene";

export interface Seen { x: number; y: number; radius: number }
export interface Label { x: number; y: number; rows: string[]; size: number; bold: boolean; tone: "ink" | "soft"; dim: boolean }
export const fontOf = ({ size, bold }: { size: number; bold: boolean }): string => `${bold ? "600 " : ""}${size}px ${FONT}`;
type Rect = [left: number, top: number, right: number, bottom: number];

/** Labels on one picture, at most, and the nodes that are asked for room before giving up: a picture must take no longer than a blink. */
const MOST = 160, ASKED = 1200, ROW = 15;

/** By how much an important name may come nearer to what is there: the air above and below its letters. */
const NEARER = 3;

/** What of the drawing a label needs to know: where nodes and the middles of links are, and what stands out. */
export interface Drawing {
  nodes: Node[];
  links: Link[];
  seen: (node: Node) => Seen;
  middle: (link: Link, share: number) => [number, number];
  lit: (key: string) => boolean;
  some: boolean;
  /** The node under the pointer: its name is set whatever it covers. */
  under: string | null;
  width: number;
  height: number;
}

/** Boxes that are taken, kept by the fields of a grid that they touch. */
class Taken {
  private fields = new Map<number, Rect[]>();

  private *touched([left, top, right, bottom]: Rect): Iterable<number> {
    for (let x = Math.floor(left / 64); x <= right / 64; x++) for (let y = Math.floor(top / 64); y <= bottom / 64; y++) yield x * 4096 + y;
  }

  add(box: Rect): void {
    for (const field of this.touched(box)) {
      const boxes = this.fields.get(field);
      if (boxes) boxes.push(box); else this.fields.set(field, [box]);
    }
  }

  isFree(box: Rect, own: Rect | null): boolean {
    for (const field of this.touched(box)) {
      for (const other of this.fields.get(field) ?? []) {
        if (other !== own && box[0] < other[2] && other[0] < box[2] && box[1] < other[3] && other[1] < box[3]) return false;
      }
    }
    return true;
  }
}

/** The labels of a drawing, none over another or over a mark; `nodes` come in the order of their importance. */
export function place(drawing: Drawing): Label[] {
  const taken = new Taken(), labels: Label[] = [], boxes = new Map<string, [Seen, Rect]>();
  const visible: Node[] = [], named = new Set<string>();
  for (const node of drawing.nodes) {
    const at = drawing.seen(node);
    if (at.x < -60 || at.y < -40 || at.x > drawing.width + 60 || at.y > drawing.height + 40) continue;
    const box: Rect = [at.x - at.radius, at.y - at.radius, at.x + at.radius, at.y + at.radius];
    boxes.set(node.key, [at, box]);
    if (visible.length < ASKED) { taken.add(box); visible.push(node); }
  }
  const lit = visible.filter(({ key }) => drawing.lit(key)), rest = drawing.some ? [] : visible;
  const captions = boxes.size > 500 ? [] : drawing.links.filter(({ fact }) => facts[fact].caption);
  visible.filter(({ key }) => key === drawing.under).forEach(node => name(node, false));
  lit.forEach(node => name(node, false));
  captions.filter(({ key }) => drawing.lit(key)).forEach(caption);
  rest.forEach(node => name(node, false));
  if (!drawing.some) captions.forEach(caption);
  if (drawing.some) visible.filter(({ key }) => !drawing.lit(key)).forEach(node => name(node, true));
  return labels;

  function name(node: Node, dim: boolean): void {
    if (labels.length >= MOST || !node.rows.length || named.has(node.key)) return;
    const [{ x, y, radius }, own] = boxes.get(node.key)!;
    const bold = node.weight > 3 || node.key === drawing.under, size = node.entity === null ? 11 : bold ? 12.5 : 12;
    const w = Math.max(...node.rows.map(row => widthOf(row, fontOf({ size, bold })))) / 2, h = ROW * node.rows.length / 2, r = radius + 3;
    const beside = r + w + 3, corner = 0.7 * r + w + 1;
    const spots = [[0, r + h], [beside, 0], [-beside, 0], [0, -r - h], ...[1, -1].flatMap(down => [1, -1].map(across => [across * corner, down * (0.6 * r + h)]))];
    const places = spots.map(([across, down]) => [x + across, y + down]);
    const free = (nearer: number) => places.find(([cx, cy]) => cx - w > 3 && cx + w < drawing.width - 3 && cy - h > 1 && cy + h < drawing.height - 2
      && taken.isFree([cx - w - 2 + nearer, cy - h + nearer, cx + w + 2 - nearer, cy + h - nearer], own));
    const spot = free(0) ?? (bold ? free(NEARER) : null) ?? (node.key === drawing.under ? places[0] : null);
    if (!spot) return;
    named.add(node.key);
    taken.add([spot[0] - w - 2, spot[1] - h, spot[0] + w + 2, spot[1] + h]);
    labels.push({ x: spot[0], y: spot[1] - h + ROW / 2, rows: node.rows, size, bold, tone: node.entity === null ? "soft" : "ink", dim });
  }

  function caption(link: Link): void {
    if (labels.length >= MOST || link.from.entity === null || link.to.entity === null || !boxes.has(link.from.key) || !boxes.has(link.to.key)) return;
    const text = short(facts[link.fact].caption, 34), style = { size: 10.5, bold: false }, w = widthOf(text, fontOf(style)) / 2;
    const spot = [0.5, 0.42, 0.58, 0.34, 0.66].map(share => drawing.middle(link, share))
      .find(([x, y]) => x - w > 3 && x + w < drawing.width - 3 && taken.isFree([x - w - 2, y - 8, x + w + 2, y + 7], null));
    if (!spot) return;
    taken.add([spot[0] - w - 2, spot[1] - 8, spot[0] + w + 2, spot[1] + 7]);
    labels.push({ x: spot[0], y: spot[1], rows: [text], ...style, tone: "soft", dim: false });
  }
}

/** Paint labels with a rim of the paper's colour, which keeps them readable over lines. */
export function paint(canvas: CanvasRenderingContext2D, labels: Label[], colours: Record<"ink" | "soft" | "paper", string>): void {
  Object.assign(canvas, { textAlign: "center", textBaseline: "middle", lineJoin: "round", lineWidth: 4, strokeStyle: colours.paper });
  for (const { x, y, rows, size, bold, tone, dim } of labels) {
    canvas.font = fontOf({ size, bold });
    canvas.fillStyle = colours[tone];
    canvas.globalAlpha = dim ? 0.25 : 1;
    rows.forEach((row, i) => { canvas.strokeText(row, x, y + i * ROW); canvas.fillText(row, x, y + i * ROW); });
  }
  canvas.globalAlpha = 1;
}
