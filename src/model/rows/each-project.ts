import { nameIn, type Locale } from "../locale.js";
import type { Name } from "../names.js";
import type { Plan } from "../plan.js";
import type { Project } from "../project.js";
import { checkIsPlan, localeOf } from "./given.js";
import type { RowOptions } from "./table-rows.js";

/** The rows of each project in turn. */
export function eachProject<Row>(
  plan: Plan,
  options: RowOptions,
  rowsOf: (one: Project, locale: Locale) => Row[],
): Row[] {
  checkIsPlan(plan);
  const locale = localeOf(options);
  return (plan.projects ?? []).flatMap((one) => rowsOf(one, locale));
}

export function nameOf(name: Name | undefined, locale: Locale): string | null {
  return name === undefined ? null : nameIn(name, locale);
}
