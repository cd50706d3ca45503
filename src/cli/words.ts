import type { Locale } from "../model/locale.js";

/** How much of what a plan holds. */
export interface PlanCounts {
  readonly tables: number;
  readonly statements: number;
  readonly strategies: number;
  readonly keyTasks: number;
  readonly projects: number;
}

function counted(count: number, one: string, many = `${one}s`): string {
  return `${String(count)} ${count === 1 ? one : many}`;
}

const WORDS = {
  en: {
    targetsAgainstActuals: (period: string) => `Targets of ${period} against what was reached`,
    newTargets: (period: string) => `Targets of ${period}`,
    sectors: (period: string, unit: string) => `Sectors of ${period} (money in ${unit})`,
    indicator: "Indicator",
    unit: "Unit",
    baseline: "Baseline",
    target: "Target",
    actual: "Actual",
    change: "Change",
    achievement: "Achieved %",
    progress: "Progress %",
    progressRange: "Between",
    status: "Status",
    best: "Best before",
    lastActual: "Last actual",
    lastTarget: "Last target",
    required: "Required",
    requiredPercent: "in %",
    sector: "Sector",
    jobs: "Jobs",
    share: "Share %",
    perJob: "Per job",
    printedTotal: "Total, as printed",
    sumOfRows: "Sum of the sectors",
    requiredNote: "Required: target minus baseline.",
    sectorNote: "- is a nil as printed, – is not known. Each share is rounded on its own. Per job: budget / jobs.",
    flagged: "Flagged",
    noFlags: "Nothing to flag.",
    formulas:
      "Achieved % = actual / target × 100 (달성률). Progress % = (actual − baseline) / (target − baseline) × 100.",
    rounding: "Between: what the rounding of the printed figures leaves open. Computed from the figures as printed.",
    wide: (names: string) => `Progress uncertain by more than a tenth of itself (see Between): ${names}`,
    noTargets: "The plan has no targets and no sectors yet.",
    notPrinted: "–",
    publishedBy: (name: string) => `Published by ${name}.`,
    draft: "Draft.",
    holds: (counts: PlanCounts) =>
      `Holds ${[
        counted(counts.tables, "table"),
        counted(counts.statements, "statement"),
        counted(counts.strategies, "strategy", "strategies"),
        counted(counts.keyTasks, "key task"),
        counted(counts.projects, "project"),
      ].join(", ")}.`,
    lacks: (n: number) => `Missing of what the scheme requires (${String(n)})`,
    flags: (n: number) => `To look at (${String(n)})`,
    complete: "Nothing is missing of what the scheme requires.",
    summary: (n: number, plan: string) => `${plan}: a valid plan, ${String(n)} ${n === 1 ? "finding" : "findings"}`,
    to: "to",
    audited: "Does the plan agree with itself?",
    gravest: (n: number) =>
      n === 1
        ? "The gravest finding"
        : `The ${String(n)} gravest findings, one of each case (iljari audit --all explains every one)`,
    everyCheck: (n: number) => `Every check (${String(n)})`,
  },
  ko: {
    targetsAgainstActuals: (period: string) => `${period} 목표 대비 실적`,
    newTargets: (period: string) => `${period} 목표`,
    sectors: (period: string, unit: string) => `${period} 분야별 목표 및 예산 (금액 단위: ${unit})`,
    indicator: "지표",
    unit: "단위",
    baseline: "기준값",
    target: "목표",
    actual: "실적",
    change: "증감",
    achievement: "달성률 %",
    progress: "진척률 %",
    progressRange: "범위",
    status: "판정",
    best: "가장 좋았던 실적",
    lastActual: "직전 실적",
    lastTarget: "직전 목표",
    required: "필요 증감",
    requiredPercent: "증감률 %",
    sector: "분야",
    jobs: "목표 인원",
    share: "비중 %",
    perJob: "1인당",
    printedTotal: "합계(공표값)",
    sumOfRows: "분야별 합",
    requiredNote: "필요 증감 = 목표 − 기준값.",
    sectorNote: "-는 공표된 그대로 금액 없음, –는 알 수 없음. 비중은 각각 반올림. 1인당 = 예산 / 목표 인원.",
    flagged: "살펴볼 점",
    noFlags: "살펴볼 점 없음.",
    formulas: "달성률 = 실적 / 목표 × 100. 진척률 = (실적 − 기준값) / (목표 − 기준값) × 100.",
    rounding: "범위: 공표된 수치의 반올림이 남기는 폭. 모두 공표된 수치로 계산.",
    wide: (names: string) => `진척률의 불확실한 폭이 그 값의 10분의 1을 넘음(범위 참조): ${names}`,
    noTargets: "아직 목표와 분야가 없음.",
    notPrinted: "–",
    publishedBy: (name: string) => `발행: ${name}.`,
    draft: "초안.",
    holds: ({ tables, statements, strategies, keyTasks, projects }: PlanCounts) =>
      `수록: 통계표 ${String(tables)}, 서술 ${String(statements)}, 전략 ${String(strategies)}, 중점과제 ${String(keyTasks)}, 세부 사업 ${String(projects)}.`,
    lacks: (n: number) => `누락된 공시제 필수 항목 (${String(n)})`,
    flags: (n: number) => `살펴볼 점 (${String(n)})`,
    complete: "공시제 필수 항목이 모두 있음.",
    summary: (n: number, plan: string) => `${plan}: 형식 검사 통과, 지적 사항 ${String(n)}건`,
    to: "~",
    audited: "계획 내 수치의 정합성",
    gravest: (n: number) =>
      n === 1
        ? "가장 중요한 불일치"
        : `가장 중요한 불일치 ${String(n)}건(묶음마다 1건, 전체 설명은 iljari audit --all)`,
    everyCheck: (n: number) => `전체 검산 (${String(n)}건)`,
  },
} as const;

/** The words of the reports in one language. */
export type Words = (typeof WORDS)[Locale];

export function words(locale: Locale): Words {
  return WORDS[locale];
}
