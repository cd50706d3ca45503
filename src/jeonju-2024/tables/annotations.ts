import type { Annotation } from "../../model/table.js";

const RELEASE =
  "통계청, 「2023년 하반기 지역별고용조사 취업자의 산업 및 직업별 특성」(2024-04-23), 자료 이용시 유의사항";

/** For what comes from the Regional Employment Survey: the plan prints years, the survey has two waves in each. */
export const SURVEY_WAVE: Annotation = {
  text: {
    ko: "지역별고용조사는 상반기(4월)와 하반기(10월) 두 차례이며, 계획은 어느 반기인지 밝히지 않는다.",
    en: "The Regional Employment Survey has two waves a year (April, October); the plan does not say which it prints.",
  },
  source: RELEASE,
  kind: "reference-wave",
};

/** Why sums of its figures are off by 0.1. */
export const SURVEY_ROUNDING: Annotation = {
  text: {
    ko: "각 수치를 따로 반올림하여 합계와 다를 수 있다.",
    en: "Each figure is rounded by itself, so that parts may not add up to their total.",
  },
  source: RELEASE,
  kind: "other",
};

/** Which classification its industries are of. */
export const SURVEY_INDUSTRIES: Annotation = {
  text: {
    ko: "2017년 하반기부터 제10차 한국표준산업분류로 공표되고, 2013년까지 소급 보정되었다.",
    en: "Published by the 10th KSIC since the second half of 2017, with figures back to 2013 revised to it.",
  },
  source: RELEASE,
  kind: "definition",
};

/** Why the establishments of 2020 are not comparable with those of 2019. */
export const ESTABLISHMENTS_BREAK: Annotation = {
  text: {
    ko: "2020년 기준 조사부터 기업통계등록부를 써서 물리적 장소가 없는 사업체(전자상거래 등)를 포함한다.",
    en: "From reference year 2020 the statistical business register adds businesses without premises, such as e-commerce.",
  },
  source:
    "국민일보 2021-06-14, 「통계청, 경제총조사 오늘부터 조사… 전자상거래 업체도 통계 작성 첫 포함」, https://www.kmib.co.kr/article/view_amp.asp?arcid=0924196001",
  from: "2020",
  kind: "break",
};
