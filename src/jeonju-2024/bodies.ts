import type { Complex, Department, Organisation } from "../model/bodies.js";
import type { DepartmentId } from "./ids.js";

const PROJECT = (id: string) => ({ section: "IV", table: `[${id}]` });

/** English names are ours. */
const NAMES: Readonly<Record<DepartmentId, string>> = {
  주력산업과: "Leading Industries Division",
  신성장산업과: "New Growth Industries Division",
  일자리정책과: "Employment Policy Division",
  기업지원과: "Business Support Division",
  문화정책과: "Cultural Policy Division",
  관광산업과: "Tourism Industry Division",
  문화유산과: "Cultural Heritage Division",
  한옥마을사업소: "Hanok Village Office",
  사회적경제과: "Social Economy Division",
  청년정책과: "Youth Policy Division",
  여성가족과: "Women and Family Division",
  장애인복지과: "Welfare of People with Disabilities Division",
  노인복지과: "Senior Welfare Division",
  농축산정책과: "Agriculture and Livestock Policy Division",
  민생경제과: "Local Economy Division",
  대중교통과: "Public Transport Division",
};

const VARIANTS: Readonly<Partial<Record<DepartmentId, Department["variants"]>>> = {
  관광산업과: [
    { printed: "민방산업과", address: PROJECT("2-2-7") },
    { printed: "민방산업과", address: PROJECT("2-2-8") },
  ],
  한옥마을사업소: [{ printed: "한옥마을업시", address: PROJECT("2-2-10") }],
};

/** Departments that are in charge of a project; the document counts 46 in its task force and does not list them. */
export const departments: readonly Department<DepartmentId>[] = (Object.keys(NAMES) as DepartmentId[]).map((id) => ({
  id,
  name: { ko: id, en: NAMES[id] },
  ...(VARIANTS[id] && { variants: VARIANTS[id] }),
}));

/** The seven industrial complexes of 표12; the summary and the projects print shorter names. */
export const complexes: readonly Complex[] = [
  {
    id: "carbon",
    name: { ko: "탄소소재산업단지", en: "Carbon Materials Industrial Complex" },
    variants: [
      { printed: "탄소소재국가산단", address: { section: "II", table: "산업단지 현황" } },
      { printed: "탄소소재 국가산단", address: PROJECT("2-1-2") },
      { printed: "탄소산단", address: PROJECT("2-1-3") },
    ],
  },
  {
    id: "first",
    name: { ko: "제1산업단지", en: "First Industrial Complex" },
    variants: [
      { printed: "제1산단", address: { section: "II", table: "산업단지 현황" } },
      { printed: "제1산업단지[재생사업지구]", address: { section: "II.3", table: "표12 전주시 산업단지현황" } },
      { printed: "전주제1산업단지", address: PROJECT("2-1-3") },
    ],
  },
  {
    id: "second",
    name: { ko: "제2산업단지", en: "Second Industrial Complex" },
    variants: [{ printed: "제2산단", address: { section: "II", table: "산업단지 현황" } }],
  },
  {
    id: "resource",
    name: { ko: "전주시자원순환특화단지", en: "Resource Recycling Complex" },
    variants: [{ printed: "자원순환", address: { section: "II", table: "산업단지 현황" } }],
  },
  {
    id: "eco-1",
    name: { ko: "친환경첨단복합단지(1단계)", en: "Eco-friendly High-tech Complex, phase 1" },
    variants: [
      { printed: "친환경첨단1", address: { section: "II", table: "산업단지 현황" } },
      { printed: "친환경첨단복합(1단계)", address: { section: "II.3", table: "표12 전주시 산업단지현황" } },
    ],
  },
  {
    id: "eco-3-1",
    name: { ko: "친환경첨단복합단지(3-1단계)", en: "Eco-friendly High-tech Complex, phase 3-1" },
    variants: [{ printed: "친환경첨단3-1", address: { section: "II", table: "산업단지 현황" } }],
  },
  {
    id: "urban",
    name: { ko: "도시첨단산업단지", en: "Urban High-tech Complex" },
    variants: [{ printed: "도시첨단", address: { section: "II", table: "산업단지 현황" } }],
  },
];

/** Organisations that projects name. */
export const organisations: readonly Organisation[] = [
  { id: "kcarbon", name: { ko: "한국탄소산업진흥원", en: "Korea Carbon Industry Promotion Agency" } },
  { id: "jbnu", name: { ko: "전북대학교", en: "Jeonbuk National University" } },
];
