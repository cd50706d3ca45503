import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import type { CheckResult } from "../../../src/audit/check-result.js";
import type { Relation } from "../../../src/audit/expanded-check.js";
import type { AuditFigure } from "../../../src/audit/figure.js";
import { ROUNDING_RULES, type RoundingRule } from "../../../src/quantity/rounding.js";
import { exactOf, minus, order, over, plus, roundedUnits, times, type Exact } from "../../quantity/exact.js";
import { figure, growth, judged, percentChange, share, shareBesideRest, sum } from "./figures.js";

vi.setConfig({ testTimeout: 120_000 });

const HUNDRED: Exact = { top: 100n, bottom: 1n };
const ONE: Exact = { top: 1n, bottom: 1n };

const rules = fc.constantFrom(...ROUNDING_RULES);
const decimals = fc.integer({ min: -2, max: 2 });

/** A level above 0.5 of every last digit it may be printed with, known to six decimals. */
const level = fc.integer({ min: 1_000, max: 2_000_000 }).map((tens): Exact => ({ top: BigInt(tens), bottom: 1n }));
const fineLevel = fc
  .tuple(level, fc.integer({ min: 0, max: 999_999 }))
  .map(([{ top }, fine]): Exact => ({ top: top * 1_000_000n + BigInt(fine), bottom: 1_000_000n }));
/** Half of them at ties, where rules differ. */
const trueLevel = fc.oneof(
  fineLevel,
  fc.tuple(level, fc.constantFrom(5n, 25n, 50n, 75n, 95n)).map(([{ top }, cents]): Exact => ({
    top: top * 100n + cents,
    bottom: 100n,
  })),
);

function number(units: bigint, digits: number): number {
  return Number(`${String(units)}e${String(-digits)}`);
}

/** As a document prints it that rounds by this rule. */
function printed(value: Exact, digits: number, rule: RoundingRule, unit: AuditFigure["unit"] = "persons"): AuditFigure {
  return figure(number(roundedUnits(value, digits, rule), digits), { decimals: digits, unit });
}

function expectHolds(relation: Relation, rule: RoundingRule): void {
  const free = judged(relation);
  expect([free.verdict, free.rules.includes(rule)]).not.toContain(false);
  expect(free.verdict).not.toBe("uncheckable");
  if (rule !== "truncate") expect(free.verdict).not.toBe("inconsistent");
  if (rule !== "truncate") expect(free.verdict).not.toBe("explained-boundary");
  // Known to be rounded by it, the same.
  const fixed = judged(relation, { fixed: () => rule });
  expect(["exact", "explained"]).toContain(fixed.verdict);
  expect(fixed.rules).toStrictEqual(free.rules);
}

