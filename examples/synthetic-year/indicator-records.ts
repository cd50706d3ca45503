import type { Plan, ProgressRecord, ReportedValue } from "iljari/model";
import { COMMON_INDICATORS } from "iljari/model";

/** When the waves are published, made up: the first half in August, the second and the year in February. */
const WAVES = [
  ["2022-S2", "2022-12-31", "2023-02-28", "final"],
  ["2023-S1", "2023-06-30", "2023-08-29", "final"],
  ["2023-S2", "2023-12-31", "2024-02-27", "final"],
  ["2024-S1", "2024-06-30", "2024-08-27", "provisional"],
  ["2024-S2", "2024-12-31", "2025-02-25", "final"],
  ["2024", "2024-12-31", "2025-02-25", "final"],
] as const;

/** Made up: values of the common indicators near the plan's figures of 2023 and targets of 2024, for each half-year. */
export function indicatorRecords(plan: Plan, next: () => number): ProgressRecord[] {
  return COMMON_INDICATORS.flatMap(({ id, kind }) => {
    const target = plan.targets?.find((one) => one.indicator === id && one.period === "2024");
    if (target?.target == null || target.unit === undefined) return [];
    const { decimals = 0, unit, target: aim } = target;
    const last = plan.targets?.find((one) => one.indicator === id && one.period === "2023" && one.unit === unit);
    const before = last?.target ?? aim;
    // The year is the second wave: a level is not the sum of its halves.
    let drawn = 0;
    return WAVES.map(([period, dataDate, reportedOn, finality]): ProgressRecord => {
      if (period !== "2024") drawn = (period < "2024" ? before : aim) * (0.988 + next() * 0.02);
      return {
        id: `${period}/${id}`,
        of: { indicator: id },
        period,
        value: { value: atDecimals(drawn, decimals), unit, kind: kind, decimals } satisfies ReportedValue,
        dataDate,
        reportedOn,
        finality,
        note: { ko: "지어낸 값 (합성)", en: "A made-up value (synthetic)" },
        synthetic: true,
      };
    });
  });
}

function atDecimals(value: number, decimals: number): number {
  const scale = 10 ** Math.abs(decimals);
  return decimals < 0 ? Math.floor(value / scale + 0.5) * scale : Math.floor(value * scale + 0.5) / scale;
}
