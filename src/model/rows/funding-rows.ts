import type { MoneyUnit } from "../../quantity/unit.js";
import { SECTORS } from "../catalogue/sectors.js";
import { FUNDING_NAMES } from "../catalogue/funding-sources.js";
import type { Coverage, FundingBreakdown, FundingPart } from "../funding.js";
import { nameIn, type Locale } from "../locale.js";
import type { Name } from "../names.js";
import type { Plan } from "../plan.js";
import type { Total } from "../sector.js";
import type { Address } from "../address.js";
import { addressText } from "./address-text.js";
import { checkIsPlan, localeOf } from "./given.js";
import type { RowOptions } from "./table-rows.js";

/** A row of {@link fundingRows}: one printed amount. */
export type FundingRow = {
  /** What kind of thing the money is for. */
  readonly of: "plan" | "sectors" | "sector" | "key-task" | "project" | "component";
  /** Its id. */
  readonly id: string;
  /** Its name; of a total what it is the total of. */
  readonly name: string;
  /** The period, where the plan gives one. */
  readonly period: string | null;
  /** Its year. */
  readonly year: number | null;
  /** National, provincial, municipal, private, other, local, or the total. */
  readonly source: FundingPart;
  /** The source in words. */
  readonly label: string;
  /** The amount; null in a draft where it is not set. */
  readonly amount: number | null;
  /** Its unit. */
  readonly unit: MoneyUnit;
  /** What it covers. Amounts that cover different things are not added. */
  readonly covers: Coverage;
  /** As printed, where that says more than the number: `-`, an empty cell, a unit. */
  readonly printed: string | null;
  /** Where it stands. */
  readonly address: string | null;
};

const PARTS = ["national", "provincial", "municipal", "private", "other", "local", "total"] as const;

/** Totals have no names of their own. */
const TOTAL_NAMES: Readonly<Record<Total["of"], Name>> = {
  sectors: { ko: "합계", en: "Total of the sectors" },
  plan: { ko: "계획 전체", en: "Plan" },
};

/**
 * Every printed amount of a plan's budgets as plain rows: totals, sectors, key tasks, projects, components.
 *
 * @param plan - A plan.
 * @param options - Language of the names.
 * @returns A row for each amount, in the order of the plan. Nil and empty cells are zeros that keep their printed form.
 * @throws {@link quantity.IljariError | IljariError} `wrong-type` for what is no plan, `invalid-value` for another language.
 * @example
 * ```ts
 * import { fundingRows } from "iljari/model";
 * import { jeonju2024 } from "iljari/jeonju-2024";
 * const rows = fundingRows(jeonju2024).filter((one) => one.of === "key-task" && one.source === "provincial");
 * rows.length; // => 18
 * rows.reduce((total, one) => total + (one.amount ?? 0), 0); // => 43060
 * ```
 */
export function fundingRows(plan: Plan, options: RowOptions = {}): FundingRow[] {
  checkIsPlan(plan);
  const locale = localeOf(options);
  const { year } = plan;
  const sectors = new Map<string, string>(
    [...SECTORS, ...(plan.sectors ?? [])].map((one) => [one.id, nameIn(one.name, locale)]),
  );
  return [
    ...(plan.totals ?? []).flatMap((one) =>
      rowsOf(
        { of: one.of, id: one.id, name: nameIn(TOTAL_NAMES[one.of], locale), period: one.period },
        one.funds,
        one.address,
        locale,
      ),
    ),
    ...(plan.sectorTargets ?? []).flatMap((one) =>
      rowsOf(
        { of: "sector", id: one.sector, name: sectors.get(one.sector) ?? one.sector, period: one.period },
        one.funds,
        one.address,
        locale,
      ),
    ),
    ...(plan.keyTasks ?? []).flatMap((one) =>
      rowsOf(
        { of: "key-task", id: one.id, name: nameIn(one.name, locale), period: year },
        one.funds,
        one.address,
        locale,
      ),
    ),
    ...(plan.projects ?? []).flatMap((project) => [
      ...rowsOf(
        { of: "project", id: project.id, name: nameIn(project.name, locale), period: periodOf(project.funds, year) },
        project.funds,
        project.address,
        locale,
      ),
      ...(project.components ?? []).flatMap((one) =>
        rowsOf(
          { of: "component", id: one.id, name: nameIn(one.name, locale), period: periodOf(one.funds, year) },
          one.funds,
          { ...project.address, ...one.address },
          locale,
        ),
      ),
    ]),
  ];
}

/** A project's money belongs to the plan's year only where it says that it covers a year. */
function periodOf(funds: FundingBreakdown | undefined, year: string): string | null {
  return funds?.covers === "year" ? year : null;
}

function rowsOf(
  of: { readonly of: FundingRow["of"]; readonly id: string; readonly name: string; readonly period: string | null },
  funds: FundingBreakdown | undefined,
  address: Address | undefined,
  locale: Locale,
): FundingRow[] {
  if (funds === undefined) return [];
  return PARTS.flatMap((source) => {
    const amount = funds[source];
    if (amount === undefined) return [];
    return [
      {
        ...of,
        year: of.period === null ? null : Number(of.period.slice(0, 4)),
        source,
        label: nameIn(FUNDING_NAMES[source], locale),
        amount,
        unit: funds.unit,
        covers: funds.covers ?? "not-stated",
        printed: funds.printed?.[source] ?? null,
        address: addressText(address),
      },
    ];
  });
}
