/** What has to work wherever the package is loaded: the main job and reading a plan. */
export const SMOKE = `
import { compareTargets, parsePlan, serialisePlan } from "iljari";
import { jeonju2024 } from "iljari/jeonju-2024";
const plan = parsePlan(serialisePlan(jeonju2024));
const { results } = compareTargets(plan, { period: "2023" });
const line = results.map(({ rounded, status }) => [rounded.achievement.value, rounded.progress.value, status].join(" ")).join("; ");
`;

/** From the figures that the plan prints. */
export const SMOKE_PRINTS =
  "101.2 900 met; 90.2 -3900 missed; 104.4 2700 met; 99.2 -733.3 missed; 97  missed; 100.7 400 met";
