import { convertUnit, MONEY_UNITS, UNITS, type MoneyUnit, type PersonUnit, type Unit } from "../../quantity/unit.js";
import { fail, IljariError } from "../../quantity/error.js";
import { nearestName } from "../../quantity/nearest.js";
import { readChange } from "../../korean/read-change.js";
import { readCount } from "../../korean/read-count.js";
import { readMoney } from "../../korean/read-money.js";
import { readTimespan } from "../../korean/read-timespan.js";
import type { PrintedAmount } from "../../korean/printed-amount.js";
import type { Signs } from "../../korean/signs.js";
import type { Name } from "../../model/names.js";
import { DAY_EXPECTED, isDay, isPeriod, type Day, type Period } from "../../model/period.js";
import { squash } from "./squash.js";

const LETTERED = /^(?:(\d{4})[-. ]?)?([QSH])([1-4])$/i;
const YEAR_MONTH = /^(\d{4})-(\d)$/;

/** A period: `2024-03`, `2024.3`, `3월` of the plan's year, `1분기`, `2024-S1`, `상반기`, `2024`. */
export function periodIn(text: string, year: string): Period {
  const expected = `a period such as ${year}-03, ${year}. 3., 3월, 1분기, ${year}-Q1, 상반기, ${year}-S1, ${year}`;
  const [, own = year, letter, number = ""] = LETTERED.exec(text) ?? [];
  const [, of, month] = YEAR_MONTH.exec(text) ?? [];
  const written =
    letter !== undefined
      ? `${own}-${letter.toUpperCase() === "Q" ? "Q" : "S"}${number}`
      : of !== undefined && month !== undefined
        ? `${of}-0${month}`
        : text;
  if (isPeriod(written)) return written;
  const { start, end } = spanIn(text, year, expected);
  if (start !== undefined && start === end && isPeriod(start)) return start;
  // Spreadsheets make the first day of a month of `2024-03`.
  const nearest = start !== undefined && start === end ? start.slice(0, 7) : undefined;
  return fail(isDay(start ?? "") ? "invalid-period" : "not-readable", { value: text, expected, nearest });
}

/** A day: `2024-04-05`, `2024.4.5.`, `2024. 4. 5.`; never the serial number of a spreadsheet. */
export function dayIn(text: string): Day {
  const expected = /^\d{5}(?:\.\d+)?$/.test(text)
    ? `${DAY_EXPECTED}; this looks like the serial number of a spreadsheet: format the column as a date`
    : `${DAY_EXPECTED}, 2024.8.31. or 2024. 8. 31.`;
  if (isDay(text)) return text;
  const { start, end } = spanIn(text, undefined, expected);
  if (start !== undefined && start === end && isDay(start)) return start;
  return fail("invalid-day", { value: text, expected });
}

function spanIn(
  text: string,
  year: string | undefined,
  expected: string,
): { readonly start?: string; readonly end?: string } {
  try {
    return readTimespan(text, year === undefined ? {} : { year });
  } catch (error) {
    if (!(error instanceof IljariError)) throw error;
    const { code, nearest, alternatives } = error;
    return fail(code, { value: text, expected, nearest, alternatives });
  }
}

/** A number of persons, in persons. */
export function personsIn(text: string, unit: PersonUnit): number {
  const { value, unit: own } = readCount(text, { unit });
  return convertUnit(value, own, "persons");
}

/** An amount of money; `unit` is that of the header or the row. */
export function moneyIn(text: string, unit: MoneyUnit | undefined, signs: Signs | undefined): PrintedAmount<MoneyUnit> {
  const options = unit === undefined ? {} : { unit };
  if (signs === undefined) return readMoney(text, options);
  const amount = readChange(text, { ...options, signs });
  const money = MONEY_UNITS.find((one) => one === amount.unit);
  if (money !== undefined) return { ...amount, unit: money };
  return fail("unit-mismatch", { value: text, expected: "an amount of money with its unit, such as 2억원" });
}

/** A unit by its id or name. */
export function unitIn(text: string): Unit {
  const wanted = squash(text).replace(/[():]|단위/g, "");
  const units = Object.keys(UNITS) as Unit[];
  const unit = units.find((one) =>
    [one, UNITS[one].name.ko, UNITS[one].name.en].some((name) => squash(name) === wanted),
  );
  if (unit !== undefined && wanted !== "") return unit;
  const expected = "a unit such as 명, 원, 천원, 백만원, %";
  return fail("unknown-unit", { value: text, expected, nearest: nearestName(text, units) });
}

/** A unit of money by its id or name. */
export function moneyUnitIn(text: string): MoneyUnit {
  const unit = unitIn(text);
  const money = MONEY_UNITS.find((one) => one === unit);
  return money ?? fail("unit-mismatch", { value: text, expected: `a unit of money: ${MONEY_UNITS.join(", ")}` });
}

/** One of several words, each with its names, the Korean one first. */
export function wordIn<Word extends string>(
  text: string,
  words: Readonly<Record<Word, readonly string[] | Name>>,
): Word {
  const all = (Object.entries(words) as [Word, readonly string[] | Name][]).map(
    ([word, names]): [Word, readonly string[]] => [word, "ko" in names ? [names.ko, names.en ?? word] : names],
  );
  const found = all.find(([word, names]) => [word, ...names].some((name) => squash(name) === squash(text)));
  if (found !== undefined) return found[0];
  const names = all.flatMap(([word, more]) => [word, ...more]);
  const expected = `one of ${all.map(([word, [ko = ""]]) => `${ko} (${word})`).join(", ")}`;
  return fail("invalid-value", { value: text, expected, nearest: nearestName(text, names) });
}
