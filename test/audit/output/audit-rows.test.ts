import { expect, it } from "vitest";
import { audit } from "../../../src/audit/audit.js";
import { auditRows } from "../../../src/audit/audit-rows.js";
import { gravestFindings, summaryLines } from "../../../src/audit/summary-text.js";
import { jeonju2024 } from "../../../src/jeonju-2024/index.js";

const whole = audit(jeonju2024);

it("has a row for each check with the same columns, of texts, numbers and nulls", () => {
  const rows = auditRows(whole);
  expect(rows.map((one) => one.id)).toEqual(whole.results.map((one) => one.id));
  const columns = Object.keys(rows[0] ?? {});
  for (const row of rows) {
    expect(Object.keys(row)).toEqual(columns);
    for (const value of Object.values(row))
      expect(value === null || ["string", "number"].includes(typeof value)).toBe(true);
  }
});

it("has the figures of key task 1-2", () => {
  const row = auditRows(whole, { only: "findings", locale: "ko" }).find((one) => one.id === "funds:keyTasks/1-2");
  expect(row).toMatchObject({
    ...{ check: "funds", origin: "standard", kind: "sum", verdict: "inconsistent", severity: "value" },
    ...{ statement: "250 + 3050 + 680 + 270 = 4250 ≠ 4260", printed: 4260, recomputed: 4250, discrepancy: 10 },
    // Five figures rounded to the unit leave 2.5; four addends leave the sum 2 on each side.
    ...{ slack: 2.5, low: 4248, high: 4252, unit: "million-KRW", rules: "", smallestUnit: 4, power: 5 },
    ...{ reason: null, of: "keyTasks/1-2/funds/total", label: "중점과제 1-2 · 합계" },
    ...{ address: "IV / 1-2 【'24년 추진계획】 / 합계", suggestion: "keyTasks/1-2/funds/provincial", suggested: 3060 },
    acknowledged: null,
  });
});

it("says what stands in the way of a check", () => {
  const row = auditRows(whole).find((one) => one.id === "12/operating@carbon");
  expect(row).toMatchObject({ verdict: "uncheckable", reason: "nil", of: "cells/12/operating@carbon", printed: null });
});

it("sums up whether the targets fit", () => {
  const english = summaryLines(whole, "en").join("\n");
  expect(english).toContain(
    "imply a population of 468.9 thousand persons in 2022, 459.3 in 2023 (-9.6); the 2024 targets need 462.5 (+3.2; 462.1–462.9).",
  );
  expect(english).toContain("461,962 → 453,369 persons");
  expect(summaryLines(whole, "ko").join("\n")).toContain(
    "2022년 468.9천명, 2023년 459.3천명(직전 증감 -9.6); 2024년 목표에는 462.5천명(462.1~462.9, 직전 대비 +3.2)이 필요함.",
  );
});

it("names the gravest of each case, and none that was acknowledged", () => {
  const gravest = gravestFindings(whole, 5);
  expect(new Set(gravest.map((one) => one.case)).size).toBe(5);
  expect(gravest[0]).toBe(whole.findings[0]);
  const [first] = gravest;
  const seen = audit({
    ...jeonju2024,
    acknowledgements: [
      {
        finding: first?.id ?? "",
        figures: first?.figures ?? "",
        by: "x",
        on: "2024-05-02",
        why: { ko: "가" },
      },
    ],
  });
  expect(gravestFindings(seen, 5).map((one) => one.id)).not.toContain(first?.id);
});

it("says that a plan agrees with itself where it does", () => {
  const plan = {
    format: 1,
    year: "2025",
    status: "draft",
    region: { scheme: "mois", code: "99999", name: { ko: "가상시" } },
  } as const;
  expect(summaryLines(audit(plan), "en")).toContain("Nothing contradicts itself.");
  expect(summaryLines(audit(plan), "ko")).toContain("불일치 없음.");
});
