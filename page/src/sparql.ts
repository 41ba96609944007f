// The triple store of the page: oxigraph as WebAssembly, unpacked when the first query is asked.
import { initSync, Store } from "oxigraph/web.js";

async function unpacked(name: string): Promise<Uint8Array> {
  const packed = atob(JSON.parse(document.getElementById(name)!.textContent!));
  const bytes = Uint8Array.from(packed, letter => letter.charCodeAt(0));
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"))).arrayBuffer());
}

/** The graph of the page in a store; its default graph is the union of all, each triple once. Raises an Error where WebAssembly is forbidden. */
async function open(): Promise<Store> {
  initSync({ module: await unpacked("engine") });
  const store = new Store();
  store.load(await unpacked("rdf"), { format: "application/n-quads", no_transaction: true, unchecked: true });
  store.update("INSERT { ?s ?p ?o } WHERE { GRAPH ?g { ?s ?p ?o } }");
  return store;
}

declare global {
  interface Window { sparql?: { open: typeof open; parts: Part[] } }
}
interface Part { name: string; version: string; license: string; text: string }
declare const PARTS: Part[];

window.sparql = { open, parts: PARTS };
