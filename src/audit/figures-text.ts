import type { CheckResult } from "./check-result.js";

/** Stand-in until the real one is here. */
export function figuresText(result: CheckResult): string {
  return `${result.figures.map(({ figure, weight }) => `${weight === undefined ? "" : `${String(weight)}·`}${String(figure.value)}`).join(" ")} = ${String(result.recomputed)}`;
}