describe("figures that follow from each other, rounded each by one rule", () => {
  const several = fc.array(fc.tuple(trueLevel, decimals, fc.constantFrom(1, 1, 1, -1, 2, 36)), {
    minLength: 1,
    maxLength: 8,
  });

  it("sums, differences and weighted sums hold under that rule", () => {
    fc.assert(
      fc.property(several, decimals, rules, (parts, digits, rule) => {
        const total = parts.reduce<Exact>(
          (all, [value, , weight]) => plus(all, times(value, { top: BigInt(weight), bottom: 1n })),
          { top: 0n, bottom: 1n },
        );
        const terms = parts.map(([value, own]) => printed(value, own, rule));
        expectHolds(
          sum(
            printed(total, digits, rule),
            terms,
            parts.map(([, , weight]) => weight),
          ),
          rule,
        );
      }),
      { numRuns: 400 },
    );
  });

  it("averages hold", () => {
    fc.assert(
      fc.property(several, decimals, rules, (parts, digits, rule) => {
        const count = BigInt(parts.length);
        const total = parts.reduce<Exact>((all, [value]) => plus(all, value), { top: 0n, bottom: 1n });
        const relation: Relation = {
          form: "linear",
          result: printed(over(total, { top: count, bottom: 1n }), digits, rule),
          terms: parts.map(([value, own]) => ({ figure: printed(value, own, rule), weight: { n: 1n, d: count } })),
        };
        expectHolds(relation, rule);
      }),
      { numRuns: 300 },
    );
  });

  const pair = fc.tuple(trueLevel, trueLevel, decimals, decimals, fc.integer({ min: 0, max: 3 }), rules);

  it("shares hold, of a whole and beside a rest", () => {
    fc.assert(
      fc.property(pair, ([a, b, first, second, digits, rule]) => {
        const of = times(over(a, b), HUNDRED);
        expectHolds(
          share(printed(of, digits, rule, "percent"), printed(a, first, rule), printed(b, second, rule)),
          rule,
        );
        const beside = times(over(a, plus(a, b)), HUNDRED);
        expectHolds(
          shareBesideRest(printed(beside, digits, rule, "percent"), printed(a, first, rule), printed(b, second, rule)),
          rule,
        );
      }),
      { numRuns: 300 },
    );
  });

  it("percent changes hold", () => {
    fc.assert(
      fc.property(pair, ([from, to, first, second, digits, rule]) => {
        const change = minus(times(over(to, from), HUNDRED), HUNDRED);
        expectHolds(
          percentChange(
            printed(change, digits, rule, "percent"),
            printed(from, first, rule),
            printed(to, second, rule),
          ),
          rule,
        );
      }),
      { numRuns: 300 },
    );
  });

  it("growth over several periods holds", () => {
    // The growth is chosen and the last level computed from it, so that there is no root to draw.
    const rate = fc.integer({ min: -30_000, max: 60_000 }).map((n): Exact => ({ top: BigInt(n), bottom: 1_000n }));
    const arbitrary = fc.tuple(trueLevel, rate, fc.integer({ min: 1, max: 6 }), decimals, decimals, decimals, rules);
    fc.assert(
      fc.property(arbitrary, ([from, growthRate, periods, first, second, digits, rule]) => {
        const factor = plus(ONE, over(growthRate, HUNDRED));
        let to = from;
        for (let period = 0; period < periods; period += 1) to = times(to, factor);
        fc.pre(order(to, { top: 200n, bottom: 1n }) > 0);
        const result = printed(growthRate, digits, rule, "percent");
        expectHolds(growth(result, printed(from, first, rule), printed(to, second, rule), periods), rule);
        // Exact levels: recomputing gives the growth itself.
        const { verdict, rules: allowed } = judged(
          growth(
            result,
            { ...figure(1), value: 1, exact: true },
            { ...figure(1), ...exactFigureOf(over(to, from)) },
            periods,
          ),
        );
        if (rule === "half-up") expect(verdict).toBe("exact");
        expect(allowed).toContain(rule);
      }),
      { numRuns: 200 },
    );
  });

  /** A finite decimal as an exact figure; the quotients above are powers of hundred-thousandths. */
  function exactFigureOf({ top, bottom }: Exact): Partial<AuditFigure> {
    let [n, d, digits] = [top, bottom, 0];
    while (n % d !== 0n && digits < 40) [n, digits] = [n * 10n, digits + 1];
    d = n / d;
    const value = number(d, digits);
    // A double holds some seventeen digits; beyond them the quotient is another one.
    const isHeld = order(exactOf(value), { top, bottom }) === 0;
    fc.pre(isHeld);
    return { value, decimals: digits, exact: true };
  }

  it("copies of one fact in several units and digits hold", () => {
    fc.assert(
      fc.property(trueLevel, fc.uniqueArray(decimals, { minLength: 2 }), rules, (value, digits, rule) => {
        const figures = digits.map((one) => printed(value, one, rule));
        const { rules: allowed, verdict } = judged({ form: "same", figures });
        expect(allowed).toContain(rule);
        if (rule !== "truncate") expect(["exact", "explained"]).toContain(verdict);
      }),
    );
  });

  it("claims that are true of the figures behind are never denied", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(trueLevel, decimals), { minLength: 2, maxLength: 6 }), rules, (parts, rule) => {
        const sorted = parts.toSorted(([a], [b]) => order(b, a));
        const figures = sorted.map(([value, digits]) => printed(value, digits, rule));
        const chain = judged({
          form: "chain",
          relation: "at-least",
          sides: figures.map((one) => [{ figure: one }]),
        });
        expect(chain.rules).toContain(rule);
        if (rule !== "truncate") expect(["exact", "explained"]).toContain(chain.verdict);
        figures.forEach((one, index) => {
          const [value] = sorted[index] ?? [ONE];
          const position = sorted.filter(([other]) => order(other, value) > 0).length + 1;
          const rank = judged({ form: "rank", figure: one, position, among: figures });
          expect(rank.rules).toContain(rule);
          if (rule !== "truncate") expect(rank.verdict).not.toBe("inconsistent");
        });
      }),
      { numRuns: 200 },
    );
  });
});

