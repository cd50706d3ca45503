import { describe, expect, it } from "vitest";
import { statementRows, type StatementRow } from "../../../src/model/rows/statement-rows.js";
import { draft } from "../draft.js";
import { madeUpPlan } from "../made-up-plan.js";

const rowOf = (id: string, locale?: "ko" | "en"): StatementRow | undefined =>
  statementRows(madeUpPlan, locale === undefined ? {} : { locale }).find((one) => one.statement === id);

describe("statementRows", () => {
  it("gives a row for each statement, in the order of the plan", () => {
    expect(statementRows(madeUpPlan).map((one) => one.statement)).toStrictEqual(
      madeUpPlan.statements?.map((one) => one.id),
    );
    expect(statementRows(draft)).toStrictEqual([]);
  });

  it("gives a number with what it is of", () => {
    expect(rowOf("country")).toStrictEqual({
      statement: "country",
      concept: "employed",
      label: "Employed persons",
      indicator: null,
      region: "KR",
      sex: null,
      age: null,
      of: "",
      period: "2024",
      year: 2024,
      measures: "level",
      whole: null,
      changeFrom: null,
      planned: false,
      value: 28_500,
      unit: "thousand-persons",
      decimals: 0,
      absent: null,
      bound: "approximate",
      basis: "survey",
      claim: null,
      claimText: null,
      note: "Made-up name",
      printed: "2,850만여명",
      address: "II",
    });
  });

  it("gives the plan's region where none is named, and the indicator's sex, age, digits and basis, as figures() does", () => {
    expect(rowOf("rank")?.region).toBe("99990");
    // Employed persons from 15 to 64 are published in thousands to the first decimal, from the survey.
    expect(rowOf("told")).toMatchObject({
      ...{ region: "99990", sex: "_T", age: "Y15T64", decimals: 1, basis: "survey" },
      planned: false,
    });
  });

  it("says of what a share is, whether a change is hoped for, and why there is no number", () => {
    expect(rowOf("women")?.whole).toBe("sex=_T");
    expect(rowOf("hope")?.planned).toBe(true);
    expect(rowOf("open")).toMatchObject({
      value: null,
      absent: "not-stated",
      decimals: null,
      basis: null,
      note: null,
    });
  });

  it("gives a change with further coordinates in one column", () => {
    expect(rowOf("fall")).toMatchObject({
      of: "industry=C size=small",
      measures: "change",
      changeFrom: "2022",
      value: -1.2,
      unit: "percent",
      bound: "exact",
    });
  });

  it("gives the indicator's unit where the statement has none, as figures() does", () => {
    expect(rowOf("told")).toMatchObject({ indicator: "employed-15-64", value: 128.1, unit: "thousand-persons" });
    const own = { id: "own", concept: "payroll", indicator: "vacancies", period: "2024", value: 3 } as const;
    expect(statementRows({ ...madeUpPlan, statements: [own] })[0]?.unit).toBe("persons");
    expect(statementRows({ ...draft, statements: [{ id: "s", concept: "employed", value: 1 }] })[0]?.unit).toBeNull();
  });

  it("keeps the unit of a number that is not there, and has none for a claim alone", () => {
    expect(rowOf("open")).toMatchObject({ value: null, unit: "million-KRW" });
    expect(rowOf("rank")).toMatchObject({ value: null, unit: null, period: null, year: null, address: null });
    const claim = { kind: "direction", direction: "increase", since: "2023" } as const;
    const alone = { id: "s", concept: "employed", indicator: "employed-15-64", unit: "persons", claim } as const;
    expect(statementRows({ ...draft, statements: [alone] })[0]?.unit).toBeNull();
  });

  it.each([
    ["rank", "1 of 99"],
    ["order", "C > D"],
    ["trend", "slight decrease 2019..2024"],
    ["direction", "unchanged since 2023"],
    ["comparison", "large more than F"],
    ["class", "Aged society since 2020"],
  ])("puts a claim of the kind %s in short", (kind, text) => {
    expect(rowOf(kind)).toMatchObject({ claim: kind, claimText: text });
  });

  it.each([
    ["rank", "99 중 1위"],
    ["order", "C > D"],
    ["trend", "2019~2024 소폭 감소"],
    ["direction", "2023 대비 변동 없음"],
    ["comparison", "F보다 대폭 많음"],
    ["class", "고령사회 (2020부터)"],
  ])("puts a claim of the kind %s in short Korean", (kind, text) => {
    expect(rowOf(kind, "ko")).toMatchObject({ claim: kind, claimText: text });
  });

  it("names a concept in the language asked for, the plan's own too, and by its id where nobody names it", () => {
    expect(rowOf("country", "ko")?.label).toBe("취업자 수");
    expect(rowOf("open", "en")?.label).toBe("급여액");
    expect(statementRows({ ...draft, statements: [{ id: "s", concept: "wealth", value: 1 }] })[0]?.label).toBe(
      "wealth",
    );
  });

  it("names a class in Korean where it has no other name, and its period where it has one", () => {
    const claim = { kind: "class", name: { ko: "고령사회" } } as const;
    const statements = [
      { id: "a", concept: "population", claim },
      { id: "b", concept: "population", claim: { ...claim, since: "2020" } },
    ];
    expect(statementRows({ ...draft, statements }).map((one) => one.claimText)).toStrictEqual([
      "고령사회",
      "고령사회 since 2020",
    ]);
  });
});
