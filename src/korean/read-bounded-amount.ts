import { fail } from "../quantity/error.js";
import { AFTER, BEFORE, withoutWordAfter, withoutWordsBefore, withoutYeo } from "./bound-words.js";
import type { BoundedAmount } from "./bounded-amount.js";
import { checkOptions } from "./check-object.js";
import { normalise } from "./notation.js";
import type { ReadAmountOptions } from "./printed-amount.js";
import { checkLength, readFigure } from "./read-figure.js";

/**
 * Reads a figure with the words that bound it.
 *
 * Use it for what a project promises or demands: about so many participants, at most so much money, younger than.
 * {@link readAmount} says which figures are read. Around them it reads
 *
 * - 이상 and 최소 as `at-least`, 이하 and 최대 as `at-most`, 초과 as `above`, 미만 as `below`;
 * - 여 (a little more: `1,000여명`, `3억여원`), 약, 정도, 내외 and 가량 as `approximate`;
 * - 연, 월, 업체당, 기업당 and 1인당 as what the amount is for each of (`per`), since `월 50만원` is not an amount of 50만원;
 * - 총 (in all) and, before years of age, 만 (full) without a trace in the result.
 *
 * A figure without a word is `exact`. Two words that say different things of the bound are refused, and so is a
 * range (`18~49세`): it is two figures.
 *
 * @param text - One figure with its words, at most 100 characters, in brackets or not.
 * @param options - `unit`: the unit in the head of the table, which a bare figure takes and without which `3억 이하` does
 *   not say what is counted. `counters`: counters besides those of the library.
 * @returns The value in the printed unit, its last printed digit, its counter, its bound, what it is for each of, and
 *   the text itself.
 * @throws {@link quantity.IljariError | IljariError} `not-readable`, `sign-not-declared`, `unit-mismatch`, `out-of-range`,
 *   `unknown-unit`, `wrong-type`, as {@link readAmount}.
 * @source Forms of the plan's project sheets.
 * @example
 * ```ts
 * import { readBoundedAmount } from "iljari/korean";
 * readBoundedAmount("1,000여명");
 * // => { value: 1000, unit: "persons", decimals: 0, printed: "1,000여명", bound: "approximate" }
 * readBoundedAmount("3년 미만");
 * // => { value: 3, unit: "years", decimals: 0, printed: "3년 미만", bound: "below" }
 * const { value, bound, per } = readBoundedAmount("업체당 최대 100백만원");
 * [value, bound, per]; // => [100, "at-most", ["firm"]]
 * ```
 */
export function readBoundedAmount(text: string, options: ReadAmountOptions = {}): BoundedAmount {
  checkLength(text);
  checkOptions(options);
  const before = withoutWordsBefore(withoutBrackets(normalise(text.trim())));
  const after = withoutWordAfter(before.rest);
  const withoutIt = withoutYeo(after.rest);
  const frame = {
    before: [...before.words, ...(withoutIt === undefined ? [] : ["약"])].map((word) => `${word} `).join(""),
    figure: withoutIt ?? after.rest,
    after: after.words.map((word) => ` ${word}`).join(""),
  };
  const words = [...before.words.map((word) => BEFORE[word]), ...after.words.map((word) => AFTER[word])];
  const bounds = new Set(words.flatMap((word) => word?.bound ?? []));
  if (withoutIt !== undefined) bounds.add("approximate");
  const [bound = "exact", other] = bounds;
  if (other !== undefined) fail("not-readable", { value: text, expected: "a figure with one bound" });
  if (before.words.includes("만") && !frame.figure.endsWith("세")) {
    fail("not-readable", { value: text, expected: "years of age behind 만, such as 만 60세" });
  }
  const amount = readFigure(text, { unit: options.unit, counters: options.counters }, frame);
  const per = words.flatMap((word) => word?.per ?? []);
  return { ...amount, bound, ...(per.length === 0 ? {} : { per }) };
}

function withoutBrackets(text: string): string {
  return text.startsWith("(") && text.endsWith(")") ? text.slice(1, -1).trim() : text;
}
