import { fail } from "../quantity/error.js";
import type { RoundingRule } from "../quantity/rounding.js";
import type { Acknowledgement } from "../model/check.js";
import { indicatorsById } from "../model/printings.js";
import type { Plan } from "../model/plan.js";
import { checkIsPlan, checkIsQuery } from "../model/rows/given.js";
import type { Audit, AuditSummary, Finding, JointConflict } from "./audit-report.js";
import type { Case, CheckResult, Severity, Verdict } from "./check-result.js";
import { asBalanced, balancedShares } from "./balanced.js";
import { expandPlanChecks } from "./expand-checks.js";
import type { ExpandedCheck } from "./expanded-check.js";
import { figuresOf, type FigureIndex } from "./figures-of-plan.js";
import type { AuditFigure } from "./figure.js";
import { figuresText } from "./figures-text.js";
import { guard } from "./guard.js";
import { habitsOf } from "./habits.js";
import { judge } from "./judge.js";
import { jointConflicts } from "./localise/joint.js";
import { localise } from "./localise/localise.js";
import { neighbourhoodOf } from "./neighbourhood.js";
import { SEVERITIES, severityOf, type Surroundings } from "./severity.js";
import { acrossDocuments } from "./standard/facts/across-documents.js";
import { factChecks } from "./standard/facts/fact-checks.js";
import { modelChecks } from "./standard/model/model-checks.js";
import { structuralExplanations } from "./structural.js";
import { fitsOf } from "./target-fits.js";
import { isMendable, unmendedCases } from "./unmended-cases.js";
import { given } from "./given.js";

/** How far an audit goes. */
export interface AuditOptions {
  /** The most figures that a repair changes; 3 where it is left out. */
  readonly mostFigures?: 1 | 2 | 3 | 4;
  /** Steps of the search for repairs in one case, after which it gives up. */
  readonly mostSteps?: number;
}

interface Document {
  readonly id: string;
  readonly plan: Plan;
  readonly index: FigureIndex;
}

/**
 * Audits a plan against itself: recomputes every figure that follows from others, and compares every fact that is printed
 * in more than one place, at the precision that the figures are printed at.
 *
 * Use it before a plan is published, and before its figures are used. It says what does not follow and which figures could
 * be wrong; it never changes data. What holds may still be wrong: look at the power of a check.
 *
 * Checks come from the model (totals, shares, changes, funds by source, roll-ups, instalments, other printings of a fact)
 * and from `plan.checks`. Rounded figures stand for the interval that their last digit leaves, exact ones for themselves;
 * all arithmetic is exact.
 *
 * @param plans - A plan, or several documents of one city: last year's plan, a revision. Facts that several of them print
 *   are compared across them.
 * @param options - How long to look for repairs.
 * @returns Every check with its verdict, the findings with their severity (the gravest first), cases with the smallest
 *   repairs, rounding habits, checks that cannot hold together, and whether targets fit together. Plain data. A check that
 *   cannot be done is `uncheckable` with the reason, and the rest of the audit still runs.
 * @throws {@link quantity.IljariError | IljariError} `wrong-type` for what is no plan, `missing-key` for no plan at all,
 *   `invalid-value` for an option that cannot be.
 * @source Intervals of printed figures: XBRL Calculations 1.1, with open and closed ends a rounding rule. Smallest
 *   repairs: Fellegi and Holt (1976); slips of the pen: Scholtus (2008, 2009). What differs from other systems is on the
 *   page audit-compared.
 * @example
 * ```ts
 * import { audit } from "iljari/audit";
 * import { jeonju2024 } from "iljari/jeonju-2024";
 * const { cases, findings } = audit(jeonju2024);
 * const one = findings.find((finding) => finding.id === "funds:keyTasks/1-2");
 * one?.figures; // => "250 + 3050 + 680 + 270 = 4250 ≠ 4260"
 * const [suggestion] = cases.find((each) => each.id === one?.case)?.suggestions ?? [];
 * suggestion?.figure.figure.id; // => "keyTasks/1-2/funds/provincial"
 * [suggestion?.figure.range.low, suggestion?.figure.range.high, suggestion?.figure.exact]; // => [3058, 3062, 3060]
 * ```
 */
