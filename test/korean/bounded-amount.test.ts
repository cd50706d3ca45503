import { describe, expect, it } from "vitest";
import { BOUNDS, type Bound } from "../../src/korean/bound.js";
import type { Per } from "../../src/korean/bounded-amount.js";
import { readBoundedAmount } from "../../src/korean/read-bounded-amount.js";
import { writeBoundedAmount, type WriteBoundedAmountOptions } from "../../src/korean/write-bounded-amount.js";
import type { Unit } from "../../src/quantity/unit.js";
import { caught } from "./caught.js";

describe("readBoundedAmount reads every bounded form that the plan prints", () => {
  type Rest = { readonly counter?: string; readonly per?: readonly Per[] };
  type Row = readonly [printed: string, value: number, unit: Unit, bound: Bound, rest?: Rest];
  // Sheets 1-1-1, 1-2-1, 2-2-6, 3-1-1 to 3-5-2, 4-2-3, 4-3-1, 5-1-3 and 5-2-1, sections II.1 and II.3
  const rows: readonly Row[] = [
    ["1,000여명", 1000, "persons", "approximate"],
    ["400여 명", 400, "persons", "approximate"],
    ["500여명", 500, "persons", "approximate"],
    ["230여편", 230, "count", "approximate", { counter: "편" }],
    ["연 860명 정도", 860, "persons", "approximate", { per: ["year"] }],
    ["20인이상", 20, "persons", "at-least", { counter: "인" }],
    ["150명이상", 150, "persons", "at-least"],
    ["최대 35명", 35, "persons", "at-most"],
    ["총 440명", 440, "persons", "exact"],
    ["총16실", 16, "count", "exact", { counter: "실" }],
    ["업체당 최대 100백만원", 100, "million-KRW", "at-most", { per: ["firm"] }],
    ["최대 100백만원", 100, "million-KRW", "at-most"],
    ["3년 미만", 3, "years", "below"],
    ["3년 이상", 3, "years", "at-least"],
    ["3년 이하", 3, "years", "at-most"],
    ["만 60세 이상", 60, "years", "at-least", { counter: "세" }],
    ["39세 이하", 39, "years", "at-most", { counter: "세" }],
    ["65세이상", 65, "years", "at-least", { counter: "세" }],
    ["14세이하", 14, "years", "at-most", { counter: "세" }],
    ["300이상", 300, "not-stated", "at-least"],
    ["3개 이하", 3, "count", "at-most"],
    ["2,000대", 2000, "count", "exact", { counter: "대" }],
  ];
  it.each(rows.map((row) => ({ row, printed: row[0] })))("$printed", ({ row }) => {
    const [printed, value, unit, bound, rest = {}] = row;
    expect(readBoundedAmount(printed)).toStrictEqual({ value, unit, decimals: 0, printed, bound, ...rest });
  });

  it.each<[string, number, Bound, readonly Per[]]>([
    ["월50만원", 500000, "exact", ["month"]],
    ["월 30만원", 300000, "exact", ["month"]],
    ["1인당 월 최대 70만원", 700000, "at-most", ["person", "month"]],
    ["1인당 월 100만원", 1000000, "exact", ["person", "month"]],
  ])("%s, in ten thousands of won", (printed, value, bound, per) => {
    expect(readBoundedAmount(printed)).toStrictEqual({ value, unit: "KRW", decimals: -4, printed, bound, per });
  });

  it("억 without 원 under the unit that is declared for it (sheet 5-1-3)", () => {
    const unit = "million-KRW";
    expect(readBoundedAmount("기업당 3억 이하", { unit })).toStrictEqual({
      value: 300000000,
      unit: "KRW",
      decimals: -8,
      printed: "기업당 3억 이하",
      bound: "at-most",
      per: ["firm"],
    });
    expect(readBoundedAmount("총 40억 이상", { unit })).toMatchObject({ value: 4000000000, bound: "at-least" });
    expect(caught(() => readBoundedAmount("3억 이하"))).toMatchObject({
      code: "not-readable",
      value: '"3억 이하"',
      nearest: "3억원 이하",
    });
  });
});

