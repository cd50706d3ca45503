import type { Vision } from "../model/plan.js";

/** The vision, and what the document says its targets are set from. */
export const vision: Vision = {
  name: {
    ko: "강한경제, 풍요로운 일자리, 시민이 부자되는 전주",
    en: "A strong economy, ample jobs, prosperous citizens",
  },
  settingBasis: [
    { ko: "한국고용정보원 고용동향", en: "Employment trends of the Korea Employment Information Service" },
    { ko: "지난 5개년 증감", en: "Changes over the last five years" },
    { ko: "인구 전망", en: "Population outlook" },
  ],
  address: { section: "III.1", table: "비전 및 전략" },
  basisAddress: { section: "III.2", table: "공통 일자리 목표", note: "표 아래 주" },
};
