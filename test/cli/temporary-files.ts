import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";

export interface TemporaryFiles {
  readonly folder: string;
  readonly file: (name: string, content: string | Uint8Array) => string;
}

/** A folder of the test file's own, which is gone when its tests are. */
export function temporaryFiles(): TemporaryFiles {
  const folder = mkdtempSync(join(tmpdir(), "iljari-"));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  const file: TemporaryFiles["file"] = (name, content) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  return { folder, file };
}

/** The least that is a plan. */
export const DRAFT = {
  format: 1,
  year: "2025",
  status: "draft",
  region: { scheme: "mois", code: "99999", name: { ko: "가상시" } },
};
