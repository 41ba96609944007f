// Makes the bundle that `pressgraph show` puts into pages: node build.mjs [FOLDER]. The same sources give the same bytes.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const out = process.argv[2] ?? "../pipeline/pressgraph/show/bundle";
const common = { bundle: true, minify: true, charset: "ascii", target: "es2022", format: "iife", legalComments: "none", outdir: out };

const pages = { ...common, entryPoints: ["src/page.tsx", "src/page.css"], jsx: "automatic", jsxImportSource: "preact" };
const engine = { ...common, entryPoints: ["src/sparql.ts"], define: { "import.meta.url": '"about:blank"' } };

/** The packages that went into a bundle, each with its version, licence and the licence's text. */
async function partsOf(options, define) {
  const { metafile } = await build({ ...options, define: { ...options.define, ...define }, metafile: true, write: false });
  const names = Object.keys(metafile.inputs).map(path => /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1]);
  return [...new Set(names.filter(Boolean))].sort().map(name => {
    const { version, license } = JSON.parse(read(`node_modules/${name}/package.json`));
    const text = ["LICENSE.txt", "LICENSE", "LICENSE.md"].map(file => read(`node_modules/${name}/${file}`)).find(Boolean) ?? "";
    return { name, version, license, text: text.trim() };
  });
}

function read(path) {
  try { return readFileSync(path, "utf8"); } catch { return ""; }
}

mkdirSync(out, { recursive: true });
await build({ ...pages, define: { PARTS: JSON.stringify(await partsOf(pages, { PARTS: "[]" })) } });
await build({ ...engine, define: { ...engine.define, PARTS: JSON.stringify(await partsOf(engine, { PARTS: "[]" })) } });
writeFileSync(`${out}/oxigraph.wasm.gz`, gzipSync(readFileSync("node_modules/oxigraph/web_bg.wasm"), { level: 9 }));
