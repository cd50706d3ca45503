import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { entryPoints } from "./entry-points.js";
import { runNode } from "./run-node.js";

/** Prints the address of each module as Node loads it. */
const HOOKS = `import { writeSync } from "node:fs";
export function load(url, context, next) { writeSync(1, url + "\\n"); return next(url, context); }`;
const REGISTER = `import { register } from "node:module"; register(${JSON.stringify(asUrl(HOOKS))});`;

function asUrl(code: string): string {
  return `data:text/javascript,${encodeURIComponent(code)}`;
}

async function loadedBy(entry: string): Promise<string[]> {
  const code = `import ${JSON.stringify(entry)};`;
  const printed = await runNode(["--import", asUrl(REGISTER), "--input-type=module", "--eval", code]);
  return printed.trim().split("\n");
}

test.each(["quantity", "korean", "measures", "targets", "budget", "audit", "exchange", "jeonju-2024"])(
  "iljari/%s does not load zod",
  async (room) => {
    const urls = await loadedBy(`iljari/${room}`);
    expect(urls.filter((url) => url.includes(`/dist/${room}/`))).not.toEqual([]);
    expect(urls.filter((url) => url.includes("node_modules/zod"))).toEqual([]);
  },
);

test("the model does: the hook sees what it looks for", async () => {
  expect((await loadedBy("iljari/model")).some((url) => url.includes("node_modules/zod"))).toBe(true);
});

/** An id of each part of the reference plan that stands in no other: ids do not change. */
const PARTS = {
  "jeonju-2024/tables": "establishments-summary",
  "jeonju-2024/statements": "employment/all-men-2023",
  "jeonju-2024/projects": "1-4-1/organoids",
};
const DEPENDENCIES = ["/node_modules/zod/", "/node_modules/date-fns/", "/node_modules/decimal.js/"];

test.each(["jeonju-2024", ...Object.keys(PARTS)])("iljari/%s loads no dependency", async (entry) => {
  const urls = await loadedBy(`iljari/${entry}`);
  expect(urls.filter((url) => url.endsWith(`/dist/${entry}/index.js`))).toHaveLength(1);
  expect(urls.filter((url) => url.includes("/node_modules/"))).toEqual([]);
});

test("the root loads all of them: the hook sees what it looks for", async () => {
  const urls = await loadedBy("iljari");
  expect(DEPENDENCIES.filter((path) => !urls.some((url) => url.includes(path)))).toEqual([]);
});

test.each(Object.keys(PARTS))("iljari/%s is loaded without the other parts", async (entry) => {
  expect(await partsLoadedBy(entry)).toEqual([entry]);
});

test("the whole plan is loaded with all of them", async () => {
  expect(await partsLoadedBy("jeonju-2024")).toEqual(Object.keys(PARTS));
});

/** The parts whose id stands in what an entry point loads. */
async function partsLoadedBy(entry: string): Promise<string[]> {
  const urls = (await loadedBy(`iljari/${entry}`)).filter((url) => url.includes("/dist/"));
  const text = urls.map((url) => readFileSync(fileURLToPath(url), "utf8")).join("");
  return Object.entries(PARTS).flatMap(([part, id]) => (text.includes(`"${id}"`) ? [part] : []));
}

test.each(entryPoints())("require(%j) works", async (entry) => {
  const printed = await runNode(["--print", `Object.keys(require(${JSON.stringify(entry)})).length > 0`]);
  expect(printed.trim()).toBe("true");
});

/** What a page with a strict content security policy forbids. */
const NO_EVAL = "--disallow-code-generation-from-strings";

test("the flag that stands for a strict policy forbids eval", async () => {
  await expect(runNode([NO_EVAL, "--eval", "new Function('')"])).rejects.toThrow("Code generation from strings");
});

test("everything loads where code may not be made from strings", async () => {
  const imports = entryPoints().map((entry) => `import ${JSON.stringify(entry)};`);
  await runNode([NO_EVAL, "--input-type=module", "--eval", imports.join(" ")]);
});

test("a plan can be parsed where code may not be made from strings", async () => {
  const code = `import { parsePlan } from "iljari/model"; import { jeonju2024 } from "iljari/jeonju-2024";
    console.log(parsePlan(JSON.stringify(jeonju2024)).format);`;
  expect((await runNode([NO_EVAL, "--input-type=module", "--eval", code])).trim()).toBe("1");
});
