"use strict";
// Every text of the data enters the page as a text node; nothing of it is ever parsed as HTML.
const data = JSON.parse(document.getElementById("data").textContent);
const { entities, facts, documents } = data;
const $ = id => document.getElementById(id);
const app = document.querySelector(".app"), graph = $("graph"), panel = $("panel");
const RELATIONS = { partnership: "Partnerships", funding: "Fundings", position: "Positions", part_of: "Part of", located_in: "Located in" };
const MANY = 400, FEW = 120, ROWS = 500;   // above MANY entities the picture starts with FEW; lists stop at ROWS
const ABOVE = 56, EDGE = 14;               // pixels kept free above and around the picture
const state = { centre: null, relation: null, chosen: null, fact: null };

// ---------------------------------------------------------------- elements

function fill(node, properties, children) {
  for (const [name, value] of Object.entries(properties || {})) {
    if (typeof value === "function") node.addEventListener(name, value);
    else if (value !== undefined && value !== null) node.setAttribute(name, value);
  }
  node.append(...children.flat().filter(child => child !== null && child !== undefined && child !== ""));
  return node;
}
const el = (tag, properties, ...children) => fill(document.createElement(tag), properties, children);
const draw = (tag, properties, ...children) => fill(document.createElementNS("http://www.w3.org/2000/svg", tag), properties, children);
const glyph = kind => draw("svg", { class: `glyph ${kind}`, viewBox: "-12 -12 24 24", "aria-hidden": "true" }, mark(kind));
const mark = kind => draw("path", { class: "mark", d: data.marks[kind] || data.marks.organization });
const plural = (count, one, many) => `${count.toLocaleString("en")} ${count === 1 ? one : many}`;
const words = name => name.replaceAll("_", " ");
const folded = text => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

// ---------------------------------------------------------------- indexes

const factsOf = entities.map(() => []);
facts.forEach((fact, at) => new Set(fact.roles.map(([, entity]) => entity)).forEach(entity => factsOf[entity].push(at)));
const namesOf = entities.map(entity => folded([entity.name, ...entity.aliases].join("\n")));
const wordsOf = facts.map(fact => folded([fact.label, fact.caption, ...fact.roles.map(([, entity]) => namesOf[entity])].join("\n")));

function shown() {
  const known = entities.map((_, at) => at).filter(at => factsOf[at].length);
  if (state.centre === null) return known.length > MANY ? known.slice(0, FEW) : known;
  const found = new Set([state.centre]);
  for (const entity of found) {
    const near = factsOf[entity].flatMap(at => facts[at].roles.map(([, other]) => other));
    for (const other of near) if (found.size < FEW) found.add(other);
    if (entity === state.centre && found.size > 12) break;      // a second step only from a lonely entity
    if (found.size > 40) break;
  }
  return [...found];
}

// ---------------------------------------------------------------- layout: the same picture every time, no chance in it

let nodes = [], links = [], view = { x: 0, y: 0, scale: 1 };
const ruler = document.createElement("canvas").getContext("2d");

function gather() {
  const byEntity = new Map();
  nodes = shown().map(entity => {
    const node = { entity, weight: factsOf[entity].length, rows: entities[entity].rows };
    byEntity.set(entity, node);
    return node;
  });
  links = [];
  facts.forEach((fact, at) => {
    let hub = null;
    const end = entity => entity !== null ? byEntity.get(entity) : hub;
    const present = fact.lines.filter(([a, b]) => [a, b].every(x => x === null || byEntity.has(x)));
    if (present.some(([a, b]) => a === null || b === null)) {
      hub = { hub: at, weight: 0, rows: fact.rows };
      nodes.push(hub);
    }
    for (const [a, b, arrow] of present) links.push({ fact: at, from: end(a), to: end(b), arrow, hub });
  });
  const bundles = new Map();
  nodes.forEach((node, at) => { node.at = at; });
  for (const link of links) {
    const key = [link.from.at, link.to.at].sort((a, b) => a - b).join("-");
    bundles.set(key, [...(bundles.get(key) || []), link]);
  }
  for (const bundle of bundles.values()) bundle.forEach((link, i) => {
    link.bend = (i - (bundle.length - 1) / 2) * (link.from.at < link.to.at ? 1 : -1);
  });
}

