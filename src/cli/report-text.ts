import { ABSENCE_REASONS, type Computed } from "../quantity/absence.js";
import { convertUnit, unitInfo, type Unit } from "../quantity/unit.js";
import { groupThousands } from "../korean/group-thousands.js";
import { FUNDING_NAMES } from "../model/catalogue/funding-sources.js";
import type { FundingPart } from "../model/funding.js";
import { nameIn, type Locale } from "../model/locale.js";
import { periodName } from "../model/period-name.js";
import type { Plan } from "../model/plan.js";
import { compareTargets } from "../targets/compare-targets.js";
import type { TargetReport, TargetResult } from "../targets/target-report.js";
import { flagText } from "../targets/flag.js";
import type { PrintedValue } from "../targets/readings.js";
import { STATUS_NAMES } from "../targets/target-rows.js";
import { sectorReport, type SectorFigures, type SectorReport } from "../budget/sector-report.js";
import { textTable, type TextColumn } from "../exchange/text-table.js";
import { words, type Words } from "./words.js";

/** The report on a plan as text: each period's targets, the sectors, and under each what is flagged. */
export function reportText(plan: Plan, locale: Locale): string {
  const say = words(locale);
  const targetPeriods = [...new Set((plan.targets ?? []).map((one) => one.period))].sort();
  const sectorPeriods = [...new Set((plan.sectorTargets ?? []).map((one) => one.period))].sort();
  const parts = [
    ...targetPeriods.flatMap((period) => targetPart(compareTargets(plan, { period }), locale)),
    ...sectorPeriods.flatMap((period) => sectorPart(sectorReport(plan, { period }), locale)),
  ];
  const body = parts.length === 0 ? [say.noTargets] : parts;
  return `${[...heading(plan, locale), ...body].join("\n").trimEnd()}\n`;
}

function heading(plan: Plan, locale: Locale): string[] {
  const say = words(locale);
  const title = plan.title === undefined ? nameIn(plan.region.name, locale) : nameIn(plan.title, locale);
  const publisher = plan.publisher === undefined ? [] : [say.publishedBy(nameIn(plan.publisher, locale))];
  const status = plan.status === "draft" ? [say.draft] : publisher;
  const notes = (plan.notes ?? []).map((note) => nameIn(note, locale));
  return [title, ...status, ...contents(plan, say), ...notes, ""];
}

/** A line on what the plan holds besides targets and sectors; nothing for a plan that is targets and sectors only. */
function contents(plan: Plan, say: Words): string[] {
  const counts = {
    tables: plan.tables?.length ?? 0,
    statements: plan.statements?.length ?? 0,
    strategies: plan.strategies?.length ?? 0,
    keyTasks: plan.keyTasks?.length ?? 0,
    projects: plan.projects?.length ?? 0,
  };
  return Object.values(counts).some((count) => count > 0) ? [say.holds(counts)] : [];
}

function titled(title: string, lines: readonly string[]): string[] {
  return [title, "", ...lines, ""];
}

function targetPart(report: TargetReport, locale: Locale): string[] {
  const say = words(locale);
  if (report.results.length === 0) return [];
  // Of a period that is over a missing actual is news as well.
  const isReached = report.results.some((one) => one.status !== "not-due");
  const table = isReached ? comparisonTable(report, locale) : newTargetTable(report, locale);
  const period = periodName(report.period, locale);
  const title = isReached ? say.targetsAgainstActuals(period) : say.newTargets(period);
  return [
    ...titled(title, table),
    ...(isReached ? [say.formulas, say.rounding, ""] : [say.requiredNote, ""]),
    ...flagLines(targetFlagLines(report, locale), say),
  ];
}

function right(head: string): TextColumn {
  return { head, align: "right" };
}

