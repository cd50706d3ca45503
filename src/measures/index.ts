/**
 * What numbers mean: change, growth, shares, ratios, and the population that a rate and a level imply.
 *
 * @packageDocumentation
 */
export { annualisedGrowth } from "./annualised-growth.js";
export { contribution } from "./contribution.js";
export { contributions } from "./contributions.js";
export type { Contributions, ContributionsInput } from "./contributions.js";
export { difference } from "./difference.js";
export { groupSums } from "./group-sums.js";
export type { GroupKey, GroupSum, GroupSumsOptions } from "./group-sums.js";
export { impliedPopulation } from "./implied-population.js";
export { percentChange } from "./percent-change.js";
export { rates } from "./rates.js";
export { ratio } from "./ratio.js";
export { requiredLevel } from "./required-level.js";
export { share } from "./share.js";
export { shares } from "./shares.js";
export type { SharesOptions } from "./shares.js";