function measure() {
  for (const node of nodes) {
    node.radius = node.hub !== undefined ? 5 : (8 + Math.min(8, 1.5 * Math.sqrt(node.weight))) * (narrow() ? 0.8 : 1);
    ruler.font = `${node.hub !== undefined ? 10.5 : 12}px Inter, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif`;
    node.width = Math.max(...node.rows.map(row => ruler.measureText(row).width));
    node.half = Math.max(node.radius, node.width / 2) + 7;
    node.height = 2 * node.radius + 6 + 15 * node.rows.length + 8;
    node.down = (15 * node.rows.length + 6) / 2;               // how far the middle of mark and label lies below the mark
  }
}

function arrange(width, height) {
  const room = Math.sqrt(Math.max(1, nodes.length * (narrow() ? 9000 : 15000) / (width * height)));
  const [W, H] = [width * room, height * room], k = 0.72 * Math.sqrt(W * H / Math.max(1, nodes.length));
  let [c, s] = [1, 0];
  nodes.forEach((node, i) => {                                   // a sunflower: each turned by the golden angle
    [c, s] = [c * -0.73736888 - s * 0.67549029, s * -0.73736888 + c * 0.67549029];
    const radius = 0.5 * k * Math.sqrt(i + 0.5);
    [node.x, node.y] = [radius * c * Math.sqrt(W / H), radius * s * Math.sqrt(H / W)];
  });
  const rounds = nodes.length > 250 ? 180 : 420;
  for (let round = 0; round < rounds; round++) relax(k, W, H, k * 0.9 * (1 - round / rounds) ** 1.5 + 0.5);
  stretch(W, H);
  for (let round = 0; round < 160; round++) if (!separate(W, H)) break;
}

function relax(k, W, H, limit) {
  for (const node of nodes) [node.fx, node.fy] = [-node.x * 0.17 * H / W, -node.y * 0.17 * W / H];
  for (let i = 0; i < nodes.length; i++) for (let j = 0; j < i; j++) {
    const a = nodes[i], b = nodes[j], dx = a.x - b.x, dy = (a.y - b.y) * 1.15;
    const square = dx * dx + dy * dy, push = square > 9 * k * k ? 0 : Math.min(1.5 * k * k / (square + 1), 4);
    a.fx += dx * push; a.fy += dy * push; b.fx -= dx * push; b.fy -= dy * push;
  }
  for (const { from, to } of links) {
    const dx = to.x - from.x, dy = to.y - from.y, pull = Math.sqrt(dx * dx + dy * dy) / k;
    from.fx += dx * pull; from.fy += dy * pull; to.fx -= dx * pull; to.fy -= dy * pull;
  }
  for (const node of nodes) {
    const size = Math.sqrt(node.fx * node.fx + node.fy * node.fy) || 1, step = Math.min(limit, size * 0.12) / size;
    node.x += node.fx * step; node.y += node.fy * step;
  }
}

function stretch(W, H) {
  const box = bounds(nodes);
  const [sx, sy] = [(W - 150) / Math.max(1, box.right - box.left), (H - 130) / Math.max(1, box.bottom - box.top)].map(f => Math.min(f, 1.9));
  const even = Math.min(sx, sy);
  for (const node of nodes) {
    node.x = (node.x - (box.left + box.right) / 2) * Math.min(sx, even * 1.6);
    node.y = (node.y - (box.top + box.bottom) / 2) * Math.min(sy, even * 1.6);
  }
}

function separate(W, H) {
  let moved = false;
  for (let i = 0; i < nodes.length; i++) for (let j = 0; j < i; j++) {
    const a = nodes[i], b = nodes[j], dx = a.x - b.x, dy = a.y + a.down - b.y - b.down;
    const ox = a.half + b.half - Math.abs(dx), oy = (a.height + b.height) / 2 - Math.abs(dy);
    if (ox <= 0 || oy <= 0) continue;
    moved = true;
    if (ox < oy) { const d = ox / 2 * (dx < 0 ? -1 : 1); a.x += d; b.x -= d; }
    else { const d = oy / 2 * (dy < 0 ? -1 : 1); a.y += d; b.y -= d; }
  }
  for (const node of nodes) {
    node.x = Math.max(-W / 2 + node.half, Math.min(W / 2 - node.half, node.x));
    node.y = Math.max(-H / 2 + node.radius, Math.min(H / 2 - node.height + node.radius, node.y));
  }
  return moved;
}

