import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Plan } from "../model/plan.js";
import type { ProgressRecord } from "../model/record.js";
import { serialisePlan } from "../model/serialise-plan.js";
import { serialiseRecords } from "../model/serialise-records.js";

/** What a report was computed from, as two fingerprints. */
export interface DataHash {
  /** SHA-256 of the plan as {@link model.serialisePlan | serialisePlan} writes it, 64 hexadecimal digits. */
  readonly plan: string;
  /** The same of the records as {@link model.serialiseRecords | serialiseRecords} writes them a line each, by id. */
  readonly records: string;
}

/**
 * Fingerprints of the data behind a report: SHA-256 of the canonical text of the plan and of the records.
 *
 * Whoever holds the two files can check them without this library: `sha256sum plan.json records.ndjson`.
 *
 * @param plan - A plan.
 * @param records - The records that count; their order does not matter.
 * @returns Both fingerprints. Equal data give equal fingerprints in whatever order members or records were written.
 * @throws {@link quantity.IljariError | IljariError} As `serialisePlan` and `serialiseRecords` do for what is no plan or no record.
 * @source FIPS 180-4 (SHA-256); the canonical text is UTF-8.
 * @example
 * ```ts
 * import { jeonju2024 } from "iljari/jeonju-2024";
 * import { dataHash } from "iljari/reports";
 * dataHash(jeonju2024, []).records.slice(0, 8); // => "e3b0c442"
 * ```
 */
export function dataHash(plan: Plan, records: readonly ProgressRecord[]): DataHash {
  const byId = [...records].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { plan: sha256Of(serialisePlan(plan)), records: sha256Of(serialiseRecords(byId, { lines: true })) };
}

function sha256Of(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}
