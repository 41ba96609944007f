// Small parts that several views share.
import type { ComponentChildren } from "preact";
import { entities, isLink, marks, momentOf, short, words } from "./data";
import { choose, chosen } from "./state";

export const Glyph = ({ kind }: { kind: string }) => (
  <svg class={`glyph ${kind}`} viewBox="-12 -12 24 24" aria-hidden="true"><path class="mark" d={marks[kind] ?? marks.organization} /></svg>
);

export const Stroke = ({ relation }: { relation: string }) => (
  <svg class="glyph" viewBox="0 0 18 18" aria-hidden="true"><path class={`line ${relation}`} d="M0 9H18" /></svg>
);

export const Tag = ({ relation }: { relation: string }) => <span class={`tag ${relation}`}>{words(relation)}</span>;

/** When a fact was, and whether that is its own date or that of its announcement. */
export const When = ({ at }: { at: number }) => <time dateTime={momentOf[at].day}>{momentOf[at].told} <small>{momentOf[at].day && momentOf[at].what}</small></time>;

/** A text as a link when its address is one of the web, else as the text alone. */
export const Linked = ({ to, children }: { to: string; children: ComponentChildren }) => (isLink(to)
  ? <a href={to} target="_blank" rel="noopener noreferrer"><bdi>{children}</bdi></a> : <bdi>{children}</bdi>);

export const Thing = ({ at, role }: { at: number; role?: string }) => (
  <button class={`thing ${entities[at].kind}`} title={role && words(role)} aria-current={chosen.value === at} onClick={() => choose(at)}>
    <Glyph kind={entities[at].kind} /><bdi>{short(entities[at].name)}</bdi>
  </button>
);
