// Removes from dist the declarations that no entry point leads to: nobody can import their modules, and they are a
// twentieth of the package. Run by the build, after the declarations are written.
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

const SUFFIX = ".d.ts";
const dist = resolve("dist");
const { exports: entries } = JSON.parse(readFileSync("package.json", "utf8")) as {
  readonly exports: Readonly<Record<string, string | { readonly types: string }>>;
};

const reached = new Set<string>();
const waiting = Object.values(entries).flatMap((entry) => (typeof entry === "string" ? [] : [resolve(entry.types)]));
for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
  if (reached.has(path)) continue;
  reached.add(path);
  for (const [, from = ""] of readFileSync(path, "utf8").matchAll(/(?:\bfrom |\bimport\(|\bimport )"(\.[^"]+)"/g)) {
    waiting.push(resolve(dirname(path), from.replace(/\.js$/, SUFFIX)));
  }
}

for (const name of readdirSync(dist, { recursive: true, encoding: "utf8" })) {
  const path = join(dist, name);
  if (name.endsWith(SUFFIX) && !reached.has(path)) rmSync(path);
}
