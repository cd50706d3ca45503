/**
 * Ways out of the library and into it: rows as comma-separated values, records and projects from them, text as an
 * aligned table.
 *
 * @packageDocumentation
 */
export type { CsvIssue } from "./csv/csv-issue.js";
export type { SheetOptions } from "./csv/sheet.js";
export type { CsvRow } from "./csv/split-csv.js";
export { projectsFromCsv } from "./projects-from-csv.js";
export type { ProjectsFromCsv, ProjectsFromCsvOptions } from "./projects-from-csv.js";
export { readCsv } from "./read-csv.js";
export type { CsvDelimiter, CsvTable, ReadCsvOptions } from "./read-csv.js";
export { recordsFromCsv } from "./records-from-csv.js";
export type { RecordDefaults, RecordsFromCsv, RecordsFromCsvOptions } from "./records-from-csv.js";
export { displayWidth, textTable } from "./text-table.js";
export type { TextColumn } from "./text-table.js";
export { toCsv } from "./to-csv.js";
export type { CsvColumn, CsvOptions, CsvValue } from "./to-csv.js";
