import { describe, expect, it } from "vitest";
import { newestWave, type SurveyWave } from "../../../src/targets/newest-wave.js";
import { caught } from "../../korean/caught.js";

/** Made-up employment rates: first halves lie below second halves. */
const WAVES: readonly SurveyWave[] = [
  { period: "2024-S1", value: { value: 61.9, unit: "percent", decimals: 1 }, publishedOn: "2024-08-20" },
  { period: "2023-S1", value: { value: 61.2, unit: "percent", decimals: 1 }, publishedOn: "2023-08-22" },
  { period: "2023-S2", value: { value: 62.5, unit: "percent", decimals: 1 }, publishedOn: "2024-02-20" },
  { period: "2022-S2", value: 62.1, publishedOn: "2023-02-21" },
];

const at = (asOf: string, waves = WAVES) => newestWave(waves, { asOf, decimals: 1 });

describe("the newest wave", () => {
  it("is the newest published one, with its day, beside the same half of the year before", () => {
    const ends = { lowClosed: true, highClosed: true };
    expect(at("2024-08-20")).toStrictEqual({
      wave: {
        period: "2024-S1",
        publishedOn: "2024-08-20",
        figure: { value: 61.9, unit: "percent", range: { low: 61.9, high: 62, ...ends } },
      },
      yearBefore: {
        period: "2023-S1",
        publishedOn: "2023-08-22",
        figure: { value: 61.2, unit: "percent", range: { low: 61.2, high: 61.3, ...ends } },
      },
      // Not the −0.6 from the second half before
      change: {
        value: 0.7,
        unit: "percentage-point",
        range: { low: 0.6, high: 0.8, lowClosed: true, highClosed: true },
      },
      percentChange: { value: null, unit: "percent", reason: "not-applicable" },
      pace: { value: null, unit: "percent", reason: "not-applicable" },
    });
  });

  it("does not know what is published later", () => {
    expect(at("2024-08-19")).toMatchObject({
      wave: { period: "2023-S2" },
      yearBefore: { period: "2022-S2" },
      change: { value: 0.4 },
    });
    expect(at("2023-08-22")).toMatchObject({
      wave: { period: "2023-S1" },
      yearBefore: undefined,
      change: { reason: "no-baseline" },
    });
    const none = at("2023-01-01");
    expect([none.wave, none.yearBefore, none.change.reason]).toEqual([undefined, undefined, "not-yet-published"]);
    expect(newestWave([], { asOf: "2024-01-01" })).toMatchObject({
      change: { reason: "not-yet-published" },
      percentChange: { reason: "not-yet-published" },
    });
  });

  it("takes the revision that was known by then", () => {
    const revised = [...WAVES, { period: "2023-S1", value: 61.5, publishedOn: "2024-09-01" }];
    expect(at("2024-08-31", revised).change.value).toBe(0.7);
    expect(at("2024-09-01", revised)).toMatchObject({
      yearBefore: { publishedOn: "2024-09-01" },
      change: { value: 0.4 },
    });
    expect(at("2024-09-01", [...revised].reverse()).change.value).toBe(0.4);
  });

  it("has a percent change of levels", () => {
    const employed = [
      { period: "2023-S1", value: 300, publishedOn: "2023-08-22" },
      { period: "2024-S1", value: 303, publishedOn: "2024-08-20" },
    ];
    expect(at("2024-12-31", employed)).toMatchObject({
      change: { value: 3, unit: "not-stated" },
      percentChange: { value: 1 },
    });
    expect(at("2023-12-31", employed).percentChange.reason).toBe("no-baseline");
    const mixed = [
      { ...employed[0], value: { value: 300, unit: "thousand-persons" } },
      { ...employed[1], value: { value: 303_000, unit: "persons" } },
    ];
    expect(at("2024-12-31", mixed as SurveyWave[]).change).toMatchObject({ value: 3, unit: "thousand-persons" });
  });

  it("of months and of years", () => {
    const monthly = ["2023-11", "2023-12", "2024-11"].map((period, i) => ({
      period,
      value: 60 + i,
      publishedOn: "2024-12-20",
    }));
    expect(at("2024-12-31", monthly)).toMatchObject({ wave: { period: "2024-11" }, yearBefore: { period: "2023-11" } });
    const yearly = ["2023", "2024"].map((period) => ({ period, value: 60, publishedOn: "2025-02-20" }));
    expect(at("2025-12-31", yearly)).toMatchObject({ wave: { period: "2024" }, change: { value: 0 } });
  });

  it("refuses what cannot be", () => {
    const thrown = (...waves: SurveyWave[]) => {
      const { code, path } = caught(() => at("2024-12-31", waves));
      return [code, path.join(".")];
    };
    const [first, second] = WAVES as [SurveyWave, SurveyWave];
    expect(thrown(first, { ...second, period: "2023" })).toEqual(["invalid-period", "1.period"]);
    expect(thrown(first, { ...second, period: "2023-S3" })).toEqual(["invalid-period", "1.period"]);
    expect(thrown(first, { ...first, value: 3 })).toEqual(["duplicate-record", "1"]);
    expect(thrown({ ...first, publishedOn: "2023-12-31" })).toEqual(["reversed-days", "0.publishedOn"]);
    expect(thrown({ ...first, publishedOn: "2024-06-31" })).toEqual(["invalid-day", "0.publishedOn"]);
    expect(thrown(first, { ...second, value: { value: 1, unit: "persons" } })).toEqual([
      "unit-mismatch",
      "1.value.unit",
    ]);
    expect(caught(() => newestWave(WAVES, { asOf: "2024" })).path).toEqual(["asOf"]);
    expect(caught(() => newestWave(WAVES, { asOf: "2024-01-01", decimals: 0.5 })).code).toBe("invalid-decimals");
  });
});
