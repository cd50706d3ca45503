import { add, divide, HUNDRED, multiply, ONE, sign, subtract, ZERO } from "../../quantity/fraction.js";
import { addIntervals, point, subtractIntervals } from "../../quantity/interval.js";
import { readNumber } from "../../quantity/number-input.js";
import { readQuantity, type ReadQuantity } from "../../quantity/quantity-input.js";
import { unitInfo, type Unit } from "../../quantity/unit.js";
import { partOf, type Known } from "../../budget/money/read-money.js";
import { coverageOf } from "../../budget/sector-flags.js";
import type { FundingBreakdown, FundingPart } from "../../model/funding.js";
import type { ValueKind } from "../../model/indicator.js";
import { isWithin, periodEnd, periodStart, type Day, type Period } from "../../model/period.js";
import type { MoneyPhase, ProgressRecord, RatioParts } from "../../model/record.js";
import type { JobKind } from "../../model/sector.js";
import { bestCover, daysIn, isFinal, type Span } from "./spans.js";

/** Which numbers of records are asked for. */
export interface Wanted {
  readonly what: "value" | "jobs" | MoneyPhase;
  readonly sector?: string;
  readonly jobKind?: JobKind;
  readonly source?: FundingPart;
}

/** One number of a record as a stretch of days. */
export interface Reported extends Span {
  readonly record: ProgressRecord;
  readonly kind: ValueKind;
  /** Equal for numbers that go on from one another; those of several series stand beside each other. */
  readonly series: string;
  readonly unit: Unit;
  readonly parts?: RatioParts | undefined;
  readonly jobKind?: JobKind;
  readonly funds?: FundingBreakdown;
}

/** What a series comes to for a period. */
export interface Outcome {
  readonly amount: Known;
  readonly kind: ValueKind | undefined;
  /** Whether it stands as of its day, as a level or since January, and not only for periods that were reported. */
  readonly isStanding: boolean;
  readonly used: readonly Reported[];
}

/** The numbers of a record that are asked for. */
export function reportedOf(record: ProgressRecord, { what, sector, jobKind, source = "total" }: Wanted): Reported[] {
  if (what === "value") {
    const { value } = record;
    if (value === undefined) return [];
    const series = unitInfo(value.unit).dimension;
    const { unit, parts } = value;
    return [{ ...stretchOf(record, value.kind), series, unit, amount: readQuantity(value, ["value"]), parts }];
  }
  if (what === "jobs") {
    return (record.jobs ?? []).flatMap(({ count, kind, jobKind: own = "not-stated", sectors = [] }): Reported[] => {
      // What is reported on a sector counts for it without saying so again.
      const counts = sectors.length === 0 && record.of.sector !== undefined ? [record.of.sector] : sectors;
      if ((jobKind !== undefined && jobKind !== own) || (sector !== undefined && !counts.includes(sector))) return [];
      const value = readNumber(count, ["count"]);
      const amount: ReadQuantity = { value, unit: "persons", interval: point(value) };
      const series = sectors.length === 0 ? own : JSON.stringify([own, ...[...sectors].sort()]);
      return [{ ...stretchOf(record, kind), series, unit: "persons", amount, jobKind: own }];
    });
  }
  return (record.money ?? []).flatMap(({ phase, kind, funds }): Reported[] =>
    phase === what
      ? [
          {
            ...stretchOf(record, kind),
            series: coverageOf(funds),
            unit: funds.unit,
            amount: partOf(funds, source),
            funds,
          },
        ]
      : [],
  );
}

/** From when to when a number goes: what is counted since the start of the year goes that far back. */
function stretchOf(
  record: ProgressRecord,
  kind: ValueKind,
): Pick<Reported, "record" | "records" | "kind" | "from" | "to"> {
  const { period, dataDate, reportedOn } = record;
  const end = periodEnd(period);
  // What is reported before its period is over, as a year's budget is, is known up to the day of the report.
  const to = dataDate ?? (reportedOn < end ? reportedOn : end);
  const from = kind === "cumulative" ? `${to.slice(0, 4)}-01-01` : periodStart(period);
  return { record, records: [record], kind, from, to };
}

