import { hints } from "../../model/hints.js";
import type { Uncheckable } from "../expanded-check.js";
import type { AuditFigure } from "../figure.js";
import type { FigureIndex } from "../figures-of-plan.js";

/** The figures of one document by the places that its checks name. */
export interface KnownPlaces {
  readonly figureAt: (place: string) => AuditFigure | Uncheckable;
}

/** Where several documents are audited together the figures of each stand behind its id, which its checks leave out. */
export function knownPlaces({ all, byId }: Pick<FigureIndex, "all" | "byId">): KnownPlaces {
  const document = all.find((one) => one.document !== undefined)?.document;
  const prefix = document === undefined ? "" : `${document}:`;
  const hint = hints();
  let names: Set<string> | undefined;
  return {
    figureAt: (place) => {
      const figure = byId.get(`${prefix}${place}`);
      if (figure !== undefined) return figure;
      // In the order of the names, so that of two near ones the same is named wherever they stand.
      names ??= new Set([...byId.keys()].map((id) => id.slice(prefix.length)).toSorted());
      const nearest = hint(place, names);
      return { reason: "unknown-figure", of: place, ...(nearest !== undefined && { nearest }) };
    },
  };
}
