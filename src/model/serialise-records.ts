import { parseRecords } from "./parse-records.js";
import type { ProgressRecord } from "./record.js";
import { inOrder } from "./serialise-plan.js";

/**
 * Progress records as text, checked, each with its members in the order of the schema and in the order given: the same
 * records give the same text, whatever order their members were written in.
 *
 * @param records - Records.
 * @param options - With `lines: true` NDJSON, one record a line, to which later ones can be appended; a JSON array
 *   indented by two spaces otherwise.
 * @returns The text, with a line end. `parseRecords` of it deeply equals `records`.
 * @throws {@link quantity.IljariError | IljariError} As {@link parseRecords}: what could not be read again is not written.
 * @example
 * ```ts
 * import { serialiseRecords } from "iljari/model";
 * serialiseRecords([{ reportedOn: "2024-04-05", period: "2024-03", of: { project: "1" }, id: "r1", status: "running" }], { lines: true });
 * // => '{"id":"r1","of":{"project":"1"},"period":"2024-03","status":"running","reportedOn":"2024-04-05"}\n'
 * ```
 */
export function serialiseRecords(
  records: readonly ProgressRecord[],
  options: { readonly lines?: boolean } = {},
): string {
  const read = parseRecords(records);
  if (options.lines === true) return read.map((one) => `${JSON.stringify(one, inOrder)}\n`).join("");
  return `${JSON.stringify(read, inOrder, 2)}\n`;
}
