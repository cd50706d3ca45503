import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { IljariError } from "../../src/quantity/error.js";
import { UNITS, type Unit } from "../../src/quantity/unit.js";
import { jeonju2024 } from "../../src/jeonju-2024/index.js";
import type { Plan } from "../../src/model/plan.js";
import { achievementRate } from "../../src/targets/achievement-rate.js";
import { assessTarget } from "../../src/targets/assess-target.js";
import { compareTargets } from "../../src/targets/compare-targets.js";
import { progress } from "../../src/targets/progress.js";
import { targetRows } from "../../src/targets/target-rows.js";
import { targetStatus } from "../../src/targets/target-status.js";
import { EMPLOYED, figure, inTable, planOf, RATE, target } from "./small-plan.js";

/** A figure in tenths, so that sums and multiples of it are figures again. */
const tenths = fc.integer({ min: -100_000, max: 100_000 });
const direction = fc.constantFrom("more" as const, "less" as const);
const three = fc.record({ direction, baseline: tenths, target: tenths, actual: tenths });
const rule = fc.constantFrom("half-up" as const, "half-even" as const, "half-down" as const, "truncate" as const);

const asNumber = (value: number) => value / 10;

/** Whether the target lies the wanted way from the baseline; against it there is no progress. */
const isWanted = (wanted: "more" | "less", baseline: number, goal: number) =>
  wanted === "more" ? goal > baseline : goal < baseline;

describe("progress", () => {
  it("does not change when all three are shifted or scaled", () => {
    fc.assert(
      fc.property(three, tenths, fc.integer({ min: 1, max: 1000 }), (one, shift, factor) => {
        const of = (move: (value: number) => number) =>
          progress({
            direction: one.direction,
            baseline: move(one.baseline),
            target: move(one.target),
            actual: move(one.actual),
          });
        const plain = of(asNumber);
        expect(of((value) => (value + shift) / 10)).toStrictEqual(plain);
        expect(of((value) => (value * factor) / 10)).toStrictEqual(plain);
        // Mirrored at zero, less is more.
        const mirrored = progress({
          direction: one.direction === "more" ? "less" : "more",
          baseline: -one.baseline / 10,
          target: -one.target / 10,
          actual: -one.actual / 10,
        });
        expect(mirrored).toStrictEqual(plain);
      }),
    );
  });

  it("is 100 at the target and 0 at the baseline; the achievement rate is 100 at the target", () => {
    fc.assert(
      fc.property(direction, tenths, tenths, (wanted, a, b) => {
        fc.pre(isWanted(wanted, a, b));
        const [baseline, goal] = [asNumber(a), asNumber(b)];
        expect(progress({ direction: wanted, baseline, target: goal, actual: goal }).value).toBe(100);
        expect(progress({ direction: wanted, baseline, target: goal, actual: baseline }).value).toBe(0);
        if (goal > 0) expect(achievementRate({ actual: goal, target: goal }).value).toBe(100);
      }),
    );
  });

  it("is absent where the target lies against the direction", () => {
    fc.assert(
      fc.property(three, (one) => {
        fc.pre(isWanted(one.direction, one.target, one.baseline));
        const { direction: wanted, baseline, target: goal, actual } = one;
        const found = progress({ direction: wanted, baseline: baseline / 10, target: goal / 10, actual: actual / 10 });
        expect(found.reason).toBe("target-worse-than-baseline");
      }),
    );
  });

  it("is the exact quotient, correctly rounded", () => {
    fc.assert(
      fc.property(three, (one) => {
        const [moved, way] = [one.actual - one.baseline, one.target - one.baseline];
        fc.pre(isWanted(one.direction, one.baseline, one.target));
        // Both are whole numbers far below 2^53, so that the division is rounded once.
        expect(
          progress({
            direction: one.direction,
            baseline: asNumber(one.baseline),
            target: asNumber(one.target),
            actual: asNumber(one.actual),
          }).value,
        ).toBe((moved * 100) / way + 0);
      }),
    );
  });
});

