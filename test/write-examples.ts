import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { examplesInComments, examplesInMarkdown, type Example, type Found } from "./examples/fences.js";
import { checkedModule, failingTest, testFile } from "./examples/test-file.js";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const OUT = join(ROOT, ".examples");

/**
 * Writes each example of the doc comments and the Markdown pages as a test into `.examples/`, so that
 * an example that no longer gives what it says turns a test red.
 *
 * ` ```ts ` is type-checked and run, ` ```ts no-run ` only type-checked.
 */
export function writeExamples(): void {
  const wanted = new Map<string, string>();
  for (const file of sourceFiles()) add(wanted, examplesInComments(file, read(file)));
  for (const file of pages()) add(wanted, examplesInMarkdown(file, read(file)));
  mkdirSync(OUT, { recursive: true });
  for (const name of readdirSync(OUT)) {
    if (!wanted.has(name)) rmSync(join(OUT, name), { recursive: true });
  }
  // What is right already stays untouched: another run may be reading it, and a watching one would start again.
  for (const [name, text] of wanted) {
    const path = join(OUT, name);
    if (!existsSync(path) || readFileSync(path, "utf8") !== text) writeFileSync(path, text);
  }
}

function add(wanted: Map<string, string>, { examples, unchecked }: Found): void {
  for (const example of examples) {
    const { file, line } = example.fence;
    if (isRun(example)) wanted.set(`${fileName(file, line)}.test.ts`, testFile(example));
    else wanted.set(`${fileName(file, line)}.ts`, checkedModule(example));
  }
  for (const place of unchecked) wanted.set(`${fileName(place.file, place.line)}.test.ts`, failingTest(place));
}

function isRun({ fence }: Example): boolean {
  return !fence.flags.includes("no-run");
}

function fileName(file: string, line: number): string {
  return `${file.replace(/\.(ts|md)$/, "").replace(/[^\w-]+/g, ".")}.${String(line)}`;
}

function sourceFiles(): string[] {
  return filesIn("src").filter((file) => file.endsWith(".ts"));
}

function pages(): string[] {
  const docs = filesIn("docs").filter((file) => file.endsWith(".md") && !file.startsWith("docs/api/"));
  return ["README.md", "CONTRIBUTING.md", ...docs].filter((file) => existsSync(join(ROOT, file)));
}

function filesIn(folder: string): string[] {
  if (!existsSync(join(ROOT, folder))) return [];
  const names = readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" });
  return names.map((name) => `${folder}/${name.split(sep).join("/")}`).sort();
}

function read(file: string): string {
  return readFileSync(join(ROOT, file), "utf8");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeExamples();
