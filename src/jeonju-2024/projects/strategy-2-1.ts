import type { Project } from "../../model/project.js";
import type { KeyTaskId, ProjectId } from "../ids.js";
import { budget, counted, DIRECTION, done, persons, place, printings, STATUS, step, STEPS } from "./parts.js";

/** Where 2-1-1 prints investment and jobs instead of a budget. */
const INVESTMENT = { row: "투자/고용" };
/** Where 2-1-2 prints what is built. */
const CONSTRUCTION = { row: "조성" };

/** The projects of key task 2-1. */
export const keyTask21Projects: readonly Project<KeyTaskId, ProjectId>[] = [
  {
    id: "2-1-1",
    keyTask: "2-1",
    name: { ko: "전북 전주형 일자리 사업 추진", en: "Jeonju model of jobs in Jeonbuk" },
    printings: printings("2-1-1", "전북 전주형 일자리 사업 추진"),
    description: {
      ko: "지방주도형 투자일자리로 지정받아 탄소산업의 투자와 일자리를 늘린다.",
      en: "Designation as locally led investment jobs, for investment and jobs in carbon.",
    },
    department: "일자리정책과",
    organisations: [
      { organisation: "hyosung", role: "investor" },
      { organisation: "carbon-cooperative", role: "partner" },
      { organisation: "motie", role: "authority" },
    ],
    period: { start: "2024", end: "2026", printed: "2024.~2026." },
    // What the firms have pledged, and no public money: the document prints no budget for this project.
    funds: budget(1032, "1,032억원", "hundred-million-KRW", "pledge"),
    figures: [
      counted("2-1-1/firms", "firms", 10, "10개사", {
        name: { ko: "효성첨단소재 등 참여기업", en: "Hyosung Advanced Materials and other firms" },
        address: INVESTMENT,
      }),
      persons("2-1-1/hires", "hires", 243, "243명", { address: INVESTMENT }),
    ],
    milestones: [
      done("2-1-1/review", "산업부의 종합 검토의견", "Review by the Ministry of Trade, Industry and Energy", {
        when: { start: "2023-03", end: "2023-03", printed: "'23. 3." },
      }),
      done("2-1-1/more-firms", "참여기업 추가 발굴", "Search for more firms", {
        when: { start: "2023-05", end: "2023-09", printed: "'23. 5.-9." },
      }),
      done("2-1-1/council", "제4차 탄소산업상생협의회", "Fourth meeting of the carbon industry council", {
        when: { start: "2023-09", end: "2023-09", printed: "'23. 9." },
      }),
      done("2-1-1/agreement", "제2차 상생협약식", "Second signing of the agreement", {
        when: { start: "2023-09", end: "2023-09", printed: "'23. 9." },
      }),
      done("2-1-1/supplement", "산업부 보완사항 최종 제출", "Last supplements handed to the ministry", {
        when: { start: "2024-01-03", end: "2024-01-03", printed: "'24. 1. 3." },
      }),
      step("2-1-1/consultation", "지정 신청 산업부 협의", "Consultation with the ministry on the application", {
        when: { start: "2024-02", end: "2024-02", printed: "'24. 2." },
      }),
      step("2-1-1/inspection", "산업부 현장실사 대비", "Preparation for the ministry's inspection", {
        when: { start: "2024-S1", end: "2024-S1", printed: "'24. 상반기" },
      }),
      step("2-1-1/joint-projects", "전주탄소산업사업협동조합 공동사업", "Joint projects of the carbon cooperative"),
    ],
    address: place("2-1-1"),
  },
  {
    id: "2-1-2",
    keyTask: "2-1",
    name: { ko: "탄소소재 국가산단 조성", en: "Construction of the Carbon Materials Industrial Complex" },
    printings: printings("2-1-2", "탄소소재 국가산단 조성"),
    description: {
      ko: "탄소산업 집적단지를 조성해 기업을 유치하고 일자리를 만든다.",
      en: "A complex for the carbon industry is built to attract firms and create jobs.",
    },
    department: "기업지원과",
    organisations: [{ organisation: "molit", role: "authority" }],
    period: { start: "2017", end: "2026-11", printed: "2017. ~ 2026. 11." },
    // The cost of a complex that is built once, and no year's appropriation.
    funds: budget(2436, "2,436억원", "hundred-million-KRW", "whole-period"),
    sites: [
      {
        street: "팔복동, 여의동2가, 고량동 일원",
        district: "52113",
        complex: "carbon",
        printed: "전주시 덕진구 팔복동, 여의동2가, 고량동 일원",
        address: { row: "위치" },
      },
    ],
    components: [
      { id: "2-1-2/industry", name: { ko: "산업시설", en: "Industrial facilities" }, address: CONSTRUCTION },
      { id: "2-1-2/support-facilities", name: { ko: "지원시설", en: "Support facilities" }, address: CONSTRUCTION },
      { id: "2-1-2/public-facilities", name: { ko: "공공시설", en: "Public facilities" }, address: CONSTRUCTION },
    ],
    figures: [
      counted("2-1-2/industrial-facilities", "facilities", 92, "92개소", {
        name: { ko: "산업시설", en: "Industrial facilities" },
        unit: "establishments",
        component: "2-1-2/industry",
        address: CONSTRUCTION,
      }),
      counted("2-1-2/manufacturers", "facilities", 71, "제조업체 71", {
        name: { ko: "산업시설: 제조업체", en: "Industrial facilities: manufacturers" },
        unit: "establishments",
        component: "2-1-2/industry",
        partOf: "2-1-2/industrial-facilities",
        address: CONSTRUCTION,
      }),
      counted("2-1-2/research-institutes", "facilities", 21, "연구기관 21", {
        name: { ko: "산업시설: 연구기관", en: "Industrial facilities: research institutes" },
        unit: "establishments",
        component: "2-1-2/industry",
        partOf: "2-1-2/industrial-facilities",
        address: CONSTRUCTION,
      }),
    ],
    milestones: [
      done("2-1-2/approval", "국토교통부의 산업단지계획 승인고시", "Plan of the complex approved by the ministry", {
        when: { start: "2019-09", end: "2019-09", printed: "'19. 9." },
      }),
      done("2-1-2/excavation", "문화재 정밀발굴조사", "Archaeological excavation", {
        when: { start: "2022-04", end: "2023-09", printed: "'22. 4. ~ '23. 9." },
      }),
      done("2-1-2/groundbreaking", "공사 착공", "Start of construction"),
      done("2-1-2/ground-work", "부지조성", "Preparation of the ground", { state: "under-way" }),
      step("2-1-2/plan-change", "산업단지계획 변경", "Change of the plan of the complex", {
        when: { start: "2024-02", end: "2024-06", printed: "'24. 2.-6." },
      }),
      step("2-1-2/management-plan", "관리계획 승인고시", "Management plan approved", {
        when: { start: "2024-03", end: "2024-03", printed: "'24. 3." },
      }),
      step("2-1-2/sale", "분양", "Sale of lots", { when: { start: "2024-09", end: "2024-09", printed: "'24. 9." } }),
      step("2-1-2/completion", "조성공사 완료", "Completion", {
        when: { start: "2026-11", end: "2026-11", printed: "'26. 11." },
      }),
    ],
    address: place("2-1-2"),
  },
  {
    id: "2-1-3",
    keyTask: "2-1",
    name: {
      ko: "규제완화를 통한 유망 중소기업 유치",
      en: "Promising small and medium firms attracted by deregulation",
    },
    printings: printings("2-1-3", "규제완화를 통한 유망 중소기업 유치"),
    description: {
      ko: "업종과 개발 규제를 풀고 지원 한도를 올려 탄소산단 등에 유망기업을 유치한다.",
      en: "Fewer limits on trades and building and higher subsidies, to attract promising firms.",
    },
    department: "기업지원과",
    period: { start: "2024", open: "ongoing", printed: "2024. ~ 계속" },
    funds: budget(29.8, "29.8억원", "hundred-million-KRW", "not-stated", 1),
    components: [
      {
        id: "2-1-3/carbon-complex",
        name: { ko: "탄소산단 분양과 기업유치", en: "Sale of lots in the carbon complex" },
        complexes: ["carbon"],
        address: STEPS,
      },
      {
        id: "2-1-3/first-complex",
        name: {
          ko: "전주제1산업단지 관리기본계획 변경",
          en: "Change of the First Industrial Complex's management plan",
        },
        complexes: ["first"],
        address: STEPS,
      },
      {
        id: "2-1-3/complexes-plan",
        name: { ko: "전주 산업단지 활성화 계획 수립 용역", en: "Study for a plan to revive the industrial complexes" },
        address: STEPS,
      },
    ],
    figures: [
      counted("2-1-3/visited-firms", "firms", 12, "12개사", {
        name: { ko: "방문한 우수 유망 기업", en: "Promising firms visited" },
        state: "result",
        address: STATUS,
      }),
      counted("2-1-3/target-firms", "firms", 114, "114개사", {
        name: { ko: "탄소산단 타깃기업", en: "Firms targeted for the carbon complex" },
        state: "result",
        when: { start: "2023-01", end: "2023-12", printed: "’23. 1. ~12" },
        component: "2-1-3/carbon-complex",
        address: STATUS,
      }),
    ],
    eligibility: [
      {
        groups: ["small-and-medium-firms"],
        status: {
          ko: "탄소소재 중간재·첨단산업 기술 유망기업",
          en: "promising in intermediate carbon goods or high technology",
        },
        printed: "탄소소재 중간재 및 첨단산업 기술 유망 중소기업",
        address: DIRECTION,
      },
    ],
    ruleChanges: [
      {
        id: "2-1-3/subsidy-limit",
        name: { ko: "투자유치 보조금 지원한도", en: "Limit of the investment subsidy" },
        from: 50,
        to: 80,
        unit: "hundred-million-KRW",
        when: { start: "2024-02", end: "2024-02", printed: "’24. 2" },
        printed: "50→80억원",
        address: STEPS,
      },
      {
        id: "2-1-3/large-investment",
        name: { ko: "대규모 투자기준", en: "Threshold of a large investment" },
        from: 200,
        to: 1000,
        unit: "hundred-million-KRW",
        when: { start: "2024-02", end: "2024-02", printed: "’24. 2" },
        printed: "200→1,000억원",
        address: STEPS,
      },
    ],
    milestones: [
      done("2-1-3/presentations", "투자유치 설명회", "Presentations to investors"),
      done(
        "2-1-3/workshop",
        "탄소 소부장 특화단지 협력기업 워크숍",
        "Workshop for partner firms of the specialised complex for carbon materials, parts and equipment",
      ),
      done("2-1-3/visits", "우수 유망 기업 방문", "Visits to promising firms"),
      done("2-1-3/targets", "탄소산단 타깃기업 설정", "Firms to be targeted for the carbon complex", {
        when: { start: "2023-01", end: "2023-12", printed: "’23. 1. ~12" },
        component: "2-1-3/carbon-complex",
      }),
      // Its end is printed among the steps to come.
      done("2-1-3/study", "산업단지 활성화 계획 용역", "Study for the complexes", {
        state: "under-way",
        when: { start: "2023-07", open: "unstated", printed: "’23. 7. ~" },
        component: "2-1-3/complexes-plan",
      }),
      step("2-1-3/ordinance", "투자유치 촉진 조례 개정", "Revision of the ordinance on investment", {
        when: { start: "2024-02", end: "2024-02", printed: "’24. 2" },
      }),
      step("2-1-3/management-plan", "제1산단 관리기본계획 변경 고시", "Changed management plan approved", {
        when: { start: "2024-03", end: "2024-03", printed: "’24. 3." },
        component: "2-1-3/first-complex",
      }),
      step("2-1-3/study-end", "산업단지 활성화 계획 용역 완료", "End of the study for the complexes", {
        when: { start: "2024-07", end: "2024-07", printed: "’24. 7." },
        component: "2-1-3/complexes-plan",
      }),
      step("2-1-3/sale", "탄소산단 분양 공고와 MOU 체결", "Lots offered, agreements with firms", {
        when: { start: "2024-Q3", end: "2024-Q3", printed: "’24. 3분기" },
        component: "2-1-3/carbon-complex",
      }),
      step(
        "2-1-3/publicity",
        "탄소산단 강점 자료와 모집 홍보 강화",
        "More publicity, with the complex's strengths set out",
        {
          component: "2-1-3/carbon-complex",
        },
      ),
      step("2-1-3/attraction", "우수 유망기업 유치 활동", "Search for promising firms", {
        when: { recurring: "as-needed", printed: "수시" },
      }),
    ],
    address: place("2-1-3"),
  },
];
