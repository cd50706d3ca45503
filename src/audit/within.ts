import type { CheckResult } from "./check-result.js";
import type { ExpandedCheck, TimeSpan } from "./expanded-check.js";

/**
 * Whether one span of time lies within another. Days are compared as text; an end that is open lies within an open end
 * only. Nothing is rounded, so that there is no verdict between exact and inconsistent, and no number to show.
 */
export function judgeWithin(check: ExpandedCheck): CheckResult {
  const { id, check: family, origin, kind, name, relation } = check;
  const isWithin = relation?.form === "within" && contains(relation.outer, relation.inner);
  return {
    id,
    check: family,
    origin,
    kind,
    ...(name !== undefined && { name }),
    verdict: isWithin ? "exact" : "inconsistent",
    figures: [],
    ...(relation?.form === "within" && { spans: { inner: relation.inner, outer: relation.outer } }),
    unit: "count",
    printed: null,
    recomputed: null,
    discrepancy: null,
    slack: null,
    range: null,
    rules: isWithin ? ["half-up", "half-even", "half-down", "truncate"] : [],
    smallestUnit: null,
    power: null,
  };
}

function contains(outer: TimeSpan, inner: TimeSpan): boolean {
  const startsIn = outer.start === null || (inner.start !== null && inner.start >= outer.start);
  const endsIn = outer.end === null || (inner.end !== null && inner.end <= outer.end);
  return startsIn && endsIn;
}
