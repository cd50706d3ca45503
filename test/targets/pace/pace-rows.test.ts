import { describe, expect, it } from "vitest";
import { pace } from "../../../src/targets/pace.js";
import { paceRows } from "../../../src/targets/pace-rows.js";
import { caught } from "../../korean/caught.js";

const JOBS = { direction: "more", target: 1200, period: "2024", dataDate: "2024-06-30", toDate: 480 } as const;
const one = pace({ ...JOBS, target: { value: 1200, unit: "persons" }, profile: { kind: "flat" } }, { decimals: 1 });
const none = pace({ ...JOBS, dataDate: undefined, toDate: null, profile: { kind: "days" } });

describe("the rows", () => {
  it("hold one subject each", () => {
    const [first, second] = paceRows([
      { id: "1-1-1", name: { ko: "가", en: "A" }, pace: one },
      { id: "1-1-2", pace: none },
    ]);
    expect(first).toStrictEqual({
      id: "1-1-1",
      label: "A",
      period: "2024",
      year: 2024,
      dataDate: "2024-06-30",
      profile: "equal months",
      unit: "persons",
      target: 1200,
      expected: 600,
      actual: 480,
      difference: -120,
      changeUnit: "persons",
      differenceInDays: -36.2,
      elapsed: 49.7,
      paceRate: 80,
      remaining: 720,
      requiredPerMonth: 120,
      status: "behind",
      statusLabel: "behind",
      reason: null,
    });
    expect(second).toMatchObject({
      label: "1-1-2",
      dataDate: null,
      target: 1200,
      expected: null,
      reason: "not-reported",
    });
    expect(Object.keys(second ?? {})).toEqual(Object.keys(first ?? {}));
  });

  it("in Korean, and in no other language", () => {
    const row = paceRows([{ id: "1", name: { ko: "가" }, pace: one }], { locale: "ko" })[0];
    expect([row?.label, row?.profile, row?.statusLabel]).toEqual(["가", "월 균등", "계획보다 뒤처짐"]);
    expect(caught(() => paceRows([], { locale: "de" as "en" })).code).toBe("invalid-value");
  });
});
