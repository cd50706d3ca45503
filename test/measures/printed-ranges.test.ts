import { describe, expect, it } from "vitest";
import { annualisedGrowth } from "../../src/measures/annualised-growth.js";
import { difference } from "../../src/measures/difference.js";
import { percentChange } from "../../src/measures/percent-change.js";
import { share } from "../../src/measures/share.js";
import type { Computed } from "../../src/quantity/absence.js";
import { printedInterval } from "../../src/quantity/printed-interval.js";
import type { Quantity } from "../../src/quantity/quantity-input.js";
import entries from "../oracles/measured-ranges.json" with { type: "json" };

/*
 * Figures derived from printed ones: between which numbers they lie, computed elsewhere by exact rational arithmetic
 * with closed ends (`nearest` here), and whether a printed result follows from them.
 */
interface Expected {
  readonly recomputed_from_printed?: string;
  readonly interval: readonly string[];
  readonly printed_interval?: readonly string[];
  readonly verdict: string;
}

function printed(text: string): Quantity {
  return { value: text.replace("%", ""), decimals: decimalsOf(text), rounding: "nearest" };
}

function decimalsOf(text: string): number {
  return text.replace("%", "").split(".")[1]?.length ?? 0;
}

function compute(name: string, input: Readonly<Record<string, string | number>>): Computed {
  const of = (key: string) => printed(String(input[key]));
  if (name.includes("annual growth")) {
    return annualisedGrowth(of("from"), of("to"), { years: Number(input["years"]) });
  }
  if (name.includes("share")) return share(of("part"), of("whole"));
  return name.includes("percentage points") ? difference(of("from"), of("to")) : percentChange(of("from"), of("to"));
}

describe("the range of a derived figure is the one computed by others, and holds what can have been printed", () => {
  it.each(entries.map((entry) => [entry.case, JSON.stringify(entry.input), entry] as const))(
    "%s %s",
    (name, _, entry) => {
      const input = entry.input as Readonly<Record<string, string>>;
      const expected: Expected = entry.expected;
      const result = compute(name, input);
      if (result.value === null || result.range === undefined) throw new Error("no range");
      const { low, high } = result.range;
      // Four digits are given, or fewer where they end.
      const four = (text: string | undefined) => Math.abs(Number(text)) * Number.EPSILON + 0.00005;
      expect(Math.abs(Number(low) - Number(expected.interval[0]))).toBeLessThanOrEqual(four(expected.interval[0]));
      expect(Math.abs(Number(high) - Number(expected.interval[1]))).toBeLessThanOrEqual(four(expected.interval[1]));
      if (expected.recomputed_from_printed !== undefined) {
        const wanted = Number(expected.recomputed_from_printed);
        expect(Math.abs(result.value - wanted)).toBeLessThanOrEqual(0.00005);
      }
      const text = String(input["printed"]);
      const given = printedInterval(text, { decimals: decimalsOf(text), rounding: "nearest" });
      if (expected.printed_interval !== undefined) {
        expect([given.low, given.high]).toStrictEqual(expected.printed_interval.map(Number));
      }
      const isPossible = Number(given.low) <= Number(high) && Number(low) <= Number(given.high);
      expect(isPossible).toBe(expected.verdict !== "inconsistent");
    },
  );
});
