import type { Unit } from "../../quantity/unit.js";
import { indicator as indicatorOf } from "../../model/look-up.js";
import type { Name } from "../../model/names.js";
import type { Period } from "../../model/period.js";
import type { Plan } from "../../model/plan.js";
import type { JobsAndFunds, Total } from "../../model/sector.js";
import type { Target } from "../../model/target.js";
import { targetsInForce } from "../../targets/readings.js";
import type { ChangedEntity, PlanChange, Subject } from "./change.js";
import { exactly, finest, jobsAndMoney, numberChange, type Side } from "./numbers.js";
import { sectorName, TOTAL_NAMES } from "./names.js";
import { byId } from "./order.js";

/** Something that is due for a period. */
interface Due {
  readonly id: string;
  readonly period: Period;
}

/** What two plans say of the same thing. */
interface Facing<Row> {
  readonly before: Row | undefined;
  readonly after: Row | undefined;
}

/** The period as seen from the plan's year: across years, this year's faces this year's. */
function relative(plan: Plan, period: Period): string {
  return `${String(Number(period.slice(0, 4)) - Number(plan.year))}${period.slice(4)}`;
}

/** Rows by what they are about, those of each in the order of their ids. */
function grouped<Row extends Due>(plan: Plan, rows: readonly Row[], what: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of [...rows].sort((a, b) => byId(a.id, b.id))) {
    const key = `${what(row)} ${relative(plan, row.period)}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return groups;
}

/** Same ids face each other; the others by what they are about, in the order of their ids. */
function facing<Row extends Due>(before: readonly Row[], after: readonly Row[]): Facing<Row>[] {
  const [from, to] = [ids(before), ids(after)];
  const left = before.filter((one) => !to.has(one.id));
  const right = after.filter((one) => !from.has(one.id));
  const same = before.flatMap((one) => {
    const other = to.get(one.id);
    return other === undefined ? [] : [{ before: one, after: other }];
  });
  const rest = Array.from({ length: Math.max(left.length, right.length) }, (_, i) => ({
    before: left[i],
    after: right[i],
  }));
  return [...same, ...rest];
}

function ids<Row extends Due>(rows: readonly Row[]): Map<string, Row> {
  return new Map(rows.map((one) => [one.id, one]));
}

function subjectOf<Row extends Due>(entity: ChangedEntity, name: Name, { before, after }: Facing<Row>): Subject {
  return {
    entity,
    idsBefore: before === undefined ? [] : [before.id],
    idsAfter: after === undefined ? [] : [after.id],
    name,
    periods: { before: before?.period, after: after?.period },
  };
}

/** A change of the whole where it is new or gone. */
function wholeChange(subject: Subject, { before, after }: Facing<unknown>): PlanChange[] {
  if (before !== undefined && after !== undefined) return [];
  return [{ ...subject, kind: before === undefined ? "added" : "removed", before: null, after: null }];
}

/** Targets and budgets of sectors, and totals. */
export function sectorChanges(before: Plan, after: Plan): PlanChange[] {
  return [
    ...rowChanges(
      "sectorTarget",
      before,
      after,
      (plan) => plan.sectorTargets,
      (row) => row.sector,
      (id) => sectorName(id, after, before),
    ),
    ...rowChanges(
      "total",
      before,
      after,
      (plan) => plan.totals,
      (row) => row.of,
      (of) => TOTAL_NAMES[of as Total["of"]],
    ),
  ];
}

function rowChanges<Row extends Due & JobsAndFunds>(
  entity: ChangedEntity,
  before: Plan,
  after: Plan,
  rows: (plan: Plan) => readonly Row[] | undefined,
  what: (row: Row) => string,
  named: (what: string) => Name,
): PlanChange[] {
  const [from, to] = [before, after].map((plan) => grouped(plan, rows(plan) ?? [], what)) as [
    Map<string, Row[]>,
    Map<string, Row[]>,
  ];
  return [...new Set([...from.keys(), ...to.keys()])].flatMap((key) =>
    facing(from.get(key) ?? [], to.get(key) ?? []).flatMap((pair) => {
      const name = named(key.slice(0, key.lastIndexOf(" ")));
      const subject = subjectOf(entity, name, pair);
      const whole = wholeChange(subject, pair);
      const [a, b] = [pair.before, pair.after].map((one) => (one === undefined ? [] : [one])) as [Row[], Row[]];
      return [...whole, ...jobsAndMoney(subject, whole[0]?.kind ?? "changed", a, b)];
    }),
  );
}

/** Targets of indicators: each printing against its own, else what is in force against what is in force. */
export function targetChanges(before: Plan, after: Plan): PlanChange[] {
  const originOf = ({ origin = "annual" }: Target) => (origin === "term" ? "term" : "annual");
  const what = (one: Target) => `${one.indicator} ${originOf(one)}`;
  const [from, to] = [before, after].map((plan) => grouped(plan, plan.targets ?? [], what)) as [
    Map<string, Target[]>,
    Map<string, Target[]>,
  ];
  return [...new Set([...from.keys(), ...to.keys()])].flatMap((key) =>
    targetPairs(before, after, from.get(key) ?? [], to.get(key) ?? []).flatMap((pair) =>
      targetChange(before, after, pair),
    ),
  );
}

function targetPairs(before: Plan, after: Plan, from: readonly Target[], to: readonly Target[]): Facing<Target>[] {
  const pairs = facing(from, to);
  if (from.length === 0 || to.length === 0) return pairs;
  const [mineBefore, mineAfter] = [inForce(before, from), inForce(after, to)];
  // A revision faces what it revises; further printings of what was there already are no change.
  const met = pairs.map((one) => ({ before: one.before ?? mineBefore, after: one.after ?? mineAfter }));
  return [...new Map(met.map((one) => [`${one.before.id} ${one.after.id}`, one])).values()];
}

/** The printing that is in force; of several the first by id, and the first by id of those that are not set. */
function inForce(plan: Plan, rows: readonly Target[]): Target {
  const first = rows[0] as Target;
  const force = targetsInForce({ ...plan, targets: rows }, first.indicator, first.period);
  return force[0] ?? first;
}

function targetChange(before: Plan, after: Plan, pair: Facing<Target>): PlanChange[] {
  const one = (pair.after ?? pair.before) as Target;
  const indicator = indicatorOf(pair.after === undefined ? before : after, one.indicator as never);
  const subject = subjectOf("target", indicator.name, pair);
  const units = [pair.before, pair.after].flatMap((row): Unit[] =>
    row === undefined ? [] : [row.unit === undefined || row.unit === "not-stated" ? indicator.unit : row.unit],
  ) as [Unit, ...Unit[]];
  const unit = finest(units);
  const whole = wholeChange(subject, pair);
  const kind = whole[0]?.kind ?? "changed";
  const side = (row: Target | undefined, value: number | null | undefined): Side => {
    if (row === undefined) return undefined;
    if (value === undefined || value === null) return "not-yet-set";
    return exactly(value, row.unit === undefined || row.unit === "not-stated" ? indicator.unit : row.unit);
  };
  const both = (of: (row: Target) => number | null | undefined): [Side, Side] => [
    side(pair.before, pair.before && of(pair.before)),
    side(pair.after, pair.after && of(pair.after)),
  ];
  const isRange = pair.before?.range !== undefined || pair.after?.range !== undefined;
  return [
    ...whole,
    ...(isRange
      ? [
          ...numberChange(
            subject,
            kind,
            "low",
            unit,
            both((row) => row.range?.low),
          ),
          ...numberChange(
            subject,
            kind,
            "high",
            unit,
            both((row) => row.range?.high),
          ),
        ]
      : numberChange(
          subject,
          kind,
          "target",
          unit,
          both((row) => row.target),
        )),
  ];
}
