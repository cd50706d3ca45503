import type { AuditFigure } from "./figure.js";
import type { Uncheckable, UncheckableReason } from "./expanded-check.js";

/** Whether a figure has a number that can be computed with: one is printed, and it is no "about" and no "at least". */
export function isUsable(figure: AuditFigure): boolean {
  return figure.value !== null && (figure.bound === undefined || figure.bound === "exact");
}

/** What the figure stands in the way of, where it cannot be computed with. */
export function whyUnusable(figure: AuditFigure): Uncheckable | undefined {
  if (isUsable(figure)) return undefined;
  return { reason: figure.value === null ? whyAbsent(figure) : "bounded", of: figure.id };
}

/** The first of several figures that cannot be computed with. */
export function firstUnusable(figures: readonly AuditFigure[]): Uncheckable | undefined {
  for (const figure of figures) {
    const why = whyUnusable(figure);
    if (why !== undefined) return why;
  }
  return undefined;
}

/**
 * Whether nothing is printed at all where a result would stand: an empty cell states nothing that could be checked. A
 * dash or an X does: it is reported with its reason.
 */
export function isLeftOut(figure: AuditFigure): boolean {
  return figure.value === null && !["nil", "suppressed", "illegible", "not-yet-set"].includes(figure.absent ?? "");
}

/** Why there is no number where a check needs one. */
export function whyAbsent({ absent }: AuditFigure): UncheckableReason {
  switch (absent) {
    case "nil":
    case "suppressed":
    case "illegible":
    case "not-yet-set":
    case "not-stated":
      return absent;
    default:
      return "missing";
  }
}
