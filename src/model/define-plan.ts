import { fail } from "../quantity/error.js";
import type { Department } from "./bodies.js";
import type { CatalogueIndicatorId } from "./catalogue/indicators.js";
import type { SectorId } from "./catalogue/sectors.js";
import { isObject, shown } from "./check-parts.js";
import type { Figure } from "./figure.js";
import type { Indicator } from "./indicator.js";
import { parsePlan } from "./parse-plan.js";
import type { Plan } from "./plan.js";
import type { Sector, SectorTarget, Total } from "./sector.js";
import type { Project } from "./project.js";
import type { KeyTask, Strategy } from "./strategy.js";
import type { Table } from "./table.js";
import type { Target } from "./target.js";

type IdOptional<T extends { readonly id: string }> = T extends unknown
  ? Omit<T, "id"> & { readonly id?: T["id"] }
  : never;

/**
 * A plan as an author writes it: ids of figures, targets, sector targets and totals may be left out, and every
 * reference must be to an id that the plan or the catalogue has.
 */
export interface PlanDraft<
  I extends string,
  X extends string,
  S extends string,
  K extends string,
  J extends string,
  T extends string,
  D extends string,
> extends Omit<
  Plan,
  | "indicators"
  | "sectors"
  | "figures"
  | "targets"
  | "sectorTargets"
  | "totals"
  | "strategies"
  | "keyTasks"
  | "projects"
  | "tables"
  | "departments"
> {
  readonly indicators?: readonly Indicator<I>[];
  readonly sectors?: readonly Sector<X>[];
  readonly figures?: readonly IdOptional<Figure<NoInfer<I> | CatalogueIndicatorId>>[];
  readonly targets?: readonly IdOptional<Target<NoInfer<I> | CatalogueIndicatorId>>[];
  readonly sectorTargets?: readonly IdOptional<SectorTarget<NoInfer<X> | SectorId>>[];
  readonly totals?: readonly IdOptional<Total>[];
  readonly strategies?: readonly Strategy<S>[];
  readonly keyTasks?: readonly KeyTask<NoInfer<S>, K>[];
  readonly projects?: readonly Project<NoInfer<K>, J>[];
  readonly tables?: readonly Table<T>[];
  readonly departments?: readonly Department<D>[];
}

/** The plan that {@link definePlan} returns: its ids are literal types. */
export interface DefinedPlan<
  I extends string,
  X extends string,
  S extends string,
  K extends string,
  J extends string,
  T extends string,
  D extends string,
> extends Plan<{
  readonly indicator: I | CatalogueIndicatorId;
  readonly sector: X | SectorId;
  readonly strategy: S;
  readonly keyTask: K;
  readonly project: J;
  readonly table: T;
  readonly department: D;
}> {}

/**
 * Writes a plan in TypeScript. The editor completes every id, unit and name; a wrong one does not compile.
 *
 * @param draft - The plan. Where the id of a figure, target, sector target or total is left out it is made from what
 *   it is about and the period: `employment-rate-15-64@2025`.
 * @returns The plan, checked as by {@link parsePlan}.
 * @throws {@link quantity.IljariError | IljariError} As {@link parsePlan}; `wrong-type` for what is no object; `duplicate-id` where two printings of one fact have no ids of their own.
 * @example
 * ```ts
 * import { definePlan, project } from "iljari/model";
 * const plan = definePlan({
 *   format: 1, year: "2025", status: "draft",
 *   region: { scheme: "mois", code: "52130", name: { ko: "군산시" } },
 *   strategies: [{ id: "1", name: { ko: "혁신 일자리" } }],
 *   keyTasks: [{ id: "1-1", strategy: "1", name: { ko: "주력산업 고도화" }, jobs: 26 }],
 *   projects: [{ id: "1-1-1", keyTask: "1-1", name: { ko: "인력양성" }, department: "주력산업과" }],
 * }); // made-up figures
 * project(plan, "1-1-1").department; // => "주력산업과"
 * ```
 */
export function definePlan<
  const I extends string = never,
  const X extends string = never,
  const S extends string = never,
  const K extends string = never,
  const J extends string = never,
  const T extends string = never,
  const D extends string = never,
>(draft: PlanDraft<I, X, S, K, J, T, D>): DefinedPlan<I, X, S, K, J, T, D> {
  // A text would be spread into its letters, and nothing into an empty plan.
  if (!isObject(draft)) fail("wrong-type", { value: draft, expected: "an object" });
  const completed = {
    ...draft,
    ...complete(draft, "figures", (figure: IdOptional<Figure>) =>
      figure.changeFrom === undefined
        ? aboutAt(figure.indicator, figure.period)
        : aboutAt(figure.indicator, `${shown(figure.changeFrom)}..${shown(figure.period)}`),
    ),
    ...complete(draft, "targets", ({ indicator, period, origin = "annual", date }: IdOptional<Target>) =>
      [aboutAt(indicator, period), ...(origin === "annual" ? [] : [origin]), ...(date === undefined ? [] : [date])]
        .map(shown)
        .join("/"),
    ),
    ...complete(draft, "sectorTargets", (row: IdOptional<SectorTarget>) => aboutAt(row.sector, row.period)),
    ...complete(draft, "totals", (row: IdOptional<Total>) => aboutAt(row.of, row.period)),
  };
  // The check is at run time what the signature is at compile time; the literal ids pass through it unchanged.
  return parsePlan(completed) as DefinedPlan<I, X, S, K, J, T, D>;
}

/** An id from what a row is about and when; what the check will refuse is no reason to fail before it. */
function aboutAt(about: unknown, period: unknown): string {
  return `${shown(about)}@${shown(period)}`;
}

/** One collection with the ids that were left out; a value that is no array of objects is left for the check. */
function complete<Row extends { readonly id?: string }>(
  draft: object,
  key: string,
  idOf: (row: Row) => string,
): object {
  const rows = (draft as Readonly<Record<string, unknown>>)[key];
  if (!Array.isArray(rows)) return {};
  return { [key]: rows.map((row: Row) => (typeof row === "object" && row !== null ? { id: idOf(row), ...row } : row)) };
}
