import { ABSENCE_REASONS, type Computed } from "../quantity/absence.js";
import { pathText } from "../quantity/error.js";
import { round } from "../quantity/round.js";
import { convertUnit, unitInfo, type Unit } from "../quantity/unit.js";
import { groupThousands } from "../korean/group-thousands.js";
import { JOB_KINDS } from "../model/catalogue/job-kinds.js";
import { checkLocale, nameIn, type Locale } from "../model/locale.js";
import { periodEnd, type Day } from "../model/period.js";
import { periodName } from "../model/period-name.js";
import { STATUS_NAMES } from "../targets/target-rows.js";
import type { Pace } from "../targets/pace.js";
import { PROFILE_NAMES, type PaceProfile } from "../targets/pace-profiles.js";
import { changeLine } from "../monitoring/change-line.js";
import type { RecordIssue } from "../monitoring/record-state.js";
import { textTable, type TextColumn } from "../exchange/text-table.js";
import type { IndicatorLine, JobsLine, MoneyLine, ProgressReport, ReportLine } from "./report-model.js";
import { ISSUE_WORDS, PROJECT_STATUS_NAMES, REPORT_NAMES, reportWords, type ReportWords } from "./report-words.js";
import { countsOf } from "./status-lines.js";

/** More lines than this of one kind are counted only: the data have all of them. */
const MOST_LINES = 12;

/**
 * A report as text for a reader: what it is about and computed from, the matter in short, then the tables.
 *
 * @param report - What {@link progressReport} gives.
 * @param options - `locale`: `en` or `ko`; English where it is left out.
 * @returns Lines for a terminal or a monospaced page, money in million won, rates to one decimal. What is absent is a
 *   dash and never zero. Lists of more than twelve are cut off with their count; the data hold all of them.
 * @throws {@link quantity.IljariError | IljariError} `invalid-value` for another language.
 * @example
 * ```ts
 * import { jeonju2024 } from "iljari/jeonju-2024";
 * import { progressReport, progressReportText } from "iljari/reports";
 * const report = progressReport(jeonju2024, [], { period: "2024-S1", asOf: "2024-07-15" });
 * progressReportText(report).split("\n")[0]; // => "Half-year report, first half of 2024"
 * ```
 */
export function progressReportText(report: ProgressReport, options: { readonly locale?: Locale } = {}): string {
  const { locale = "en" } = options;
  checkLocale(locale);
  const say = reportWords(locale);
  const parts = [
    heading(report, locale, say),
    summary(report, say),
    jobsPart(report, locale, say),
    moneyPart(report, locale, say),
    sourcesPart(report, locale, say),
    targetsPart(report, locale, say),
    indicatorsPart(report, locale, say),
    costsPart(report, locale, say),
    ...lists(report, locale, say),
  ];
  return `${parts
    .filter((part) => part.length > 0)
    .map((part) => part.join("\n"))
    .join("\n\n")}\n`;
}

function heading({ header }: ProgressReport, locale: Locale, say: ReportWords): string[] {
  const { kind, title, period, cutOff, asOf, complete, final, finals, hash, records, synthetic } = header;
  return [
    say.of(REPORT_NAMES[kind][locale], periodName(period, locale)),
    nameIn(title, locale),
    ...(synthetic ? [say.synthetic] : []),
    cutOff === null ? say.noData(asOf) : say.data(cutOff, asOf),
    ...(cutOff === null || complete ? [] : [say.incomplete(periodEnd(period))]),
    ...(finals.of === 0 ? [] : [final ? say.final : say.provisional(finals.final, finals.of)]),
    `${say.plan(header.plan ?? say.none, header.revision)}; iljari ${header.version}`,
    say.hash(hash.plan, hash.records, records),
  ];
}

function summary(report: ProgressReport, say: ReportWords): string[] {
  const { jobsTotal, moneyTotal, coverage, milestones } = report;
  return [
    say.summary,
    ...[
      ...jobsInShort(jobsTotal, say),
      ...moneyInShort(moneyTotal, say),
      coverage.of === 0 ? say.noReportsDue : say.reportsDone(coverage.reported, coverage.of),
      say.milestonesDone(milestones.length),
    ].map((line) => `- ${line}`),
  ];
}