describe("the range of a figure", () => {
  // Inside the interval of a figure printed in tenths, in thousandths of the last digit from its low end.
  const within = fc.integer({ min: 1, max: 999 });
  const rounded = fc.record({ one: three, rounding: rule, u: within, v: within });

  /** A number that prints as `value` tenths: in ten-thousandths. */
  function underlying(value: number, rounding: string, part: number): number {
    if (rounding !== "truncate") return value * 1000 - 500 + part;
    if (value === 0) return 2 * part - 1000;
    return value * 1000 + (value > 0 ? part : -part);
  }

  const exact = (value: number) =>
    `${value < 0 ? "-" : ""}${String(Math.abs(value))
      .padStart(5, "0")
      .replace(/(.{4})$/, ".$1")}`;

  it("holds what any numbers that print the same give, and a robust verdict is theirs too", () => {
    fc.assert(
      fc.property(rounded, ({ one, rounding, u, v }) => {
        fc.pre(one.baseline !== one.target);
        const printed = (value: number) => ({ value: value / 10, decimals: 1, rounding });
        const { direction: wanted } = one;
        const goal = asNumber(one.target);
        const shown = assessTarget({
          direction: wanted,
          baseline: printed(one.baseline),
          target: goal,
          actual: printed(one.actual),
        });
        const [baseline, actual] = [underlying(one.baseline, rounding, u), underlying(one.actual, rounding, v)];
        const real = assessTarget({
          direction: wanted,
          baseline: exact(baseline),
          target: goal,
          actual: exact(actual),
        });
        for (const name of ["progress", "change", "achievement", "percentChange", "gap", "requiredChange"] as const) {
          const [outer, inner] = [shown[name], real[name]];
          if (outer.value === null || inner.value === null || outer.range === undefined) continue;
          const { low, high } = outer.range;
          for (const value of [outer.value, inner.value]) {
            if (low !== null) expect(value).toBeGreaterThanOrEqual(low);
            if (high !== null) expect(value).toBeLessThanOrEqual(high);
          }
        }
        if (shown.robust === true) expect(real.status).toBe(shown.status);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("nothing that is not a number comes out", () => {
  const hostile = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.constantFrom(0, -0, 5e-324, -5e-324, 1e308, -1e308, Number.MAX_SAFE_INTEGER, 0.1, 1e-7),
    fc.integer({ min: -3, max: 3 }),
  );
  const quantity = fc.oneof(
    hostile,
    fc.record({ value: hostile, decimals: fc.integer({ min: -3, max: 3 }), rounding: rule }),
    fc.constant(null),
  );

  function checkNumbers(value: unknown): void {
    if (typeof value === "number") {
      expect(Number.isFinite(value) && !Object.is(value, -0)).toBe(true);
    } else if (typeof value === "object" && value !== null) {
      Object.values(value).forEach(checkNumbers);
    } else {
      expect(["string", "boolean", "undefined", "object"]).toContain(typeof value);
    }
  }

  it("of one target", () => {
    fc.assert(
      fc.property(direction, quantity, quantity, quantity, (wanted, baseline, goal, actual) => {
        try {
          checkNumbers(assessTarget({ direction: wanted, baseline, target: goal, actual }));
        } catch (error) {
          // A result beyond the doubles has no other way out.
          if (!(error instanceof IljariError)) throw error;
          expect(error.code).toBe("out-of-range");
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("of a plan", () => {
    const level = fc.oneof(fc.constantFrom(-0, 0, 5e-324, 1e300), fc.double({ min: 0, max: 1e9, noNaN: true }));
    fc.assert(
      fc.property(level, level, level, level, (a, b, c, d) => {
        const plan = planOf({
          figures: [figure(EMPLOYED, "2023", a), figure(EMPLOYED, "2024", b)],
          targets: [target(EMPLOYED, "2024", c), target(EMPLOYED, "2025", d)],
        });
        try {
          const report = compareTargets(plan, { period: "2025", actuals: { [EMPLOYED]: b } });
          const { results, flags } = report;
          checkNumbers([results.map((one) => ({ ...one, indicator: one.indicator.id })), flags, targetRows(report)]);
        } catch (error) {
          if (!(error instanceof IljariError)) throw error;
          expect(error.code).toBe("out-of-range");
        }
      }),
    );
  });

  it("units of one dimension give one status", () => {
    const units = (Object.keys(UNITS) as Unit[]).filter((unit) => UNITS[unit].dimension === "persons");
    fc.assert(
      fc.property(tenths, tenths, fc.constantFrom(...units), fc.constantFrom(...units), (a, b, x, y) => {
        const inUnit = (persons: number, unit: Unit) => ({
          value: unit === "persons" ? persons : persons / 1000,
          unit,
        });
        expect(targetStatus({ direction: "more", target: inUnit(a, x), actual: inUnit(b, y) }).status).toBe(
          b >= a ? "met" : "missed",
        );
      }),
    );
  });
});

function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}

describe("a report", () => {
  const shuffled = <T>(rows: readonly T[]) => fc.shuffledSubarray([...rows], { minLength: rows.length });

  it("is plain data of a frozen plan, and the plan stays as it was", () => {
    const frozen = deepFreeze(structuredClone(jeonju2024)) as Plan;
    for (const period of ["2023", "2024"]) {
      const report = compareTargets(frozen, { period, actuals: deepFreeze({ [RATE]: 66.6 }) });
      expect(structuredClone(report)).toStrictEqual(report);
      expect(JSON.parse(JSON.stringify(report))).toEqual(report);
      expect(targetRows(deepFreeze(report)).length).toBe(6);
    }
    expect(frozen).toStrictEqual(jeonju2024);
  });

  it("does not depend on the order of figures and targets where no two tables are equally good", () => {
    const figures = [
      figure(RATE, "2023", 61, inTable("a")),
      figure(RATE, "2024", 62, inTable("a")),
      figure(RATE, "2025", 62.5, inTable("a")),
      figure(RATE, "2024", 62.04, { ...inTable("b"), decimals: 2 }),
      figure(RATE, "2023", 61.046, { ...inTable("c"), decimals: 3 }),
    ];
    const targets = [
      target(RATE, "2024", 61.5, inTable("a")),
      target(RATE, "2025", 63, inTable("a")),
      target(RATE, "2025", 63.01, { ...inTable("b"), decimals: 2 }),
      target(RATE, "2025", 63.012, { ...inTable("c"), decimals: 3 }),
      target(RATE, "2025", 60, { origin: "term" }),
    ];
    const wanted = compareTargets(planOf({ figures, targets }), { period: "2025" });
    fc.assert(
      fc.property(shuffled(figures), shuffled(targets), (a, b) => {
        expect(compareTargets(planOf({ figures: a, targets: b }), { period: "2025" })).toStrictEqual(wanted);
      }),
    );
  });

  it("gives Jeonju's figures in any order of its figures and targets", () => {
    const { figures, targets } = jeonju2024;
    const rows = targetRows(compareTargets(jeonju2024, { period: "2023" }));
    fc.assert(
      fc.property(shuffled(figures), shuffled(targets), (a, b) => {
        const plan: Plan = { ...jeonju2024, figures: a, targets: b };
        expect(targetRows(compareTargets(plan, { period: "2023" }))).toStrictEqual(rows);
      }),
      { numRuns: 20 },
    );
  });
});
