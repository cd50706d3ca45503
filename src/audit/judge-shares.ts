import { ceilingDivide, floorDivide } from "../quantity/integers.js";
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
  HUNDRED,
} from "../quantity/fraction.js";
import { addIntervals, point, scaleInterval, type Interval } from "../quantity/interval.js";
import type { PrintedRule } from "../quantity/printed-interval.js";
import { TO_NEAREST } from "../quantity/rounding.js";
import { unitInfo, type Unit } from "../quantity/unit.js";
import type { CheckedFigure, HoldsUnder } from "./check-result.js";
import { exactValue, factorBetween, intervalUnder, lastDigit } from "./exact.js";
import type { Relation } from "./expanded-check.js";
import type { AuditFigure } from "./figure.js";
import { shareOfSum } from "./judge-curved.js";
import type { FixedRules, Judgement } from "./judgement.js";
import { half, mayMeet } from "./meet.js";
import { given } from "./given.js";

type LargestRemainder = Extract<Relation, { form: "largest-remainder" }>;
type WholeNumberShare = Extract<Relation, { form: "whole-number-share" }>;

/**
 * Shares that were made to add up to 100: each is cut off at its last digit, and what is missing goes, a last digit each,
 * to the parts with the largest remainders. It is computed from the parts as printed; where two remainders are equal either
 * may have been raised. Where the parts are rounded, shares may be right that do not follow from the print: as long as they
 * add up to 100 and each lies less than a last digit from what its part can be a share of.
 */
export function judgeLargestRemainder({ shares, parts }: LargestRemainder, fixed: FixedRules): Judgement {
  const { unit } = given(parts[0]);
  const values = parts.map((one) => multiply(exactValue(one), factorTo(one, unit)));
  const total = values.reduce(add, ZERO);
  const decimals = Math.max(...shares.map((one) => one.decimals));
  const steps = powerOfTen(decimals);
  const exactShares = values.map((value) => multiply(divide(multiply(value, HUNDRED), total), steps));
  const floors = exactShares.map(({ n, d }) => n / d);
  const missing = (100n * steps.n) / steps.d - sumOfWhole(floors);
  const remainders = exactShares.map((one, index) => subtract(one, { n: given(floors[index]), d: 1n }));
  const printed = shares.map((one) => {
    const { n, d } = multiply(exactValue(one), steps);
    return n / d;
  });
  const raised = printed.map((one, index) => one - given(floors[index]));
  // Right where each is its floor or one above it, as many are raised as are missing, and none with a larger remainder was passed over.
  const lowestRaised = remainders.filter((_, index) => raised[index] === 1n).toSorted(compare)[0];
  const isRight =
    raised.every((one) => one === 0n || one === 1n) &&
    sumOfWhole(raised) === missing &&
    remainders.every(
      (one, index) => raised[index] === 1n || lowestRaised === undefined || compare(one, lowestRaised) <= 0,
    );
  const ranges = rangesOfShares(parts, unit, steps, fixed);
  const isPossible =
    sumOfWhole(printed) === (100n * steps.n) / steps.d &&
    printed.every((one, index) => mayMeet(given(ranges[index]), lessThanOneFrom(one)));
  const byMethod = isRight ? printed : allotted(floors, remainders, Number(missing));
  const differing = printed.findIndex((one, index) => one !== byMethod[index]);
  const shown = differing === -1 ? 0 : differing;
  const share = given(shares[shown]);
  const inPercent = (one: Fraction) => divide(one, steps);
  const recomputed = inPercent({ n: given(byMethod[shown]), d: 1n });
  const value = exactValue(share);
  const { low, high } = given(ranges[shown]);
  const isRounded = parts.some((one) => one.exact !== true);
  const rules: HoldsUnder[] = isRight || (isRounded && isPossible) ? ["largest-remainder"] : [];
  return {
    verdict: isRight ? "exact" : isRounded && isPossible ? "explained" : "inconsistent",
    figures: [
      { role: "result", figure: share },
      ...shares.filter((one) => one !== share).map((figure): CheckedFigure => ({ role: "share", figure })),
      ...parts.map((figure): CheckedFigure => ({ role: "part", figure })),
    ],
    unit: "percent",
    printed: share.value,
    recomputed: toNumber(recomputed),
    discrepancy: toNumber(subtract(value, recomputed)),
    // Less than a last digit on each side of what the part can be a share of.
    slack: !isRounded
      ? 0
      : low === null || high === null
        ? null
        : toNumber(inPercent(add(half(subtract(high, low)), { n: 1n, d: 1n }))),
    range: isRounded
      ? {
          low: low && toNumber(inPercent(low)),
          high: high && toNumber(inPercent(high)),
          lowClosed: low !== null,
          highClosed: high !== null,
        }
      : { low: toNumber(recomputed), high: toNumber(recomputed), lowClosed: true, highClosed: true },
    rules,
    smallestUnit: null,
    power: isRounded ? wholesBetween(low, high) : 1,
  };
}

