import { compare } from "../quantity/fraction.js";
import { convertUnit, unitInfo } from "../quantity/unit.js";
import type { Computed } from "../quantity/absence.js";
import { groupThousands } from "../korean/group-thousands.js";
import type { Indicator } from "../model/indicator.js";
import type { Name } from "../model/names.js";
import { periodName } from "../model/period-name.js";

import type { Flag, FlagCode } from "./flag.js";
import { inBaseUnit, tableOf, type PrintedValue } from "./readings.js";
import type { Contradiction } from "./contradictions.js";
import type { TargetResult } from "./target-report.js";

/** What a result has to be flagged for. */
export function targetFlags(result: Omit<TargetResult, "flags">): Flag[] {
  return [...comparisonFlags(result), ...readingFlags(result), ...contradictionFlags(result), ...ambitionFlags(result)];
}

type Unflagged = Omit<TargetResult, "flags">;

function flag(result: Unflagged, code: FlagCode, en: string, ko: string): Flag {
  return { code, of: result.indicator.id, text: { ko, en } };
}

/** Figures in a sentence have one decimal; they are rounded from the exact result by the caller. */
function shown(value: number): string {
  return groupThousands(value, { decimals: 1 });
}

/** With the digits it is printed with; in the unit of `like`, where the two stand side by side. */
function printed(value: PrintedValue, like: PrintedValue = value): string {
  const shift = unitInfo(value.unit).exponent - unitInfo(like.unit).exponent;
  const shown = convertUnit(value.value, value.unit, like.unit);
  return groupThousands(shown, value.decimals === undefined ? {} : { decimals: Math.max(value.decimals - shift, 0) });
}

/** A percentage, with its range where it is too wide to go without. */
function percentText(figure: Computed, isWide = false): Required<Name> {
  if (figure.value === null) return { en: "none", ko: "없음" };
  const end = (value: number | null | undefined) => (value == null ? "∞" : shown(value));
  const range = isWide && figure.range !== undefined ? [end(figure.range.low), end(figure.range.high)] : undefined;
  const value = shown(figure.value);
  return range === undefined
    ? { en: `${value} %`, ko: `${value}%` }
    : { en: `${value} % (${range.join(" to ")})`, ko: `${value}%(${range.join("~")})` };
}

function isWorse(a: PrintedValue, b: PrintedValue, { direction }: Indicator): boolean {
  const order = compare(inBaseUnit(a), inBaseUnit(b));
  return direction === "more" ? order < 0 : direction === "less" && order > 0;
}

function comparisonFlags(result: Unflagged): Flag[] {
  const { indicator, baseline, target, actual, rounded, status, robust } = result;
  const { achievement, progress } = rounded;
  const flags: Flag[] = [];
  if (actual !== undefined && baseline !== undefined && isWorse(actual, baseline, indicator)) {
    if (indicator.direction === "more" && achievement.value !== null && achievement.value >= 90) {
      const [from, to, rate] = [printed(baseline, actual), printed(actual), shown(achievement.value)];
      flags.push(
        flag(
          result,
          "achievement-hides-decline",
          `the achievement rate of ${rate} % hides a decline from ${from} to ${to}`,
          `달성률 ${rate}%, 그러나 실적은 감소: ${from} → ${to}`,
        ),
      );
    }
    if (status === "met-but-worsening") {
      const [from, to] = [printed(baseline, actual), printed(actual)];
      flags.push(
        flag(
          result,
          "met-but-worsening",
          `met, although it moved the wrong way from ${from} to ${to}`,
          `목표는 달성했으나 기준값보다 악화: ${from} → ${to}`,
        ),
      );
    }
  }
  // Missed means above the target, by however little: the rate may print as 100.0 %.
  if (indicator.direction === "less" && status === "missed" && achievement.value !== null) {
    const rate = shown(achievement.value);
    flags.push(
      flag(
        result,
        "achievement-inverted",
        `the achievement rate of ${rate} % means missed: less is wanted`,
        `낮을수록 좋은 지표이므로 달성률 ${rate}%는 미달성을 뜻함`,
      ),
    );
  }
  if (progress.reason === "target-worse-than-baseline" && target !== undefined && baseline !== undefined) {
    const [from, to] = [printed(baseline, target), printed(target)];
    flags.push(
      flag(
        result,
        "target-worse-than-baseline",
        `the target of ${to} is worse than the ${from} it starts from`,
        `목표가 기준값보다 나쁨: ${from} → ${to}`,
      ),
    );
  }
  if (progress.reason === "target-equals-baseline" && target !== undefined) {
    const value = printed(target);
    flags.push(
      flag(
        result,
        "target-equals-baseline",
        `the target of ${value} equals the baseline, so that there is no progress to measure`,
        `목표와 기준값이 같아(${value}) 진척률을 계산할 수 없음`,
      ),
    );
  }
  if (progress.value !== null && progress.wide) flags.push(wideFlag(result));
  if (robust === false) {
    flags.push(
      flag(
        result,
        "verdict-not-robust",
        "rounding of the printed figures could turn the verdict",
        "반올림에 따라 판정이 바뀔 수 있음",
      ),
    );
  }
  return flags;
}

