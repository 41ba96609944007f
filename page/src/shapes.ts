// Marks of kinds for WebGL: the polygons of the data as signed distances, so that kinds differ by shape as well as by colour.
import type { CustomNodeShape } from "sigma/primitives";
import { sdfCircle, sdfSquare } from "sigma/rendering";
import { marks } from "./data";

const UNIT = 10.5; // half the size of the field that marks are drawn in

const PIN = `
float sdf_place(vec2 uv, float size) {
  vec2 p = vec2(abs(uv.x), -uv.y) / size;
  float head = length(p + vec2(0.0, 0.24)) - 0.8;
  float tail = max(dot(p - vec2(0.0, 1.05), vec2(0.784, 0.62)), 0.256 - p.y);
  return min(head, tail) * size;
}`;

/** The corners of a path of straight lines; none when it has curves. */
function corners(path: string): [number, number][] {
  if (/[^MLHVZ\d\s.-]/.test(path)) return [];
  const found: [number, number][] = [];
  for (const [, command, rest] of path.matchAll(/([MLHV])([^MLHVZ]*)/g)) {
    const numbers = (rest.match(/-?\d*\.?\d+/g) ?? []).map(Number), last = found.at(-1) ?? [0, 0];
    if (command === "H") found.push([numbers[0], last[1]]);
    else if (command === "V") found.push([last[0], numbers[0]]);
    else for (let i = 0; i < numbers.length; i += 2) found.push([numbers[i], numbers[i + 1]]);
  }
  return found;
}

// One side of a regular polygon after folding the plane; no loop over the sides, because software renderers compile loops slowly.
const REGULAR = `
#ifndef REGULAR
#define REGULAR
float regular(vec2 p, float sides, float turn, float reach) {
  float wedge = 6.2831853 / sides, angle = atan(p.y, p.x) - turn;
  return length(p) * cos((floor(angle / wedge) + 0.5) * wedge - angle) - reach * cos(0.5 * wedge);
}
#endif`;

/** The distance to a regular polygon or, when every other corner is drawn in, to a star of four points. */
function polygon(name: string, points: [number, number][]): CustomNodeShape {
  const [[x, y]] = points, reaches = points.map(point => Math.hypot(...point) / UNIT), reach = Math.max(...reaches), number = (value: number) => value.toFixed(4);
  const body = Math.min(...reaches) > 0.6 * reach
    ? `return regular(p, ${number(points.length)}, ${number(Math.atan2(-y, x))}, ${number(reach)}) * size;`
    : `p = abs(p);
  p = p.y > p.x ? p.yx : p;
  vec2 tip = vec2(${number(reach)}, 0.0), side = normalize(vec2(${number(Math.min(...reaches) * Math.SQRT1_2)}) - tip);
  return dot(p - tip, vec2(side.y, -side.x)) * size;`;
  return { name, glsl: `${REGULAR}\nfloat sdf_${name}(vec2 uv, float size) {\n  vec2 p = uv / size;\n  ${body}\n}`, inradiusFactor: 0.8 };
}

/** One shape a kind, under the kind's name; `dot` for a fact where lines meet. */
export function shapes(): CustomNodeShape[] {
  const curved: Record<string, CustomNodeShape> = {
    person: { ...sdfCircle(), name: "circle" },
    organization: { ...sdfSquare({ cornerRadius: 0.35 }), name: "square" },
    place: { name: "place", glsl: PIN },
  };
  return Object.entries(marks).map(([kind, path]) => curved[kind] ?? polygon(kind, corners(path)));
}
export const shapeOf = (kind: string): string => ({ person: "circle", organization: "square" })[kind] ?? (kind in marks ? kind : "circle");