function bounds(some) {
  const box = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  for (const { x, y, half, radius, height } of some) {
    box.left = Math.min(box.left, x - half); box.right = Math.max(box.right, x + half);
    box.top = Math.min(box.top, y - radius - 4); box.bottom = Math.max(box.bottom, y - radius + height);
  }
  return box;
}

// ---------------------------------------------------------------- drawing

function build() {
  gather(); measure();
  arrange(Math.max(300, graph.clientWidth - 30), Math.max(300, graph.clientHeight - ABOVE - below()));
  for (const link of links) {
    link.path = draw("path", { class: `line ${facts[link.fact].relation}` });
    link.hit = draw("path", { class: "hit", click: () => choose(null, link.fact) }, draw("title", {}, facts[link.fact].label));
  }
  const captioned = new Set();
  for (const link of links) {
    const caption = facts[link.fact].caption;
    link.label = !link.hub && caption && !captioned.has(link.fact)
      ? draw("text", { class: "label caption" }, caption.length > 34 ? `${caption.slice(0, 32)}\u2026` : caption) : null;
    captioned.add(link.fact);
    if (link.label) { ruler.font = "10.5px Arial, sans-serif"; link.width = ruler.measureText(link.label.textContent).width; }
  }
  for (const node of nodes) shape(node);
  const layer = (name, parts) => draw("g", { class: name }, parts.filter(Boolean));
  graph.replaceChildren(layer("lines", links.map(link => link.path)), layer("hits", links.map(link => link.hit)),
    layer("captions", links.map(link => link.label)), layer("nodes", nodes.map(node => node.group)), layer("labels", nodes.map(node => node.label)));
  note(); emphasise(); fit();
}

function shape(node) {
  const inner = node.hub !== undefined ? draw("circle", { class: `hub ${facts[node.hub].relation}`, r: node.radius })
    : draw("g", { transform: `scale(${(node.radius / 10).toFixed(3)})`, class: entities[node.entity].kind }, mark(entities[node.entity].kind));
  const open = () => node.hub !== undefined ? choose(null, node.hub) : choose(node.entity);
  const title = node.hub !== undefined ? facts[node.hub].label : `${entities[node.entity].name}, ${entities[node.entity].kind}`;
  node.group = draw("g", { class: "node", tabindex: 0, role: "button", "aria-label": title, click: open, dblclick: () => node.hub === undefined && around(node.entity),
    keydown: event => { if (event.key === "Enter" || event.key === " ") { event.preventDefault(); open(); } } },
    draw("circle", { class: "ring", r: node.radius + 5 }), inner, draw("title", {}, title));
  node.label = draw("text", { class: `label ${node.hub !== undefined ? "caption" : node.weight > 3 ? "strong" : ""}` },
    node.rows.map((row, i) => draw("tspan", { x: 0, dy: i ? "1.22em" : 0 }, row)));
}

const screen = node => [node.x * view.scale + view.x, node.y * view.scale + view.y];

function place() {
  for (const node of nodes) {
    const [x, y] = screen(node);
    node.group.setAttribute("transform", `translate(${x.toFixed(1)} ${y.toFixed(1)})`);
  }
  for (const link of links) {
    const curve = route(link);
    link.path.setAttribute("d", curve.path); link.hit.setAttribute("d", curve.path); link.at = curve.at;
  }
  label();
}

