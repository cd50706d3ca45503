import type { CheckKind } from "../../model/check.js";

/** Where the operands of a check stand. */
export interface Members {
  /** The operand whose cells the check is repeated for; of a list its first. */
  readonly result: string;
  /** True where the result is a list: items that its first operand names are spread in it, and only the others repeat. */
  readonly isList?: true;
  /** Operands that are one figure. */
  readonly ones: readonly string[];
  /** Operands that are one or several figures. */
  readonly lists: readonly string[];
  /** A list that may be left out. */
  readonly optional?: string;
}

export const MEMBERS: Readonly<Record<CheckKind, Members>> = {
  sum: { result: "total", ones: ["total"], lists: ["parts"] },
  difference: { result: "result", ones: ["result", "minuend", "subtrahend"], lists: [] },
  "percentage-point-change": { result: "result", ones: ["result", "from", "to"], lists: [] },
  "percent-change": { result: "result", ones: ["result", "from", "to"], lists: [] },
  share: { result: "result", ones: ["result"], lists: ["part", "whole"], optional: "part" },
  ratio: { result: "result", ones: ["result"], lists: ["numerator", "denominator"] },
  growth: { result: "result", ones: ["result", "from", "to"], lists: [] },
  average: { result: "result", ones: ["result"], lists: ["parts"] },
  "largest-remainder": { result: "shares", isList: true, ones: [], lists: ["shares", "parts"] },
  same: { result: "figures", isList: true, ones: [], lists: ["figures"] },
  comparison: { result: "left", ones: ["left", "right"], lists: [] },
  order: { result: "figures", isList: true, ones: [], lists: ["figures"] },
  rank: { result: "figure", ones: ["figure"], lists: ["among"] },
  trend: { result: "figures", isList: true, ones: [], lists: ["figures"] },
  count: { result: "result", ones: ["result"], lists: [] },
  part: { result: "whole", ones: ["whole"], lists: ["part"] },
  conversion: { result: "result", ones: ["result", "from"], lists: [] },
};
