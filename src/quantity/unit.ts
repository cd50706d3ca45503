import { fail, type PathStep } from "./error.js";
import { multiply, powerOfTen, toNumber, type Fraction } from "./fraction.js";
import { nearestName } from "./nearest.js";
import { readNumber, type NumberInput } from "./number-input.js";

/** Units of money: Korean won, counted in ones, thousands, millions, 억 (10^8) or 조 (10^12). */
export type MoneyUnit = "KRW" | "thousand-KRW" | "million-KRW" | "hundred-million-KRW" | "trillion-KRW";

/** Units of persons (명, 천명). Jobs are counted in persons, as the plans do. */
export type PersonUnit = "persons" | "thousand-persons";

/** Money for each job. */
export type MoneyPerJobUnit = `${MoneyUnit}-per-job`;

/**
 * What a number counts, scale included: 308.1 `thousand-persons` is 308,100 `persons`.
 *
 * Rates, shares, growth, achievement and progress are in `percent` (101.2, not 1.012); the difference of two
 * percents is in `percentage-point`; what is defined per one (a location quotient) is a `ratio`.
 * `not-stated` is the unit of what was computed from bare numbers.
 */
export type Unit =
  | PersonUnit
  | MoneyUnit
  | MoneyPerJobUnit
  | "percent"
  | "percentage-point"
  | "ratio"
  | "establishments"
  | "count"
  | "square-metres"
  | "thousand-square-metres"
  | "pyeong"
  | "USD"
  | "thousand-USD"
  | "years"
  | "months"
  | "weeks"
  | "days"
  | "not-stated";

/** A name in Korean, and in English where there is one. */
export interface UnitName {
  readonly ko: string;
  readonly en: string;
}

/** What is known of a unit. */
export interface UnitInfo {
  /** Units of one dimension convert into each other. */
  readonly dimension: string;
  /** The unit is ten to this power of the dimension's base unit. */
  readonly exponent: number;
  /** How it is written behind a number. */
  readonly name: UnitName;
}

const MONEY: Record<MoneyUnit, UnitInfo> = {
  KRW: { dimension: "money", exponent: 0, name: { ko: "원", en: "won" } },
  "thousand-KRW": { dimension: "money", exponent: 3, name: { ko: "천원", en: "thousand won" } },
  "million-KRW": { dimension: "money", exponent: 6, name: { ko: "백만원", en: "million won" } },
  "hundred-million-KRW": { dimension: "money", exponent: 8, name: { ko: "억원", en: "hundred million won" } },
  "trillion-KRW": { dimension: "money", exponent: 12, name: { ko: "조원", en: "trillion won" } },
};

function perJob({ exponent, name }: UnitInfo): UnitInfo {
  return { dimension: "money-per-job", exponent, name: { ko: `${name.ko}/명`, en: `${name.en} per job` } };
}

/** Every unit with its dimension, scale and names. */
export const UNITS: Readonly<Record<Unit, UnitInfo>> = /* @__PURE__ */ (() => ({
  persons: { dimension: "persons", exponent: 0, name: { ko: "명", en: "persons" } },
  "thousand-persons": { dimension: "persons", exponent: 3, name: { ko: "천명", en: "thousand persons" } },
  ...MONEY,
  "KRW-per-job": perJob(MONEY.KRW),
  "thousand-KRW-per-job": perJob(MONEY["thousand-KRW"]),
  "million-KRW-per-job": perJob(MONEY["million-KRW"]),
  "hundred-million-KRW-per-job": perJob(MONEY["hundred-million-KRW"]),
  "trillion-KRW-per-job": perJob(MONEY["trillion-KRW"]),
  percent: { dimension: "percent", exponent: 0, name: { ko: "%", en: "%" } },
  "percentage-point": { dimension: "percentage-point", exponent: 0, name: { ko: "%p", en: "pp" } },
  ratio: { dimension: "ratio", exponent: 0, name: { ko: "배", en: "ratio" } },
  establishments: { dimension: "establishments", exponent: 0, name: { ko: "개소", en: "establishments" } },
  count: { dimension: "count", exponent: 0, name: { ko: "개", en: "items" } },
  "square-metres": { dimension: "area", exponent: 0, name: { ko: "㎡", en: "m²" } },
  "thousand-square-metres": { dimension: "area", exponent: 3, name: { ko: "천㎡", en: "thousand m²" } },
  // 400/121 m², no power of ten of anything: a dimension of its own.
  pyeong: { dimension: "pyeong", exponent: 0, name: { ko: "평", en: "pyeong" } },
  USD: { dimension: "US-dollars", exponent: 0, name: { ko: "달러", en: "US dollars" } },
  "thousand-USD": { dimension: "US-dollars", exponent: 3, name: { ko: "천달러", en: "thousand US dollars" } },
  years: { dimension: "years", exponent: 0, name: { ko: "년", en: "years" } },
  months: { dimension: "months", exponent: 0, name: { ko: "개월", en: "months" } },
  weeks: { dimension: "weeks", exponent: 0, name: { ko: "주", en: "weeks" } },
  days: { dimension: "days", exponent: 0, name: { ko: "일", en: "days" } },
  "not-stated": { dimension: "not-stated", exponent: 0, name: { ko: "", en: "" } },
}))();

