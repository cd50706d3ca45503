import { cpSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { execFileSync } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "tsup";
import config from "../../tsup.config.js";
import { ROOT } from "../package/run-node.js";

/** Builds the package in a folder of its own, where its name leads to the build, and removes it afterwards. */
export async function withBuiltPackage(use: (folder: string) => void): Promise<void> {
  const [options] = config as readonly Record<string, unknown>[];
  const folder = mkdtempSync(join(tmpdir(), "iljari-bench-"));
  try {
    cpSync(join(ROOT, "package.json"), join(folder, "package.json"));
    symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"));
    await build({ ...options, config: false, outDir: join(folder, "dist"), silent: true });
    use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Runs code in a fresh Node in a folder. */
export function runFresh(code: string, folder: string): string {
  return execFileSync(process.execPath, ["--input-type=module", "--eval", code], { cwd: folder, encoding: "utf8" });
}
