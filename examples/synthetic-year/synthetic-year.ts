// A made-up year of progress reports: every number comes from a seeded generator, and every record says so.
import type {
  Milestone,
  MoneyPhase,
  Plan,
  ProgressRecord,
  Project,
  ProjectStatus,
  ReportedJobs,
  ReportedMilestone,
  ReportedMoney,
} from "iljari/model";
import { periodEnd } from "iljari/model";
import { bySource, won } from "./made-up-budgets.js";
import { indicatorRecords } from "./indicator-records.js";
import { MADE_UP_JOBS, MADE_UP_SECTORS } from "./made-up-jobs.js";
import { seeded } from "./random.js";
import { CANCELLED, revisedSyntheticPlan, SUPPLEMENTED, SUSPENDED, syntheticPlan } from "./synthetic-plan.js";
import { troubleRecords } from "./trouble-records.js";

/** A plan with its year of reports, all of it made up. */
export interface SyntheticYear {
  /** The plan with made-up jobs of projects, allocations and due days. */
  readonly plan: Plan;
  /** Its made-up revised disclosure (수정공시) of November. */
  readonly revisedPlan: Plan;
  /** The log: what departments report, late, corrected and with gaps, as in life. */
  readonly records: readonly ProgressRecord[];
  /** Records that no good log holds, each with its mistake in `note`: to be added by who wants to see them refused. */
  readonly trouble: readonly ProgressRecord[];
}

const MONTHS = Array.from({ length: 12 }, (_, month) => `2024-${String(month + 1).padStart(2, "0")}`);
/** Reports on no month are expected from these projects, and none ever comes. */
const NEVER_REPORTED: readonly string[] = ["2024-07/2-3-3", "2024-10/2-3-3", "2024-05/5-1-4", "2024-09/4-1-1"];
/** Of these departments jobs are counted from the start of the year. */
const CUMULATIVE: readonly string[] = ["여성가족과"];
/** Of these projects each job counts for two sectors. */
const ALSO_COUNTS: Readonly<Record<string, string>> = { "3-2-1": "training" };
/** Carried over from the year before, in percent of the budget. */
const CARRIED_IN: Readonly<Record<string, number>> = {
  "1-1-2": 6,
  "1-4-1": 4,
  "2-2-1": 8,
  "2-2-2": 5,
  "2-2-8": 3,
  "3-4-2": 2,
  "5-2-5": 7,
};

/**
 * A year of progress reports on a plan's projects from a seeded generator. Monthly reports on January to December, due from
 * February on: January's comes with February's. Half-yearly notes in July and December (the December one on data up to
 * 30 November), year-end finals at the end of January 2025, survey indicators by half-year.
 *
 * @param plan - Jeonju's plan; of other plans the projects get money and milestones, and no jobs.
 * @param options - `seed`: another one gives another year with the same events.
 */
