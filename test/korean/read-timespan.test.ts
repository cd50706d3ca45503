import { describe, expect, it } from "vitest";
import type { Timespan } from "../../src/korean/timespan.js";
import { readTimespan } from "../../src/korean/read-timespan.js";
import { readTimespans } from "../../src/korean/read-timespans.js";
import { caught } from "./caught.js";
import { TIMESPAN_FORMS } from "./timespan-forms.js";

const day = (text: string): Timespan => ({ start: text, end: text });

describe("readTimespan reads every form of date and span that the plan prints", () => {
  it.each(TIMESPAN_FORMS.filter(({ expected }) => expected !== undefined))(
    "$printed ($where)",
    ({ printed, year, expected }) => {
      expect(readTimespan(printed, year === undefined ? {} : { year })).toStrictEqual({ ...expected, printed });
    },
  );

  it.each(TIMESPAN_FORMS.filter(({ expected }) => expected === undefined))(
    "$printed ($where) is not one date or span",
    ({ printed, year }) => {
      expect(caught(() => readTimespan(printed, year === undefined ? {} : { year }))).toMatchObject({
        code: "not-readable",
        path: [],
        value: JSON.stringify(printed),
      });
    },
  );

  it("lists each form once", () => {
    expect(new Set(TIMESPAN_FORMS.map(({ printed }) => printed)).size).toBe(TIMESPAN_FORMS.length);
  });
});

describe("readTimespan reads the forms of other plans", () => {
  it.each<[string, Timespan]>([
    ["2024년 10월 21일", day("2024-10-21")],
    ["2024년 상반기", day("2024-S1")],
    ["2024. 1/4분기", day("2024-Q1")],
    ["2024. 1분기 ~ 3분기", { start: "2024-Q1", end: "2024-Q3" }],
    ["2024. 상반기 ~ 하반기", { start: "2024-S1", end: "2024-S2" }],
    ["2024. 상반기 ~ 9월", { start: "2024-S1", end: "2024-09" }],
    ["2024. ~ 10월", { start: "2024", end: "2024-10" }],
    ["2024. 10. 21. ~ 24일", { start: "2024-10-21", end: "2024-10-24" }],
    ["2024. 3. ~ 5. 10.", { start: "2024-03", end: "2024-05-10" }],
    ["2024. 3. ~ 25. 10.", { start: "2024-03", end: "2025-10" }],
    ["'24. 3. ~ 25. 10. 3.", { start: "2024-03", end: "2025-10-03" }],
    ["24. ~ 26. 11.", { start: "2024", end: "2026-11" }],
    ["2024. 6. ~ 2024.", { start: "2024-06", end: "2024" }],
    ["2023년부터 2027년까지", { start: "2023", end: "2027" }],
    ["2024. 6.까지", { end: "2024-06" }],
    ["~ 2024. 6. 말", { end: "2024-06" }],
    ["2023년 12월말 기준", day("2023-12")],
    ["2024. 1. ~ 12. 수시", { start: "2024-01", end: "2024-12", recurring: "as-needed" }],
    ["2024. 8월 첫째 주", { start: "2024-08", end: "2024-08", week: 1 }],
    ["22년 ~ 24년", { start: "2022", end: "2024" }],
    ["2024. 10. 21. ~ 2024. 10.", { start: "2024-10-21", end: "2024-10" }],
    ["2024. 5. ~ 상반기", { start: "2024-05", end: "2024-S1" }],
    ["2024. 상반기 ~ 1.", { start: "2024-S1", end: "2024-01" }],
    ["2024. 9. ~ 3분기", { start: "2024-09", end: "2024-Q3" }],
    ["22~24", { start: "2022", end: "2024" }],
    ["'23~24", { start: "2023", end: "2024" }],
    ["'10. 1. ~ 12.", { start: "2010-01", end: "2010-12" }],
    ["'10. 1. ~ '12", { start: "2010-01", end: "2012" }],
    ["'23. 1. ~ '12", { start: "2023-01", end: "2023-12" }],
    ["2024-10-21", day("2024-10-21")],
    ["2024-08", day("2024-08")],
    ["2024/08/31", day("2024-08-31")],
    ["2009/10/1", day("2009-10-01")],
    ["2024 / 8 / 31", day("2024-08-31")],
    ["２０２４／０８／３１", day("2024-08-31")],
    ["(2024/08/31 ~ 2024/09/02)", { start: "2024-08-31", end: "2024-09-02" }],
    ["2024/08/31부터", { start: "2024-08-31", open: "unstated" }],
    ["2024-26", { start: "2024", end: "2026" }],
    ["2010 - 12", { start: "2010", end: "2012" }],
    ["2024-2028", { start: "2024", end: "2028" }],
    ["2024. 2. 29.", day("2024-02-29")],
    ["0099. 2. 28.", day("0099-02-28")],
  ])("%s", (printed, expected) => {
    expect(readTimespan(printed)).toStrictEqual({ ...expected, printed });
  });

  it.each([
    ["full-width characters", "２０２４．　１．～１２．"],
    ["a wave dash", "2024. 1. 〜 12."],
    ["a tilde operator", "2024. 1. ∼ 12."],
    ["an en dash", "2024. 1. – 12."],
    ["a minus sign", "2024. 1. − 12."],
    ["no-break spaces", "2024.\u00a01.\u00a0~\u00a012."],
    ["many spaces", "2024.   1.  ~   12."],
    ["brackets", "(2024. 1. ~ 12.)"],
    ["words", "2024년 1월 ~ 12월"],
    ["an opening quote", "‘24. 1. ~ 12."],
    ["a full-width quote", "＇24. 1. ~ 12."],
    ["decomposed Hangul", "2024년 1월 ~ 12월".normalize("NFD")],
  ])("with %s", (_, printed) => {
    expect(readTimespan(printed)).toStrictEqual({ start: "2024-01", end: "2024-12", printed });
  });

  it("drops white space around a cell, also from `printed`", () => {
    expect(readTimespan("\t 2024. 3. \n").printed).toBe("2024. 3.");
  });
});

