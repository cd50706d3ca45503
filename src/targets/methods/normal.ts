import { Precise } from "../../quantity/decimal.js";
import { readNumber } from "../../quantity/number-input.js";
import { ONE, ZERO, type Fraction } from "../../quantity/fraction.js";

/** Beyond so many standard deviations less than 2e-33 is left. */
const FARTHEST = 12;

/**
 * The standard normal distribution function, Φ(z) = 1/2 + φ(z) × (z + z³/3 + z⁵/(3·5) + z⁷/(3·5·7) + …), in sixty digits.
 * The series converges everywhere; at twelve deviations 27 digits of the tail are left.
 * Marsaglia (2004), Evaluating the Normal Distribution, Journal of Statistical Software 11(4).
 */
export function normalProbability(z: Fraction): Fraction {
  const x = new Precise(String(z.n)).div(String(z.d));
  if (x.gt(FARTHEST)) return ONE;
  if (x.lt(-FARTHEST)) return ZERO;
  const square = x.times(x);
  let term = x;
  let total = x;
  for (let odd = 3; term.abs().gt("1e-60"); odd += 2) {
    term = term.times(square).div(odd);
    total = total.plus(term);
  }
  const density = square.div(-2).exp().div(Precise.acos(-1).times(2).sqrt());
  return readNumber(density.times(total).plus("0.5"));
}
