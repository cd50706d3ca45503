import type { Check, Operand } from "../model/check.js";
import type { Plan } from "../model/plan.js";
import type { ExpandedCheck, Uncheckable } from "./expanded-check.js";
import type { AuditFigure } from "./figure.js";
import type { FigureIndex } from "./figures-of-plan.js";
import { gridsOf } from "./expand/grid.js";
import { knownPlaces } from "./expand/known-places.js";
import { MEMBERS, type Members } from "./expand/members.js";
import { figuresOfOperand, type Context, type Lookup } from "./expand/operand.js";
import { relationOf, unknownKind } from "./expand/relation-of.js";
import { repetitionsOf } from "./expand/repetitions.js";
import { guard } from "./guard.js";

/**
 * The checks that a plan holds, one a cell of their results. What stands in the way of one is said in its place, so that
 * the others are still done.
 */
export function expandPlanChecks(plan: Plan, index: Pick<FigureIndex, "all" | "byId">): ExpandedCheck[] {
  const { checks = [] } = plan;
  if (checks.length === 0) return [];
  const lookup: Lookup = { ...knownPlaces(index.byId), grids: gridsOf(plan) };
  return checks.flatMap((check, at) => expand(named(check, at), plan, lookup, index.byId).map(guard));
}

/** With an id and a kind, whatever a plan that nobody has parsed holds in place of a check. */
function named(check: Check, at: number): Check {
  const given = (typeof check === "object" ? check : null) as Partial<Check> | null;
  const { id = `checks/${String(at)}`, kind = "" } = given ?? {};
  return { ...given, id, kind } as Check;
}

function expand(check: Check, plan: Plan, lookup: Lookup, byId: FigureIndex["byId"]): ExpandedCheck[] {
  const { id, kind, name, note, rounding } = check;
  const head: Omit<ExpandedCheck, "id"> = {
    ...{ check: id, origin: "plan", kind },
    ...(name !== undefined && { name }),
    ...(note !== undefined && { note }),
    ...(rounding !== undefined && { rounding }),
  };
  if (!Object.hasOwn(MEMBERS, kind)) return [{ id, ...head, uncheckable: unknownKind(kind, Object.keys(MEMBERS)) }];
  const members = MEMBERS[kind];
  const operands = operandsOf(check, members);
  if ("reason" in operands) return [{ id, ...head, uncheckable: operands }];
  const [result] = operands.get(members.result) ?? [];
  if (result === undefined) return [{ id, ...head, uncheckable: { reason: "no-figures", of: members.result } }];
  const repetitions = repetitionsOf(result, members.isList === true, lookup);
  if (!Array.isArray(repetitions)) return [{ id, ...head, uncheckable: repetitions }];
  return repetitions.flatMap((one): ExpandedCheck[] => {
    const own = one.items.length === 0 ? id : `${id}@${one.items.join(",")}`;
    const figures = figuresOfMembers(operands, members, one, lookup);
    // Before the first item there is nothing to check.
    if (figures === "none") return [];
    const stated = "reason" in figures ? figures : relationOf(check, accessTo(figures), plan, byId);
    return ["form" in stated ? { id: own, ...head, relation: stated } : { id: own, ...head, uncheckable: stated }];
  });
}

type Operands = ReadonlyMap<string, readonly Operand[]>;

/** The operands of a check by member. A plan in TypeScript need not have been parsed, so that nothing is taken for granted. */
function operandsOf(check: Check, { ones, lists, optional }: Members): Operands | Uncheckable {
  const members = check as unknown as Readonly<Record<string, unknown>>;
  const operands = new Map<string, readonly Operand[]>();
  for (const member of [...ones, ...lists]) {
    const given = members[member];
    if (given === undefined && member === optional) continue;
    const several: readonly unknown[] = Array.isArray(given) && lists.includes(member) ? given : [given];
    if (!several.every(isOperand)) return { reason: "invalid-check", of: member };
    operands.set(member, several);
  }
  return operands;
}

function isOperand(given: unknown): given is Operand {
  if (typeof given === "string") return true;
  return typeof given === "object" && given !== null && "table" in given && typeof given.table === "string";
}

type FiguresOfMembers = ReadonlyMap<string, readonly (readonly AuditFigure[])[]>;

function figuresOfMembers(
  operands: Operands,
  { result, ones, isList }: Members,
  context: Context,
  lookup: Lookup,
): FiguresOfMembers | "none" | Uncheckable {
  const figures = new Map<string, readonly (readonly AuditFigure[])[]>();
  for (const [member, own] of operands) {
    const groups: (readonly AuditFigure[])[] = [];
    for (const operand of own) {
      // The result is at the cell of this repetition, whatever cells it names in all.
      const isResult = member === result && isList !== true && typeof operand !== "string";
      const found = figuresOfOperand(isResult ? withoutItems(operand) : operand, context, lookup);
      if (found === "none" || "reason" in found) return found;
      if (ones.includes(member) && found.length !== 1) return { reason: "invalid-check", of: member };
      groups.push(found);
    }
    figures.set(member, groups);
  }
  return figures;
}

function withoutItems({ table, measure }: Exclude<Operand, string>): Operand {
  return measure === undefined ? { table } : { table, measure };
}

function accessTo(figures: FiguresOfMembers) {
  const groups = (member: string) => figures.get(member) ?? [];
  return {
    groups,
    one: (member: string): AuditFigure => {
      const [[figure] = []] = groups(member);
      if (figure === undefined) throw new TypeError(`no figure for ${member}`);
      return figure;
    },
  };
}
