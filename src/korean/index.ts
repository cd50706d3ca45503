/**
 * How Korean plans write numbers and time: counts, money, percentages, marked changes, bounded amounts and periods,
 * read and written.
 *
 * @packageDocumentation
 */
export type { Bound } from "./bound.js";
export type { BoundedAmount, Per } from "./bounded-amount.js";
export type { Counters } from "./counters.js";
export { groupThousands } from "./group-thousands.js";
export { isNil } from "./is-nil.js";
export type { CountUnit, PrintedAmount, ReadAmountOptions, ReadOptions, WriteOptions } from "./printed-amount.js";
export type { ReadTimespan, ReadTimespanOptions } from "./printed-timespan.js";
export { readAmount } from "./read-amount.js";
export { readBoundedAmount } from "./read-bounded-amount.js";
export { readChange } from "./read-change.js";
export type { ReadChangeOptions } from "./read-change.js";
export { readCount } from "./read-count.js";
export { readMoney } from "./read-money.js";
export { readPercent } from "./read-percent.js";
export { readTimespan } from "./read-timespan.js";
export { readTimespans } from "./read-timespans.js";
export type { ChangeDirection, SignSymbol, Signs } from "./signs.js";
export type { Timespan } from "./timespan.js";
export { writeBoundedAmount } from "./write-bounded-amount.js";
export type { WriteBoundedAmountOptions } from "./write-bounded-amount.js";
export { writeChange } from "./write-change.js";
export type { WriteChangeOptions } from "./write-change.js";
export { writeCount } from "./write-count.js";
export { writeMoney } from "./write-money.js";
export { writePercent } from "./write-percent.js";
export { writeTimespan } from "./write-timespan.js";
export type { WriteTimespanOptions } from "./write-timespan.js";
