/**
 * A plan through its year: progress records, what was known when, who has not reported, milestones, roll-ups, revisions.
 *
 * @packageDocumentation
 */
export { lineRollUpRows } from "./line-roll-up-rows.js";
export type { LineRollUpRow } from "./line-roll-up-rows.js";
export { rollUpLines } from "./roll-up-lines.js";
export type { LineIssue, LineRollUp, LinesOfYear, RollUpLinesOptions } from "./roll-up-lines.js";
export type { LineFigures } from "./lines/line-figures.js";
export type { LineDimension, LineGroup, LineGrouping } from "./lines/line-grouping.js";
export type { Chunks } from "./lines/split-lines.js";
