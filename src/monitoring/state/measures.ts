import type { Fraction } from "../../quantity/fraction.js";
import { readNumber } from "../../quantity/number-input.js";
import { convertQuantity } from "../../quantity/quantity-input.js";
import type { ProgressRecord, RecordSubject } from "../../model/record.js";
import { coverageOf } from "../../budget/sector-flags.js";
import { partOf } from "../../budget/money/read-money.js";

/** One thing that a record reports, with what makes it comparable with the same of another record. */
export interface Measure {
  /** Where it stands in the record: its member, and an index where that is a list. */
  readonly at: readonly ["value" | "status"] | readonly ["jobs" | "money" | "milestones", number];
  /** Equal for the same measure of two records of one subject and period. */
  readonly key: string;
  /** Equal also where one is a flow and the other a cumulative. */
  readonly what: string;
  readonly kind: string;
  /** The number, money in won; undefined where the amounts do not add up to one. */
  readonly amount: Fraction | undefined;
}

/** Equal for records about the same thing. */
export function subjectKey(of: RecordSubject): string {
  return JSON.stringify(Object.entries(of).find(([, id]) => id !== undefined));
}

export function measuresOf({ value, jobs = [], money = [], milestones = [], status }: ProgressRecord): Measure[] {
  const none = { kind: "", amount: undefined };
  const keysOf = (kind: string, ...parts: readonly string[]) => {
    const what = JSON.stringify(parts);
    return { key: `${kind} ${what}`, what };
  };
  return [
    ...(value === undefined
      ? []
      : [
          {
            at: ["value"] as const,
            ...keysOf(value.kind, "value"),
            kind: value.kind,
            amount: readNumber(value.value, []),
          },
        ]),
    ...jobs.map(({ count, kind, jobKind = "not-stated", sectors = [] }, i) => ({
      at: ["jobs", i] as const,
      ...keysOf(kind, "jobs", jobKind, ...[...sectors].sort()),
      kind,
      amount: readNumber(count),
    })),
    ...money.map(({ phase, kind, funds }, i) => {
      const whole = partOf(funds, "total");
      return {
        at: ["money", i] as const,
        ...keysOf(kind, phase, coverageOf(funds)),
        kind,
        amount: typeof whole === "string" ? undefined : convertQuantity(whole, "KRW", []).value,
      };
    }),
    ...milestones.map((one, i) => ({ ...none, at: ["milestones", i] as const, ...keysOf("milestone", one.milestone) })),
    ...(status === undefined ? [] : [{ ...none, at: ["status"] as const, ...keysOf("status") }]),
  ];
}

/** The record without some of its measures; undefined where nothing is left of it. */
export function withoutMeasures(record: ProgressRecord, dropped: readonly Measure[]): ProgressRecord | undefined {
  if (dropped.length === 0) return record;
  const isLeft = (list: string, i?: number) => !dropped.some(({ at }) => at[0] === list && at[1] === i);
  const isAnyLeft = (list: string, items: readonly unknown[]) => items.some((_, i) => isLeft(list, i));
  const { value, jobs = [], money = [], milestones = [], status, ...rest } = record;
  const left = {
    ...(value !== undefined && isLeft("value") ? { value } : {}),
    ...(isAnyLeft("jobs", jobs) ? { jobs: jobs.filter((_, i) => isLeft("jobs", i)) } : {}),
    ...(isAnyLeft("money", money) ? { money: money.filter((_, i) => isLeft("money", i)) } : {}),
    ...(isAnyLeft("milestones", milestones)
      ? { milestones: milestones.filter((_, i) => isLeft("milestones", i)) }
      : {}),
    ...(status !== undefined && isLeft("status") ? { status } : {}),
  };
  return Object.keys(left).length === 0 ? undefined : { ...rest, ...left };
}
