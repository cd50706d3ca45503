import { describe, expect, it } from "vitest";
import type { Unit } from "../../src/quantity/unit.js";
import { UNITS } from "../../src/quantity/unit.js";
import { readAmount } from "../../src/korean/read-amount.js";
import type { Counters } from "../../src/korean/counters.js";
import { caught } from "./caught.js";

type Row = readonly [text: string, value: number, unit: Unit, decimals: number];

describe("readAmount reads every form of figure that the plan prints", () => {
  const forms: readonly Row[] = [
    // Section I and II, summary; table 1: inhabitants; table 12: areas without their unit
    ["642,727명", 642727, "persons", 0],
    ["300명", 300, "persons", 0],
    ["51,325,329", 51325329, "not-stated", 0],
    ["1,806", 1806, "not-stated", 0],
    ["76,227개소", 76227, "establishments", 0],
    ["36개소", 36, "establishments", 0],
    ["1.35%", 1.35, "percent", 2],
    ["0.9%p", 0.9, "percentage-point", 1],
    ["14%p", 14, "percentage-point", 0],
    ["37%", 37, "percent", 0],
    ["-1.35%", -1.35, "percent", 2],
    ["14.5조원", 14.5, "trillion-KRW", 1],
    // Section II.1 and II.2: inhabitants and employed persons in thousands and ten thousands
    ["64.2만명", 642000, "persons", -3],
    ["8만명", 80000, "persons", -4],
    ["308.1천명", 308.1, "thousand-persons", 1],
    ["183천명", 183, "thousand-persons", 0],
    // Section III.3 and IV: targets, budgets, subsidies, a total without separators in sheet 2-2
    ["27,981", 27981, "not-stated", 0],
    ["4797", 4797, "not-stated", 0],
    ["243명", 243, "persons", 0],
    ["2억원", 2, "hundred-million-KRW", 0],
    ["79억원", 79, "hundred-million-KRW", 0],
    ["29.8억원", 29.8, "hundred-million-KRW", 1],
    ["1,032억원", 1032, "hundred-million-KRW", 0],
    ["4,724백만원", 4724, "million-KRW", 0],
    ["32.6백만원", 32.6, "million-KRW", 1],
    ["462,364백만원", 462364, "million-KRW", 0],
    ["50만원", 500000, "KRW", -4],
    ["4,200만원", 42000000, "KRW", -4],
  ];
  it.each(forms)("%s", (printed, value, unit, decimals) => {
    expect(readAmount(printed)).toStrictEqual({ value, unit, decimals, printed });
  });
});

describe("readAmount reads the forms of other Korean plans", () => {
  const forms: readonly Row[] = [
    ["1,000원", 1000, "KRW", 0],
    ["5천원", 5, "thousand-KRW", 0],
    ["500천원", 500, "thousand-KRW", 0],
    ["5백만원", 5, "million-KRW", 0],
    ["700만원", 7000000, "KRW", -4],
    ["5천만원", 50000000, "KRW", -7],
    ["1.5천만원", 15000000, "KRW", -6],
    ["5천억원", 500000000000, "KRW", -11],
    ["12십억원", 12000000000, "KRW", -9],
    ["1억 5천만원", 150000000, "KRW", -7],
    ["1억5백만원", 105000000, "KRW", -6],
    ["3억 2,000만원", 320000000, "KRW", -4],
    ["3천5백만원", 35000000, "KRW", -6],
    ["2천5백20만원", 25200000, "KRW", -4],
    ["2만 5천원", 25000, "KRW", -3],
    ["1억 5천원", 100005000, "KRW", -3],
    ["1조 2,000억원", 1200000000000, "KRW", -8],
    ["1조 2,345억 6,789만 1,234원", 1234567891234, "KRW", 0],
    ["14만명", 140000, "persons", -4],
    ["1만 2천명", 12000, "persons", -3],
    ["7만 6천개소", 76000, "establishments", -3],
    ["1.2배", 1.2, "ratio", 1],
    ["24.3백만원/명", 24.3, "million-KRW-per-job", 1],
    ["0.9%P", 0.9, "percentage-point", 1],
    ["0.9%포인트", 0.9, "percentage-point", 1],
    ["0", 0, "not-stated", 0],
    ["0.05%", 0.05, "percent", 2],
    ["+0.7%p", 0.7, "percentage-point", 1],
    ["−0.7%p", -0.7, "percentage-point", 1],
  ];
  it.each(forms)("%s", (printed, value, unit, decimals) => {
    expect(readAmount(printed)).toStrictEqual({ value, unit, decimals, printed });
  });

  it("knows every unit of the library by its Korean name", () => {
    for (const unit of Object.keys(UNITS) as Unit[]) expect(readAmount(`3${UNITS[unit].name.ko}`).unit).toBe(unit);
  });
});

