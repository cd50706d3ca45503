import type { Project } from "../../model/project.js";
import type { ProjectFigure } from "../../model/project-figure.js";
import type { KeyTaskId, ProjectId } from "../ids.js";
import { budget, CONTENT, done, persons, place, printings, STATUS, step, SUMMARY } from "./parts.js";

/** Businesses that got a guarantee in 2023. The counter printed is that of persons (명). */
function guaranteed(
  id: string,
  value: number,
  printed: string,
  ko: string,
  en: string,
  partOf?: string,
): ProjectFigure {
  return persons(id, "beneficiaries", value, printed, {
    name: { ko, en },
    state: "result",
    when: { start: "2023", end: "2023", printed: "2023년" },
    ...(partOf !== undefined && { partOf }),
    address: STATUS,
  });
}

/** The projects of key task 5-2. */
export const keyTask52Projects: readonly Project<KeyTaskId, ProjectId>[] = [
  {
    id: "5-2-1",
    keyTask: "5-2",
    name: { ko: "전주 희망더드림 특례보증 지원", en: "Jeonju Huimang Deodream special guarantee" },
    printings: printings("5-2-1", "전주 희망더드림 특례보증 지원"),
    description: {
      ko: "어려움을 겪는 소기업·소상공인의 대출에 특례보증을 서고 이자 일부를 보탠다.",
      en: "Special guarantees and interest subsidies for small firms and merchants in difficulty.",
    },
    department: "민생경제과",
    period: { start: "2023", end: "2027", printed: "2023. ~ 2027." },
    // Whether it pays for guarantees, interest or both, and over which years, the document does not say.
    funds: budget(7520, "7,520백만원", "million-KRW", "not-stated"),
    components: [
      { id: "5-2-1/guarantee", name: { ko: "특례보증", en: "Special guarantee" }, address: SUMMARY },
      { id: "5-2-1/interest", name: { ko: "이차보전", en: "Interest subsidy" }, address: SUMMARY },
    ],
    figures: [
      guaranteed("5-2-1/small-firms", 29, "29명", "소기업", "Small firms"),
      guaranteed(
        "5-2-1/small-firms-incorporated",
        13,
        "법인 13",
        "소기업 법인",
        "Small firms, incorporated",
        "5-2-1/small-firms",
      ),
      guaranteed(
        "5-2-1/small-firms-individual",
        16,
        "개인 16",
        "소기업 개인",
        "Small firms, individuals",
        "5-2-1/small-firms",
      ),
      guaranteed("5-2-1/merchants", 2469, "2,469명", "소상공인", "Small merchants"),
      guaranteed(
        "5-2-1/merchants-incorporated",
        58,
        "법인 58",
        "소상공인 법인",
        "Small merchants, incorporated",
        "5-2-1/merchants",
      ),
      guaranteed(
        "5-2-1/merchants-individual",
        2411,
        "개인 2,411",
        "소상공인 개인",
        "Small merchants, individuals",
        "5-2-1/merchants",
      ),
    ],
    eligibility: [
      {
        groups: ["small-business"],
        status: { ko: "경영이 어려운 소기업·소상공인", en: "small firms and merchants in difficulty" },
        printed: "경영 어려움을 겪고 있는 소기업·소상공인",
        address: SUMMARY,
      },
    ],
    terms: [
      {
        id: "5-2-1/cap",
        kind: "cap",
        per: "firm",
        value: 100,
        unit: "million-KRW",
        bound: "at-most",
        component: "5-2-1/guarantee",
        printed: "업체당 최대 100백만원",
        address: STATUS,
      },
      {
        id: "5-2-1/guarantee-period",
        kind: "guarantee-period",
        value: 5,
        unit: "years",
        component: "5-2-1/guarantee",
        printed: "보증기간 5년",
        address: STATUS,
      },
      {
        id: "5-2-1/interest-subsidy",
        kind: "interest-subsidy",
        value: 3,
        unit: "percent",
        component: "5-2-1/interest",
        printed: "이차보전 : 3%",
        address: STATUS,
      },
      {
        id: "5-2-1/subsidy-period",
        kind: "subsidy-period",
        value: 3,
        unit: "years",
        component: "5-2-1/interest",
        printed: "(3년)",
        address: STATUS,
      },
    ],
    milestones: [
      done("5-2-1/agreement", "업무협약", "Agreement", {
        when: { start: "2023-06", end: "2023-06", printed: "'23. 6." },
      }),
      done("5-2-1/support-2023", "특례보증 지원", "Guarantees given", {
        when: { start: "2023-07", end: "2023-09", printed: "'23. 7. ~ 9." },
      }),
      done("5-2-1/round-1", "1차 지원", "First round", {
        when: { start: "2023-07-10", end: "2023-07-19", printed: "'23. 7. 10. ~ 7. 19." },
      }),
      done("5-2-1/round-2", "2차 지원", "Second round", {
        when: { start: "2023-08-28", end: "2023-09-08", printed: "'23. 8. 28. ~ 9. 8." },
      }),
      step("5-2-1/expansion", "특례보증 확대", "Expansion of the guarantees", {
        when: { start: "2024-01", end: "2024-12", printed: "'24. 1. ~ 12." },
      }),
    ],
    address: place("5-2-1"),
  },
  {
    id: "5-2-2",
    keyTask: "5-2",
    name: {
      ko: "소상공인 디지털 전환 확산 및 판로 개척 지원",
      en: "Digital transformation and new sales channels for small merchants",
    },
    printings: printings("5-2-2", "소상공인 디지털 전환 확산 및 판로 개척 지원"),
    description: {
      ko: "공공배달앱을 운영하고 홈쇼핑 방송과 디지털커머스로 소상공인의 판로를 넓힌다.",
      en: "A public delivery app, home shopping broadcasts and digital commerce for small merchants.",
    },
    department: "민생경제과",
    period: { start: "2024-01", end: "2024-12", printed: "2024. 1. ~ 12." },
    funds: budget(1280, "1,280백만원"),
    components: [
      {
        id: "5-2-2/delivery-app",
        name: { ko: "공공배달앱 '전주 맛배달'", en: "Public delivery app Jeonju Matbaedal" },
        address: { row: "공공배달앱" },
      },
      {
        id: "5-2-2/home-shopping",
        name: { ko: "홈쇼핑 방송지원", en: "Support for home shopping broadcasts" },
        address: { row: "홈쇼핑방송지원" },
      },
      {
        id: "5-2-2/digital-commerce",
        name: { ko: "디지털커머스 전문기관", en: "Specialised agency for digital commerce" },
        address: { row: "디지털커머스" },
      },
    ],
    eligibility: [
      {
        groups: ["small-business"],
        status: { ko: "지역 소상공인", en: "small merchants of the region" },
        printed: "지역 소상공인",
        address: { row: "추진방향" },
      },
    ],
    milestones: [
      step("5-2-2/delivery-app-operation", "공공배달앱 운영과 홍보", "Delivery app in operation, promotion", {
        component: "5-2-2/delivery-app",
      }),
      step("5-2-2/broadcasts", "홈쇼핑 방송 기획과 송출", "Home shopping broadcasts planned and aired", {
        component: "5-2-2/home-shopping",
      }),
      step("5-2-2/digital-commerce-operation", "디지털커머스 전문기관 운영", "Digital commerce agency in operation", {
        when: { recurring: "continuous", printed: "상시" },
        component: "5-2-2/digital-commerce",
      }),
    ],
    address: place("5-2-2"),
  },
  {
    id: "5-2-3",
    keyTask: "5-2",
    name: { ko: "전주사랑콜 운영 활성화", en: "Wider use of the taxi call Jeonju Sarang Call" },
    printings: printings("5-2-3", "전주사랑콜 운영 활성화"),
    description: {
      ko: "택시 호출을 통합한 앱의 운영비와 홍보비를 지원해 택시업계의 경영난을 던다.",
      en: "Running and publicity costs of a joint taxi call app, to relieve the taxi trade.",
    },
    department: "대중교통과",
    period: { start: "2024-01", end: "2024-12", printed: "2024. 1. ~ 12." },
    funds: budget(430, "430백만원"),
    milestones: [
      done("5-2-3/opening", "택시호출앱 정식 개시", "Launch of the taxi call app", {
        when: { start: "2024-01", end: "2024-01", printed: "'24.1." },
      }),
      step("5-2-3/costs", "운영비와 홍보비 지원", "Support for running and publicity costs"),
      step("5-2-3/maintenance", "유지관리와 개선", "Maintenance and improvement"),
    ],
    address: place("5-2-3"),
  },
  {
    id: "5-2-4",
    keyTask: "5-2",
    name: { ko: "문화관광형 시장 육성", en: "Markets for culture and tourism" },
    printings: printings("5-2-4", "문화관광형 시장 육성"),
    description: {
      ko: "전통시장과 상점가의 특징을 살리고 문화행사를 지원한다.",
      en: "What is special about traditional markets and shopping streets, and cultural events there.",
    },
    department: "민생경제과",
    period: { start: "2024-01", end: "2024-12", printed: "2024. 1. ~ 12." },
    funds: budget(440, "440백만원"),
    components: [
      {
        id: "5-2-4/makgeolli-festival",
        name: { ko: "한사발막걸리축제", en: "Bowl of Makgeolli festival" },
        address: CONTENT,
      },
      { id: "5-2-4/market-school", name: { ko: "시장체험학교", en: "Market experience school" }, address: CONTENT },
      { id: "5-2-4/merchants-training", name: { ko: "상인역량교육", en: "Training of merchants" }, address: CONTENT },
      { id: "5-2-4/signs", name: { ko: "간판교체", en: "New shop signs" }, address: CONTENT },
    ],
    milestones: [
      done("5-2-4/selection", "활성화 지원사업 공모 선정", "Selection in the call for the revival of markets", {
        when: { start: "2023-01", end: "2023-01", printed: "'23.1." },
        address: CONTENT,
      }),
      done("5-2-4/year-1", "1차년도 사업", "First year", {
        when: { start: "2023-02", end: "2023-04", printed: "'23.2 ~ 4" },
        address: CONTENT,
      }),
      step("5-2-4/year-2-plan", "2차년도 세부계획 확정", "Detailed plan of the second year", {
        when: { start: "2024-02", end: "2024-02", printed: "'24. 2." },
      }),
      step("5-2-4/operation", "문화관광형시장 사업 추진", "Operation", {
        when: { start: "2024-03", open: "unstated", printed: "'24. 3. ~" },
      }),
    ],
    address: place("5-2-4"),
  },
  {
    id: "5-2-5",
    keyTask: "5-2",
    name: { ko: "남부시장 공동판매장 운영", en: "Joint sales hall of the Nambu market" },
    printings: printings("5-2-5", "남부시장 공동판매장 운영"),
    description: {
      ko: "시장 안에 공연장과 전북 시군 대표상품, 식음료 판매장이 있는 복합문화공간을 운영한다.",
      en: "A market space with a stage and sales of food and of goods from the whole province.",
    },
    department: "민생경제과",
    period: { start: "2018", end: "2024", printed: "2018. ~ 2024." },
    // Closed, but whether the amount is that of the whole period or of the year, the document does not say.
    funds: budget(280, "280백만원", "million-KRW", "not-stated"),
    sites: [{ name: { ko: "남부시장", en: "Nambu market" }, printed: "남부시장" }],
    components: [
      {
        id: "5-2-5/sales-hall",
        name: {
          ko: "1층 판매장(시군대표상품·식음료)",
          en: "Sales hall on the ground floor (goods of the province's cities and counties, food)",
        },
      },
      { id: "5-2-5/stage", name: { ko: "1층 공연장", en: "Performance hall on the ground floor" } },
      { id: "5-2-5/exhibition-hall", name: { ko: "1층 전시장", en: "Exhibition hall on the ground floor" } },
      { id: "5-2-5/offices", name: { ko: "1층 사무실", en: "Offices on the ground floor" } },
      {
        id: "5-2-5/subculture-space",
        name: { ko: "2층 서브컬처 복합문화공간", en: "Subculture space on the upper floor" },
      },
    ],
    figures: [
      {
        id: "5-2-5/first-floor-area",
        kind: "floor-area",
        name: { ko: "1층 면적", en: "Area of the ground floor (1층)" },
        state: "planned",
        value: 1511,
        unit: "square-metres",
        printed: "1층(1,511㎡)",
      },
      {
        id: "5-2-5/second-floor-area",
        kind: "floor-area",
        name: { ko: "2층 면적", en: "Area of the upper floor (2층)" },
        state: "planned",
        value: 1639,
        unit: "square-metres",
        component: "5-2-5/subculture-space",
        printed: "2층(1,639㎡)",
      },
    ],
    milestones: [
      done("5-2-5/selection-2016", "시설현대화사업 공모 선정", "Selection in the call for modern facilities", {
        when: { start: "2016-10", end: "2016-10", printed: "'16.10." },
        address: CONTENT,
      }),
      done("5-2-5/selection-2017", "시설현대화사업 공모 선정", "Selection in the call for modern facilities", {
        when: { start: "2017-05", end: "2017-05", printed: "' 17.5." },
        address: CONTENT,
      }),
      done("5-2-5/renovation-start", "리모델링공사 착공", "Start of the renovation", {
        when: { start: "2021-10", end: "2021-12", printed: "'21.10. ~ 12" },
        address: CONTENT,
      }),
      step("5-2-5/renovation-end", "내부 리모델링 완료", "End of the interior renovation", {
        when: { start: "2024-02", end: "2024-04", printed: "'24.2 ~ 4" },
      }),
      step("5-2-5/operation", "공동판매장 운영", "Sales hall in operation", {
        when: { start: "2024-05", open: "unstated", printed: "'24.5. ~" },
      }),
    ],
    address: place("5-2-5"),
  },
  {
    id: "5-2-6",
    keyTask: "5-2",
    // Each printing has another word before 장보기 (장애인, 장엔정, 장애통장), and one breaks 장보기 as well. The helpers
    // carry what customers buy and look after facilities; nothing in the project concerns people with disabilities.
    name: { ko: "전통시장 장보기 도우미 지원", en: "Shopping helpers at traditional markets" },
    printings: printings(
      "5-2-6",
      "전통시장 장애인 장보기 도우미 지원",
      "전통시장 장엔정 장보기 도우미 지원",
      "전통시장 장애통장 장기 도우미 지원",
    ),
    description: {
      ko: "전통시장에 도우미를 두어 손님의 짐을 나르고 공동시설을 관리·청소한다.",
      en: "Helpers at traditional markets carry what customers buy and look after shared facilities.",
    },
    department: "민생경제과",
    period: { start: "2024-01", end: "2024-12", printed: "2024. 1. ~ 12." },
    funds: budget(331, "331백만원"),
    eligibility: [
      {
        groups: ["visitors"],
        status: { ko: "전통시장 이용객", en: "customers of traditional markets" },
        printed: "전통시장 이용객",
        address: SUMMARY,
      },
    ],
    milestones: [
      step("5-2-6/carrying", "붐비는 시간의 쇼핑물 운반", "Shopping carried at busy hours"),
      step("5-2-6/facilities", "고객 편의시설 관리", "Care of facilities for customers"),
      step("5-2-6/events", "시장 행사와 홍보 지원", "Help with events and publicity of the markets"),
    ],
    address: place("5-2-6"),
  },
];
