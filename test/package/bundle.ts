import { build } from "esbuild";
import { ROOT } from "./run-node.js";

/** Bundles a piece of code as an application would that imports the built package, dependencies included. */
export async function bundle(code: string, resolveDir = ROOT): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir, loader: "js" },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    write: false,
    logLevel: "silent",
  });
  return outputFiles.map(({ text }) => text).join("");
}

/** Keeps one export alive and nothing else. */
export function keeping(name: string, from: string): string {
  return `import { ${name} } from ${JSON.stringify(from)}; globalThis.kept = ${name};`;
}

export function keepingAll(from: string): string {
  return `import * as all from ${JSON.stringify(from)}; globalThis.kept = all;`;
}