describe("readAmount keeps the printed digits", () => {
  it("counts the zeros behind the point: 37.0 has one decimal and 37 none (table 5 and section II.2)", () => {
    expect(readAmount("37.0").decimals).toBe(1);
    expect(readAmount("37").decimals).toBe(0);
  });

  it("does not infer a precision from zeros before the point (308,500명, section I)", () => {
    expect(readAmount("308,500명").decimals).toBe(0);
  });

  it("never gives a negative zero", () => {
    expect(readAmount("-0.0%p").value).toBe(0);
  });

  it("refuses more digits than a double holds, and takes as many as it does", () => {
    expect(readAmount("9,007,199,254,740,992").value).toBe(9007199254740992);
    expect(readAmount("1234567890.123456").value).toBe(1234567890.123456);
    for (const text of ["9,007,199,254,740,993", "1,234,567,890.12345678", "1234567890123456789만원"]) {
      expect(caught(() => readAmount(text))).toMatchObject({
        code: "out-of-range",
        path: [],
        value: JSON.stringify(text),
      });
    }
  });
});

describe("readAmount accepts what typesetting does to a figure", () => {
  const variants: readonly (readonly [name: string, text: string, same: string])[] = [
    ["full-width digits", "２억원", "2억원"],
    ["full-width separators and points", "１，０３２．５억원", "1,032.5억원"],
    ["a full-width percent sign", "66.7％", "66.7%"],
    ["full-width percentage points", "0.9％ｐ", "0.9%p"],
    ["a full-width minus", "－1.35%", "-1.35%"],
    ["full-width brackets", "0.9（%p）", "0.9%p"],
    ["a space before the unit", "2 억원", "2억원"],
    ["several spaces", "2   억원", "2억원"],
    ["a no-break space", "27,981\u00a0명", "27,981명"],
    ["a thin no-break space", "27,981\u202f명", "27,981명"],
    ["an ideographic space", "27,981\u3000명", "27,981명"],
    ["a space before 원", "300만 원", "300만원"],
    ["a space in the unit", "5천 만 원", "5천만원"],
    ["no space in a compound", "3억2,000만원", "3억 2,000만원"],
    ["a unit in brackets", "2.2(천명)", "2.2천명"],
    ["a unit in brackets with spaces", "0.9 ( %p )", "0.9%p"],
    ["decomposed Hangul", "2억원".normalize("NFD"), "2억원"],
  ];
  it.each(variants)("%s", (_, text, same) => {
    expect(readAmount(text)).toStrictEqual({ ...readAmount(same), printed: text });
  });

  it("drops white space around a cell, also from `printed`", () => {
    expect(readAmount("\t 2억원 \n").printed).toBe("2억원");
  });
});