function jobsInShort({ toDate, target, achievement, pace }: JobsLine, say: ReportWords): string[] {
  if (toDate.value === null) return [];
  const jobs = groupThousands(toDate.value);
  if (target.value === null) return [say.jobsOnly(jobs)];
  const { expected, differenceInDays, dataDate } = pace;
  const ahead = shownAhead(pace).value;
  // What is ahead or behind is so by a day.
  const stand =
    ahead === null
      ? []
      : [say.paceLine(whole(expected, say), dataDate as Day, aheadText(ahead, differenceInDays, say))];
  return [say.jobsDone(jobs, groupThousands(target.value), rate(achievement, say)), ...stand];
}

/** Against what is shown as expected: half a person of rounding would look like a sum that is wrong. */
function shownAhead({ actual, expected, difference }: Pace): Computed {
  if (actual.value === null || expected.value === null) return difference;
  return { value: actual.value - round(expected.value, { decimals: 0 }), unit: difference.unit };
}

function aheadText(ahead: number, days: Computed, say: ReportWords): string {
  const jobs = groupThousands(Math.abs(ahead), { decimals: 0 });
  const span = days.value === null ? "" : groupThousands(Math.abs(days.value), { decimals: 0 });
  if (ahead === 0) return say.onPace;
  return ahead > 0 ? say.ahead(jobs, span) : say.behind(jobs, span);
}

function moneyInShort({ spent, execution, executionOfBudget }: MoneyLine, say: ReportWords): string[] {
  if (spent.value === null) return [];
  const amount = won(spent, say);
  const [first, base] = execution.value === null ? [executionOfBudget, say.ofBudget] : [execution, say.ofAppropriation];
  return first.value === null ? [] : [say.moneyDone(amount, rate(first, say), base)];
}

function right(head: string): TextColumn {
  return { head, align: "right" };
}

function jobsPart(report: ProgressReport, locale: Locale, say: ReportWords): string[] {
  const { jobs, jobsTotal, pace } = report;
  const profiles = [
    PROFILE_NAMES[pace.profile.kind][locale] + (pace.assumed ? say.assumed : ""),
    ...ownProfiles(report, locale),
  ];
  const isRevised = jobs.some(({ target, originalTarget }) => target.value !== originalTarget.value);
  const columns = [
    { head: say.sector },
    ...[say.target, ...(isRevised ? [say.original] : []), say.inPeriod, say.toDate, say.achievement].map(right),
    ...[...(isRevised ? [say.originalRate] : []), say.expected, say.aheadColumn, say.days, say.needed].map(right),
    { head: say.dataDate },
  ];
  const rows = [...jobs, jobsTotal].map((line) => [
    line.id === null ? say.total : nameIn(line.name, locale),
    whole(line.target, say),
    ...(isRevised ? [whole(line.originalTarget, say)] : []),
    whole(line.inPeriod, say),
    whole(line.toDate, say),
    rate(line.achievement, say),
    ...(isRevised ? [rate(line.achievementOfOriginal, say)] : []),
    whole(line.pace.expected, say),
    signed(shownAhead(line.pace), say),
    signed(line.pace.differenceInDays, say),
    whole(line.pace.requiredRunRate.perMonth, say),
    line.pace.dataDate ?? say.none,
  ]);
  return [
    say.jobs,
    "",
    ...textTable(columns, rows),
    "",
    say.profile(profiles.join("; ")),
    ...(jobsTotal.shared === 0 ? [] : [say.shared(jobsTotal.shared)]),
  ];
}

/** The sectors that have a profile of their own, by what it is. */
function ownProfiles({ jobs, pace }: ProgressReport, locale: Locale): string[] {
  const byKind = new Map<PaceProfile["kind"], string[]>();
  for (const { id, name } of jobs) {
    const own = pace.profiles[id as string];
    if (own !== undefined) byKind.set(own.kind, [...(byKind.get(own.kind) ?? []), nameIn(name, locale)]);
  }
  return [...byKind].map(([kind, names]) => `${PROFILE_NAMES[kind][locale]}: ${names.join(", ")}`);
}

