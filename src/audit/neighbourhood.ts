import type { AuditFigure, Fact } from "./figure.js";
import { given } from "./given.js";

/** The figures around a figure: those of its group that differ from it in one coordinate. */
export interface Neighbourhood {
  /** Next to it: above, below, left, right, the period before and after. */
  readonly neighbours: (figure: AuditFigure) => readonly AuditFigure[];
  /** All that differ from it in one coordinate, by dimension. */
  readonly siblings: (figure: AuditFigure) => ReadonlyMap<string, readonly AuditFigure[]>;
}

/** Indexed on demand and group by group: an audit of a large plan asks about the figures of its findings alone. */
export function neighbourhoodOf(figures: readonly AuditFigure[]): Neighbourhood {
  let groups: Map<string, AuditFigure[]> | undefined;
  const indexed = new Map<string, Map<string, AuditFigure[]>>();
  const linesOf = (group: string): Map<string, AuditFigure[]> => {
    const known = indexed.get(group);
    if (known !== undefined) return known;
    groups ??= byGroup(figures);
    const lines = new Map<string, AuditFigure[]>();
    for (const figure of groups.get(group) ?? []) {
      for (const [, key] of keysOf(figure)) append(lines, key, figure);
    }
    indexed.set(group, lines);
    return lines;
  };
  const siblings = (figure: AuditFigure) => {
    const lines = linesOf(figure.group);
    return new Map(
      keysOf(figure).map(([dimension, key]) => [
        dimension,
        (lines.get(key) ?? []).filter((one) => itemIn(one, dimension) !== itemIn(figure, dimension)),
      ]),
    );
  };
  const neighbours = (figure: AuditFigure) => {
    const lines = linesOf(figure.group);
    return keysOf(figure).flatMap(([, key]) => {
      const line = lines.get(key) ?? [];
      const at = line.findIndex((one) => one.id === figure.id);
      return [line[at - 1], line[at + 1]].filter((one) => one !== undefined);
    });
  };
  return { neighbours, siblings };
}

function byGroup(figures: readonly AuditFigure[]): Map<string, AuditFigure[]> {
  const groups = new Map<string, AuditFigure[]>();
  for (const figure of figures) append(groups, figure.group, figure);
  return groups;
}

function append(lists: Map<string, AuditFigure[]>, key: string, figure: AuditFigure): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [figure]);
  else list.push(figure);
}

/** What must be alike besides coordinates: a group of sentences holds figures of every kind. */
function kindOf({ concept, indicator = "", measures, changeFrom = "", whole = {} }: Fact): string {
  return JSON.stringify([concept, indicator, measures, changeFrom, Object.entries(whole)]);
}

/** For each dimension what the figure has in common with those that differ from it in that one alone. */
function keysOf({ fact }: AuditFigure): [dimension: string, key: string][] {
  if (fact === undefined) return [];
  const kind = kindOf(fact);
  const coordinates: [string, string][] = [...Object.entries(fact.of), ["period", fact.period ?? ""]];
  const sorted = coordinates.sort(([a], [b]) => (a < b ? -1 : 1));
  // Ids have no line breaks.
  const texts = sorted.map(([dimension, item]) => `\n${dimension}\n${item}`);
  return sorted.map(([dimension], own) => {
    let key = `${dimension}\n${kind}`;
    for (let at = 0; at < texts.length; at++) if (at !== own) key += given(texts[at]);
    return [dimension, key];
  });
}

/** What the figure is of in a dimension; several printings of one fact have the same. */
function itemIn({ fact }: AuditFigure, dimension: string): string | undefined {
  return dimension === "period" ? fact?.period : fact?.of[dimension];
}