export const MONEY_UNITS: readonly MoneyUnit[] = /* @__PURE__ */ Object.keys(MONEY) as MoneyUnit[];

/**
 * Looks a unit up.
 *
 * @param unit - A unit's id.
 * @param path - Where it stands in the input, for the error.
 * @returns Dimension, scale (power of ten) and names.
 * @throws {@link quantity.IljariError | IljariError} `unknown-unit` with the nearest one.
 * @example
 * ```ts
 * import { unitInfo } from "iljari/quantity";
 * unitInfo("million-KRW").exponent; // => 6
 * ```
 */
export function unitInfo(unit: Unit, path: readonly PathStep[] = ["unit"]): UnitInfo {
  if (!Object.hasOwn(UNITS, unit)) {
    const nearest = typeof unit === "string" ? nearestName(unit, Object.keys(UNITS)) : undefined;
    fail("unknown-unit", { path, value: unit, expected: `one of ${Object.keys(UNITS).join(", ")}`, nearest });
  }
  return UNITS[unit];
}

/** The factor from one unit to another of its dimension; throws `unit-mismatch` across dimensions. */
export function unitFactor(from: Unit, to: Unit, path: readonly PathStep[] = ["unit"]): Fraction {
  const a = unitInfo(from, path);
  const b = unitInfo(to, path);
  if (a.dimension !== b.dimension) {
    fail("unit-mismatch", { path, value: from, expected: `a unit of ${b.dimension}, such as ${to}` });
  }
  return powerOfTen(a.exponent - b.exponent);
}

/**
 * Converts a number between units of one dimension.
 *
 * @param value - A number in `from`.
 * @param from - The unit it is in.
 * @param to - The unit wanted.
 * @returns The double nearest to the exact result, in `to`.
 * @throws {@link quantity.IljariError | IljariError} `unknown-unit`, `unit-mismatch` (another dimension), `not-finite`, `not-a-number`.
 * @source Definition; 억 is 10^8, 조 is 10^12.
 * @example
 * ```ts
 * import { convertUnit } from "iljari/quantity";
 * convertUnit(308.1, "thousand-persons", "persons"); // => 308100
 * convertUnit(679038, "million-KRW", "hundred-million-KRW"); // => 6790.38
 * ```
 */
export function convertUnit(value: NumberInput, from: Unit, to: Unit): number {
  return toNumber(multiply(readNumber(value, ["value"]), unitFactor(from, to)));
}

/**
 * An amount of money in won.
 *
 * @param value - A number in `unit`.
 * @param unit - A unit of money.
 * @returns The amount in won, a safe integer.
 * @throws {@link quantity.IljariError | IljariError} `unit-mismatch` for what is no money, `out-of-range` where the amount is no whole
 *   number of won or beyond the safe integers (about 9 quadrillion won), `unknown-unit`, `not-finite`, `not-a-number`.
 * @example
 * ```ts
 * import { toWon } from "iljari/quantity";
 * toWon(679038, "million-KRW"); // => 679038000000
 * toWon("32.6", "million-KRW"); // => 32600000
 * ```
 */
export function toWon(value: NumberInput, unit: MoneyUnit): number {
  const { n, d } = multiply(readNumber(value, ["value"]), unitFactor(unit, "KRW"));
  const won = Number(n / d);
  if (n % d !== 0n || !Number.isSafeInteger(won)) {
    fail("out-of-range", { path: ["value"], value, expected: "a whole number of won below 2^53" });
  }
  return won;
}
