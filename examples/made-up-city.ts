// A plan of another city, written in TypeScript. Every figure is made up.
import { definePlan, readiness, serialisePlan } from "iljari";
import { compareTargets } from "iljari/targets";

export const madeUpPlan = definePlan({
  format: 1,
  id: "made-up-city-2025",
  title: { ko: "가상의 도시 2025년 일자리대책 (지어낸 수치)", en: "Made-up city, job plan 2025 (made-up figures)" },
  year: "2025",
  status: "draft",
  region: { scheme: "mois", code: "99999", name: { ko: "가상시", en: "Made-up city" } },
  targets: [
    {
      indicator: "employment-rate-15-64",
      period: "2025",
      target: 62.5,
      baseline: { period: "2024", value: 62.1 },
    },
    { indicator: "unemployment-rate", period: "2025", target: 2.5, baseline: { period: "2024", value: 2.8 } },
  ],
  strategies: [{ id: "1", name: { ko: "혁신 일자리" } }],
  keyTasks: [
    {
      id: "1-1",
      strategy: "1",
      name: { ko: "주력산업 고도화" },
      jobs: 26,
      funds: { unit: "million-KRW", national: 3300, provincial: 1000, municipal: 424, total: 4724 },
    },
  ],
  projects: [{ id: "1-1-1", keyTask: "1-1", name: { ko: "인력양성" }, department: "주력산업과" }],
});

// Half a year later: actuals that the plan does not hold. A falling unemployment rate is what is wanted.
const report = compareTargets(madeUpPlan, {
  period: "2025",
  actuals: { "employment-rate-15-64": 62.3, "unemployment-rate": 2.9 },
});
for (const { indicator, rounded, status, flags } of report.results) {
  console.log(indicator.id, rounded.progress.value, status, flags.map((flag) => flag.code).join(" "));
}

console.log(`${String(readiness(madeUpPlan).length)} things to add before publication`);
console.log(`${String(serialisePlan(madeUpPlan).length)} characters of JSON`);
