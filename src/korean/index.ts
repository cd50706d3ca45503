/**
 * How Korean plans write numbers: counts, money, percentages and marked changes, read and written.
 *
 * @packageDocumentation
 */
export { groupThousands } from "./group-thousands.js";
export { isNil } from "./is-nil.js";
export type { CountUnit, PrintedAmount, ReadOptions, WriteOptions } from "./printed-amount.js";
export { readAmount } from "./read-amount.js";
export { readChange } from "./read-change.js";
export type { ReadChangeOptions } from "./read-change.js";
export { readCount } from "./read-count.js";
export { readMoney } from "./read-money.js";
export { readPercent } from "./read-percent.js";
export type { ChangeDirection, SignSymbol, Signs } from "./signs.js";
export { writeChange } from "./write-change.js";
export type { WriteChangeOptions } from "./write-change.js";
export { writeCount } from "./write-count.js";
export { writeMoney } from "./write-money.js";
export { writePercent } from "./write-percent.js";
