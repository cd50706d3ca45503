import { fail, type IssueParts } from "../quantity/error.js";
import { unitInfo, type Unit } from "../quantity/unit.js";

export const COUNT_UNITS = ["persons", "thousand-persons", "establishments", "count", "not-stated"] as const;

/** The unit itself, known to be one of those wanted; throws `unit-mismatch` for the others, `unknown-unit` for none. */
export function refuseOtherUnits<U extends Unit>(unit: Unit, wanted: readonly U[], parts: IssueParts): U {
  unitInfo(unit, parts.path);
  return wanted.find((one) => one === unit) ?? fail("unit-mismatch", parts);
}
