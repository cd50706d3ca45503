import type { Locale } from "../../model/locale.js";
import type { Audit, Finding } from "../audit-report.js";
import { repairedText } from "./cause.js";

/** The figures to look at first for a finding, in one line; nothing where the audit names none. */
export function lookFirst(finding: Finding, audit: Audit, locale: Locale): string | undefined {
  const own = new Set(finding.result.figures.map(({ figure }) => figure.id));
  const suggestions = audit.cases.find((one) => one.id === finding.case)?.suggestions ?? [];
  const texts = suggestions
    .filter((one) => own.has(one.figure.figure.id))
    .map((one) => repairedText(one.figure, locale));
  if (texts.length === 0) return undefined;
  return locale === "ko" ? `먼저 확인할 수치: ${texts.join("; ")}` : `Look first at ${texts.join("; ")}`;
}
