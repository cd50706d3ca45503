import { issue, type ErrorCode, type Issue, type IssueParts } from "../../quantity/error.js";

/** Something wrong or odd about records. */
export interface RecordIssue extends Issue {
  /** Ids of the records, the one it is about first. */
  readonly records: readonly string[];
  /** Whether what it is about does not count. */
  readonly refused: boolean;
}

export function recordIssue(
  code: ErrorCode,
  records: readonly string[],
  refused: boolean,
  parts: IssueParts,
): RecordIssue {
  const [first = ""] = records;
  return { ...issue(code, { ...parts, path: ["records", first, ...(parts.path ?? [])] }), records, refused };
}