describe("readAmount keeps the counter beside the unit that it counts in", () => {
  // Project sheets 1-1-1 to 5-2-5 and the organisation of the task force in section III.1
  const forms: readonly (readonly [printed: string, value: number, unit: Unit, counter: string])[] = [
    ["20인", 20, "persons", "인"],
    ["39세", 39, "years", "세"],
    ["5개년", 5, "years", "개년"],
    ["10년간", 10, "years", "년간"],
    ["6개월간", 6, "months", "개월간"],
    ["2주간", 2, "weeks", "주간"],
    ["38회", 38, "count", "회"],
    ["27건", 27, "count", "건"],
    ["247편", 247, "count", "편"],
    ["2,000대", 2000, "count", "대"],
    ["16면", 16, "count", "면"],
    ["16실", 16, "count", "실"],
    ["3층", 3, "count", "층"],
    ["87개실", 87, "count", "개실"],
    ["3개관", 3, "count", "개관"],
    ["50개국", 50, "count", "개국"],
    ["6개 단지", 6, "count", "개단지"],
    ["5개센터", 5, "count", "개센터"],
    ["3개기관", 3, "count", "개기관"],
    ["46개부서", 46, "count", "개부서"],
    ["64개팀", 64, "count", "개팀"],
    ["4개 분야", 4, "count", "개분야"],
    ["283개 사업", 283, "count", "개사업"],
    ["66개사업주", 66, "count", "개사업주"],
    ["20개 과정", 20, "count", "개과정"],
    ["114개사", 114, "count", "개사"],
    ["274개 업체", 274, "count", "개업체"],
    ["38개 기업", 38, "count", "개기업"],
  ];
  it.each(forms)("%s", (printed, value, unit, counter) => {
    expect(readAmount(printed)).toStrictEqual({ value, unit, decimals: 0, counter, printed });
  });

  it("reads a firm's counter as establishments where these are declared (section II, 단위 : 개소)", () => {
    expect(readAmount("274개 업체", { unit: "establishments" })).toMatchObject({
      unit: "establishments",
      counter: "개업체",
    });
  });

  it("reads thousands and ten thousands of anything", () => {
    expect(readAmount("2천대")).toMatchObject({ value: 2000, unit: "count", decimals: -3, counter: "대" });
    expect(readAmount("6.5만건")).toMatchObject({ value: 65000, unit: "count", decimals: -3, counter: "건" });
    expect(readAmount("2만", { unit: "count" })).toMatchObject({ value: 20000, unit: "count", decimals: -4 });
  });

  it("reads areas and dollars (table 12, sheets 2-2-2 and 4-2-3)", () => {
    expect(readAmount("8,400㎡")).toMatchObject({ value: 8400, unit: "square-metres" });
    expect(readAmount("656 천㎡")).toMatchObject({ value: 656, unit: "thousand-square-metres" });
    expect(readAmount("2만㎡")).toMatchObject({ value: 20000, unit: "square-metres", decimals: -4 });
    expect(readAmount("2,540평")).toMatchObject({ value: 2540, unit: "pyeong" });
    expect(readAmount("306,976천달러")).toMatchObject({ value: 306976, unit: "thousand-USD" });
    expect(readAmount("5백만달러")).toMatchObject({ value: 5000000, unit: "USD", decimals: -6 });
  });

  it("takes counters of the caller, with spaces or without", () => {
    const counters = { 필지: "count", "개 지구": "establishments" } as const;
    expect(readAmount("3필지", { counters })).toMatchObject({ unit: "count", counter: "필지" });
    expect(readAmount("4개 지구", { counters })).toMatchObject({ unit: "establishments", counter: "개지구" });
    expect(caught(() => readAmount("3필지")).code).toBe("not-readable");
    expect(caught(() => readAmount("3필지", { counters: { 필지: "plots" as "count" } }))).toMatchObject({
      code: "unknown-unit",
      path: ["counters", "필지"],
    });
  });

  it("takes counters of the caller before units and counters of its own, behind a scale too", () => {
    const counters = { 명: "count", 주: "count", 회: "months", 천막: "count" } as const;
    expect(readAmount("5명", { counters })).toMatchObject({ value: 5, unit: "count", counter: "명" });
    expect(readAmount("5천명", { counters })).toMatchObject({
      value: 5000,
      unit: "count",
      counter: "명",
      decimals: -3,
    });
    expect(readAmount("1만 2,000명", { counters })).toMatchObject({ value: 12000, unit: "count", counter: "명" });
    expect(readAmount("100주", { counters })).toMatchObject({ value: 100, unit: "count", counter: "주" });
    expect(readAmount("3회", { counters })).toMatchObject({ unit: "months", counter: "회" });
    // The whole word before its parts: five tents, not five thousand of anything.
    expect(readAmount("5천막", { counters })).toMatchObject({ value: 5, counter: "천막" });
    expect(readAmount("5개소", { counters })).toMatchObject({ unit: "establishments" });
    expect(readAmount("5", { counters: { "": "persons" } }).unit).toBe("not-stated");
  });

  it.each<unknown>([null, "명", ["명"], 5])("refuses the counters %j, whatever it reads", (counters) => {
    for (const text of ["5", "5명", "5억", "3필지"]) {
      expect(caught(() => readAmount(text, { counters: counters as Counters }))).toMatchObject({
        code: "wrong-type",
        path: ["counters"],
        expected: 'the unit of each counter, such as { 필지: "count" }',
      });
    }
  });
});