function route({ from, to, bend, arrow }) {
  const [x1, y1] = screen(from), [x2, y2] = screen(to), length = Math.hypot(x2 - x1, y2 - y1) || 1;
  const [ux, uy] = [(x2 - x1) / length, (y2 - y1) / length], off = bend * 44 + Math.min(18, length * 0.05);
  const [mx, my] = [(x1 + x2) / 2 - uy * off, (y1 + y2) / 2 + ux * off];
  const leave = (x, y, radius) => { const d = Math.hypot(mx - x, my - y) || 1; return [x + (mx - x) * radius / d, y + (my - y) * radius / d]; };
  const [ax, ay] = leave(x1, y1, from.radius + 4), [bx, by] = leave(x2, y2, to.radius + (arrow ? 6 : 4));
  const f = n => n.toFixed(1);
  let path = `M${f(ax)} ${f(ay)}Q${f(mx)} ${f(my)} ${f(bx)} ${f(by)}`;
  if (arrow) {
    const d = Math.hypot(bx - mx, by - my) || 1, [vx, vy] = [(bx - mx) / d * 7, (by - my) / d * 7];
    path += `M${f(bx - vx - vy * 0.6)} ${f(by - vy + vx * 0.6)}L${f(bx)} ${f(by)}L${f(bx - vx + vy * 0.6)} ${f(by - vy - vx * 0.6)}`;
  }
  const at = t => [(1 - t) ** 2 * ax + 2 * t * (1 - t) * mx + t * t * bx, (1 - t) ** 2 * ay + 2 * t * (1 - t) * my + t * t * by];
  return { path, at };
}

// Labels are set greedily, the important ones first; one that finds no free place waits until there is room (zoom) or it is asked for.
function label() {
  const taken = nodes.map(node => { const [x, y] = screen(node), r = node.radius; return [x - r, y - r, x + r, y + r, node]; });
  const edge = uncovered().width - 2;
  const free = (box, own) => taken.every(([l, t, r, b, owner]) => owner === own || box[0] >= r || box[2] <= l || box[1] >= b || box[3] <= t);
  const order = (a, b) => b.group.classList.contains("lit") - a.group.classList.contains("lit") || b.weight - a.weight || a.at - b.at;
  const sorted = [...nodes].sort(order), lit = sorted.filter(node => node.group.classList.contains("lit"));
  const name = node => {
    const [x, y] = screen(node), w = node.width / 2, h = 7.5 * node.rows.length, r = node.radius + 4;
    const spots = [[x, y + r + h], [x + r + w + 2, y], [x - r - w - 2, y], [x, y - r - h]];     // below, beside, above
    const spot = spots.find(([cx, cy]) => cx - w > 2 && cx + w < edge && free([cx - w - 2, cy - h, cx + w + 2, cy + h], node));
    node.label.style.visibility = spot ? "" : "hidden";
    if (!spot) return;
    node.label.setAttribute("transform", `translate(${spot[0].toFixed(1)} ${(spot[1] - h + 11).toFixed(1)})`);
    taken.push([spot[0] - w - 2, spot[1] - h, spot[0] + w + 2, spot[1] + h, null]);
  };
  const describe = link => {
    const spot = [0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73].map(link.at).find(([x, y]) =>
      free([x - link.width / 2 - 3, y - 8, x + link.width / 2 + 3, y + 7]));
    link.label.style.visibility = spot ? "" : "hidden";
    if (!spot) return;
    link.label.setAttribute("transform", `translate(${spot[0].toFixed(1)} ${(spot[1] + 3.5).toFixed(1)})`);
    taken.push([spot[0] - link.width / 2 - 3, spot[1] - 8, spot[0] + link.width / 2 + 3, spot[1] + 7, null]);
  };
  const isLit = link => link.path.classList.contains("lit"), labelled = links.filter(link => link.label);
  lit.forEach(name);
  labelled.filter(isLit).forEach(describe);
  sorted.filter(node => !lit.includes(node)).forEach(name);
  labelled.filter(link => !isLit(link)).forEach(describe);
}

