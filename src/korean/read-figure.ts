import { multiply, compare, fraction, powerOfTen } from "../quantity/fraction.js";
import { fail } from "../quantity/error.js";
import { readNumber } from "../quantity/number-input.js";
import { unitInfo, type Unit } from "../quantity/unit.js";
import { checkObject } from "./check-object.js";
import { figureOf, type Context, type Figure } from "./figure.js";
import { isNil } from "./is-nil.js";
import { nearestFigure } from "./nearest-figure.js";
import { LONGEST_FIGURE, hasReadableSpaces, normalise, takeApart, type Notation } from "./notation.js";
import type { PrintedAmount } from "./printed-amount.js";
import { declaredSigns, type Signs } from "./signs.js";

const EXPECTED = "a figure such as 27,981명, 2,535백만원, 29.8억원, 3억 2,000만원, 66.7% or 0.9(%p)";

/** Refuses what is longer than any figure, and a cell that is no text, which a caller without types may pass. */
export function checkLength(text: string): void {
  if (typeof text !== "string" || text.length > LONGEST_FIGURE) {
    fail("not-readable", { value: text, expected: `a text of at most ${String(LONGEST_FIGURE)} characters` });
  }
}

/** Words around a figure that its reader has taken off. */
export interface Framed {
  readonly before: string;
  readonly figure: string;
  readonly after: string;
}

/** Reads one figure; every public reader is this with its own context. */
export function readFigure(text: string, context: Context, frame?: Framed): PrintedAmount {
  checkLength(text);
  if (context.counters !== undefined) {
    checkObject(context.counters, "counters", 'the unit of each counter, such as { 필지: "count" }');
  }
  if (isNil(text)) fail("not-readable", { value: text, expected: `${EXPECTED}; a nil is no number, ask isNil first` });
  const plain = frame?.figure ?? normalise(text.trim());
  const notation = takeApart(plain);
  const figure = notation && hasReadableSpaces(plain) ? figureOf(notation.parts, context) : undefined;
  if (notation === undefined || figure === undefined) {
    const nearest = notation && nearestFigure(notation, (parts) => figureOf(parts, context) !== undefined);
    const framed = nearest && `${frame?.before ?? ""}${nearest}${frame?.after ?? ""}`;
    return fail("not-readable", { value: text, expected: EXPECTED, nearest: framed });
  }
  checkDimension(figure.unit, context.unit, text);
  const value = numberOf(figure, text);
  // 0 - value, since -value makes -0 of 0.
  const signed = isDecrease(notation.sign, context.signs) ? 0 - value : value;
  const { unit, decimals, counter } = figure;
  return { value: signed, unit, decimals, ...(counter === undefined ? {} : { counter }), printed: text.trim() };
}

function checkDimension(unit: Unit, declared: Unit | undefined, text: string): void {
  if (declared === undefined || declared === "not-stated") return;
  if (unitInfo(unit).dimension !== unitInfo(declared).dimension) {
    fail("unit-mismatch", { value: text, expected: `a figure in ${declared} or a unit that converts into it` });
  }
}

function isDecrease(sign: Notation["sign"], signs: Signs | undefined): boolean {
  const declared = new Map(declaredSigns(signs ?? {}));
  if (sign === undefined || sign === "+" || sign === "-") return sign === "-";
  const direction = declared.get(sign);
  if (direction !== undefined) return direction === "decrease";
  const how = `{ signs: { "${sign}": "increase" } } or "decrease", as this document uses it`;
  return fail("sign-not-declared", {
    value: sign,
    expected: signs === undefined ? `a figure without a mark; read changes with readChange and ${how}` : how,
  });
}

/** Fifteen digits always survive the way into a double and back. */
const SAFE_DIGITS = 15;

function numberOf({ units, decimals }: Figure, text: string): number {
  const digits = String(units);
  const value = Number(`${digits}e${String(-decimals)}`);
  if (digits.length <= SAFE_DIGITS) return value;
  if (compare(readNumber(value), multiply(fraction(units), powerOfTen(-decimals))) !== 0) {
    fail("out-of-range", { value: text, expected: "a figure with no more digits than a double holds" });
  }
  return value;
}
