import { describe, expect, it } from "vitest";
import {
  addIntervals,
  point,
  scaleInterval,
  subtractIntervals,
  toRange,
  type Interval,
  type Range,
} from "../../src/quantity/interval.js";
import { compare, type Fraction } from "../../src/quantity/fraction.js";
import { readNumber } from "../../src/quantity/number-input.js";
import { intervalOf, printedInterval, type PrintedRule } from "../../src/quantity/printed-interval.js";
import { round } from "../../src/quantity/round.js";
import type { RoundingRule } from "../../src/quantity/rounding.js";
import { sum } from "../../src/quantity/sum.js";
import entries from "../oracles/quantity.json" with { type: "json" };
import { caught } from "../korean/caught.js";

/*
 * Roundings and intervals that other systems and standards give. Each entry names its source; the rule is the one
 * that the case names: XBRL's round-to-nearest is `nearest` here, its half-open ranges are `half-up`.
 */
interface Entry {
  readonly case: string;
  readonly input: unknown;
  readonly expected: unknown;
  readonly source: string;
}

const all: readonly Entry[] = entries;
const used = new Set<Entry>();

/** One test for every entry whose case starts so. */
function run<Input, Expected>(start: string, check: (input: Input, expected: Expected) => void): void {
  const some = all.filter((entry) => entry.case.startsWith(start));
  describe(start, () => {
    it.each(some.map((entry) => [JSON.stringify(entry.input), entry] as const))("%s", (_, entry) => {
      check(entry.input as Input, entry.expected as Expected);
    });
  });
  for (const entry of some) used.add(entry);
}

type Pair = readonly [number, number];

function ends({ low, high }: Range): readonly [number | null, number | null] {
  return [low, high];
}

function decimalsOfText(text: string): number {
  return text.split(".")[1]?.length ?? 0;
}

/** A printed figure as text, with its own digits. */
function printed(text: string, rule: PrintedRule): Interval {
  return intervalOf(readNumber(text), decimalsOfText(text), rule);
}

function total(intervals: readonly Interval[]): Interval {
  return intervals.reduce(addIntervals, point({ n: 0n, d: 1n }));
}

/** Whether two intervals have a common point. */
function meet(a: Interval, b: Interval): boolean {
  const below = (x: Fraction | null, y: Fraction | null, areClosed: boolean) => {
    if (x === null || y === null) return true;
    const order = compare(x, y);
    return order < 0 || (order === 0 && areClosed);
  };
  return below(a.low, b.high, a.lowClosed && b.highClosed) && below(b.low, a.high, b.lowClosed && a.highClosed);
}

