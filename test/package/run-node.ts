import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

/** The package's own folder, where its name leads to dist. */
export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

const run = promisify(execFile);

/** What a child Node prints; what goes to stderr, a warning included, is an error here. */
export async function runNode(args: readonly string[], cwd = ROOT): Promise<string> {
  const { stdout, stderr } = await run(process.execPath, args, { cwd, maxBuffer: 1e8 });
  if (stderr.trim() !== "") throw new Error(stderr);
  return stdout;
}

/** Runs a program of node_modules or npm itself; its warnings are its own affair. */
export async function runProgram(file: string, args: readonly string[], cwd = ROOT): Promise<string> {
  try {
    return (await run(file, args, { cwd, maxBuffer: 1e8 })).stdout;
  } catch (error) {
    // The compiler reports on stdout, which the error's own message leaves out.
    const { stdout = "", stderr = "" } = error as { stdout?: string; stderr?: string };
    throw new Error(`${file} ${args.join(" ")}\n${stdout}${stderr}`, { cause: error });
  }
}