export function audit(plans: Plan | readonly Plan[], options: AuditOptions = {}): Audit {
  const documents = documentsOf(plans);
  checkOptions(options);
  const checks = checksOf(documents);
  const figures = documents.flatMap(({ index }) => index.all);
  const { results, rules } = judged(checks);
  const inconsistent = results.filter((one) => one.verdict === "inconsistent");
  const violated = new Set(inconsistent.map((one) => one.id));
  const neighbourhood = neighbourhoodOf(figures);
  const limits = {
    ...(options.mostFigures !== undefined && { mostFigures: options.mostFigures }),
    ...(options.mostSteps !== undefined && { mostNodes: options.mostSteps }),
  };
  const mendable = new Set(inconsistent.filter(isMendable).map((one) => one.id));
  const claims = checks.filter((one) => one.kind !== "part" && !isMendable(one));
  const isClaim = new Set(claims.map((one) => one.id));
  const equations = checks.filter((one) => !isClaim.has(one.id));
  const cases = [
    ...localise(equations, mendable, { ...limits, rules, neighbours: neighbourhood.neighbours }),
    ...unmendedCases(inconsistent.filter((one) => !mendable.has(one.id))),
  ];
  const surroundings = surroundingsOf(documents, figures, neighbourhood);
  const caseOf = new Map(cases.flatMap((one) => one.findings.map((id) => [id, one.id])));
  const byId = new Map(checks.map((one) => [one.id, one]));
  const acknowledgements = acknowledgementsOf(documents);
  const related = {
    otherPeriods: otherPeriodsOf(figures),
    neighbourhood,
    sameBreakdown: breakdownsOf(figures),
  };
  const findings = inconsistent
    .map((result): Finding => {
      const check = given(byId.get(result.id));
      const severity = severityOf(result, surroundings);
      const explained = structuralExplanations(check, related);
      const text = figuresText(result);
      const own = acknowledgements.get(result.id) ?? [];
      const acknowledged = own.find((one) => one.figures === text);
      const lapsed = own.filter((one) => one.figures !== text);
      return {
        id: result.id,
        result,
        severity,
        figures: text,
        // A last digit is cut off or rounded twice; that another whole gives it as well is chance.
        explanations: explained.filter((one) => severity !== "digit" || one.kind === "double-rounding"),
        case: caseOf.get(result.id) ?? result.id,
        ...(acknowledged !== undefined && { acknowledged }),
        ...(acknowledged === undefined && lapsed.length > 0 && { lapsed }),
      };
    })
    .toSorted(byGravity(new Set(cases.filter((one) => one.suggestions.length > 0).map((one) => one.id))));
  const conflicts = conflictsOf(figures, equations, violated, rules);
  const ranked = rankedCases(cases, findings);
  const settled = [...acknowledgements].flatMap(([id, all]) => (violated.has(id) ? [] : all));
  return {
    documents: documents.map(({ id, plan }) => ({ id, ...(plan.title !== undefined && { title: plan.title }) })),
    summary: summaryOf(figures, results, findings, ranked, conflicts),
    findings,
    cases: ranked,
    jointConflicts: conflicts,
    habits: habitsOf(results),
    fits: documents.flatMap(({ plan, index }) => fitsOf(plan, index.all)),
    results,
    settled,
  };
}

function documentsOf(plans: Plan | readonly Plan[]): Document[] {
  const all: readonly Plan[] = Array.isArray(plans) ? (plans as readonly Plan[]) : [plans as Plan];
  if (all.length === 0) fail("missing-key", { path: ["plans"], value: plans, expected: "at least one plan" });
  all.forEach(checkIsPlan);
  const names = all.map((plan) => plan.id ?? `${plan.region.code}-${plan.year}`);
  const taken = new Set(names);
  return all.map((plan, index) => {
    const name = given(names[index]);
    const id = names.indexOf(name) === index ? name : freeName(name, taken);
    taken.add(id);
    return { id, plan, index: figuresOf(plan, all.length === 1 ? {} : { document: id }) };
  });
}

/** The name with the first number that makes it another than all that are taken. */
function freeName(name: string, taken: { readonly has: (name: string) => boolean }): string {
  let count = 2;
  while (taken.has(`${name}#${String(count)}`)) count++;
  return `${name}#${String(count)}`;
}

function checkOptions(options: AuditOptions): void {
  checkIsQuery(options, "options");
  const { mostFigures = 3, mostSteps = 1 } = options;
  if (![1, 2, 3, 4].includes(mostFigures)) {
    fail("invalid-value", { path: ["options", "mostFigures"], value: mostFigures, expected: "1, 2, 3 or 4" });
  }
  if (!Number.isSafeInteger(mostSteps) || mostSteps < 1) {
    fail("invalid-value", { path: ["options", "mostSteps"], value: mostSteps, expected: "a whole number from 1 on" });
  }
}

/** How ids of checks over several documents begin: they belong to none of them. */
const ACROSS = "across-documents:";

