import { random } from "../random.js";

/** A made-up project of a government in a year. Money in won. */
export interface Row {
  readonly region: string;
  readonly year: string;
  readonly project: string;
  readonly sector: string;
  readonly department: string;
  readonly jobsTarget: number;
  readonly jobs: number;
  readonly budget: number;
  readonly committed: number;
  readonly spent: number;
}

export const AMOUNTS = ["jobsTarget", "jobs", "budget", "committed", "spent"] as const satisfies readonly (keyof Row)[];

const GOVERNMENTS = 243;
const YEARS = 10;
const PROJECTS = 300;
const SECTORS = [
  ...["direct-job-creation", "training", "employment-incentives", "employment-services", "start-up-incentives"],
  ...["supported-employment", "job-infrastructure", "other"],
];

/** 243 governments × 10 years × 300 projects, every time the same. */
export function madeUpRows(): Row[] {
  const { whole, of } = random(20240101);
  const rows: Row[] = [];
  for (let government = 0; government < GOVERNMENTS; government++) {
    for (let year = 2015; year < 2015 + YEARS; year++) {
      for (let project = 0; project < PROJECTS; project++) {
        const budget = whole(1, 50_000) * 1_000_000;
        const committed = whole(0, budget);
        rows.push({
          region: String(41_000 + government * 10),
          year: String(year),
          project: `${String(government)}-${String(project)}`,
          sector: of(SECTORS),
          department: `department-${String(whole(1, 46))}`,
          jobsTarget: whole(0, 500),
          jobs: whole(0, 500),
          budget,
          committed,
          spent: whole(0, committed),
        });
      }
    }
  }
  return rows;
}
