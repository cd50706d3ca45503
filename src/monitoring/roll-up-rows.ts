import type { AbsenceReason, Computed } from "../quantity/absence.js";
import type { Unit } from "../quantity/unit.js";
import { nameIn, type Locale } from "../model/locale.js";
import { periodYear } from "../model/period.js";
import { checkIsQuery, localeOf } from "../model/rows/given.js";
import type { RollUp, RollUpBehind, RollUpFigure, RollUpGroup, RollUpMeasure, RollUpRates } from "./roll-up/result.js";

/** A row of {@link rollUpRows}. */
export type RollUpRow = {
  /** Whether it is a group or the total of all. */
  readonly row: "group" | "total";
  readonly by: string;
  /** Id of the group; null for the total and for what is not allocated. */
  readonly id: string | null;
  readonly name: string | null;
  /** The plan that the group belongs to, where there are several. */
  readonly plan: string | null;
  readonly by2: string | null;
  readonly id2: string | null;
  readonly name2: string | null;
  readonly year: number | null;
  readonly period: string | null;
  readonly measure: RollUpMeasure | keyof RollUpRates | "jobs-behind" | "spent-behind";
  readonly value: number | null;
  readonly unit: Unit;
  readonly reason: AbsenceReason | null;
  /** What may belong here and nothing allocates. */
  readonly unallocated: number | null;
  /** The grain at which it is recorded; null for what is computed from other rows. */
  readonly grain: string | null;
  /** Of how many things it is known. */
  readonly reported: number | null;
  readonly of: number | null;
  /** How many of its parts count in other groups too. */
  readonly shared: number | null;
};

/**
 * A roll-up as plain rows, one a group and measure, with rates and gaps as measures of their own and the total last.
 *
 * @param rollUp - What {@link monitoring.rollUp | rollUp} gives.
 * @param options - Language of the names.
 * @returns Rows in the order of the groups. `value` is null where `reason` says why.
 * @throws {@link quantity.IljariError | IljariError} `wrong-type` for what is no roll-up, `invalid-value` for another language.
 * @example
 * ```ts
 * import { rollUp, rollUpRows } from "iljari/monitoring";
 * import { jeonju2024 } from "iljari/jeonju-2024";
 * const rows = rollUpRows(rollUp(jeonju2024, { by: ["sector", "source"], measures: ["budget"] }));
 * const row = rows.find((one) => one.id === "training" && one.id2 === "provincial");
 * [row?.name, row?.name2, row?.value, row?.unit, row?.grain];
 * // => ["Training", "Provincial", 3701000000, "KRW", "sector, source"]
 * ```
 */
export function rollUpRows<M extends RollUpMeasure>(
  rollUp: RollUp<M>,
  options: { readonly locale?: Locale } = {},
): RollUpRow[] {
  checkIsQuery(rollUp, "rollUp");
  const locale = localeOf(options);
  return [...rollUp.groups, rollUp.total].flatMap((group) => rowsOf(rollUp, group, locale));
}

const RATES = [
  "achievement",
  "execution",
  "executionOnBudget",
  "commitment",
] as const satisfies readonly (keyof RollUpRates)[];
const GAPS = ["jobs", "spent"] as const satisfies readonly (keyof RollUpBehind)[];

function rowsOf<M extends RollUpMeasure>(rollUp: RollUp<M>, group: RollUpGroup<M>, locale: Locale): RollUpRow[] {
  const [first, second] = group.keys;
  const period = group.keys.find((one) => one.dimension === "period")?.id ?? rollUp.period ?? null;
  const head = {
    row: first === undefined ? "total" : "group",
    by: rollUp.by[0] as string,
    id: first?.id ?? null,
    name: first === undefined ? null : nameIn(first.name, locale),
    plan: first?.plan ?? second?.plan ?? null,
    by2: rollUp.by[1] ?? null,
    id2: second?.id ?? null,
    name2: second === undefined ? null : nameIn(second.name, locale),
    year: period === null ? null : periodYear(period),
    period,
  } as const;
  const row = (measure: RollUpRow["measure"], figure: Computed, of?: RollUpFigure): RollUpRow => ({
    ...head,
    measure,
    value: figure.value,
    unit: figure.unit,
    reason: figure.reason ?? null,
    unallocated: of?.unallocated?.value ?? null,
    grain: of === undefined ? null : of.grain.join(", "),
    reported: of === undefined ? null : of.coverage.reported,
    of: of === undefined ? null : of.coverage.of,
    shared: of === undefined ? null : of.shared.length,
  });
  return [
    ...rollUp.measures.map((measure) => row(measure, group.measures[measure].figure, group.measures[measure])),
    ...RATES.map((rate) => row(rate, group.rates[rate])),
    ...GAPS.map((gap) => row(`${gap}-behind`, group.behind[gap])),
  ];
}