describe("intervals of printed figures in XBRL", () => {
  // The viewer widens -20.123 by ±5 for -1 decimals. Here a figure that has digits behind its last printed one
  // contradicts itself; the interval without that check is the same.
  run<{ value: number; decimals: number }, Pair>("XBRL interval of a fact", ({ value, decimals }, expected) => {
    expect(ends(toRange(intervalOf(readNumber(value), decimals, "nearest")))).toStrictEqual(expected);
    if (decimals === 3) expect(ends(printedInterval(value, { decimals, rounding: "nearest" }))).toStrictEqual(expected);
    else expect(caught(() => printedInterval(value, { decimals, rounding: "nearest" })).code).toBe("out-of-range");
  });

  run<{ value: number; decimals: number; mode: string }, readonly unknown[]>(
    "Calc 1.1 rangeValue",
    ({ value, decimals, mode }, expected) => {
      const rounding = mode === "truncation" ? "truncate" : "nearest";
      const { low, high, lowClosed, highClosed } = printedInterval(value, { decimals, rounding });
      expect([low, high, lowClosed, highClosed]).toStrictEqual(expected);
    },
  );

  run<{ value: number; decimals: number }, { excess: boolean; significant: number; remainder: number }>(
    "Calc 1.1 excess digits",
    ({ value, decimals }, { significant, remainder }) => {
      expect(caught(() => printedInterval(value, { decimals })).code).toBe("out-of-range");
      expect(round(value, { decimals, rounding: "truncate" })).toBe(significant);
      expect(sum([value, -significant])).toBe(remainder);
    },
  );

  run<{ value: number; decimals: number }, { excess: boolean }>("Calc 1.1 no excess digits", ({ value, decimals }) => {
    expect(() => printedInterval(value, { decimals })).not.toThrow();
  });

  // XBRL 2.1 reads 10.009 with two decimals as 10.00 and a bit. Here the digits behind the declared ones are refused,
  // and after they are cut off the interval is the same.
  const halfOpen = (lexical: string, decimals: number, expected: Pair) => {
    const kept = round(lexical, { decimals, rounding: "truncate" });
    if (kept !== Number(lexical)) {
      expect(caught(() => printedInterval(lexical, { decimals })).code).toBe("out-of-range");
    }
    const [low, high] = expected;
    expect(printedInterval(kept, { decimals })).toStrictEqual({ low, high, lowClosed: true, highClosed: false });
  };

  run<{ decimals: number; lexical: string }, Pair>("XBRL 2.1 decimals", ({ decimals, lexical }, expected) => {
    halfOpen(lexical, decimals, expected);
  });

  /** So many significant figures are so many decimals for this number. */
  const decimalsAt = (lexical: string, figures: number) =>
    figures - 1 - Math.floor(Math.log10(Math.abs(Number(lexical))));

  run<{ precision: number; lexical: string }, Pair>("XBRL 2.1 precision", ({ precision, lexical }, expected) => {
    halfOpen(lexical, decimalsAt(lexical, precision), expected);
  });

  // The specification prints the upper end of a negative figure without its minus.
  run<{ precision: number; lexical: string; printed_range: Pair }, unknown>(
    "a printed error inside the XBRL 2.1 spec",
    ({ precision, lexical, printed_range: [low, high] }) => {
      const range = printedInterval(lexical, { decimals: decimalsAt(lexical, precision), rounding: "nearest" });
      expect(ends(range)).toStrictEqual([low, -high]);
    },
  );

  run<{ value: string }, Readonly<Record<string, string>>>("round to n significant figures", ({ value }, expected) => {
    for (const [figures, wanted] of Object.entries(expected)) {
      const decimals = decimalsAt(value, Number(figures));
      expect(round(value, { decimals, rounding: "half-even" })).toBe(Number(wanted));
    }
  });

  run<{ value: string; decimals: number }, string>("round half even", ({ value, decimals }, expected) => {
    expect(round(value, { decimals, rounding: "half-even" })).toBe(Number(expected));
  });

  run<unknown, { rounded: readonly number[]; sum: number; rounded_sum: number }>(
    "XBRL 2.1 Example 52",
    (_, { rounded, sum: wanted, rounded_sum }) => {
      const items = [round("984.8", { decimals: 0 }), round("582.334973", { decimals: 1 })];
      expect(items).toStrictEqual(rounded);
      expect(sum(items)).toBe(wanted);
      expect(sum(items, { decimals: -2 })).toBe(rounded_sum);
    },
  );

  run<{ a: Pair; b: Pair }, Pair>("XBRL interval plus", ({ a, b }, expected) => {
    expect(ends(toRange(addIntervals(closed(a), closed(b))))).toStrictEqual(expected);
  });

  run<{ interval: Pair; weight: number }, Pair>("XBRL interval times weight", ({ interval, weight }, expected) => {
    expect(ends(toRange(scaleInterval(closed(interval), readNumber(weight))))).toStrictEqual(expected);
  });

  run<
    { total: Pair; items: readonly (readonly [number, number, number])[] },
    { calculated_interval: Pair; reported_interval: Pair; consistent_calc11: boolean }
  >("XBRL calc: ", ({ total: [value, decimals], items }, expected) => {
    const weighted = items.map(([item, digits, weight]) =>
      scaleInterval(intervalOf(readNumber(item), digits, "nearest"), readNumber(weight)),
    );
    const calculated = total(weighted);
    const reported = intervalOf(readNumber(value), decimals, "nearest");
    expect(ends(toRange(calculated))).toStrictEqual(expected.calculated_interval);
    expect(ends(toRange(reported))).toStrictEqual(expected.reported_interval);
    expect(meet(calculated, reported)).toBe(expected.consistent_calc11);
  });

  // Arelle at this commit takes an end as open where any of its parts is, bounding or not, and calls this consistent.
  run<{ item: readonly [number, number, number]; total: Pair }, unknown>("REGRESSION open ends", ({ item, total }) => {
    const calculated = scaleInterval(intervalOf(readNumber(item[0]), item[1], "truncate"), readNumber(item[2]));
    const reported = intervalOf(readNumber(total[0]), total[1], "truncate");
    expect(toRange(calculated)).toStrictEqual({ low: -12, high: -11, lowClosed: false, highClosed: true });
    expect(toRange(reported)).toStrictEqual({ low: -13, high: -12, lowClosed: false, highClosed: true });
    expect(meet(calculated, reported)).toBe(false);
  });
});

function closed([low, high]: Pair): Interval {
  return { low: readNumber(low), high: readNumber(high), lowClosed: true, highClosed: true };
}

describe("intervals of printed figures in scrutiny", () => {
  run<{ x: string }, readonly [number, number, string, string]>("unround 8.2", ({ x }, [low, high]) => {
    expect(printedInterval(x, { decimals: 1 })).toStrictEqual({ low, high, lowClosed: true, highClosed: false });
  });

  // 4.50 read with one digit, as given, or with more; both ends belong to it under "up_or_down".
  run<{ x: string; digits: number }, Pair>("unround 4.50", ({ x, digits }, [low, high]) => {
    const range = printedInterval(x, { decimals: digits, rounding: "nearest" });
    expect(range).toStrictEqual({ low, high, lowClosed: true, highClosed: true });
  });
});

