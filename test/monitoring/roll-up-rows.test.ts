import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { IljariError } from "../../src/quantity/index.js";
import { jeonju2024 } from "../../src/jeonju-2024/index.js";
import { rollUp, rollUpRows, type RollUp, type RollUpDimension } from "../../src/monitoring/index.js";
import { madeUp, report } from "./roll-up-plan.js";

describe("rollUpRows", () => {
  const records = [report("r1", "1-2-1", "2025-02", { jobs: 5, spent: 50, appropriation: 200 })];

  it("has a row for each group and measure, rates and gaps among them, the total last", () => {
    const rows = rollUpRows(
      rollUp({ plan: madeUp, records }, { by: "department", measures: ["jobs", "spent", "appropriation"] }),
    );
    // Three departments and the total, with three measures, four rates and two gaps each.
    expect(rows).toHaveLength(36);
    expect(rows.find((one) => one.id === "나과" && one.measure === "jobs")).toEqual({
      ...{
        row: "group",
        by: "department",
        id: "나과",
        name: "Division B",
        plan: null,
        by2: null,
        id2: null,
        name2: null,
      },
      ...{ year: null, period: null, measure: "jobs", value: 5, unit: "persons", reason: null, unallocated: null },
      ...{ grain: "project", reported: 1, of: 2, shared: 0 },
    });
    const missing = rows.find((one) => one.id === "가과" && one.measure === "spent");
    expect([missing?.value, missing?.reason, missing?.reported, missing?.of]).toEqual([null, "not-reported", 0, 1]);
    const total = rows.filter((one) => one.row === "total");
    expect(total.map((one) => [one.measure, one.value ?? one.reason])).toEqual([
      ["jobs", 5],
      ["spent", 50_000_000],
      ["appropriation", 200_000_000],
      ["achievement", "parts-unknown"],
      ["execution", 25],
      ["executionOnBudget", "parts-unknown"],
      ["commitment", "parts-unknown"],
      ["jobs-behind", "parts-unknown"],
      ["spent-behind", 150_000_000],
    ]);
    expect(total[0]).toMatchObject({ id: null, name: null, by: "department" });
    expect(total[3]).toMatchObject({ grain: null, reported: null, of: null, shared: null });
  });

  it("names what is not allocated, periods and plans, in both languages", () => {
    const twice = rollUp([{ plan: madeUp, records }, { plan: { ...madeUp, id: "made-up-2" } }], {
      by: ["sector", "keyTask"],
      measures: ["jobs-target"],
    });
    const [row] = rollUpRows(twice, { locale: "ko" });
    expect(row).toMatchObject({
      id: "training",
      name2: "배분되지 않음",
      id2: null,
      reason: "not-allocated",
      unallocated: 80,
    });
    const owned = rollUp([{ plan: madeUp }, { plan: { ...madeUp, id: "made-up-2" } }], { by: ["region", "keyTask"] });
    expect(rollUpRows(owned)[0]).toMatchObject({ plan: "made-up-2025", id: "99999", name: "Made-up City", id2: "1-1" });
    const periods = rollUpRows(rollUp({ plan: madeUp, records }, { by: "period", measures: ["jobs"] }), {
      locale: "ko",
    });
    expect(periods[0]).toMatchObject({ id: "2025-01", name: "2025년 1월", year: 2025, period: "2025-01" });
    const half = rollUpRows(rollUp({ plan: madeUp, records }, { by: "sector", period: "2025-S1", measures: ["jobs"] }));
    expect(half[0]).toMatchObject({ year: 2025, period: "2025-S1" });
  });

  it("refuses what is no roll-up and another language", () => {
    expect(() => rollUpRows(null as unknown as RollUp)).toThrow(IljariError);
    const locale = "fr" as "en";
    expect(() => rollUpRows(rollUp(madeUp, { by: "sector" }), { locale })).toThrow(IljariError);
  });
});

describe("the page on roll-ups", () => {
  it("has the figures and grains that the reference plan gives", () => {
    const page = readFileSync(new URL("../../docs/roll-ups.md", import.meta.url), "utf8");
    const rows = page.split("\n").flatMap((line) => {
      const cells = line.split("|").map((one) => one.trim());
      return cells.length === 7 && /^[a-z]+[A-Z]?[a-z]*$/.test(cells[1] ?? "") ? [cells.slice(1, -1)] : [];
    });
    const table = rows.filter(([by]) => by !== "by");
    expect(table).toHaveLength(7);
    for (const [by, ...printed] of table) {
      const { groups, total } = rollUp(jeonju2024, { by: by as RollUpDimension, measures: ["jobs-target", "budget"] });
      const cells = (["jobs-target", "budget"] as const).flatMap((measure) => {
        const { figure, grain } = total.measures[measure];
        const isCut = groups.some((one) => one.measures[measure].figure.value !== null);
        const value = figure.value === null ? figure.reason : isCut ? figure.value : "not-allocated";
        const scaled = measure === "budget" && typeof value === "number" ? value / 1_000_000 : value;
        return [
          typeof scaled === "number" ? String(scaled).replace(/(\d)(\d{3})$/, "$1,$2") : scaled,
          grain.join(", "),
        ];
      });
      expect(cells, by).toEqual(printed);
    }
    expect(rollUp(jeonju2024, { by: "project" }).groups[0]?.measures["jobs-target"].unallocated?.value).toBe(26);
  });
});
