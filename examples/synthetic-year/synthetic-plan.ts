import type { Allocation, FundingBreakdown, Plan, Project, ReportingDuty, Revision } from "iljari/model";
import { bySource, madeUpBudgets, won } from "./made-up-budgets.js";
import { MADE_UP_JOBS, MADE_UP_SECTORS } from "./made-up-jobs.js";

/** Made up: what happens to projects in the year. */
export const STARTS_IN_SEPTEMBER = "4-2-2";
export const CANCELLED = "4-2-3";
export const CANCELLED_ON = "2024-08-20";
export const SUSPENDED = "5-2-3";
export const SHARED = "2-2-8";
export const REVISED_ON = "2024-11-15";
/** Made up: what an October supplementary budget adds, in won. */
export const SUPPLEMENTED: Readonly<Record<string, number>> = { "3-5-1": 3_000_000_000, "3-4-2": 1_200_000_000 };
const ADDED = "5-2-7";

const SYNTHETIC = {
  ko: "합성 자료: 사업별 목표와 예산, 분야와 부서 배분, 보고 기한, 실적은 모두 지어낸 것이다.",
  en: "Synthetic: targets and budgets of projects, allocations, due days and results are all made up.",
};

/** The plan with what it does not print, made up: jobs and budgets of projects, their sectors, days by which reports are due. */
export function syntheticPlan(plan: Plan, seed: number): Plan {
  const { id = "plan", title = { ko: id } } = plan;
  const budgets = madeUpBudgets(plan);
  return {
    ...plan,
    id: `${id}-synthetic`,
    title: { ko: `${title.ko} (합성 자료)`, en: `${title.en ?? title.ko} (synthetic)` },
    notes: [SYNTHETIC, ...(plan.notes ?? [])],
    extensions: { ...plan.extensions, synthetic: { seed } },
    projects: (plan.projects ?? []).map((project) => {
      const funds = budgets.get(project.id);
      return { ...withJobs(project), ...(funds === undefined ? {} : { funds }) };
    }),
    allocations: [...(plan.projects ?? []).flatMap(sectorsOf), ...SHARES],
    governance: { ...plan.governance, reporting: (plan.governance?.reporting ?? []).map(withDueDay) },
  };
}

function withJobs(project: Project): Project {
  const parts = MADE_UP_JOBS[project.id] ?? [];
  const kinds = new Set(parts.map(([sector]) => MADE_UP_SECTORS[sector].kind));
  const [kind = "not-stated"] = kinds.size === 1 ? kinds : [];
  return {
    ...project,
    jobs: parts.reduce((sum, [, jobs]) => sum + jobs, 0),
    jobKind: kind,
    ...(project.id === STARTS_IN_SEPTEMBER ? { period: { start: "2024-09", end: "2024-12" } } : {}),
  };
}

function sectorsOf({ id }: Project): Allocation[] {
  const parts = MADE_UP_JOBS[id] ?? [];
  return parts.map(([sector]) => ({
    id: `allocation/${id}/${sector}`,
    of: { project: id },
    to: { sector },
    share: 100 / parts.length,
    basis: SYNTHETIC,
  }));
}

/** One project is run by two departments. */
const SHARES: readonly Allocation[] = [["관광산업과", 60] as const, ["문화정책과", 40] as const].map(
  ([department, share]) => ({
    id: `allocation/${SHARED}/${department}`,
    of: { project: SHARED },
    to: { department },
    share,
    basis: SYNTHETIC,
  }),
);

/** Projects report on a month by the tenth of the next, departments on a half-year by the twentieth of the month printed. */
function withDueDay(duty: ReportingDuty): ReportingDuty {
  if (duty.id === "monthly") return { ...duty, from: "projects", dueDay: 10, dueAfter: 1 };
  return duty.id === "half-yearly" ? { ...duty, from: "departments", dueDay: 20 } : duty;
}

/** The revised disclosure of November: targets, budgets and projects as the city sets them anew. */
export function revisedSyntheticPlan(plan: Plan): Plan {
  const revision = (date: string, change: Omit<Revision, "date">): Revision => ({ date, reason: SYNTHETIC, ...change });
  const sectors: Readonly<Record<string, number>> = {
    "direct-job-creation": 21_209,
    "employment-incentives": 340,
    "business-attraction": 90,
  };
  const projects: Readonly<Record<string, Partial<Project>>> = {
    "3-5-1": { revisions: [revision(REVISED_ON, { jobs: 2926, funds: supplemented(plan, "3-5-1") })] },
    "3-4-2": { revisions: [revision(REVISED_ON, { funds: supplemented(plan, "3-4-2") })] },
    "3-1-3": { revisions: [revision(REVISED_ON, { jobs: 130 })] },
    "4-1-1": { revisions: [revision(REVISED_ON, { jobs: 82 })] },
    "2-2-4": {
      name: { ko: "거리공연 '씽스트릿' 사계 (지어낸 이름)", en: "Sing Street through the year (made-up name)" },
    },
    "3-1-5": { department: "청년정책과" },
    [CANCELLED]: {
      cancelled: { on: CANCELLED_ON, reason: { ko: "공모 탈락 (지어낸 사유)", en: "No grant (made-up reason)" } },
    },
  };
  const added: Project = {
    id: ADDED,
    keyTask: "5-2",
    name: { ko: "골목상권 매니저 (지어낸 사업)", en: "Managers for shopping streets (made-up project)" },
    department: "민생경제과",
    period: { start: "2024-12", end: "2024-12" },
    jobs: 12,
    jobKind: "direct-job",
    funds: won({ municipal: 60_000_000, total: 60_000_000 }),
  };
  return {
    ...plan,
    id: `${plan.id ?? "plan"}-r1`,
    status: "revised",
    publishedOn: REVISED_ON,
    revision: { number: 1, ...(plan.id === undefined ? {} : { of: plan.id }), reason: SYNTHETIC },
    targets: [
      ...(plan.targets ?? []),
      {
        id: "common-targets/youth-employment-rate@2024/revised",
        indicator: "youth-employment-rate",
        period: "2024",
        target: 36.8,
        decimals: 1,
        unit: "percent",
        origin: "revised",
        date: REVISED_ON,
        baseline: { period: "2023", value: 37, decimals: 1 },
      },
    ],
    sectorTargets: (plan.sectorTargets ?? []).map((one) => {
      const jobs = sectors[one.sector];
      return jobs === undefined ? one : { ...one, revisions: [revision(REVISED_ON, { jobs })] };
    }),
    projects: [...(plan.projects ?? []).map((one) => ({ ...one, ...projects[one.id] })), added],
    allocations: [
      ...(plan.allocations ?? []),
      {
        id: `allocation/${ADDED}/direct-job-creation`,
        of: { project: ADDED },
        to: { sector: "direct-job-creation" },
        share: 100,
        basis: SYNTHETIC,
      },
    ],
  };
}

function supplemented({ keyTasks = [], projects = [] }: Plan, id: string): FundingBreakdown {
  const project = projects.find((one) => one.id === id);
  const task = keyTasks.find((one) => one.id === project?.keyTask)?.funds;
  return bySource(task, (project?.funds?.total ?? 0) + (SUPPLEMENTED[id] ?? 0));
}
