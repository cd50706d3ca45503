import type { Lineage, Relative } from "../../model/lineage.js";
import { byId } from "./order.js";

/** Something that has an id and perhaps a past. */
export type Kin = Lineage & { readonly id: string };

/** A plan's id and some of what it holds. */
export interface Kindred<Row extends Kin> {
  readonly plan: string | undefined;
  readonly rows: readonly Row[];
}

/** What belongs together across two plans: none on one side where it is new or gone. */
export interface Group<Row extends Kin> {
  readonly before: readonly Row[];
  readonly after: readonly Row[];
}

/** How something became one other thing: these leave the id free for another. */
const ONE_TO_ONE: readonly string[] = ["continued", "renamed", "moved"];

interface Tie {
  readonly before: string;
  readonly after: string;
  readonly how: string;
}

/**
 * Puts together what belongs together: by predecessors and successors, which either of the two plans may state, else by the
 * same id. What is cancelled is not there. What both plans state alike is older than both and ties nothing.
 */
export function groups<Row extends Kin>(before: Kindred<Row>, after: Kindred<Row>): Group<Row>[] {
  const [from, to] = [active(before), active(after)];
  const ties = [...stated(after, before).map(turned), ...stated(before, after)].filter(
    (one) => from.has(one.before) && to.has(one.after),
  );
  const taken = ties.filter((one) => ONE_TO_ONE.includes(one.how));
  for (const id of from.keys()) {
    const isElsewhere = taken.some((one) => (one.before === id) !== (one.after === id));
    if (to.has(id) && !isElsewhere) ties.push({ before: id, after: id, how: "same" });
  }
  const group = new Map<string, string[]>();
  const nodes = [...[...from.keys()].map((id) => `<${id}`), ...[...to.keys()].map((id) => `>${id}`)];
  for (const node of nodes) group.set(node, [node]);
  for (const one of ties) {
    const [a, b] = [group.get(`<${one.before}`), group.get(`>${one.after}`)] as [string[], string[]];
    if (a === b) continue;
    a.push(...b);
    for (const node of b) group.set(node, a);
  }
  const rowsOf = (members: readonly string[], side: string, rows: ReadonlyMap<string, Row>) =>
    members
      .flatMap((node) => (node.startsWith(side) ? (rows.get(node.slice(1)) ?? []) : []))
      .sort((a, b) => byId(a.id, b.id));
  return [...new Set(group.values())].map((members) => ({
    before: rowsOf(members, "<", from),
    after: rowsOf(members, ">", to),
  }));
}

function active<Row extends Kin>({ rows }: Kindred<Row>): Map<string, Row> {
  return new Map(rows.flatMap((one) => (one.cancelled === undefined ? [[one.id, one] as const] : [])));
}

function turned({ before, after, how }: Tie): Tie {
  return { before: after, after: before, how };
}

/** The ties that one plan states to the other, from the one to the other: `before` is of the one. */
function stated<Row extends Kin>(one: Kindred<Row>, other: Kindred<Row>): Tie[] {
  const known = new Map(other.rows.map((row) => [row.id, row]));
  return one.rows.flatMap((row) => {
    const theirs = known.get(row.id);
    const isOld = ({ id, how }: Relative) => relatives(theirs).some((rel) => rel.id === id && rel.how === how);
    return relatives(row).flatMap(({ id, plan, how }): Tie[] => {
      if (plan !== undefined && plan !== one.plan) {
        return plan === other.plan ? [{ before: row.id, after: id, how }] : [];
      }
      // Within one plan the ids are those of both.
      if (isOld({ id, how })) return [];
      return [
        { before: row.id, after: id, how },
        { before: id, after: row.id, how },
      ];
    });
  });
}

function relatives(row: Lineage | undefined): readonly Relative[] {
  return [...(row?.predecessors ?? []), ...(row?.successors ?? [])];
}
