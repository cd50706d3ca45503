import { unitInfo, type Unit } from "../../quantity/unit.js";
import { nameIn, type Locale } from "../../model/locale.js";
import type { Name } from "../../model/names.js";
import { isPeriod } from "../../model/period.js";
import { periodName } from "../../model/period-name.js";
import { addressText } from "../../model/rows/address-text.js";
import type { AuditFigure } from "../figure.js";
import type { Writing } from "./computation.js";
import { computedNumber, figureNumber } from "./number-text.js";

/** A unit as it is written behind a number: with a space where the language and the unit want one. */
export function unitText(unit: Unit, locale: Locale): string {
  // One quantity by another has no unit to speak of; only Korean counts in times.
  if (unit === "ratio" && locale === "en") return "";
  const name = unitInfo(unit).name[locale];
  const isClose = locale === "ko" || name === "%" || name === "";
  return isClose ? name : ` ${name}`;
}

/** Numbers grouped by thousands, units by their names. */
export function writingIn(locale: Locale): Writing {
  return { number: (text) => text, unit: (unit) => unitText(unit, locale) };
}

/** A printed figure with its unit. */
export function figureAmount(figure: AuditFigure, locale: Locale): string {
  return `${figureNumber(figure)}${unitText(figure.unit, locale)}`;
}

/** A computed number with its unit; see {@link computedNumber}. */
export function computedAmount(value: number, unit: Unit, decimals: number, locale: Locale, more = 1): string {
  return `${computedNumber(value, decimals, more)}${unitText(unit, locale)}`;
}

/** What something is called: its names from the general to the particular. A name may have commas itself. */
export function namesText(names: readonly Name[], locale: Locale): string {
  return names
    .map((name) => {
      const text = nameIn(name, locale);
      return isPeriod(text) ? periodName(text, locale) : text;
    })
    .join(" · ");
}

export function labelOf(figure: AuditFigure, locale: Locale): string {
  return figure.names.length === 0 ? figure.id : namesText(figure.names, locale);
}

/** The names that all of several figures share, in the order of the first. */
export function commonNames(figures: readonly AuditFigure[]): readonly Name[] {
  const [first, ...others] = figures;
  return (first?.names ?? []).filter((name) => others.every((one) => one.names.some((own) => own.ko === name.ko)));
}

/** Where a figure stands, with the document where there are several, and how it is printed there. */
export function placeText({ document, address, printed }: AuditFigure, locale: Locale): string {
  const where = [document, addressText(address)].filter((one) => one != null).join(": ");
  return [where, quoted(printed, locale)].filter((one) => one !== "").join(", ");
}

function quoted(printed: string | undefined, locale: Locale): string {
  if (printed === undefined) return "";
  if (printed === "") return locale === "ko" ? "빈칸" : "left empty";
  return `“${printed}”`;
}
