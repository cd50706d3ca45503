import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { examplesInMarkdown } from "../examples/fences.js";
import { entryPoints } from "./entry-points.js";
import { ROOT, runNode, runProgram } from "./run-node.js";

const { devDependencies: versions } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
  devDependencies: Record<"zod" | "typescript" | "@types/node", string>;
};

/** The oldest compiler we promise, beside the one we use. */
const COMPILERS = { "typescript-oldest": "5.5.4", typescript: versions.typescript };

const OPTIONS = {
  strict: true,
  skipLibCheck: false,
  module: "nodenext",
  moduleResolution: "nodenext",
  target: "es2022",
  types: ["node"],
  rootDir: ".",
};

const snippets = examplesInMarkdown("README.md", readme()).examples.map(({ fence }) => fence);

function readme(): string {
  const path = join(ROOT, "README.md");
  return existsSync(path) ? readFileSync(path, "utf8") : "";
}

/** A project of somebody else, with nothing in it but the packed package. */
const project = mkdtempSync(join(tmpdir(), "iljari-consumer-"));

beforeAll(async () => {
  write("package.json", JSON.stringify({ name: "consumer", private: true, type: "module" }));
  for (const name of Object.keys(COMPILERS)) {
    const options = { ...OPTIONS, outDir: name };
    write(`tsconfig.${name}.json`, JSON.stringify({ compilerOptions: options, files: sources() }));
  }
  write(
    "every-entry.ts",
    entryPoints()
      .map((entry, i) => `export * as e${String(i)} from "${entry}";\n`)
      .join(""),
  );
  for (const { line, code } of snippets) write(snippetFile(line), `${code}\nexport {};\n`);
  const packed = await runProgram("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", project]);
  const [{ filename }] = JSON.parse(packed) as [{ filename: string }];
  await runProgram(
    "npm",
    [
      ...["install", "--save-exact", "--no-audit", "--no-fund", `./${filename}`],
      ...[`zod@${versions.zod}`, `@types/node@${versions["@types/node"]}`],
      ...Object.entries(COMPILERS).map(([name, version]) => `${name}@npm:typescript@${version}`),
    ],
    project,
  );
});

afterAll(() => {
  rmSync(project, { recursive: true });
});

function write(name: string, text: string): void {
  writeFileSync(join(project, name), text);
}

function sources(): string[] {
  return ["every-entry.ts", ...snippets.map(({ line }) => snippetFile(line))];
}

function snippetFile(line: number): string {
  return `readme-${String(line)}.ts`;
}

describe.each(Object.entries(COMPILERS))("%s %s", (name) => {
  test("compiles every entry point and the README, declarations of the dependencies included", async () => {
    await runProgram(process.execPath, [`node_modules/${name}/bin/tsc`, "-p", `tsconfig.${name}.json`], project);
  });

  const run = snippets.filter(({ flags }) => !flags.includes("no-run")).map(({ line }) => line);
  test.each(run)("runs README.md:%i", async (line) => {
    await runNode([join(name, snippetFile(line).replace(/ts$/, "js"))], project);
  });
});

test("the README has snippets to try", () => {
  expect(snippets).not.toEqual([]);
});

test("CommonJS requires it", async () => {
  const printed = await runNode(["--print", 'require("iljari").round("27.45", { decimals: 1 })'], project);
  expect(printed.trim()).toBe("27.5");
});

test("the command runs", async () => {
  expect(await runProgram("npx", ["--no-install", "iljari", "report"], project)).not.toBe("");
});
