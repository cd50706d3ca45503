import type { ErrorCode, PathStep } from "../../src/quantity/error.js";

/** An issue that a case must give: its code, its path, and the hint it carries, if any. */
export interface ExpectedIssue {
  readonly code: ErrorCode;
  readonly path: readonly PathStep[];
  readonly nearest?: string;
}

/** What stands beside the input of a case. */
export interface Expected {
  /** What the input is, in words. */
  readonly title: string;
  /** Every issue that is reported, in any order; no other may be. */
  readonly issues: readonly ExpectedIssue[];
}

/** What stands beside a case that is text. */
export interface ExpectedOfText extends Expected {
  /**
   * What the JSON Schema alone says of it: it describes the shape and `accepts` what only the plan-wide checks see;
   * `unread` where the input is no JSON; `any` where validators differ.
   */
  readonly schema: "rejects" | "accepts" | "unread" | "any";
}
