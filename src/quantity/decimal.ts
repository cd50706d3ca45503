import { Decimal } from "decimal.js";

/**
 * Our own Decimal for what is irrational. `defaults: true` keeps settings that other code made with
 * `Decimal.set` out of it; 60 digits leave no doubt about the seventeen that a double holds.
 */
export const Precise: typeof Decimal = /* @__PURE__ */ Decimal.clone({
  defaults: true,
  precision: 60,
  rounding: 4,
  toExpNeg: -9e15,
  toExpPos: 9e15,
});
