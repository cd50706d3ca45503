/**
 * Bands of other systems, as an example over our own figures. The library ships none of them: their defining texts were
 * not at hand, only what others wrote of them.
 */
export type Cut = readonly [least: number, name: string];

/** The name of the first cut that a figure reaches; `strictly` where a figure on the cut belongs below it. */
export function band(figure: number, cuts: readonly Cut[], below: string, strictly = false): string {
  return cuts.find(([least]) => (strictly ? figure > least : figure >= least))?.[1] ?? below;
}

/** Progress against required growth in percent, as EUSTAT codes Eurostat's rule. */
export function eurostatWithTarget(ratio: number): string {
  const cuts: Cut[] = [
    [95, "significant_progress"],
    [60, "moderate_progress"],
  ];
  return ratio < 0 ? "significant_deterioration" : band(ratio, cuts, "moderate_deterioration", true);
}

/** Growth in percent a year in the wanted direction, as EUSTAT codes Eurostat's rule. */
export function eurostatNoTarget(growth: number): string {
  if (growth > 0.1) return growth > 1 ? "significant_progress" : "moderate_progress";
  if (growth >= -0.1) return "no_progress";
  return growth >= -1 ? "moderate_deterioration" : "significant_deterioration";
}

/** Mean percent of milestones; the text leaves a gap from 99 to 100, which belongs to amber here. */
export function undpLight(percent: number): string {
  return band(
    percent,
    [
      [100, "green"],
      [50, "amber"],
    ],
    "red",
  );
}

/** Within 15 percent of the target, as TolaActivity has it: 0; above 1, below −1, the other way round for a decrease. */
export function tolaScope(percent: number, direction: "increase" | "decrease"): number {
  const over = percent > 115 ? 1 : percent < 85 ? -1 : 0;
  // Adding 0 turns -0 into 0.
  return (direction === "increase" ? over : -over) + 0;
}
