/**
 * Ways out of the library: for now, rows of text as an aligned table.
 *
 * @packageDocumentation
 */
export { displayWidth, textTable } from "./text-table.js";
export type { TextColumn } from "./text-table.js";
