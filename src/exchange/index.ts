/**
 * Ways out of the library: rows as comma-separated values, text as an aligned table.
 *
 * @packageDocumentation
 */
export { displayWidth, textTable } from "./text-table.js";
export type { TextColumn } from "./text-table.js";
export { toCsv } from "./to-csv.js";
export type { CsvColumn, CsvOptions, CsvValue } from "./to-csv.js";