function moneyColumns(first: string, say: ReportWords): TextColumn[] {
  return [
    { head: first },
    ...[say.budget, say.appropriation, say.committed, say.spent, say.execution, say.executionOfBudget].map(right),
    right(say.coverage),
  ];
}

function moneyRow(label: string, line: MoneyLine, say: ReportWords): string[] {
  return [
    label,
    won(line.budget, say),
    won(line.appropriation, say),
    won(line.committed, say),
    won(line.spent, say),
    rate(line.execution, say),
    rate(line.executionOfBudget, say),
    `${String(line.coverage.reported)}/${String(line.coverage.of)}`,
  ];
}

function moneyPart({ money, moneyTotal, moneyBy }: ProgressReport, locale: Locale, say: ReportWords): string[] {
  const rows = money.map((line) => moneyRow(nameIn(line.name, locale), line, say));
  return [
    `${say.money[moneyBy]} (${say.moneyUnit})`,
    "",
    ...textTable(moneyColumns(say.by[moneyBy], say), [...rows, moneyRow(say.total, moneyTotal, say)]),
    "",
    say.moneyNote,
  ];
}

function sourcesPart({ sources }: ProgressReport, locale: Locale, say: ReportWords): string[] {
  if (sources.length === 0) return [];
  const rows = sources.map((line) => moneyRow(nameIn(line.name, locale), line, say));
  return [`${say.sources} (${say.moneyUnit})`, "", ...textTable(moneyColumns(say.source, say), rows)];
}

function targetsPart({ targets }: ProgressReport, locale: Locale, say: ReportWords): string[] {
  if (targets === null || targets.results.length === 0) return [];
  const columns = [
    { head: say.indicator },
    { head: say.unit },
    ...[say.baseline, say.target, say.actual, say.achievement, say.progress].map(right),
    { head: say.status },
  ];
  const rows = targets.results.map(({ indicator: { name, unit }, baseline, target, actual, rounded, status }) => [
    nameIn(name, locale),
    unitInfo(unit).name[locale],
    ...[baseline, target, actual].map((one) =>
      one === undefined ? say.none : groupThousands(convertUnit(one.value, one.unit, unit)),
    ),
    rate(rounded.achievement, say),
    reasonOr(rounded.progress, locale, (one) => rate(one, say)),
    STATUS_NAMES[status][locale],
  ]);
  return [say.targets, "", ...textTable(columns, rows)];
}

function indicatorsPart({ indicators }: ProgressReport, locale: Locale, say: ReportWords): string[] {
  if (indicators.length === 0) return [];
  const columns = [
    { head: say.indicator },
    { head: say.unit },
    right(say.newest),
    { head: say.wave },
    { head: say.published },
    right(say.yearBefore),
    right(say.change),
  ];
  const row = ({ name, unit, wave, yearBefore, change }: IndicatorLine) => [
    nameIn(name, locale),
    unitInfo(unit).name[locale],
    wave === undefined ? ABSENCE_REASONS["not-yet-published"][locale] : level(wave.figure, unit, say, locale),
    wave?.period ?? say.none,
    wave?.publishedOn ?? say.none,
    yearBefore === undefined ? say.none : level(yearBefore.figure, unit, say, locale),
    level(change, unit, say, locale),
  ];
  return [say.indicators, "", ...textTable(columns, indicators.map(row)), "", say.indicatorNote];
}

function costsPart({ costs }: ProgressReport, locale: Locale, say: ReportWords): string[] {
  if (costs.length === 0) return [];
  const columns = [{ head: say.sector }, { head: say.kind }, right(say.costPerJob), right(say.perBillion)];
  const rows = costs.map(({ name, cost: { cost, perBillion, jobKind } }) => [
    nameIn(name, locale),
    nameIn(JOB_KINDS[jobKind], locale),
    reasonOr(cost, locale, (one) => rate(one, say)),
    rate(perBillion, say),
  ]);
  return [say.costs, "", ...textTable(columns, rows)];
}