function emphasise() {
  const marked = at => state.fact !== null ? at === state.fact : state.chosen !== null ? factsOf[state.chosen].includes(at)
    : state.relation !== null && facts[at].relation === state.relation;
  const any = state.fact !== null || state.chosen !== null || state.relation !== null;
  const near = new Set([state.chosen]);
  facts.forEach((fact, at) => { if (any && marked(at)) fact.roles.forEach(([, entity]) => near.add(entity)); });
  const dress = (part, lit) => { part.classList.toggle("lit", any && lit); part.classList.toggle("dim", any && !lit); };
  for (const node of nodes) {
    const lit = node.hub !== undefined ? marked(node.hub) : near.has(node.entity);
    dress(node.group, lit); dress(node.label, lit);
    node.group.classList.toggle("chosen", node.entity !== undefined && node.entity === state.chosen);
  }
  for (const link of links) { dress(link.path, marked(link.fact)); if (link.label) dress(link.label, marked(link.fact)); }
}

function note() {
  const all = entities.filter((_, at) => factsOf[at].length).length, now = nodes.filter(node => node.entity !== undefined).length;
  const everything = el("button", { click: () => around(null) }, all > MANY ? "Show the best-connected" : "Show all");
  $("note").replaceChildren(...(state.centre !== null && now < all ? ["Around ", el("bdi", {}, entities[state.centre].name), ". ", everything]
    : now < all ? [`The ${now} best-connected of ${all.toLocaleString("en")} entities; search to see the others.`]
    : now === 0 ? ["No facts were found."] : []));
}

// ---------------------------------------------------------------- moving the view

const narrow = () => innerWidth <= 760;
const below = () => $("legend").offsetHeight + 24;

function uncovered() {
  const covered = panel.hidden || narrow() ? 0 : panel.offsetWidth + 14;
  const sheet = panel.hidden || !narrow() ? 0 : graph.getBoundingClientRect().bottom - panel.getBoundingClientRect().top;
  return { width: graph.clientWidth - covered, height: graph.clientHeight - Math.max(sheet, below()) };
}

function fit(some = nodes) {
  if (!some.length) return;
  const room = uncovered(), box = bounds(some), top = narrow() && !panel.hidden ? EDGE : ABOVE;
  const scale = Math.min((room.width - 2 * EDGE) / (box.right - box.left), (room.height - top) / (box.bottom - box.top), 1.15);
  view = { scale: Math.max(0.05, scale) };
  view.x = room.width / 2 - view.scale * (box.left + box.right) / 2;
  view.y = top + (room.height - top) / 2 - view.scale * (box.top + box.bottom) / 2;
  place();
}

function zoom(factor, x = uncovered().width / 2, y = uncovered().height / 2) {
  const scale = Math.max(0.05, Math.min(6, view.scale * factor));
  view = { scale, x: x - (x - view.x) * scale / view.scale, y: y - (y - view.y) * scale / view.scale };
  place();
}

const fingers = new Map();
let travelled = 0;
graph.addEventListener("pointerdown", event => { if (!fingers.size) travelled = 0; fingers.set(event.pointerId, [event.clientX, event.clientY]); });
window.addEventListener("pointermove", event => {
  const before = fingers.get(event.pointerId);
  if (!before) return;
  const other = [...fingers].find(([id]) => id !== event.pointerId), box = graph.getBoundingClientRect(), here = [event.clientX, event.clientY];
  travelled += Math.hypot(here[0] - before[0], here[1] - before[1]);
  fingers.set(event.pointerId, here);
  if (travelled < 4) return;
  if (other) {
    const apart = point => Math.hypot(point[0] - other[1][0], point[1] - other[1][1]) || 1;
    zoom(apart(here) / apart(before), (here[0] + other[1][0]) / 2 - box.left, (here[1] + other[1][1]) / 2 - box.top);
  } else { view.x += here[0] - before[0]; view.y += here[1] - before[1]; place(); }
});
for (const name of ["pointerup", "pointercancel"]) window.addEventListener(name, event => fingers.delete(event.pointerId));
graph.addEventListener("click", event => { if (travelled >= 4) event.stopPropagation(); else if (event.target === graph) close(); }, true);
graph.addEventListener("wheel", event => {
  event.preventDefault();
  zoom(Math.exp(-event.deltaY * 0.0015), event.offsetX, event.offsetY);
}, { passive: false });

// ---------------------------------------------------------------- the panel: facts as sentences, each with its place in the announcement

