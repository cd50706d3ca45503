import type { Project } from "../../model/project.js";
import type { KeyTaskId, ProjectId } from "../ids.js";
import { budget, counted, done, place, printings, STATUS, step, SUMMARY } from "./parts.js";

/** When the base of 5-1-2 was built, and what is listed below it was reached. */
const BASE_BUILT = { start: "2022-10", end: "2023-12", printed: "'22.10.~'23.12." };

/** The projects of key task 5-1. */
export const keyTask51Projects: readonly Project<KeyTaskId, ProjectId>[] = [
  {
    id: "5-1-1",
    keyTask: "5-1",
    name: {
      ko: "산단 규제완화 및 혁신화로 투자활성화 기반 조성",
      en: "Deregulation and innovation of industrial complexes to attract investment",
    },
    printings: printings("5-1-1", "산단 규제완화 및 혁신화로 투자활성화 기반 조성"),
    description: {
      ko: "산업단지의 업종·시설 규제를 풀고 보조금 분야를 넓히며 노후 산단을 친환경 첨단업종으로 바꾼다.",
      en: "Fewer limits on trades, wider subsidies, old complexes turned to clean high tech.",
    },
    department: "기업지원과",
    period: { start: "2022", end: "2024", printed: "2022. ~ 2024." },
    // One of the five works goes on beyond the period: whether the amount is the whole of it, the document does not say.
    funds: budget(6041, "6,041백만원", "million-KRW", "not-stated"),
    components: [
      {
        id: "5-1-1/basic-plan",
        name: {
          ko: "산업단지 활성화 및 공업지역 기본계획 수립",
          en: "Basic plan for the revival of industrial complexes and for industrial areas",
        },
        period: { start: "2022", end: "2024", printed: "'22~'24" },
        address: STATUS,
      },
      {
        id: "5-1-1/firms",
        name: {
          ko: "지역산업 고도화를 위한 우수 유망기업 유치",
          en: "Attraction of promising firms to upgrade local industry",
        },
        period: { start: "2023", open: "ongoing", printed: "'23~계속" },
        address: STATUS,
      },
      {
        id: "5-1-1/regeneration",
        name: { ko: "제1산업단지 재생사업", en: "Regeneration of the First Industrial Complex" },
        period: { start: "2022", end: "2024", printed: "'22~'24" },
        complexes: ["first"],
        address: STATUS,
      },
      {
        id: "5-1-1/culture-centre",
        name: { ko: "제1산단 복합문화센터 건립", en: "Culture centre in the First Industrial Complex" },
        period: { start: "2022", end: "2024", printed: "'22~'24" },
        complexes: ["first"],
        address: STATUS,
      },
      {
        id: "5-1-1/buffer-basins",
        name: {
          ko: "제1·2산단 완충저류시설 설치",
          en: "Buffer storage basins in the First and Second Industrial Complexes",
        },
        period: { start: "2022", end: "2024", printed: "'22~'24" },
        complexes: ["first", "second"],
        address: STATUS,
      },
    ],
    // Printed as progress, with an end in the year of the plan or none: they have begun and are not over.
    milestones: [
      done("5-1-1/basic-plan-drafting", "기본계획 수립", "Basic plan drawn up", {
        state: "under-way",
        when: { start: "2022", end: "2024", printed: "'22~'24" },
        component: "5-1-1/basic-plan",
      }),
      done("5-1-1/firms-attraction", "유망기업 유치", "Promising firms attracted", {
        state: "under-way",
        when: { start: "2023", open: "ongoing", printed: "'23~계속" },
        component: "5-1-1/firms",
      }),
      done("5-1-1/regeneration-works", "재생사업 추진", "Regeneration carried out", {
        state: "under-way",
        when: { start: "2022", end: "2024", printed: "'22~'24" },
        component: "5-1-1/regeneration",
      }),
      done("5-1-1/culture-centre-construction", "복합문화센터 건립", "Culture centre built", {
        state: "under-way",
        when: { start: "2022", end: "2024", printed: "'22~'24" },
        component: "5-1-1/culture-centre",
      }),
      done("5-1-1/buffer-basins-installation", "완충저류시설 설치", "Buffer storage basins installed", {
        state: "under-way",
        when: { start: "2022", end: "2024", printed: "'22~'24" },
        component: "5-1-1/buffer-basins",
      }),
    ],
    address: place("5-1-1"),
  },
  {
    id: "5-1-2",
    keyTask: "5-1",
    name: { ko: "스마트 의류제조공장 클러스터 구축", en: "Cluster of smart garment factories" },
    printings: printings("5-1-2", "스마트 의류제조공장 클러스터 구축"),
    description: {
      ko: "의류공장 DB와 생산지표를 갖추고 5G 공정관리와 주문 매칭 플랫폼을 만든다.",
      en: "Data on garment factories, 5G process management and a platform that matches orders.",
    },
    department: "기업지원과",
    period: { start: "2022-10", end: "2026-12", printed: "2022. 10. ~ 2026. 12." },
    // Closed, but the document does not say whether the amount is that of the whole period or of the year.
    funds: budget(300, "300백만원", "million-KRW", "not-stated"),
    figures: [
      counted("5-1-2/sewing-factories", "firms", 15, "15개사", {
        name: { ko: "DB를 구축한 봉제공장", en: "Sewing factories in the database" },
        state: "result",
        when: BASE_BUILT,
        address: STATUS,
      }),
      counted("5-1-2/brands", "firms", 1, "1개사", {
        name: { ko: "발굴한 브랜드기업", en: "Brand firms found" },
        state: "result",
        when: BASE_BUILT,
        address: STATUS,
      }),
      counted("5-1-2/production-systems", "firms", 2, "2개사", {
        name: { ko: "생산관리시스템을 구축한 기업", en: "Firms with a production management system" },
        state: "result",
        when: BASE_BUILT,
        address: STATUS,
      }),
    ],
    milestones: [
      done("5-1-2/base", "클러스터 기반 구축", "Base of the cluster", {
        when: BASE_BUILT,
      }),
      step("5-1-2/plan", "공장 디지털화·고도화 계획 수립", "Plan to digitalise and upgrade factories", {
        when: { start: "2024-02", open: "unstated", printed: "'24.2~" },
      }),
    ],
    address: place("5-1-2"),
  },
  {
    id: "5-1-3",
    keyTask: "5-1",
    name: {
      ko: "중소벤처기업 혁신성장 펀드 조성",
      en: "Innovation growth fund for small and medium firms and ventures",
    },
    printings: printings(
      "5-1-3",
      "중소벤처기업 혁신성장 펀드 조성",
      "중소 벤처기업 혁신 성장 펀드 조성",
      "중소벤처기업 혁신성장펀드 조성",
    ),
    description: {
      ko: "지역의 혁신형 벤처기업을 찾고 민간 주도 벤처투자 펀드를 만들어 성장을 돕는다.",
      en: "Finds innovative local ventures and sets up privately led funds that invest in them.",
    },
    department: "기업지원과",
    period: { start: "2023", end: "2026", printed: "2023. ~ 2026." },
    funds: budget(15500, "15,500백만원", "million-KRW", "fund"),
    components: [
      {
        id: "5-1-3/angel-fund",
        name: { ko: "지역엔젤투자 재간접펀드", en: "Fund of funds for regional angel investment" },
        address: STATUS,
      },
      {
        id: "5-1-3/venture-fund",
        name: { ko: "지역혁신 벤처펀드", en: "Regional innovation venture fund" },
        address: STATUS,
      },
    ],
    eligibility: [
      {
        groups: ["small-and-medium-firms", "start-ups"],
        residence: "52110",
        residenceOf: "firms",
        status: { ko: "혁신성과 성장성이 있는 중소·벤처기업", en: "innovative firms and ventures that can grow" },
        printed: "혁신성·성장성을 보유한 전주시 소재 중소·벤처기업",
        address: STATUS,
      },
      {
        groups: ["start-ups"],
        status: { ko: "창업·벤처기업", en: "new firms and ventures" },
        firmAge: { max: 3 },
        component: "5-1-3/angel-fund",
        printed: "3년 이하 창업·벤처기업",
        address: STATUS,
      },
      {
        groups: ["small-and-medium-firms", "start-ups"],
        status: { ko: "성장기", en: "in their growth stage" },
        component: "5-1-3/venture-fund",
        printed: "성장기 중소벤처기업",
        address: STATUS,
      },
    ],
    terms: [
      { id: "5-1-3/fund-period", kind: "fund-period", value: 8, unit: "years", printed: "8년", address: STATUS },
      {
        id: "5-1-3/investment-period",
        kind: "investment-period",
        value: 4,
        unit: "years",
        printed: "투자 4년",
        address: STATUS,
      },
      {
        id: "5-1-3/recovery-period",
        kind: "recovery-period",
        value: 4,
        unit: "years",
        printed: "회수 4년",
        address: STATUS,
      },
      {
        id: "5-1-3/cap",
        kind: "cap",
        per: "firm",
        value: 3,
        unit: "hundred-million-KRW",
        bound: "at-most",
        component: "5-1-3/angel-fund",
        printed: "기업당 3억 이하",
        address: STATUS,
      },
      {
        // What the fund has to invest in firms of the city in all, not in each.
        id: "5-1-3/minimum",
        kind: "minimum",
        value: 40,
        unit: "hundred-million-KRW",
        bound: "at-least",
        component: "5-1-3/venture-fund",
        printed: "전주소재 기업 총 40억 이상",
        address: STATUS,
      },
    ],
    milestones: [
      done("5-1-3/plan", "펀드 조성·운영계획 수립", "Plan of the fund and its operation", {
        when: { start: "2023-08", end: "2023-08", printed: "'23.8." },
      }),
      step(
        "5-1-3/application",
        "지역계정 공공벤처펀드 공모 신청",
        "Application for a public venture fund's regional account",
      ),
      step("5-1-3/investment", "기업 발굴과 투자", "Search for firms and investment"),
    ],
    address: place("5-1-3"),
  },
  {
    id: "5-1-4",
    keyTask: "5-1",
    name: { ko: "세계 한인 비즈니스 대회 개최", en: "World Korean Business Convention" },
    printings: printings(
      "5-1-4",
      "세계 한인 비즈니스 대회 개최",
      "세계 한인 비즈니스 대회 개최",
      "세계 한인비즈니스 대회 개최",
    ),
    description: {
      ko: "재외동포 경제인과 국내 기업인을 설명회, 상담, 박람회, 전시회로 잇는다.",
      en: "Brings Korean business people from abroad and at home together in meetings and fairs.",
    },
    department: "기업지원과",
    organisations: [
      { organisation: "jeonbuk", role: "organiser" },
      { organisation: "jeonju", role: "organiser" },
    ],
    components: [
      { id: "5-1-4/ceo-network", name: { ko: "CEO 네트워크", en: "CEO network" }, address: SUMMARY },
      {
        id: "5-1-4/investment-briefing",
        name: { ko: "투자유치 설명회", en: "Briefing for investors" },
        address: SUMMARY,
      },
      {
        id: "5-1-4/meetings",
        name: { ko: "일대일 비즈니스 미팅", en: "One-to-one business meetings" },
        address: SUMMARY,
      },
      { id: "5-1-4/job-fair", name: { ko: "일자리박람회", en: "Job fair" }, address: SUMMARY },
      { id: "5-1-4/exhibition", name: { ko: "기업전시회", en: "Exhibition of firms" }, address: SUMMARY },
    ],
    milestones: [
      done("5-1-4/award", "전북도와 전주시의 공동주관 유치 확정", "Convention won by the province and the city", {
        when: { start: "2023-12", end: "2023-12", printed: "' 23.12" },
      }),
      step("5-1-4/programme", "자체·세부 프로그램 마련", "Own and detailed programme", {
        when: { start: "2024-05", end: "2024-05", printed: "' 24.5" },
      }),
      step("5-1-4/convention", "대회 개최", "Convention", {
        when: { start: "2024-10", end: "2024-10", printed: "' 24.10" },
      }),
    ],
    // The document prints the days of the convention and no period of the project.
    calendar: [
      {
        id: "5-1-4/days",
        name: { ko: "세계 한인 비즈니스 대회", en: "World Korean Business Convention" },
        when: { start: "2024-10-21", end: "2024-10-24", printed: "2024. 10. 21. ~ 24." },
      },
    ],
    address: place("5-1-4"),
  },
  {
    id: "5-1-5",
    keyTask: "5-1",
    name: {
      ko: "중소기업 해외시장 개척 지원사업",
      en: "Support for small and medium firms that enter foreign markets",
    },
    printings: printings("5-1-5", "중소기업 해외시장 개척 지원사업"),
    description: {
      ko: "수출 물류와 보험, 통상 닥터, 해외 바이어 발굴로 내수기업을 수출기업으로 키운다.",
      en: "Help with logistics, insurance, advice and buyers makes exporters of domestic firms.",
    },
    department: "기업지원과",
    period: { start: "2017", open: "ongoing", printed: "2017. ~ 계속" },
    funds: budget(300, "300백만원", "million-KRW", "not-stated"),
    components: [
      { id: "5-1-5/trade-doctor", name: { ko: "해외 통상 닥터", en: "Foreign trade doctor" }, address: SUMMARY },
      { id: "5-1-5/buyers", name: { ko: "바이어 발굴", en: "Search for buyers" }, address: { row: "바이어발굴" } },
      { id: "5-1-5/marketing", name: { ko: "마케팅", en: "Marketing" }, address: { row: "마케팅" } },
    ],
    eligibility: [
      {
        groups: ["small-and-medium-firms"],
        residence: "52110",
        residenceOf: "firms",
        status: { ko: "수출기업", en: "exporting firms" },
        printed: "전주시 수출기업",
        address: { row: "추진계획" },
      },
    ],
    milestones: [
      done("5-1-5/missions", "무역사절단 파견", "Trade missions", {
        component: "5-1-5/buyers",
        address: { row: "바이어발굴" },
      }),
      done(
        "5-1-5/foreign-fairs",
        "해외·국제전시회 참가 지원",
        "Support at fairs abroad and international fairs at home",
        {
          component: "5-1-5/buyers",
          address: { row: "바이어발굴" },
        },
      ),
      done("5-1-5/buyer-meetings", "해외바이어 초청 수출상담회", "Export meetings with invited foreign buyers", {
        component: "5-1-5/buyers",
        address: { row: "바이어발굴" },
      }),
      done("5-1-5/online-marketing", "온라인 해외 마케팅 지원", "Support for online marketing abroad", {
        component: "5-1-5/marketing",
        address: { row: "마케팅" },
      }),
      done("5-1-5/new-exporters", "수출초보기업 육성", "Coaching of new exporters", {
        component: "5-1-5/marketing",
        address: { row: "마케팅" },
      }),
      done("5-1-5/insurance", "수출 보험료 지원", "Support for export insurance premiums", {
        component: "5-1-5/marketing",
        address: { row: "마케팅" },
      }),
      done(
        "5-1-5/fairs-and-logistics",
        "국내전시회와 수출물류비 지원",
        "Support for fairs at home and export logistics",
        {
          component: "5-1-5/marketing",
          address: { row: "마케팅" },
        },
      ),
      // The line breaks off behind this step, in the middle of the next (글로벌 수출).
      step("5-1-5/briefing", "수출기업 사업설명회", "Briefing for exporting firms"),
    ],
    address: place("5-1-5"),
  },
];
