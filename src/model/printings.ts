import { unitInfo, type Unit } from "../quantity/unit.js";
import { CATALOGUE_INDICATORS } from "./catalogue/indicators.js";
import { cells } from "./cell.js";
import type { Address } from "./address.js";
import type { Bound } from "./bound.js";
import type { Figure } from "./figure.js";
import type { Basis, Indicator } from "./indicator.js";
import type { Plan } from "./plan.js";
import type { DocumentAbsence } from "./scalars.js";
import type { Measured, Statement } from "./statement.js";
import type { Coordinates } from "./table.js";

/** One printing of one figure, wherever the plan holds it. */
export interface FoundFigure {
  /** Its id: that of the figure or statement, or table, measure and items of a cell. */
  readonly id: string;
  /** Where the plan holds it. */
  readonly from: "figure" | "cell" | "statement";
  /** What is measured. */
  readonly concept: string;
  /** The indicator that it is a value of, where it is one's. */
  readonly indicator?: string;
  /** The period it is of; left out where the document does not say. */
  readonly period?: string;
  /** A level, a change, a share or a difference. */
  readonly measures: Measured;
  /** For a change: the period that it is a change from. */
  readonly changeFrom?: string;
  /** True for a change that a target would bring. */
  readonly planned?: boolean;
  /** For a share in a table: the measure of the table whose share it is. */
  readonly shareOf?: string;
  /** For a share: the coordinates of the whole, where they differ from its own. */
  readonly whole?: Coordinates;
  /** Whose: region, sex, age and further dimensions. */
  readonly of: Coordinates;
  /** The value; null where there is none. */
  readonly value: number | null;
  /** Why there is none. */
  readonly absent?: DocumentAbsence;
  /** Its unit. */
  readonly unit: Unit;
  /** Its last printed digit. */
  readonly decimals?: number;
  /** True where no rounding has touched it. */
  readonly exact?: boolean;
  /** How it bounds what it counts; `exact` where it is left out. */
  readonly bound?: Bound;
  /** As printed, where that says more than the number. */
  readonly printed?: string;
  /** Where it comes from. */
  readonly basis?: Basis;
  /** Section, table, row and column. */
  readonly address?: Address;
}

/** Every printed figure of a plan: its figures, the cells of its tables that are no figures yet, its statements. */
export function allFigures(plan: Plan): FoundFigure[] {
  const indicators = indicatorsById(plan);
  const region = plan.region.code;
  return [
    ...(plan.figures ?? []).map((one) => ofFigure(one, indicators.get(one.indicator), region)),
    ...(plan.tables ?? []).flatMap((table) => ofTable(table, indicators, region)),
    ...(plan.statements ?? []).flatMap((one) => ofStatement(one, indicators, region)),
  ];
}

/** The indicators that a plan may name: its own and the catalogue's. */
export function indicatorsById(plan: Plan): Map<string, Indicator> {
  return new Map([...CATALOGUE_INDICATORS, ...(plan.indicators ?? [])].map((one) => [one.id, one]));
}

export function ofFigure(figure: Figure, indicator: Indicator | undefined, region: string): FoundFigure {
  const { id, indicator: of, value, period, changeFrom, address, ...rest } = figure;
  const unit = rest.unit ?? indicator?.unit ?? "not-stated";
  return {
    id,
    from: "figure",
    concept: indicator?.concept ?? of,
    indicator: of,
    period,
    measures: changeFrom === undefined ? "level" : "change",
    ...(changeFrom !== undefined && { changeFrom }),
    of: coordinatesOf(indicator, undefined, region),
    value,
    ...(rest.absent !== undefined && { absent: rest.absent }),
    unit,
    ...printingOf(rest, indicator, unit),
    ...(rest.planned !== undefined && { planned: rest.planned }),
    ...(rest.basis === undefined ? indicator && { basis: indicator.basis } : { basis: rest.basis }),
    ...(address !== undefined && { address }),
  };
}

