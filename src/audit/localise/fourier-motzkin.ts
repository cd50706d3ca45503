import { greatestCommonDivisor } from "../../quantity/integers.js";
import { compare, type Fraction } from "../../quantity/fraction.js";
import type { Interval } from "../../quantity/interval.js";
import type { Inequality } from "./form.js";
import { given } from "../given.js";

/** Σ a · x + b ≥ 0 (or > 0) with `a` in lowest terms: of two with the same `a` only the tighter counts. */
interface Row {
  readonly a: readonly bigint[];
  readonly b: Fraction;
  readonly strict: boolean;
}

/**
 * Between which numbers a variable lies if all inequalities are to hold: the others are eliminated one after another
 * (Fourier–Motzkin: every lower bound of a variable is combined with every upper bound). Exact; for a handful of variables.
 * Nothing where the inequalities contradict each other.
 */
export function project(inequalities: readonly Inequality[], target: number): Interval | undefined {
  let rows = tightest(inequalities.map(({ a, b, strict }) => ({ a, b: { n: b, d: 1n }, strict })));
  const variables = given(inequalities[0]).a.length;
  for (let variable = 0; variable < variables && rows !== undefined; variable++) {
    if (variable !== target) rows = tightest(eliminate(rows, variable));
  }
  return rows === undefined ? undefined : boundsOf(rows, target);
}

function eliminate(rows: readonly Row[], variable: number): Row[] {
  const at = (row: Row): bigint => given(row.a[variable]);
  const lower = rows.filter((row) => at(row) > 0n);
  const upper = rows.filter((row) => at(row) < 0n);
  const combined = lower.flatMap((low) => upper.map((high) => combine(low, -at(high), high, at(low))));
  return [...rows.filter((row) => at(row) === 0n), ...combined];
}

function combine(x: Row, timesX: bigint, y: Row, timesY: bigint): Row {
  return {
    a: x.a.map((one, index) => one * timesX + given(y.a[index]) * timesY),
    b: { n: x.b.n * timesX * y.b.d + y.b.n * timesY * x.b.d, d: x.b.d * y.b.d },
    strict: x.strict || y.strict,
  };
}

/** The rows in lowest terms, the tightest of each direction; nothing where one of them cannot hold. */
function tightest(rows: readonly Row[]): Row[] | undefined {
  const kept = new Map<string, Row>();
  for (const row of rows) {
    const divisor = row.a.reduce(greatestCommonDivisor, 0n);
    if (divisor === 0n) {
      if (row.b.n < 0n || (row.b.n === 0n && row.strict)) return undefined;
      continue;
    }
    const reduced: Row = {
      a: row.a.map((one) => one / divisor),
      b: { n: row.b.n, d: row.b.d * divisor },
      strict: row.strict,
    };
    const key = reduced.a.join();
    const other = kept.get(key);
    const order = other === undefined ? -1 : compare(reduced.b, other.b);
    if (order < 0 || (order === 0 && reduced.strict)) kept.set(key, reduced);
  }
  return [...kept.values()];
}

/** What is left speaks of one variable: ±x + b ≥ 0. */
function boundsOf(rows: readonly Row[], target: number): Interval | undefined {
  let bounds: Interval = { low: null, high: null, lowClosed: false, highClosed: false };
  for (const { a, b, strict } of rows) {
    const direction = given(a[target]);
    if (direction > 0n) bounds = { ...bounds, low: { n: -b.n, d: b.d }, lowClosed: !strict };
    else bounds = { ...bounds, high: b, highClosed: !strict };
  }
  if (bounds.low === null || bounds.high === null) return bounds;
  const order = compare(bounds.low, bounds.high);
  return order < 0 || (order === 0 && bounds.lowClosed && bounds.highClosed) ? bounds : undefined;
}
