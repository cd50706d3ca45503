import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { annualisedGrowth } from "../../src/measures/annualised-growth.js";
import { contribution } from "../../src/measures/contribution.js";
import { contributions } from "../../src/measures/contributions.js";
import { difference } from "../../src/measures/difference.js";
import { impliedPopulation } from "../../src/measures/implied-population.js";
import { percentChange } from "../../src/measures/percent-change.js";
import { rates } from "../../src/measures/rates.js";
import { ratio } from "../../src/measures/ratio.js";
import { requiredLevel } from "../../src/measures/required-level.js";
import { share } from "../../src/measures/share.js";
import { shares } from "../../src/measures/shares.js";
import type { Computed } from "../../src/quantity/absence.js";
import type { Range } from "../../src/quantity/interval.js";
import type { NumberInput } from "../../src/quantity/number-input.js";
import { printedInterval } from "../../src/quantity/printed-interval.js";
import type { Quantity, QuantityInput } from "../../src/quantity/quantity-input.js";
import { ROUNDING_RULES } from "../../src/quantity/rounding.js";

// Roots to sixty digits take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

/** A level of up to seven digits, some of them behind the point. */
const level = fc
  .record({ units: fc.integer({ min: 0, max: 1e7 }), decimals: fc.integer({ min: 0, max: 3 }) })
  .map(({ units, decimals }) => ({ value: Number(`${String(units)}e-${String(decimals)}`), decimals }));
const number = level.map(({ value }) => value);
const printedFigure = fc
  .tuple(level, fc.constantFrom(...ROUNDING_RULES, "nearest" as const))
  .map(([one, rounding]) => ({ ...one, rounding }));

type Pair = (a: QuantityInput, b: QuantityInput, decimals?: number) => Computed;

function digits(decimals: number | undefined): { readonly decimals?: number } {
  return decimals === undefined ? {} : { decimals };
}

/** Every function of two figures, without the refusals that some of them make. */
const PAIRS: Readonly<Record<string, Pair>> = {
  difference: (a, b, decimals) => difference(a, b, digits(decimals)),
  percentChange: (a, b, decimals) => percentChange(a, b, digits(decimals)),
  ratio: (a, b, decimals) => ratio(a, b, digits(decimals)),
  annualisedGrowth: (a, b, decimals) => annualisedGrowth(a, b, { years: 3, ...digits(decimals) }),
  contribution: (a, b, decimals) => contribution(1, a, { total: b, ...digits(decimals) }),
  impliedPopulation: (a, b, decimals) => impliedPopulation({ level: a, rate: b }, digits(decimals)),
  requiredLevel: (a, b, decimals) => requiredLevel({ population: a, rate: b }, digits(decimals)),
};
const names = fc.constantFrom(...Object.keys(PAIRS));

function isRate(name: string): boolean {
  return name === "impliedPopulation" || name === "requiredLevel";
}

