import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ROOT, runProgram } from "./run-node.js";
import { SMOKE, SMOKE_PRINTS } from "./smoke.js";

const CHROMIUM = "/usr/bin/chromium";
const profile = mkdtempSync(join(tmpdir(), "iljari-browser-"));

const PAGE =
  '<!doctype html><meta charset="utf-8"><title>-</title><body><script type="module" src="/page.js"></script>';
/** Scripts of the page's own only; nothing may be made from a string. */
const POLICY = "default-src 'none'; script-src 'self'";

let server: Server | undefined;
let script = "";

beforeAll(async () => {
  if (!existsSync(CHROMIUM)) return;
  const contents = `${SMOKE}
    let evaluated = "eval works";
    try { new Function("")(); } catch { evaluated = "no eval"; }
    document.body.textContent = "[" + line + " | " + evaluated + "]";`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: ROOT },
    ...{ bundle: true, format: "esm", platform: "browser", write: false, minify: true, logLevel: "error" },
  });
  script = outputFiles[0]?.text ?? "";
  const answers = createServer((request, response) => {
    const isScript = request.url === "/page.js";
    response.setHeader("content-type", isScript ? "text/javascript" : "text/html");
    response.setHeader("content-security-policy", POLICY);
    response.end(isScript ? script : PAGE);
  });
  await new Promise<void>((resolve) => answers.listen(0, "127.0.0.1", resolve));
  server = answers;
});

afterAll(() => {
  server?.close();
  rmSync(profile, { recursive: true, force: true });
});

test.skipIf(!existsSync(CHROMIUM) && process.env["CI"] !== "true")(
  `works in a browser under a policy without unsafe-eval (needs ${CHROMIUM})`,
  async () => {
    const { port } = server?.address() as AddressInfo;
    const quiet = ["--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-quic"];
    const page = await runProgram(CHROMIUM, [
      ...["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", ...quiet, `--user-data-dir=${profile}`],
      ...["--virtual-time-budget=5000", "--dump-dom", `http://127.0.0.1:${String(port)}/`],
    ]);
    expect(/\[(.*)\]/.exec(page)?.[1]).toBe(`${SMOKE_PRINTS} | no eval`);
  },
);