describe("what stands behind small whole numbers, counted out in sixteenths", () => {
  const STEPS = 16;

  /** Sixteenths rounded to whole numbers, by looking at the remainder. */
  function roundSixteenths(value: number, rule: RoundingRule): number {
    const size = Math.abs(value);
    const rest = size % STEPS;
    const whole = (size - rest) / STEPS;
    const isUp =
      rule !== "truncate" &&
      (rest > STEPS / 2 || (rest === STEPS / 2 && (rule === "half-up" || (rule === "half-even" && whole % 2 === 1))));
    const rounded = isUp ? whole + 1 : whole;
    return value < 0 ? -rounded : rounded;
  }

  function behind(whole: number, rule: RoundingRule): number[] {
    const all = Array.from({ length: 2 * STEPS + 1 }, (_, index) => whole * STEPS - STEPS + index);
    // -0 is 0 here.
    return all.filter(
      (one) => roundSixteenths(one, rule) === whole || (whole === 0 && roundSixteenths(one, rule) === 0),
    );
  }

  function reachable(parts: readonly number[], signs: readonly number[], rule: RoundingRule): Set<number> {
    let sums = new Set([0]);
    parts.forEach((part, index) => {
      const next = new Set<number>();
      for (const one of sums) for (const other of behind(part, rule)) next.add(one + (signs[index] ?? 1) * other);
      sums = next;
    });
    return new Set([...sums].map((one) => roundSixteenths(one, rule) + 0));
  }

  function upTo(most: number): number[] {
    return Array.from({ length: 2 * most + 1 }, (_, index) => index - most);
  }

  it("is what the rules of c = a ± b say: 5,880 combinations", () => {
    let combinations = 0;
    const differing: unknown[] = [];
    for (const a of upTo(3)) {
      for (const b of upTo(3)) {
        for (const sign of [1, -1]) {
          const by = ROUNDING_RULES.map((rule) => [rule, reachable([a, b], [1, sign], rule)] as const);
          for (const c of upTo(7)) {
            const found = judged(sum(figure(c), [figure(a), figure(b)], [1, sign])).rules;
            for (const [rule, all] of by) {
              combinations += 1;
              if (found.includes(rule) !== all.has(c)) differing.push([a, sign, b, c, rule]);
            }
          }
        }
      }
    }
    expect(differing).toStrictEqual([]);
    expect(combinations).toBe(5880);
  });

  it("is what the rules of three addends say", () => {
    const differing: unknown[] = [];
    for (const a of upTo(2)) {
      for (const b of upTo(2)) {
        for (const c of upTo(2)) {
          const by = ROUNDING_RULES.map((rule) => [rule, reachable([a, b, c], [1, 1, -1], rule)] as const);
          for (const total of upTo(8)) {
            const found = judged(sum(figure(total), [figure(a), figure(b), figure(c)], [1, 1, -1])).rules;
            for (const [rule, all] of by) {
              if (found.includes(rule) !== all.has(total)) differing.push([a, b, c, total, rule]);
            }
          }
        }
      }
    }
    expect(differing).toStrictEqual([]);
  });

  it("is what two copies with one digit between them say", () => {
    // Copies in whole numbers and in tenths of them would need other steps: halves are enough to see every end.
    for (const a of upTo(12)) {
      for (const b of upTo(2)) {
        const [fine, coarse] = [figure(a, { decimals: 0 }), figure(b * 10, { decimals: -1 })];
        const { rules: found } = judged({ form: "same", figures: [fine, coarse] });
        for (const rule of ROUNDING_RULES) {
          const numbers = behind(a, rule);
          const isPossible = numbers.some((one) => {
            const value: Exact = { top: BigInt(one), bottom: BigInt(STEPS) };
            return roundedUnits(value, -1, rule) === BigInt(b);
          });
          expect([a, b, rule, found.includes(rule)]).toStrictEqual([a, b, rule, isPossible]);
        }
      }
    }
  });
});