function printingOf(
  { decimals, exact, printed }: Pick<Figure, "decimals" | "exact" | "printed">,
  indicator: Indicator | undefined,
  unit: Unit,
): Pick<FoundFigure, "decimals" | "exact" | "printed"> {
  const digits = decimals ?? digitsIn(unit, indicator);
  return {
    ...(digits !== undefined && { decimals: digits }),
    ...(exact !== undefined && { exact }),
    ...(printed !== undefined && { printed }),
  };
}

/** The indicator's last digit in another unit: one decimal of thousands is hundreds of persons. */
function digitsIn(unit: Unit, indicator: Indicator | undefined): number | undefined {
  if (indicator?.decimals === undefined) return undefined;
  const own = unitInfo(indicator.unit);
  // The difference of two percents, in points, has their digits.
  const wanted = unitInfo(unit === "percentage-point" ? "percent" : unit);
  return wanted.dimension === own.dimension ? indicator.decimals + wanted.exponent - own.exponent : undefined;
}

/** Region, sex and age of the indicator where the figure does not say otherwise. */
export function coordinatesOf(
  indicator: Indicator | undefined,
  own: Coordinates | undefined,
  region: string,
): Record<string, string> {
  return {
    region,
    ...(indicator?.sex !== undefined && { sex: indicator.sex }),
    ...(indicator?.ageBand !== undefined && { age: indicator.ageBand }),
    ...own,
  };
}

function ofTable(
  table: NonNullable<Plan["tables"]>[number],
  indicators: ReadonlyMap<string, Indicator>,
  region: string,
): FoundFigure[] {
  const own = new Map(table.measures.map((one) => [one.id, one]));
  let at = 0;
  let current = "";
  return cells(table).flatMap((one) => {
    at = one.measure === current ? at + 1 : 0;
    current = one.measure;
    // A cell that is one of the plan's figures or targets is counted there.
    if (own.get(one.measure)?.entries?.[at] != null) return [];
    const { period, ...of } = one.coordinates;
    const indicator = one.indicator === undefined ? undefined : indicators.get(one.indicator);
    const { id, concept, value, absent, unit, decimals, measures, changeFrom, basis, address } = one;
    const { exact, printed, shareOf, whole } = one;
    return [
      {
        id,
        from: "cell" as const,
        concept,
        ...(one.indicator !== undefined && { indicator: one.indicator }),
        ...(period !== undefined && { period }),
        measures,
        ...(changeFrom !== undefined && { changeFrom }),
        ...(shareOf !== undefined && { shareOf }),
        ...(whole !== undefined && { whole }),
        of: coordinatesOf(indicator, of, region),
        value,
        ...(absent !== undefined && { absent }),
        unit,
        decimals,
        ...(exact !== undefined && { exact }),
        ...(printed !== undefined && { printed }),
        basis,
        address,
      },
    ];
  });
}

/** The figure that stands in a statement; none where it claims something without a number. */
export function ofStatement(one: Statement, indicators: ReadonlyMap<string, Indicator>, region: string): FoundFigure[] {
  if (one.value === undefined) return [];
  const indicator = one.indicator === undefined ? undefined : indicators.get(one.indicator);
  const { id, concept, value, absent, period, measures = "level", changeFrom, bound, planned, basis, address } = one;
  const source = basis ?? indicator?.basis;
  const unit = one.unit ?? indicator?.unit ?? "not-stated";
  return [
    {
      id,
      from: "statement",
      concept,
      ...(one.indicator !== undefined && { indicator: one.indicator }),
      ...(period !== undefined && { period }),
      measures,
      ...(changeFrom !== undefined && { changeFrom }),
      ...(planned !== undefined && { planned }),
      ...(one.whole !== undefined && { whole: one.whole }),
      of: coordinatesOf(indicator, one.of, region),
      value,
      ...(absent !== undefined && { absent }),
      unit,
      ...printingOf(one, indicator, unit),
      ...(bound !== undefined && { bound }),
      ...(source !== undefined && { basis: source }),
      ...(address !== undefined && { address }),
    },
  ];
}
