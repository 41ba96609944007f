// Opens a page from disk in Chromium and uses it as a person would: node check.mjs PAGE.html [FOLDER for screenshots].
// Exit status 0 when every check passed.
import { realpathSync } from "node:fs";
import { createRequire } from "node:module";
import { basename } from "node:path";
import { pathToFileURL } from "node:url";
import { DESKTOP, launch, PHONE } from "./browser.mjs";

if (process.argv.length < 3) {
  console.error("usage: node check.mjs PAGE.html [FOLDER]");
  process.exit(2);
}
const address = pathToFileURL(realpathSync(process.argv[2])).href, folder = process.argv[3], title = basename(process.argv[2], ".html");
const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const browser = await launch();
let passed = 0, failed = 0;

function must(condition, message) {
  if (!condition) throw new Error(message);
}

/** Runs `check(page, data)` on a fresh page; whatever it does, no request, no error and no foreign script may come of it. */
async function test(name, options, check) {
  const { fragment = "", ...rest } = options;
  const context = await browser.newContext({ viewport: DESKTOP, acceptDownloads: true, bypassCSP: false, ...rest }), page = await context.newPage();
  const requests = [], errors = [];
  page.on("request", request => requests.push(request.url()));
  page.on("console", message => message.type() === "error" && errors.push(message.text()));
  page.on("pageerror", error => errors.push(error.message));
  page.on("dialog", dialog => { errors.push(`dialog: ${dialog.message()}`); dialog.dismiss(); });
  page.setDefaultTimeout(30000);
  try {
    await page.goto(address + fragment);
    const data = JSON.parse(await page.locator("#data").textContent());
    await check(page, data);
    const foreign = requests.filter(url => !url.startsWith("blob:") && url.split("#")[0] !== address);
    must(!foreign.length, `requests: ${foreign.join(", ")}`);
    must(!errors.length, `errors: ${[...new Set(errors)].slice(0, 3).join("; ").slice(0, 900)}`);
    must(await page.evaluate(() => window.hacked === undefined), "a string of the data ran as a script");
    passed += 1;
    console.log(`ok      ${title}: ${name}`);
  } catch (error) {
    failed += 1;
    console.log(`FAILED  ${title}: ${name}: ${error.message}`);
  } finally {
    await context.close();
  }
}

/** The best-connected entity with a fact whose quote stands in its announcement, and that fact. */
function proven({ entities, facts }) {
  const best = ({ roles }) => Math.min(...roles.map(([, entity]) => entity));
  const [fact] = facts.filter(({ lines, evidence }) => lines.length && evidence.length && evidence[0].quote === null).sort((a, b) => best(a) - best(b));
  must(fact, "the page has no fact with evidence to look at");
  return { fact, at: best(fact), entity: entities[best(fact)] };
}

const search = (page, text) => page.locator("#search").fill(text);
const tab = (page, name) => page.getByRole("tab", { name }).click();
const squeezed = text => text.replace(/\s+/g, " ").trim();
const quoteOf = ({ evidence: [{ document, start, end }] }, { documents }) => squeezed([...documents[document].text].slice(start, end).join(""));

/** Wait until what has happened is drawn: where the CPU stands in for a graphics card, a frame takes its time. */
const frames = page => page.evaluate(() => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve))));

/** How many pixels of the graph's marks and lines differ from its ground. */
const drawn = page => frames(page).then(() => page.evaluate(() => {
  const { width, height } = document.querySelector(".gl").getBoundingClientRect();
  const ink = document.querySelector(".names").getContext("2d").getImageData(0, 0, width, height).data;
  return ink.filter((value, i) => i % 4 === 3 && value).length;
}));

/** What axe-core calls serious or critical; the page's policy forbids foreign scripts, so it is run from outside. */
async function faults(page) {
  await page.evaluate(await import("node:fs").then(({ readFileSync }) => readFileSync(AXE, "utf8")));
  const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ["violations"] }));
  return violations.filter(({ impact }) => ["serious", "critical"].includes(impact)).map(({ id, nodes }) => `${id} (${nodes[0].html.slice(0, 120)})`);
}

