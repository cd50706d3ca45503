import { describe, expect, it } from "vitest";
import { pace } from "../../../src/targets/pace.js";
import oracles from "../../oracles/targets.json" with { type: "json" };

interface PaceOracle {
  readonly id: string;
  readonly fn: string;
  readonly input: Readonly<Record<"ytd" | "annualPlan" | "dayOfYear" | "daysInYear", number>>;
  readonly expected: { readonly percent: number };
}

const entries = (oracles as unknown as readonly PaceOracle[]).filter((one) => one.fn === "paceAchievement");

/** The day of the year as a day: of 2023 or, with 366 days, of 2024. */
function dayOf({ dayOfYear, daysInYear }: PaceOracle["input"]): { period: string; dataDate: string } {
  const year = daysInYear === 366 ? 2024 : 2023;
  return { period: String(year), dataDate: new Date(Date.UTC(year, 0, dayOfYear)).toISOString().slice(0, 10) };
}

describe("the time-progress rate that others compute comes out", () => {
  it("has two entries, one in a leap year", () => {
    expect(entries.map((one) => one.id)).toEqual(["pace-181-365", "pace-182-366"]);
  });

  it.each(entries.map((one) => [one.id, one] as const))("%s", (_, { input, expected }) => {
    const { paceRate } = pace({
      direction: "more",
      target: input.annualPlan,
      toDate: input.ytd,
      profile: { kind: "days" },
      ...dayOf(input),
    });
    expect(Math.abs((paceRate.value as number) - expected.percent)).toBeLessThanOrEqual(1e-9);
  });

  it("and no plan is no rate, never zero", () => {
    const one = { direction: "more", period: "2023", dataDate: "2023-06-30", toDate: 6000 } as const;
    expect(pace({ ...one, target: null, profile: { kind: "days" } }).paceRate).toMatchObject({
      value: null,
      reason: "no-target",
    });
  });
});

/** imaeil.com 2023-08-31: jobs of Gyeongju in the first half of 2023, with the targets of the year. */
describe("Gyeongju's first half of 2023", () => {
  const half = { direction: "more", period: "2023", dataDate: "2023-06-30" } as const;
  const flat = (target: number, toDate: number) =>
    pace({ ...half, target, toDate, profile: { kind: "flat" } }, { decimals: 1 });

  it("has 94 % of the direct jobs and 52 % of the private ones of the year: no flat line fits both", () => {
    // 7,450 of 7,931 and 1,548 of 2,996
    expect([flat(7931, 7450).paceRate.value, flat(2996, 1548).paceRate.value]).toEqual([187.9, 103.3]);
    expect([flat(7931, 7450).status, flat(2996, 1548).status]).toEqual(["ahead", "ahead"]);
  });

  it("is behind where a year before 96 % of the direct jobs came in the first half", () => {
    // Made up: 96 and 4 of 100. 7,613.76 were due.
    const seasonal = pace(
      { ...half, target: 7931, toDate: 7450, profile: { kind: "last-year", values: [96, 4] } },
      { decimals: 1 },
    );
    expect(seasonal).toMatchObject({ expected: { value: 7613.8 }, difference: { value: -163.8 }, status: "behind" });
  });
});
