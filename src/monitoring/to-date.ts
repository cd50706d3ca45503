import { absent, present, type Computed } from "../quantity/absence.js";
import { fail } from "../quantity/error.js";
import { nearestName } from "../quantity/nearest.js";
import { convertQuantity } from "../quantity/quantity-input.js";
import { unitInfo, type Unit } from "../quantity/unit.js";
import type { Known } from "../budget/money/read-money.js";
import { JOB_KINDS } from "../model/catalogue/job-kinds.js";
import { FUNDING_PARTS } from "../model/check-parts.js";
import type { FundingPart } from "../model/funding.js";
import type { ValueKind } from "../model/indicator.js";
import { periodEnd, type Day, type Period } from "../model/period.js";
import { MONEY_PHASES, type MoneyPhase, type RecordSubject } from "../model/record.js";
import { checkIsQuery } from "../model/rows/given.js";
import type { JobKind } from "../model/sector.js";
import type { RecordIssue, RecordState } from "./record-state.js";
import { outcomeOf, reportedOf, sumOf, type Outcome, type Reported } from "./state/figures.js";
import { grouped } from "./state/grouped.js";
import { SUBJECTS } from "./state/malformed.js";
import { monthsOf } from "./state/months.js";
import { recordsOn } from "./state/records-on.js";
import { isFinal } from "./state/spans.js";

/** What {@link toDate} is asked for. */
export interface ToDateQuery {
  /** What it is about. */
  readonly of: RecordSubject;
  /** A value, jobs, or a stage of money. */
  readonly what: "value" | "jobs" | MoneyPhase;
  /** A year, half-year, quarter or month. */
  readonly period: Period;
  /** Only jobs that count for this sector, perhaps among others. */
  readonly sector?: string;
  /** Only jobs of this kind. */
  readonly jobKind?: JobKind;
  /** Only money of this source; the total where it is left out. */
  readonly source?: FundingPart;
}

/** A figure of a period, as far as it is known. */
export interface ToDate {
  /** Jobs in persons, money in KRW, a value in its own unit; with a range where the reported numbers say how they were rounded. */
  readonly figure: Computed;
  /** What it is of its period; flow where flows go on from a cumulative. */
  readonly kind: ValueKind | undefined;
  /** The kinds of the jobs in it. */
  readonly jobKinds: readonly JobKind[];
  /** The day up to which it goes. */
  readonly dataDate: Day | undefined;
  /** Whether anything in it may still change. */
  readonly provisional: boolean;
  /** The months of the period that it goes over; of a level or an average the period it was reported for. */
  readonly covered: readonly Period[];
  /** Months of the period, up to the data date, that no record covers. */
  readonly missing: readonly Period[];
  /** Ids of the records that it is made of. */
  readonly records: readonly string[];
  /** What is odd about what these records are about. */
  readonly issues: readonly RecordIssue[];
}

interface FigureToDate extends Omit<ToDate, "covered" | "missing" | "issues"> {
  readonly used: readonly Reported[];
  /** What the records in it report of what is asked for. */
  readonly sources: readonly Reported[];
}

/**
 * What the records that count say of one figure and one period, as far as they go.
 *
 * Of flows and cumulatives those count that stand together for most days and none twice; of equals the more final ones,
 * then the longer periods: a year beats its months, the newest cumulative the earlier ones, and later flows are added to
 * it. For a period that does not begin in January a cumulative less what the year had come to before, where all of that
 * is known. A stock is the newest in the period. An average is that of a record on the whole period; a ratio too, else
 * `Σ numerators / Σ denominators`. Jobs of several kinds or sectors and money of several records stand beside each other
 * and add up, jobs that count for two sectors once: give `jobKind` where only like jobs may be added.
 *
 * @param state - What {@link recordState} gives.
 * @param query - Subject, what, period, and perhaps sector, kind of jobs, source of money.
 * @returns The figure with what it is made of. Absent: `not-reported` (no record, or none before a cumulative; never zero),
 *   `unlike-coverage` (amounts that cover different things), `unlike-kinds` (levels beside flows, values of unlike
 *   units), `unlike-dates` (cumulatives or levels of several kinds of jobs up to different days), `parts-unknown` (a source
 *   that is not printed by itself; a ratio or average over several periods without parts), `zero-denominator`,
 *   `not-yet-set`, `no-total`.
 * @throws {@link quantity.IljariError | IljariError} `invalid-period`, `wrong-type`, `invalid-value`.
 * @source Definitions of flow, stock and cumulative; decisions of this library on which record counts first.
 * @example
 * ```ts
 * import { jeonju2024 } from "iljari/jeonju-2024";
 * import { recordState, toDate } from "iljari/monitoring";
 * const record = (id: string, period: string, count: number) => ({ id, of: { sector: "training" }, period,
 *   reportedOn: "2024-05-10", jobs: [{ count, kind: "flow" }], synthetic: true }) as const; // made-up figures
 * const state = recordState(jeonju2024, [record("a", "2024-01", 12), record("b", "2024-03", 9)]);
 * const { figure, missing } = toDate(state, { of: { sector: "training" }, what: "jobs", period: "2024" });
 * [figure.value, missing]; // => [21, ["2024-02"]]
 * ```
 */
