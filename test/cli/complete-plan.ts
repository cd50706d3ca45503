import { COMMON_INDICATORS } from "../../src/model/catalogue/indicators.js";
import { SECTORS } from "../../src/model/catalogue/sectors.js";

/** A made-up plan that has all that the scheme requires, with nothing in it to flag. */
export default {
  format: 1,
  title: { ko: "지어낸 계획" },
  year: "2025",
  status: "published",
  region: { scheme: "mois", code: "99999", name: { ko: "가상시" } },
  targets: COMMON_INDICATORS.map(({ id, unit }) => ({
    id: `${id}@2025`,
    indicator: id,
    period: "2025",
    target: unit === "percent" ? 60 : 100,
    baseline: { period: "2024", value: 50 },
  })),
  sectorTargets: SECTORS.map(({ id }) => ({
    id: `${id}@2025`,
    sector: id,
    period: "2025",
    jobs: 10,
    jobKind: "direct-job",
    funds: { unit: "million-KRW", covers: "year", national: 60, municipal: 40, total: 100 },
  })),
  totals: [
    {
      id: "sectors@2025",
      of: "sectors",
      period: "2025",
      jobs: 90,
      funds: { unit: "million-KRW", covers: "year", national: 540, municipal: 360, total: 900 },
    },
  ],
  strategies: [{ id: "1", name: { ko: "전략" } }],
  keyTasks: [{ id: "1-1", strategy: "1", name: { ko: "과제" }, jobs: 90, funds: { unit: "million-KRW", total: 900 } }],
  projects: [{ id: "1-1-1", keyTask: "1-1", name: { ko: "사업" }, department: "부서" }],
};
