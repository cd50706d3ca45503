import type { AuditFigure, Fact } from "./figure.js";

/** The figures around a figure: those of its group that differ from it in one coordinate. */
export interface Neighbourhood {
  /** Next to it: above, below, left, right, the period before and after. */
  readonly neighbours: (figure: AuditFigure) => readonly AuditFigure[];
  /** All that differ from it in one coordinate, by dimension. */
  readonly siblings: (figure: AuditFigure) => ReadonlyMap<string, readonly AuditFigure[]>;
}

/** Indexed on demand: an audit of a large plan asks about the figures of its findings alone. */
export function neighbourhoodOf(figures: readonly AuditFigure[]): Neighbourhood {
  let lines: Map<string, AuditFigure[]> | undefined;
  const index = () => {
    lines = new Map();
    for (const figure of figures) {
      for (const [, key] of keysOf(figure)) {
        const line = lines.get(key);
        if (line === undefined) lines.set(key, [figure]);
        else line.push(figure);
      }
    }
    return lines;
  };
  const siblings = (figure: AuditFigure) => {
    const all = lines ?? index();
    return new Map(
      keysOf(figure).map(([dimension, key]) => [dimension, (all.get(key) ?? []).filter((one) => one.id !== figure.id)]),
    );
  };
  const neighbours = (figure: AuditFigure) => {
    const all = lines ?? index();
    return keysOf(figure).flatMap(([, key]) => {
      const line = all.get(key) ?? [];
      const at = line.findIndex((one) => one.id === figure.id);
      return [line[at - 1], line[at + 1]].filter((one) => one !== undefined);
    });
  };
  return { neighbours, siblings };
}

/** What must be alike besides coordinates: a group of sentences holds figures of every kind. */
function kindOf({ concept, indicator = "", measures, changeFrom = "", whole = {} }: Fact): readonly unknown[] {
  return [concept, indicator, measures, changeFrom, Object.entries(whole)];
}

/** For each dimension what the figure has in common with those that differ from it in that one alone. */
function keysOf({ group, fact }: AuditFigure): [dimension: string, key: string][] {
  if (fact === undefined) return [];
  const coordinates: [string, string][] = [...Object.entries(fact.of), ["period", fact.period ?? ""]];
  const sorted = coordinates.toSorted(([a], [b]) => (a < b ? -1 : 1));
  return sorted.map(([dimension]) => [
    dimension,
    JSON.stringify([group, dimension, ...kindOf(fact), ...sorted.filter(([one]) => one !== dimension)]),
  ]);
}