function choose(entity, fact = null) {
  Object.assign(state, { chosen: entity, fact });
  if (entity !== null && factsOf[entity].length && !nodes.some(node => node.entity === entity)) { state.centre = entity; build(); }
  panel.replaceChildren(el("button", { class: "close", "aria-label": "Close", click: close }, "\u00d7"), ...(entity !== null ? about(entity) : [card(fact)]));
  reveal(true); panel.scrollTop = 0;
  if (app.dataset.view === "list") show("graph");
  list(); emphasise();
  const lit = nodes.filter(node => node.group.classList.contains("lit"));
  fit(lit.length ? lit : nodes);
}

function reveal(open) {
  panel.hidden = !open;
  app.classList.toggle("open", open);
}

function close() {
  if (panel.hidden) return;
  Object.assign(state, { chosen: null, fact: null });
  reveal(false);
  list(); emphasise(); fit();
}

function around(entity) {
  state.centre = entity;
  Object.assign(state, { chosen: null, fact: null });
  reveal(false);
  list(); show("graph"); build();
}

function about(at) {
  const entity = entities[at], others = entity.aliases.filter(alias => alias !== entity.name);
  return [
    el("p", { class: "kind" }, glyph(entity.kind), entity.kind),
    el("h2", { dir: "auto" }, entity.name),
    others.length ? el("p", { class: "also" }, "also ", others.flatMap((alias, i) => [i ? ", " : "", el("bdi", {}, alias)])) : null,
    factsOf[at].length ? state.centre !== at && el("p", { class: "also" }, el("button", { click: () => around(at) }, "Show only its surroundings"))
      : el("p", { class: "also" }, "It is named, but no fact about it was found."),
    ...factsOf[at].map(fact => card(fact, at)),
  ].filter(Boolean);
}

function card(at, beside = null) {
  const fact = facts[at], [first, ...rest] = fact.evidence;
  const others = fact.roles.filter(([, entity]) => entity !== beside);
  return el("section", { class: `fact ${fact.relation}` },
    el("span", { class: "tag" }, words(fact.relation)),
    el("p", { class: "sentence", dir: "auto" }, fact.label),
    el("p", { class: "details" }, fact.details.map(([word, value]) => el("span", {}, `${word} `, el("bdi", {}, value)))),
    el("div", { class: "things" }, others.map(([role, entity]) => el("button", { class: entities[entity].kind, title: words(role), click: () => choose(entity) },
      glyph(entities[entity].kind), el("bdi", {}, entities[entity].name)))),
    first ? source(first) : null,
    rest.length ? el("details", { class: "other" }, el("summary", {}, `${plural(rest.length, "other place", "other places")} that say so`), rest.map(source)) : null);
}

function source(evidence) {
  const paper = documents[evidence.document] || {}, text = el("div", { class: "text", dir: "auto" });
  const whole = [...(paper.text || "")];                         // offsets count code points, not UTF-16 units
  const found = whole.slice(evidence.start, evidence.end).join("") === evidence.quote;
  const excerpt = full => {
    const from = full ? 0 : Math.max(0, evidence.start - 140), to = full ? whole.length : Math.min(whole.length, evidence.end + 140);
    text.classList.toggle("whole", full);
    text.replaceChildren(...(found ? marked(whole, 0, trim(whole, from, evidence.start, 1), trim(whole, to, evidence.end, -1), evidence)
      : marked([...evidence.quote], evidence.start, evidence.start, evidence.end, evidence)));
  };
  excerpt(false);
  const read = el("button", { class: "quiet", "aria-expanded": "false", click: () => {
    const full = read.getAttribute("aria-expanded") === "false";
    excerpt(full); read.setAttribute("aria-expanded", full); read.textContent = full ? "Only the quote" : "Read it all";
    if (full) text.querySelector("mark").scrollIntoView({ block: "center" });
  } }, "Read it all");
  const title = paper.title || evidence.document, confidence = Number(evidence.confidence) || 0;
  const bar = el("i", {});
  bar.style.width = `${Math.round(100 * confidence)}%`;
  return el("figure", { class: "source" }, text, el("figcaption", {},
    linked(title, paper.url), [paper.publisher, paper.published].filter(Boolean).flatMap(part => [" \u00b7 ", el("bdi", {}, part)]),
    el("br"), el("span", { title: `rule ${evidence.rule}` }, "confidence", el("span", { class: "meter" }, bar), confidence.toFixed(2)),
    found ? [" \u00b7 ", read] : null));
}