export function toDate(state: RecordState, query: ToDateQuery): ToDate {
  const { records, used, sources, ...said } = figureOf(state, query);
  const { kind, dataDate } = said;
  const isLevel = kind === "stock" || kind === "average";
  const months =
    isLevel || dataDate === undefined ? [] : monthsOf(query.period).filter((one) => `${one}-01` <= dataDate);
  const isCovered = (month: Period) => used.some((one) => one.from <= periodEnd(month) && one.to >= `${month}-01`);
  const known = new Set(recordsOn(state.known, query.of).map((one) => one.id));
  return {
    ...said,
    covered: isLevel ? [...new Set(sources.map((one) => one.record.period))] : months.filter(isCovered),
    missing: months.filter((month) => !isCovered(month)),
    records,
    issues: state.issues.filter((one) => one.records.some((id) => known.has(id))),
  };
}

/** The figure alone, with what it is made of. */
export function figureOf(state: RecordState, query: ToDateQuery): FigureToDate {
  checkIsQuery(query, "query");
  const { period, what } = query;
  periodEnd(period);
  checkFilters(query);
  checkSubject(query);
  const found = recordsOn(state.inForce, query.of).flatMap((one) => reportedOf(one, query));
  const unit = what === "jobs" ? "persons" : what === "value" ? (found[0]?.unit ?? "not-stated") : "KRW";
  const outcomes = grouped(found, (one) => one.series)
    .map((all) =>
      outcomeOf(
        all.map((one) => (one.unit === unit ? one : { ...one, amount: inUnit(one, unit) })),
        period,
      ),
    )
    .filter((one) => one.used.length > 0);
  const used = outcomes.flatMap((one) => one.used);
  const records = [...new Set(used.flatMap((one) => one.records.map(({ id }) => id)))];
  const sources = found.filter((one) => records.includes(one.record.id));
  const total = totalOf(outcomes, query);
  const amount = typeof total !== "string" && isUnprinted(sources, query) ? "not-reported" : total;
  const kinds = [...new Set(outcomes.map((one) => one.kind))];
  const kind = kinds.length > 1 && kinds.every(isSum) ? "flow" : kinds.length > 1 ? undefined : kinds[0];
  const dataDate = used
    .map((one) => one.to)
    .sort()
    .at(-1);
  return {
    figure: typeof amount === "string" ? absent(amount, unit) : present(amount.value, unit, {}, amount.interval),
    kind,
    jobKinds: [...new Set(sources.flatMap((one) => one.jobKind ?? []))].sort(),
    dataDate,
    provisional: !used.every(isFinal),
    records,
    used,
    sources,
  };
}

/** A filter that does not fit what is asked for would be passed over in silence. */
function checkFilters({ what, sector, jobKind, source }: ToDateQuery): void {
  const among = (key: string, value: string, words: readonly string[]) => {
    if (words.includes(value)) return;
    fail("invalid-value", {
      path: [key],
      value,
      expected: `one of ${words.join(", ")}`,
      nearest: nearestName(value, words),
    });
  };
  among("what", what, ["value", "jobs", ...MONEY_PHASES]);
  if (source !== undefined) among("source", source, FUNDING_PARTS);
  if (jobKind !== undefined) among("jobKind", jobKind, Object.keys(JOB_KINDS));
  const isMoney = what !== "jobs" && what !== "value";
  const refuse = (key: string, value: unknown, of: string) =>
    fail("invalid-value", { path: [key], value, expected: `nothing, as it is ${of} that has one` });
  if (source !== undefined && !isMoney) refuse("source", source, "money");
  if (sector !== undefined && what !== "jobs") refuse("sector", sector, "jobs");
  if (jobKind !== undefined && what !== "jobs") refuse("jobKind", jobKind, "jobs");
}

function checkSubject({ of }: ToDateQuery): void {
  checkIsQuery(of, "of");
  const given = Object.entries(of).flatMap(([kind, id]) => (id === undefined ? [] : [kind]));
  const [kind = ""] = given;
  const kinds: readonly string[] = SUBJECTS;
  if (given.length !== 1 || !kinds.includes(kind)) {
    const expected = `exactly one of ${kinds.join(", ")}`;
    fail("invalid-value", { path: ["of"], value: given.join(", "), expected, nearest: nearestName(kind, kinds) });
  }
}

function isSum(kind: ValueKind | undefined): boolean {
  return kind === "flow" || kind === "cumulative";
}

/** Values of unlike units are of several series, which do not add up anyway. */
function inUnit({ amount, unit: own }: Reported, unit: Unit): Known {
  const isLike = typeof amount !== "string" && unitInfo(own).dimension === unitInfo(unit).dimension;
  return isLike ? convertQuantity(amount, unit, []) : amount;
}

/** Several series beside each other: jobs add up, amounts that cover unlike things and values of unlike units do not. */
function totalOf(outcomes: readonly Outcome[], { what }: ToDateQuery): Known {
  const [first, second] = outcomes;
  if (first === undefined || second === undefined) return first?.amount ?? "not-reported";
  if (what !== "jobs") return what === "value" ? "unlike-kinds" : "unlike-coverage";
  const kinds = new Set(outcomes.map(({ kind }) => (isSum(kind) ? "flow" : kind)));
  if (kinds.size > 1) return "unlike-kinds";
  const days = new Set(outcomes.map(({ used }) => used.at(-1)?.to));
  if (days.size > 1 && outcomes.some(({ isStanding }) => isStanding)) return "unlike-dates";
  return sumOf(outcomes);
}

/** Beside others a source that is left out counts as nothing, but not where no record prints it. */
function isUnprinted(used: readonly Reported[], { source = "total" }: ToDateQuery): boolean {
  return source !== "total" && used.every(({ funds }) => funds?.[source] === undefined);
}
