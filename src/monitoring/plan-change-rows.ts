import { toNumber } from "../quantity/fraction.js";
import { readNumber } from "../quantity/number-input.js";
import { nameIn, type Locale } from "../model/locale.js";
import type { Name } from "../model/names.js";
import type { PlanChange } from "./changes/change.js";
import { ENTITY_NAMES, fieldName, KIND_NAMES } from "./changes/words-of-changes.js";
import type { PlanChanges } from "./plan-changes.js";

/** A row of {@link planChangeRows}. */
export type PlanChangeRow = {
  /** What became of it: `added`, `merged`, `changed` ... */
  readonly kind: string;
  /** The same in words. */
  readonly kindLabel: string;
  /** What it is: `project`, `target` ... */
  readonly entity: string;
  /** The same in words. */
  readonly entityLabel: string;
  /** Its ids in the plan before, with commas between them. */
  readonly idBefore: string | null;
  /** Its ids in the plan after. */
  readonly idAfter: string | null;
  /** Its name. */
  readonly label: string;
  /** The field that differs. */
  readonly field: string | null;
  /** The same in words. */
  readonly fieldLabel: string | null;
  /** The period it is due for, in the plan after where it is there. */
  readonly period: string | null;
  /** Its year. */
  readonly year: number | null;
  /** What stood there, where it is a number. */
  readonly before: number | null;
  /** What stands there now, where it is a number. */
  readonly after: number | null;
  /** Unit of both. */
  readonly unit: string | null;
  /** After minus before. */
  readonly difference: number | null;
  /** Its unit. */
  readonly differenceUnit: string | null;
  /** The difference in percent of before, to one decimal. */
  readonly percent: number | null;
  /** What stood there, where it is words. */
  readonly textBefore: string | null;
  /** What stands there now, where it is words. */
  readonly textAfter: string | null;
  /** Id of the one on the other side whose name is nearest. */
  readonly nearest: string | null;
  /** Why there is no difference. */
  readonly reason: string | null;
};

/**
 * The before/after table (신구대조) as plain rows.
 *
 * @param changes - What {@link planChanges} returned.
 * @param options - `locale` of the labels; `en` where it is left out.
 * @returns A row for each change, in the order of the changes.
 * @throws {@link quantity.IljariError | IljariError} `invalid-value` for another language.
 * @example
 * ```ts
 * import { planChangeRows, planChanges } from "iljari/monitoring";
 * import { jeonju2024 } from "iljari/jeonju-2024";
 * const revised = { ...jeonju2024, projects: jeonju2024.projects.filter((one) => one.id !== "1-1-3") }; // made-up revision
 * const [row] = planChangeRows(planChanges(jeonju2024, revised), { locale: "ko" });
 * [row?.kindLabel, row?.entityLabel, row?.idBefore, row?.idAfter]; // => ["삭제", "세부 사업", "1-1-3", null]
 * ```
 */
export function planChangeRows(changes: PlanChanges, options: { readonly locale?: Locale } = {}): PlanChangeRow[] {
  const { locale = "en" } = options;
  return changes.changes.map((one) => rowOf(one, locale));
}

function rowOf(change: PlanChange, locale: Locale): PlanChangeRow {
  const { kind, entity, idsBefore, idsAfter, name, periods, field, before, after, unit, difference, percent } = change;
  const period = periods?.after ?? periods?.before ?? null;
  const number = (value: PlanChange["before"]) => (typeof value === "number" ? value : null);
  const text = (value: PlanChange["before"]) => (isName(value) ? nameIn(value, locale) : null);
  return {
    kind,
    kindLabel: nameIn(KIND_NAMES[kind], locale),
    entity,
    entityLabel: nameIn(ENTITY_NAMES[entity], locale),
    idBefore: idsBefore.length === 0 ? null : idsBefore.join(", "),
    idAfter: idsAfter.length === 0 ? null : idsAfter.join(", "),
    label: nameIn(name, locale),
    field: field ?? null,
    fieldLabel: field === undefined ? null : nameIn(fieldName(field), locale),
    period,
    year: period === null ? null : Number(period.slice(0, 4)),
    before: number(before),
    after: number(after),
    unit: unit ?? null,
    difference: difference?.value ?? null,
    differenceUnit: difference?.unit ?? null,
    percent: oneDecimal(percent?.value ?? null),
    textBefore: text(before),
    textAfter: text(after),
    nearest: change.nearest ?? null,
    reason: difference?.reason ?? null,
  };
}

export function oneDecimal(value: number | null): number | null {
  return value === null ? null : toNumber(readNumber(value), 1);
}

export function isName(value: number | Name | null): value is Name {
  return typeof value === "object" && value !== null;
}