// Where the excerpt may begin or end: at the edge of the text, else at the next space on the way to the quote.
function trim(chars, at, quote, step) {
  const edge = step > 0 ? 0 : chars.length;
  if (at === edge) return at;
  while (at !== quote && !/\s/.test(chars[step > 0 ? at - 1 : at])) at += step;
  return at;
}

function marked(chars, base, from, to, { start, end, mentions }) {
  const cut = (a, b) => chars.slice(a - base, b - base).join("");
  const quote = el("mark", {});
  let at = start;
  for (const mention of [...(mentions || [])].sort((a, b) => a.start - b.start)) {
    if (mention.start < at || mention.end > end || cut(mention.start, mention.end) !== mention.text) continue;
    quote.append(cut(at, mention.start), el("b", { title: words(mention.role) }, mention.text));
    at = mention.end;
  }
  quote.append(cut(at, end));
  return [from > base ? "\u2026 " : "", cut(from, start), quote, cut(end, to), to < base + chars.length ? " \u2026" : ""];
}

function linked(title, url) {
  const safe = /^https?:\/\//i.test(url || "");
  return safe ? el("a", { href: url, target: "_blank", rel: "noopener noreferrer" }, el("bdi", {}, title)) : el("bdi", {}, title);
}

// ---------------------------------------------------------------- list, table, search

function matching() {
  const query = folded($("search").value.trim());
  const here = facts.map((_, at) => at).filter(at => (!state.relation || facts[at].relation === state.relation) && (!query || wordsOf[at].includes(query)));
  const things = query ? entities.map((_, at) => at).filter(at => namesOf[at].includes(query)) : [];
  things.sort((a, b) => namesOf[b].split("\n").some(name => name.startsWith(query)) - namesOf[a].split("\n").some(name => name.startsWith(query)) || a - b);
  return { here, things };
}

function list() {
  const { here, things } = matching();
  const section = (name, items, item) => items.length ? [el("h3", {}, name, el("span", {}, items.length.toLocaleString("en"))),
    el("ul", {}, items.slice(0, ROWS).map(at => el("li", {}, item(at)))),
    items.length > ROWS ? el("p", { class: "more" }, `and ${(items.length - ROWS).toLocaleString("en")} more: search to find them`) : null] : [];
  const thing = at => el("button", { class: "thing", "aria-current": at === state.chosen, click: () => choose(at) }, glyph(entities[at].kind),
    el("span", {}, el("bdi", {}, entities[at].name), el("small", {}, plural(factsOf[at].length, "fact", "facts"))));
  const fact = at => el("button", { class: facts[at].relation, dir: "auto", "aria-current": at === state.fact, click: () => choose(null, at) }, facts[at].label);
  const groups = Object.entries(RELATIONS).flatMap(([relation, name]) => section(name, here.filter(at => facts[at].relation === relation), fact));
  $("list").replaceChildren(...[...section("Names", things, thing), ...groups].filter(Boolean));
  if (!here.length && !things.length) $("list").append(el("p", { class: "more" }, "Nothing here has these words."));
  table(here);
}

function table(here) {
  const row = at => {
    const fact = facts[at], papers = [...new Set([...fact.documents, ...fact.evidence.map(one => one.document)])].map(iri => documents[iri]).filter(Boolean);
    return el("tr", {}, el("td", {}, el("span", { class: `tag ${fact.relation}` }, words(fact.relation))),
      el("td", {}, el("button", { dir: "auto", click: () => choose(null, at) }, fact.label)), el("td", {}, el("bdi", {}, fact.caption)),
      el("td", {}, papers[0] ? papers[0].published : ""), el("td", {}, papers.flatMap((paper, i) => [i ? ", " : "", linked(paper.title, paper.url)])),
      el("td", {}, fact.confidence.toFixed(2)));
  };
  const heads = ["Relation", "Fact", "Sum, title, topic", "Announced", "Announcement", "Confidence"];
  $("table").replaceChildren(el("table", {}, el("thead", {}, el("tr", {}, heads.map(head => el("th", { scope: "col" }, head)))),
    el("tbody", {}, here.slice(0, ROWS).map(row))), here.length > ROWS ? el("p", { class: "more" }, `${here.length - ROWS} more: search to find them`) : "");
}