function factorTo(figure: AuditFigure, unit: Unit): Fraction {
  return factorBetween(figure.unit, unit) ?? { n: 1n, d: 1n };
}

function sumOfWhole(numbers: readonly bigint[]): bigint {
  return numbers.reduce((sum, one) => sum + one, 0n);
}

/** Between which numbers each share lies, in last digits, where each part was rounded by itself. */
function rangesOfShares(parts: readonly AuditFigure[], unit: Unit, steps: Fraction, fixed: FixedRules): Interval[] {
  const own = parts.map((one) => scaleInterval(intervalUnder(one, fixed(one) ?? "nearest"), factorTo(one, unit)));
  return own.map((part, index) => {
    const rest = own.reduce((sum, one, at) => (at === index ? sum : addIntervals(sum, one)), point(ZERO));
    return scaleInterval(shareOfSum(part, rest), multiply(HUNDRED, steps));
  });
}

function lessThanOneFrom(whole: bigint): Interval {
  return { low: { n: whole - 1n, d: 1n }, high: { n: whole + 1n, d: 1n }, lowClosed: false, highClosed: false };
}

/** How many whole numbers lie less than one from the range. */
function wholesBetween(low: Fraction | null, high: Fraction | null): number | null {
  if (low === null || high === null) return null;
  return Number(ceilingDivide(high.n, high.d) - floorDivide(low.n, low.d) + 1n);
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
  // Counted one by one, whatever thousands the whole is printed in.
  const base = multiply(exactValue(whole), powerOfTen(unitInfo(whole.unit).exponent));
  const printed = exactValue(result);
  const most = base.n / base.d;
  // The whole numbers next to the printed share of the whole.
  const { n, d } = divide(multiply(printed, base), HUNDRED);
  const middle = n / d < 0n ? 0n : minimum(n / d, most);
  const near = Array.from({ length: 5 }, (_, index) => middle - 2n + BigInt(index)).filter(
    (one) => one >= 0n && one <= most,
  );
  const shareOf = (one: bigint): Fraction => divide({ n: one * 100n, d: 1n }, base);
  const isPossible = (rule: PrintedRule) =>
    near.some((one) => mayMeet(intervalUnder(result, rule), point(shareOf(one))));
  const distance = (one: bigint): Fraction => {
    const difference = subtract(shareOf(one), printed);
    return { n: difference.n < 0n ? -difference.n : difference.n, d: difference.d };
  };
  const [closest = 0n] = near.toSorted((a, b) => compare(distance(a), distance(b)));
  const recomputed = shareOf(closest);
  const rules: HoldsUnder[] = [...TO_NEAREST, "truncate" as const].filter(isPossible);
  const own = fixed(result);
  const explained = own === undefined && isPossible("nearest") ? "explained" : "inconsistent";
  return {
    // Of a single rounding a tie has gone one way: there is none that only several rules together explain.
    verdict: isPossible(own ?? "half-up") ? "exact" : explained,
    figures: [
      { role: "result", figure: result },
      { role: "whole", figure: whole },
    ],
    unit: result.unit,
    printed: result.value,
    recomputed: toNumber(recomputed),
    discrepancy: toNumber(subtract(printed, recomputed)),
    slack: result.exact === true ? 0 : toNumber(half(lastDigit(result))),
    range: { low: 0, high: 100, lowClosed: true, highClosed: true },
    rules,
    smallestUnit: null,
    power: result.exact === true ? null : Number(possibleShares(most, powerOfTen(result.decimals))),
  };
}

/** How many printed shares a whole of so many members can have: one a member and none, two where one lies between. */
function possibleShares(most: bigint, digits: Fraction): bigint {
  const twice = { n: 200n * digits.n, d: digits.d };
  const steps = (100n * digits.n) / digits.d;
  if (most >= steps || twice.n % twice.d !== 0n) return minimum(most, steps) + 1n;
  // k of N members lies between two last digits where 200 k / N of them is odd.
  const halves = twice.n / twice.d;
  const common = commonDivisor(halves, most);
  return most + 1n + ((halves / common) % 2n === 1n ? (common + 1n) / 2n : 0n);
}

function commonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : commonDivisor(b, a % b);
}

function minimum(a: bigint, b: bigint): bigint {
  return a < b ? a : b;
}
