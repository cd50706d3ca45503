import Big from "big.js";
import BigNumber from "bignumber.js";
import { Decimal } from "decimal.js";
import { rates } from "../../src/measures/rates.js";
import { sum } from "../../src/quantity/sum.js";
import { interleave, printTimings } from "./interleave.js";

const COUNT = 1_000_000;
const ROUNDS = 48;

/** The same numbers in every run, from a linear congruential generator. */
function column(seed: number, largest: number, decimals: 0 | 1): number[] {
  let state = seed;
  return Array.from({ length: COUNT }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const whole = 1 + Math.floor((state / 2 ** 32) * largest);
    return decimals === 0 ? whole : whole / 10;
  });
}

function floatSum(values: readonly number[]): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

/** A million amounts added up. */
export function benchSum(decimals: 0 | 1): void {
  const values = column(1, 9_000_000, decimals);
  const timings = interleave(
    [
      { name: "float loop", run: () => floatSum(values) },
      { name: "sum (goal: 1.5)", run: () => sum(values) },
      {
        name: "bignumber.js",
        run: () => values.reduce((total, value) => total.plus(value), new BigNumber(0)).toNumber(),
        slow: true,
      },
      {
        name: "big.js",
        run: () => values.reduce((total, value) => total.plus(value), new Big(0)).toNumber(),
        slow: true,
      },
      {
        name: "decimal.js",
        run: () => values.reduce((total, value) => total.plus(value), new Decimal(0)).toNumber(),
        slow: true,
      },
    ],
    ROUNDS,
  );
  const exact = sum(values);
  const notes = { "float loop": floatSum(values) === exact ? "exact here" : `off by ${floatSum(values) - exact}` };
  printTimings(`Sum of a million amounts, ${decimals === 0 ? "whole" : "one decimal"}`, timings, notes);
}

type Rates = (numerators: readonly number[], denominators: readonly number[]) => readonly (number | null)[];

const naiveRates: Rates = (numerators, denominators) => {
  const values = new Array<number>(numerators.length);
  for (let i = 0; i < numerators.length; i++) {
    values[i] = Math.round(((numerators[i] as number) / (denominators[i] as number)) * 1000) / 10;
  }
  return values;
};

const toFixedRates: Rates = (numerators, denominators) =>
  numerators.map((numerator, i) => Number(((numerator / (denominators[i] as number)) * 100).toFixed(1)));

const decimalRates: Rates = (numerators, denominators) =>
  numerators.map((numerator, i) =>
    new Decimal(numerator)
      .times(100)
      .div(denominators[i] as number)
      .toDecimalPlaces(1, Decimal.ROUND_HALF_UP)
      .toNumber(),
  );

const ownRates: Rates = (numerators, denominators) => rates(numerators, denominators, { decimals: 1 }).values;

/** A million rates in percent, rounded half-up to one decimal. */
export function benchRates(decimals: 0 | 1): void {
  const numerators = column(2, 2_000, decimals);
  const denominators = column(3, 2_000, decimals);
  const ways: Readonly<Record<string, Rates>> = {
    "Math.round(a / t * 1000) / 10": naiveRates,
    "rates (goal: 1.1)": ownRates,
    "toFixed(1)": toFixedRates,
    "decimal.js": decimalRates,
  };
  const timings = interleave(
    Object.entries(ways).map(([name, way]) => ({
      name,
      run: () => way(numerators, denominators),
      slow: way === decimalRates || way === toFixedRates,
    })),
    ROUNDS,
  );
  const right = exactRates(numerators, denominators);
  const notes = Object.entries(ways).map(([name, way]) => {
    const found = way(numerators, denominators);
    return [name, `${right.filter((value, i) => value !== found[i]).length} wrong`] as const;
  });
  const title = `A million rates, ${decimals === 0 ? "whole numbers" : "one decimal"}`;
  printTimings(title, timings, Object.fromEntries(notes));
}

/** What is right, by whole numbers of any size; tenths on both sides cancel out. */
function exactRates(numerators: readonly number[], denominators: readonly number[]): number[] {
  return numerators.map((numerator, i) => {
    const top = BigInt(Math.round(numerator * 10)) * 2000n;
    const bottom = BigInt(Math.round((denominators[i] as number) * 10)) * 2n;
    return Number((top + bottom / 2n) / bottom) / 10;
  });
}
