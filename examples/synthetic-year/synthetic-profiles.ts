import type { Plan } from "iljari/model";
import type { PaceProfile } from "iljari/targets";
import { MADE_UP_SECTORS } from "./made-up-jobs.js";

const SECTORS = Object.entries(MADE_UP_SECTORS);

/**
 * Made up: how the jobs of each sector are planned over the months. Direct and supported jobs are filled at the start of
 * the year, courses and start-ups in spring and autumn; placements come all year alike.
 */
export const syntheticProfiles: Readonly<Record<string, PaceProfile>> = Object.fromEntries(
  SECTORS.map(([sector, { months }]): [string, PaceProfile] => [
    sector,
    sector === "employment-services" ? { kind: "flat" } : { kind: "weights", weights: months },
  ]),
);

/** The same for all sectors together: each by its share of the year's target. */
export function syntheticProfile({ sectorTargets = [] }: Plan): PaceProfile {
  const weights = Array.from({ length: 12 }, (_, month) =>
    SECTORS.reduce((sum, [sector, { months }]) => {
      const target = sectorTargets.find((one) => one.sector === sector)?.jobs ?? 0;
      const profile = syntheticProfiles[sector];
      const own = profile?.kind === "weights" ? profile.weights : months.map(() => 1);
      return sum + (target * (own[month] ?? 0)) / own.reduce((all, one) => all + one, 0);
    }, 0),
  );
  return { kind: "weights", weights };
}
