import type { Strategy } from "../model/strategy.js";
import type { StrategyId } from "./ids.js";

const LIST = { section: "III.4", table: "'24년도 실행계획" };

type Row = readonly [id: StrategyId, ko: string, en: string, inList: string, heading: string];

const ROWS: readonly Row[] = [
  [
    "1",
    "미래성장주도 혁신일자리 창출",
    "Innovative jobs led by future growth",
    "I. 미래성장주도 혁신일자리 창출",
    "전략-1. 미래성장주도 혁신일자리 창출",
  ],
  [
    "2",
    "지역자원기반 상생일자리 창출",
    "Shared-growth jobs based on regional resources",
    "II. 지역자원기반 상생일자리 창출",
    "전략-2. 지역자원기반 상생 일자리 창출",
  ],
  [
    "3",
    "대상별·계층별 맞춤형일자리 창출",
    "Jobs tailored to target groups",
    "III. 대상별·계층별 맞춤형일자리 창출",
    "전략-3. 대상별 · 계층별 맞춤형일자리 창출",
  ],
  [
    "4",
    "창업투자 기반조성 민간주도일자리 창출",
    "Private-sector jobs through start-ups and investment",
    "IV. 창업투자 기반조성 민간주도일자리 창출",
    // The heading of section IV repeats the name of strategy 5 for strategy 4.
    "전략-4. 고용환경개선 지속가능일자리 창출",
  ],
  [
    "5",
    "고용환경개선 지속가능일자리 창출",
    "Sustainable jobs through better working conditions",
    "V. 고용환경개선 지속가능일자리 창출",
    "전략-5. 고용환경개선 지속가능일자리 창출",
  ],
];

/** The five strategies. */
export const strategies: readonly Strategy<StrategyId>[] = ROWS.map(([id, ko, en, inList, heading]) => ({
  id,
  name: { ko, en },
  printings: [
    { printed: inList, address: LIST },
    { printed: heading, address: { section: "IV", table: `전략-${id}` } },
  ],
  address: { section: "IV", table: `전략-${id}` },
}));
