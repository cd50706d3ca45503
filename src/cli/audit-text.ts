import { explain, findingLine } from "../audit/explain.js";
import { figuresLine, figuresText } from "../audit/figures-text.js";
import { writingIn } from "../audit/output/amount-text.js";
import type { Audit, Finding } from "../audit/audit-report.js";
import { unsureText } from "../audit/output/cause.js";
import { lookFirst } from "../audit/output/look-first.js";
import { VERDICT_NAMES } from "../audit/output/words.js";
import { gravestFindings, summaryLines } from "../audit/summary-text.js";
import { nameIn, type Locale } from "../model/locale.js";
import { words } from "./words.js";

const SHOWN = 5;

/** An audit as text: its summary and its gravest findings, or every finding and every check. */
export function auditText(audit: Audit, locale: Locale, isComplete: boolean): string {
  const titles = audit.documents.map(({ id, title }) => (title === undefined ? id : nameIn(title, locale)));
  return `${[...titles, "", ...summaryLines(audit, locale), "", ...(isComplete ? everything(audit, locale) : gravest(audit, locale))].join("\n").trimEnd()}\n`;
}

/** The end of a report: what the audit comes to; nothing for a plan that has nothing to check. */
export function auditPart(audit: Audit, locale: Locale): string {
  if (audit.summary.checks === 0) return "";
  const say = words(locale);
  return `\n${[say.audited, "", ...summaryLines(audit, locale), "", ...gravest(audit, locale)].join("\n").trimEnd()}\n`;
}

/** One finding a case, with the figures to look at. */
function gravest(audit: Audit, locale: Locale): string[] {
  const say = words(locale);
  const shown = gravestFindings(audit, SHOWN);
  if (shown.length === 0) return [];
  return [
    say.gravest(shown.length),
    "",
    ...shown.flatMap((finding, index) => [
      `${String(index + 1)}. ${findingLine(finding, locale)}`,
      // A claim says both of its figures already.
      ...(finding.result.relation === undefined ? [`   ${figuresLine(finding.result, writingIn(locale))}`] : []),
      ...lookLines(finding, audit, locale),
    ]),
  ];
}

function lookLines(finding: Finding, audit: Audit, locale: Locale): string[] {
  const look = lookFirst(finding, audit, locale);
  return [`   ${look === undefined ? unsureText(finding, audit, locale) : `${look}.`}`];
}

function everything(audit: Audit, locale: Locale): string[] {
  const say = words(locale);
  return [
    ...audit.findings.flatMap((one) => [one.id, explain(one, { locale, audit }), ""]),
    say.everyCheck(audit.results.length),
    "",
    ...audit.results.map((one) => `${VERDICT_NAMES[one.verdict][locale]}: ${one.id}: ${figuresText(one)}`),
  ];
}