describe("readTimespan takes the year from its surroundings", () => {
  it("where the text names none, and only there", () => {
    expect(readTimespan("3분기", { year: "2024" })).toMatchObject(day("2024-Q3"));
    expect(readTimespan("~ 6.", { year: "2024" })).toMatchObject({ end: "2024-06" });
    expect(readTimespan("10. ~ 12.", { year: "2024" })).toMatchObject({ start: "2024-10", end: "2024-12" });
    expect(readTimespan("'23. 5.", { year: "2024" })).toMatchObject(day("2023-05"));
    expect(readTimespan("2023", { year: "2024" })).toMatchObject(day("2023"));
  });

  it("and reads bare numbers as month and day where the calendar has them", () => {
    expect(readTimespan("10. 2~3.", { year: "2024" })).toMatchObject({ start: "2024-10-02", end: "2024-10-03" });
    expect(readTimespan("24. 2~3.", { year: "2024" })).toMatchObject({ start: "2024-02", end: "2024-03" });
    expect(readTimespan("23.", { year: "2024" })).toMatchObject(day("2023"));
  });

  it.each([
    "10.18.~10.20.",
    "10월 넷째주",
    "3분기",
    "5.",
    "10월",
    "~ 5.",
    "2.29.",
    "5. ~",
    "5. ~ 2024. 8.",
    "5. ~ 1999. 8.",
  ])("refuses %s without one", (text) => {
    const error = caught(() => readTimespan(text));
    expect([error.code, error.expected]).toStrictEqual([
      "not-readable",
      'a date with its year, or { year: "2024" } to say which is meant',
    ]);
  });

  it("takes the century of years with two digits", () => {
    expect(readTimespan("'97. 11. ~ '98. 2.", { century: 1900 })).toMatchObject({ start: "1997-11", end: "1998-02" });
    expect(readTimespan("'05", { century: 0 })).toMatchObject(day("0005"));
  });

  it.each<unknown>([null, "", "2000", [], [2000], new Date(2000), true, {}])("refuses the century %j", (century) => {
    expect(caught(() => readTimespan("'24", { century: century as number }))).toMatchObject({
      code: "invalid-value",
      path: ["century"],
      expected: "a multiple of 100 such as 1900 or 2000",
    });
  });

  it.each<unknown>([null, "2024", 2024, ["2024"]])("refuses the options %j", (options) => {
    for (const read of [readTimespan, readTimespans]) {
      expect(caught(() => read("3분기", options as { year: string }))).toMatchObject({
        code: "wrong-type",
        path: ["options"],
        expected: "an object of options",
      });
    }
  });

  it("refuses a year and a century that are none", () => {
    for (const year of ["24", "2024-01", 2024 as unknown as string]) {
      expect(caught(() => readTimespan("3분기", { year }))).toMatchObject({ code: "invalid-period", path: ["year"] });
    }
    for (const century of [20, 1950, -100, 10000, Number.NaN]) {
      expect(caught(() => readTimespan("'24", { century }))).toMatchObject({
        code: "invalid-value",
        path: ["century"],
      });
    }
  });
});

