import { checkOptions } from "./check-object.js";
import { readFigure } from "./read-figure.js";
import type { PrintedAmount, ReadAmountOptions } from "./printed-amount.js";

/**
 * Reads a figure as Korean plans print it: a count, an amount of money, a percentage or a bare number.
 *
 * Use it for a cell or a phrase whose kind is not known beforehand; {@link readMoney}, {@link readCount} and
 * {@link readPercent} also refuse the other kinds, {@link readChange} reads the marks ▲ ▼ △ ▽ ↑ ↓, and
 * {@link readBoundedAmount} the words that bound a figure (최대, 이상). It reads one figure, not a sentence with a figure
 * in it.
 *
 * A figure printed in one of the library's units keeps it (`29.8억원` is 29.8 `hundred-million-KRW`). The others
 * (`700만원`, `5천만원`, `3억 2,000만원`, `64.2만명`) are in `KRW`, `persons` or another unit of ones with the last
 * printed digit as negative `decimals`, so that value and precision are those of the text. Without 원 or 명 behind
 * it `3억` is read only where `unit` says what is counted.
 *
 * A counter that is no unit of its own is kept beside the unit that it counts in: 인 counts persons, 세 and 개년 years,
 * 회, 건, 편, 대, 면, 개국, 개실, 개과정 and their like count one by one (`count`). The library knows those of the plan;
 * `counters` adds others, since a word that merely follows a number (`42개 선정`) must stay unreadable. They go before
 * everything that the library knows: with `{ 주: "count" }` the trees of `100주` are no weeks.
 * 개, 개사, 개업체 and 개기업 are `count`, and `establishments` where these are declared.
 *
 * Digits are ungrouped or grouped by threes throughout. Full-width characters, no-break and other spaces, and a unit
 * in brackets (`0.9(%p)`) are accepted; a minus or plus stands directly before the digits, since `- 642,727명` is a
 * line of a list.
 *
 * @param text - One figure, at most 100 characters.
 * @param options - `unit`: the unit in the head of the table, which a bare figure takes. `counters`: more counters,
 *   each with the unit that it counts in.
 * @returns The value in the printed unit, its last printed digit, the counter where there is one, and the text itself.
 * @throws {@link quantity.IljariError | IljariError} `not-readable` (with the nearest readable form where one is close; a lone dash too, see
 *   {@link isNil}), `sign-not-declared` (a mark such as ▲), `unit-mismatch` (a unit of another dimension than
 *   `options.unit`), `out-of-range` (more digits than a double holds), `unknown-unit`,
 *   `wrong-type` (`options` or `counters` that are no object).
 * @source Forms of the plan's tables and project sheets; 만 is 10^4, 억 10^8, 조 10^12.
 * @example
 * ```ts
 * import { readAmount } from "iljari/korean";
 * readAmount("2억원");
 * // => { value: 2, unit: "hundred-million-KRW", decimals: 0, printed: "2억원" }
 * readAmount("3억 2,000만원");
 * // => { value: 320000000, unit: "KRW", decimals: -4, printed: "3억 2,000만원" }
 * readAmount("308.1천명");
 * // => { value: 308.1, unit: "thousand-persons", decimals: 1, printed: "308.1천명" }
 * readAmount("50개국");
 * // => { value: 50, unit: "count", decimals: 0, counter: "개국", printed: "50개국" }
 * readAmount("37.0", { unit: "percent" });
 * // => { value: 37, unit: "percent", decimals: 1, printed: "37.0" }
 * ```
 */
export function readAmount(text: string, options: ReadAmountOptions = {}): PrintedAmount {
  checkOptions(options);
  return readFigure(text, { unit: options.unit, counters: options.counters });
}