function comparisonTable({ results }: TargetReport, locale: Locale): string[] {
  const say = words(locale);
  const columns = [
    { head: say.indicator },
    { head: say.unit },
    ...[say.baseline, say.target, say.actual, say.change, say.achievement, say.progress].map(right),
    { head: say.progressRange },
    { head: say.status },
  ];
  return textTable(
    columns,
    results.map((result) => {
      const { indicator, baseline, actual, rounded, status } = result;
      return [
        nameIn(indicator.name, locale),
        unitInfo(unitOf(result)).name[locale],
        level(baseline, result, say),
        wanted(result, say),
        level(actual, result, say),
        change(rounded.change, result, say, locale),
        figure(rounded.achievement, say),
        figure(rounded.progress, say),
        progressRange(rounded.progress, say, locale),
        STATUS_NAMES[status][locale],
      ];
    }),
  );
}

function newTargetTable({ results }: TargetReport, locale: Locale): string[] {
  const say = words(locale);
  // What a target starts from is mostly the last actual; where it is not, it has a column of its own.
  const hasBaseline = results.some(
    ({ baseline, lastActual }) => baseline !== undefined && !isSame(baseline, lastActual),
  );
  const columns = [
    { head: say.indicator },
    { head: say.unit },
    ...[say.best, say.lastTarget, say.lastActual, ...(hasBaseline ? [say.baseline] : [])].map(right),
    ...[say.target, say.required, say.requiredPercent].map(right),
  ];
  return textTable(
    columns,
    results.map((result) => {
      const { indicator, baseline, bestActual, lastTarget, lastActual, rounded } = result;
      return [
        nameIn(indicator.name, locale),
        unitInfo(unitOf(result)).name[locale],
        ...[bestActual, lastTarget, lastActual, ...(hasBaseline ? [baseline] : [])].map((one) =>
          earlier(one, result, say),
        ),
        wanted(result, say),
        change(rounded.requiredChange, result, say, locale),
        figure(rounded.requiredPercent, say),
      ];
    }),
  );
}

function isSame(a: PrintedValue, b: PrintedValue | undefined): boolean {
  return b?.period === a.period && convertUnit(a.value, a.unit, b.unit) === b.value;
}

function unitOf({ target, indicator }: TargetResult): Unit {
  return target?.unit ?? indicator.unit;
}

/** A difference with the finest digits of the row, so that none of it is lost; points are marked, for a row of rates. */
function change(computed: Computed, result: TargetResult, say: Words, locale: Locale): string {
  if (computed.value === null) return say.notPrinted;
  const decimals = [result.baseline, result.target, result.actual].map((one) =>
    one === undefined ? 0 : digitsOf(one, result),
  );
  const text = groupThousands(computed.value, { decimals: Math.max(...decimals) });
  return computed.unit === "percentage-point" ? `${text} ${unitInfo(computed.unit).name[locale]}` : text;
}

/** Digits after the point of a printed value in the unit of the row. */
function digitsOf(value: PrintedValue, result: TargetResult): number {
  const shift = unitInfo(value.unit).exponent - unitInfo(unitOf(result)).exponent;
  const shown = value.decimals ?? (String(value.value).split(".")[1] ?? "").length;
  return Math.max(shown - shift, 0);
}

/** A printed level in the unit of the row, with the digits it is printed with. */
function level(value: PrintedValue | undefined, result: TargetResult, say: Words): string {
  if (value === undefined) return say.notPrinted;
  return groupThousands(convertUnit(value.value, value.unit, unitOf(result)), { decimals: digitsOf(value, result) });
}

/** A level of another period than the table's, with the period. */
function earlier(value: PrintedValue | undefined, result: TargetResult, say: Words): string {
  return value === undefined ? say.notPrinted : `${level(value, result, say)} (${value.period})`;
}

function wanted(result: TargetResult, say: Words): string {
  const low = level(result.target, result, say);
  return result.targetHigh === undefined ? low : `${low}–${level(result.targetHigh, result, say)}`;
}

function figure(computed: Computed, say: Words, decimals = 1): string {
  return computed.value === null ? say.notPrinted : groupThousands(computed.value, { decimals });
}