describe("readTimespan guesses nothing", () => {
  it.each<[string, readonly string[]]>([
    ["10.12.", ["2010. 12.", "10월 12일"]],
    ["10.3.~10.6.", ["2010. 3. ~ 6.", "10월 3일 ~ 6일"]],
    ["10~12", ["2010. ~ 2012.", "10월 ~ 12월"]],
    ["12.", ["2012.", "12월"]],
    ["~ 12.", ["~ 2012.", "~ 12월"]],
    ["10. 2~3.", ["2010. 2. ~ 3.", "10월 2일 ~ 3일"]],
    ["2010-12", ["2010. 12.", "2010. ~ 2012."]],
    ["2009. 3. ~ 10. 12.", ["2009. 3. ~ 2010. 12.", "2009. 3. ~ 2009. 10. 12."]],
  ])("%s has several meanings", (text, alternatives) => {
    const error = caught(() => readTimespan(text));
    expect([error.code, error.path, error.value]).toStrictEqual(["ambiguous", [], JSON.stringify(text)]);
    expect(error.alternatives).toStrictEqual(alternatives);
    expect(error.issues[0]?.alternatives).toStrictEqual(alternatives);
    expect(error.expected).toBe(`one meaning, not ${alternatives.join(" or ")}`);
    const meanings = alternatives.map((one) => readTimespan(one, { year: "2024" }));
    expect(new Set(meanings.map(({ start, end }) => `${start ?? ""}/${end ?? ""}`)).size).toBe(alternatives.length);
  });

  it("an end that repeats the start's place in the calendar is read", () => {
    expect(readTimespan("2010. 12. ~ 12.")).toMatchObject(day("2010-12"));
  });
});

describe("readTimespan refuses what the calendar does not have", () => {
  it.each<[string, string, string | undefined]>([
    ["2024. 13.", "invalid-period", "2024. 12."],
    ["2024. 0.", "invalid-period", "2024. 1."],
    ["2024. 25.", "invalid-period", undefined],
    ["2024. 1. ~ 13.", "invalid-period", "2024. 1. ~ 12."],
    ["2024. 5분기", "invalid-period", "2024. 4분기"],
    ["2024. 0분기 ~ 2분기", "invalid-period", "2024. 1분기 ~ 2분기"],
    ["2024. 13. 32.", "invalid-period", "2024. 12. 31."],
    ["2024. 14. 32.", "invalid-period", undefined],
    ["2024. 2. 30.", "invalid-day", "2024. 2. 29."],
    ["2023. 2. 29.", "invalid-day", "2023. 2. 28."],
    ["2023. 2. 28. ~ 29.", "invalid-day", "2023. 2. 28."],
    ["2024. 4. 31.", "invalid-day", "2024. 4. 30."],
    ["2024. 1. 32.", "invalid-day", "2024. 1. 31."],
    ["2024. 1. 0.", "invalid-day", "2024. 1. 1."],
    ["2024. 1. 33.", "invalid-day", undefined],
    ["2024. 3분기 5일", "invalid-day", undefined],
    ["~ 2024. 2. 30.", "invalid-day", "~ 2024. 2. 29."],
    ["5. 32.", "invalid-day", undefined],
    ["2027. ~ 2023.", "reversed-period", "2023. ~ 2027."],
    ["'24. 10. ~ 3.", "reversed-period", "2024. 10. ~ 2025. 3."],
    ["2024. 하반기 ~ 상반기", "reversed-period", "2024. 하반기 ~ 2025. 상반기"],
    ["2024. 8. ~ 상반기", "reversed-period", "2024. 8. ~ 2025. 상반기"],
    ["2024. 4분기 ~ 9월", "reversed-period", "2024. 4분기 ~ 2025. 9."],
    ["2024. 10. 21. ~ 4.", "reversed-period", "2024. 10. 21. ~ 11. 4."],
    ["2024. 12. 21. ~ 4.", "reversed-period", "2024. 12. 21. ~ 2025. 1. 4."],
    ["2024. 1. 31. ~ 30.", "reversed-period", undefined],
    ["2024. 10. 21. ~ 7. 19.", "reversed-period", "2024. 10. 21. ~ 2025. 7. 19."],
    ["24. ~ 22.", "reversed-period", "2022. ~ 2024."],
    ["10월 ~ 3월", "reversed-period", undefined],
    ["24월", "invalid-period", undefined],
    ["2024/13/01", "invalid-period", "2024. 12. 1."],
    ["2024/02/30", "invalid-day", "2024. 2. 29."],
    ["2024/09/02 ~ 2024/08/31", "reversed-period", "2024. 8. 31. ~ 9. 2."],
    ["13월", "invalid-period", undefined],
  ])("%s: %s, nearest %s", (text, code, nearest) => {
    const error = caught(() => readTimespan(text));
    expect([error.code, error.path, error.value, error.nearest]).toStrictEqual([
      code,
      [],
      JSON.stringify(text),
      nearest,
    ]);
    if (nearest !== undefined) expect(() => readTimespan(nearest)).not.toThrow();
  });

  it("29 February of an unknown year is not refused for its day", () => {
    expect(readTimespan("2.29.", { year: "2024" })).toMatchObject(day("2024-02-29"));
    expect(caught(() => readTimespan("2.29.", { year: "2023" })).code).toBe("invalid-day");
  });
});