function show(name) {
  app.dataset.view = name;
  for (const tab of document.querySelectorAll("[data-show]")) tab.setAttribute("aria-selected", tab.dataset.show === name);
}

function chips() {
  const count = relation => facts.filter(fact => fact.relation === relation).length;
  $("relations").replaceChildren(...Object.entries(RELATIONS).filter(([relation]) => count(relation)).map(([relation, name]) =>
    el("button", { class: relation, "aria-pressed": state.relation === relation, click: () => {
      state.relation = state.relation === relation ? null : relation;
      chips(); list(); emphasise(); label();
    } }, `${name} ${count(relation).toLocaleString("en")}`)));
}

function legend() {
  const present = Object.keys(data.marks).filter(kind => entities.some((entity, at) => entity.kind === kind && factsOf[at].length));
  const stroke = relation => draw("svg", { class: "glyph", viewBox: "0 0 18 18", "aria-hidden": "true" }, draw("path", { class: `line ${relation}`, d: "M0 9H18" }));
  const relations = Object.keys(RELATIONS).filter(relation => facts.some(fact => fact.relation === relation));
  $("legend").lastElementChild.replaceChildren(...present.map(kind => el("span", {}, glyph(kind), kind)),
    ...relations.map(relation => el("span", {}, stroke(relation), words(relation))));
  if (narrow()) $("legend").open = false;
}

$("search").addEventListener("input", () => { list(); if (narrow()) show($("search").value ? "list" : "graph"); });
$("search").addEventListener("keydown", event => {
  const first = $("list").querySelector("li button");
  if (event.key === "Enter" && first) first.click();
  if (event.key === "ArrowDown" && first) { event.preventDefault(); first.focus(); }
});
$("list").addEventListener("keydown", event => {
  const buttons = [...$("list").querySelectorAll("li button")], at = buttons.indexOf(event.target), step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step || at < 0) return;
  event.preventDefault();
  (buttons[at + step] || $("search")).focus();
});
graph.addEventListener("keydown", event => {
  const moves = { ArrowLeft: [60, 0], ArrowRight: [-60, 0], ArrowUp: [0, 60], ArrowDown: [0, -60] };
  if (moves[event.key]) { event.preventDefault(); view.x += moves[event.key][0]; view.y += moves[event.key][1]; place(); }
  if (event.key === "+" || event.key === "-") zoom(event.key === "+" ? 1.3 : 0.77);
});
document.addEventListener("keydown", event => {
  if (event.key === "Escape") close();
  if (event.key === "/" && event.target.tagName !== "INPUT") { event.preventDefault(); $("search").focus(); }
});
for (const tab of document.querySelectorAll("[data-show]")) tab.addEventListener("click", () => show(tab.dataset.show));
for (const button of document.querySelectorAll("[data-zoom]")) button.addEventListener("click", () => zoom(Number(button.dataset.zoom)));
$("fit").addEventListener("click", () => fit());
let size = [graph.clientWidth, graph.clientHeight];
new ResizeObserver(() => {
  const now = [graph.clientWidth, graph.clientHeight];
  if (Math.abs(now[0] - size[0]) + Math.abs(now[1] - size[1]) < 2) return;
  size = now; build();
}).observe(graph);

$("summary").textContent = [plural(facts.length, "fact", "facts"), plural(entities.length, "name", "names"),
  plural(Object.keys(documents).length, "announcement", "announcements")].join(" \u00b7 ");
state.centre = data.focus;
legend(); chips(); show("graph"); list(); build();
if (data.focus !== null) choose(data.focus);