function wideFlag(result: Unflagged): Flag {
  const { progress } = result;
  const range = progress.value === null ? undefined : progress.range;
  const end = (value: number | null | undefined) =>
    value == null ? undefined : groupThousands(value, { decimals: 0 });
  const [low, high] = [end(range?.low), end(range?.high)];
  const [en, ko] = rangeText(low, high);
  return flag(
    result,
    "progress-wide",
    `progress ${en}: the printed figures are too coarse for the short way from baseline to target`,
    `기준값과 목표의 차이가 작아 진척률은 인쇄된 수치로는 ${ko}`,
  );
}

function rangeText(low: string | undefined, high: string | undefined): readonly [en: string, ko: string] {
  if (low !== undefined && high !== undefined)
    return [`lies anywhere from ${low} to ${high} %`, `${low}~${high}% 사이`];
  if (low !== undefined) return [`is ${low} % or anything above`, `${low}% 이상으로만 알 수 있음`];
  if (high !== undefined) return [`is ${high} % or anything below`, `${high}% 이하로만 알 수 있음`];
  return ["may be anything", "알 수 없음"];
}

function readingFlags(result: Unflagged): Flag[] {
  const own = result.rounded;
  const differing = result.otherReadings.filter(
    (one) =>
      one.finer && (one.achievement.value !== own.achievement.value || one.progress.value !== own.progress.value),
  );
  const seen = new Set<string>();
  return differing.flatMap((one) => {
    const table = one.target.address?.table ?? one.target.id ?? "";
    const key = tableOf(one.target.address);
    if (seen.has(key)) return [];
    seen.add(key);
    const [rate, way] = [percentText(one.achievement), percentText(one.progress, one.progress.wide)];
    return [
      flag(
        result,
        "readings-differ",
        `the finer printing in "${table}" gives: achievement rate ${rate.en}, progress ${way.en}`,
        `더 자세한 공표값(${table}): 달성률 ${rate.ko}, 진척률 ${way.ko}`,
      ),
    ];
  });
}

const ROLES: Readonly<Record<Contradiction["of"], Required<Name>>> = {
  baseline: { en: "baseline", ko: "기준값" },
  target: { en: "target", ko: "목표" },
  actual: { en: "actual", ko: "실적" },
};

function contradictionFlags(result: Unflagged): Flag[] {
  return result.contradictions.map(({ of, used, other }) => {
    const [a, b] = [printed(used), printed(other, used)];
    const table = other.address?.table;
    const [en, ko] = table === undefined ? ["", ""] : [` in "${table}"`, `(${table})`];
    return flag(
      result,
      "printings-contradict",
      `the ${ROLES[of].en} is printed as ${a} and, ${en === "" ? "elsewhere" : en.trim()}, as ${b}`,
      `${ROLES[of].ko}의 공표값이 서로 다름: ${a}, 다른 곳${ko} ${b}`,
    );
  });
}

function ambitionFlags(result: Unflagged): Flag[] {
  const { indicator, target, lastTarget, bestActual } = result;
  if (target === undefined) return [];
  const flags: Flag[] = [];
  const now = printed(target);
  if (lastTarget !== undefined && isWorse(target, lastTarget, indicator)) {
    const before = printed(lastTarget, target);
    flags.push(
      flag(
        result,
        "target-lowered",
        `the target is less ambitious than that of ${periodName(lastTarget.period, "en")}: ${before} → ${now}`,
        `목표가 ${periodName(lastTarget.period, "ko")}보다 완화됨: ${before} → ${now}`,
      ),
    );
  }
  // Where the baseline is the best there was, it has been said already.
  const isSaid = result.baseline !== undefined && result.baseline.period === bestActual?.period;
  if (bestActual !== undefined && !isSaid && isWorse(target, bestActual, indicator)) {
    const best = printed(bestActual, target);
    flags.push(
      flag(
        result,
        "target-below-best",
        `the target of ${now} is worse than the ${best} of ${periodName(bestActual.period, "en")}`,
        `목표가 ${periodName(bestActual.period, "ko")} 실적보다 후퇴한 수준: ${best} → ${now}`,
      ),
    );
  }
  return flags;
}