describe("the range of a figure computed from printed ones", () => {
  /** The ends and inner points of what a printed figure stands for, not below zero where a level cannot be. */
  function underlying({ value, decimals, rounding }: Quantity & { readonly decimals: number }): number[] {
    const { low, high, lowClosed, highClosed } = printedInterval(value, { decimals, ...(rounding && { rounding }) });
    const [from, to] = [Number(low), Number(high)];
    const between = [0.125, 0.5, 0.875].map((part) => from + part * (to - from));
    return [...(lowClosed ? [from] : []), ...between, ...(highClosed ? [to] : [])].filter((one) => one >= 0);
  }

  function gap(range: Range, value: number): number {
    return Math.max((range.low ?? -Infinity) - value, value - (range.high ?? Infinity), 0);
  }

  it("holds the value, and the value of every number behind the printed ones", () => {
    fc.assert(
      fc.property(names, printedFigure, printedFigure, (name, a, b) => {
        fc.pre(!isRate(name) || b.value <= 100);
        const pair = PAIRS[name] as Pair;
        const result = pair(a, b);
        if (result.value === null) return;
        // Without a range both figures were exact or the result does not depend on them.
        const range = result.range ?? { low: result.value, high: result.value, lowClosed: true, highClosed: true };
        expect(gap(range, result.value)).toBe(0);
        for (const x of underlying(a)) {
          for (const y of underlying(b)) {
            if (isRate(name) && y > 100) continue;
            const { value } = pair(x, y);
            // An inner point computed in doubles may lie a last place beside itself.
            if (value !== null) expect(gap(range, value)).toBeLessThanOrEqual(1e-11 * Math.max(1, Math.abs(value)));
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it("rounded to a digit holds the rounded value", () => {
    fc.assert(
      fc.property(names, printedFigure, printedFigure, fc.integer({ min: -2, max: 4 }), (name, a, b, decimals) => {
        fc.pre(!isRate(name) || b.value <= 100);
        const result = (PAIRS[name] as Pair)(a, b, decimals);
        if (result.value === null || result.range === undefined) return;
        const { low, high, lowClosed, highClosed } = result.range;
        expect(low === null || low < result.value || (low === result.value && lowClosed)).toBe(true);
        expect(high === null || high > result.value || (high === result.value && highClosed)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("nothing but figures and reasons", () => {
  const any = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e100, max: 1e100 }),
    fc.constantFrom<NumberInput>(0, -0, "-0", 0n, 1e-300, 100),
    number,
  );
  const rateable = (value: NumberInput) => Number(value) >= 0 && Number(value) <= 100;

  it("a value is finite and not -0, or it is null with a reason", () => {
    fc.assert(
      fc.property(names, any, any, fc.constantFrom(undefined, -2, 0, 1, 10), (name, a, b, decimals) => {
        fc.pre(name !== "annualisedGrowth" || Number(a) === 0 || Math.abs(Number(a)) > 1e-9);
        fc.pre(!isRate(name) || (rateable(b) && Number(a) >= 0));
        // Quotients by less than this are beyond the doubles.
        fc.pre([a, b].every((one) => Number(one) === 0 || Math.abs(Number(one)) > 1e-100));
        const result = (PAIRS[name] as Pair)(a, b, decimals);
        if (result.value === null) expect(result.reason).toMatch(/^[a-z-]+$/);
        else {
          expect(Number.isFinite(result.value)).toBe(true);
          expect(result.value).not.toBe(-0);
        }
      }),
      { numRuns: 1500 },
    );
  });
});

describe("scale does not matter", () => {
  it("a quotient, a growth and a share of thousandfold figures are the same", () => {
    fc.assert(
      fc.property(number, number, fc.integer({ min: -6, max: 9 }), (a, b, power) => {
        const scaled = (value: number) => Number(`${String(value)}e${String(power)}`);
        fc.pre([a, b].every((one) => Number.isFinite(scaled(one))));
        for (const pair of [PAIRS["percentChange"], PAIRS["ratio"], PAIRS["annualisedGrowth"]] as Pair[]) {
          expect(pair(scaled(a), scaled(b))).toStrictEqual(pair(a, b));
        }
        const [part, whole] = [Math.min(a, b), Math.max(a, b)];
        expect(share(scaled(part), scaled(whole))).toStrictEqual(share(part, whole));
      }),
      { numRuns: 500 },
    );
  });

  it("nor does the unit: thousands against ones", () => {
    fc.assert(
      fc.property(level, level, (a, b) => {
        const thousands = (one: typeof a): Quantity => ({ ...one, unit: "thousand-persons" });
        const ones = ({ value, decimals }: typeof a): Quantity => {
          return { value: Number(`${String(value)}e3`), unit: "persons", decimals: decimals - 3 };
        };
        const change = percentChange(thousands(a), thousands(b));
        expect(percentChange(thousands(a), ones(b))).toStrictEqual(change);
        expect(percentChange(ones(a), ones(b))).toStrictEqual(change);
      }),
    );
  });
});

describe("order does not matter", () => {
  const column = fc.array(fc.tuple(number, number), { minLength: 1, maxLength: 8 });
  /** Indices in another order. */
  const shuffled = column.chain((rows) => {
    return fc.tuple(fc.constant(rows), fc.shuffledSubarray(Object.keys(rows).map(Number), { minLength: rows.length }));
  });

  it("permuted rows give permuted rates, shares and contributions", () => {
    fc.assert(
      fc.property(shuffled, ([rows, order]) => {
        const permuted = order.map((i): [number, number] => rows[i] ?? [0, 0]);
        const first = (from: typeof rows) => from.map(([one]) => one);
        const second = (from: typeof rows) => from.map(([, one]) => one);
        const reorder = (values: readonly (number | null)[]) => order.map((i) => values[i]);

        const before = rates(first(rows), second(rows), { decimals: 2 });
        expect(rates(first(permuted), second(permuted), { decimals: 2 }).values).toStrictEqual(reorder(before.values));
        expect(shares(first(permuted)).values).toStrictEqual(reorder(shares(first(rows)).values));
        const all = contributions({ from: first(rows), to: second(rows) });
        const again = contributions({ from: first(permuted), to: second(permuted) });
        expect(again.values).toStrictEqual(reorder(all.values));
        expect(again.residual).toStrictEqual(all.residual);
      }),
      { numRuns: 300 },
    );
  });
});

describe("functions agree with each other", () => {
  it("growth over one year is the percent change, range included", () => {
    fc.assert(
      fc.property(printedFigure, printedFigure, fc.integer({ min: 0, max: 3 }), (a, b, decimals) => {
        fc.pre(a.value > 0 && b.value > 0);
        expect(annualisedGrowth(a.value, b.value, { years: 1 })).toStrictEqual(percentChange(a.value, b.value));
        // Where both levels are certainly above zero; below, growth stops at -100.
        fc.pre(a.value > 1 && b.value > 1);
        expect(annualisedGrowth(a, b, { years: 1, decimals })).toStrictEqual(percentChange(a, b, { decimals }));
        expect(annualisedGrowth(a, b, { years: 1 })).toStrictEqual(percentChange(a, b));
      }),
      { numRuns: 300 },
    );
  });

  it("a share is its ratio times a hundred, a rate is its share, and shares of a whole are shares", () => {
    fc.assert(
      fc.property(number, number, fc.integer({ min: 0, max: 6 }), (a, b, decimals) => {
        const [part, whole] = [Math.min(a, b), Math.max(a, b)];
        fc.pre(whole > 0);
        const one = share(part, whole, { decimals });
        expect(ratio(part, whole, { decimals: decimals + 2 }).value).toBe(
          one.value === null ? null : Number(`${String(one.value)}e-2`),
        );
        expect(rates([part], [whole], { decimals }).values).toStrictEqual([one.value]);
        expect(shares([part], { whole, decimals }).values).toStrictEqual([one.value]);
      }),
      { numRuns: 500 },
    );
  });

  it("a percent change is the difference over the first, and the difference back is its negative", () => {
    fc.assert(
      fc.property(number, number, (a, b) => {
        expect(difference(b, a).value).toBe(0 - difference(a, b).value);
        fc.pre(a > 0);
        expect(contribution(a, b, { total: a }).value).toBe(percentChange(a, b).value);
      }),
    );
  });
});
