import type { PathStep } from "../quantity/error.js";
import { COMMON_INDICATORS } from "./catalogue/indicators.js";
import { SECTORS } from "./catalogue/sectors.js";
import type { Name } from "./names.js";
import type { Plan } from "./plan.js";
import type { JobsAndFunds } from "./sector.js";

/** One thing that the scheme requires of a published plan and that a plan lacks. */
export interface Lack {
  /** What kind of content is missing. */
  readonly code:
    | "common-target"
    | "target-not-set"
    | "baseline"
    | "sector-target"
    | "sector-jobs"
    | "sector-budget"
    | "budget-total"
    | "strategies"
    | "key-tasks"
    | "projects"
    | "key-task-jobs"
    | "key-task-budget"
    | "project-department";
  /** Where it belongs in the plan. */
  readonly path: readonly PathStep[];
  /** What it is of. */
  readonly of: string;
  /** What is missing, in words. */
  readonly text: Name;
}

/**
 * What a plan still lacks of the contents that the regional job target disclosure system requires: targets of the six
 * common indicators with what they start from, nine sectors with jobs and budget, a budget total, and the tree of
 * strategies, key tasks and projects.
 *
 * A plan that is ready can still contain wrong figures; a draft that is not ready is no error.
 *
 * @param plan - A plan of any status.
 * @returns What is missing, in the order of the document; empty for a plan that has all of it.
 * @source Framework Act on Employment Policy, article 9-2 (고용정책기본법 제9조의2): targets of the term and the measures;
 *   common indicators and sectors as published plans print them.
 * @example
 * ```ts
 * import { parsePlan, readiness } from "iljari/model";
 * const plan = parsePlan({ format: 1, year: "2025", status: "draft", region: { scheme: "mois", code: "52130", name: { ko: "군산시" } } });
 * readiness(plan).length; // => 19
 * readiness(plan)[0]?.text.en; // => "Employment rate, 15–64: no target for 2025"
 * ```
 */
export function readiness(plan: Plan): Lack[] {
  return [...targetLacks(plan), ...sectorLacks(plan), ...treeLacks(plan)];
}

function lack(code: Lack["code"], path: readonly PathStep[], of: string, ko: string, en: string): Lack {
  return { code, path, of, text: { ko, en } };
}

function targetLacks(plan: Plan): Lack[] {
  const { year, targets = [] } = plan;
  const lacks: Lack[] = [];
  for (const { id, name } of COMMON_INDICATORS) {
    const en = name.en ?? name.ko;
    const own = targets.filter(
      (one) => one.indicator === id && one.period === year && (plan.kind === "term" || one.origin !== "term"),
    );
    const set = own.filter((one) => one.target !== null || one.range !== undefined);
    const [first] = own;
    if (first === undefined) {
      lacks.push(
        lack("common-target", ["targets"], id, `${name.ko}: ${year} 목표 없음`, `${en}: no target for ${year}`),
      );
    } else if (set.length === 0) {
      const path = ["targets", targets.indexOf(first), "target"];
      lacks.push(
        lack("target-not-set", path, id, `${name.ko}: ${year} 목표 미정`, `${en}: target for ${year} not set yet`),
      );
    } else if (!own.some((one) => one.baseline !== undefined) && !hasEarlierFigure(plan, id)) {
      const path = ["targets", targets.indexOf(first), "baseline"];
      lacks.push(lack("baseline", path, id, `${name.ko}: 기준값 없음`, `${en}: nothing that the target starts from`));
    }
  }
  return lacks;
}

function hasEarlierFigure(plan: Plan, indicator: string): boolean {
  return (plan.figures ?? []).some(
    (one) =>
      one.indicator === indicator && one.value !== null && one.changeFrom === undefined && one.period < plan.year,
  );
}

function sectorLacks(plan: Plan): Lack[] {
  const { year, sectorTargets = [], totals = [] } = plan;
  const lacks: Lack[] = [];
  for (const { id, name } of SECTORS) {
    const en = name.en ?? name.ko;
    const index = sectorTargets.findIndex((one) => one.sector === id && one.period === year);
    const row = sectorTargets[index];
    if (row === undefined) {
      lacks.push(
        lack("sector-target", ["sectorTargets"], id, `${name.ko}: ${year} 목표 없음`, `${en}: no target for ${year}`),
      );
      continue;
    }
    lacks.push(...jobsAndFundsLacks(row, ["sectorTargets", index], id, name, "sector"));
  }
  if (!totals.some((one) => one.period === year && one.funds?.total != null)) {
    lacks.push(lack("budget-total", ["totals"], "budget", `${year} 예산 합계 없음`, `no budget total for ${year}`));
  }
  return lacks;
}

function jobsAndFundsLacks(
  row: JobsAndFunds,
  path: readonly PathStep[],
  of: string,
  name: Name,
  kind: "sector" | "key-task",
): Lack[] {
  const en = name.en ?? name.ko;
  const lacks: Lack[] = [];
  if (row.jobs == null) {
    lacks.push(lack(`${kind}-jobs`, [...path, "jobs"], of, `${name.ko}: 목표 인원 없음`, `${en}: no jobs`));
  }
  if (row.funds?.total == null) {
    lacks.push(lack(`${kind}-budget`, [...path, "funds"], of, `${name.ko}: 예산 없음`, `${en}: no budget`));
  }
  return lacks;
}

function treeLacks(plan: Plan): Lack[] {
  const { strategies = [], keyTasks = [], projects = [] } = plan;
  const lacks: Lack[] = [];
  if (strategies.length === 0) lacks.push(lack("strategies", ["strategies"], "plan", "전략 없음", "no strategies"));
  strategies.forEach(({ id, name }) => {
    if (keyTasks.some((one) => one.strategy === id)) return;
    lacks.push(lack("key-tasks", ["keyTasks"], id, `${name.ko}: 중점과제 없음`, `${name.en ?? name.ko}: no key task`));
  });
  if (strategies.length === 0 && keyTasks.length === 0) {
    lacks.push(lack("key-tasks", ["keyTasks"], "plan", "중점과제 없음", "no key tasks"));
  }
  keyTasks.forEach((row, index) => {
    lacks.push(...jobsAndFundsLacks(row, ["keyTasks", index], row.id, row.name, "key-task"));
    if (projects.some((one) => one.keyTask === row.id)) return;
    const en = row.name.en ?? row.name.ko;
    lacks.push(lack("projects", ["projects"], row.id, `${row.name.ko}: 세부 사업 없음`, `${en}: no project`));
  });
  if (keyTasks.length === 0 && projects.length === 0) {
    lacks.push(lack("projects", ["projects"], "plan", "세부 사업 없음", "no projects"));
  }
  projects.forEach((row, index) => {
    if (row.department !== undefined) return;
    const path = ["projects", index, "department"];
    const en = row.name.en ?? row.name.ko;
    lacks.push(lack("project-department", path, row.id, `${row.name.ko}: 담당 부서 없음`, `${en}: no department`));
  });
  return lacks;
}
