import { describe, expect, it } from "vitest";
import { fundingRows } from "../../../src/model/rows/funding-rows.js";
import { draft } from "../draft.js";
import { madeUpPlan } from "../made-up-plan.js";

const rows = fundingRows(madeUpPlan);

describe("fundingRows", () => {
  it("gives a row for each printed amount: totals, sectors, key tasks, projects with their components", () => {
    expect(rows.map(({ of, id, source, amount, unit }) => [of, id, source, amount, unit])).toStrictEqual([
      ["plan", "total", "local", 33, "million-KRW"],
      ["plan", "total", "total", 103, "million-KRW"],
      ["sector", "training", "national", 70, "million-KRW"],
      ["sector", "training", "municipal", 30, "million-KRW"],
      ["sector", "training", "total", 100, "million-KRW"],
      ["sector", "care", "total", 3, "million-KRW"],
      ["key-task", "1-1", "total", 90, "million-KRW"],
      ["project", "1-1-1", "national", 0, "hundred-million-KRW"],
      ["project", "1-1-1", "total", 120, "hundred-million-KRW"],
      ["component", "1-1-1/course", "municipal", 40, "million-KRW"],
      ["component", "1-1-1/course", "total", 40, "million-KRW"],
      ["component", "1-1-1/fair", "municipal", 5, "million-KRW"],
      ["project", "2-1-1", "total", 7, "million-KRW"],
    ]);
    expect(fundingRows(draft)).toStrictEqual([]);
  });

  it("says what an amount is for, of which year, what it covers, as what it is printed, and where", () => {
    expect(rows[2]).toStrictEqual({
      of: "sector",
      id: "training",
      name: "Training",
      period: "2025",
      year: 2025,
      source: "national",
      label: "National",
      amount: 70,
      unit: "million-KRW",
      covers: "year",
      printed: "70백만원",
      address: "분야별",
    });
  });

  it("gives a nil amount as a zero that keeps its printed form", () => {
    expect(rows[7]).toMatchObject({ amount: 0, printed: "-", address: "III.1 / 1-1-1" });
  });

  it("completes the address of a component with its project's", () => {
    expect(rows[9]?.address).toBe("III.1 / 1-1-1 / 교육");
  });

  it("gives the year of a project's money only where it says that it covers a year", () => {
    const years = rows.filter(({ of }) => of === "project" || of === "component");
    expect(years.map(({ id, period, year, covers }) => [id, period, year, covers])).toStrictEqual([
      ["1-1-1", null, null, "whole-period"],
      ["1-1-1", null, null, "whole-period"],
      ["1-1-1/course", "2025", 2025, "year"],
      ["1-1-1/course", "2025", 2025, "year"],
      ["1-1-1/fair", null, null, "not-stated"],
      ["2-1-1", null, null, "not-stated"],
    ]);
  });

  it("names a total by what it is the total of", () => {
    const total = { period: "2025", funds: { unit: "KRW", total: 1 } } as const;
    const totals = [{ id: "a", of: "sectors", ...total } as const, { id: "b", of: "plan", ...total } as const];
    const namesIn = (locale: "ko" | "en") => fundingRows({ ...draft, totals }, { locale }).map((one) => one.name);
    expect(namesIn("en")).toStrictEqual(["Total of the sectors", "Plan"]);
    expect(namesIn("ko")).toStrictEqual(["합계", "계획 전체"]);
  });

  it("gives an open amount of a draft as null", () => {
    const total = { id: "t", of: "plan", period: "2025-S1", funds: { unit: "KRW", total: null } } as const;
    expect(fundingRows({ ...draft, totals: [total] })).toMatchObject([{ amount: null, year: 2025, address: null }]);
  });

  it("names things and sources in the language asked for", () => {
    const korean = fundingRows(madeUpPlan, { locale: "ko" });
    expect(korean.slice(5, 8).map(({ name, label }) => [name, label])).toStrictEqual([
      ["돌봄", "합계"],
      ["인력", "합계"],
      ["가상 인력양성", "국비"],
    ]);
  });

  it("names a sector that nobody declares by its id", () => {
    const row = { id: "s", sector: "leisure", period: "2025", funds: { unit: "KRW", total: 1 } } as const;
    expect(fundingRows({ ...draft, sectorTargets: [row] })[0]?.name).toBe("leisure");
  });
});