describe("readAmount takes the unit in the head of the table", () => {
  it("for a bare figure (section III.3, 단위 : 명, 백만원)", () => {
    expect(readAmount("679,038", { unit: "million-KRW" }).unit).toBe("million-KRW");
  });

  it("but not for one with its own unit of the same dimension", () => {
    expect(readAmount("2억원", { unit: "million-KRW" }).unit).toBe("hundred-million-KRW");
    expect(readAmount("2억원", { unit: "not-stated" }).unit).toBe("hundred-million-KRW");
  });

  it("and refuses one of another dimension", () => {
    expect(caught(() => readAmount("0.9%p", { unit: "percent" }))).toMatchObject({
      code: "unit-mismatch",
      path: [],
      value: '"0.9%p"',
    });
  });

  it("reads 만 and 억 without 원 or 명 where it says what is counted, 천 nowhere", () => {
    expect(readAmount("3억", { unit: "million-KRW" })).toStrictEqual({
      value: 300000000,
      unit: "KRW",
      decimals: -8,
      printed: "3억",
    });
    expect(readAmount("14만", { unit: "thousand-persons" })).toMatchObject({ value: 140000, unit: "persons" });
    expect(readAmount("2만", { unit: "establishments" })).toMatchObject({ value: 20000, unit: "establishments" });
    for (const text of ["3억", "14만"]) expect(caught(() => readAmount(text)).code).toBe("not-readable");
    for (const text of ["3천", "2만 5천"]) {
      expect(caught(() => readAmount(text, { unit: "KRW" })).code).toBe("not-readable");
    }
  });

  it("reads the counter 개 as establishments where these are declared (section II.3, 76,263개)", () => {
    expect(readAmount("76,263개", { unit: "establishments" }).unit).toBe("establishments");
    expect(readAmount("2만개", { unit: "establishments" })).toMatchObject({ value: 20000, unit: "establishments" });
    expect(readAmount("76,263개")).toStrictEqual({ value: 76263, unit: "count", decimals: 0, printed: "76,263개" });
    expect(caught(() => readAmount("76,263개", { unit: "persons" })).code).toBe("unit-mismatch");
  });

  it("refuses a unit that there is none", () => {
    expect(caught(() => readAmount("3", { unit: "milion-KRW" as "million-KRW" }))).toMatchObject({
      code: "unknown-unit",
      path: ["unit"],
      nearest: "million-KRW",
    });
  });
});

describe("readAmount refuses what is no figure and names the nearest readable form", () => {
  const refused: readonly (readonly [text: string, nearest: string | undefined])[] = [
    ["1,80", "180"],
    ["12,34,567", "1,234,567"],
    ["12,34,567명", "1,234,567명"],
    ["1234,567", "1,234,567"],
    [",180", "180"],
    ["007", "7"],
    ["000", "0"],
    [".5%", "0.5%"],
    ["5.명", "5명"],
    ["1.2.3", undefined],
    ["1,234.5.6", undefined],
    ["2억우", "2억원"],
    ["2억", "2억원"],
    ["2,535벡만원", "2,535백만원"],
    ["12,34벡만원", "1,234백만원"],
    ["500여명", "500명"],
    ["656m", undefined],
    ["306,976천유로", undefined],
    ["42개 선정", undefined],
    ["3개사 5개사", undefined],
    ["3만개선정", undefined],
    ["1 806", "1806"],
    ["27, 981명", "27,981명"],
    ["- 642,727명", "-642,727명"],
    ["2.5억 300만원", undefined],
    ["1억 2.5천만원", undefined],
    ["1억 0.5천만원", undefined],
    ["1x5만원", undefined],
    ["3백", undefined],
    ["3억 20,000만원", undefined],
    ["2만 3억원", undefined],
    ["5천만 6천만원", undefined],
    ["1억원 5천만원", undefined],
    ["1명 5백명", undefined],
    ["1 원 5 원", undefined],
    ["5 % 6 %", undefined],
    ["천만원", undefined],
    ["명", undefined],
    ["X", undefined],
    ["", undefined],
    ["   ", undefined],
    ["%", undefined],
    ["3천%", undefined],
    ["1e3", undefined],
    ["0x10", undefined],
    ["①명", undefined],
    ["10²", undefined],
    ["٣명", undefined],
    ["5constructor", undefined],
    ["--5", undefined],
    ["-+5", undefined],
    ["2억\n원", "2억원"],
    ["2(억원", "2억원"],
    ["약 3명", undefined],
    ["고용률 66.7%", undefined],
    ["49~50명", undefined],
  ];
  it.each(refused)("%j", (text, nearest) => {
    const error = caught(() => readAmount(text));
    expect([error.code, error.path, error.value, error.nearest]).toStrictEqual([
      "not-readable",
      [],
      JSON.stringify(text),
      nearest,
    ]);
  });

  it("a nil is no number", () => {
    const error = caught(() => readAmount(" - "));
    expect(error.code).toBe("not-readable");
    expect(error.expected).toContain("a nil is no number");
  });

  it("a cell that is no text", () => {
    expect(caught(() => readAmount(5 as unknown as string)).code).toBe("not-readable");
  });

  it("a marked figure: a mark means something only where it is declared", () => {
    expect(caught(() => readAmount("▲ 0.9"))).toMatchObject({ code: "sign-not-declared", value: '"▲"', path: [] });
  });
});
