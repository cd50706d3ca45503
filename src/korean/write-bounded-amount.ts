import { fail } from "../quantity/error.js";
import type { NumberInput } from "../quantity/number-input.js";
import { unitInfo, type Unit } from "../quantity/unit.js";
import { withoutWordAfter, withoutYeo } from "./bound-words.js";
import { BOUNDS, type Bound } from "./bound.js";
import type { Per } from "./bounded-amount.js";
import { checkOptions } from "./check-object.js";
import { figureOf } from "./figure.js";
import { groupThousands } from "./group-thousands.js";
import type { WriteOptions } from "./printed-amount.js";

/** How a bounded amount is written. */
export interface WriteBoundedAmountOptions extends WriteOptions {
  /** The unit the amount is in and is printed in; `not-stated` writes the bare number. */
  readonly unit: Unit;
  /** How it bounds what it counts. */
  readonly bound: Bound;
  /** The word that it is counted with, written in place of the unit. */
  readonly counter?: string;
  /** What it is for each of, in the order in which it is written. */
  readonly per?: readonly Per[];
}

const PER: Readonly<Record<Per, string>> = { year: "연", month: "월", firm: "업체당", person: "1인당" };

/**
 * Writes a figure with the words that bound it, as a plan prints it.
 *
 * `at-most` is 최대 before the figure; `at-least` 이상, `above` 초과 and `below` 미만 stand behind it. `approximate` is 여 behind
 * a whole count from ten on (`1,000여명`) and 약 before everything else, as it is printed: nobody writes `29.8여억원`.
 * {@link readBoundedAmount} reads the text back as it was, negative `decimals` excepted, with `counters` given
 * for a counter that is not the library's. So a counter is letters, and none that make another figure of it: `5만` is
 * 50,000, `5이상` a limit without a counter.
 *
 * @param value - The amount in `unit`.
 * @param options - `unit`: its unit. `bound`: how it bounds. `counter`: the word that it is counted with, in place of the
 *   unit's name. `per`: what it is for each of. `decimals`: digits after the point, rounded half up; all that the value
 *   has where it is left out.
 * @returns The amount with its words.
 * @throws {@link quantity.IljariError | IljariError} `invalid-value` (no such bound or `per`, or a `counter` that would not be read
 *   back), `unknown-unit`, `wrong-type` (no options, a `counter` that is no text, a `per` that is no array), `not-finite`,
 *   `not-a-number`, `invalid-decimals`.
 * @source Forms of the plan's project sheets.
 * @example
 * ```ts
 * import { writeBoundedAmount } from "iljari/korean";
 * writeBoundedAmount(1000, { unit: "persons", bound: "approximate" }); // => "1,000여명"
 * writeBoundedAmount(20, { unit: "persons", bound: "at-least" }); // => "20명 이상"
 * writeBoundedAmount(35, { unit: "persons", bound: "at-most" }); // => "최대 35명"
 * writeBoundedAmount(100, { unit: "million-KRW", bound: "at-most", per: ["firm"] }); // => "업체당 최대 100백만원"
 * ```
 */
export function writeBoundedAmount(value: NumberInput, options: WriteBoundedAmountOptions): string {
  checkOptions(options, "options with `unit` and `bound`");
  const { unit, bound, counter, per = [], decimals } = options;
  const { name } = unitInfo(unit);
  if (counter !== undefined) checkCounter(counter, unit);
  if (!BOUNDS.includes(bound)) {
    fail("invalid-value", { path: ["bound"], value: bound, expected: `one of ${BOUNDS.join(", ")}` });
  }
  checkPer(per);
  const each = per.map((one, i) => {
    if (Object.hasOwn(PER, one)) return `${PER[one]} `;
    return fail("invalid-value", { path: ["per", i], value: one, expected: `one of ${Object.keys(PER).join(", ")}` });
  });
  const number = groupThousands(value, decimals === undefined ? {} : { decimals });
  return each.join("") + bounded(number, counter ?? name.ko, bound, isCountedOneByOne(unit));
}

/** Letters in words; a figure with a longer one would soon be too long to be read. */
const COUNTER = /^(?=.{1,30}$)\p{L}+(?: \p{L}+)*$/u;

function checkCounter(counter: string, unit: Unit): void {
  const parts = { path: ["counter"], value: counter };
  if (typeof counter !== "string") fail("wrong-type", { ...parts, expected: "a word such as 개국" });
  if (!COUNTER.test(counter)) fail("invalid-value", { ...parts, expected: "a word such as 개국, of letters only" });
  if (withoutWordAfter(counter).words.length > 0 || withoutYeo(`1${counter}`) !== undefined) {
    fail("invalid-value", { ...parts, expected: "a counter; what bounds the amount is said by `bound`" });
  }
  const one = figureOf([{ number: "1", word: counter.split(" ").join("") }], { unit });
  // 조각 begins with a scale and is none, but 5만 is 50,000, and 5명 are not five thousand persons.
  const isScaled = one !== undefined && (one.decimals !== 0 || isOtherScale(one.unit, unit));
  if (isScaled) fail("invalid-value", { ...parts, expected: `a counter that counts in ${unit}, one by one` });
}

function checkPer(per: unknown): void {
  const expected = `an array of ${Object.keys(PER).join(", ")}`;
  if (!Array.isArray(per)) fail("wrong-type", { path: ["per"], value: per, expected });
}

function isOtherScale(unit: Unit, other: Unit): boolean {
  return unit !== other && unitInfo(unit).dimension === unitInfo(other).dimension;
}

function isCountedOneByOne(unit: Unit): boolean {
  return unit === "persons" || unit === "establishments" || unit === "count";
}

/** Two digits at least, no sign and no point. */
const FROM_TEN = /^[0-9][0-9,]+$/;

function bounded(number: string, word: string, bound: Bound, isCount: boolean): string {
  const figure = number + word;
  switch (bound) {
    case "exact":
      return figure;
    case "approximate":
      return isCount && FROM_TEN.test(number) ? `${number}여${word}` : `약 ${figure}`;
    case "at-most":
      return `최대 ${figure}`;
    case "at-least":
      return `${figure} 이상`;
    case "above":
      return `${figure} 초과`;
    case "below":
      return `${figure} 미만`;
  }
}
