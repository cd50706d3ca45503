import type { Plan } from "../../model/plan.js";
import type { ProgressRecord } from "../../model/record.js";
import type { RecordsFromCsvOptions } from "../records-from-csv.js";
import { dayIn, periodIn, wordIn } from "./cell-readers.js";
import { defined } from "./defined.js";
import { idIn } from "./entity-index.js";
import type { RecordNames } from "./record-names.js";
import { FINALITY_WORDS, SYNTHETIC_WORDS, type BaseKey } from "./record-sheet.js";
import type { SheetRow } from "./sheet.js";

/** What a record says besides its subject and what it reports. */
export type RecordBase = Pick<
  ProgressRecord,
  "id" | "plan" | "period" | "department" | "dataDate" | "reportedOn" | "finality" | "corrects" | "synthetic"
>;

/** Reads it from a row; nothing where the period or the day of the report is missing, which then has an issue. */
export function recordBase(
  row: SheetRow<BaseKey>,
  plan: Plan,
  names: RecordNames,
  options: RecordsFromCsvOptions,
): RecordBase | undefined {
  const { defaults = {}, idPrefix = "row-", synthetic } = options;
  const asText = (text: string) => text;
  const period = row.read("period", (text) => periodIn(text, plan.year)) ?? defaults.period;
  const reportedOn = row.read("reportedOn", dayIn) ?? defaults.reportedOn;
  const madeUp = row.read("synthetic", (text) => wordIn(text, SYNTHETIC_WORDS)) === "true" ? true : synthetic;
  const rest = {
    id: row.read("id", asText) ?? `${idPrefix}${String(row.line)}`,
    plan: row.read("plan", asText) ?? defaults.plan,
    department: row.read("department", (text) => (names.department.ids.size > 0 ? idIn(names.department, text) : text)),
    dataDate: row.read("dataDate", dayIn),
    finality: row.read("finality", (text) => wordIn(text, FINALITY_WORDS)) ?? defaults.finality,
    corrects: row.read("corrects", asText),
    synthetic: madeUp,
  };
  if (period === undefined || reportedOn === undefined) return undefined;
  return defined<RecordBase>({ ...rest, period, reportedOn });
}
