import { ABSENCE_REASONS } from "../quantity/absence.js";
import { unitInfo } from "../quantity/unit.js";
import { groupThousands } from "../korean/group-thousands.js";
import { checkLocale, nameIn, type Locale } from "../model/locale.js";
import type { PlanChange } from "./changes/change.js";
import { ENTITY_NAMES, fieldName, KIND_NAMES } from "./changes/words-of-changes.js";
import { isName, oneDecimal } from "./plan-change-rows.js";

const NONE = { ko: "없음", en: "none" } as const;

/**
 * One change as a line of text.
 *
 * @param change - One change of {@link planChanges}.
 * @param locale - `en` or `ko`.
 * @returns What it is, what became of it, its ids and name, and what stood there before and after with the difference.
 * @throws {@link quantity.IljariError | IljariError} `invalid-value` for another language.
 * @example
 * ```ts
 * import { changeLine, planChanges } from "iljari/monitoring";
 * import { jeonju2024 } from "iljari/jeonju-2024";
 * const revised = { // made-up revision
 *   ...jeonju2024,
 *   totals: jeonju2024.totals.map((one) => (one.of === "sectors" ? { ...one, jobs: 28_281 } : one)),
 * };
 * const [change] = planChanges(jeonju2024, revised).changes;
 * change && changeLine(change, "ko"); // => "합계 변경: 분야 합계(2024), 일자리 27,981명 → 28,281명(+300명, +1.1%)"
 * change && changeLine(change, "en");
 * // => "Total changed: Total of the sectors (2024), jobs 27,981 persons → 28,281 persons (+300 persons, +1.1 %)"
 * ```
 */
export function changeLine(change: PlanChange, locale: Locale): string {
  checkLocale(locale);
  const { kind, entity, field, before, after } = change;
  const what = `${ENTITY_NAMES[entity][locale]} ${KIND_NAMES[kind][locale]}: `;
  if (field === undefined && (before === null || after === null)) return `${what}${subject(change, locale)}`;
  const values = `${valueText(before, change, locale)} → ${valueText(after, change, locale)}`;
  // Of what was merged, split or renamed the names on both sides say what it is.
  if (field === undefined || kind === "renamed") return `${what}${idText(change)}${values}`;
  return `${what}${subject(change, locale)}, ${fieldName(field)[locale]} ${values}${differenceText(change, locale)}`;
}

function idText({ entity, idsBefore, idsAfter }: PlanChange): string {
  // Ids of targets and departments say nothing that their names do not.
  if (entity !== "project" && entity !== "keyTask" && entity !== "strategy") return "";
  const sides = [idsBefore, idsAfter].map((ids) => ids.join(", ")).filter((ids) => ids !== "");
  return `${[...new Set(sides)].join(" → ")} `;
}

function subject(change: PlanChange, locale: Locale): string {
  const { periods, name } = change;
  const named = `${idText(change)}${nameIn(name, locale)}`;
  if (periods === undefined) return named;
  const text = [...new Set([periods.before, periods.after].filter((one) => one !== undefined))].join(" → ");
  return locale === "ko" ? `${named}(${text})` : `${named} (${text})`;
}

function withUnit(value: number, unit: PlanChange["unit"], locale: Locale): string {
  const name = unit === undefined ? "" : unitInfo(unit).name[locale];
  return locale === "ko" || name === "" ? `${groupThousands(value)}${name}` : `${groupThousands(value)} ${name}`;
}

function valueText(value: PlanChange["before"], { unit }: PlanChange, locale: Locale): string {
  if (value === null) return NONE[locale];
  return isName(value) ? nameIn(value, locale) : withUnit(value, unit, locale);
}

function differenceText({ difference, percent }: PlanChange, locale: Locale): string {
  if (difference === undefined) return "";
  const open = locale === "ko" ? "(" : " (";
  if (difference.value === null) return `${open}${ABSENCE_REASONS[difference.reason][locale]})`;
  const signed = (value: number, unit: PlanChange["unit"]) => `${value > 0 ? "+" : ""}${withUnit(value, unit, locale)}`;
  const parts = [signed(difference.value, difference.unit)];
  const rate = oneDecimal(percent?.value ?? null);
  if (rate !== null && difference.unit !== "percentage-point") parts.push(signed(rate, "percent"));
  return `${open}${parts.join(", ")})`;
}
