import { describe, expect, it } from "vitest";
import type { Timespan } from "../../src/korean/timespan.js";
import { writeTimespan } from "../../src/korean/write-timespan.js";
import { caught } from "./caught.js";

describe("writeTimespan", () => {
  it.each<[Timespan, full: string, short: string]>([
    [{ start: "2024-01", end: "2024-12" }, "2024. 1. ~ 12.", "'24. 1. ~ 12."],
    [{ start: "2017", end: "2026-11" }, "2017. ~ 2026. 11.", "'17. ~ '26. 11."],
    [{ start: "2023", end: "2027" }, "2023. ~ 2027.", "'23. ~ '27."],
    [{ start: "2019-08", end: "2024-06" }, "2019. 8. ~ 2024. 6.", "'19. 8. ~ '24. 6."],
    [{ start: "2024", end: "2024" }, "2024.", "'24."],
    [{ start: "2024-S1", end: "2024-S1" }, "2024. 상반기", "'24. 상반기"],
    [{ start: "2024-S1", end: "2024-S2" }, "2024. 상반기 ~ 하반기", "'24. 상반기 ~ 하반기"],
    [{ start: "2024-Q3", end: "2024-Q3" }, "2024. 3분기", "'24. 3분기"],
    [{ start: "2024-S1", end: "2024-09" }, "2024. 상반기 ~ 9.", "'24. 상반기 ~ 9."],
    [{ start: "2024-10-21", end: "2024-10-24" }, "2024. 10. 21. ~ 24.", "'24. 10. 21. ~ 24."],
    [{ start: "2023-08-28", end: "2023-09-08" }, "2023. 8. 28. ~ 9. 8.", "'23. 8. 28. ~ 9. 8."],
    [{ start: "2023-12-28", end: "2024-01-08" }, "2023. 12. 28. ~ 2024. 1. 8.", "'23. 12. 28. ~ '24. 1. 8."],
    [{ start: "2024-03", end: "2024-05-10" }, "2024. 3. ~ 2024. 5. 10.", "'24. 3. ~ '24. 5. 10."],
    [{ start: "2024-06", end: "2024" }, "2024. 6. ~ 2024.", "'24. 6. ~ '24."],
    [{ start: "2023", open: "ongoing" }, "2023. ~ 계속", "'23. ~ 계속"],
    [{ start: "2019", open: "present" }, "2019. ~ 현재", "'19. ~ 현재"],
    [{ start: "2024-03", open: "unstated" }, "2024. 3. ~", "'24. 3. ~"],
    [{ end: "2024-06" }, "~ 2024. 6.", "~ '24. 6."],
    [{ recurring: "all-year" }, "연중", "연중"],
    [{ recurring: "as-needed" }, "수시", "수시"],
    [{ recurring: "continuous" }, "상시", "상시"],
    [{ start: "2024", end: "2024", recurring: "all-year" }, "2024. 연중", "'24. 연중"],
    [{ start: "2024-01", end: "2024-12", recurring: "as-needed" }, "2024. 1. ~ 12. 수시", "'24. 1. ~ 12. 수시"],
    [{ start: "2024-10", end: "2024-10", week: 4 }, "2024. 10월 넷째주", "'24. 10월 넷째주"],
    [{ start: "1999", end: "2000" }, "1999. ~ 2000.", "1999. ~ '00."],
  ])("%j is %s, short %s", (span, full, short) => {
    expect(writeTimespan(span)).toBe(full);
    expect(writeTimespan(span, { style: "full" })).toBe(full);
    expect(writeTimespan(span, { style: "short" })).toBe(short);
  });

  it("shortens the years of another century", () => {
    expect(writeTimespan({ start: "1999", end: "2000" }, { style: "short", century: 1900 })).toBe("'99. ~ 2000.");
  });

  it("writes a span that was read without its printed text", () => {
    expect(writeTimespan({ start: "2024-01", end: "2024-12", printed: "2024. 1.~12." } as Timespan)).toBe(
      "2024. 1. ~ 12.",
    );
  });

  it.each<[Timespan, code: string, path: string]>([
    [{ start: "2024-13", end: "2024-13" }, "invalid-period", "start"],
    [{ start: "2024-3", open: "ongoing" }, "invalid-period", "start"],
    [{ start: "2024-Q5", open: "ongoing" }, "invalid-period", "start"],
    [{ start: 2024 as unknown as string, open: "ongoing" }, "invalid-period", "start"],
    [{ end: "2023-02-29" }, "invalid-day", "end"],
    [{ end: "2023-Q1-05" }, "invalid-day", "end"],
    [{ start: "2024-06", end: "2024-05-31" }, "reversed-period", "end"],
    [{}, "invalid-value", "start"],
    [{ start: "2024" }, "invalid-value", "end"],
    [{ start: "2024", end: "2025", open: "ongoing" }, "invalid-value", "end"],
    [{ open: "ongoing" }, "invalid-value", "start"],
    [{ start: "2024", open: "later" as "ongoing" }, "invalid-value", "open"],
    [{ start: "2024", open: "ongoing", recurring: "all-year" }, "invalid-value", "recurring"],
    [{ end: "2024", recurring: "all-year" }, "invalid-value", "recurring"],
    [{ recurring: "weekly" as "all-year" }, "invalid-value", "recurring"],
    [{ start: "2024-10", end: "2024-10", week: 7 }, "invalid-value", "week"],
    [{ start: "2024-10", end: "2024-10", week: 0 }, "invalid-value", "week"],
    [{ start: "2024-10", end: "2024-10", week: 1.5 }, "invalid-value", "week"],
    [{ start: "2024-10", end: "2024-11", week: 1 }, "invalid-value", "week"],
    [{ start: "2024-Q1", end: "2024-Q1", week: 1 }, "invalid-value", "week"],
    [{ start: "2024-10", open: "ongoing", week: 1 }, "invalid-value", "week"],
    [{ start: "2024-10", end: "2024-10", week: 1, recurring: "all-year" }, "invalid-value", "week"],
  ])("refuses %j: %s of %s", (span, code, path) => {
    expect(caught(() => writeTimespan(span))).toMatchObject({ code, path: [path] });
  });

  it.each<unknown>([undefined, null, "2024", 2024, ["2024"]])("refuses the span %j", (span) => {
    expect(caught(() => writeTimespan(span as Timespan))).toMatchObject({
      code: "wrong-type",
      path: ["span"],
      expected: 'a span of time such as { start: "2024-01", end: "2024-12" }',
    });
  });

  it("refuses options that are no object, and centuries that are no number", () => {
    const span: Timespan = { start: "2024", end: "2024" };
    expect(caught(() => writeTimespan(span, null as unknown as object))).toMatchObject({
      code: "wrong-type",
      path: ["options"],
      value: "null",
    });
    for (const century of [null, "", [], new Date(2000)] as unknown[]) {
      expect(caught(() => writeTimespan(span, { century: century as number }))).toMatchObject({
        code: "invalid-value",
        path: ["century"],
      });
    }
  });

  it("refuses a style and a century that are none", () => {
    const span: Timespan = { start: "2024", end: "2024" };
    expect(caught(() => writeTimespan(span, { style: "long" as "full" }))).toMatchObject({
      code: "invalid-value",
      path: ["style"],
    });
    expect(caught(() => writeTimespan(span, { century: 24 }))).toMatchObject({
      code: "invalid-value",
      path: ["century"],
    });
  });
});