/** What one series comes to for a period; nothing of it is used where nothing reaches into the period. */
export function outcomeOf(all: readonly Reported[], period: Period): Outcome {
  const first = periodStart(period);
  const inside = all.filter(
    ({ record, kind, from, to }) =>
      to >= first &&
      to <= periodEnd(period) &&
      (kind === "cumulative" || isWithin(record.period, period) || (kind === "flow" && from >= first)),
  );
  const kinds = new Set(inside.map((one) => one.kind));
  const [kind] = kinds;
  if (kind === undefined) return { amount: "not-reported", kind, isStanding: false, used: [] };
  const isStanding = !kinds.has("flow");
  if ([...kinds].every((one) => one === "flow" || one === "cumulative")) {
    const used = bestCover([...inside.filter((one) => one.from >= first), ...differences(all, inside, first)]);
    const isSince = used.some((one) => one.kind === "cumulative");
    return { amount: sumOf(used), kind: kinds.size === 1 ? kind : "flow", isStanding: isSince, used };
  }
  if (kinds.size > 1) return { amount: "unlike-kinds", kind: undefined, isStanding, used: inside };
  if (kind === "stock") {
    const used = inside.toSorted(newestFirst).slice(0, 1);
    return { amount: sumOf(used), kind, isStanding, used };
  }
  const whole = inside.filter((one) => one.record.period === period).slice(0, 1);
  if (whole.length > 0) return { amount: sumOf(whole), kind, isStanding, used: whole };
  const used = bestCover(inside);
  return { amount: ratioOf(used), kind, isStanding, used };
}

/** The newest, of equals the final one, then that of the longer period. */
function newestFirst(a: Reported, b: Reported): number {
  if (a.to !== b.to) return a.to < b.to ? 1 : -1;
  return Number(isFinal(b)) - Number(isFinal(a)) || (a.from < b.from ? -1 : 1);
}

/** What cumulatives add to what the year had come to before a day, where all of that is known. */
function differences(all: readonly Reported[], inside: readonly Reported[], first: Day): Reported[] {
  const year = `${first.slice(0, 4)}-01-01`;
  const cumulatives = inside.filter((one) => one.kind === "cumulative");
  if (first === year || cumulatives.length === 0) return [];
  const isAmount = ({ kind }: Reported) => kind === "flow" || kind === "cumulative";
  const before = bestCover(all.filter((one) => isAmount(one) && one.from >= year && one.to < first));
  const days = before.reduce((sum, one) => sum + daysIn(one), 0);
  // The day itself does not count.
  if (days < daysIn({ from: year, to: first }) - 1) return [];
  const known = sumOf(before);
  return cumulatives.map((one) => ({
    ...one,
    from: first,
    amount: minus(one.amount, known),
    records: [...new Set([...before.flatMap(({ records }) => records), ...one.records])],
  }));
}

function minus(a: Known, b: Known): Known {
  if (typeof a === "string") return a;
  if (typeof b === "string") return b;
  return { ...a, value: subtract(a.value, b.value), interval: subtractIntervals(a.interval, b.interval) };
}

/** The sum of amounts, or why one of them is missing. */
export function sumOf(parts: readonly { readonly amount: Known }[]): Known {
  let sum: ReadQuantity | undefined;
  for (const { amount } of parts) {
    if (typeof amount === "string") return amount;
    sum =
      sum === undefined
        ? amount
        : { ...sum, value: add(sum.value, amount.value), interval: addIntervals(sum.interval, amount.interval) };
  }
  return sum ?? "not-reported";
}

/** The ratio of all numerators to all denominators. */
function ratioOf(used: readonly Reported[]): Known {
  let [numerator, denominator] = [ZERO, ZERO];
  for (const { parts } of used) {
    if (parts === undefined) return "parts-unknown";
    numerator = add(numerator, readNumber(parts.numerator));
    denominator = add(denominator, readNumber(parts.denominator));
  }
  if (sign(denominator) === 0) return "zero-denominator";
  const { unit } = used[0]?.amount as ReadQuantity;
  const value = multiply(divide(numerator, denominator), unit === "percent" ? HUNDRED : ONE);
  return { value, unit, interval: point(value) };
}
