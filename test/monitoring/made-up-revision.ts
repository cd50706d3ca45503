import { jeonju2024 } from "../../src/jeonju-2024/index.js";
import type { Plan } from "../../src/model/plan.js";
import type { Project } from "../../src/model/project.js";

/** Jeonju's plan, its types as wide as those of any plan. */
export const original: Plan = jeonju2024;

const NOTE = { ko: "시험용 가상 수정공시", en: "Made-up revision, for tests" };

function projectOf(id: string): Project {
  const found = (original.projects ?? []).find((one) => one.id === id);
  if (found === undefined) throw new Error(`no project ${id}`);
  return found;
}

const START_UPS = projectOf("1-1-1");

/**
 * A made-up revision of the autumn, which Jeonju never published: the total and one sector lowered, one target raised,
 * 1-1-2 merged into 1-1-1, 1-1-3 cancelled, 1-2-1 renamed and with another department, a new project 1-2-9.
 */
export const madeUpRevision: Plan = {
  ...original,
  status: "revised",
  publishedOn: "2024-11-04",
  revision: { number: 1, reason: NOTE },
  targets: [
    ...(original.targets ?? []),
    {
      id: "made-up/regular-employees@2024",
      indicator: "regular-employees",
      period: "2024",
      target: 196_000,
      unit: "persons",
      decimals: -2,
      origin: "revised",
      date: "2024-11-04",
    },
  ],
  sectorTargets: (original.sectorTargets ?? []).map((one) =>
    one.sector === "training" && one.funds
      ? { ...one, revisions: [{ date: "2024-11-04", jobs: 250, funds: { ...one.funds, national: 100, total: 5_008 } }] }
      : one,
  ),
  totals: (original.totals ?? []).map((one) =>
    one.of === "sectors" ? { ...one, revisions: [{ date: "2024-11-04", jobs: 27_941, reason: NOTE }] } : one,
  ),
  projects: [
    ...(original.projects ?? []).map((one): Project => {
      if (one.id === "1-1-2") {
        return {
          ...one,
          cancelled: { on: "2024-11-04", reason: NOTE },
          successors: [{ id: START_UPS.id, how: "merged" }],
        };
      }
      if (one.id === "1-1-3") return { ...one, cancelled: { on: "2024-11-04", reason: NOTE } };
      if (one.id === "1-2-1") {
        return { ...one, name: { ko: `${one.name.ko} (가상)`, en: "Made-up name" }, department: "청년정책과" };
      }
      return one;
    }),
    {
      id: "1-2-9",
      keyTask: "1-2",
      name: { ko: "가상 신규 사업", en: "Made-up new project" },
      department: "청년정책과",
      jobs: 12,
      funds: { unit: "million-KRW", covers: "year", municipal: 300, total: 300 },
    },
  ],
};
