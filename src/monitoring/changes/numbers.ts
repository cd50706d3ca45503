import { absent, type AbsenceReason } from "../../quantity/absence.js";
import { add, compare, toNumber, ZERO } from "../../quantity/fraction.js";
import { point } from "../../quantity/interval.js";
import { readNumber } from "../../quantity/number-input.js";
import { convertQuantity, type ReadQuantity } from "../../quantity/quantity-input.js";
import { unitInfo, type MoneyUnit, type Unit } from "../../quantity/unit.js";
import { differenceOf, unitOfChange } from "../../measures/difference.js";
import { percentChangeOf } from "../../measures/percent-change.js";
import { COVERAGES } from "../../model/catalogue/coverages.js";
import { JOB_KINDS } from "../../model/catalogue/job-kinds.js";
import type { JobKind, JobsAndFunds } from "../../model/sector.js";
import { coverUnlike, partIn, readMoney, sourcesOf, type Known, type Money } from "../../budget/money/read-money.js";
import type { ChangedField, ChangeKind, PlanChange, Subject } from "./change.js";
import { wordsChange } from "./words.js";

/** A number of one of the two plans: why there is none, or undefined where the thing itself is not there. */
export type Side = Known | undefined;

/** A number counts as printed: what rounding leaves open is for the audit. */
export function exactly(value: number, unit: Unit): ReadQuantity {
  const read = readNumber(value);
  return { value: read, unit, interval: point(read) };
}

/** The finer of several units of one dimension. */
export function finest<U extends Unit>(units: readonly [U, ...U[]]): U {
  return units.reduce((best, one) => (unitInfo(one).exponent < unitInfo(best).exponent ? one : best));
}

/** The change of one number, or none where it is the same. */
export function numberChange(
  subject: Subject,
  kind: ChangeKind,
  field: ChangedField,
  unit: Unit,
  [from, to]: readonly [Side, Side],
  unlike?: AbsenceReason,
): PlanChange[] {
  const [before, after] = [inUnit(from, unit), inUnit(to, unit)];
  if (isSame(before, after)) return [];
  // What came or went without a number of its own changes none.
  if ((before === undefined || after === undefined) && typeof (before ?? after) === "string") return [];
  const shown = (side: Side) => (side === undefined || typeof side === "string" ? null : toNumber(side.value));
  const values = { ...subject, kind, field, before: shown(before), after: shown(after), unit };
  const reason = unlike ?? [before, after].find((one) => typeof one === "string");
  if (reason !== undefined) {
    return [{ ...values, difference: absent(reason, unitOfChange(unit)), percent: absent(reason, "percent") }];
  }
  const [a, b] = [before, after].map((one) => one ?? exactly(0, unit)) as [ReadQuantity, ReadQuantity];
  const percent = before === undefined ? absent("no-baseline", "percent") : percentChangeOf(a, b, {});
  return [{ ...values, difference: differenceOf(a, b, {}), percent }];
}

function inUnit(side: Side, unit: Unit): Side {
  if (side === undefined || typeof side === "string") return side;
  const { value } = convertQuantity(side, unit, []);
  return { value, unit, interval: point(value) };
}

function isSame(a: Side, b: Side): boolean {
  if (typeof a !== "object" || typeof b !== "object") return a === b;
  return compare(a.value, b.value) === 0;
}

/** Jobs and money of what was one or several things and is one or several now. */
export function jobsAndMoney(
  subject: Subject,
  kind: ChangeKind,
  before: readonly JobsAndFunds[],
  after: readonly JobsAndFunds[],
): PlanChange[] {
  const stated = new Set([...before, ...after].flatMap(kindOf).filter((one) => one !== "not-stated"));
  const kinds = [before, after].map((rows) => distinct(rows.flatMap(kindOf)).map((one) => JOB_KINDS[one]));
  const unlike = stated.size > 1 ? "unlike-kinds" : undefined;
  return [
    ...numberChange(subject, kind, "jobs", "persons", [sumOfJobs(before), sumOfJobs(after)], unlike),
    ...wordsChange(subject, "jobKind", kinds),
    ...moneyChanges(subject, kind, before, after),
  ];
}

function kindOf({ jobs, jobKind = "not-stated" }: JobsAndFunds): JobKind[] {
  return jobs === undefined || jobs === null ? [] : [jobKind];
}

function distinct<Word extends string>(words: readonly Word[]): Word[] {
  return [...new Set(words)].sort();
}

/** Undefined where nothing is there; absent where one of several is not allotted any. */
function sumOfJobs(rows: readonly JobsAndFunds[]): Side {
  if (rows.length === 0) return undefined;
  if (rows.some((one) => one.jobs === null)) return "not-yet-set";
  const jobs = rows.flatMap((one) => one.jobs ?? []);
  if (jobs.length < rows.length) return "not-allocated";
  const value = jobs.map((one) => readNumber(one)).reduce(add, ZERO);
  return { value, unit: "persons", interval: point(value) };
}

function moneyChanges(
  subject: Subject,
  kind: ChangeKind,
  before: readonly JobsAndFunds[],
  after: readonly JobsAndFunds[],
): PlanChange[] {
  const [from, to] = [before, after].map((rows) => rows.map(moneyOf)) as [Money[], Money[]];
  const all = [...from, ...to];
  const [first, ...rest] = all.flatMap(({ funds }) => funds?.unit ?? []);
  if (first === undefined) return [];
  const unit = finest([first, ...rest]);
  const covers = [from, to].map((rows) =>
    distinct(rows.flatMap((one) => one.covers ?? [])).map((one) => COVERAGES[one]),
  );
  const unlike = coverUnlike(all) ? "unlike-coverage" : undefined;
  return [
    ...(["total", ...sourcesOf(all)] as const).flatMap((part) =>
      numberChange(subject, kind, part, unit, [sumOf(from, part, unit), sumOf(to, part, unit)], unlike),
    ),
    ...wordsChange(subject, "covers", covers),
  ];
}

/** A plan as it was parsed may print anything: whether an amount can be is not asked here. */
function moneyOf({ funds }: JobsAndFunds): Money {
  return readMoney(funds, ["funds"], "not-stated", () => undefined);
}

function sumOf(rows: readonly Money[], part: Parameters<typeof partIn>[1], unit: MoneyUnit): Side {
  if (rows.length === 0) return undefined;
  let sum = exactly(0, unit);
  for (const money of rows) {
    const known = partIn(money, part, unit);
    if (typeof known === "string") return known;
    sum = { ...sum, value: add(sum.value, known.value) };
  }
  return sum;
}