describe("readBoundedAmount reads the forms of other plans", () => {
  it.each<[string, number, Unit, Bound]>([
    ["약 300명", 300, "persons", "approximate"],
    ["약 1,000여명", 1000, "persons", "approximate"],
    ["300명 내외", 300, "persons", "approximate"],
    ["300명가량", 300, "persons", "approximate"],
    ["10% 초과", 10, "percent", "above"],
    ["최소 5억원", 5, "hundred-million-KRW", "at-least"],
    ["최대 35명 이하", 35, "persons", "at-most"],
    ["(최대 35명)", 35, "persons", "at-most"],
    ["최대 ３５명", 35, "persons", "at-most"],
    ["1,000 여 명", 1000, "persons", "approximate"],
    ["-3% 이하", -3, "percent", "at-most"],
  ])("%s", (printed, value, unit, bound) => {
    expect(readBoundedAmount(printed)).toMatchObject({ value, unit, bound, printed });
  });

  it.each<[string, number, Unit, number]>([
    ["3억여원", 3, "hundred-million-KRW", 0],
    ["10억 여원", 10, "hundred-million-KRW", 0],
    ["300여만원", 3000000, "KRW", -4],
    ["6만여건", 60000, "count", -4],
  ])("%s, 여 behind digits or a scale", (text, value, unit, decimals) => {
    expect(readBoundedAmount(text)).toMatchObject({ value, unit, decimals, bound: "approximate" });
  });

  it("takes units and counters of the caller", () => {
    expect(readBoundedAmount("최대 35", { unit: "persons" }).unit).toBe("persons");
    expect(readBoundedAmount("3필지 이상", { counters: { 필지: "count" } })).toMatchObject({ counter: "필지" });
    expect(caught(() => readBoundedAmount("최대 35명", { unit: "KRW" })).code).toBe("unit-mismatch");
  });
});

describe("readBoundedAmount refuses what is no single bounded figure", () => {
  it.each<[string, string | undefined]>([
    ["18~49세", undefined],
    ["약 20명 이상", undefined],
    ["만 18세~39세 이하", undefined],
    ["만 60명", undefined],
    ["만 00", undefined],
    ["만 060세", "만 60세"],
    ["약 12,34명 이상", undefined],
    ["최대 35멍", undefined],
    ["최대 12,34명 이하", "최대 1,234명 이하"],
    ["12,34여명", "약 1,234명"],
    ["400여 5명", undefined],
    ["3억여 2,000만원", undefined],
    ["여명", undefined],
    ["여 5명", undefined],
    ["명여5", undefined],
    ["이상", undefined],
    ["최대", undefined],
    ["최대 -", undefined],
    ["", undefined],
    ["-", undefined],
    ["연면적 3,436㎡", undefined],
    ["채용1인당 월 70만원", undefined],
    ["42개 선정", undefined],
  ])("%j", (text, nearest) => {
    const error = caught(() => readBoundedAmount(text));
    expect([error.code, error.path, error.value, error.nearest]).toStrictEqual([
      "not-readable",
      [],
      JSON.stringify(text),
      nearest,
    ]);
  });

  it("a cell that is no text, and one that is too long", () => {
    expect(caught(() => readBoundedAmount(5 as unknown as string)).code).toBe("not-readable");
    for (const piece of ["최대", "월 ", "여", "이상", " ", "1", "(", "약"]) {
      expect(caught(() => readBoundedAmount(piece.repeat(1e5))).expected).toBe("a text of at most 100 characters");
      expect(caught(() => readBoundedAmount(piece.repeat(100).slice(0, 99).concat("x"))).code).toBe("not-readable");
    }
  });
});

