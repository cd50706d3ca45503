import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ROOT, runProgram } from "./run-node.js";
import { SMOKE, SMOKE_PRINTS } from "./smoke.js";

// The runtimes come with their binaries inside a package; too large for everybody's node_modules.
const RUNTIMES = { bun: "1.4.5", deno: "2.9.6" };

const { devDependencies } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
  devDependencies: { zod: string };
};
const project = mkdtempSync(join(tmpdir(), "iljari-runtimes-"));

beforeAll(async () => {
  writeFileSync(join(project, "package.json"), JSON.stringify({ name: "runtimes", private: true, type: "module" }));
  writeFileSync(join(project, "smoke.mjs"), `${SMOKE}\nconsole.log(line);\n`);
  const packed = await runProgram("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", project]);
  const [{ filename }] = JSON.parse(packed) as [{ filename: string }];
  const runtimes = Object.entries(RUNTIMES).map(([name, version]) => `${name}@${version}`);
  const packages = [`./${filename}`, `zod@${devDependencies.zod}`, ...runtimes];
  await runProgram("npm", ["install", "--save-exact", "--no-audit", "--no-fund", ...packages], project);
});

afterAll(() => {
  rmSync(project, { recursive: true, force: true });
});

test.each([
  ["Bun", ["bun", "run", "smoke.mjs"]],
  ["Deno", ["deno", "run", "--node-modules-dir=manual", "smoke.mjs"]],
])("works in %s", async (_, [program = "", ...args]) => {
  const printed = await runProgram(join(project, "node_modules", ".bin", program), args, project);
  expect(printed.trim()).toBe(SMOKE_PRINTS);
});