const cells = fc.array(fc.tuple(fc.integer({ min: -5_000, max: 5_000 }), fc.integer({ min: 0, max: 2 })), {
  minLength: 1,
  maxLength: 7,
});

function cellsOf(parts: readonly (readonly [number, number])[]): AuditFigure[] {
  return parts.map(([units, digits]) => figure(number(BigInt(units), digits), { decimals: digits }));
}

describe("a planted error", () => {
  it("is found, or lies inside what rounding leaves", () => {
    const arbitrary = fc.tuple(cells, fc.integer({ min: 0, max: 2 }), fc.integer({ min: -400, max: 400 }), fc.nat());
    fc.assert(
      fc.property(arbitrary, ([parts, digits, by, which]) => {
        const total = parts.reduce<Exact>(
          (all, [units, own]) => plus(all, { top: BigInt(units), bottom: 10n ** BigInt(own) }),
          {
            top: 0n,
            bottom: 1n,
          },
        );
        const result = printed(total, digits, "half-up");
        expect(judged(sum(result, cellsOf(parts))).verdict).toBe("exact");
        const index = which % parts.length;
        const wrong = parts.map(([units, own], at) => [units + (at === index ? by : 0), own] as const);
        const changed = wrong.reduce<Exact>(
          (all, [units, own]) => plus(all, { top: BigInt(units), bottom: 10n ** BigInt(own) }),
          {
            top: 0n,
            bottom: 1n,
          },
        );
        // In thousandths: twice the discrepancy against the last digits of all.
        const printedUnits = roundedUnits(total, digits, "half-up");
        const difference = minus({ top: printedUnits, bottom: 10n ** BigInt(digits) }, changed);
        const thousandths = (one: Exact) => (one.top * 1_000n) / one.bottom;
        const twice = 2n * (difference.top < 0n ? -thousandths(difference) : thousandths(difference));
        const leeway = [...parts.map(([, own]) => own), digits].reduce((all, own) => all + 10n ** BigInt(3 - own), 0n);
        const { verdict, slack, discrepancy } = judged(sum(result, cellsOf(wrong)));
        expect(verdict === "inconsistent").toBe(twice > leeway);
        expect([slack, discrepancy]).toStrictEqual([Number(leeway) / 2_000, Number(thousandths(difference)) / 1_000]);
      }),
      { numRuns: 500 },
    );
  });
});

function withoutFigures({ figures, ...rest }: CheckResult): unknown {
  return { ...rest, figures: figures.map((one) => one.figure.id).toSorted() };
}

describe("the order of figures", () => {
  it("does not matter", () => {
    const arbitrary = fc.tuple(cells, fc.integer({ min: -20_000, max: 20_000 }), fc.infiniteStream(fc.nat()));
    fc.assert(
      fc.property(arbitrary, ([parts, total, stream]) => {
        const figures = cellsOf(parts);
        const keys = new Map(figures.map((one) => [one.id, stream.next().value as number]));
        const shuffled = figures.toSorted((a, b) => (keys.get(a.id) ?? 0) - (keys.get(b.id) ?? 0));
        const result = figure(total);
        const both = (relation: (figures: readonly AuditFigure[]) => Relation) => {
          expect(withoutFigures(judged(relation(shuffled)))).toStrictEqual(withoutFigures(judged(relation(figures))));
        };
        both((some) => sum(result, some));
        both((some) => ({ form: "same", figures: [...some, result] }));
        both((some) => ({ form: "same", figures: [result, ...some] }));
        both((some) => ({ form: "rank", figure: result, position: 1, among: some }));
        const scale = { n: 100n, d: 1n };
        const terms = (some: readonly AuditFigure[]) => some.map((one) => ({ figure: one }));
        both((some) => ({ form: "ratio", result, numerator: [{ figure: result }], denominator: terms(some), scale }));
        both((some) => ({ form: "chain", relation: "at-most", sides: [terms(some), [{ figure: result }]] }));
        // Copies: whatever the order, the same is shown.
        const copies = (some: readonly AuditFigure[]) => judged({ form: "same", figures: some });
        const ids = (some: CheckResult) => some.figures.map((one) => one.figure.id);
        const all = [...figures, result];
        expect(ids(copies(all.toReversed()))).toStrictEqual(ids(copies(all)));
      }),
      { numRuns: 200 },
    );
  });
});

