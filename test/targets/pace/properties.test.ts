import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { periodEnd } from "../../../src/model/period.js";
import { pace, type PaceInput } from "../../../src/targets/pace.js";
import { projection } from "../../../src/targets/projection.js";
import type { PaceProfile } from "../../../src/targets/pace-profiles.js";

const YEAR = fc.constantFrom("2023", "2024");
const DAY_LENGTH = 86_400_000;

/** The day of the year, from 1. */
function dayOf(year: string, number: number): string {
  return new Date(Date.UTC(Number(year), 0, number)).toISOString().slice(0, 10);
}

const dayNumber = fc.integer({ min: 1, max: 365 });
const twelve = fc
  .array(fc.integer({ min: 0, max: 20 }), { minLength: 12, maxLength: 12 })
  .filter((list) => list.some((one) => one > 0));
const milestones = (target: number, year: string) =>
  fc
    .uniqueArray(fc.tuple(fc.integer({ min: 1, max: 364 }), fc.integer({ min: 0, max: target })), {
      maxLength: 5,
      selector: ([day]) => day,
    })
    .map((list): PaceProfile => {
      const days = list.map(([day]) => day).sort((a, b) => a - b);
      const values = list.map(([, value]) => value).sort((a, b) => a - b);
      return {
        kind: "milestones",
        milestones: days.map((day, i) => ({ on: dayOf(year, day), value: values[i] as number })),
      };
    });
const other: fc.Arbitrary<PaceProfile> = fc.oneof(
  fc.constantFrom<PaceProfile>({ kind: "flat" }, { kind: "days" }),
  twelve.map((weights) => ({ kind: "weights", weights }) as const),
  twelve.map((values) => ({ kind: "last-year", values }) as const),
);
const profiled = fc.record({ year: YEAR, target: fc.integer({ min: 1, max: 5000 }) }).chain(({ year, target }) =>
  fc.record({
    year: fc.constant(year),
    target: fc.constant(target),
    profile: fc.oneof(other, milestones(target, year)),
  }),
);
const direction = fc.constantFrom("more" as const, "less" as const);

const value = (figure: { readonly value: number | null }) => figure.value ?? Number.NaN;

describe("what is expected", () => {
  it("grows from nothing to the target", () => {
    fc.assert(
      fc.property(
        profiled,
        fc.array(dayNumber, { minLength: 2, maxLength: 8 }),
        ({ year, target, profile }, numbers) => {
          const at = (dataDate: string) =>
            value(pace({ direction: "more", target, period: year, dataDate, toDate: 0, profile }).expected);
          const expected = [...numbers].sort((a, b) => a - b).map((number) => at(dayOf(year, number)));
          expect(expected).toEqual([...expected].sort((a, b) => a - b));
          expect(Math.min(...expected)).toBeGreaterThanOrEqual(0);
          expect(Math.max(...expected)).toBeLessThanOrEqual(target);
          expect(at(periodEnd(year))).toBe(target);
        },
      ),
    );
  });

  it("by days is the part of the year that is over", () => {
    fc.assert(
      fc.property(YEAR, dayNumber, (year, number) => {
        const length = year === "2024" ? 366 : 365;
        const one = pace({
          direction: "more",
          target: length,
          period: year,
          dataDate: dayOf(year, number),
          toDate: 0,
          profile: { kind: "days" },
        });
        expect([one.expected.value, one.elapsed.value]).toEqual([number, (number * 100) / length]);
      }),
    );
  });

  it("by equal months and by days lie less than two days apart", () => {
    fc.assert(
      fc.property(YEAR, dayNumber, (year, number) => {
        const length = year === "2024" ? 366 : 365;
        const input = {
          direction: "more",
          target: length,
          period: year,
          dataDate: dayOf(year, number),
          toDate: 0,
        } as const;
        const flat = value(pace({ ...input, profile: { kind: "flat" } }).expected);
        expect(Math.abs(flat - number)).toBeLessThan(2);
      }),
    );
  });

  it("does not change with the scale of the weights", () => {
    fc.assert(
      fc.property(twelve, fc.integer({ min: 1, max: 1000 }), dayNumber, (weights, factor, number) => {
        const at = (scale: number) =>
          pace({
            direction: "more",
            target: 1000,
            period: "2024",
            dataDate: dayOf("2024", number),
            toDate: 300,
            profile: { kind: "weights", weights: weights.map((one) => (one * scale) / 10) },
          });
        expect(at(factor)).toStrictEqual(at(10));
      }),
    );
  });
});

