import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { ProgressRecord } from "../../src/model/index.js";
import { serialisePlan } from "../../src/model/index.js";
import { dataHash, VERSION } from "../../src/reports/index.js";
import { caught } from "../korean/caught.js";
import { log, smallYear } from "./small-year.js";

const sha256 = (text: string) => createHash("sha256").update(text, "utf8").digest("hex");

describe("dataHash", () => {
  it("of no records is the SHA-256 of no text, as FIPS 180-4 examples have it", () => {
    expect(dataHash(smallYear, []).records).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  });

  it("is the SHA-256 of a line for each record, by id", () => {
    const record = (id: string): ProgressRecord => ({
      reportedOn: "2025-04-05",
      period: "2025-03",
      of: { project: "1-1-1" },
      id,
      status: "running",
      note: { ko: "지연 없음" },
    });
    const line = (id: string) =>
      `{"id":"${id}","of":{"project":"1-1-1"},"period":"2025-03","status":"running","reportedOn":"2025-04-05","note":{"ko":"지연 없음"}}\n`;
    expect(dataHash(smallYear, [record("b"), record("a")]).records).toBe(sha256(line("a") + line("b")));
  });

  it("of a plan is that of the file that the plan is written to", () => {
    expect(dataHash(smallYear, []).plan).toBe(sha256(serialisePlan(smallYear)));
    const reversed = Object.fromEntries(Object.entries(smallYear).reverse()) as unknown as typeof smallYear;
    expect(dataHash(reversed, log.toReversed())).toEqual(dataHash(smallYear, log));
    expect(dataHash({ ...smallYear, year: "2026", targets: [], sectorTargets: [] }, log).plan).not.toBe(
      dataHash(smallYear, log).plan,
    );
  });

  it("refuses what is no record", () => {
    expect(caught(() => dataHash(smallYear, [{ id: "x" } as never])).code).toBe("missing-key");
  });
});

it("VERSION is that of the package", () => {
  const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
    version: string;
  };
  expect(VERSION).toBe(version);
});
