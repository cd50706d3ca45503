import { unitInfo } from "../quantity/unit.js";
import { groupThousands } from "../korean/group-thousands.js";
import { checkLocale, type Locale } from "../model/locale.js";
import { periodName } from "../model/period-name.js";
import type { Audit, AuditSummary, Finding, ImpliedPopulation, RoundingHabit, TargetFit } from "./audit-report.js";
import type { Severity, Verdict } from "./check-result.js";
import { namesText, unitText } from "./output/amount-text.js";
import { SEVERITY_NAMES, VERDICT_NAMES } from "./output/words.js";

const VERDICTS: readonly Verdict[] = ["exact", "explained", "explained-boundary", "inconsistent", "uncheckable"];
const SEVERITIES: readonly Severity[] = ["verdict", "sign", "rank", "value", "digit"];

/** The gravest findings that nobody has acknowledged, one a case, since those of a case mostly have one cause. */
export function gravestFindings(audit: Audit, count: number): Finding[] {
  const byCase = new Map<string, Finding>();
  for (const one of audit.findings) {
    if (one.acknowledged === undefined && !byCase.has(one.case)) byCase.set(one.case, one);
  }
  return [...byCase.values()].slice(0, count);
}

/**
 * What an audit comes to, as lines of text: checks by verdict, findings by severity, tables that are cut off, checks that
 * cannot hold together, and whether targets fit.
 */
export function summaryLines(audit: Audit, locale: Locale): string[] {
  checkLocale(locale);
  return [
    ...countLines(audit.summary, locale),
    ...habitLines(audit.habits, locale),
    ...(audit.jointConflicts.length === 0 ? [] : [CONFLICTS[locale](audit.jointConflicts.length)]),
    ...audit.fits.map((one) => fitLine(one, locale)),
  ];
}

function countLines(summary: AuditSummary, locale: Locale): string[] {
  const { checks, figures, checkedFigures, verdicts, severities, open, cases, suggested, gaveUp } = summary;
  const { arithmetic, repeatedFacts } = summary;
  const n = (value: number) => groupThousands(value);
  const listed = <Key extends string>(
    of: string,
    keys: readonly Key[],
    counts: Readonly<Record<Key, number>>,
    names: Readonly<Record<Key, Readonly<Record<Locale, string>>>>,
  ) =>
    keys
      .filter((key) => counts[key] > 0)
      .map((key) =>
        locale === "ko" ? `${names[key].ko} ${n(counts[key])}건` : `${n(counts[key])} ${of}${names[key].en}`,
      )
      .join(", ");
  const byVerdict = listed("", VERDICTS, verdicts, VERDICT_NAMES);
  const bySeverity = listed("on a ", SEVERITIES, severities, SEVERITY_NAMES);
  const found = verdicts.inconsistent;
  if (locale === "ko") {
    return [
      `공표 수치 ${n(figures)}개 중 ${n(checkedFigures)}개를 대상으로 ${n(checks)}건을 검산함(계산 ${n(arithmetic)}건${repeatedFacts === 0 ? "" : `, 여러 곳에 공표된 같은 수치 ${n(repeatedFacts)}건`} 포함).`,
      `판정: ${byVerdict}.`,
      found === 0
        ? "불일치 없음."
        : `불일치 ${n(found)}건(담당자 확인 전 ${n(open)}건): ${bySeverity}. 같은 수치가 걸린 것끼리 묶으면 ${n(cases)}묶음이며, 이 중 ${n(suggested)}묶음에서 먼저 확인할 수치를 제시함.`,
      ...(gaveUp === 0 ? [] : [`${n(gaveUp)}묶음은 함께 걸린 수치가 많아 수정안을 모두 찾지는 못함.`]),
    ];
  }
  return [
    `${n(checks)} checks on ${n(checkedFigures)} of ${n(figures)} printed figures, among them ${n(arithmetic)} computations${repeatedFacts === 0 ? "" : ` and ${n(repeatedFacts)} facts printed in several places`}.`,
    `Verdicts: ${byVerdict}.`,
    found === 0
      ? "Nothing contradicts itself."
      : `${n(found)} ${found === 1 ? "finding" : "findings"} (${n(open)} not acknowledged): ${bySeverity}. They form ${n(cases)} ${cases === 1 ? "case" : "cases"}, each mended by itself; in ${n(suggested)} of them the audit names figures to look at first.`,
    ...(gaveUp === 0
      ? []
      : [`${n(gaveUp)} ${gaveUp === 1 ? "case is" : "cases are"} too large to search for every repair.`]),
  ];
}

function habitLines(habits: readonly RoundingHabit[], locale: Locale): string[] {
  const cut = habits.filter((one) => one.cutsOff).map((one) => habitName(one, locale));
  if (cut.length === 0) return [];
  return [
    locale === "ko"
      ? `반올림하지 않고 절사한 것으로 보이는 수치: ${cut.join("; ")}.`
      : `Cut off instead of rounded, as far as the checks tell: ${cut.join("; ")}.`,
  ];
}

