import type { Address } from "../model/address.js";
import type { Complex, Department, Organisation } from "../model/bodies.js";
import type { DepartmentId } from "./ids.js";

const PROJECT = (id: string) => ({ section: "IV", table: `[${id}]` });

const NETWORK = { section: "V", table: "2024년 일자리사업 추진상황 점검: 추진일정", column: "협업 네트워크" };

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
      { printed: "제1산업단지", address: PROJECT("5-1-1") },
      { printed: "제1산단", address: PROJECT("5-1-1") },
      { printed: "제1·2산단", address: PROJECT("5-1-1") },
    ],
  },
  {
    id: "second",
    name: { ko: "제2산업단지", en: "Second Industrial Complex" },
    variants: [
      { printed: "제2산단", address: { section: "II", table: "산업단지 현황" } },
      { printed: "제1·2산단", address: PROJECT("5-1-1") },
    ],
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

/** An organisation with the printings that differ from its name. */
function organisation(
  id: string,
  ko: string,
  en: string,
  ...printed: readonly (readonly [string, Address])[]
): Organisation {
  const variants = printed.map(([text, address]) => ({ printed: text, address }));
  return { id, name: { ko, en }, ...(variants.length > 0 && { variants }) };
}

/**
 * Organisations that the document names: those that take part in a project are named there with their role, the
 * others have the place where they are printed. English names are ours where the bodies have none.
 */
export const organisations: readonly Organisation[] = [
  organisation("kcarbon", "한국탄소산업진흥원", "Korea Carbon Industry Promotion Agency"),
  organisation("jbnu", "전북대학교", "Jeonbuk National University"),
  organisation("jbnu-economics", "전북대학교 경제학부", "Jeonbuk National University, School of Economics"),
  organisation("hyosung", "효성첨단소재", "Hyosung Advanced Materials"),
  organisation("orange-planet", "오렌지플래닛 창업재단", "Orange Planet Foundation"),
  organisation("jeonju", "전주시", "Jeonju City"),
  organisation(
    "jeonbuk",
    "전라북도",
    "Jeonbuk Province",
    ["전북특자도", PROJECT("1-4-1")],
    ["전북도", PROJECT("5-1-4")],
  ),
  organisation("mss", "중소벤처기업부", "Ministry of SMEs and Startups", ["중기부", PROJECT("4-2-2")]),
  organisation("motie", "산업통상자원부", "Ministry of Trade, Industry and Energy", ["산업부", PROJECT("2-1-1")]),
  organisation("molit", "국토교통부", "Ministry of Land, Infrastructure and Transport", [
    "국토교통부",
    PROJECT("2-1-2"),
  ]),
  organisation("pps", "조달청", "Public Procurement Service", ["조달청", PROJECT("2-2-2")]),
  organisation("moel", "고용노동부", "Ministry of Employment and Labor", ["고용노동부", NETWORK]),
  organisation("camtic", "캠틱종합기술원", "CAMTIC Advanced Mechatronics Technology Institute", [
    "캠퍼스종합기술원",
    PROJECT("1-1-1"),
  ]),
  organisation("jeonju-university", "전주대학교", "Jeonju University", ["전주대", PROJECT("1-1-1")]),
  organisation("wonkwang", "원광대학교", "Wonkwang University", ["원광대", PROJECT("1-1-1")]),
  organisation("carbon-cooperative", "전주탄소산업사업협동조합", "Jeonju Carbon Industry Cooperative"),
  organisation("jeonju-facilities", "전주시설관리공단", "Jeonju Facilities Management Corporation"),
  organisation("labour-network", "차별없는노동사회네트워크", "Network for a Labour Society without Discrimination"),
];
