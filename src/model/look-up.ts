import { fail } from "../quantity/error.js";
import { nearestName } from "../quantity/nearest.js";
import { CATALOGUE_INDICATORS, type CatalogueIndicatorId } from "./catalogue/indicators.js";
import { SECTORS, type SectorId } from "./catalogue/sectors.js";
import type { Indicator } from "./indicator.js";
import type { Plan } from "./plan.js";
import { checkIsPlan, checkIsText } from "./rows/given.js";
import type { Sector } from "./sector.js";

/** What a collection of a plan holds, with its ids as narrow as the plan's type has them. */
export type RowOf<P, K extends keyof P> = NonNullable<P[K]> extends readonly (infer Row)[] ? Row : never;

/** The ids of a collection of a plan. */
export type IdOf<P, K extends keyof P> = RowOf<P, K> extends { readonly id: infer Id extends string } ? Id : never;

function find<Row extends { readonly id: string }>(rows: readonly Row[], id: string, what: string): Row {
  checkIsText(id, ["id"], `the id of ${what}`);
  const found = rows.find((row) => row.id === id);
  if (found !== undefined) return found;
  const ids = rows.map((row) => row.id);
  const expected = ids.length === 0 ? `the id of ${what}, of which there is none` : `the id of ${what}`;
  return fail("unknown-id", { path: ["id"], value: id, expected, nearest: nearestName(id, ids) });
}

function rowOf<P extends Plan, K extends keyof Plan>(plan: P, key: K, id: string, what: string): RowOf<P, K> {
  checkIsPlan(plan);
  // The compiler cannot see that what is in the collection is what the collection's type says is in it.
  const rows = (plan[key] ?? []) as unknown as readonly { readonly id: string }[];
  return find(rows, id, what) as RowOf<P, K>;
}

/**
 * An indicator of a plan or of the catalogue.
 *
 * @param plan - A plan.
 * @param id - Its id; a wrong one does not compile where the plan's ids are literal types.
 * @returns The indicator.
 * @throws {@link quantity.IljariError | IljariError} `unknown-id` with the nearest one, `wrong-type` for what is
 *   no plan or no id.
 * @example
 * ```ts
 * import { indicator } from "iljari/model";
 * import { jeonju2024 } from "iljari/jeonju-2024";
 * indicator(jeonju2024, "employed-15-64").unit; // => "thousand-persons"
 * ```
 */
export function indicator<P extends Plan>(plan: P, id: IdOf<P, "indicators"> | CatalogueIndicatorId): Indicator {
  checkIsPlan(plan);
  return find<Indicator>([...(plan.indicators ?? []), ...CATALOGUE_INDICATORS], id, "an indicator");
}

/**
 * A sector of a plan or of the scheme.
 *
 * @param plan - A plan.
 * @param id - Its id.
 * @returns The sector.
 * @throws {@link quantity.IljariError | IljariError} `unknown-id` with the nearest one, `wrong-type` for what is
 *   no plan or no id.
 * @example
 * ```ts
 * import { sector } from "iljari/model";
 * import { jeonju2024 } from "iljari/jeonju-2024";
 * sector(jeonju2024, "training").name.ko; // => "직업능력개발훈련"
 * ```
 */
export function sector<P extends Plan>(plan: P, id: IdOf<P, "sectors"> | SectorId): Sector {
  checkIsPlan(plan);
  return find<Sector>([...(plan.sectors ?? []), ...SECTORS], id, "a sector");
}

/**
 * A target of a plan.
 *
 * @param plan - A plan.
 * @param id - Its id.
 * @returns The target, one printing of it.
 * @throws {@link quantity.IljariError | IljariError} `unknown-id` with the nearest one, `wrong-type` for what is
 *   no plan or no id.
 * @example
 * ```ts
 * import { target } from "iljari/model";
 * import { jeonju2024 } from "iljari/jeonju-2024";
 * target(jeonju2024, "common-targets/employment-rate-15-64@2024").target; // => 66.7
 * ```
 */
export function target<P extends Plan>(plan: P, id: IdOf<P, "targets">): RowOf<P, "targets"> {
  return rowOf(plan, "targets", id, "a target");
}

/**
 * A statistical table of a plan.
 *
 * @param plan - A plan.
 * @param id - Its id: the two digits of its number, or a name where it has none.
 * @returns The table.
 * @throws {@link quantity.IljariError | IljariError} `unknown-id` with the nearest one, `wrong-type` for what is
 *   no plan or no id.
 * @example
 * ```ts
 * import { table } from "iljari/model";
 * import { jeonju2024 } from "iljari/jeonju-2024";
 * table(jeonju2024, "08").name.en; // => "Employed persons by age"
 * ```
 */
export function table<P extends Plan>(plan: P, id: IdOf<P, "tables">): RowOf<P, "tables"> {
  return rowOf(plan, "tables", id, "a table");
}

/**
 * A department of a plan.
 *
 * @param plan - A plan.
 * @param id - Its id; in the reference plan its Korean name.
 * @returns The department.
 * @throws {@link quantity.IljariError | IljariError} `unknown-id` with the nearest one, `wrong-type` for what is
 *   no plan or no id.
 * @example
 * ```ts
 * import { department } from "iljari/model";
 * import { jeonju2024 } from "iljari/jeonju-2024";
 * department(jeonju2024, "청년정책과").name.en; // => "Youth Policy Division"
 * ```
 */
export function department<P extends Plan>(plan: P, id: IdOf<P, "departments">): RowOf<P, "departments"> {
  return rowOf(plan, "departments", id, "a department");
}

