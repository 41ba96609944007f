// Measures pages in Chromium, WebGL computed by the CPU: node benchmarks/page.mjs PAGE.html... prints a Markdown table.
// Interactive: the graph is drawn and a key is answered. Frames: how many a second while the view is moved, overview and all drawn.
import { realpathSync, statSync } from "node:fs";
import { basename } from "node:path";
import { pathToFileURL } from "node:url";
import { DESKTOP, launch } from "../page/test/browser.mjs";

const FRAMES = 12;

console.log("| page | size | first paint | interactive | frames/s, overview | all drawn after | frames/s, all |\n|---|---|---|---|---|---|---|");
for (const path of process.argv.slice(2)) {
  const browser = await launch(), page = await browser.newPage({ viewport: DESKTOP, reducedMotion: "reduce" }), began = Date.now();
  page.setDefaultTimeout(300000);
  await page.goto(pathToFileURL(realpathSync(path)).href);
  await page.locator(".gl canvas").first().waitFor();
  await page.keyboard.press("/");
  await page.evaluate(() => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  const interactive = Date.now() - began;
  const paint = await page.evaluate(() => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? NaN);
  const overview = await frames(page), start = Date.now(), all = page.getByText("Draw all");
  let drawn = NaN, rate = overview;
  if (await all.count()) {
    await all.click();
    await page.evaluate(() => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    drawn = Date.now() - start;
    rate = await frames(page);
  }
  const seconds = value => (Number.isNaN(value) ? "-" : `${(value / 1000).toFixed(1)} s`);
  console.log(`| ${basename(path, ".html")} | ${(statSync(path).size / 1e6).toFixed(1)} MB | ${seconds(paint)} | ${seconds(interactive)} | ${overview.toFixed(1)} | ${seconds(drawn)} | ${rate.toFixed(1)} |`);
  await browser.close();
}

/** Frames a second while arrow keys move the graph, each press one frame that is waited for. */
async function frames(page) {
  await page.evaluate(() => {
    window.count = 0;
    const clear = CanvasRenderingContext2D.prototype.clearRect;          // the names are set anew with each frame of the graph
    CanvasRenderingContext2D.prototype.clearRect = function (...box) { window.count += 1; return clear.apply(this, box); };
  });
  await page.locator(".gl").focus();
  const began = Date.now();
  for (let step = 0; step < FRAMES; step++) {
    const before = await page.evaluate(() => window.count);
    await page.keyboard.press(step % 2 ? "ArrowLeft" : "ArrowRight");
    await page.waitForFunction(count => window.count > count, before);
  }
  return FRAMES / (Date.now() - began) * 1000;
}