function lists(report: ProgressReport, locale: Locale, say: ReportWords): string[][] {
  const of = ({ project, departmentName, name, period }: ReportLine) => {
    if (project === undefined) return `${nameIn(name, locale)} (${period})`;
    const inCharge = departmentName === undefined ? "" : ` · ${nameIn(departmentName, locale)}`;
    return `${project} ${nameIn(name, locale)}${inCharge} (${period})`;
  };
  return [
    statusPart(report, locale, say),
    listed(
      say.overdueReports,
      report.overdueReports.map((one) => `${of(one)}: ${say.dueOn(one.dueOn, one.daysLate as number)}`),
      say,
    ),
    listed(
      say.lateReports,
      report.lateReports.map((one) => `${of(one)}: ${say.came(one.reportedOn as Day, one.daysLate as number)}`),
      say,
    ),
    listed(
      say.milestones,
      report.milestones.map(
        (one) =>
          `${one.project} ${nameIn(one.name, locale)} · ${nameIn(one.label, locale)}: ${say.dueOn(one.dueOn, one.daysLate)}`,
      ),
      say,
    ),
    ...(report.changes.length === 0
      ? []
      : [
          listed(
            say.changes,
            report.changes.map((one) => changeLine(one, locale)),
            say,
          ),
        ]),
    ...(report.issues.length === 0
      ? []
      : [
          listed(
            say.issues,
            report.issues.map((one) => issueLine(one, locale, say)),
            say,
          ),
        ]),
  ];
}

/** How many projects stand where, and which of them have stopped or are late; nothing where all are running. */
function statusPart({ statuses }: ProgressReport, locale: Locale, say: ReportWords): string[] {
  if (statuses.every(({ status }) => status === "running")) return [];
  const counts = [...countsOf(statuses)].map(
    ([status, count]) => `${PROJECT_STATUS_NAMES[status][locale]} ${String(count)}`,
  );
  const halted = statuses.filter(({ status }) => status === "delayed" || status === "suspended");
  const lines = halted.map(
    ({ project, name, status, dataDate }) =>
      `${project} ${nameIn(name, locale)}: ${PROJECT_STATUS_NAMES[status][locale]} (${dataDate})`,
  );
  const title = `${say.statuses}: ${counts.join(", ")}`;
  return lines.length === 0 ? [title] : listed(title, lines, say);
}

function issueLine({ code, path, value, records, refused }: RecordIssue, locale: Locale, say: ReportWords): string {
  const place = pathText(path.slice(2));
  const found = value === "nothing" ? say.noValue : value;
  return `${say.record(records.slice(0, 2).join(", "))}: ${ISSUE_WORDS[code]?.[locale] ?? code}; ${place} ${found}${refused ? ` (${say.refused})` : ""}`;
}

function listed(title: string, lines: readonly string[], say: ReportWords): string[] {
  const rest = lines.length > MOST_LINES ? [`- ${say.more(lines.length - MOST_LINES)}`] : [];
  const shown = lines.slice(0, MOST_LINES).map((line) => `- ${line}`);
  return [title, ...(lines.length === 0 ? [say.nothing] : [...shown, ...rest])];
}

function whole(computed: Computed, say: ReportWords): string {
  return computed.value === null ? say.none : groupThousands(computed.value, { decimals: 0 });
}

function rate(computed: Computed, say: ReportWords): string {
  return computed.value === null ? say.none : groupThousands(computed.value, { decimals: 1 });
}

/** A level or a change in the unit of its row; points, in which a row of rates changes, are marked. */
function level({ value, unit: own }: Computed, unit: Unit, say: ReportWords, locale: Locale): string {
  if (value === null) return say.none;
  const info = unitInfo(own);
  if (info.dimension !== unitInfo(unit).dimension) {
    return `${groupThousands(value, { decimals: 1 })} ${info.name[locale]}`;
  }
  return groupThousands(convertUnit(value, own, unit), { decimals: 1 });
}

function reasonOr(computed: Computed, locale: Locale, text: (computed: Computed) => string): string {
  return computed.value === null ? ABSENCE_REASONS[computed.reason][locale] : text(computed);
}

function signed(computed: Computed, say: ReportWords): string {
  const text = whole(computed, say);
  return computed.value !== null && computed.value > 0 && text !== "0" ? `+${text}` : text;
}

function won(computed: Computed<"KRW">, say: ReportWords): string {
  return computed.value === null
    ? say.none
    : groupThousands(convertUnit(computed.value, "KRW", "million-KRW"), { decimals: 0 });
}
