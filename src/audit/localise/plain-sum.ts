import { decimalsOf, smallPowerOfTen, unitsOf } from "../../quantity/scaled.js";
import type { AuditFigure } from "../figure.js";
import { STEPS } from "./bounds.js";
import { formOf } from "./form.js";
import { given } from "../given.js";
import type { Statement, System } from "./system.js";

/** at + Σ weight · deviation = 0 (or ≥ 0, > 0) in whole numbers that are exact in a double; deviations in half digits. */
export interface Sum {
  readonly members: readonly number[];
  readonly weights: readonly number[];
  readonly at: number;
  readonly isEquality: boolean;
  readonly strict: boolean;
}

const SAFE = Number.MAX_SAFE_INTEGER;

/** An equation as sums; none where its numbers are too large for exact doubles, which proves less but nothing wrong. */
export function sumsOf(system: System, equation: number): readonly Sum[] {
  const { statement, members } = given(system.equations[equation]);
  const plain = plainSum(statement, members);
  return plain === undefined ? sumsOfForm(system, equation) : isSafe(plain) ? [plain] : [];
}

/** Every step of the arithmetic stays a safe integer: the ends of the sum are below the whole of it in size. */
function isSafe({ weights, at }: Sum): boolean {
  return weights.reduce((sum, weight) => sum + Math.abs(weight) * 4 * STEPS, Math.abs(at) * STEPS) < SAFE;
}

/** The common case: a sum of figures of one unit that are counted once or taken away once. */
function plainSum(statement: Statement, members: readonly number[]): Sum | undefined {
  if (statement.form !== "linear" || statement.constant !== undefined) return undefined;
  const { result, terms } = statement;
  if (members.length !== terms.length + 1) return undefined;
  let finest = result.decimals;
  for (const { figure, weight } of terms) {
    if (figure.unit !== result.unit) return undefined;
    if (weight !== undefined && (weight.d !== 1n || (weight.n !== 1n && weight.n !== -1n))) return undefined;
    if (figure.decimals > finest) finest = figure.decimals;
  }
  const weights: number[] = [];
  let at = 0;
  let reach = 0;
  const put = (figure: AuditFigure, direction: number): void => {
    const worth = direction * smallPowerOfTen(finest - figure.decimals);
    weights.push(worth);
    const piece = 2 * worth * digitsIn(figure);
    at += piece;
    reach += Math.abs(piece);
  };
  put(result, -1);
  for (const { figure, weight } of terms) put(figure, weight?.n === -1n ? -1 : 1);
  // Not a number where one of the steps was not exact.
  return reach < SAFE ? { members, weights, at, isEquality: true, strict: false } : undefined;
}

/** The figure as a whole number of its last digits, or NaN where the short way does not reach. */
function digitsIn({ value, decimals }: AuditFigure): number {
  if (value === null) return Number.NaN;
  if (decimals >= 0) return unitsOf(value, smallPowerOfTen(decimals));
  const digits = value / smallPowerOfTen(-decimals);
  return decimalsOf(value) === 0 && Number.isSafeInteger(digits) ? digits : Number.NaN;
}

function sumsOfForm(system: System, equation: number): Sum[] {
  const { halves } = formOf(system, equation);
  const { form } = given(system.equations[equation]).statement;
  const isCurved = form === "ratio" || form === "growth";
  const isEquality = halves.length === 2 && !isCurved;
  const sums = (isEquality ? halves.slice(0, 1) : halves).map((half): Sum => ({
    members: [...half.weights.keys()],
    weights: [...half.weights.values()].map(Number),
    at: Number(half.at),
    isEquality,
    strict: half.strict,
  }));
  // Whole numbers beyond 2^53 come out of the conversion no smaller than 2^53, and are seen here.
  return sums.every(isSafe) ? sums : [];
}
