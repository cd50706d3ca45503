/**
 * The t that Student's distribution with whole degrees of freedom stays within, on both sides of zero, with the
 * probability given. Good to about twelve digits.
 *
 * @source Abramowitz and Stegun, Handbook of Mathematical Functions, 26.7.3 and 26.7.4: finite sums for A(t | ν).
 */
export function studentT(probability: number, freedom: number): number {
  let low = 0;
  let high = Math.PI / 2;
  // The angle with tan θ = t / √ν lies in a bounded interval; sixty halvings use up a double.
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (within(middle, freedom) < probability) low = middle;
    else high = middle;
  }
  return Math.sqrt(freedom) * Math.tan(low);
}

/** A(t | ν) by the angle. */
function within(angle: number, freedom: number): number {
  const square = Math.cos(angle) ** 2;
  const isOdd = freedom % 2 === 1;
  let term = isOdd ? Math.cos(angle) : 1;
  let sum = 0;
  for (let i = isOdd ? 1 : 0; i < freedom - 1; i += 2) {
    sum += term;
    term *= (square * (i + 1)) / (i + 2);
  }
  sum *= Math.sin(angle);
  return isOdd ? (2 / Math.PI) * (angle + sum) : sum;
}