/** What is rounded alike, with its id where its figures share no name. */
export function habitName({ names, group }: RoundingHabit, locale: Locale): string {
  return names.length === 0 ? group : `${namesText(names, locale)} (${group})`;
}

const CONFLICTS = {
  en: (count: number) =>
    count === 1
      ? "One set of checks holds check by check and cannot hold as a whole."
      : `${String(count)} sets of checks hold check by check and cannot hold as a whole.`,
  ko: (count: number) => `하나씩 보면 성립하나 함께 성립할 수 없는 검산 묶음이 ${String(count)}개 있음.`,
} as const;

/**
 * Whether two targets fit, in one line: the populations that actuals imply, the one that the targets need, and what a
 * register says of the trend.
 */
export function fitLine(fit: TargetFit, locale: Locale): string {
  const actuals = fit.periods.filter((one) => one.of === "actual");
  const targets = fit.periods.filter((one) => one.of === "target");
  const last = actuals.at(-1)?.change?.value ?? null;
  const names = [fit.periods[0]?.rate, fit.periods[0]?.level].map((one) =>
    namesText(one?.names.slice(0, 1) ?? [], locale),
  );
  const register = registerText(fit, locale);
  if (locale === "ko") {
    const implied = actuals.map((one) => `${periodName(one.period, locale)} ${population(one, locale)}`).join(", ");
    const needed = targets.map((one) => {
      const change = one.change?.value ?? null;
      const details = [range(one, locale), change === null ? "" : `직전 대비 ${signed(change)}`].filter(
        (text) => text !== "",
      );
      const behind = details.length === 0 ? "" : `(${details.join(", ")})`;
      return `${periodName(one.period, locale)} 목표에는 ${population(one, locale)}${behind}이 필요함`;
    });
    const before = last === null ? "" : `(직전 증감 ${signed(last)})`;
    return `목표 간 정합성, ${names.join("·")}: 실적에서 역산한 인구는 ${implied}${before}; ${needed.join("; ")}.${register}`;
  }
  const change = (one: ImpliedPopulation) => (one.change?.value == null ? "" : signed(one.change.value));
  const behind = (details: readonly string[]) => {
    const told = details.filter((text) => text !== "");
    return told.length === 0 ? "" : ` (${told.join("; ")})`;
  };
  const implied = actuals.map(
    (one, index) =>
      `${index === 0 ? population(one, locale) : shortPopulation(one)} in ${one.period}${behind([change(one)])}`,
  );
  const needed = targets.map(
    (one) =>
      `the ${one.period} targets need ${implied.length === 0 ? population(one, locale) : shortPopulation(one)}${behind([change(one), range(one, locale)])}`,
  );
  const reached = implied.length === 0 ? [] : [`the actuals imply a population of ${implied.join(", ")}`];
  return `Do the targets fit? ${names.join(" and ")}: ${[...reached, ...needed].join("; ")}.${register}`;
}

function shortPopulation({ population: { value }, level }: ImpliedPopulation): string {
  return value === null ? "?" : groupThousands(value, { decimals: level.decimals });
}

function population(one: ImpliedPopulation, locale: Locale): string {
  return `${shortPopulation(one)}${unitText(one.population.unit, locale)}`;
}

function range({ population: implied, level: { decimals } }: ImpliedPopulation, locale: Locale): string {
  const { low, high } = implied.value === null ? {} : (implied.range ?? {});
  if (low == null || high == null) return "";
  return `${groupThousands(low, { decimals })}${locale === "ko" ? "~" : "–"}${groupThousands(high, { decimals })}`;
}

function signed(value: number): string {
  return `${value > 0 ? "+" : ""}${groupThousands(value)}`;
}

/** One value a period, of the first table that has it. */
function registerText({ register, periods }: TargetFit, locale: Locale): string {
  const wanted = periods.map((one) => one.period);
  const byPeriod = new Map<string, TargetFit["register"][number]>();
  for (const one of register)
    if (wanted.includes(one.period) && !byPeriod.has(one.period)) byPeriod.set(one.period, one);
  const all = [...byPeriod.values()].toSorted((a, b) => (a.period < b.period ? -1 : 1));
  const unit = all[0]?.parts[0]?.unit;
  if (all.length < 2 || unit === undefined) return "";
  const name = unitInfo(unit).name[locale];
  const text = all.map((one) => groupThousands(one.value)).join(" → ");
  const [from, to] = [all[0]?.period ?? "", all.at(-1)?.period ?? ""];
  return locale === "ko"
    ? ` 주민등록상 같은 연령대 인구는 ${from}~${to}년 ${text}${name}임(기준이 달라 추세만 참고).`
    : ` The register counts ${text} ${name} of that age from ${from} to ${to} (another basis: for the trend only).`;
}
