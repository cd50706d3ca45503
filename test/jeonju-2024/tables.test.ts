import { describe, expect, it } from "vitest";
import { jeonju2024 } from "../../src/jeonju-2024/index.js";
import { cell, cells, cellsAlong } from "../../src/model/cell.js";
import { figures } from "../../src/model/figures.js";
import { table } from "../../src/model/look-up.js";
import { series } from "../../src/model/series.js";
import { sum } from "../../src/quantity/sum.js";

const { tables } = jeonju2024;
const values = (id: string, dimension: string, query: Record<string, string>) =>
  cellsAlong(table(jeonju2024, id as "01"), dimension, query).map((one) => one.value);

describe("the statistical tables", () => {
  it("are 표1 to 표14, three of the summary without a number, and the common targets", () => {
    expect(tables.map((one) => one.label ?? one.id)).toStrictEqual([
      "labour-market-2023",
      "establishments-summary",
      "complexes-summary",
      ...Array.from({ length: 14 }, (_, i) => `표${String(i + 1)}`),
      "common-targets",
    ]);
  });

  // Rows read off the document again, by hand.
  it.each([
    ["01", "sex", { measure: "population", region: "52110" }, [642_727, 315_709, 327_018]],
    ["01", "region", { measure: "national-share" }, [100, 3.41, 1.25]],
    [
      "02",
      "period",
      { region: "52" },
      [1871560, 1869711, 1864791, 1854607, 1836832, 1818917, 1804104, 1786855, 1769607, 1754757],
    ],
    ["03", "age", { measure: "population", period: "2023" }, [642_727, 77_741, 119_451, 176_433, 157_485, 111_617]],
    ["04", "period", { sex: "F" }, [330_515, 332_158, 333_890, 333_842, 331_230, 327_018]],
    ["06", "period", { measure: "labour-force", sex: "M" }, [187.5, 184.8, 194.5, 192.6, 187.9]],
    ["07", "period", { measure: "inactive-by-education", education: "college-or-more" }, [50.7, 50, 46.7, 52.9, 53.8]],
    ["08", "age", { period: "2023" }, [343, 44.4, 147.1, 114.4, 37.1]],
    ["09", "industry", { measure: "employed", period: "2019" }, [328.4, 11.5, 32.6, 37.1, 65.7, 34.4, 147.1]],
    ["09", "industry", { measure: "employed-share", period: "2023" }, [null, 4.6, 10.9, 8.8, 18, 9.6, 48]],
    ["11", "period", { measure: "grdp", region: "52110" }, [14, 14.5, 14.8, 14.5, 14.5]],
    ["11", "region", { measure: "growth" }, [4.33, 3.05, null]],
    ["12", "complex", { measure: "workers" }, [null, 2_612, 1_034, 71, 1_129, null, 468]],
  ] as const)("%s along %s", (id, dimension, query, expected) => {
    expect(values(id, dimension, query)).toStrictEqual(expected);
  });

  it("has workers of 2021 in the nineteen sections of the classification", () => {
    const own = cellsAlong(table(jeonju2024, "13"), "industry", { measure: "workers", period: "2021" });
    expect(own.map((one) => one.coordinates["industry"]).join("")).toBe("_TABCDEFGHIJKLMNOPQRS");
    // The nineteen rows added by hand give the printed total.
    expect(own[0]?.value).toBe(265_378);
    expect(own.slice(1).reduce((sum, one) => sum + (one.value ?? 0), 0)).toBe(265_378);
  });

  it("has size classes of 표14 that add up to the printed totals of establishments", () => {
    const of2021 = values("14", "size", { measure: "establishments", period: "2021" });
    expect(of2021).toStrictEqual([76_227, 72_537, 3_504, 154, 32]);
    expect(72_537 + 3_504 + 154 + 32).toBe(76_227);
  });

  it("tells suppressed, nil and no cell apart", () => {
    const complexes = table(jeonju2024, "12");
    expect(cell(complexes, { measure: "production", complex: "eco-3-1" })).toMatchObject({
      value: null,
      absent: "suppressed",
      printed: "X",
    });
    expect(cell(complexes, { measure: "exports", complex: "eco-3-1" })).toMatchObject({ absent: "nil", printed: "-" });
    expect(cell(table(jeonju2024, "09"), { measure: "employed-share", industry: "_T", period: "2023" })).toMatchObject({
      value: null,
      absent: "not-stated",
    });
    expect(complexes.footnotes?.[0]?.marks).toBe("X");
  });

  it("keeps the digits that a cell is printed with", () => {
    const total = (period: string) => cell(table(jeonju2024, "08"), { age: "Y_GE15", period });
    expect(total("2022").decimals).toBe(1);
    expect(total("2023").decimals).toBe(0);
  });

  it("keeps words as categories", () => {
    const words = table(jeonju2024, "12").words ?? [];
    expect(words.map((one) => one.values.join(" "))).toStrictEqual([
      "국가 일반 일반 일반 일반 일반 도시첨단",
      "미개발 완료 완료 완료 완료 완료 완료",
    ]);
  });

  it("marks the break of 2020 in establishments and workers, with a source outside the document", () => {
    for (const id of ["13", "14", "establishments-summary"] as const) {
      const { annotations = [], measures } = table(jeonju2024, id);
      const own = [...annotations, ...measures.flatMap((one) => one.annotations ?? [])];
      const found = own.find((one) => one.kind === "break");
      expect(found?.from, id).toBe("2020");
      expect(found?.source, id).not.toBe("");
    }
  });

  it("gives every cell a place in the document", () => {
    for (const one of tables) {
      for (const { id, address } of cells(one)) {
        expect(address.section, id).toMatch(/^I{1,3}(?:\.[1-3])?$/);
        expect(address.table, id).toBeTruthy();
        expect(address.row ?? address.column, id).toBeTruthy();
      }
    }
  });
});

describe("figures and series across tables and sentences", () => {
  it("finds the labour force of 2023 in 표6 and in the summary, in their own units", () => {
    const found = figures(jeonju2024, { concept: "labour-force", period: "2023", sex: "_T" });
    expect(found.map((one) => [one.value, one.unit])).toEqual(
      expect.arrayContaining([
        [352.2, "thousand-persons"],
        [352_200, "persons"],
      ]),
    );
  });

  it("adds the employed aged 15 to 64 of 2019 to 2021 up from three rows of 표8", () => {
    const { points } = series(jeonju2024, "employed-15-64");
    // 42.9 + 148.5 + 109.0; 39.0 + 145.7 + 111.4; 47.5 + 146.3 + 112.2.
    expect(points.slice(0, 3).map((one) => [one.period, one.value, one.parts?.length])).toStrictEqual([
      ["2019", 300.4, 3],
      ["2020", 296.1, 3],
      ["2021", 306, 3],
    ]);
    expect(points.slice(3).map((one) => [one.period, one.value, one.parts])).toStrictEqual([
      ["2022", 308.1, undefined],
      ["2023", 305.9, undefined],
    ]);
  });

  it("prints for 2022 and 2023 what the three rows of 표8 add up to", () => {
    const ofBands = (period: string) =>
      sum(["Y15T29", "Y30T49", "Y50T64"].map((age) => cell(table(jeonju2024, "08"), { age, period }).value ?? 0));
    expect([ofBands("2022"), ofBands("2023")]).toStrictEqual([308.1, 305.9]);
  });
});
