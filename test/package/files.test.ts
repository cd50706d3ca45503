import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ROOT, runProgram } from "./run-node.js";

interface Packed {
  readonly size: number;
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string }[];
}

async function packed(): Promise<Packed> {
  const [first] = JSON.parse(await runProgram("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"])) as Packed[];
  if (first === undefined) throw new Error("npm pack names no package");
  return first;
}

const { size, unpackedSize, files } = await packed();
const paths = files.map(({ path }) => path);

/** Everything that may be published; anything else got in by accident. */
const KINDS = [
  /^(package\.json|README\.md|LICENSE|NOTICE\.md|CHANGELOG\.md)$/,
  /^dist\/.*\.js$/,
  /^dist\/.*\.d\.ts$/,
  /^dist\/schema\/job-plan\.schema\.json$/,
];

test("the tarball holds the expected kinds of files and no others", () => {
  expect(paths.filter((path) => !KINDS.some((kind) => kind.test(path)))).toEqual([]);
  for (const kind of KINDS) expect(paths.some((path) => kind.test(path))).toBe(true);
});

test("the tarball holds no test", () => {
  expect(paths.filter((path) => /\.(test|test-d|spec)\.|^dist\/chunk.*\.d\.ts/.test(path))).toEqual([]);
});

test("the tarball stays below 500 KB", () => {
  console.log(`packed ${kilobytes(size)}, unpacked ${kilobytes(unpackedSize)}, ${String(paths.length)} files`);
  expect(size).toBeLessThan(500_000);
});

test("only the command line imports modules of Node", () => {
  const scripts = paths.filter((path) => /^dist\/.*\.js$/.test(path) && !path.startsWith("dist/cli/"));
  expect(scripts).not.toEqual([]);
  expect(scripts.filter((path) => importsNode(readFileSync(join(ROOT, path), "utf8")))).toEqual([]);
});

/** Built files name a module behind `from`, `import` or `require(`. */
function importsNode(script: string): boolean {
  return /(\bfrom|\bimport|\brequire\()\s*\(?["']node:/.test(script);
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toLocaleString("en", { maximumFractionDigits: 1 })} kB`;
}
