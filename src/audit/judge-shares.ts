import {
  add,
  compare,
  divide,
  multiply,
  powerOfTen,
  subtract,
  toNumber,
  ZERO,
  type Fraction,
} from "../quantity/fraction.js";
import { point } from "../quantity/interval.js";
import type { RoundingRule } from "../quantity/rounding.js";
import type { CheckedFigure, HoldsUnder } from "./check-result.js";
import { exactValue, factorBetween, intervalUnder, lastDigit } from "./exact.js";
import type { Relation } from "./expanded-check.js";
import type { FixedRules, Judgement } from "./judgement.js";
import { half, mayMeet } from "./meet.js";

const HUNDRED: Fraction = { n: 100n, d: 1n };
const NEAREST: readonly RoundingRule[] = ["half-up", "half-even", "half-down"];

type LargestRemainder = Extract<Relation, { form: "largest-remainder" }>;
type WholeNumberShare = Extract<Relation, { form: "whole-number-share" }>;

/**
 * Shares that were made to add up to 100: each is cut off at its last digit, and what is missing goes, a last digit each,
 * to the parts with the largest remainders. It is computed from the parts as printed; where two remainders are equal either
 * may have been raised.
 */
export function judgeLargestRemainder({ shares, parts }: LargestRemainder): Judgement {
  const unit = parts[0]?.unit ?? "not-stated";
  const values = parts.map((one) => multiply(exactValue(one), factorBetween(one.unit, unit) ?? { n: 1n, d: 1n }));
  const total = values.reduce(add, ZERO);
  const decimals = Math.max(...shares.map((one) => one.decimals));
  const steps = powerOfTen(decimals);
  const exactShares = values.map((value) => multiply(divide(multiply(value, HUNDRED), total), steps));
  const floors = exactShares.map(({ n, d }) => n / d);
  const missing = 100n * steps.n - floors.reduce((sum, one) => sum + one, 0n) * steps.d;
  const remainders = exactShares.map((one, index) => subtract(one, { n: floors[index] ?? 0n, d: 1n }));
  const printed = shares.map((one) => multiply(exactValue(one), steps));
  const raised = printed.map(({ n, d }, index) => n / d - (floors[index] ?? 0n));
  // Right where each is its floor or one above it, as many are raised as are missing, and none with a larger remainder was passed over.
  const lowestRaised = remainders.filter((_, index) => raised[index] === 1n).toSorted(compare)[0];
  const isRight =
    raised.every((one) => one === 0n || one === 1n) &&
    raised.filter((one) => one === 1n).length === Number(missing) &&
    remainders.every(
      (one, index) => raised[index] === 1n || lowestRaised === undefined || compare(one, lowestRaised) <= 0,
    );
  const byMethod = allotted(floors, remainders, Number(missing));
  const differing = printed.findIndex(({ n, d }, index) => n / d !== byMethod[index]);
  const shown = differing === -1 || isRight ? 0 : differing;
  const recomputed = {
    n: isRight ? (printed[shown]?.n ?? 0n) : (byMethod[shown] ?? 0n) * steps.d,
    d: isRight ? (printed[shown]?.d ?? 1n) * steps.n : steps.n,
  };
  const share = shares[shown];
  const value = share === undefined ? ZERO : exactValue(share);
  const result = isRight ? value : recomputed;
  const rules: HoldsUnder[] = isRight ? ["largest-remainder"] : [];
  return {
    verdict: isRight ? "exact" : "inconsistent",
    figures: [
      ...(share === undefined ? [] : [{ role: "result" as const, figure: share }]),
      ...shares.filter((one) => one !== share).map((figure): CheckedFigure => ({ role: "share", figure })),
      ...parts.map((figure): CheckedFigure => ({ role: "part", figure })),
    ],
    unit: "percent",
    printed: share?.value ?? null,
    recomputed: toNumber(result),
    discrepancy: toNumber(subtract(value, result)),
    slack: 0,
    range: { low: toNumber(result), high: toNumber(result), lowClosed: true, highClosed: true },
    rules,
    smallestUnit: null,
    power: 1,
  };
}

/** The method's own outcome; of equal remainders the earlier part comes first. */
function allotted(floors: readonly bigint[], remainders: readonly Fraction[], missing: number): bigint[] {
  const order = remainders
    .map((remainder, index) => ({ remainder, index }))
    .toSorted((a, b) => compare(b.remainder, a.remainder) || a.index - b.index);
  const chosen = new Set(order.slice(0, missing).map((one) => one.index));
  return floors.map((floor, index) => (chosen.has(index) ? floor + 1n : floor));
}

/**
 * A percentage of a known whole number: some whole number of it has that percentage. Useful where the whole has fewer
 * members than the percentage has steps (the GRIM test of Brown and Heathers, 2017).
 */
export function judgeWholeNumberShare({ result, whole }: WholeNumberShare, fixed: FixedRules): Judgement {
  const base = exactValue(whole);
  const printed = exactValue(result);
  const own = fixed(result);
  // The whole numbers next to the printed share of the whole.
  const { n, d } = divide(multiply(printed, base), HUNDRED);
  const below = n / d - 2n < 0n ? 0n : n / d - 2n;
  const most = base.n / base.d;
  const near = Array.from({ length: 5 }, (_, index) => below + BigInt(index)).filter((one) => one <= most);
  const shareOf = (one: bigint): Fraction => divide({ n: one * 100n, d: 1n }, base);
  const isPossible = (rule: RoundingRule | "nearest") =>
    near.some((one) => mayMeet(intervalUnder(result, rule), point(shareOf(one))));
  const distance = (one: bigint): Fraction => {
    const difference = subtract(shareOf(one), printed);
    return { n: difference.n < 0n ? -difference.n : difference.n, d: difference.d };
  };
  const [closest = 0n] = near.toSorted((a, b) => compare(distance(a), distance(b)));
  const recomputed = shareOf(closest);
  const rules: HoldsUnder[] = [...NEAREST, "truncate" as const].filter(isPossible);
  const verdict = isPossible(own ?? "half-up")
    ? "exact"
    : rules.some((one) => one !== "truncate")
      ? "explained"
      : isPossible("nearest")
        ? "explained-boundary"
        : "inconsistent";
  return {
    verdict,
    figures: [
      { role: "result", figure: result },
      { role: "whole", figure: whole },
    ],
    unit: result.unit,
    printed: result.value,
    recomputed: toNumber(recomputed),
    discrepancy: toNumber(subtract(printed, recomputed)),
    slack: toNumber(half(lastDigit(result))),
    range: { low: 0, high: 100, lowClosed: true, highClosed: true },
    rules,
    smallestUnit: null,
    // As many printed shares are possible as the whole has members, or steps where it has more of them.
    power: Number(minimum(most + 1n, 100n * powerOfTen(result.decimals).n + 1n)),
  };
}

function minimum(a: bigint, b: bigint): bigint {
  return a < b ? a : b;
}
