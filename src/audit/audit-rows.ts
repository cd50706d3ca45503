import { checkLocale, nameIn, type Locale } from "../model/locale.js";
import { addressText } from "../model/rows/address-text.js";
import type { Audit, Finding } from "./audit-report.js";
import type { CheckResult, Severity, Suggestion, Verdict } from "./check-result.js";
import { figuresText } from "./figures-text.js";
import { subjectOf } from "./output/headline.js";

/** A row of {@link auditRows}. Numbers are in `unit`, the suggested value in that of its figure. */
export type AuditRow = {
  /** Id of the check. */
  readonly id: string;
  /** Family of a standard check, or the id of the plan's. */
  readonly check: string;
  readonly origin: CheckResult["origin"];
  readonly kind: CheckResult["kind"];
  readonly verdict: Verdict;
  /** Of a finding, else null. */
  readonly severity: Severity | null;
  /** The figures as one line of numbers. */
  readonly statement: string;
  readonly printed: number | null;
  readonly recomputed: number | null;
  readonly discrepancy: number | null;
  readonly slack: number | null;
  readonly unit: CheckResult["unit"];
  /** Ends of the range in which the recomputed figure lies. */
  readonly low: number | null;
  readonly high: number | null;
  /** Rules that allow it, joined by spaces. */
  readonly rules: string;
  readonly smallestUnit: number | null;
  readonly power: number | null;
  /** Why it could not be done. */
  readonly reason: string | null;
  /** What stands in the way, or the place of the result. */
  readonly of: string | null;
  /** What the result is called. */
  readonly label: string;
  /** Where the result stands. */
  readonly address: string | null;
  /** Place of the figure to look at first; several are joined by spaces. */
  readonly suggestion: string | null;
  /** What could be printed there instead, where one value is left or one makes every check exact. */
  readonly suggested: number | null;
  /** Who has acknowledged the finding. */
  readonly acknowledged: string | null;
};

/** Which rows {@link auditRows} gives. */
export interface AuditRowOptions {
  /** Language of the labels; `en` where it is left out. */
  readonly locale?: Locale;
  /** The findings alone, the gravest first. */
  readonly only?: "findings";
}

/**
 * An audit as plain rows, one a check, for a table, a data frame or a CSV.
 *
 * @param audit - An audit.
 * @param options - Language of the labels; `only: "findings"`.
 * @returns A row for each check by id, or for each finding, the gravest first.
 * @throws {@link quantity.IljariError | IljariError} `invalid-value` for another language.
 * @example
 * ```ts
 * import { audit, auditRows } from "iljari/audit";
 * import { jeonju2024 } from "iljari/jeonju-2024";
 * const rows = auditRows(audit(jeonju2024), { only: "findings" });
 * rows.find((row) => row.id === "funds:keyTasks/1-2")?.suggested; // => 3060
 * ```
 */
export function auditRows(audit: Audit, options: AuditRowOptions = {}): AuditRow[] {
  const { locale = "en", only } = options;
  checkLocale(locale);
  const findings = new Map(audit.findings.map((one) => [one.id, one]));
  const suggestions = new Map(audit.cases.map((one) => [one.id, one.suggestions]));
  const results = only === "findings" ? audit.findings.map((one) => one.result) : audit.results;
  return results.map((result) => rowOf(result, findings.get(result.id), suggestions, locale));
}

function rowOf(
  result: CheckResult,
  finding: Finding | undefined,
  suggestions: ReadonlyMap<string, readonly Suggestion[]>,
  locale: Locale,
): AuditRow {
  const { uncheckable, range } = result;
  const own = result.figures[0]?.figure;
  const inIt = new Set(result.figures.map(({ figure }) => figure.id));
  const all = finding === undefined ? [] : (suggestions.get(finding.case) ?? []);
  const suggested = all.filter((one) => inIt.has(one.figure.figure.id)).map((one) => one.figure);
  const [first, ...further] = suggested;
  return {
    id: result.id,
    check: result.check,
    origin: result.origin,
    kind: result.kind,
    verdict: result.verdict,
    severity: finding?.severity ?? null,
    statement: figuresText(result),
    printed: result.printed,
    recomputed: result.recomputed,
    discrepancy: result.discrepancy,
    slack: result.slack,
    unit: result.unit,
    low: range?.low ?? null,
    high: range?.high ?? null,
    rules: result.rules.join(" "),
    smallestUnit: result.smallestUnit,
    power: result.power,
    reason: uncheckable?.reason ?? null,
    of: uncheckable?.of ?? own?.id ?? null,
    label: result.name === undefined ? subjectOf(result, locale) : nameIn(result.name, locale),
    address: addressText(own?.address),
    suggestion: first === undefined ? null : suggested.map((one) => one.figure.id).join(" "),
    suggested:
      first === undefined || further.length > 0
        ? null
        : (first.exact ?? (first.count === 1 ? (first.values[0] ?? null) : null)),
    acknowledged: finding?.acknowledged?.by ?? null,
  };
}