/**
 * An organisation that takes part in projects of a plan.
 *
 * @param plan - A plan.
 * @param id - Its id.
 * @returns The organisation.
 * @throws {@link quantity.IljariError | IljariError} `unknown-id` with the nearest one, `wrong-type` for what is
 *   no plan or no id.
 * @example
 * ```ts
 * import { organisation } from "iljari/model";
 * import { jeonju2024 } from "iljari/jeonju-2024";
 * organisation(jeonju2024, "kcarbon").name.ko; // => "한국탄소산업진흥원"
 * ```
 */
export function organisation<P extends Plan>(plan: P, id: IdOf<P, "organisations">): RowOf<P, "organisations"> {
  return rowOf(plan, "organisations", id, "an organisation");
}

/**
 * An industrial complex of a plan.
 *
 * @param plan - A plan.
 * @param id - Its id, which is also its code in tables.
 * @returns The complex.
 * @throws {@link quantity.IljariError | IljariError} `unknown-id` with the nearest one, `wrong-type` for what is
 *   no plan or no id.
 * @example
 * ```ts
 * import { complex } from "iljari/model";
 * import { jeonju2024 } from "iljari/jeonju-2024";
 * complex(jeonju2024, "carbon").name.ko; // => "탄소소재산업단지"
 * ```
 */
export function complex<P extends Plan>(plan: P, id: IdOf<P, "complexes">): RowOf<P, "complexes"> {
  return rowOf(plan, "complexes", id, "an industrial complex");
}

/**
 * A statement of a plan.
 *
 * @param plan - A plan.
 * @param id - Its id.
 * @returns The statement: a fact that stands in a sentence.
 * @throws {@link quantity.IljariError | IljariError} `unknown-id` with the nearest one, `wrong-type` for what is
 *   no plan or no id.
 * @example
 * ```ts
 * import { definePlan, statement } from "iljari/model";
 * const plan = definePlan({
 *   format: 1, year: "2025", status: "draft",
 *   region: { scheme: "mois", code: "52130", name: { ko: "군산시" } },
 *   statements: [{ id: "highest", concept: "labour-force", claim: { kind: "rank", position: 1, among: "52" } }],
 * }); // made up
 * statement(plan, "highest").claim?.kind; // => "rank"
 * ```
 */
export function statement<P extends Plan>(plan: P, id: IdOf<P, "statements">): RowOf<P, "statements"> {
  return rowOf(plan, "statements", id, "a statement");
}

/**
 * A strategy of a plan.
 *
 * @param plan - A plan.
 * @param id - Its id.
 * @returns The strategy.
 * @throws {@link quantity.IljariError | IljariError} `unknown-id` with the nearest one, `wrong-type` for what is
 *   no plan or no id.
 * @example
 * ```ts
 * import { definePlan, strategy } from "iljari/model";
 * const plan = definePlan({
 *   format: 1, year: "2025", status: "draft",
 *   region: { scheme: "mois", code: "52130", name: { ko: "군산시" } },
 *   strategies: [{ id: "1", name: { ko: "혁신 일자리" } }],
 * }); // made up
 * strategy(plan, "1").name.ko; // => "혁신 일자리"
 * ```
 */
export function strategy<P extends Plan>(plan: P, id: IdOf<P, "strategies">): RowOf<P, "strategies"> {
  return rowOf(plan, "strategies", id, "a strategy");
}

/**
 * A key task of a plan.
 *
 * @param plan - A plan.
 * @param id - Its id.
 * @returns The key task.
 * @throws {@link quantity.IljariError | IljariError} `unknown-id` with the nearest one, `wrong-type` for what is
 *   no plan or no id.
 * @example
 * ```ts
 * import { definePlan, keyTask } from "iljari/model";
 * const plan = definePlan({
 *   format: 1, year: "2025", status: "draft",
 *   region: { scheme: "mois", code: "52130", name: { ko: "군산시" } },
 *   strategies: [{ id: "1", name: { ko: "혁신 일자리" } }],
 *   keyTasks: [{ id: "1-1", strategy: "1", name: { ko: "주력산업 고도화" } }],
 * }); // made up
 * keyTask(plan, "1-1").name.ko; // => "주력산업 고도화"
 * ```
 */
export function keyTask<P extends Plan>(plan: P, id: IdOf<P, "keyTasks">): RowOf<P, "keyTasks"> {
  return rowOf(plan, "keyTasks", id, "a key task");
}

/**
 * A project of a plan.
 *
 * @param plan - A plan.
 * @param id - Its id.
 * @returns The project.
 * @throws {@link quantity.IljariError | IljariError} `unknown-id` with the nearest one, `wrong-type` for what is
 *   no plan or no id.
 * @example
 * ```ts
 * import { definePlan, project } from "iljari/model";
 * const plan = definePlan({
 *   format: 1, year: "2025", status: "draft",
 *   region: { scheme: "mois", code: "52130", name: { ko: "군산시" } },
 *   strategies: [{ id: "1", name: { ko: "혁신 일자리" } }],
 *   keyTasks: [{ id: "1-1", strategy: "1", name: { ko: "주력산업 고도화" } }],
 *   projects: [{ id: "1-1-1", keyTask: "1-1", name: { ko: "인력양성" } }],
 * }); // made up
 * project(plan, "1-1-1").name.ko; // => "인력양성"
 * ```
 */
export function project<P extends Plan>(plan: P, id: IdOf<P, "projects">): RowOf<P, "projects"> {
  return rowOf(plan, "projects", id, "a project");
}
