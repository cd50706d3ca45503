import { AGE_BAND_EXPECTED, ageBand } from "./age-band.js";
import { CONCEPTS } from "./catalogue/concepts.js";
import {
  checkEarlier,
  collect,
  dimension,
  each,
  eachIn,
  isObject,
  refer,
  shown,
  type Add,
  type Loose,
  type Path,
} from "./check-parts.js";
import { isForbidden } from "./foreign-json.js";
import type { Concept } from "./concept.js";
import type { Figure } from "./figure.js";
import type { Indicator } from "./indicator.js";
import { isPeriod, PERIOD_EXPECTED } from "./period.js";
import type { Plan } from "./plan.js";
import type { Statement } from "./statement.js";
import type { ErrorCode } from "../quantity/error.js";
import type { Unit } from "../quantity/unit.js";
import type { Dimension, DimensionItem, Measure, Table } from "./table.js";
import type { Target } from "./target.js";

/** Ids that tables and statements refer to. */
interface Known {
  readonly concepts: ReadonlyMap<string, Loose<Concept>>;
  readonly indicators: ReadonlyMap<string, Loose<Indicator>>;
  readonly figures: ReadonlyMap<string, Loose<Figure>>;
  readonly targets: ReadonlyMap<string, Loose<Target>>;
}

/** What holds within a table and between it and the plan: as many values as cells, known items, units of the concept. */
export function checkTables(plan: Loose<Plan>, known: Known, add: Add): void {
  collect(plan.tables, "tables", new Map(), add);
  each(plan.tables, "tables", (table, path) => {
    const dimensions = collectIn(table.dimensions, path, "dimensions", add);
    const measures = collectIn(table.measures, path, "measures", add);
    checkItems(table, dimensions, path, add);
    checkLayout(table, dimensions, path, add);
    eachIn(table.measures, path, "measures", (measure, at) => {
      checkMeasure(measure, dimensions, known, at, add);
      refer(measure.shareOf, at, "shareOf", measures, "a measure of the table", add);
    });
    collectIn(table.words, path, "words", add);
    eachIn(table.words, path, "words", (column, at) => {
      checkLength(column, dimensions, at, add);
    });
  });
}

/** Rows by id; an id that is there already is an issue. */
function collectIn<T extends { readonly id?: string | null }>(
  rows: readonly T[] | null | undefined,
  path: Path,
  key: string,
  add: Add,
): Map<string, T> {
  const known = new Map<string, T>();
  collect(rows, key, known, (code, parts) => {
    add(code, { ...parts, path: [...path, ...parts.path] });
  });
  return known;
}

/** Columns of {@link tableRows} that no dimension may take; the measure of a cell is also asked for by its name. */
const TAKEN = new Set(
  "table measure concept measures whole label year value unit decimals absent basis printed address".split(" "),
);

const LABEL = "Label";

/** Whether rows of the table have a column of this name that is something else. */
function isTaken(id: string, dimensions: ReadonlyMap<string, unknown>): boolean {
  return TAKEN.has(id) || (id.endsWith(LABEL) && dimensions.has(id.slice(0, -LABEL.length)));
}

const TAKEN_EXPECTED = "another id: rows of tables have a column of this name that is something else";

function checkItems(
  table: Loose<Table>,
  dimensions: ReadonlyMap<string, Loose<Dimension>>,
  path: Path,
  add: Add,
): void {
  eachIn(table.dimensions, path, "dimensions", ({ id, items }, at) => {
    if (typeof id === "string" && isTaken(id, dimensions)) {
      add("invalid-value", { path: [...at, "id"], value: id, expected: TAKEN_EXPECTED });
    }
    collectIn(items, at, "items", add);
    eachIn(items, at, "items", (item, own) => {
      if (typeof item.id !== "string") return;
      // The id of a cell joins those of its items by commas, and stands in one line.
      if (/[,\n\r]/.test(item.id)) {
        const expected = "an id without commas and line breaks";
        add("invalid-value", { path: [...own, "id"], value: item.id, expected });
      }
      if (typeof id === "string") checkCode(id, item.id, own, "id", add);
    });
  });
}

