import { issue, type ErrorCode, type Issue, type IssueParts } from "../../quantity/error.js";

/** One thing that is wrong in a file of comma-separated values. Its path is the line and the header. */
export interface CsvIssue extends Issue {
  /** The line of the file on which the row starts; the first is 1. */
  readonly row: number;
  /** The header of the column, as the file has it; empty where the whole row is meant. */
  readonly column: string;
  /** Whether the row was left out; of the line of headers, whether no row at all was read. */
  readonly refused: boolean;
}

/** Builds a {@link CsvIssue}. */
export function csvIssue(
  code: ErrorCode,
  place: { readonly row: number; readonly column?: string; readonly refused: boolean },
  parts: Omit<IssueParts, "path">,
): CsvIssue {
  const { row, column = "", refused } = place;
  return { ...issue(code, { ...parts, path: column === "" ? [row] : [row, column] }), row, column, refused };
}
