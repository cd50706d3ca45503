import { hints } from "../../model/hints.js";
import type { Uncheckable } from "../expanded-check.js";
import type { AuditFigure } from "../figure.js";

/** The figures of one document by the places that its checks name. */
export interface KnownPlaces {
  readonly figureAt: (place: string) => AuditFigure | Uncheckable;
}

export function knownPlaces(byId: ReadonlyMap<string, AuditFigure>): KnownPlaces {
  const hint = hints();
  let names: Set<string> | undefined;
  return {
    figureAt: (place) => {
      const figure = byId.get(place);
      if (figure !== undefined) return figure;
      // In the order of the names, so that of two near ones the same is named wherever they stand.
      names ??= new Set([...byId.keys()].toSorted());
      const nearest = hint(place, names);
      return { reason: "unknown-figure", of: place, ...(nearest !== undefined && { nearest }) };
    },
  };
}