/** The codes of the dimensions that the library itself reads: periods, sexes and ages. */
function checkCode(dimension: string, code: string, path: Path, key: string, add: Add): void {
  const refuse = (as: ErrorCode, expected: string) => {
    add(as, { path: [...path, key], value: code, expected });
  };
  if (dimension === "period" && !isPeriod(code)) refuse("invalid-period", PERIOD_EXPECTED);
  if (dimension === "sex" && !["_T", "M", "F"].includes(code)) refuse("invalid-value", "_T, M or F");
  if (dimension === "age" && ageBand(code) === undefined) refuse("invalid-value", AGE_BAND_EXPECTED);
}

/** Codes by dimension, as `fixed` and `of` have them; in a JSON text nothing else looks at their keys. */
function eachCode(coordinates: unknown, path: Path, add: Add, visit: (id: string, code: string) => void): void {
  for (const [id, code] of Object.entries(isObject(coordinates) ? coordinates : {})) {
    if (isForbidden(id)) add("forbidden-key", { path: [...path, id], value: code, expected: "another name" });
    else if (typeof code === "string") visit(id, code);
  }
}

function checkLayout(
  table: Loose<Table>,
  dimensions: ReadonlyMap<string, Loose<Dimension>>,
  path: Path,
  add: Add,
): void {
  if (!isObject(table.layout)) return;
  const axes = new Map<string, unknown>([...dimensions, ["measure", undefined]]);
  for (const key of ["rows", "columns"] as const) {
    const ids = table.layout[key];
    if (!Array.isArray(ids)) continue;
    (ids as readonly string[]).forEach((id, index) => {
      if (typeof id !== "string" || axes.has(id)) return;
      const expected = "a dimension of the table, or measure";
      add("unknown-id", { path: [...path, "layout", key, index], value: id, expected, among: axes });
    });
  }
}

function checkMeasure(
  measure: Loose<Measure>,
  dimensions: ReadonlyMap<string, Loose<Dimension>>,
  known: Known,
  path: Path,
  add: Add,
): void {
  const concept = refer(measure.concept, path, "concept", known.concepts, "a concept", add);
  refer(measure.indicator, path, "indicator", known.indicators, "an indicator", add);
  checkConceptUnit(measure, concept, path, add);
  checkChange(measure, path, add);
  checkLength(measure, dimensions, path, add);
  checkCoordinates(measure, dimensions, path, add);
  checkLevels(measure, path, add);
  checkCells(measure, path, add);
  checkEntries(measure, known, path, add);
}

/** A level is printed in a unit of its concept; a change, a share or a difference may be in percent or points. */
function checkConceptUnit(
  { unit, measures }: Pick<Loose<Statement>, "unit" | "measures">,
  concept: Loose<Concept> | undefined,
  path: Path,
  add: Add,
): void {
  const own = dimension(concept?.unit);
  const given = dimension(unit);
  if (own === undefined || given === undefined) return;
  const isLevel = measures === undefined || measures === "level";
  const allowed = isLevel ? [own] : [...new Set([own, "percent", "percentage-point"])];
  if (!allowed.includes(given)) {
    const expected = `a unit of ${allowed.join(" or ")}, for ${shown(concept?.id)}`;
    add("unit-mismatch", { path: [...path, "unit"], value: unit, expected });
  }
}

function checkChange(
  { measures, changeFrom }: Pick<Loose<Statement>, "measures" | "changeFrom">,
  path: Path,
  add: Add,
): void {
  if (changeFrom !== undefined && measures !== "change") {
    add("invalid-value", { path: [...path, "changeFrom"], value: changeFrom, expected: "no period: it is no change" });
  }
}

/** As many values as its dimensions have cells, and only dimensions that the table has. */
function checkLength(
  column: { readonly dimensions?: readonly string[] | null; readonly values?: readonly unknown[] | null },
  dimensions: ReadonlyMap<string, Loose<Dimension>>,
  path: Path,
  add: Add,
): void {
  const ids = Array.isArray(column.dimensions) ? (column.dimensions as readonly string[]) : [...dimensions.keys()];
  let cells = 1;
  for (const [index, id] of ids.entries()) {
    // What is no text is the schema's to refuse, and nobody can say how many cells there are.
    if (typeof id !== "string") return;
    const own = dimensions.get(id);
    if (ids.indexOf(id) < index) {
      const expected = "each dimension once";
      add("duplicate-id", { path: [...path, "dimensions", index], value: id, expected });
      return;
    }
    if (own === undefined) {
      const expected = "the id of a dimension of the table";
      add("unknown-id", { path: [...path, "dimensions", index], value: id, expected, among: dimensions });
      return;
    }
    cells *= Array.isArray(own.items) ? own.items.length : 1;
  }
  if (Array.isArray(column.values) && column.values.length !== cells) {
    const expected = ids.length === 0 ? "one value: it extends over no dimension" : valuesExpected(cells, ids);
    add("invalid-value", { path: [...path, "values"], value: column.values.length, expected });
  }
}

