import type { ProgressRecord } from "../../model/record.js";
import type { RecordState } from "../record-state.js";
import { dataDay } from "./project-life.js";

/** Every record that counts, superseded ones too: a correction does not change when the first report came. */
export function reportedIn({ known, refused }: RecordState): ProgressRecord[] {
  const not = new Set(refused);
  return known.filter((one) => !not.has(one));
}

/** Records in force with the newest last: by the day of report, of two of one day by the date of the data. */
export function newestLast({ inForce }: RecordState): ProgressRecord[] {
  const keyed = inForce.map((record) => ({ record, key: `${record.reportedOn} ${dataDay(record)} ${record.id}` }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ record }) => record);
}
