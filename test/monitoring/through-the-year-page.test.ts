import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { ProgressRecord } from "../../src/model/index.js";
import { recordState } from "../../src/monitoring/record-state.js";
import { jobs, rec, smallPlan } from "./small-log.js";

const root = new URL("../../", import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), "utf8");
const page = read("docs/through-the-year.md");

/** The table of issues: code, and whether the record is refused. */
const rows = [...page.matchAll(/^\| `([a-z-]+)` +\| (.+?) +\| (refused|counts) +\|$/gm)].map(([, code, , what]) =>
  [code, what].join(" "),
);

const odd = (given: Readonly<Record<string, unknown>>) => given as Partial<ProgressRecord>;
const done = (on: string) => ({ milestones: [{ milestone: "1-1-1/open", state: "completed", on }] }) as const;

/** A log for each line of the table. */
const CASES: Readonly<Record<string, readonly ProgressRecord[]>> = {
  "unknown-id refused": [rec("a", "2025-03", { ...jobs(1), of: { project: "1-1-9" } })],
  "unknown-id counts": [rec("a", "2025-03", { ...jobs(1), department: "다과" })],
  "period-outside-plan refused": [rec("a", "2024-03", jobs(1))],
  "period-outside-plan counts": [rec("a", "2025-10", { ...jobs(1), of: { project: "1-1-3" } })],
  "two-finals refused": [
    rec("a", "2025-03", { ...jobs(1), finality: "final" }),
    rec("b", "2025-03", { ...jobs(2), finality: "final" }),
  ],
  "duplicate-record refused": [rec("a", "2025-03", jobs(1)), rec("b", "2025-03", jobs(2))],
  "duplicate-record counts": [
    rec("a", "2025-03", jobs(1)),
    rec("b", "2025-03", { ...jobs(2), corrects: "a" }),
    rec("c", "2025-03", { ...jobs(3), corrects: "a" }),
  ],
  "reversed-days refused": [rec("a", "2025-03", { ...jobs(1), dataDate: "2025-03-31", reportedOn: "2025-03-05" })],
  "reversed-days counts": [rec("a", "2025-03", { ...done("2025-04-09"), reportedOn: "2025-04-05" })],
  "invalid-value refused": [rec("a", "2025-03", jobs(1.5))],
  "missing-key refused": [rec("a", "2025-03")],
  "unknown-key refused": [rec("a", "2025-03", odd({ ...jobs(1), of: { town: "1" } }))],
  "invalid-period refused": [rec("a", "2025-13", jobs(1))],
  "invalid-day refused": [rec("a", "2025-03", { ...jobs(1), reportedOn: "2025-02-30" })],
  "not-finite refused": [rec("a", "2025-03", jobs(Number.NaN))],
  "negative-level refused": [rec("a", "2025-03", jobs(-1))],
  "out-of-range refused": [
    rec("a", "2025-03", {
      of: { indicator: "employment-rate-15-64" },
      value: { value: 105, unit: "percent", kind: "ratio" },
    }),
  ],
  "unit-mismatch refused": [
    rec("a", "2025-03", odd({ money: [{ phase: "spent", kind: "flow", funds: { unit: "persons", total: 1 } }] })),
  ],
  "unknown-unit refused": [rec("a", "2025-03", odd({ value: { value: 1, unit: "heads", kind: "flow" } }))],
  "wrong-type refused": [rec("a", "2025-03", odd({ jobs: { count: 1, kind: "flow" } }))],
  "duplicate-id refused": [rec("a", "2025-03", jobs(1, "flow", { sectors: ["training", "training"] }))],
  "missing-period counts": [rec("a", "2025-03", jobs(1)), rec("b", "2025-05", jobs(1))],
  "overlapping-periods counts": [rec("a", "2025-03", jobs(1)), rec("b", "2025-Q1", jobs(3))],
  "falling-cumulative counts": [rec("a", "2025-03", jobs(5, "cumulative")), rec("b", "2025-04", jobs(4, "cumulative"))],
  "exceeds-year counts": [
    rec("a", "2025-03", jobs(5)),
    rec("b", "2025", { ...jobs(4), finality: "final", reportedOn: "2026-01-31" }),
  ],
};

describe("the table of issues", () => {
  it("has a line for each case below, and no other", () => {
    expect([...rows].sort()).toEqual(Object.keys(CASES).sort());
  });

  it.each(Object.entries(CASES))("%s", (line, log) => {
    const { issues, refused } = recordState(smallPlan, log);
    expect(issues.map((one) => `${one.code} ${one.refused ? "refused" : "counts"}`)).toContain(line);
    if (line.endsWith("counts")) expect(refused).toEqual([]);
  });

  it("knows every code that the log and the records give", () => {
    const folder = "src/monitoring/state/";
    const files = readdirSync(new URL(folder, root)).map((name) => `${folder}${name}`);
    const text = [...files, "src/model/check-record.ts"].map(read).join("\n");
    const every = new Set([...read("src/quantity/error.ts").matchAll(/^ {2}\| "([a-z-]+)"/gm)].map(([, code]) => code));
    const codes = [...text.matchAll(/"([a-z-]+)"/g)].flatMap(([, code = ""]) => (every.has(code) ? [code] : []));
    expect(codes.length).toBeGreaterThan(40);
    const known = new Set(rows.map((one) => one.split(" ")[0]));
    expect(codes.filter((code) => !known.has(code))).toEqual([]);
  });
});

it("the page leads to pages that are there", () => {
  const links = [...page.matchAll(/\]\(([a-z0-9-]+\.md)/g)].map(([, name = ""]) => `docs/${name}`);
  expect(links.length).toBeGreaterThan(8);
  for (const link of links) expect(read(link)).not.toBe("");
});