function valuesExpected(cells: number, ids: readonly string[]): string {
  return `${String(cells)} ${cells === 1 ? "value" : "values"}, one for each cell of ${ids.join(" × ")}`;
}

/** A fixed coordinate is of no dimension that the measure extends over; the whole of a share is in the table. */
function checkCoordinates(
  measure: Loose<Measure>,
  dimensions: ReadonlyMap<string, Loose<Dimension>>,
  path: Path,
  add: Add,
): void {
  const { fixed, whole } = measure;
  const over = Array.isArray(measure.dimensions) ? (measure.dimensions as readonly string[]) : [...dimensions.keys()];
  const fixedPath = [...path, "fixed"];
  eachCode(fixed, fixedPath, add, (id, code) => {
    if (isTaken(id, dimensions)) {
      add("invalid-value", { path: [...fixedPath, id], value: code, expected: TAKEN_EXPECTED });
    } else if (over.includes(id)) {
      const expected = `no ${id}: the measure extends over it`;
      add("invalid-value", { path: [...fixedPath, id], value: code, expected });
    } else checkCode(id, code, fixedPath, id, add);
  });
  const wholePath = [...path, "whole"];
  eachCode(whole, wholePath, add, (id, code) => {
    const own = dimensions.get(id);
    if (own === undefined) {
      const expected = "the id of a dimension of the table";
      add("unknown-id", { path: [...wholePath, id], value: id, expected, among: dimensions });
    } else if (Array.isArray(own.items)) {
      const items = collect<Loose<DimensionItem>>(own.items, "items", new Map(), () => undefined);
      refer(code, wholePath, id, items, `an item of ${id}`, add);
    }
  });
}

/** What the catalogue counts is never negative. A rate may be, as growth is, and what a plan counts itself: a balance. */
function isNeverNegative(concept: string | null | undefined, unit: Unit | null | undefined): boolean {
  const own = dimension(unit);
  if (own === "percent" || own === "percentage-point" || own === "ratio") return false;
  return CONCEPTS.some((one) => one.id === concept);
}

function checkNotNegative(value: number | null | undefined, path: Path, add: Add): void {
  if (typeof value === "number" && value < 0) {
    add("negative-level", { path, value, expected: "a number that is not negative" });
  }
}

function checkLevels(measure: Loose<Measure>, path: Path, add: Add): void {
  const { concept, unit, measures = "level", values } = measure;
  if (measures !== "level" || !Array.isArray(values) || !isNeverNegative(concept, unit)) return;
  (values as readonly (number | null)[]).forEach((value, index) => {
    checkNotNegative(value, [...path, "values", index], add);
  });
}

/** Every null has a reason, and no value has one. */
function checkCells(measure: Loose<Measure>, path: Path, add: Add): void {
  const { values } = measure;
  if (!Array.isArray(values)) return;
  const all = values as readonly (number | null)[];
  const reasons = new Set<number>();
  const seen = new Set<number>();
  eachIn(measure.cells, path, "cells", (record, own) => {
    const { at } = record;
    if (typeof at !== "number") return;
    if (at >= all.length) {
      add("out-of-range", { path: [...own, "at"], value: at, expected: `an index below ${String(all.length)}` });
      return;
    }
    if (seen.has(at)) {
      add("invalid-value", { path: [...own, "at"], value: at, expected: "a cell that no other record is for" });
      return;
    }
    seen.add(at);
    if (typeof record.absent !== "string") return;
    reasons.add(at);
    if (all[at] !== null) {
      add("invalid-value", { path: [...own, "absent"], value: record.absent, expected: "no reason beside a value" });
    }
  });
  all.forEach((value, at) => {
    if (value === null && !reasons.has(at)) {
      const expected = `a record in cells with the reason why value ${String(at)} is not there`;
      add("missing-key", { path: [...path, "cells"], value: undefined, expected });
    }
  });
}

