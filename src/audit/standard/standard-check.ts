import type { CheckKind } from "../../model/check.js";
import type { ExpandedCheck, Relation, StandardFamily, Uncheckable } from "../expanded-check.js";

/** A check that a plan implies without writing it down, or why it cannot be done. */
export function standardCheck(
  family: StandardFamily,
  place: string,
  kind: CheckKind,
  stated: Relation | Uncheckable,
): ExpandedCheck {
  return {
    id: `${family}:${place}`,
    check: family,
    origin: "standard",
    kind,
    ...("form" in stated ? { relation: stated } : { uncheckable: stated }),
  };
}
