import { SECTORS } from "../../model/catalogue/sectors.js";
import type { Name } from "../../model/names.js";
import type { Plan } from "../../model/plan.js";
import type { Total } from "../../model/sector.js";

export const TOTAL_NAMES: Readonly<Record<Total["of"], Required<Name>>> = {
  plan: { ko: "계획 합계", en: "Total of the plan" },
  sectors: { ko: "분야 합계", en: "Total of the sectors" },
};

/** The name of a sector of the scheme or of a plan; of one that is in neither its id. */
export function sectorName(id: string, ...plans: readonly Plan[]): Name {
  const all = [...SECTORS, ...plans.flatMap((plan) => plan.sectors ?? [])];
  return all.find((one) => one.id === id)?.name ?? { ko: id };
}