/** The range, or in its place why there is no progress. */
function progressRange(progress: TargetResult["rounded"]["progress"], say: Words, locale: Locale): string {
  if (progress.value === null) return ABSENCE_REASONS[progress.reason][locale];
  if (progress.range === undefined) return "";
  const end = (value: number | null) => (value === null ? "∞" : groupThousands(value, { decimals: 1 }));
  return `${end(progress.range.low)} ${say.to} ${end(progress.range.high)}`;
}

/** The range column shows how wide a progress is, so that one line is enough for all of them. */
function targetFlagLines(report: TargetReport, locale: Locale): string[] {
  const say = words(locale);
  const nameOf = (id: string) => {
    const result = report.results.find((one) => one.indicator.id === id);
    return result === undefined ? id : nameIn(result.indicator.name, locale);
  };
  const wide = report.flags.filter((flag) => flag.code === "progress-wide").map((flag) => nameOf(flag.of));
  return [
    ...report.flags.flatMap((flag) =>
      flag.code === "progress-wide" ? [] : [`${nameOf(flag.of)}: ${flagText(flag, locale)}`],
    ),
    ...(wide.length === 0 ? [] : [say.wide(wide.join("; "))]),
  ];
}

function flagLines(lines: readonly string[], say: Words): string[] {
  return lines.length === 0 ? [say.noFlags, ""] : [say.flagged, ...lines.map((line) => `- ${line}`), ""];
}

const PARTS: readonly FundingPart[] = ["total", "national", "provincial", "municipal", "private", "other", "local"];

function sectorPart(report: SectorReport, locale: Locale): string[] {
  const say = words(locale);
  const rows = [...report.results, ...(report.total === undefined ? [] : [report.total])];
  const parts = PARTS.filter((part) => rows.some((row) => row.funds?.[part] !== undefined));
  const columns = [
    { head: say.sector },
    ...[say.jobs, ...parts.map((part) => nameIn(FUNDING_NAMES[part], locale)), say.share, say.perJob].map(right),
  ];
  const lines = [
    ...report.results.map((one) => sectorRow(nameIn(one.sector.name, locale), one, report, parts, say)),
    ...(report.total === undefined ? [] : [sectorRow(say.printedTotal, report.total, report, parts, say)]),
    sumRow(report, parts, say),
  ];
  const nameOf = (id: string) => {
    const result = report.results.find((one) => one.sector.id === id);
    return result === undefined ? "" : `${nameIn(result.sector.name, locale)}: `;
  };
  return [
    ...titled(
      say.sectors(periodName(report.period, locale), unitInfo(report.unit).name[locale]),
      textTable(columns, lines),
    ),
    say.sectorNote,
    "",
    ...flagLines(
      report.flags.map((flag) => `${nameOf(flag.of)}${flagText(flag, locale)}`),
      say,
    ),
  ];
}

function sectorRow(
  label: string,
  row: SectorFigures,
  report: SectorReport,
  parts: readonly FundingPart[],
  say: Words,
): string[] {
  const { jobs, funds, share, perJob } = row;
  const amount = (part: FundingPart) => {
    const value = funds?.[part];
    if (funds === undefined || value == null) return say.notPrinted;
    // A nil is shown as printed, not as a zero that nobody wrote.
    if (value === 0 && funds.printed?.[part] !== undefined) return funds.printed[part];
    return groupThousands(convertUnit(value, funds.unit, report.unit));
  };
  return [
    label,
    jobs === null ? say.notPrinted : groupThousands(jobs),
    ...parts.map(amount),
    figure(share, say),
    figure(perJob, say),
  ];
}

function sumRow(report: SectorReport, parts: readonly FundingPart[], say: Words): string[] {
  const sumOf = (column: "jobs" | FundingPart) => {
    const sum = report.columns.find((one) => one.column === column)?.sum ?? null;
    return sum === null ? say.notPrinted : groupThousands(sum);
  };
  return [say.sumOfRows, sumOf("jobs"), ...parts.map(sumOf)];
}
