import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./run-node.js";

/** How a user names each module of the package: "iljari", "iljari/targets" and so on. */
export function entryPoints(): string[] {
  const { exports } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
    exports: Record<string, string | { default: string }>;
  };
  return Object.entries(exports)
    .filter(([, target]) => typeof target === "object")
    .map(([name]) => name.replace(/^\./, "iljari"));
}
