// What the page knows, as show/data.py wrote it: entities, facts and announcements refer to each other by place.

export type Line = [source: number | null, target: number | null, arrow: number];

export interface Entity { id: string; name: string; kind: string; aliases: string[]; links: string[] }

export interface Evidence {
  document: number | null;
  start: number;
  end: number;
  quote: string | null;
  rule: string;
  confidence: number;
  mentions: [role: string, start: number, end: number][];
}

export interface Fact {
  id: string;
  relation: string;
  label: string;
  confidence: number;
  caption: string;
  amount: [number, string] | null;
  date: string;
  details: [string, string][];
  roles: [role: string, entity: number][];
  lines: Line[];
  documents: number[];
  evidence: Evidence[];
}

export interface Paper { title: string; published: string; url: string; publisher: string; text: string }

interface Data {
  focus: number | null;
  marks: Record<string, string>;
  entities: Entity[];
  facts: Fact[];
  documents: Paper[];
  base: string;
}

export const data: Data = block("data")!;
export const { entities, facts, documents: papers, marks } = data;

/** The content of a JSON block of the page; null when the page has no such block. */
export function block<T>(name: string): T | null {
  const element = document.getElementById(name);
  return element && JSON.parse(element.textContent!);
}

export const RELATIONS: Record<string, string> = {
  partnership: "Partnerships", funding: "Fundings", position: "Positions", part_of: "Part of", located_in: "Located in",
};

/** Lower case without accents: what two spellings of one name share. */
export const folded = (text: string): string => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
export const words = (name: string): string => name.replaceAll("_", " ");
export const plural = (count: number, one: string, many = `${one}s`): string => `${count.toLocaleString("en")} ${count === 1 ? one : many}`;

/** A string of the data as one line to look at: a name of a million letters must not stop the page. */
export const short = (text: string, most = 200): string => (text.length > most ? `${text.slice(0, most)}\u2026` : text);

/** Whether an address may become a link: nothing but the web's own schemes. */
export const isLink = (address: string): boolean => /^https?:\/\/[^\s\\]+$/i.test(address);

/** Facts in which each entity takes part. */
export const factsOf: number[][] = entities.map(() => []);
facts.forEach((fact, at) => new Set(fact.roles.map(([, entity]) => entity)).forEach(entity => factsOf[entity].push(at)));

/** Where a fact stands in time: a date as it is told, the first day of it to compare and sort by ("" for none), and what the date is. */
export interface Moment { told: string; day: string; what: "since" | "dated" | "announced" }

/** The first day of a date as precise as it is told (2024-04-09, 2024-04, 2024-Q2, 2024); "" when it is no such date. */
function firstDay(told: string): string {
  const [, year, quarter, month = "01", day = "01"] = /^(\d{4})(?:-Q([1-4])|-(\d\d)(?:-(\d\d))?)?$/.exec(told) ?? [];
  return year ? `${year}-${quarter ? String(3 * Number(quarter) - 2).padStart(2, "0") : month}-${day}` : "";
}

/** By its own date where a fact has one, else by the day it was announced, first told if several times. */
export const momentOf: Moment[] = facts.map(({ date, documents, relation }) => {
  if (firstDay(date)) return { told: date, day: firstDay(date), what: relation === "funding" ? "dated" : "since" };
  const told = documents.map(at => papers[at].published.slice(0, 10)).filter(firstDay).sort()[0] ?? "";
  return { told, day: firstDay(told), what: "announced" };
});

export const namesOf: string[] = entities.map(entity => folded(short([entity.name, ...entity.aliases].map(name => short(name)).join("\n"), 2000)));
const placesOf = (ids: { id: string }[]): Map<string, number> => new Map(ids.map(({ id }, at) => [id, at]));
export const entityAt = placesOf(entities);
export const factAt = placesOf(facts);

export const relations = Object.keys(RELATIONS).filter(relation => facts.some(fact => fact.relation === relation));
export const kinds = Object.keys(marks).filter(kind => entities.some((entity, at) => entity.kind === kind && factsOf[at].length));
export const currencies = [...new Set(facts.flatMap(({ amount }) => (amount ? [amount[1]] : [])))].sort();
export const publishers = [...new Set(papers.map(paper => paper.publisher || paper.title).filter(Boolean))].sort((a, b) => a.localeCompare(b, "en"));
export const sourceOf = (paper: Paper): string => paper.publisher || paper.title;
