import { describe, expect, it } from "vitest";
import { figuresOf } from "../../../src/audit/figures-of-plan.js";
import { targetFits } from "../../../src/audit/target-fits.js";
import type { Plan } from "../../../src/model/plan.js";
import { list, madeUp, name, said } from "./made-up.js";

/* Every figure is made up. */

function places(parts: Partial<Plan> | Readonly<Record<string, unknown>>) {
  return figuresOf(madeUp(parts)).byId;
}

describe("figures of a draft", () => {
  it("targets with what they start from, unset ones, ranges and revisions", () => {
    const base = { period: "2023", value: 60.1 };
    const rate = { indicator: "employment-rate-15-64", period: "2024" };
    const found = places({
      targets: [
        { id: "a", ...rate, target: 61.5, baseline: base },
        { id: "b", ...rate, target: null },
        { id: "c", ...rate, target: null, range: { low: 1, high: 2 }, baseline: { period: "2023", figure: "f" } },
        {
          ...{ id: "d", ...rate, target: 61.6, decimals: 2, exact: true, printed: "61.6", address: { table: "t" } },
          ...{ origin: "revised", date: "2024-07-01", unit: "percentage-point" },
          baseline: { ...base, unit: "percent", decimals: 1, exact: true, printed: "60.1" },
        },
        { id: "e", indicator: "of-nothing", period: "2024", target: 3, baseline: { period: "2023", value: 2 } },
        { id: "f", ...rate, unit: "ratio", target: 0.61, date: "2024-08-01", baseline: base },
      ],
    });
    expect(found.get("targets/a/baseline")).toMatchObject({ value: 60.1, unit: "percent", decimals: 1 });
    expect(found.get("targets/b")).toMatchObject({ value: null, absent: "not-yet-set" });
    expect(found.get("targets/c")).toMatchObject({ absent: "not-applicable" });
    expect(found.has("targets/c/baseline")).toBe(false);
    expect(found.get("targets/d")).toMatchObject({ fact: { origin: "revised 2024-07-01" }, group: "targets/t" });
    expect(found.get("targets/d/baseline")).toMatchObject({ exact: true, printed: "60.1", unit: "percent" });
    expect(found.get("targets/e")).toMatchObject({ unit: "not-stated", decimals: 0, fact: { concept: "of-nothing" } });
    expect(found.get("targets/f/baseline")).toMatchObject({ decimals: 1, unit: "ratio" });
    expect(found.get("targets/f")).toMatchObject({ fact: { origin: "annual 2024-08-01" } });
  });

  it("jobs and funds that are not yet set", () => {
    const found = places({
      keyTasks: [{ id: "1-1", strategy: "1", name, jobs: null, funds: { unit: "KRW", national: null, total: 5 } }],
      projects: [
        {
          ...{ id: "p", keyTask: "1-1", name, address: { page: 3 } },
          components: [
            { id: "c", name, funds: { unit: "million-KRW", total: 4 } },
            {
              id: "d",
              name,
              address: { page: 4, column: "x" },
              funds: { unit: "million-KRW", total: 0, printed: { total: "-" } },
            },
          ],
          incentives: [
            { id: "i", name, to: "firm", unit: "KRW", instalments: [{ amount: 5, bound: "at-most", printed: "5" }] },
            { id: "j", name, to: "firm", unit: "KRW", total: 5, instalments: [] },
          ],
        },
        { id: "q", keyTask: "1-1", name, components: [{ id: "e", name, funds: { unit: "million-KRW", total: 4 } }] },
      ],
    });
    expect(found.get("keyTasks/1-1/jobs")).toMatchObject({ value: null, absent: "not-yet-set" });
    expect(found.get("keyTasks/1-1/funds/national")).toMatchObject({ absent: "not-yet-set", exact: true });
    expect(found.get("components/c/funds/total")).toMatchObject({ value: 4, address: { page: 3 } });
    expect(found.get("components/d/funds/total")).toMatchObject({ exact: true, address: { page: 4, column: "x" } });
    expect(found.has("components/e/funds/total")).toBe(true);
    expect(found.has("incentives/i/total")).toBe(false);
    expect(found.get("incentives/j/total")).toMatchObject({ value: 5 });
  });

  it("a task force without a name", () => {
    const found = places({ governance: { taskForce: { counts: [{ kind: "teams", value: 3 }], roles: [] } } });
    expect(found.get("governance/taskForce/counts/0")?.names[0]?.en).toBe("teams");
  });

  it("an unknown sector, concept and item, and a cell without a reason", () => {
    const found = places({
      sectorTargets: [{ id: "s", sector: "unknown", jobs: 1 }],
      statements: [said("x", 1, { concept: "unheard-of", of: { site: "none" } })],
      tables: [list("t", "site", ["all", "a"], [{ values: [1, null] }])],
    });
    expect(found.get("sectorTargets/s/jobs")?.names[0]?.en).toBe("unknown");
    expect(found.get("statements/x")?.names[0]?.en).toBe("unheard-of");
    expect(found.get("cells/t/m@a")).toMatchObject({ value: null, absent: "not-stated" });
  });
});

describe("targets that fit together", () => {
  const rate = (period: string, value: number) => ({
    id: `r${period}`,
    indicator: "employment-rate-15-64",
    period,
    value,
  });
  const level = (period: string, value: number) => ({ id: `l${period}`, indicator: "employed-15-64", period, value });
  const targets = [
    { id: "r", indicator: "employment-rate-15-64", period: "2024", target: 50 },
    { id: "l", indicator: "employed-15-64", period: "2024", target: 100 },
  ];

  it("need two periods and a rate above zero", () => {
    expect(targetFits(madeUp({ targets }))).toStrictEqual([]);
    expect(targetFits(madeUp({ targets, figures: [rate("2023", 0), level("2023", 90)] }))).toStrictEqual([]);
    expect(targetFits(madeUp({ targets, figures: [rate("2023", 45)] }))).toStrictEqual([]);
  });

  it("leave out what the term plan aimed at", () => {
    const term = { id: "t", indicator: "employed-15-64", period: "2024", target: 120, origin: "term" };
    const [fit] = targetFits(madeUp({ targets: [term, ...targets], figures: [rate("2023", 45), level("2023", 90)] }));
    expect(fit?.periods.map((one) => one.population.value)).toStrictEqual([200, 200]);
  });

  it("stand beside the register of the band itself, or of nothing", () => {
    const register = (items: readonly string[]) =>
      list("pop", "age", items, [{ concept: "population", basis: "register", values: items.map((_, at) => 300 - at) }]);
    const of = (items: readonly string[]) =>
      targetFits(
        madeUp({ targets, figures: [rate("2023", 45), level("2023", 90)], tables: [register(items)] }),
      )[0]?.register.map((one) => [one.period, one.value]);
    expect(of(["_T", "Y15T64"])).toStrictEqual([["2023", 299]]);
    expect(of(["Y_GE65", "Y_LT15"])).toStrictEqual([]);
  });
});
