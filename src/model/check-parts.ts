import { shorten, type ErrorCode, type IssueParts, type PathStep } from "../quantity/error.js";
import { UNITS, type Unit } from "../quantity/unit.js";
import { CATALOGUE_INDICATORS } from "./catalogue/indicators.js";
import { isForbidden } from "./foreign-json.js";
import type { Names } from "./hints.js";
import type { Indicator } from "./indicator.js";
import { DAY_EXPECTED, isDay, isEarlier, isPeriod } from "./period.js";
import type { JobsAndFunds } from "./sector.js";

/*
 * What the checks between the parts of a plan share. A check is given the path of the row and the key of the member,
 * and joins them only for an issue: paths that nobody reads took a fifth of the time of a pass over a good plan.
 */

export type Path = readonly PathStep[];

/** Adds an issue; `among` are the names that a misspelt one could have meant. */
export type Add = (code: ErrorCode, parts: IssueParts & { readonly path: Path; readonly among?: Names }) => void;

/** A member whose presence and type the schema has judged, or will. */
export type Loose<T> = T extends readonly (infer E)[]
  ? readonly Loose<E>[]
  : T extends object
    ? { readonly [K in keyof T]?: Loose<T[K]> | null }
    : T;

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What a message says of a value that no schema has judged: not all that JSON can hold becomes a text by `String`. */
export function shown(value: unknown): string {
  return typeof value === "string" ? value : shorten(value);
}

/** What holds for every row that has an id, wherever it stands: the id can be a key. */
export function checkRow({ id }: { readonly id?: unknown }, path: Path, add: Add): void {
  if (typeof id === "string" && isForbidden(id)) {
    const expected = "another id: objects have a member of this name that is something else";
    add("invalid-value", { path: [...path, "id"], value: id, expected });
  }
}

export function each<T>(
  rows: readonly T[] | null | undefined,
  name: string,
  visit: (row: T, path: Path, index: number) => void,
): void {
  if (!Array.isArray(rows)) return;
  rows.forEach((row: T, index) => {
    if (isObject(row)) visit(row, [name, index], index);
  });
}

/** As {@link each}, of a collection inside another row. */
export function eachIn<T>(
  rows: readonly T[] | null | undefined,
  path: Path,
  key: string,
  visit: (row: T, path: Path) => void,
): void {
  each(rows, key, (row, own) => {
    visit(row, [...path, ...own]);
  });
}

/** Puts a collection's rows into `known` by id; an id that is there already is an issue. */
export function collect<T extends { readonly id?: string | null }>(
  rows: readonly T[] | null | undefined,
  name: string,
  known: Map<string, T>,
  add: Add,
): Map<string, T> {
  each(rows, name, (row, path) => {
    checkRow(row, path, add);
    if (typeof row.id !== "string") return;
    if (known.has(row.id)) {
      add("duplicate-id", { path: [...path, "id"], value: row.id, expected: `an id that no other of ${name} has` });
    } else known.set(row.id, row);
  });
  return known;
}

export function refer<T>(
  id: string | null | undefined,
  path: Path,
  key: PathStep,
  known: ReadonlyMap<string, T>,
  what: string,
  add: Add,
): T | undefined {
  if (typeof id !== "string") return undefined;
  const found = known.get(id);
  if (found === undefined) {
    const expected = known.size === 0 ? `${what} of this plan, which has none` : `the id of ${what}`;
    add("unknown-id", { path: [...path, key], value: id, expected, among: known });
  }
  return found;
}

/** The id of what is printed by that name: a Korean plan says 고용률(15~64세), not employment-rate-15-64. */
export function idOfName(text: string, known: Names): string | undefined {
  if (!(known instanceof Map)) return undefined;
  for (const [id, row] of known as ReadonlyMap<string, unknown>) {
    if (!isObject(row)) continue;
    const { name, aliases } = row;
    const names = isObject(name) ? [name["ko"], name["en"]] : [];
    if ([...names, ...(Array.isArray(aliases) ? (aliases as unknown[]) : [])].includes(text)) return id;
  }
  return undefined;
}

export function checkDay(day: string | null | undefined, path: Path, key: string, add: Add): void {
  // A text of another form is the schema's to refuse.
  if (typeof day === "string" && /^\d{4}-\d{2}-\d{2}$/.test(day) && !isDay(day)) {
    add("invalid-day", { path: [...path, key], value: day, expected: DAY_EXPECTED });
  }
}

export function dimension(unit: Unit | null | undefined): string | undefined {
  return typeof unit === "string" && Object.hasOwn(UNITS, unit) ? UNITS[unit].dimension : undefined;
}

/** Persons, money and the catalogue's rates are never negative; a city's own rate may be, as a growth rate is. */
function mayBeNegative(indicator: Loose<Indicator> | undefined): boolean {
  const own = dimension(indicator?.unit);
  if (own !== "percent" && own !== "percentage-point" && own !== "ratio") return false;
  return !CATALOGUE_INDICATORS.some((one) => one.id === indicator?.id);
}

export function checkLevel(
  value: number | null | undefined,
  path: Path,
  key: string,
  add: Add,
  indicator?: Loose<Indicator>,
): void {
  if (typeof value === "number" && value < 0 && !mayBeNegative(indicator)) {
    add("negative-level", { path: [...path, key], value, expected: "a number that is not negative" });
  }
  if (typeof value === "number" && value > 100 && indicator?.unit === "percent" && !mayBeNegative(indicator)) {
    add("out-of-range", {
      path: [...path, key],
      value,
      expected: `a rate of at most 100, as ${String(indicator.id)} is`,
    });
  }
}

export function checkEarlier(
  earlier: string | null | undefined,
  period: string | null | undefined,
  code: ErrorCode,
  path: Path,
  key: string,
  add: Add,
): void {
  if (typeof earlier !== "string" || typeof period !== "string" || !isPeriod(earlier) || !isPeriod(period)) return;
  if (!isEarlier(earlier, period)) {
    add(code, { path: [...path, key], value: earlier, expected: `a period that is over before ${period} begins` });
  }
}

export function checkWhole(persons: number | null | undefined, path: Path, key: string, add: Add): void {
  if (typeof persons === "number" && Number.isFinite(persons) && !Number.isInteger(persons)) {
    add("invalid-value", { path: [...path, key], value: persons, expected: "a whole number of persons" });
  }
}

export const FUNDING_PARTS = ["national", "provincial", "municipal", "private", "other", "local", "total"] as const;

export function checkJobsAndFunds(row: Loose<JobsAndFunds>, path: Path, add: Add): void {
  const { jobs, funds } = row;
  checkLevel(jobs, path, "jobs", add);
  checkWhole(jobs, path, "jobs", add);
  if (!isObject(funds)) return;
  const fundsPath = [...path, "funds"];
  for (const part of FUNDING_PARTS) checkLevel(funds[part], fundsPath, part, add);
}