describe("the unit in which figures are printed", () => {
  /** The same figure in thousands, with three digits more. */
  function inThousands(one: AuditFigure): AuditFigure {
    const digits = one.decimals;
    const units = BigInt(Math.round((one.value ?? 0) * 10 ** digits));
    return { ...one, value: number(units, digits + 3), decimals: digits + 3, unit: "thousand-persons" };
  }

  it("changes no verdict, no rules and no power", () => {
    const whole = fc.array(fc.tuple(fc.integer({ min: 1, max: 9_000 }), fc.boolean()), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(whole, fc.integer({ min: -2, max: 2 }), fc.boolean(), (parts, by, isThousand) => {
        const persons = parts.map(([value], index) =>
          figure(value * (index % 2 === 0 ? 1 : 10), { decimals: index % 2 === 0 ? 0 : -1 }),
        );
        const mixed = persons.map((one, index) => (parts[index]?.[1] === true ? inThousands(one) : one));
        const total = figure(persons.reduce((all, one) => all + (one.value ?? 0), 0) + by);
        const scaled = isThousand ? inThousands(total) : total;
        const same = (a: CheckResult, b: CheckResult) => {
          expect([a.verdict, a.rules, a.power]).toStrictEqual([b.verdict, b.rules, b.power]);
        };
        same(judged(sum(scaled, mixed)), judged(sum(total, persons)));
        const [a, b] = persons;
        const [x, y] = mixed;
        if (a === undefined || b === undefined || x === undefined || y === undefined) return;
        fc.pre((a.value ?? 0) > 10 && (b.value ?? 0) > 10);
        const result = figure(Math.round((1_000 * (a.value ?? 0)) / (b.value ?? 1)) / 10, {
          decimals: 1,
          unit: "percent",
        });
        same(judged(share(result, x, y)), judged(share(result, a, b)));
        same(judged(shareBesideRest(result, x, y)), judged(shareBesideRest(result, a, b)));
        same(judged(percentChange(result, x, y)), judged(percentChange(result, a, b)));
        same(judged(growth(result, x, y, 3)), judged(growth(result, a, b, 3)));
        same(
          judged({ form: "same", figures: [scaled, ...mixed] }),
          judged({ form: "same", figures: [total, ...persons] }),
        );
        const chain = (figures: readonly AuditFigure[]) =>
          judged({ form: "chain", relation: "more", sides: figures.map((one) => [{ figure: one }]) });
        same(chain(mixed), chain(persons));
      }),
      { numRuns: 300 },
    );
  });
});