if (title === "empty") {
  await test("an empty graph says so in every view", {}, async page => {
    must((await page.locator("#list").textContent()).includes("No fact"), "the list says nothing");
    await tab(page, "Table");
    must((await page.locator(".sheet").textContent()).includes("No fact"), "the table says nothing");
    await tab(page, "Timeline");
    must((await page.locator(".sheet").textContent()).includes("No fact"), "the timeline says nothing");
  });
} else await checks();

async function checks() {
  await test("the graph is drawn with names", {}, async page => {
    await page.waitForFunction(() => document.querySelector(".gl canvas"));
    must(await drawn(page) > 500, "no name is drawn");
    if (folder) await page.screenshot({ path: `${folder}/${title}-1280x800.png` });
  });

  await test("a search by any alias finds the entity; arrows and Enter open it", {}, async (page, { entities }) => {
    const at = Math.max(0, entities.findIndex(({ aliases }) => aliases.some(alias => alias.length > 1))), entity = entities[at];
    await page.keyboard.press("/");
    await page.keyboard.insertText((entity.aliases.at(-1) || entity.name).slice(0, 60).toUpperCase());
    const found = await page.locator("#list .name bdi").allTextContents();
    must(found.includes(entity.name), `found ${found.join(", ") || "nothing"}, not ${entity.name}`);
    await page.keyboard.press("ArrowDown");
    must(await page.evaluate(() => document.activeElement.closest("#list li") !== null), "the arrow does not reach the list");
    await search(page, entity.name.slice(0, 60));
    await page.locator("#search").press("Enter");
    must(await page.locator(".panel h2").textContent() === entity.name, "Enter does not open the first name found");
    await page.keyboard.press("Escape");
    must(await page.locator(".panel").count() === 0, "Escape does not close the panel");
    await search(page, "qqqxyz nothing is called this");
    must(await page.locator("#list li").count() === 0, "a senseless search finds something");
  });

  await test("a click on a node shows its facts, each with its quote marked in the announcement", {}, async (page, data) => {
    const { fact, at } = proven(data);
    await page.goto(`${address}#focus=${encodeURIComponent(data.entities[at].id)}`);
    await page.reload();
    await page.waitForFunction(() => document.querySelector(".gl canvas"));
    must(await drawn(page) > 100, "no name is drawn");
    const box = await page.locator(".gl").boundingBox(), late = Date.now() + 120_000;
    let opened = false;                                       // nodes are pixels of WebGL: try where the pointer turns into a hand
    for (let step = 1; step < 400 && !opened && Date.now() < late; step++) {
      const [x, y] = [box.x + box.width * (0.5 + 0.45 * Math.cos(step * 2.4) * Math.sqrt(step / 400)), box.y + box.height * (0.5 + 0.45 * Math.sin(step * 2.4) * Math.sqrt(step / 400))];
      await page.mouse.move(x, y);
      await frames(page);
      if (!await page.locator(".gl").getAttribute("title")) continue;
      await page.mouse.click(x, y);
      await frames(page);
      opened = await page.locator(".panel").count() > 0;
    }
    must(opened, "no click on the graph opens anything");
    await page.goto(`${address}#at=${encodeURIComponent(data.entities[at].id)}`);
    const card = page.locator(".panel .fact", { has: page.getByText(fact.label, { exact: true }) }).first();
    must(squeezed(await card.locator("mark").first().textContent()) === quoteOf(fact, data), "another text is marked");
    must(squeezed(await card.locator("figcaption").first().textContent()).includes(squeezed(data.documents[fact.evidence[0].document].title)), "no source");
    must(/confidence\s*0\.\d\d|confidence\s*1\.00/.test(await card.locator("figcaption").first().textContent()), "no confidence");
    await card.getByText("Read it all").first().click();
    must(squeezed(await card.locator(".text").first().textContent()) === squeezed(data.documents[fact.evidence[0].document].text), "not the whole text");
    if (folder) await page.screenshot({ path: `${folder}/${title}-panel.png` });
  });

  await test("filters narrow list, table and graph, and can be cleared", {}, async (page, { facts, entities }) => {
    await tab(page, "Table");
    must(await page.locator("tbody tr").count() === Math.min(200, facts.length), "rows are missing");
    const count = async () => Number((await page.locator(".tools span").first().textContent()).replace(/\D/g, ""));
    const { relation } = facts[0];
    await page.locator(`.find > .chips button.${relation}`).click();
    must(await count() === facts.filter(fact => fact.relation === relation).length, `not all rows of ${relation}`);
    await page.locator(`.find > .chips button.${relation}`).click();
    await page.locator(".filters summary").click();
    const { kind } = entities[facts[0].roles[0][1]];
    await page.locator(`.filters .chips button.${kind}`).click();
    must(await count() === facts.filter(({ roles }) => roles.some(([, at]) => entities[at].kind === kind)).length, `not all rows with a ${kind}`);
    await page.getByLabel("Confidence at least").fill("0.95");
    must(await count() === facts.filter(({ roles, confidence }) => confidence >= 0.95 && roles.some(([, at]) => entities[at].kind === kind)).length, "confidence is not asked");
    await page.getByText("Clear filters").click();
    must(await count() === facts.length, "filters stay");
    await page.getByLabel("at least", { exact: true }).fill("1000000").catch(() => {});
    await page.keyboard.press("Tab");
    if (facts.some(({ amount }) => amount)) must(await count() === facts.filter(({ amount }) => amount && amount[0] >= 1000000).length, "sums are not asked");
  });

  await test("the table sorts both ways, and saves itself as CSV", {}, async (page, { facts }) => {
    await tab(page, "Table");
    const shown = async () => (await page.locator("tbody tr td:last-child").allTextContents()).map(Number);
    await page.getByRole("button", { name: "Confidence" }).click();
    const falling = await shown();
    must(falling.every((value, i) => !i || value <= falling[i - 1]), "not falling");
    await page.getByRole("button", { name: "Confidence" }).click();
    const rising = await shown();
    must(rising.every((value, i) => !i || value >= rising[i - 1]), "not rising");
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByText("Save as CSV").click()]);
    const text = await import("node:fs/promises").then(async ({ readFile }) => readFile(await download.path(), "utf8"));
    must(text.startsWith("\ufeffrelation,fact,") && text.includes(facts[0].id), "no CSV of the facts");
    must(!/(^|,)"?[=+@]/m.test(text), "a spreadsheet would run a formula");
    if (folder) await page.screenshot({ path: `${folder}/${title}-table.png` });
  });

  await test("the timeline counts facts by date, and a bar filters", {}, async page => {
    await tab(page, "Timeline");
    if (!await page.locator(".bars g").count()) return;
    const bar = page.locator(".bars g[aria-label$='facts'], .bars g[aria-label$='fact']").last(), label = await bar.getAttribute("aria-label");
    await bar.press("Enter");
    await page.waitForFunction(() => location.hash.includes("from=") && document.querySelector(".bars g[aria-pressed='true']"));
    must(`${label.split(": ")[1]}`.split(" ")[0] === (await page.locator(".tools span").first().textContent()).split(" ")[0], "the bar does not filter");
  });

  await test("a fact stands at its own date, or at that of its announcement, and the page says at which", {}, async (page, { facts, documents }) => {
    await tab(page, "Timeline");
    const told = async fact => {
      await search(page, fact.label);
      return squeezed(await page.locator(".days li", { has: page.getByText(fact.label, { exact: true }) }).first().evaluate(row => {
        while (!row.querySelector("time")) row = row.previousElementSibling;
        return row.querySelector("time").textContent;
      }));
    };
    const readable = ({ date }) => /^\d{4}(-Q[1-4]|-\d\d(-\d\d)?)?$/.test(date);
    const own = facts.find(fact => readable(fact)), other = facts.find(fact => !readable(fact) && fact.documents.length === 1 && readable({ date: documents[fact.documents[0]].published }));
    if (own) must(await told(own) === `${own.date} ${own.relation === "funding" ? "dated" : "since"}`, `its own date ${own.date} is told as ${await told(own)}`);
    if (other) must(await told(other) === `${documents[other.documents[0]].published.slice(0, 10)} announced`, `the day of announcement is told as ${await told(other)}`);
    if (!own) return;
    const count = async (from, to) => {
      await page.evaluate(hash => { location.hash = hash; }, `view=timeline&from=${from}&to=${to}&words=${encodeURIComponent(own.label)}`);
      await frames(page);
      return page.locator(".days li").count();
    };
    must(await count(own.date.slice(0, 4), own.date.slice(0, 4)) > 0, "the filter does not take the fact's own date");
    must(await count(Number(own.date.slice(0, 4)) + 1, "9999") === 0, "the filter takes another date");
  });

  await test("a link opens the same view again", {}, async (page, data) => {
    const { entity } = proven(data);
    await page.locator("#list .name").first().click();
    await tab(page, "Table");
    await search(page, entity.name.slice(0, 12));
    const rows = await page.locator("tbody tr").count(), hash = await page.evaluate(() => location.hash), name = await page.locator(".panel h2").textContent();
    await page.goto("about:blank");
    await page.goto(address + hash);
    must(await page.locator("tbody tr").count() === rows, "other rows");
    must(await page.locator(".panel h2").textContent() === name, "another panel");
    must(await page.locator("#search").inputValue() === entity.name.slice(0, 12), "another search");
    await page.goto("about:blank");
    await page.goto(`${address}#at=no+such&view=nothing&hops=9&least=x&relations=%3Cb%3E`);
    await page.locator(".gl").waitFor();
  });

  await test("steps around a name can be widened, and the whole shown again", {}, async (page, data) => {
    const { at } = proven(data);
    await page.goto(`${address}#focus=${encodeURIComponent(data.entities[at].id)}`);
    await page.reload();
    const size = async () => Number(/\d+/.exec(await page.locator(".gl").getAttribute("aria-label"))[0]);
    const near = await size();
    await page.getByRole("button", { name: "3", exact: true }).click();
    must(await size() >= near, "three steps reach less than one");
    await page.getByText("Show all").click();
    must(await size() > 0 && !(await page.evaluate(() => location.hash)).includes("focus=e"), "not the whole");
  });

  await test("the graph is saved as SVG with names as text, and as PNG", {}, async (page, { entities }) => {
    await page.waitForTimeout(400);
    const saved = async name => {
      await page.locator(".menu summary").click();
      const [download] = await Promise.all([page.waitForEvent("download"), page.getByText(name).click()]);
      await page.locator(".menu summary").click();
      return import("node:fs/promises").then(async ({ readFile }) => readFile(await download.path()));
    };
    const svg = (await saved("as SVG")).toString("utf8");
    const found = await page.evaluate(text => {
      const tree = new DOMParser().parseFromString(text, "image/svg+xml");
      return { wrong: tree.querySelector("parsererror")?.textContent, tags: [...new Set([...tree.querySelectorAll("*")].map(({ localName }) => localName))], words: tree.documentElement.textContent };
    }, svg);
    must(!found.wrong, `no XML: ${found.wrong}`);
    must(found.tags.every(tag => ["svg", "title", "rect", "path", "text"].includes(tag)), `tags: ${found.tags.join(" ")}`);
    must(found.words.includes(entities[0].name.split(" ")[0]), "the best-connected name is missing");
    must((await saved("as PNG")).subarray(1, 4).toString() === "PNG", "no PNG");
  });

  await test("nothing of the data becomes an element, an address or a script", {}, async (page, { entities }) => {
    for (const at of entities.slice(0, 50).keys()) {
      await page.evaluate(fragment => { location.hash = fragment; }, `at=${encodeURIComponent(entities[at].id)}`);
    }
    for (const view of ["Table", "Timeline", "Graph"]) await tab(page, view);
    const found = await page.evaluate(() => ({
      foreign: [...document.querySelectorAll("img, iframe, object, embed, base, form, link, script:not([id]), style, [onclick], [onload], [onerror]")].map(element => element.outerHTML.slice(0, 80)),
      links: [...document.querySelectorAll("a")].map(link => link.protocol),
    }));
    must(found.foreign.filter(text => !/^<(script|style)>/.test(text)).length === 0, `elements: ${found.foreign.join(" ")}`);
    must(found.links.every(protocol => ["http:", "https:"].includes(protocol)), `links: ${found.links.join(" ")}`);
  });

  if (await has("#queries")) {
    await test("a query is answered in the page", {}, async page => {
      await tab(page, "Query");
      await page.getByRole("button", { name: "Ask", exact: true }).click();
      await page.waitForFunction(() => document.querySelector(".answer th, .sheet [aria-live] pre"));
      const saved = await page.locator(".answer th").allTextContents();
      must(["", "organization,partner,topic,confidence"].includes(saved.join()), `columns of the saved query: ${saved}`);
      await page.locator("#asked").fill("SELECT ?name (COUNT(*) AS ?given) { ?who frapo:funds ?other ; skos:prefLabel ?name } GROUP BY ?name ORDER BY DESC(?given) ?name");
      await page.getByRole("button", { name: "Ask", exact: true }).click();
      await page.waitForFunction(() => [...document.querySelectorAll(".answer th")].map(({ textContent }) => textContent).join() === "name,given");
      if (folder) await page.screenshot({ path: `${folder}/${title}-query.png` });
      await page.locator("#asked").fill("SELECT * { SERVICE <https://example.org/> { ?s ?p ?o } }");
      await page.getByRole("button", { name: "Ask", exact: true }).click();
      await page.locator(".wrong").waitFor();
      await page.locator("#asked").fill("SELECT nonsense");
      await page.getByRole("button", { name: "Ask", exact: true }).click();
      await page.waitForFunction(() => /error|expected/i.test(document.querySelector(".wrong")?.textContent));
    });
  }

  for (const colorScheme of ["light", "dark"]) {
    await test(`axe-core finds no serious fault (${colorScheme})`, { colorScheme, fragment: "#view=table" }, async page => {
      await page.locator("#list .name").first().click();
      await page.locator(".filters summary").click();
      for (const view of ["Table", "Timeline", "Graph", ...(await has("#queries") ? ["Query"] : [])]) {
        await tab(page, view);
        const found = await faults(page);
        must(!found.length, `${view}: ${found.join("; ")}`);
      }
      await page.getByRole("button", { name: "About this page" }).click();
      const found = await faults(page);
      must(!found.length, `About: ${found.join("; ")}`);
    });
  }

  await test("a phone in the dark shows graph, search and panel without scrolling sideways", { viewport: PHONE, colorScheme: "dark", hasTouch: true }, async page => {
    const wide = () => page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    must(!await wide(), "the page is wider than the phone");
    if (folder) { await page.waitForTimeout(500); await page.screenshot({ path: `${folder}/${title}-390x844.png` }); }
    await page.locator("#search").tap();
    await page.locator("#list .name").first().tap();
    await page.locator(".panel .sentence").first().waitFor();
    must(!await wide(), "the panel is wider than the phone");
    if (folder) { await page.waitForTimeout(500); await page.screenshot({ path: `${folder}/${title}-390x844-panel.png` }); }
    await tab(page, "Table");
    must(!await wide(), "the table is wider than the phone");
    const [ink, paper] = await page.evaluate(() => ["color", "backgroundColor"].map(name => getComputedStyle(document.body)[name].match(/\d+/g).map(Number)));
    must(ink[0] > 180 && paper[0] < 60, "not dark");
  });
}

async function has(selector) {
  const page = await browser.newPage();
  await page.goto(address);
  const found = await page.locator(selector).count() > 0;
  await page.close();
  return found;
}

await browser.close();
console.log(`${title}: ${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