export function syntheticYear(plan: Plan, options: { readonly seed: number }): SyntheticYear {
  const { seed } = options;
  const next = seeded(seed);
  const synthetic = syntheticPlan(plan, seed);
  const projects = synthetic.projects ?? [];
  const reports = projects.flatMap((project) => projectRecords(synthetic, project, next));
  const records = [...reports.map(withDigitTooMany), ...corrections(reports), ...indicatorRecords(synthetic, next)];
  return {
    plan: synthetic,
    revisedPlan: revisedSyntheticPlan(synthetic),
    records: records.sort((a, b) => order(a.reportedOn, b.reportedOn) || order(a.id, b.id)),
    trouble: troubleRecords(reports),
  };
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function projectRecords(plan: Plan, project: Project, next: () => number): ProgressRecord[] {
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  const months = MONTHS.filter((month) => runs(project, month));
  const first = MONTHS.indexOf(months[0] ?? "2024-01");
  const jobs = jobsByMonth(project, months, next);
  const money = moneyByMonth(plan, project, months, next);
  const milestones = milestonesByMonth(project, months, next);
  const base = {
    of: { project: project.id },
    ...(project.department === undefined ? {} : { department: project.department }),
    synthetic: true,
  } as const;
  const records: ProgressRecord[] = [];
  months.forEach((month, i) => {
    const index = MONTHS.indexOf(month);
    const id = `${month}/${project.id}`;
    // Drawn for every month, so that what is left out does not move the rest.
    const delay = next();
    const day = delay < 0.9 ? between(3, 10) : between(11, 27);
    if (NEVER_REPORTED.includes(id)) return;
    const reached = milestones[i] ?? [];
    records.push({
      ...base,
      id,
      period: month,
      jobs: jobs[i] ?? [],
      money: money[i] ?? [],
      ...(reached.length === 0 ? {} : { milestones: reached }),
      status: statusOf(project, index, reached),
      dataDate: periodEnd(month),
      // The first report is due for February: January's comes with it.
      reportedOn: dayAfter(Math.max(index, 1) + 1, day),
    });
  });
  const half = (period: string, dataDate: string, reportedOn: string): ProgressRecord => ({
    ...base,
    id: `${period}/${project.id}`,
    period,
    status: statusOf(project, Number(dataDate.slice(5, 7)) - 1, []),
    dataDate,
    reportedOn,
    note: {
      ko: "반기 보고: 수치는 월별 보고에 있다 (합성)",
      en: "Half-year note: figures are in the monthly ones (synthetic)",
    },
  });
  if (first < 6) records.push(half("2024-S1", "2024-06-30", `2024-07-${String(between(10, 19))}`));
  // Due in December, so that it cannot hold the whole half-year.
  if (months.includes("2024-11")) records.push(half("2024-S2", "2024-11-30", `2024-12-${String(between(12, 19))}`));
  records.push({ ...base, ...finalOf(project, jobs, money, next) });
  return records;
}

/** Whether a project reports on a month: within its own span, and not after it was cancelled. */
function runs({ id, period }: Project, month: string): boolean {
  const start = period?.start?.slice(0, 7) ?? "";
  const end = period?.end?.slice(0, 7) ?? "9999";
  if (id === CANCELLED && month > "2024-08") return false;
  return start <= month && month <= (end.length === 4 ? `${end}-12` : end);
}

function statusOf({ id }: Project, month: number, milestones: readonly ReportedMilestone[]): ProjectStatus {
  if (id === CANCELLED && month === 7) return "cancelled";
  if (id === SUSPENDED && month >= 5 && month <= 8) return "suspended";
  if (id === "2-2-2" && month >= 8) return "delayed";
  if (id === "2-2-1" && month === 5) return "completed";
  return milestones.some((one) => one.state === "postponed") ? "delayed" : "running";
}

/** `day` of the month that is the `month`th from January 2024, the first of which is 0. */
function dayAfter(month: number, day: number): string {
  const year = 2024 + Math.floor(month / 12);
  return `${String(year)}-${String((month % 12) + 1).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** Of each month the jobs of each sector: whole numbers that add up to what the sector reaches, more or less. */
function jobsByMonth(project: Project, months: readonly string[], next: () => number): ReportedJobs[][] {
  const result: ReportedJobs[][] = months.map(() => []);
  for (const [sector, target] of MADE_UP_JOBS[project.id] ?? []) {
    const { kind: jobKind, reached, months: weights } = MADE_UP_SECTORS[sector];
    const year = Math.floor(target * reached * (0.96 + next() * 0.08) + 0.5);
    const own = months.map((month) => (weights[MONTHS.indexOf(month)] ?? 0) * (0.7 + next() * 0.6));
    const whole = own.reduce((sum, one) => sum + one, 0);
    const cumulative = CUMULATIVE.includes(project.department ?? "");
    const also = ALSO_COUNTS[project.id];
    const sectors = also === undefined ? [sector] : [sector, also];
    let weight = 0;
    let before = 0;
    own.forEach((one, i) => {
      weight += one;
      const toDate = Math.floor((year * weight) / whole + 0.5);
      result[i]?.push({
        count: cumulative ? toDate : toDate - before,
        kind: cumulative ? "cumulative" : "flow",
        jobKind,
        sectors,
      });
      before = toDate;
    });
  }
  return result;
}

function moneyByMonth(plan: Plan, project: Project, months: readonly string[], next: () => number): ReportedMoney[][] {
  const budget = project.funds?.total;
  const task = plan.keyTasks?.find((one) => one.id === project.keyTask)?.funds;
  const spentInYear = (0.86 + next() * 0.13) * (project.id === CANCELLED ? 0.5 : 1);
  const result: ReportedMoney[][] = [];
  let steps = 0;
  let spent = 0;
  let committed = 0;
  const steep = months.map(() => 0.5 + next());
  const whole = steep.reduce((sum, one) => sum + one, 0);
  for (const [i, month] of months.entries()) {
    steps += steep[i] ?? 0;
    if (budget == null) continue;
    const phase = (of: MoneyPhase, kind: ReportedMoney["kind"], amount: number): ReportedMoney => ({
      phase: of,
      kind,
      funds: bySource(task, amount),
    });
    const carried = Math.floor((budget * (CARRIED_IN[project.id] ?? 0)) / 100_000) * 1_000;
    const appropriation = budget + carried + (month >= "2024-10" ? (SUPPLEMENTED[project.id] ?? 0) : 0);
    const thousands = (share: number) => Math.floor((appropriation * Math.min(share, 1)) / 1_000) * 1_000;
    spent = Math.max(spent, thousands((spentInYear * steps) / whole));
    committed = Math.max(committed, spent, thousands(((spentInYear + 0.015) * (steps + 0.8)) / whole));
    committed = Math.min(committed, thousands(spentInYear + 0.015));
    result.push([
      ...(carried === 0 ? [] : [phase("carried-in", "stock", carried)]),
      phase("appropriation", "stock", appropriation),
      phase("committed", "cumulative", committed),
      phase("spent", "cumulative", spent),
    ]);
  }
  return result;
}

/** Planned milestones of the year: most in their time, some late, some put off, some never heard of. */
function milestonesByMonth(project: Project, months: readonly string[], next: () => number): ReportedMilestone[][] {
  const result: ReportedMilestone[][] = months.map(() => []);
  for (const milestone of project.milestones ?? []) {
    const fate = next();
    const day = String(1 + Math.floor(next() * 28)).padStart(2, "0");
    const planned = months.indexOf(lastMonth(milestone));
    if (milestone.state === "done" || planned < 0) continue;
    const late = planned + (fate < 0.8 ? 0 : 1 + (Math.floor(fate * 100) % 2));
    const done = Math.min(late, months.length - 1);
    if (fate < 0.88) {
      result[done]?.push({ milestone: milestone.id, state: "completed", on: `${months[done] ?? ""}-${day}` });
    } else if (fate < 0.91) {
      const to = dayAfter(MONTHS.indexOf(months[planned] ?? "") + 3, 1).slice(0, 7);
      const reason = { ko: "협의 지연 (지어낸 사유)", en: "Talks take longer (made-up reason)" };
      result[planned]?.push({ milestone: milestone.id, state: "postponed", to, reason });
    }
  }
  return result;
}

function lastMonth({ when }: Milestone): string {
  return when?.end === undefined
    ? ""
    : /^\d{4}(?:-\d{2}){1,2}$/.test(when.end)
      ? when.end.slice(0, 7)
      : periodEnd(when.end).slice(0, 7);
}

/** The year as it is closed: a few jobs more than the months say, and where the rest of the money went. */
function finalOf(
  project: Project,
  jobs: readonly (readonly ReportedJobs[])[],
  money: readonly (readonly ReportedMoney[])[],
  next: () => number,
): Pick<ProgressRecord, "id" | "period" | "jobs" | "money" | "status" | "dataDate" | "reportedOn" | "finality"> {
  const late = Math.floor(next() * 3);
  const last = money.at(-1) ?? [];
  const amount = (phase: MoneyPhase) => last.find((one) => one.phase === phase)?.funds.total ?? 0;
  const left = amount("appropriation") - amount("spent");
  const spent = last.find((one) => one.phase === "spent");
  // Construction goes on next year: its money is carried out; of the others it lapses.
  const goesOn = (project.period?.end ?? "9999") > "2025";
  return {
    id: `2024/${project.id}`,
    period: "2024",
    jobs: (jobs[0] ?? []).map((one, part) => {
      const counts = jobs.map((ofMonth) => ofMonth[part]?.count ?? 0);
      const sum = one.kind === "cumulative" ? (counts.at(-1) ?? 0) : counts.reduce((all, count) => all + count, 0);
      return { ...one, count: sum + (sum > 100 ? late : 0), kind: "flow" };
    }),
    money:
      spent === undefined
        ? []
        : [
            ...last,
            { phase: goesOn ? "carried-out" : "lapsed", kind: "stock", funds: won({ total: left }) },
            { phase: goesOn ? "lapsed" : "carried-out", kind: "stock", funds: won({ total: 0 }) },
          ],
    status: project.id === CANCELLED ? "cancelled" : goesOn ? "running" : "completed",
    dataDate: "2024-12-31",
    reportedOn: `2025-01-${String(29 + late)}`,
    finality: "final",
  };
}

/** A digit too many, reported in April and found in May. */
const DIGIT_TOO_MANY = "2024-03/3-5-1";

function withDigitTooMany(record: ProgressRecord): ProgressRecord {
  if (record.id !== DIGIT_TOO_MANY) return record;
  return { ...record, jobs: (record.jobs ?? []).map((one) => ({ ...one, count: one.count * 10 })) };
}

/** Corrections: of that digit, a chain of two, a late one. */
function corrections(records: readonly ProgressRecord[]): ProgressRecord[] {
  const correct = (id: string, number: number, reportedOn: string, why: string, change: (count: number) => number) =>
    records
      .filter((one) => one.id === id)
      .map((one): ProgressRecord => ({
        ...one,
        id: `${id}/c${String(number)}`,
        corrects: number === 1 ? id : `${id}/c${String(number - 1)}`,
        reportedOn,
        jobs: (one.jobs ?? []).map((part) => ({ ...part, count: change(part.count) })),
        note: { ko: `정정 (합성): ${why}`, en: `Correction (synthetic): ${why}` },
      }));
  return [
    ...correct(DIGIT_TOO_MANY, 1, "2024-05-21", "a digit too many", (count) => count),
    ...correct("2024-04/3-4-2", 1, "2024-05-29", "counted twice", (count) => count - 40),
    ...correct("2024-04/3-4-2", 2, "2024-07-08", "lists compared", (count) => count - 25),
    ...correct("2024-06/3-1-3", 1, "2024-12-27", "two withdrew", (count) => Math.max(count - 2, 0)),
  ];
}
