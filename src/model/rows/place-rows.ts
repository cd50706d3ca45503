import type { Plan } from "../plan.js";
import { addressText } from "./address-text.js";
import { eachProject, nameOf } from "./each-project.js";
import { checkIsPlan } from "./given.js";
import type { RowOptions } from "./table-rows.js";

/** A row of {@link placeRows}. */
export type PlaceRow = {
  readonly project: string;
  readonly name: string | null;
  readonly street: string | null;
  readonly district: string | null;
  /** Id of the industrial complex. */
  readonly complex: string | null;
  readonly component: string | null;
  readonly printed: string | null;
  readonly address: string | null;
};

/**
 * The sites of a plan's projects as plain rows, with the industrial complexes that their components are for.
 *
 * @param plan - A plan.
 * @param options - Language of the names.
 * @returns A row for each site, and one for each complex of a component.
 * @throws {@link quantity.IljariError | IljariError} `wrong-type` for what is no plan, `invalid-value` for another language.
 * @example
 * ```ts
 * import { placeRows } from "iljari/model";
 * import { jeonju2024 } from "iljari/jeonju-2024";
 * placeRows(jeonju2024).filter((one) => one.complex === "carbon").map((one) => one.project); // => ["2-1-2", "2-1-3"]
 * ```
 */
export function placeRows(plan: Plan, options: RowOptions = {}): PlaceRow[] {
  checkIsPlan(plan);
  const complexes = new Map((plan.complexes ?? []).map((one) => [one.id, one.name]));
  return eachProject(plan, options, (project, locale) => [
    ...(project.sites ?? []).map((one) => ({
      project: project.id,
      name: nameOf(one.name, locale),
      street: one.street ?? null,
      district: one.district ?? null,
      complex: one.complex ?? null,
      component: one.component ?? null,
      printed: one.printed ?? null,
      address: addressText(project.address, one.address),
    })),
    ...(project.components ?? []).flatMap((component) =>
      (component.complexes ?? []).map((complex) => ({
        project: project.id,
        name: nameOf(complexes.get(complex), locale),
        street: null,
        district: null,
        complex,
        component: component.id,
        printed: null,
        address: addressText(project.address, component.address),
      })),
    ),
  ]);
}