describe("writeBoundedAmount", () => {
  it.each<[number, WriteBoundedAmountOptions, string]>([
    [1000, { unit: "persons", bound: "approximate" }, "1,000여명"],
    [230, { unit: "count", counter: "편", bound: "approximate" }, "230여편"],
    [10, { unit: "establishments", bound: "approximate" }, "10여개소"],
    [9, { unit: "persons", bound: "approximate" }, "약 9명"],
    [29.8, { unit: "persons", bound: "approximate" }, "약 29.8명"],
    [29.8, { unit: "hundred-million-KRW", bound: "approximate" }, "약 29.8억원"],
    [860, { unit: "persons", bound: "approximate", per: ["year"] }, "연 860여명"],
    [20, { unit: "persons", counter: "인", bound: "at-least" }, "20인 이상"],
    [35, { unit: "persons", bound: "at-most" }, "최대 35명"],
    [3, { unit: "years", bound: "below" }, "3년 미만"],
    [10, { unit: "percent", bound: "above", decimals: 1 }, "10.0% 초과"],
    [35, { unit: "persons", bound: "exact" }, "35명"],
    [100, { unit: "million-KRW", bound: "at-most", per: ["firm"] }, "업체당 최대 100백만원"],
    [500000, { unit: "KRW", bound: "exact", per: ["person", "month"] }, "1인당 월 500,000원"],
  ])("%s with %j is %s", (value, options, text) => {
    expect(writeBoundedAmount(value, options)).toBe(text);
  });

  it.each<unknown>([undefined, null, "exact", ["exact"]])("refuses the options %j", (options) => {
    expect(caught(() => writeBoundedAmount(5, options as WriteBoundedAmountOptions))).toMatchObject({
      code: "wrong-type",
      path: ["options"],
      expected: "options with `unit` and `bound`",
    });
  });

  it.each<unknown>(["firm", null, { 0: "firm" }])("refuses %j for what the amount is for each of", (per) => {
    expect(caught(() => writeBoundedAmount(5, { unit: "count", bound: "exact", per: per as Per[] }))).toMatchObject({
      code: "wrong-type",
      path: ["per"],
      expected: "an array of year, month, firm, person",
    });
  });

  it.each<[Unit, counter: unknown, code: string]>([
    ["count", 3, "wrong-type"],
    ["count", null, "wrong-type"],
    ["count", ["회"], "wrong-type"],
    // 53 and 5.회 are other numbers, 5↑ has a mark, 5(회) and 5 are read without a counter.
    ["count", "3", "invalid-value"],
    ["count", ".회", "invalid-value"],
    ["count", "↑", "invalid-value"],
    ["count", "(회)", "invalid-value"],
    ["count", "", "invalid-value"],
    ["count", " ", "invalid-value"],
    ["count", "회\n", "invalid-value"],
    ["count", "회".repeat(31), "invalid-value"],
    // A limit, and an approximation.
    ["count", "이상", "invalid-value"],
    ["count", "회 이하", "invalid-value"],
    ["count", "여명", "invalid-value"],
    ["count", "만여 명", "invalid-value"],
    // 5만 is 50,000, 5만명 are 50,000 persons, and 5인 are not five thousand.
    ["count", "만", "invalid-value"],
    ["persons", "만명", "invalid-value"],
    ["thousand-persons", "인", "invalid-value"],
    ["persons", "천명", "invalid-value"],
  ])("refuses to write %s with the counter %j: %s", (unit, counter, code) => {
    const error = caught(() => writeBoundedAmount(5, { unit, bound: "exact", counter: counter as string }));
    expect([error.code, error.path]).toStrictEqual([code, ["counter"]]);
  });

  it.each<[Unit, counter: string]>([
    ["count", "필지"],
    ["count", "조각"],
    ["count", "천막"],
    ["count", "주"],
    ["establishments", "개 지구"],
    ["persons", "인"],
    ["count", "EA"],
  ])("writes %s with the counter %s so that it is read back with it", (unit, counter) => {
    const counters = { [counter]: unit };
    for (const bound of BOUNDS) {
      const printed = writeBoundedAmount(1000, { unit, bound, counter });
      expect(readBoundedAmount(printed, { counters })).toStrictEqual({
        value: 1000,
        unit,
        decimals: 0,
        counter: counter.replace(" ", ""),
        printed,
        bound,
      });
    }
  });

  it("refuses what is no bound, no unit and nothing that an amount is for each of", () => {
    expect(caught(() => writeBoundedAmount(1, { unit: "persons", bound: "about" as Bound }))).toMatchObject({
      code: "invalid-value",
      path: ["bound"],
      value: '"about"',
    });
    expect(caught(() => writeBoundedAmount(1, { unit: "persons", bound: "exact", per: ["day" as Per] }))).toMatchObject(
      {
        code: "invalid-value",
        path: ["per", 0],
      },
    );
    expect(caught(() => writeBoundedAmount(1, { unit: "men" as Unit, bound: "exact" })).code).toBe("unknown-unit");
    expect(caught(() => writeBoundedAmount(Number.NaN, { unit: "persons", bound: "exact" })).code).toBe("not-finite");
  });
});
