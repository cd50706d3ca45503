import { random, type Random } from "./random.js";
import { realpathSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { COMMON_INDICATORS, FUNDING_SOURCES, SECTORS } from "iljari/model";
import type {
  Figure,
  FundingBreakdown,
  Indicator,
  KeyTask,
  Plan,
  Project,
  SectorTarget,
  Target,
  Total,
} from "iljari/model";
import { sum } from "iljari/quantity";

/*
 * Writes the plan that the benchmark reads: a city that does not exist, with every figure drawn from a seeded
 * generator, in the size and the shape of a published plan.
 */

/** Where the plan is kept. */
export const FIXTURE = fileURLToPath(new URL("fixture/made-up-plan.json", import.meta.url));

const YEAR = 2025;
const FIGURE_YEARS = [2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024];
const WAVES = [2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024].flatMap((year) => [`${year}-S1`, `${year}-S2`]);
const TARGET_YEARS = [2022, 2023, 2024, 2025, 2026];
const BANDS = ["15~29세", "30~39세", "40~49세", "50~59세", "60세 이상"];
const INDUSTRIES = [
  "제조업",
  "건설업",
  "도소매업",
  "숙박·음식점업",
  "운수·창고업",
  "정보통신업",
  "보건·사회복지업",
  "교육서비스업",
];
const STRATEGIES = [
  ["신산업 일자리 성장", "Growing jobs in new industries"],
  ["청년이 머무는 도시", "A city where the young stay"],
  ["함께 일하는 공동체", "A community that works together"],
  ["든든한 고용안전망", "A dependable employment safety net"],
  ["지역 특화 일자리", "Jobs that suit the region"],
] as const;
const FIELDS = [
  "스마트공장",
  "청년창업",
  "여성인턴",
  "신중년 경력형",
  "사회적경제",
  "농생명",
  "문화관광",
  "돌봄서비스",
  "탄소소재",
  "전통시장",
];
const FORMS = ["일자리 지원", "전문인력 양성", "취업 연계", "창업 지원", "고용환경 개선", "채용 장려금", "기반 구축"];
const DEPARTMENTS = [
  "일자리정책과",
  "청년지원과",
  "기업지원과",
  "여성가족과",
  "노인복지과",
  "농업정책과",
  "관광산업과",
];
const JOB_KINDS = ["direct-job", "trainee", "placement", "subsidised-hire", "start-up", "not-stated"] as const;

interface Draw extends Pick<Random, "whole" | "of"> {
  /** A number with one decimal. */
  readonly tenths: (low: number, high: number) => number;
}

function draw(seed: number): Draw {
  const { whole, of } = random(seed);
  return { whole, of, tenths: (low, high) => whole(low * 10, high * 10) / 10 };
}

/** The plan, made up from first to last and the same each time. */
function madeUpPlan(): Plan {
  const any = draw(20_251_122);
  const indicators = ownIndicators();
  const all: readonly Indicator[] = [...COMMON_INDICATORS, ...indicators];
  const tree = madeUpTree(any);
  return {
    format: 1,
    id: "made-up-2025",
    title: { ko: "가상시 2025년 일자리대책 세부계획 (지어낸 자료)", en: "Job plan of a made-up city for 2025" },
    kind: "annual",
    year: String(YEAR),
    status: "published",
    region: { scheme: "mois", code: "99999", name: { ko: "가상시", en: "Made-up City" } },
    publishedOn: "2025-02-28",
    notes: [
      {
        ko: "성능 측정을 위해 지어낸 자료이며 실제 도시의 수치가 아니다.",
        en: "Made up for measuring speed: no figure, name or amount is of a real city.",
      },
    ],
    indicators,
    figures: all.flatMap((one) => madeUpFigures(one, any)),
    targets: all.flatMap((one) => madeUpTargets(one, any)),
    ...madeUpSectors(any),
    ...tree,
  };
}

function ownIndicators(): Indicator[] {
  const rates = BANDS.map(
    (band, i) => ({ id: `rate-band-${i + 1}`, ko: `${band} 고용률`, unit: "percent", kind: "ratio" }) as const,
  );
  const levels = INDUSTRIES.map(
    (name, i) =>
      ({ id: `employed-industry-${i + 1}`, ko: `${name} 취업자 수`, unit: "thousand-persons", kind: "stock" }) as const,
  );
  return [...rates, ...levels].map(({ id, ko, unit, kind }) => ({
    ...{ id, name: { ko }, unit, decimals: 1, direction: "more", kind, basis: "survey", sex: "_T", frequency: "S" },
  }));
}

/** The value of each year and of each recent wave; every other year also as a printed change. */
function madeUpFigures({ id, name, unit }: Indicator, any: Draw): Figure[] {
  const level = (period: string, column: string): Figure => ({
    ...{ id: `${id}@${period}`, indicator: id, period, value: any.tenths(20, 95) },
    address: { section: "II.1", table: `표${any.whole(1, 24)}`, row: name.ko, column },
  });
  const years = FIGURE_YEARS.flatMap((year, i) => {
    const of = level(String(year), `${year}년`);
    if (i % 2 === 0) return [of];
    const change = any.tenths(-3, 3);
    const changeUnit = unit === "percent" ? "percentage-point" : unit;
    return [
      of,
      {
        ...{ id: `${id}@${year - 1}..${year}`, indicator: id, period: String(year), changeFrom: String(year - 1) },
        ...{ value: change, unit: changeUnit, printed: `${change < 0 ? "△" : "▲"}${Math.abs(change)}` },
        address: { ...of.address, column: "증감" },
      },
    ];
  });
  return [...years, ...WAVES.map((wave) => level(wave, wave.replace("-S", "년 ")))];
}

function madeUpTargets({ id, name }: Indicator, any: Draw): Target[] {
  return TARGET_YEARS.map((year) => {
    const before = String(year - 1);
    const known = FIGURE_YEARS.includes(year - 1);
    return {
      ...{ id: `${id}@${year}`, indicator: id, period: String(year), target: any.tenths(20, 95), origin: "term" },
      baseline: known ? { period: before, figure: `${id}@${before}` } : { period: before, value: any.tenths(20, 95) },
      address: { section: "III.2", table: "일자리 목표", row: name.ko, column: `${year}년` },
    };
  });
}

function madeUpFunds(any: Draw, largest: number): FundingBreakdown {
  const amounts = {
    national: any.whole(0, largest),
    provincial: any.whole(0, largest),
    municipal: any.whole(1, largest),
  };
  const other = any.whole(0, 3) === 0 ? { other: any.whole(1, largest) } : {};
  const total = sum(Object.values({ ...amounts, ...other }));
  return { unit: "million-KRW", decimals: 0, covers: "year", ...amounts, ...other, total };
}

function madeUpSectors(any: Draw): { sectorTargets: SectorTarget[]; totals: Total[] } {
  const years = [YEAR - 1, YEAR];
  const sectorTargets = years.flatMap((year) =>
    SECTORS.map(({ id, name }): SectorTarget => {
      const address = { section: "III.3", table: "분야별 목표", row: name.ko, column: `${year}년` };
      return {
        id: `${id}@${year}`,
        sector: id,
        period: String(year),
        jobs: any.whole(50, 9_000),
        funds: madeUpFunds(any, 90_000),
        address,
      };
    }),
  );
  const totals = years.map((year): Total => {
    const rows = sectorTargets.filter((row) => row.period === String(year));
    const column = (part: "total" | (typeof FUNDING_SOURCES)[number]) => sum(rows.map((row) => row.funds?.[part] ?? 0));
    return {
      ...{ id: `sectors@${year}`, of: "sectors", period: String(year), jobs: sum(rows.map((row) => row.jobs ?? 0)) },
      funds: {
        ...{ unit: "million-KRW", decimals: 0, covers: "year" },
        ...Object.fromEntries(FUNDING_SOURCES.map((source) => [source, column(source)])),
        total: column("total"),
      },
      address: { section: "III.3", table: "분야별 목표", row: "합계", column: `${year}년` },
    };
  });
  return { sectorTargets, totals };
}

/** Five strategies of five key tasks of ten to thirteen projects. */
function madeUpTree(any: Draw): Pick<Plan, "strategies" | "keyTasks" | "projects"> {
  const strategies = STRATEGIES.map(([ko, en], i) => ({ id: String(i + 1), name: { ko, en } }));
  const keyTasks = strategies.flatMap((strategy) =>
    [1, 2, 3, 4, 5].map((number): KeyTask => {
      const id = `${strategy.id}-${number}`;
      const name = { ko: `${any.of(FIELDS)} ${any.of(FORMS)}`, en: `Key task ${id}` };
      return { id, strategy: strategy.id, name, jobs: any.whole(20, 4_000), funds: madeUpFunds(any, 30_000) };
    }),
  );
  const projects = keyTasks.flatMap((keyTask) =>
    Array.from({ length: any.whole(10, 13) }, (_, i): Project => {
      const id = `${keyTask.id}-${i + 1}`;
      const name = `${any.of(FIELDS)} ${any.of(FORMS)}사업`;
      return {
        ...{ id, keyTask: keyTask.id, name: { ko: name, en: `Project ${id}` }, department: any.of(DEPARTMENTS) },
        ...{ jobs: any.whole(0, 600), jobKind: any.of(JOB_KINDS), funds: madeUpFunds(any, 3_000) },
        address: { section: "IV", table: `중점과제 ${keyTask.id}`, row: name, note: `세부 사업 ${i + 1}` },
      };
    }),
  );
  return { strategies, keyTasks, projects };
}

/** The text of the fixture: a row of a collection is a line. */
export function fixtureText(): string {
  const members = Object.entries(madeUpPlan()).map(([key, value]: [string, unknown]) => {
    const text = Array.isArray(value)
      ? `[\n${value.map((row: unknown) => JSON.stringify(row)).join(",\n")}\n]`
      : JSON.stringify(value);
    return `${JSON.stringify(key)}: ${text}`;
  });
  return `{\n${members.join(",\n")}\n}\n`;
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  writeFileSync(FIXTURE, fixtureText());
}
