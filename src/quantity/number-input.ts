import { fail, type PathStep } from "./error.js";
import { fraction, type Fraction } from "./fraction.js";

/**
 * An arbitrary-precision decimal of another library: decimal.js, big.js and bignumber.js all have it.
 * It is read through `toFixed()` without arguments, which prints every digit and no exponent.
 */
export interface DecimalLike {
  /** Prints every digit, without an exponent. */
  toFixed(): string;
}

/**
 * A number as a caller may give it.
 *
 * - `number`: finite; it stands for the shortest decimal that prints it, so `0.1` is one tenth.
 * - `bigint`.
 * - `string`: digits with an optional minus and an optional point, `"-12.50"`; no separators, no exponent, no spaces.
 * - a decimal of decimal.js, big.js or bignumber.js.
 */
export type NumberInput = number | bigint | string | DecimalLike;

const DECIMAL_TEXT = /^-?(?:0|[1-9][0-9]*)(?:\.([0-9]+))?$/;
const LONGEST_TEXT = 1_000;

/** Reads a number exactly. Throws `not-finite` or `not-a-number` with the path and the value. */
export function readNumber(input: NumberInput, path: readonly PathStep[] = []): Fraction {
  if (typeof input === "number") return readDouble(input, path);
  if (typeof input === "bigint") return fraction(input);
  if (typeof input === "string") return readText(input, path);
  // A boxed Number has a `toFixed` too, which rounds to a whole number.
  if (isDecimalLike(input) && !((input as unknown) instanceof Number)) {
    const text: unknown = input.toFixed();
    if (typeof text === "string") return readText(text, path);
  }
  return fail("not-a-number", { path, value: input, expected: NUMBER_EXPECTED });
}

const NUMBER_EXPECTED = 'a finite number, a bigint, a decimal string such as "-12.5" or a Decimal';

function isDecimalLike(input: unknown): input is DecimalLike {
  return typeof input === "object" && input !== null && "toFixed" in input && typeof input.toFixed === "function";
}

function readDouble(value: number, path: readonly PathStep[]): Fraction {
  if (!Number.isFinite(value)) fail("not-finite", { path, value, expected: "a finite number" });
  if (Number.isSafeInteger(value)) return { n: BigInt(value), d: 1n };
  const [digits = "", exponent = "0"] = String(value).split("e");
  const [whole = "", decimals = ""] = digits.split(".");
  const shift = Number(exponent) - decimals.length;
  const n = BigInt(whole + decimals);
  return shift >= 0 ? { n: n * 10n ** BigInt(shift), d: 1n } : { n, d: 10n ** BigInt(-shift) };
}

function readText(text: string, path: readonly PathStep[]): Fraction {
  const match = text.length <= LONGEST_TEXT ? DECIMAL_TEXT.exec(text) : null;
  if (match === null) {
    const withoutSeparators = text.length <= LONGEST_TEXT ? text.trim().replaceAll(",", "") : "";
    const nearest = DECIMAL_TEXT.test(withoutSeparators) ? withoutSeparators : undefined;
    return fail("not-a-number", { path, value: text, expected: NUMBER_EXPECTED, nearest });
  }
  return fraction(BigInt(text.replace(".", "")), 10n ** BigInt(match[1]?.length ?? 0));
}
