import { divide, sign, type Fraction } from "../../quantity/fraction.js";
import { readNumber } from "../../quantity/number-input.js";

const NUMBER = String.raw`-?(?:0|[1-9][0-9]{0,30})(?:\.[0-9]{1,30})?`;
const FACTOR = new RegExp(`^(${NUMBER})(?:/(${NUMBER}))?$`);

/** `"400/121"`, `"3.3058"` or a number; nothing for what is none of these or is zero. */
export function readFactor(factor: unknown): Fraction | undefined {
  if (typeof factor === "number") return Number.isFinite(factor) && factor !== 0 ? readNumber(factor) : undefined;
  const match = typeof factor === "string" ? FACTOR.exec(factor) : null;
  const [, numerator, denominator = "1"] = match ?? [];
  if (numerator === undefined) return undefined;
  const [above, below] = [readNumber(numerator), readNumber(denominator)];
  return sign(above) === 0 || sign(below) === 0 ? undefined : divide(above, below);
}
