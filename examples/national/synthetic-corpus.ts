// A made-up corpus: every figure comes from a seeded generator, and every line says so.
import type { ProjectYear } from "iljari/model";
import { seeded } from "../synthetic-year/random.js";

export interface CorpusSize {
  readonly governments: number;
  readonly years: number;
  readonly projects: number;
  readonly seed?: number;
}

/** As large as the country: 243 governments, ten years, 300 projects each: 729,000 lines. */
export const COUNTRY: CorpusSize = { governments: 243, years: 10, projects: 300 };

const SECTORS = [
  "direct-job-creation",
  "training",
  "employment-services",
  "employment-incentives",
  "start-up-incentives",
  "job-infrastructure",
];
const FIRST_YEAR = 2016;

/** The lines of the corpus, in chunks of one government's year. */
export function* syntheticCorpus({ governments, years, projects, seed = 1 }: CorpusSize): Generator<string> {
  const next = seeded(seed);
  const upTo = (limit: number) => Math.floor(next() * limit);
  for (let government = 0; government < governments; government++) {
    for (let year = 0; year < years; year++) {
      const lines: string[] = [];
      for (let project = 0; project < projects; project++) {
        const strategy = project % 5;
        const target = upTo(200);
        const won = 1_000 * (1 + upTo(400_000));
        // One month in twenty has no report.
        const months = (most: number) => Array.from({ length: 12 }, () => (next() < 0.05 ? null : upTo(most)));
        const line: ProjectYear = {
          region: String(90_000 + government),
          year: String(FIRST_YEAR + year),
          project: `p${String(project)}`,
          strategy: `s${String(strategy)}`,
          keyTask: `k${String(strategy)}-${String(project % 15)}`,
          sector: SECTORS[project % SECTORS.length] as string,
          department: `d${String(project % 46)}`,
          jobsTarget: target,
          budget: { national: won, provincial: upTo(won), municipal: won + upTo(won) },
          jobs: months(Math.ceil(target / 6) + 1),
          spent: months(Math.ceil(won / 6)),
          synthetic: true,
        };
        lines.push(`${JSON.stringify(line)}\n`);
      }
      yield lines.join("");
    }
  }
}
