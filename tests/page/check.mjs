// Opens a page from disk in Chromium and uses it as a person would: node check.mjs PAGE.html
// CHROMIUM names the browser, /usr/bin/chromium without it. Exit status 0 when every check passed.
import { realpathSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

if (process.argv.length !== 3) {
  console.error("usage: node check.mjs PAGE.html");
  process.exit(2);
}
const address = pathToFileURL(realpathSync(process.argv[2])).href;
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM || "/usr/bin/chromium", args: ["--no-sandbox"] });
const DESKTOP = { width: 1280, height: 800 }, PHONE = { width: 390, height: 844 };
let passed = 0, failed = 0;

function must(condition, message) {
  if (!condition) throw new Error(message);
}

/** Runs `check(page, data)` on a fresh page; whatever it does, no request, no error and no foreign script may come of it. */
async function test(name, options, check) {
  const page = await browser.newPage({ viewport: DESKTOP, ...options });
  const requests = [], errors = [];
  page.on("request", request => requests.push(request.url()));
  page.on("console", message => ["error", "warning"].includes(message.type()) && errors.push(message.text()));
  page.on("pageerror", error => errors.push(error.message));
  page.on("dialog", dialog => { errors.push(`dialog: ${dialog.message()}`); dialog.dismiss(); });
  page.setDefaultTimeout(10000);
  try {
    await page.goto(address);
    const data = JSON.parse(await page.locator("#data").textContent());
    await check(page, data);
    must(requests.length === 1 && requests[0] === address, `requests: ${requests.join(", ")}`);
    must(!errors.length, `errors: ${errors.join("; ")}`);
    must(await page.evaluate(() => window.hacked === undefined), "a string of the data ran as a script");
    passed += 1;
    console.log(`ok      ${name}`);
  } catch (error) {
    failed += 1;
    console.log(`FAILED  ${name}: ${error.message}`);
  } finally {
    await page.close();
  }
}

/** The best-connected entity with a fact whose quote stands in its announcement, and that fact. */
function proven({ entities, facts, documents }) {
  const quoted = ({ document, start, end, quote }) => [...documents[document].text].slice(start, end).join("") === quote;
  const best = ({ roles }) => Math.min(...roles.map(([, entity]) => entity));
  const [fact] = facts.filter(({ lines, evidence }) => lines.length && evidence.length && quoted(evidence[0])).sort((a, b) => best(a) - best(b));
  must(fact, "the page has no fact with evidence to look at");
  return { fact, entity: entities[best(fact)] };
}

const nodeOf = (page, entity) => page.locator("#graph .node").and(page.getByRole("button", { name: `${entity.name}, ${entity.kind}`, exact: true })).first();
const search = (page, text) => page.locator("#search").fill(text);
const squeezed = text => text.replace(/\s+/g, " ").trim();

await test("the graph shows entities and lines, and its visible labels do not overlap", {}, async page => {
  must(await page.locator("#graph .node").count() > 1, "fewer than two nodes");
  must(await page.locator("#graph .line").count() > 0, "no lines");
  const clashes = await page.evaluate(() => {
    const labels = [...document.querySelectorAll("#graph .label")].filter(label => getComputedStyle(label).visibility === "visible");
    const boxes = labels.map(label => ({ text: label.textContent, ...label.getBoundingClientRect().toJSON() }));
    return boxes.flatMap((a, i) => boxes.slice(0, i).filter(b =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > 3 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 5).map(b => `${a.text} / ${b.text}`));
  });
  must(!clashes.length, `labels overlap: ${clashes.join("; ")}`);
});

await test("a search by any alias finds the entity", {}, async (page, { entities }) => {
  const entity = entities.find(({ aliases }) => aliases.length) || entities[0];
  await search(page, (entity.aliases.at(-1) || entity.name).toUpperCase());
  const found = await page.locator("#list .thing bdi").allTextContents();
  must(found.includes(entity.name), `found ${found.join(", ") || "nothing"}, not ${entity.name}`);
  await search(page, "qqqxyz nothing is called this");
  must(await page.locator("#list li").count() === 0, "a senseless search finds something");
});

await test("a click on a node shows its facts, each with its quote marked in the announcement", {}, async (page, data) => {
  const { fact, entity } = proven(data);
  await nodeOf(page, entity).click();
  const card = page.locator("#panel .fact", { has: page.getByText(fact.label, { exact: true }) }).first();
  must(await card.locator("mark").first().isVisible(), "no quote is marked");
  const marked = squeezed(await card.locator("mark").first().textContent());
  must(marked === squeezed(fact.evidence[0].quote), `marked ${marked}`);
  must(squeezed(await card.locator("figcaption").first().textContent()).includes(squeezed(data.documents[fact.evidence[0].document].title)), "no source");
  await card.getByText("Read it all").first().click();
  must(squeezed(await card.locator(".text").first().textContent()) === squeezed(data.documents[fact.evidence[0].document].text), "not the whole text");
  await page.keyboard.press("Escape");
  must(!await page.locator("#panel").isVisible(), "Escape does not close the panel");
});

await test("the keyboard alone reaches a fact", {}, async (page, data) => {
  await page.keyboard.press("/");
  await page.keyboard.type(proven(data).entity.name.slice(0, 30));
  await page.keyboard.press("Enter");
  must(await page.locator("#panel h2").textContent() === proven(data).entity.name, "Enter does not open the first name found");
});

await test("the table has one row for each fact, and a relation narrows it", {}, async (page, { facts }) => {
  await page.getByRole("tab", { name: "Table" }).click();
  must(await page.locator("#table tbody tr").count() === Math.min(500, facts.length), "rows are missing");
  await page.locator("#relations button").first().click();
  const expected = facts.filter(({ relation }) => relation === facts[0].relation).length;
  must(await page.locator("#table tbody tr").count() === Math.min(500, expected), `not ${expected} rows of ${facts[0].relation}`);
});

await test("nothing of the data becomes an element, an address or a script", {}, async (page, { entities }) => {
  for (const entity of entities.slice(0, 60)) {
    await search(page, entity.name);
    await page.locator("#list .thing").first().click();
  }
  const found = await page.evaluate(() => ({
    foreign: [...document.querySelectorAll("img, iframe, object, embed, base, form, link, script:not(#data)")].map(element => element.outerHTML.slice(0, 80)),
    links: [...document.querySelectorAll("a")].map(link => link.protocol),
  }));
  must(found.foreign.length === 1, `elements: ${found.foreign.join(" ")}`);
  must(found.links.every(protocol => ["http:", "https:"].includes(protocol)), `links: ${found.links.join(" ")}`);
});

await test("a phone in the dark shows graph, list and panel without scrolling sideways", { viewport: PHONE, colorScheme: "dark" }, async (page, data) => {
  const wide = () => page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  must(!await wide(), "the page is wider than the phone");
  await page.getByRole("tab", { name: "List" }).click();
  await page.locator("#list li button").first().click();
  must(await page.locator("#panel .sentence").first().isVisible(), "no sentence in the panel");
  must(!await wide(), "the panel is wider than the phone");
  const [ink, paper] = await page.evaluate(() => ["color", "backgroundColor"].map(name => getComputedStyle(document.body)[name].match(/\d+/g).map(Number)));
  must(ink[0] > 180 && paper[0] < 60, "not dark");
});

await browser.close();
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
