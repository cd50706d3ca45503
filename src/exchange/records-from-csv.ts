import { fail } from "../quantity/error.js";
import type { MoneyUnit } from "../quantity/unit.js";
import type { Signs } from "../korean/signs.js";
import type { Coverage } from "../model/funding.js";
import { DAY_EXPECTED, isDay, isPeriod, PERIOD_EXPECTED, type Day, type Period } from "../model/period.js";
import type { Plan } from "../model/plan.js";
import type { AmountKind, ProgressRecord } from "../model/record.js";
import { checkIsPlan } from "../model/rows/given.js";
import type { CsvIssue } from "./csv/csv-issue.js";
import { isLong, longRecords } from "./csv/long-records.js";
import { checkMoneyOptions, checkReadOptions, checkWord } from "./csv/read-options.js";
import { recordNames } from "./csv/record-names.js";
import { FINALITY_WORDS, KIND_WORDS } from "./csv/record-sheet.js";
import { openSheet, type SheetOptions } from "./csv/sheet.js";
import { wideRecords } from "./csv/wide-records.js";

/** What {@link recordsFromCsv} takes where a file does not say it. */
export interface RecordDefaults {
  /** Id of the plan. */
  readonly plan?: string;
  /** The period reported on. */
  readonly period?: Period;
  /** The day of the report. */
  readonly reportedOn?: Day;
  /** Whether the figures may still change. */
  readonly finality?: "provisional" | "final";
  /** The unit of amounts of money. */
  readonly unit?: MoneyUnit;
  /** What amounts of money cover. */
  readonly covers?: Coverage;
  /** What 지출액 and 지출원인행위액 are where the header does not say 누계; `flow`, the period's own, where it is left out. */
  readonly kind?: AmountKind;
}

/** How {@link recordsFromCsv} reads. */
export interface RecordsFromCsvOptions extends SheetOptions {
  /** What the file does not say. */
  readonly defaults?: RecordDefaults;
  /** What the marks △ ▲ before amounts of money mean, as `readChange` takes them; a cell with one is refused without. */
  readonly signs?: Signs;
  /** What a lone dash under jobs means; such a cell is refused where it is left out. */
  readonly nil?: "zero" | "not-reported";
  /** What stands before the line in ids of records without one; `row-` where it is left out. */
  readonly idPrefix?: string;
  /** Marks every record as made up. */
  readonly synthetic?: true;
}

/** What {@link recordsFromCsv} gives. */
export interface RecordsFromCsv {
  /** The good records, in the order of the rows. */
  readonly records: readonly ProgressRecord[];
  /** What is wrong with the others, and what should be looked at. */
  readonly issues: readonly CsvIssue[];
  /** Headers of columns that were not read. */
  readonly ignored: readonly string[];
}

const OPTIONS = ["delimiter", "headers", "fillDown", "defaults", "signs", "nil", "idPrefix", "synthetic"];
const DEFAULTS = ["plan", "period", "reportedOn", "finality", "unit", "covers", "kind"];

/**
 * Reads progress records from comma-, tab- or semicolon-separated values: a row a report, under Korean or English headers.
 *
 * Use it for what departments send in as a sheet; `recordState` then judges the records against each other and their plan.
 * Headers are compared without regard to white space, case and width. Needed are a subject (사업번호 or 사업명, or another one),
 * 기간 and 보고일, the latter two unless `defaults` has them; docs/reading-csv.md lists all. An amount's header says of what it
 * is, by source, unit and kind: `지출액(시비, 백만원)`, `지출액 누계(천원)`, `spent (municipal, million won)`. Without 누계 jobs, 지출액
 * and 지출원인행위액 are the period's own, and other amounts as they stand at its end.
 *
 * An empty cell is not reported, never zero; a dash under money is exactly zero, as in a plan's table of funding. Full-width
 * characters are read, with an issue that refuses nothing. A row with any cell that cannot be read is refused whole, since half
 * a report would pass for all of it; the other rows count. Months without a year are the plan's; days need one.
 *
 * What `recordRows` and `toCsv` write is read too, known by its columns `subject` and `what`; all rows of a record then stand
 * or fall together. Rows hold no notes, parts of ratios or trailing zeros, so those do not come back.
 *
 * @param text - What the file holds, decoded.
 * @param plan - The plan that is reported on: its year, and its projects, sectors, departments, by id or by any printed name.
 * @param options - Delimiter, own headers, columns to fill down, defaults, and what marks and dashes mean.
 * @returns The good records with ids from their column or their line (`row-2`), ignored columns, and an issue a cell: row
 *   (line of the file), column, value, what was expected. `unknown-key` and `duplicate-id` (a header; the column is ignored),
 *   `missing-key` (a column: no row is read; a cell), `merged-cell`, `total-row` (again for each column whose total is not the
 *   sum of the rows above), `unlike-row` (more or fewer cells than headers), `unknown-id`, `ambiguous`, `duplicate-id`,
 *   `not-readable`, `unit-mismatch`, `negative-level`, `sign-not-declared`, `out-of-range`, `invalid-period`, `invalid-day`,
 *   `invalid-value`, `unknown-unit`.
 * @throws {@link quantity.IljariError | IljariError} Never for what stands in the text. `wrong-type` (no text, plan or options),
 *   `unknown-key` (a misspelt option), `unknown-id` (`headers`, `fillDown`), `invalid-period`, `invalid-day`, `invalid-value`.
 * @example
 * ```ts
 * import { recordsFromCsv } from "iljari/exchange";
 * import { jeonju2024 } from "iljari/jeonju-2024";
 * const text = "사업번호,월,일자리 실적(명),보고일\n1-1-1,3월,12,2024. 4. 5.\n1-1-2,3월,약 30명,2024. 4. 5.\n"; // made up
 * const { records, issues } = recordsFromCsv(text, jeonju2024);
 * records.map((one) => [one.id, one.of.project, one.period, one.jobs?.[0]?.count]); // => [["row-2", "1-1-1", "2024-03", 12]]
 * issues.map((one) => [one.row, one.column, one.code, one.value]); // => [[3, "일자리 실적(명)", "not-readable", '"약 30명"']]
 * ```
 */
export function recordsFromCsv(text: string, plan: Plan, options: RecordsFromCsvOptions = {}): RecordsFromCsv {
  checkIsPlan(plan);
  checkReadOptions(options, OPTIONS);
  const { defaults = {} } = options;
  checkDefaults(defaults);
  checkMoneyOptions({ signs: options.signs });
  checkWord(options.nil, ["zero", "not-reported"], ["nil"]);
  const table = openSheet(text, options);
  const read = isLong(table.header) ? longRecords : wideRecords;
  return read(table, plan, recordNames(plan), options);
}

function checkDefaults(defaults: RecordDefaults): void {
  checkReadOptions(defaults, DEFAULTS, ["defaults"]);
  const { period, reportedOn, finality, kind } = defaults;
  checkMoneyOptions(defaults, ["defaults"]);
  checkWord(finality, Object.keys(FINALITY_WORDS), ["defaults", "finality"]);
  checkWord(kind, Object.keys(KIND_WORDS), ["defaults", "kind"]);
  if (period !== undefined && !isPeriod(period)) {
    fail("invalid-period", { path: ["defaults", "period"], value: period, expected: PERIOD_EXPECTED });
  }
  if (reportedOn !== undefined && !isDay(reportedOn)) {
    fail("invalid-day", { path: ["defaults", "reportedOn"], value: reportedOn, expected: DAY_EXPECTED });
  }
}
