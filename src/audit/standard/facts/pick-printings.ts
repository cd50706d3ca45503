import { unitInfo } from "../../../quantity/unit.js";
import type { AuditFigure } from "../../figure.js";
import { compareText } from "../../compare-text.js";
import { given } from "../../given.js";

/** The place of a figure: the table that it stands in, or the head that its sentence stands under. */
export function placeOf({ address }: AuditFigure): string {
  return address?.table === undefined ? "" : `${address.section ?? ""}\n${address.table}`;
}

/** The power of ten that its last digit is in base units: the smaller, the more precise. */
export function digitOf({ exact, unit, decimals }: AuditFigure): number {
  return exact === true ? -Infinity : unitInfo(unit).exponent - decimals;
}

/**
 * A printing for each of several figures that one check needs. Best all from the table of its result; else the most
 * precise of each, from one table where that can be; else each by itself, nearest first.
 */
export function pickPrintings(
  roles: readonly (readonly AuditFigure[])[],
  near?: AuditFigure,
): AuditFigure[] | undefined {
  if (roles.length === 0 || roles.some((one) => one.length === 0)) return undefined;
  const own = near === undefined ? "" : placeOf(near);
  if (own !== "") {
    const here = roles.map((one) =>
      bestOf(
        one.filter((figure) => placeOf(figure) === own),
        near,
      ),
    );
    if (here.every((one) => one !== undefined)) return here;
  }
  const precise = roles.map(mostPrecise);
  const places = placesOfAll(precise, near);
  const [place] = places;
  const picked = precise.map((one) =>
    given(bestOf(place === undefined ? one : one.filter((figure) => placeOf(figure) === place), near)),
  );
  return picked;
}

/** One printing: from the table of the result, else the most precise. */
export function pickPrinting(figures: readonly AuditFigure[], near?: AuditFigure): AuditFigure | undefined {
  return pickPrintings([figures], near)?.[0];
}

/** The printings of the coarsest digit, which is what a sentence in round numbers speaks of. */
export function leastPrecise(figures: readonly AuditFigure[]): AuditFigure[] {
  const digit = Math.max(...figures.map(digitOf));
  return figures.filter((one) => digitOf(one) === digit);
}

function mostPrecise(figures: readonly AuditFigure[]): AuditFigure[] {
  const digit = Math.min(...figures.map(digitOf));
  return figures.filter((one) => digitOf(one) === digit);
}

/** The tables that print one of each, those of the section of the result first. */
function placesOfAll(roles: readonly (readonly AuditFigure[])[], near: AuditFigure | undefined): string[] {
  const [first = [], ...others] = roles.map((one) => new Map(one.map((figure) => [placeOf(figure), figure] as const)));
  const places = new Map(first);
  places.delete("");
  for (const other of others) {
    for (const place of places.keys()) if (!other.has(place)) places.delete(place);
  }
  return [...places].sort(([a, x], [b, y]) => byNearness(x, y, near) || compareText(a, b)).map(([place]) => place);
}

function bestOf(figures: readonly AuditFigure[], near: AuditFigure | undefined): AuditFigure | undefined {
  const [best] = figures.toSorted((a, b) => byDigit(a, b) || byNearness(a, b, near) || compareText(a.id, b.id));
  return best;
}

/** The more precise first; that of two exact figures is the same, though infinity less itself is no number. */
export function byDigit(a: AuditFigure, b: AuditFigure): number {
  const x = digitOf(a);
  const y = digitOf(b);
  return x === y ? 0 : x - y;
}

/** Those of the result's table, then of its section; tables before sentences, which repeat them. */
function byNearness(a: AuditFigure, b: AuditFigure, near: AuditFigure | undefined): number {
  return distance(a, near) - distance(b, near) || Number(isSentence(a)) - Number(isSentence(b));
}

function distance(figure: AuditFigure, near: AuditFigure | undefined): number {
  if (near === undefined) return 0;
  if (placeOf(near) !== "" && placeOf(figure) === placeOf(near)) return 0;
  const section = near.address?.section;
  return section !== undefined && figure.address?.section === section ? 1 : 2;
}

/** Whether it stands in a sentence and not in a table. */
export function isSentence({ group }: AuditFigure): boolean {
  return group === "statements";
}
