import type { JobKind, SectorId } from "iljari/model";

/**
 * Made up: the jobs that each project aims at, by sector. The plan prints jobs by key task and by sector only; these
 * add up to both, as if the 58 projects that it describes were all of its 283.
 */
export const MADE_UP_JOBS: Readonly<Record<string, readonly (readonly [sector: SectorId, jobs: number])[]>> = {
  "1-1-1": [["training", 20]],
  "1-1-2": [["job-infrastructure", 3]],
  "1-1-3": [["job-infrastructure", 3]],
  "1-2-1": [
    ["training", 34],
    ["job-infrastructure", 34],
  ],
  "1-3-1": [["training", 5]],
  "1-4-1": [["job-infrastructure", 7]],
  "2-1-1": [["job-infrastructure", 1]],
  "2-1-2": [["business-attraction", 1]],
  "2-1-3": [["business-attraction", 1]],
  "2-2-1": [["job-infrastructure", 43]],
  "2-2-2": [["job-infrastructure", 60]],
  "2-2-3": [["other", 54]],
  "2-2-4": [["direct-job-creation", 120]],
  "2-2-5": [["direct-job-creation", 80]],
  "2-2-6": [["other", 100]],
  "2-2-7": [["other", 200]],
  "2-2-8": [["job-infrastructure", 40]],
  "2-2-9": [["direct-job-creation", 300]],
  "2-2-10": [["direct-job-creation", 300]],
  "2-3-1": [
    ["job-infrastructure", 5],
    ["start-up-incentives", 5],
  ],
  "2-3-2": [["employment-incentives", 100]],
  "2-3-3": [["direct-job-creation", 20]],
  "3-1-1": [["employment-services", 60]],
  "3-1-2": [["employment-incentives", 40]],
  "3-1-3": [["employment-incentives", 190]],
  "3-1-4": [["employment-incentives", 70]],
  "3-1-5": [["training", 98]],
  "3-1-6": [["training", 80]],
  "3-2-1": [["employment-services", 15]],
  "3-2-2": [["direct-job-creation", 10]],
  "3-3-1": [["training", 53]],
  "3-3-2": [["employment-services", 1719]],
  "3-4-1": [["supported-employment", 2246]],
  "3-4-2": [["direct-job-creation", 17_424]],
  "3-5-1": [["direct-job-creation", 2626]],
  "3-5-2": [["employment-services", 1449]],
  "4-1-1": [["business-attraction", 132]],
  "4-1-2": [["start-up-incentives", 17]],
  "4-2-1": [["start-up-incentives", 8]],
  "4-2-2": [["start-up-incentives", 10]],
  "4-2-3": [["start-up-incentives", 6]],
  "4-3-1": [["start-up-incentives", 20]],
  "4-3-2": [["start-up-incentives", 60]],
  "4-3-3": [["start-up-incentives", 20]],
  "5-1-1": [["business-attraction", 4]],
  "5-1-2": [["business-attraction", 2]],
  "5-2-1": [["start-up-incentives", 5]],
  "5-2-2": [["start-up-incentives", 18]],
  "5-2-4": [["start-up-incentives", 10]],
  "5-2-6": [["direct-job-creation", 21]],
  "5-3-1": [["employment-services", 12]],
  "5-3-2": [["direct-job-creation", 8]],
  "5-3-3": [["employment-services", 12]],
};

/** Made up: what a job of a sector is, how much of its target the year reaches, and the weight of each month. */
export const MADE_UP_SECTORS: Readonly<
  Record<SectorId, { readonly kind: JobKind; readonly reached: number; readonly months: readonly number[] }>
> = {
  "direct-job-creation": { kind: "direct-job", reached: 1.01, months: [52, 16, 10, 4, 3, 2, 4, 3, 3, 2, 1, 0] },
  training: { kind: "trainee", reached: 0.92, months: [0, 2, 8, 12, 12, 10, 10, 10, 14, 12, 8, 2] },
  "employment-incentives": {
    kind: "subsidised-hire",
    reached: 0.84,
    months: [0, 4, 10, 12, 12, 10, 10, 8, 10, 10, 8, 6],
  },
  "employment-services": { kind: "placement", reached: 1.06, months: [6, 7, 9, 9, 9, 9, 8, 8, 9, 9, 9, 8] },
  "start-up-incentives": { kind: "start-up", reached: 0.97, months: [0, 0, 6, 12, 16, 14, 10, 8, 12, 12, 8, 2] },
  "supported-employment": { kind: "direct-job", reached: 1, months: [60, 12, 8, 4, 3, 3, 3, 2, 2, 2, 1, 0] },
  "job-infrastructure": { kind: "not-stated", reached: 0.78, months: [0, 2, 6, 8, 10, 12, 10, 10, 12, 12, 10, 8] },
  other: { kind: "direct-job", reached: 0.95, months: [0, 0, 4, 10, 22, 6, 2, 2, 14, 34, 6, 0] },
  "business-attraction": {
    kind: "attracted-firm-hire",
    reached: 0.6,
    months: [0, 0, 4, 4, 8, 14, 4, 4, 14, 14, 18, 16],
  },
};
