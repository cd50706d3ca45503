import type { Case, CheckResult } from "./check-result.js";

/*
 * A false claim is mended in its words, and a part above its whole by saying what each covers: no number can be named for
 * them. They take no part in the search for repairs, so that a loose word does not cast doubt on figures that agree.
 */

/** Whether a check, if it fails, says which figures to doubt. */
export function isMendable({ kind, check, origin }: Pick<CheckResult, "kind" | "check" | "origin">): boolean {
  if (origin === "standard" && check === "claim") return false;
  return !["comparison", "order", "rank", "trend", "part", "milestone"].includes(kind);
}

/** A case for each such finding; parts of one whole are one case. */
export function unmendedCases(results: readonly CheckResult[]): Case[] {
  const groups = new Map<string, string[]>();
  for (const result of results) {
    const whole = result.figures.at(-1)?.figure.id;
    const key = result.kind === "part" && whole !== undefined ? whole : result.id;
    groups.set(key, [...(groups.get(key) ?? []), result.id]);
  }
  return [...groups.values()].map((ids) => {
    const findings = ids.toSorted();
    return { id: findings[0] ?? "", findings, repairs: [], suggestions: [], gaveUp: false };
  });
}
