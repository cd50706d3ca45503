import { describe, expect, it } from "vitest";
import { tableRows } from "../../../src/model/rows/table-rows.js";
import { employed, workers } from "../made-up-plan.js";
import { without } from "../without.js";

describe("tableRows", () => {
  it("gives a row for each cell, with code and label of each dimension", () => {
    expect(tableRows(employed)[0]).toStrictEqual({
      table: "01",
      measure: "employed",
      concept: "employed",
      measures: "level",
      whole: null,
      label: "Employed",
      period: "2023",
      year: 2023,
      sex: "_T",
      sexLabel: "계",
      age: "Y15T29",
      ageLabel: "15~29세",
      value: 19,
      unit: "thousand-persons",
      decimals: 1,
      absent: null,
      basis: "survey",
      printed: null,
      address: "II / 표1 취업자 / 계: 15~29세 / 취업자수: 2023",
    });
    expect(tableRows(employed)).toHaveLength(12 + 3 + 4 + 2);
  });

  it("says what a share is a share of", () => {
    const rows = tableRows(employed).filter((one) => one.measure === "share");
    expect(rows.map((one) => one.whole)).toStrictEqual(["sex=_T", "sex=_T", "sex=_T", "sex=_T"]);
  });

  it("says why a value is not there", () => {
    expect(tableRows(workers).map(({ value, absent }) => [value, absent])).toStrictEqual([
      [120_500, null],
      [30_100, null],
      [null, "suppressed"],
      [25_000_000, null],
      [null, "nil"],
      [80_000, null],
      [4_000_000, null],
    ]);
  });

  it("gives a dimension that a measure does not extend over as what holds for all of it, or null", () => {
    const rows = tableRows(employed);
    const change = rows.find((one) => one.measure === "change");
    expect([change?.measures, change?.["sex"], change?.["age"], change?.period]).toStrictEqual([
      "change",
      "_T",
      "Y15T29",
      "2024",
    ]);
    // No item of the table: what holds for the measure is its own label.
    const rate = rows.find((one) => one.measure === "rate");
    expect([rate?.["age"], rate?.["ageLabel"]]).toStrictEqual(["Y15T64", "Y15T64"]);
    const measure = without(employed.measures[1], "fixed");
    const unsaid = tableRows({ ...employed, measures: [measure] })[0];
    expect([unsaid?.["sex"], unsaid?.["sexLabel"], unsaid?.period, unsaid?.year]).toStrictEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  it("labels an item with its code where it has neither label nor name", () => {
    expect(tableRows(employed).find((one) => one["age"] === "Y_GE65")?.["ageLabel"]).toBe("Y_GE65");
    expect(tableRows(workers).find((one) => one["region"] === "99990")?.["regionLabel"]).toBe("99990");
  });

  it("labels an item in English with its English name, in Korean as it is printed", () => {
    const items = [
      { id: "_T", label: "계", name: { ko: "합계", en: "Both sexes" } },
      { id: "F", label: "여자", name: { ko: "여성" } },
    ];
    const named = {
      ...employed,
      dimensions: employed.dimensions.map((one) => (one.id === "sex" ? { ...one, items } : one)),
    };
    const labels = (locale: "ko" | "en") => [
      ...new Set(tableRows({ ...named, measures: [employed.measures[0]] }, { locale }).map((one) => one["sexLabel"])),
    ];
    expect(labels("en")).toStrictEqual(["Both sexes", "여자"]);
    expect(labels("ko")).toStrictEqual(["계", "여자"]);
  });

  it("speaks the language asked for", () => {
    const labels = (locale: "ko" | "en") => {
      const row = tableRows(employed, { locale })[2];
      return [row?.label, row?.["ageLabel"], row?.["sexLabel"]];
    };
    expect(labels("en")).toStrictEqual(["Employed", "30 to 64", "계"]);
    expect(labels("ko")).toStrictEqual(["취업자", "30~64세", "계"]);
  });

  it("has no year for what is of no period", () => {
    const undated = { ...workers, measures: [{ ...workers.measures[0], fixed: {} }] };
    expect(tableRows(undated)[0]).toMatchObject({ period: null, year: null });
    // A table that nobody has checked.
    const unchecked = { ...workers, measures: [{ ...workers.measures[0], fixed: { period: "작년" } }] };
    expect(tableRows(unchecked)[0]).toMatchObject({ period: "작년", year: null });
  });
});
