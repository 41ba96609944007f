// What leaves the page: the graph as SVG or PNG as it stands on the screen, the table as CSV.
import { colourOf } from "./colours";
import { data, facts, marks, momentOf, papers } from "./data";
import { paint } from "./labels";
import type { Drawing, Label } from "./labels";
import { FONT } from "./scene";

interface Stroke { path: string; colour: string; width: number; dash: string; opacity: number }
interface Mark { path: string; colour: string; x: number; y: number; scale: number; opacity: number }

/** The marks and lines of a drawing as paths, for whatever paints them. */
function outlines(drawing: Drawing): { strokes: Stroke[]; shapes: Mark[] } {
  const faded = (key: string, by: number) => (drawing.some && !drawing.lit(key) ? by : 1);
  const strokes = drawing.links.map(link => {
    const { relation } = facts[link.fact], from = drawing.seen(link.from), to = drawing.seen(link.to), [mx, my] = drawing.middle(link, 0.5);
    const [cx, cy] = [2 * mx - (from.x + to.x) / 2, 2 * my - (from.y + to.y) / 2], length = Math.hypot(to.x - cx, to.y - cy) || 1;
    const [ux, uy] = [(to.x - cx) / length, (to.y - cy) / length], [tx, ty] = [to.x - ux * (to.radius + 3), to.y - uy * (to.radius + 3)];
    const f = (value: number) => value.toFixed(1), side = 3 + link.width;
    const head = link.arrow ? `M${f(tx - ux * 8 - uy * side)} ${f(ty - uy * 8 + ux * side)}L${f(tx)} ${f(ty)}L${f(tx - ux * 8 + uy * side)} ${f(ty - uy * 8 - ux * side)}` : "";
    const dash = { part_of: "6 5", located_in: "2 5" }[relation] ?? "";
    return { path: `M${f(from.x)} ${f(from.y)}Q${f(cx)} ${f(cy)} ${f(tx)} ${f(ty)}${head}`, colour: colourOf(relation), width: link.width, dash, opacity: faded(link.key, 0.08) };
  });
  const shapes = drawing.nodes.map(node => {
    const { x, y, radius } = drawing.seen(node);
    return { path: marks[node.kind] ?? marks.person, colour: colourOf(node.kind), x, y, scale: radius / 10.5, opacity: faded(node.key, 0.18) };
  });
  return { strokes, shapes };
}

/** The drawing as an SVG document; made as a tree, so that names can be nothing but text. */
export function toSvg(drawing: Drawing, labels: Label[]): string {
  const root = document.implementation.createDocument("http://www.w3.org/2000/svg", "svg");
  const add = (parent: Element, tag: string, attributes: Record<string, string | number>, text = "") => {
    const element = root.createElementNS("http://www.w3.org/2000/svg", tag);
    for (const [name, value] of Object.entries(attributes)) if (value !== "") element.setAttribute(name, String(value));
    element.textContent = printable(text);
    parent.append(element);
  };
  const svg = root.documentElement, { strokes, shapes } = outlines(drawing);
  svg.setAttribute("viewBox", `0 0 ${drawing.width} ${drawing.height}`);
  add(svg, "title", {}, document.title);
  add(svg, "rect", { width: drawing.width, height: drawing.height, fill: colourOf("paper") });
  for (const { path, colour, width, dash, opacity } of strokes) add(svg, "path", { d: path, fill: "none", stroke: colour, "stroke-width": width, "stroke-dasharray": dash, opacity });
  for (const { path, colour, x, y, scale, opacity } of shapes) add(svg, "path", { d: path, fill: colour, transform: `translate(${x} ${y}) scale(${scale})`, opacity });
  for (const { x, y, rows, size, bold, tone, dim } of labels) {
    rows.forEach((row, i) => add(svg, "text", {
      x, y: y + i * 15, "font-family": FONT, "font-size": size, "font-weight": bold ? 600 : "", "paint-order": "stroke", fill: colourOf(tone), stroke: colourOf("paper"), "stroke-width": 4, "stroke-linejoin": "round",
      "text-anchor": "middle", "dominant-baseline": "central", opacity: dim ? 0.25 : 1,
    }, row));
  }
  return new XMLSerializer().serializeToString(root);
}

/** The text without what XML cannot hold. */
const printable = (text: string): string => text.toWellFormed().replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "\ufffd");

/** The drawing as a PNG, twice as fine as the screen's pixels. */
export function toPng(drawing: Drawing, labels: Label[]): Promise<Blob> {
  const sheet = document.createElement("canvas"), pen = sheet.getContext("2d")!, { strokes, shapes } = outlines(drawing);
  Object.assign(sheet, { width: 2 * drawing.width, height: 2 * drawing.height });
  pen.scale(2, 2);
  pen.fillStyle = colourOf("paper");
  pen.fillRect(0, 0, drawing.width, drawing.height);
  for (const { path, colour, width, dash, opacity } of strokes) {
    Object.assign(pen, { strokeStyle: colour, lineWidth: width, globalAlpha: opacity });
    pen.setLineDash(dash ? dash.split(" ").map(Number) : []);
    pen.stroke(new Path2D(path));
  }
  pen.setLineDash([]);
  for (const { path, colour, x, y, scale, opacity } of shapes) {
    pen.save();
    Object.assign(pen, { fillStyle: colour, globalAlpha: opacity });
    pen.translate(x, y);
    pen.scale(scale, scale);
    pen.fill(new Path2D(path));
    pen.restore();
  }
  paint(pen, labels, { ink: colourOf("ink"), soft: colourOf("soft"), paper: colourOf("paper") });
  return new Promise(resolve => sheet.toBlob(blob => resolve(blob!)));
}

export function download(content: Blob | string, name: string): void {
  const link = document.createElement("a"), blob = typeof content === "string" ? new Blob([content]) : content;
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

/** One field of CSV; what a spreadsheet would take for a formula gets an apostrophe before it. */
export function field(value: string | number): string {
  const text = typeof value === "string" && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
export const csv = (rows: (string | number)[][]): string => rows.map(row => `${row.map(field).join(",")}\r\n`).join("");

/** The facts at some places as CSV: what the table shows, the first quote and the identifier. */
export function factsCsv(places: number[]): string {
  const rows = places.map(at => {
    const { relation, label, amount, confidence, documents, evidence: [first], id } = facts[at];
    const paper = first && first.document !== null ? papers[first.document] : null;
    const quote = first ? first.quote ?? [...paper!.text].slice(first.start, first.end).join("") : "";
    const { told, day, what } = momentOf[at];
    return [relation, label, amount?.[0] ?? "", amount?.[1] ?? "", told, day && what, documents.map(one => papers[one].title).join("; "), confidence, quote, data.base + id];
  });
  return csv([["relation", "fact", "amount", "currency", "date", "date_is", "announcements", "confidence", "quote", "iri"], ...rows]);
}