describe("readTimespan refuses what is no date", () => {
  it.each([
    "",
    "   ",
    "~",
    "-",
    "계속",
    "~ 계속",
    "~ 수시",
    "2024. ~ 수시",
    "2024. ~ 2025. ~ 2026.",
    "2024. 연중 ~ 2025.",
    "~ 2024. 연중",
    "2024. 1. ~ 2월 첫째주",
    "2024. 첫째주",
    "2024. 3분기 첫째주",
    "2024. 10. 3. 첫째주",
    "2024. 말",
    "2024. 1 2",
    "2024. 1. 2. 3.",
    "20240821",
    "'2024. 8.",
    "'9. 5.",
    "2024. '8.",
    "2024.. 8.",
    "2024. 8월 15월",
    "5일",
    "2024. ~ 5일",
    "2024. 1. ~ 125.",
    "2024. 1. ~ 5년",
    "2010. 1. ~ 12. 10월",
    "12. 10월",
    "8년",
    "2024.8x",
    "2024. 8. (월)",
    "August 2024",
    "2024-8-15",
    "2024. 7. / 12.",
    "2024. 7., 12.",
    "12개월",
    "X",
    "2024년 1/2분기",
    "1/2분기",
    "2024/08",
    "7/12",
    "24/08/31",
    "08/31/2024",
    "2024/08/31/2",
    "2024/08/311",
    "12024/08/31",
    "2024/8월/31일",
  ])("%j", (text) => {
    expect(caught(() => readTimespan(text))).toMatchObject({ code: "not-readable", path: [] });
  });

  it("a cell that is no text, and one that is too long", () => {
    expect(caught(() => readTimespan(2024 as unknown as string)).code).toBe("not-readable");
    expect(readTimespan("2024.".padEnd(100)).start).toBe("2024");
    expect(caught(() => readTimespan("2024.".padEnd(101))).expected).toBe("a text of at most 100 characters");
  });

  it.each([
    ["digits", "1"],
    ["points", "."],
    ["quotes", "'"],
    ["dashes", "~"],
    ["spaces", " 1 "],
    ["dates", "2024. 8. "],
    ["words", "계속"],
    ["half-years", "상반기"],
    ["quarters", "/4분기"],
    ["brackets", "("],
    ["combining characters", "\u0301"],
  ])("any number of %s", (_, piece) => {
    for (const length of [99, 100, 1e6]) {
      const hostile = piece.repeat(length).slice(0, length);
      expect(caught(() => readTimespan(hostile)).code).toBe("not-readable");
    }
  });
});

