// Visits pages with Chromium and prints what it finds as JSON; `browser.py` runs it.
//
// Its one argument is JSON: the program of the browser, the folder of the modules, and the
// visits, each with the address of a page and what is done there.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";

const { program, modules, visits } = JSON.parse(readFileSync(process.argv[2], "utf8"));
const require = createRequire(`${modules}/`);
const puppeteer = require("puppeteer-core");
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const WITHIN = 30_000;

const browser = await puppeteer.launch({
  executablePath: program,
  args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
  timeout: WITHIN,
  protocolTimeout: 4 * WITHIN,
});

// What axe finds serious, as a line each.
async function faults(page) {
  // Pages take no script but their own, so it comes by the debugger.
  const session = await page.createCDPSession();
  await session.send("Runtime.evaluate", { expression: axe });
  const found = await page.evaluate(() => axe.run(document, {
    resultTypes: ["violations"],
    preload: false,
  }));
  return found.violations
    .filter((one) => ["serious", "critical"].includes(one.impact))
    .flatMap((one) => one.nodes.map((node) => `${one.id}: ${node.html}`));
}

// What is wider than the page without scrolling by itself, and what is too small to read.
const illegible = () => {
  const found = [];
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth > width) found.push("the page scrolls sideways");
  for (const one of document.querySelectorAll("main *, header *")) {
    const own = [...one.childNodes].some((n) => n.nodeType === 3 && n.data.trim());
    const box = one.getBoundingClientRect();
    if (!own || !box.width || one.closest("pre, .wide, .skip, .hidden")) continue;
    const size = parseFloat(getComputedStyle(one).fontSize);
    if (size < 11) found.push(`${size} px: ${one.outerHTML.slice(0, 200)}`);
    if (box.right > width + 1) found.push(`cut off: ${one.outerHTML.slice(0, 200)}`);
  }
  return found;
};

async function search(page, words) {
  await page.keyboard.press("/");
  const start = performance.now();
  await page.keyboard.type(words);
  await page.waitForSelector("#searchFound:not([hidden]) [role=option]", { timeout: WITHIN });
  const first = performance.now() - start;
  const names = await page.$$eval("#searchFound strong", (all) => all.map((one) => one.textContent));
  // The index is there by now: how long one more answer takes, to the reader's eyes.
  const milliseconds = await page.evaluate(async () => {
    const query = document.getElementById("searchQuery");
    const times = [];
    for (let n = 0; n < 21; n++) {
      const start = performance.now();
      query.dispatchEvent(new Event("input"));
      // Two turns for the promise that the index is there, and the layout of the list.
      await Promise.resolve();
      await Promise.resolve();
      document.getElementById("searchFound").getBoundingClientRect();
      times.push(performance.now() - start);
    }
    return times.sort((a, b) => a - b)[10];
  });
  await Promise.all([
    page.waitForNavigation({ timeout: WITHIN }),
    page.keyboard.press("Enter"),
  ]);
  return { names, first, milliseconds, reached: decodeURI(page.url()) };
}

async function keys(page) {
  const state = () => page.evaluate(() => ({
    at: document.activeElement.className || document.activeElement.id,
    marked: document.getElementById("searchQuery").getAttribute("aria-activedescendant"),
    open: document.getElementById("searchQuery").getAttribute("aria-expanded"),
  }));
  await page.keyboard.press("Tab");
  const first = await state();
  await page.keyboard.press("/");
  await page.keyboard.type("order");
  await page.waitForSelector("#searchFound:not([hidden])", { timeout: WITHIN });
  await page.keyboard.press("ArrowDown");
  const second = await state();
  await page.keyboard.press("Escape");
  return [first, second, await state()];
}

async function theme(page) {
  const current = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const before = await current();
  await page.click("button.theme");
  const after = await current();
  await page.reload({ timeout: WITHIN });
  return [before, after, await current()];
}

async function menu(page) {
  const visible = () => page.$eval("nav", (one) => getComputedStyle(one).display !== "none");
  const before = await visible();
  await page.click("a.menu");
  const open = await visible();
  await page.click("nav a.close");
  return [before, open, await visible()];
}

const ACTIONS = {
  "": () => null,
  faults,
  illegible: (page) => page.evaluate(illegible),
  search,
  keys,
  theme,
  menu,
};
const results = [];
for (const visit of visits) {
  const page = await browser.newPage();
  page.setDefaultTimeout(WITHIN);
  const said = [];
  const asked = [];
  page.on("console", (one) => said.push(one.text()));
  page.on("pageerror", (error) => said.push(String(error)));
  page.on("dialog", (one) => { said.push(`dialog: ${one.message()}`); return one.dismiss(); });
  page.on("request", (one) => asked.push(one.url()));
  await page.setViewport({ width: visit.width, height: 800 });
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: visit.scheme }]);
  const result = { asked, said };
  try {
    await page.goto(visit.address, { waitUntil: "load", timeout: WITHIN });
    const done = await ACTIONS[visit.action](page, visit.words);
    if (visit.action) result[visit.action] = done;
  } catch (error) {
    said.push(`failed: ${visit.action} ${visit.words}: ${error.message}`);
  }
  results.push(result);
  await page.close();
}
await browser.close();
process.stdout.write(JSON.stringify(results));
