import { indicator as indicatorOf } from "../model/look-up.js";
import type { Day, Period } from "../model/period.js";
import type { Plan } from "../model/plan.js";
import { compareTargets } from "../targets/compare-targets.js";
import { newestWave } from "../targets/newest-wave.js";
import type { ActualInput, TargetReport } from "../targets/target-report.js";
import type { RecordState } from "../monitoring/record-state.js";
import { toDate } from "../monitoring/to-date.js";
import type { IndicatorLine } from "./report-model.js";

interface AsOfYear {
  readonly asOf: Day;
  readonly year: Period;
}

/** The newest published wave of each indicator that the year has a target for. */
export function indicatorLines(plan: Plan, state: RecordState, { asOf, year }: AsOfYear): IndicatorLine[] {
  return targeted(plan, year).map((id) => {
    const indicator = indicatorOf(plan, id);
    // Of two values of one wave, of unlike kinds, the one that was reported last.
    const waves = new Map(
      state.inForce.flatMap(({ of, period, value, reportedOn }) =>
        of.indicator === id && value !== undefined && period.includes("S")
          ? [[period, { period, value, publishedOn: reportedOn }] as const]
          : [],
      ),
    );
    return { id, name: indicator.name, unit: indicator.unit, ...newestWave([...waves.values()], { asOf }) };
  });
}

/** Targets of the year against what records say of it; what no record says is taken from the plan, or absent. */
export function targetsAgainstActuals(plan: Plan, state: RecordState, { asOf, year }: AsOfYear): TargetReport {
  const actuals: Record<string, ActualInput> = {};
  for (const id of targeted(plan, year)) {
    const { figure } = toDate(state, { of: { indicator: id }, what: "value", period: year });
    if (figure.value !== null) actuals[id] = { value: figure.value, unit: figure.unit };
  }
  return compareTargets(plan, { period: year, asOf, actuals });
}

/** Ids of the indicators that have a target for the year, each once. */
function targeted(plan: Plan, year: Period): string[] {
  const own = (plan.targets ?? []).filter((one) => one.period === year);
  return [...new Set(own.map((one) => one.indicator))];
}