/** Every check of every document, guarded, and one a fact across documents; none twice. */
function checksOf(documents: readonly Document[]): ExpandedCheck[] {
  const isOne = documents.length === 1;
  const own = documents.flatMap(({ id, plan, index }) =>
    [...modelChecks(plan, index.byId), ...factChecks(plan, index.all), ...expandPlanChecks(plan, index)].map((check) =>
      isOne ? check : { ...check, id: `${id}:${withoutDocument(check, id)}` },
    ),
  );
  const across = isOne ? [] : acrossDocuments(documents.flatMap(({ index }) => index.all));
  const byId = new Map<string, ExpandedCheck>();
  for (const check of [...own, ...across]) {
    // What a plan calls by a name that is taken is done all the same.
    const id = check.origin === "plan" && byId.has(check.id) ? freeName(check.id, byId) : check.id;
    // The plan's own are guarded where they are expanded.
    const guarded = check.origin === "plan" ? check : guard(check);
    if (!byId.has(id)) byId.set(id, id === check.id ? guarded : { ...guarded, id });
  }
  return [...byId.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** The id as it is where the document is audited alone: places in it are those within the document. */
function withoutDocument({ id, check, origin }: ExpandedCheck, document: string): string {
  const start = `${check}:${document}:`;
  return origin === "standard" && id.startsWith(start) ? `${check}:${id.slice(start.length)}` : id;
}

/** Judged twice where a table turns out to cut off: then its figures are read so. */
function judged(checks: readonly ExpandedCheck[]): { results: CheckResult[]; rules: Map<string, RoundingRule> } {
  const alone = checks.map((one) => judge(one));
  const balanced = balancedShares(checks, alone);
  const first = alone.map((one) => asBalanced(one, balanced));
  const rules = new Map<string, RoundingRule>();
  for (const { group, cutsOff } of habitsOf(first)) if (cutsOff) rules.set(group, "truncate");
  if (rules.size === 0) return { results: first, rules };
  const fixed = (figure: AuditFigure) => rules.get(figure.group);
  const results = first.map((result, index) => {
    const check = given(checks[index]);
    const isConcerned = result.figures.some(({ figure }) => rules.has(figure.group));
    return isConcerned ? judge(check, fixed) : result;
  });
  return { results, rules };
}

function surroundingsOf(
  documents: readonly Document[],
  figures: readonly AuditFigure[],
  neighbourhood: Surroundings["neighbourhood"],
): Surroundings {
  const indicators = new Map(documents.flatMap(({ plan }) => [...indicatorsById(plan)]));
  const byIndicator = new Map<string, AuditFigure[]>();
  for (const figure of figures) {
    const { fact } = figure;
    if (fact?.indicator === undefined || fact.period === undefined || fact.planned === true) continue;
    const key = `${fact.indicator}\n${fact.period}\n${fact.measures}`;
    const known = byIndicator.get(key);
    if (known === undefined) byIndicator.set(key, [figure]);
    else known.push(figure);
  }
  return {
    direction: (id) => indicators.get(id)?.direction,
    counterparts: (indicator, period, measures) => byIndicator.get(`${indicator}\n${period}\n${measures}`) ?? [],
    neighbourhood,
  };
}

/** Levels of one fact in other periods; indexed on demand. */
function otherPeriodsOf(figures: readonly AuditFigure[]): (figure: AuditFigure) => readonly AuditFigure[] {
  const keyOf = ({ fact, document = "" }: AuditFigure) =>
    fact === undefined
      ? ""
      : JSON.stringify([document, fact.concept, Object.entries(fact.of).toSorted(([a], [b]) => (a < b ? -1 : 1))]);
  let known: Map<string, AuditFigure[]> | undefined;
  const index = () => {
    known = new Map();
    for (const figure of figures) {
      if (figure.fact?.measures !== "level" || figure.value === null) continue;
      const key = keyOf(figure);
      const own = known.get(key);
      if (own === undefined) known.set(key, [figure]);
      else own.push(figure);
    }
    return known;
  };
  return (figure) => {
    const all = (known ?? index()).get(keyOf(figure)) ?? [];
    // Of several printings of one period the first will do.
    const byPeriod = new Map<string, AuditFigure>();
    for (const one of all) {
      const period = one.fact?.period;
      if (period !== undefined && period !== figure.fact?.period && !byPeriod.has(period)) byPeriod.set(period, one);
    }
    return [...byPeriod.values()];
  };
}

/** Amounts of one breakdown share their place up to the source. */
function breakdownsOf(figures: readonly AuditFigure[]): (figure: AuditFigure) => readonly AuditFigure[] {
  const rowOf = (id: string) => (id.includes("/funds/") ? id.slice(0, id.lastIndexOf("/")) : undefined);
  let rows: Map<string, AuditFigure[]> | undefined;
  return ({ id }) => {
    const row = rowOf(id);
    if (row === undefined) return [];
    rows ??= groupedBy(figures, ({ id: other }) => rowOf(other));
    return given(rows.get(row));
  };
}

function groupedBy(
  figures: readonly AuditFigure[],
  keyOf: (figure: AuditFigure) => string | undefined,
): Map<string, AuditFigure[]> {
  const groups = new Map<string, AuditFigure[]>();
  for (const figure of figures) {
    const key = keyOf(figure);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [figure]);
    else group.push(figure);
  }
  return groups;
}

function acknowledgementsOf(documents: readonly Document[]): Map<string, Acknowledgement[]> {
  const known = new Map<string, Acknowledgement[]>();
  for (const { id, plan } of documents) {
    for (const one of plan.acknowledgements ?? []) {
      const isAcross = one.finding.startsWith(ACROSS);
      // A plan by itself has nothing to say on what several of them print.
      if (isAcross && documents.length === 1) continue;
      const key = isAcross || documents.length === 1 ? one.finding : `${id}:${one.finding}`;
      known.set(key, [...(known.get(key) ?? []), one]);
    }
  }
  return known;
}

/**
 * What nobody has looked at first, then by severity. Of one severity what two amounts of unknown coverage say comes last, and
 * cases in which the audit names a figure come first; then by how far the figure is off, then by id.
 */
function byGravity(named: ReadonlySet<string>): (a: Finding, b: Finding) => number {
  const open = (one: Finding) => (one.acknowledged === undefined ? 0 : 1);
  const isNamed = (one: Finding) => (named.has(one.case) ? 0 : 1);
  const isPart = (one: Finding) => (one.result.kind === "part" || one.result.kind === "milestone" ? 1 : 0);
  return (a, b) =>
    open(a) - open(b) ||
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    isPart(a) - isPart(b) ||
    isNamed(a) - isNamed(b) ||
    relativeSize(b.result) - relativeSize(a.result) ||
    (a.id < b.id ? -1 : 1);
}

function relativeSize({ discrepancy, printed, recomputed }: CheckResult): number {
  if (discrepancy === null) return 0;
  return Math.abs(discrepancy) / Math.max(Math.abs(printed ?? 0), Math.abs(recomputed ?? 0), Number.MIN_VALUE);
}

/** In the order of their gravest finding. */
function rankedCases(cases: readonly Case[], findings: readonly Finding[]): Case[] {
  const byId = new Map(cases.map((one) => [one.id, one]));
  const order = [...new Set(findings.map((one) => one.case))];
  return order.flatMap((id) => byId.get(id) ?? []);
}

function conflictsOf(
  figures: readonly AuditFigure[],
  checks: readonly ExpandedCheck[],
  violated: ReadonlySet<string>,
  rules: ReadonlyMap<string, RoundingRule>,
): JointConflict[] {
  const found = jointConflicts(checks, violated, { rules });
  const named = new Set(found.flatMap((one) => one.figures));
  const byId = new Map(figures.filter(({ id }) => named.has(id)).map((one) => [one.id, one]));
  return found.map((one) => ({
    checks: one.checks,
    figures: one.figures.map((id) => given(byId.get(id))),
  }));
}

const VERDICTS: readonly Verdict[] = ["exact", "explained", "explained-boundary", "inconsistent", "uncheckable"];
const CLAIMS: readonly CheckResult["kind"][] = ["comparison", "order", "rank", "trend", "part", "milestone"];

function summaryOf(
  figures: readonly AuditFigure[],
  results: readonly CheckResult[],
  findings: readonly Finding[],
  cases: readonly Case[],
  conflicts: readonly JointConflict[],
): AuditSummary {
  const checked = new Set<string>();
  for (const { figures: own } of results) for (const { figure } of own) checked.add(figure.id);
  const done = results.filter((one) => one.verdict !== "uncheckable");
  const count = <Key extends string>(keys: readonly Key[], of: (key: Key) => number) =>
    Object.fromEntries(keys.map((key) => [key, of(key)])) as Record<Key, number>;
  return {
    figures: figures.length,
    checkedFigures: checked.size,
    checks: results.length,
    arithmetic: done.filter(({ kind }) => kind !== "same" && !CLAIMS.includes(kind)).length,
    repeatedFacts: done.filter(({ kind }) => kind === "same").length,
    verdicts: count(VERDICTS, (verdict) => results.filter((one) => one.verdict === verdict).length),
    severities: count<Severity>(SEVERITIES, (severity) => findings.filter((one) => one.severity === severity).length),
    open: findings.filter((one) => one.acknowledged === undefined).length,
    cases: cases.length,
    suggested: cases.filter((one) => one.suggestions.length > 0).length,
    gaveUp: cases.filter((one) => one.gaveUp).length,
    jointConflicts: conflicts.length,
  };
}
