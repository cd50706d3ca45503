import { fail, type PathStep } from "../../quantity/error.js";
import { add, compare, divide, HUNDRED, ONE, sign, subtract, ZERO } from "../../quantity/fraction.js";
import { nearestName } from "../../quantity/nearest.js";
import { readNumber } from "../../quantity/number-input.js";
import type { Allocation, AllocationTarget } from "../../model/allocation.js";
import { SECTORS } from "../../model/catalogue/sectors.js";
import type { Plan } from "../../model/plan.js";
import type { Project } from "../../model/project.js";
import type { KeyTask } from "../../model/strategy.js";
import { placeIn, restWithin, type Place, type Places, type Source } from "./part.js";

const SPLIT = [
  "sector",
  "department",
  "organisation",
  "targetGroup",
  "region",
] as const satisfies readonly (keyof AllocationTarget)[];

export type Split = "jobs" | "money";

/** Where a project stands; allocations that the city supplies go before what the plan says of the whole. */
export function placesOfProject(source: Source, project: Project, split: Split): Places {
  const { plan, allocations } = source;
  const task = (plan.keyTasks ?? []).find((one) => one.id === project.keyTask);
  const { components = [], organisations = [], eligibility = [] } = project;
  const own = (one: Allocation) => one.of.project === project.id;
  return {
    ...periodAndRegion(source),
    project: placeIn([project.id]),
    keyTask: placeIn([project.keyTask]),
    strategy: placeIn([task?.strategy]),
    sector: placeIn([project.sector]),
    department: placeIn([project.department, ...components.map((one) => one.department)]),
    organisation: placeIn(organisations.map((one) => one.organisation)),
    targetGroup: placeIn(eligibility.flatMap((one) => one.groups)),
    // What is all of a key task's is all of each of its projects'.
    ...splits(
      allocations.filter((one) => one.of.keyTask === project.keyTask && one.share === 100),
      split,
    ),
    ...splits(allocations.filter(own), split),
  };
}

/** Where a key task stands that is recorded as a whole. */
export function placesOfKeyTask(source: Source, task: KeyTask, split: Split): Places {
  const { plan, allocations } = source;
  return {
    ...periodAndRegion(source),
    project: restWithin((plan.projects ?? []).filter((one) => one.keyTask === task.id).map((one) => one.id)),
    keyTask: placeIn([task.id]),
    strategy: placeIn([task.strategy]),
    ...splits(
      allocations.filter((one) => one.of.keyTask === task.id),
      split,
    ),
  };
}

/** Where a sector stands that is recorded as a whole. */
export function placesOfSector(source: Source, sector: string): Places {
  return { ...periodAndRegion(source), sector: placeIn([sector]) };
}

/** What is stated for the year stands in it, and in no part of it. */
function periodAndRegion({ plan, period, cuts }: Source): Places {
  const isWhole = cuts.length === 1 && cuts[0] === period;
  return { region: placeIn([plan.region.code]), period: isWhole ? placeIn([period]) : restWithin(cuts) };
}

function splits(allocations: readonly Allocation[], split: Split): Places {
  const own = allocations.filter((one) => one.measure === undefined || one.measure === split);
  if (own.length === 0) return {};
  return Object.fromEntries(
    SPLIT.flatMap((dimension): [string, Place][] => {
      const parts = own.flatMap(({ to, share }) => {
        const id = to[dimension];
        return id === undefined ? [] : [{ id, share: divide(readNumber(share), HUNDRED) }];
      });
      const all = parts.reduce((sum, one) => add(sum, one.share), ZERO);
      return parts.length === 0 ? [] : [[dimension, { in: parts, rest: subtract(ONE, all) }]];
    }),
  );
}

/** Refuses allocations that split what there is not, or more than there is. */
export function checkAllocations(plan: Plan, allocations: readonly Allocation[]): void {
  const ids = {
    project: (plan.projects ?? []).map((one) => one.id),
    keyTask: (plan.keyTasks ?? []).map((one) => one.id),
  };
  for (const [at, { of, to, share }] of allocations.entries()) {
    const path = ["allocations", at];
    if ((of.project === undefined) === (of.keyTask === undefined)) {
      fail("invalid-value", { path: [...path, "of"], value: of, expected: "a project or a key task" });
    }
    if (SPLIT.filter((one) => to[one] !== undefined).length !== 1) {
      fail("invalid-value", { path: [...path, "to"], value: to, expected: `one of ${SPLIT.join(", ")}` });
    }
    checkTarget(plan, to, [...path, "to"]);
    const key = of.project === undefined ? "keyTask" : "project";
    const id = of[key] as string;
    if (!ids[key].includes(id)) {
      const nearest = nearestName(id, ids[key]);
      fail("unknown-id", { path: [...path, "of", key], value: id, expected: `the id of a ${key}`, nearest });
    }
    const exact = readNumber(share, [...path, "share"]);
    if (sign(exact) <= 0 || compare(exact, HUNDRED) > 0) {
      fail("out-of-range", { path: [...path, "share"], value: share, expected: "above 0 and at most 100 percent" });
    }
  }
  for (const split of ["jobs", "money"] as const) checkSums(allocations, split);
}

/** A name that the plan does not have would be a group that nobody finds; where a plan lists none, any is taken. */
function checkTarget(plan: Plan, to: AllocationTarget, path: readonly PathStep[]): void {
  const known = {
    sector: [...SECTORS, ...(plan.sectors ?? [])],
    department: plan.departments ?? [],
    organisation: plan.organisations ?? [],
  };
  for (const key of ["sector", "department", "organisation"] as const) {
    const ids = known[key].map((one) => one.id);
    const id = to[key];
    if (id === undefined || ids.length === 0 || ids.includes(id)) continue;
    const nearest = nearestName(id, ids);
    fail("unknown-id", { path: [...path, key], value: id, expected: `the id of a ${key}`, nearest });
  }
}

function checkSums(allocations: readonly Allocation[], split: Split): void {
  for (const [at, { of, to }] of allocations.entries()) {
    const dimension = SPLIT.find((one) => to[one] !== undefined);
    const same = allocations.filter((one) => one.of.project === of.project && one.of.keyTask === of.keyTask);
    const { [dimension as (typeof SPLIT)[number]]: place } = splits(same, split);
    if (place === undefined || sign(place.rest) >= 0) continue;
    const value = same.map((one) => one.share).join(" + ");
    fail("part-above-whole", {
      path: ["allocations", at, "share"],
      value,
      expected: `at most 100 percent of ${split}`,
    });
  }
}