describe("the power of a check", () => {
  /** How many of the printed values around would pass. */
  function passing(around: number, digits: number, check: (printedValue: number) => CheckResult): number {
    const centre = BigInt(Math.round(around * 10 ** digits));
    let count = 0;
    for (let step = -150n; step <= 150n; step += 1n) {
      if (check(number(centre + step, digits)).verdict !== "inconsistent") count += 1;
    }
    return count;
  }

  it("is the number of printed totals that pass", () => {
    fc.assert(
      fc.property(cells, fc.integer({ min: 0, max: 2 }), (parts, digits) => {
        const figures = cellsOf(parts);
        const at = (value: number) => judged(sum(figure(value, { decimals: digits }), figures));
        const { recomputed, power } = at(0);
        fc.pre((power ?? 0) < 300);
        const counted = passing(recomputed ?? 0, digits, at);
        fc.pre(counted < 301);
        expect(power).toBe(counted);
      }),
      { numRuns: 40 },
    );
  });

  it("is the number of printed shares, changes and growths that pass", () => {
    const numbers = fc.tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 10, max: 400 }), fc.constantFrom(0, 1));
    fc.assert(
      fc.property(numbers, ([part, whole, digits]) => {
        const [a, b] = [figure(part), figure(whole)];
        const forms: ((result: AuditFigure) => Relation)[] = [
          (result) => share(result, a, b),
          (result) => shareBesideRest(result, a, b),
          (result) => percentChange(result, b, a),
          (result) => growth(result, b, a, 2),
        ];
        for (const form of forms) {
          const at = (value: number) => judged(form(figure(value, { decimals: digits, unit: "percent" })));
          const { range, power } = at(0);
          const [low, high] = [range?.low ?? 0, range?.high ?? 0];
          if (high - low > 25) continue;
          expect([part, whole, digits, power]).toStrictEqual([
            part,
            whole,
            digits,
            passing((low + high) / 2, digits, at),
          ]);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe("shares by the largest remainder", () => {
  /** Hamilton's method, written for this test: whole quotas first, then one each in the order of what is left. */
  function allot(parts: readonly bigint[], steps: bigint): bigint[] {
    const total = parts.reduce((all, one) => all + one, 0n);
    const seats = parts.map((one) => (one * steps) / total);
    const left = parts.map((one, index) => ({ index, rest: (one * steps) % total }));
    left.sort((a, b) => (a.rest === b.rest ? a.index - b.index : a.rest > b.rest ? -1 : 1));
    let open = steps - seats.reduce((all, one) => all + one, 0n);
    for (const { index } of left) {
      if (open === 0n) break;
      seats[index] = (seats[index] ?? 0n) + 1n;
      open -= 1n;
    }
    return seats;
  }

  const someParts = fc
    .array(fc.integer({ min: 0, max: 9_999 }), { minLength: 1, maxLength: 9 })
    .filter((parts) => parts.some((one) => one > 40));

  function sharesOf(parts: readonly bigint[], digits: number): AuditFigure[] {
    const seats = allot(parts, 10n ** BigInt(digits + 2));
    return seats.map((one) => figure(number(one, digits), { decimals: digits, unit: "percent" }));
  }

  it("are exact, and in any order", () => {
    fc.assert(
      fc.property(someParts, fc.integer({ min: -1, max: 3 }), (parts, digits) => {
        const figures = parts.map((one) => figure(one, { exact: true }));
        const shares = sharesOf(
          parts.map((one) => BigInt(one)),
          digits,
        );
        const result = judged({ form: "largest-remainder", shares, parts: figures });
        expect([result.verdict, result.rules, result.discrepancy]).toStrictEqual(["exact", ["largest-remainder"], 0]);
        const reversed = judged({
          form: "largest-remainder",
          shares: shares.toReversed(),
          parts: figures.toReversed(),
        });
        expect(reversed.verdict).toBe("exact");
      }),
      { numRuns: 300 },
    );
  });

  it("are never denied where the parts are rounded afterwards", () => {
    fc.assert(
      fc.property(someParts, fc.integer({ min: 0, max: 2 }), rules, (parts, digits, rule) => {
        fc.pre(parts.every((one) => one > 40) && rule !== "truncate");
        const figures = parts.map((one) => printed({ top: BigInt(one), bottom: 10n }, 0, rule));
        const shares = sharesOf(
          parts.map((one) => BigInt(one)),
          digits,
        );
        const { verdict } = judged({ form: "largest-remainder", shares, parts: figures });
        expect(["exact", "explained"]).toContain(verdict);
      }),
      { numRuns: 300 },
    );
  });

  it("are denied where one last digit goes to another part that has less left", () => {
    fc.assert(
      fc.property(someParts, fc.integer({ min: 0, max: 2 }), (parts, digits) => {
        const steps = 10n ** BigInt(digits + 2);
        const whole = parts.map((one) => BigInt(one));
        const seats = allot(whole, steps);
        const total = whole.reduce((all, one) => all + one, 0n);
        const rest = (index: number) => ((whole[index] ?? 0n) * steps) % total;
        const isRaised = (index: number) => (seats[index] ?? 0n) > ((whole[index] ?? 0n) * steps) / total;
        const from = seats.findIndex((_, index) => isRaised(index));
        const to = seats.findIndex((_, index) => from >= 0 && !isRaised(index) && rest(index) < rest(from));
        fc.pre(from >= 0 && to >= 0);
        const moved = seats.map((one, index) => (index === from ? one - 1n : index === to ? one + 1n : one));
        const shares = moved.map((one) => figure(number(one, digits), { decimals: digits, unit: "percent" }));
        const figures = parts.map((one) => figure(one, { exact: true }));
        const {
          verdict,
          discrepancy,
          printed: shown,
          recomputed,
        } = judged({ form: "largest-remainder", shares, parts: figures });
        expect(verdict).toBe("inconsistent");
        expect(Math.abs(Math.round((discrepancy ?? 0) * 10 ** digits))).toBe(1);
        expect(shown).not.toBe(recomputed);
      }),
      { numRuns: 200 },
    );
  });
});

describe("a share of a whole number", () => {
  it("is possible where some whole number has it", () => {
    const arbitrary = fc.tuple(
      fc.integer({ min: 1, max: 400 }),
      fc.integer({ min: -200, max: 1_300 }),
      fc.constantFrom(-1, 0, 1),
    );
    fc.assert(
      fc.property(arbitrary, ([members, units, digits]) => {
        const result = figure(number(BigInt(units), digits), { decimals: digits, unit: "percent" });
        const relation: Relation = { form: "whole-number-share", result, whole: figure(members, { exact: true }) };
        const { rules: found, verdict } = judged(relation);
        const shares = Array.from({ length: members + 1 }, (_, k): Exact => ({
          top: 100n * BigInt(k),
          bottom: BigInt(members),
        }));
        const possible = ROUNDING_RULES.filter((rule) =>
          shares.some((one) => roundedUnits(one, digits, rule) === BigInt(units)),
        );
        expect(found).toStrictEqual(possible);
        const isNearest = possible.some((rule) => rule !== "truncate");
        expect(verdict).toBe(possible.includes("half-up") ? "exact" : isNearest ? "explained" : "inconsistent");
        for (const rule of ROUNDING_RULES) {
          const known = judged(relation, { rounding: rule });
          expect(known.verdict).toBe(possible.includes(rule) ? "exact" : "inconsistent");
        }
      }),
      { numRuns: 400 },
    );
  });

  it("has as many printed shares as pass", () => {
    for (const digits of [-1, 0, 1]) {
      for (const members of [1, 2, 3, 7, 8, 16, 24, 25, 32, 40, 99, 100, 101, 150, 160, 800, 1_000, 1_234]) {
        const whole = figure(members, { exact: true });
        const at = (units: number) =>
          judged({
            form: "whole-number-share",
            result: figure(number(BigInt(units), digits), { decimals: digits, unit: "percent" }),
            whole,
          });
        const steps = 100 * 10 ** digits;
        const counted = Array.from({ length: steps + 3 }, (_, index) => at(index - 1)).filter(
          (one) => one.verdict !== "inconsistent",
        ).length;
        expect([digits, members, at(0).power]).toStrictEqual([digits, members, counted]);
      }
    }
  });
});

describe("the smallest unit that explains a discrepancy", () => {
  it("puts it exactly at the boundary", () => {
    const arbitrary = fc.tuple(
      fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 1, max: 3 }),
      fc.constantFrom(1, -1),
    );
    fc.assert(
      fc.property(arbitrary, ([half, power, direction]) => {
        // An odd number of parts and the total: their halves of a unit make up a whole number of it.
        const parts = half.length % 2 === 1 ? half : [...half, 7];
        const unit = 10 ** power;
        const by = (direction * unit * (parts.length + 1)) / 2;
        const total = parts.reduce((all, one) => all + one, 0) * unit + by;
        const in1 = judged(
          sum(
            figure(total),
            parts.map((one) => figure(one * unit)),
          ),
        );
        expect(in1.smallestUnit).toBe(unit);
        const coarse = { decimals: -power };
        const inUnit = judged(
          sum(
            figure(total, coarse),
            parts.map((one) => figure(one * unit, coarse)),
          ),
        );
        expect([inUnit.slack, inUnit.discrepancy, inUnit.smallestUnit]).toStrictEqual([Math.abs(by), by, unit]);
        expect(inUnit.verdict).not.toBe("inconsistent");
        const finer = { decimals: -power + 1 };
        const inFiner = judged(
          sum(
            figure(total, finer),
            parts.map((one) => figure(one * unit, finer)),
          ),
        );
        expect(inFiner.verdict).toBe("inconsistent");
      }),
    );
  });
});