const compared = fc.tuple(profiled, dayNumber, fc.integer({ min: 0, max: 6000 }), direction);

function inputOf([{ year, target, profile }, number, toDate, wanted]: [
  { year: string; target: number; profile: PaceProfile },
  number,
  number,
  "more" | "less",
]): PaceInput {
  return { direction: wanted, target, period: year, dataDate: dayOf(year, number), toDate, profile };
}

describe("a pace", () => {
  it("agrees with itself in units, in days and in words", () => {
    fc.assert(
      fc.property(compared, (given) => {
        const one = pace(inputOf(given));
        const sign = Math.sign(value(one.difference));
        const status = { [-1]: "behind", 0: "on-pace", 1: "ahead" }[sign];
        if (one.status !== "not-due") expect(one.status).toBe(status);
        else expect([sign, value(one.expected)]).toEqual([0, 0]);
        if (one.differenceInDays.value !== null) expect(Math.sign(one.differenceInDays.value)).toBe(sign);
        else expect(value(one.actual)).toBeGreaterThan(value(one.target));
      }),
      { numRuns: 500 },
    );
  });

  it("in days is where the profile expects what is there", () => {
    fc.assert(
      fc.property(compared, (given) => {
        const input = inputOf(given);
        const days = pace({ ...input, direction: "more" }).differenceInDays.value;
        fc.pre(days !== null && days !== 0);
        const at = Date.parse(input.dataDate as string) / DAY_LENGTH + days;
        const on = (day: number) => {
          const dataDate = new Date(day * DAY_LENGTH).toISOString().slice(0, 10);
          return pace({ ...input, dataDate }).expected.value ?? 0;
        };
        const close = 1e-6;
        expect(on(Math.floor(at + close))).toBeLessThanOrEqual((input.toDate as number) + close);
        expect(on(Math.ceil(at - close))).toBeGreaterThanOrEqual((input.toDate as number) - close);
      }),
    );
  });

  it("has a run rate that leads to the target", () => {
    fc.assert(
      fc.property(compared, (given) => {
        const one = pace(inputOf(given));
        const { requiredRunRate: required } = one;
        fc.pre(!one.final);
        const end = Date.parse(periodEnd(one.period)) / DAY_LENGTH;
        const daysLeft = end - Date.parse(one.dataDate as string) / DAY_LENGTH;
        expect(value(one.actual) + value(required.perDay) * daysLeft).toBeCloseTo(value(one.target), 6);
        expect(value(one.actual) + value(one.remaining)).toBe(value(one.target));
      }),
    );
  });

  it("does not change with the unit, beyond it", () => {
    fc.assert(
      fc.property(compared, (given) => {
        const input = inputOf(given);
        fc.pre(input.profile.kind !== "milestones");
        const inPersons = pace({ ...input, target: { value: input.target as number, unit: "persons" } });
        const inThousands = pace({
          ...input,
          toDate: { value: input.toDate as number, unit: "persons" },
          target: { value: (input.target as number) / 1000, unit: "thousand-persons" },
        });
        expect(inThousands.paceRate).toStrictEqual(inPersons.paceRate);
        expect(inThousands.differenceInDays).toStrictEqual(inPersons.differenceInDays);
        expect(inThousands.status).toBe(inPersons.status);
      }),
    );
  });
});

describe("a projection", () => {
  const flows = fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 3, maxLength: 11 });
  const of = (list: readonly number[], factor = 1) =>
    list.map((one, i) => ({ period: `2024-${String(i + 1).padStart(2, "0")}`, value: one * factor }));

  it("holds its own figure, scales with the flows, and does not depend on their order", () => {
    fc.assert(
      fc.property(flows, twelve, fc.integer({ min: 2, max: 50 }), (list, weights, factor) => {
        const run = (given: ReturnType<typeof of>) =>
          projection({ period: "2024", flows: given, profile: { kind: "weights", weights } });
        const one = run(of(list));
        fc.pre(one.total.value !== null);
        expect(value(one.lower)).toBeLessThanOrEqual(value(one.total));
        expect(value(one.upper)).toBeGreaterThanOrEqual(value(one.total));
        expect(value(one.lower)).toBeGreaterThanOrEqual(value(one.toDate));
        expect(run(of(list).reverse())).toStrictEqual(one);
        const more = run(of(list, factor));
        for (const name of ["lower", "total", "upper", "rest"] as const)
          expect(value(more[name]) / factor).toBeCloseTo(value(one[name]), 6);
      }),
    );
  });
});
