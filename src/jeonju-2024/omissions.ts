import type { Omission } from "../model/readings-of-print.js";
import type { Name } from "../model/names.js";

const LOST: Name = {
  ko: "그림이라 본문 추출에 수치가 남아 있지 않다.",
  en: "A chart or picture: its numbers are lost in the text that these data were read from.",
};

function chart(id: string, ko: string, en: string, section: string, table: string): Omission {
  return { id, name: { ko, en }, reason: LOST, address: { section, table } };
}

/** What the document shows and these data cannot hold. */
export const omissions: readonly Omission[] = [
  chart("chart-population-65", "65세 이상 인구추이", "Population aged 65 and over", "II.1", "65세 이상 인구추이"),
  chart(
    "chart-labour-force",
    "경제활동인구 및 비경제활동인구 추이",
    "Labour force and inactive population",
    "II.2",
    "경제활동인구 및 비경제활동인구 추이",
  ),
  chart(
    "chart-employed-by-sex",
    "성별 취업자수(15~64세)",
    "Employed persons by sex, 15–64",
    "II.2",
    "성별 취업자수(15~64세)",
  ),
  chart("chart-industries", "산업별 취업자 수 현황", "Employed persons by industry", "II.2", "산업별 취업자 수 현황"),
  chart(
    "chart-status",
    "종사상 지위별 취업자 수 현황",
    "Employed persons by status in employment",
    "II.2",
    "종사상 지위별 취업자 수 현황",
  ),
  chart(
    "chart-finance",
    "재정자립도 및 재정자주도",
    "Fiscal independence and autonomy ratios",
    "II.4",
    "재정자립도 및 재정자주도",
  ),
  chart("chart-vision", "비전 및 전략 체계도", "Diagram of vision and strategies", "III.1", "비전 및 전략"),
  chart("chart-task-force", "T/F팀 구성도", "Diagram of the task force", "III.1", "T/F팀 구성(안)"),
  {
    id: "task-force-departments",
    name: { ko: "46개 부서의 목록", en: "List of the 46 departments" },
    reason: {
      ko: "구성도의 글자가 추출되지 않았다. 세부 사업에 적힌 16개 부서만 있다.",
      en: "The diagram's text is lost; only the sixteen departments that projects name are here.",
    },
    address: { section: "III.1", table: "T/F팀 구성(안)" },
  },
  {
    id: "network-partners",
    name: { ko: "협업 네트워크의 상대", en: "Partners of the cooperation network" },
    reason: {
      ko: "세로로 쓴 글자(협업, 유관기관)가 여러 줄로 나뉘어 어느 상대의 내용인지 알 수 없다.",
      en: "Vertical text is cut into lines, so that most rows do not say whose they are.",
    },
    address: { section: "V", table: "2024년 일자리사업 추진상황 점검: 추진일정" },
  },
  {
    id: "steps-4-1-1",
    name: { ko: "4-1-1 추진계획의 끝", en: "End of the steps of 4-1-1" },
    reason: { ko: "문장이 중간에서 끊겼다.", en: "The sentence breaks off." },
    address: { section: "IV", table: "[4-1-1]", row: "추진계획" },
  },
  {
    id: "steps-5-1-5",
    name: { ko: "5-1-5 추진계획의 끝", en: "End of the steps of 5-1-5" },
    reason: { ko: "문장이 중간에서 끊겼다.", en: "The sentence breaks off." },
    address: { section: "IV", table: "[5-1-5]", row: "추진계획" },
  },
  {
    id: "unlisted-projects",
    name: { ko: "기재되지 않은 사업 225개", en: "225 projects that are not described" },
    reason: {
      ko: "T/F팀의 대상사업은 283개이고 서술된 것은 58개이다. 58개가 모두 그 가운데 있는지는 적혀 있지 않다.",
      en: "The task force counts 283 projects, 58 are described; whether all of these are among them is not said.",
    },
    address: { section: "III.1", table: "개요", row: "대상사업" },
  },
  {
    id: "summary-contents",
    name: { ko: "요약의 주요내용", en: "Main contents of the summary" },
    reason: {
      ko: "제목에 주요내용이 있으나 두 목표 말고는 본문 추출에 남아 있지 않다.",
      en: "The heading names them; beside the two targets nothing of them is in the text.",
    },
    address: { section: "I", table: "'24년 일자리대책 핵심목표 및 주요내용" },
  },
  {
    id: "administration",
    name: { ko: "행정여건", en: "Administrative conditions" },
    reason: {
      ko: "제목만 있고 본문이 없다. 산업구조 · 정책의 정책도 그렇다.",
      en: "A heading without text; so is the policy of 'industrial structure and policy'.",
    },
    address: { section: "II.4" },
  },
  {
    id: "selected-4-3-1",
    name: { ko: "4-3-1 선발인원", en: "Number selected in 4-3-1" },
    reason: { ko: "항목 이름만 있고 수가 없다.", en: "The label is printed without a number." },
    address: { section: "IV", table: "[4-3-1]", row: "대상/선발인원" },
  },
  {
    id: "economic-context",
    name: { ko: "고용 변화의 원인과 경제 여건", en: "Causes of changes in employment, economic conditions" },
    reason: {
      ko: "수치가 없는 설명이어서 싣지 않았다.",
      en: "Explanations without figures are not taken over.",
    },
    address: { section: "II", table: "2023년도 노동시장 요약: 인구 및 고용" },
  },
  {
    id: "references",
    name: { ko: "참고(52쪽)", en: "References (page 52)" },
    reason: {
      ko: "차례에는 있으나 본문 추출에 없다.",
      en: "Listed in the table of contents and absent from the text.",
    },
  },
];