describe("rounding of invoices", () => {
  // A checker that adds doubles gets 36.64.
  run<{ expr: string }, { exact: string; half_up: string }>("float artefact", ({ expr }, { exact, half_up }) => {
    expect(sum(expr.split("+"))).toBe(Number(exact));
    expect(sum(expr.split("+"), { decimals: 2 })).toBe(Number(half_up));
    expect(sum(expr.split("+").map(Number), { decimals: 2 })).toBe(Number(half_up));
  });

  run<unknown, { exact: string; printed: string }>("half-up line amount", (_, { exact, printed: wanted }) => {
    expect(round(exact, { decimals: 2 })).toBe(Number(wanted));
  });
});

describe("which rule can have printed a figure", () => {
  const RULES: Readonly<Record<string, PrintedRule>> = {
    "half-up (away from zero)": "half-up",
    "half-down (towards zero)": "half-down",
    "half-even": "half-even",
    truncate: "truncate",
    "closed (XBRL nearest)": "nearest",
  };
  type Possible = Readonly<Record<string, boolean>>;

  run<{ exact: string; printed: string }, Possible>("exact value at a tie", ({ exact, printed: text }, expected) => {
    for (const [name, wanted] of Object.entries(expected)) {
      const rounding = RULES[name] as RoundingRule;
      const decimals = decimalsOfText(text);
      expect([name, round(exact, { decimals, rounding }) === Number(text)]).toStrictEqual([name, wanted]);
      expect([name, meet(point(readNumber(exact)), printed(text, rounding))]).toStrictEqual([name, wanted]);
    }
  });

  run<{ a: string; b: string; c: string; op: string }, Possible>(
    "possible under a rounding rule? a",
    ({ a, b, c, op }, expected) => {
      for (const [name, wanted] of Object.entries(expected)) {
        const rule = RULES[name] as PrintedRule;
        const combine = op === "+" ? addIntervals : subtractIntervals;
        expect([name, meet(combine(printed(a, rule), printed(b, rule)), printed(c, rule))]).toStrictEqual([
          name,
          wanted,
        ]);
      }
    },
  );

  const totalMeets = (addends: readonly string[], text: string, rule: PrintedRule) =>
    meet(total(addends.map((one) => printed(one, rule))), printed(text, rule));

  run<{ addends: readonly string[]; printed: string }, Possible>(
    "possible under a rounding rule? total",
    ({ addends, printed: text }, expected) => {
      for (const [name, wanted] of Object.entries(expected)) {
        expect([name, totalMeets(addends, text, RULES[name] as PrintedRule)]).toStrictEqual([name, wanted]);
      }
    },
  );

  run<{ addends: readonly number[]; printed_total: number }, Possible>(
    "TOUCH",
    ({ addends, printed_total }, expected) => {
      const rules = { half_up: "half-up", half_down: "half-down", half_even: "half-even" } as const;
      const text = String(printed_total);
      expect(totalMeets(addends.map(String), text, "nearest")).toBe(true);
      expect(totalMeets(addends.map(String), text, rules.half_up)).toBe(expected["possible_if_all_rounded_half_up"]);
      expect(totalMeets(addends.map(String), text, rules.half_down)).toBe(expected["possible_if_all_half_down"]);
      expect(totalMeets(addends.map(String), text, rules.half_even)).toBe(expected["possible_if_all_half_even"]);
    },
  );
});

describe("totals of printed figures", () => {
  type Total = Readonly<{
    sum: string;
    interval: readonly string[];
    printed_interval: readonly string[];
    verdict: string;
  }>;
  const plain = (text: string) => text.replaceAll(",", "");

  run<{ addends: readonly string[]; printed: string }, Total>("derived-figure: total", (input, expected) => {
    const rule = expected.interval[0] === expected.interval[1] ? "exact" : "nearest";
    const addends = input.addends.map(plain);
    const calculated = total(addends.map((one) => printed(one, rule)));
    const given = printed(plain(input.printed), rule);
    expect(sum(addends)).toBe(Number(expected.sum));
    expect(ends(toRange(calculated))).toStrictEqual(expected.interval.map(Number));
    expect(ends(toRange(given))).toStrictEqual(expected.printed_interval.map(Number));
    expect(meet(calculated, given)).toBe(expected.verdict !== "inconsistent");
  });

  run<{ actual: string }, { actual_interval: readonly string[] }>("target met?", ({ actual }, { actual_interval }) => {
    const range = printedInterval(actual, { decimals: decimalsOfText(actual), rounding: "nearest" });
    expect(ends(range)).toStrictEqual(actual_interval.map(Number));
  });
});

it("every entry is run", () => {
  expect(all.filter((entry) => !used.has(entry)).map((entry) => entry.case)).toStrictEqual([]);
});
