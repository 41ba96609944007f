// The colours of the style sheet as WebGL and canvas need them: resolved for the theme that is on.

const probe = document.createElement("span");
probe.hidden = true;

/** The colour that the custom property `--name` stands for now. */
export function colour(name: string): string {
  if (!probe.isConnected) document.body.append(probe);
  probe.style.color = `var(--${name})`;
  return getComputedStyle(probe).color;
}

let known = new Map<string, string>();
export function colourOf(name: string): string {
  let found = known.get(name);
  if (!found) known.set(name, (found = colour(name)));
  return found;
}
export const forget = (): void => { known = new Map(); };