describe("readTimespans reads several", () => {
  it("of the market's shared shop (sheet 5-2-5) and of the schedule (section V)", () => {
    expect(readTimespans("'16.10./' 17.5.")).toStrictEqual([
      { ...day("2016-10"), printed: "'16.10." },
      { ...day("2017-05"), printed: "' 17.5." },
    ]);
    expect(readTimespans("2024. 7. / 12.")).toStrictEqual([
      { ...day("2024-07"), printed: "2024. 7." },
      { ...day("2024-12"), printed: "12." },
    ]);
    expect(readTimespans("'23. 7. 10. ~ 7. 19. / '23. 8. 28. ~ 9. 8.").map(({ end }) => end)).toStrictEqual([
      "2023-07-19",
      "2023-09-08",
    ]);
  });

  it.each<[string, readonly (string | undefined)[]]>([
    ["2024. 10. 3., 5., 11. 2.", ["2024-10-03", "2024-10-05", "2024-11-02"]],
    ["(2024. 7.~8. ／ 10.~11.)", ["2024-07", "2024-10"]],
    ["2024. 1/4분기, 3/4분기", ["2024-Q1", "2024-Q3"]],
    ["2024. ~ , 5월", ["2024", "2024-05"]],
    ["연중, '24. 5.", [undefined, "2024-05"]],
    ["2024. 3.", ["2024-03"]],
    ["2024/08/31", ["2024-08-31"]],
    ["2024/08/31 / 2024/09/02", ["2024-08-31", "2024-09-02"]],
    ["2024/08/31, 2024/09/02", ["2024-08-31", "2024-09-02"]],
    ["2024. 7./12.", ["2024-07", "2024-12"]],
    ["2024/2025", ["2024", "2025"]],
    ["2024. 3분기/4분기", ["2024-Q3", "2024-Q4"]],
    ["2024. 3분기, 4분기", ["2024-Q3", "2024-Q4"]],
    ["2024. 7.~8. / 7.", ["2024-07", "2024-07"]],
    ["2024. ~ / 2024. 5.", ["2024", "2024-05"]],
    // Of December 2010 and a day of October, the first would lie before March 2014.
    ["2014. 3. / 10. 12.", ["2014-03", "2014-10-12"]],
  ])("%s", (text, starts) => {
    expect(readTimespans(text).map(({ start }) => start)).toStrictEqual(starts);
  });

  it.each<[string, number]>([
    ["2024. 12. / 1.", 1],
    ["2024. 10. 21., 4.", 1],
    ["2024. 3., 5., 4.", 2],
    ["2024. 10.~12. / 1.~3.", 1],
    ["2024. 4분기, 1분기", 1],
    ["~ 2024. 6. / 5.", 1],
    ["'17.5./'16.10.", 1],
    ["연중, '24. 5., 3.", 2],
  ])("refuses %s, which goes back in time", (text, index) => {
    const error = caught(() => readTimespans(text));
    expect([error.code, error.path, error.expected, error.nearest]).toStrictEqual([
      "reversed-period",
      [index],
      "a date that is not over before the one before it in the list begins",
      undefined,
    ]);
  });

  it.each(["2024년 1/2분기", "2024/08", "7/12", "24/08/31", "2024. 7/12.", "2024. 7 / 12"])(
    "refuses %s as one text, whose stroke parts nothing",
    (text) => {
      expect(caught(() => readTimespans(text))).toMatchObject({
        code: "not-readable",
        path: [0],
        value: JSON.stringify(text),
      });
    },
  );

  it("from surroundings", () => {
    expect(readTimespans("10.3., 10.5.", { year: "2024" }).map(({ start }) => start)).toStrictEqual([
      "2024-10-03",
      "2024-10-05",
    ]);
  });

  it("says which of them is wrong", () => {
    expect(caught(() => readTimespans("2024. 7. / 13."))).toMatchObject({
      code: "invalid-period",
      path: [1],
      value: '" 13."',
      nearest: "2024. 12.",
    });
    expect(caught(() => readTimespans("2024. 7. /"))).toMatchObject({ code: "not-readable", path: [1] });
    expect(caught(() => readTimespans("2024. 7. / 5.x"))).toMatchObject({ code: "not-readable", path: [1] });
    expect(caught(() => readTimespans("7. / 8.".padEnd(101)))).toMatchObject({ code: "not-readable", path: [] });
  });
});