/** A cell that is a figure or a target of the plan has its value; else one printing would have two. */
function checkEntries(measure: Loose<Measure>, known: Known, path: Path, add: Add): void {
  const { entries, values } = measure;
  if (!Array.isArray(entries) || !Array.isArray(values)) return;
  if (entries.length !== values.length) {
    const expected = `${String(values.length)} entries, one for each value`;
    add("invalid-value", { path: [...path, "entries"], value: entries.length, expected });
  }
  (entries as readonly (string | null)[]).forEach((id, index) => {
    if (typeof id !== "string") return;
    const figure = known.figures.get(id);
    const target = known.targets.get(id);
    const at = [...path, "entries", index];
    if (figure === undefined && target === undefined) {
      const among = new Map<string, unknown>([...known.figures, ...known.targets]);
      add("unknown-id", { path: at, value: id, expected: "the id of a figure or a target", among });
      return;
    }
    // A figure and a target may have one id: they are rows of two collections.
    const printed = [figure?.value, target?.target].filter((value) => value !== undefined);
    if (printed.length > 0 && !printed.includes(values[index] as number | null)) {
      const expected = `the id of a figure or target with the value of the cell, ${shown(values[index])}`;
      add("invalid-value", { path: at, value: id, expected });
    }
  });
}

/** What a statement refers to, and that it says something. */
export function checkStatements(
  plan: Loose<Plan>,
  { concepts, indicators }: Pick<Known, "concepts" | "indicators">,
  add: Add,
): void {
  collect(plan.statements, "statements", new Map(), add);
  each(plan.statements, "statements", (one: Loose<Statement>, path) => {
    const concept = refer(one.concept, path, "concept", concepts, "a concept", add);
    refer(one.indicator, path, "indicator", indicators, "an indicator", add);
    checkConceptUnit(one, concept, path, add);
    checkChange(one, path, add);
    checkEarlier(one.changeFrom, one.period, "reversed-period", path, "changeFrom", add);
    if (one.value === null && one.absent === undefined) {
      add("missing-key", { path: [...path, "absent"], value: undefined, expected: "the reason why there is no value" });
    }
    if (typeof one.value === "number" && typeof one.absent === "string") {
      add("invalid-value", { path: [...path, "absent"], value: one.absent, expected: "no reason beside a value" });
    }
    const { measures = "level", unit = indicators.get(shown(one.indicator))?.unit ?? concept?.unit } = one;
    if (measures === "level" && isNeverNegative(one.concept, unit))
      checkNotNegative(one.value, [...path, "value"], add);
    if (one.planned === true && measures !== "change" && measures !== "difference") {
      const expected = "planned only for a change or a difference; a level that is planned is a target";
      add("invalid-value", { path: [...path, "planned"], value: true, expected });
    }
    checkTrend(one, path, add);
    checkWhose(one, path, add);
    if (one.value === undefined && one.claim === undefined) {
      add("missing-key", { path: [...path, "value"], value: undefined, expected: "a value or a claim" });
    }
  });
}

/** Codes that say whose a number is and what it is compared with; its period is said once, or twice the same. */
function checkWhose({ of, whole, claim, period }: Loose<Statement>, path: Path, add: Add): void {
  const than = isObject(claim) && claim.kind === "comparison" ? claim.than : undefined;
  for (const [coordinates, ...keys] of [
    [of, "of"],
    [whole, "whole"],
    [than, "claim", "than"],
  ] as const) {
    const own = [...path, ...keys];
    eachCode(coordinates, own, add, (id, code) => {
      checkCode(id, code, own, id, add);
    });
  }
  if (isObject(of) && typeof of["period"] === "string" && typeof period === "string" && of["period"] !== period) {
    const expected = `${period}, the period of the statement`;
    add("invalid-value", { path: [...path, "of", "period"], value: of["period"], expected });
  }
}

function checkTrend({ claim }: Pick<Loose<Statement>, "claim">, path: Path, add: Add): void {
  if (!isObject(claim) || claim.kind !== "trend") return;
  checkEarlier(claim.from, claim.to, "reversed-period", [...path, "claim"], "from", add);
}
