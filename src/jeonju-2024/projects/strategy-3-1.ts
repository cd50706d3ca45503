import type { Project } from "../../model/project.js";
import type { KeyTaskId, ProjectId } from "../ids.js";
import { budget, CONTENT, counted, persons, place, printings, SCALE, step } from "./parts.js";

/** The projects of key task 3-1. */
export const keyTask31Projects: readonly Project<KeyTaskId, ProjectId>[] = [
  {
    id: "3-1-1",
    keyTask: "3-1",
    name: { ko: "전주기업반 취업 지원", en: "Employment support for the Jeonju company class" },
    printings: printings("3-1-1", "전주기업반 취업 지원"),
    description: {
      ko: "대학에 기업 수요에 맞춘 직무교육을 열고 지역기업에 취업한 청년에게 장려금을 준다.",
      en: "Courses at universities that local firms need, and an incentive for those who are hired.",
    },
    department: "청년정책과",
    period: { start: "2024-01", end: "2024-12", printed: "2024. 1.~12." },
    funds: budget(180, "180백만원"),
    components: [
      {
        id: "3-1-1/course-costs",
        name: { ko: "대학 취업연계 직무교육비 지원", en: "Costs of the universities' courses, which lead to work" },
        address: CONTENT,
      },
    ],
    figures: [persons("3-1-1/participants", "participants", 30, "30명")],
    eligibility: [
      {
        groups: ["youth", "students"],
        status: { ko: "전주시 소재 대학교 졸업예정 학년", en: "in the final year of a university in Jeonju" },
        printed: "졸업예정 학년인 청년",
        address: SCALE,
      },
    ],
    incentives: [
      {
        id: "3-1-1/employee",
        name: { ko: "취업장려금", en: "Employment incentive" },
        to: "person",
        unit: "KRW",
        decimals: -4,
        total: 42000000,
        instalments: [
          { amount: 500000, times: 36, every: "month", printed: "첫 3년 월50만원" },
          { amount: 1000000, times: 24, every: "month", printed: "이후 2년 월100만원" },
        ],
        printed: "4,200만원(첫 3년 월50만원, 이후 2년 월100만원)",
        address: CONTENT,
      },
    ],
    milestones: [
      step("3-1-1/plan", "사업 계획과 홍보", "Project plan and publicity"),
      step("3-1-1/recruitment", "대상자 모집", "Recruitment of participants"),
      step("3-1-1/courses", "대학의 교육 실시", "Courses at universities"),
      step("3-1-1/payment", "취업과 장려금 지급", "Hiring and payment of incentives"),
    ],
    address: place("3-1-1"),
  },
  {
    id: "3-1-2",
    keyTask: "3-1",
    name: {
      ko: "출향청년 채용 전주기업 취업지원",
      en: "Support for Jeonju firms that hire young people who moved away",
    },
    printings: printings("3-1-2", "출향청년 채용 전주기업 취업지원"),
    description: {
      ko: "고향을 떠난 미취업 청년이 전주 기업에 취업하면 기업과 청년에게 장려금을 준다.",
      en: "Incentives for firms in Jeonju and for young people who return to work there.",
    },
    department: "청년정책과",
    period: { start: "2024-01", end: "2024-12", printed: "2024. 1.~12." },
    funds: budget(198, "198백만원"),
    figures: [persons("3-1-2/beneficiaries", "beneficiaries", 13, "13명")],
    eligibility: [
      {
        groups: ["youth", "unemployed"],
        status: { ko: "미취업 출향청년", en: "not employed, moved away from the region" },
        printed: "미취업 출향청년",
        address: SCALE,
      },
      {
        groups: [],
        residence: "52110",
        residenceOf: "firms",
        status: { ko: "출향청년을 고용한 기업", en: "firms that hire young people who moved away" },
        printed: "전주기업",
        address: CONTENT,
      },
    ],
    incentives: [
      {
        id: "3-1-2/firm",
        name: { ko: "청년 채용 기업 지원", en: "Hiring subsidy" },
        to: "firm",
        unit: "KRW",
        decimals: -4,
        instalments: [{ amount: 1000000, times: 12, every: "month", printed: "월 100만원(12개월)" }],
        printed: "채용1인당 월 100만원(12개월)",
        address: CONTENT,
      },
      {
        id: "3-1-2/employee",
        name: { ko: "취업장려금", en: "Employment incentive" },
        to: "person",
        unit: "KRW",
        decimals: -4,
        total: 9000000,
        instalments: [
          { amount: 3000000, afterMonths: 6, printed: "6, 12, 24개월마다 300만원씩" },
          { amount: 3000000, afterMonths: 12, printed: "6, 12, 24개월마다 300만원씩" },
          { amount: 3000000, afterMonths: 24, printed: "6, 12, 24개월마다 300만원씩" },
        ],
        printed: "900만원(6, 12, 24개월마다 300만원씩)",
        address: CONTENT,
      },
    ],
    milestones: [
      step("3-1-2/recruitment", "참여자 모집·선발", "Recruitment and selection", {
        when: { start: "2024-02", end: "2024-02", printed: "' 24. 2." },
      }),
      step("3-1-2/operation", "사업 추진", "Operation", {
        when: { start: "2024-03", open: "unstated", printed: "' 24. 3.~" },
      }),
    ],
    address: place("3-1-2"),
  },
  {
    id: "3-1-3",
    keyTask: "3-1",
    name: { ko: "지역주도형 청년일자리사업", en: "Region-led youth jobs" },
    printings: printings("3-1-3", "지역주도형 청년일자리사업", "지역주도형 청년 일자리 사업"),
    description: {
      ko: "청년의 정규직 일자리와 단기 일경험에 인건비, 문화생활비, 지역정착 인센티브를 지원한다.",
      en: "Wages, culture allowances and settlement incentives for regular jobs and work experience.",
    },
    department: "청년정책과",
    period: { start: "2024-01", end: "2024-12", printed: "2024. 1.~12." },
    funds: budget(1705, "1,705백만원"),
    // What is paid is named without amounts.
    components: [
      { id: "3-1-3/wages", name: { ko: "인건비", en: "Wages" }, address: CONTENT },
      { id: "3-1-3/culture-allowance", name: { ko: "문화생활비", en: "Culture allowance" }, address: CONTENT },
      {
        id: "3-1-3/settlement-incentive",
        name: { ko: "지역정착 인센티브", en: "Incentive to settle in the region" },
        address: CONTENT,
      },
    ],
    figures: [
      counted("3-1-3/projects", "projects", 13, "13개 사업"),
      persons("3-1-3/participants", "participants", 263, "263명"),
    ],
    eligibility: [
      {
        groups: ["youth", "unemployed"],
        ages: { max: 39 },
        residence: "52110",
        residenceOf: "persons",
        status: { ko: "미취업", en: "not employed" },
        printed: "39세 이하 전주시 거주 미취업 청년",
        address: SCALE,
      },
    ],
    milestones: [
      step("3-1-3/recruitment", "참여자 모집·선발", "Recruitment and selection", {
        when: { start: "2024-01", end: "2024-01", printed: "' 24. 1." },
      }),
      step("3-1-3/operation", "사업 추진과 지도점검", "Operation and supervision", {
        when: { start: "2024-02", open: "unstated", printed: "' 24. 2.~" },
      }),
    ],
    address: place("3-1-3"),
  },
  {
    id: "3-1-4",
    keyTask: "3-1",
    name: { ko: "청년취업 2000", en: "Youth Employment 2000" },
    printings: printings("3-1-4", "청년취업 2000"),
    description: {
      ko: "청년을 새로 채용한 기업에 채용지원금을, 취업한 청년에게 장려금을 준다.",
      en: "A hiring subsidy for firms and an employment incentive for the young people they hire.",
    },
    department: "청년정책과",
    period: { start: "2024-01", end: "2024-12", printed: "2024. 1.~ 12." },
    funds: budget(109, "109백만원"),
    figures: [persons("3-1-4/beneficiaries", "beneficiaries", 10, "10명")],
    eligibility: [
      {
        groups: ["youth", "unemployed"],
        status: { ko: "미취업", en: "not employed" },
        printed: "미취업청년",
        address: SCALE,
      },
      {
        groups: [],
        status: { ko: "청년을 신규채용한 기업", en: "firms that hire young people" },
        printed: "청년 고용기업",
        address: SCALE,
      },
    ],
    incentives: [
      {
        id: "3-1-4/firm",
        name: { ko: "채용지원금", en: "Hiring subsidy" },
        to: "firm",
        unit: "KRW",
        decimals: -4,
        instalments: [{ amount: 700000, times: 12, every: "month", printed: "월 70만원(12개월)" }],
        printed: "채용1인당 월 70만원(12개월)",
        address: CONTENT,
      },
      {
        id: "3-1-4/employee",
        name: { ko: "취업장려금", en: "Employment incentive" },
        to: "person",
        unit: "KRW",
        decimals: -4,
        total: 3000000,
        instalments: [
          { amount: 1000000, afterMonths: 6, printed: "6, 12, 24개월마다 100만원씩" },
          { amount: 1000000, afterMonths: 12, printed: "6, 12, 24개월마다 100만원씩" },
          { amount: 1000000, afterMonths: 24, printed: "6, 12, 24개월마다 100만원씩" },
        ],
        printed: "300만원(6, 12, 24개월마다 100만원씩)",
        address: CONTENT,
      },
    ],
    milestones: [
      step("3-1-4/recruitment", "참여자 모집·선발", "Recruitment and selection", {
        when: { start: "2024-01", end: "2024-01", printed: "' 24. 1." },
      }),
      step("3-1-4/operation", "협약과 사업 추진", "Agreements and operation", {
        when: { start: "2024-02", end: "2024-02", printed: "' 24. 2." },
      }),
    ],
    address: place("3-1-4"),
  },
  {
    id: "3-1-5",
    keyTask: "3-1",
    name: { ko: "맞춤형 기술인력 사업", en: "Tailored training of technical workers" },
    printings: printings("3-1-5", "맞춤형 기술인력 사업"),
    description: {
      ko: "훈련기관에서 지역산업이 찾는 현장기술을 가르치고 훈련비와 수당을 준다.",
      en: "Training in the skills local industry asks for, with course fees and an allowance paid.",
    },
    department: "일자리정책과",
    period: { start: "2024-01", end: "2024-12", printed: "2024. 1.~ 12." },
    funds: budget(311, "311백만원"),
    components: [
      { id: "3-1-5/course-fees", name: { ko: "직종별 훈련비", en: "Course fees, by trade" }, address: CONTENT },
    ],
    figures: [persons("3-1-5/trainees", "trainees", 60, "60명")],
    eligibility: [
      {
        groups: ["unemployed"],
        ages: { min: 18, max: 49 },
        residence: "52110",
        residenceOf: "persons",
        status: { ko: "미취업", en: "not employed" },
        printed: "전주시 거주 18~49세 미취업자",
        address: SCALE,
      },
    ],
    incentives: [
      {
        id: "3-1-5/trainee",
        name: { ko: "훈련수당", en: "Training allowance" },
        to: "person",
        unit: "KRW",
        decimals: -4,
        instalments: [{ amount: 300000, every: "month", printed: "월 30만원" }],
        printed: "훈련수당(월 30만원)",
        address: CONTENT,
      },
    ],
    milestones: [
      step("3-1-5/providers", "훈련기관 모집", "Call for training providers", {
        when: { start: "2024-03", end: "2024-03", printed: "' 24. 3." },
      }),
      step("3-1-5/courses", "협약과 교육 실시", "Agreements and courses", {
        when: { start: "2024-05", end: "2024-05", printed: "' 24. 5." },
      }),
    ],
    address: place("3-1-5"),
  },
  {
    id: "3-1-6",
    keyTask: "3-1",
    name: { ko: "지역산업맞춤형 일자리창출 사업", en: "Job creation tailored to regional industry" },
    printings: printings("3-1-6", "지역산업맞춤형 일자리창출 사업", "지역산업맞춤형 일자리 사업"),
    description: {
      ko: "지역산업에 맞는 청년 창업·취업 교육훈련과 프로그램을 연다.",
      en: "Training and programmes for young founders and job seekers that fit regional industry.",
    },
    department: "일자리정책과",
    organisations: [{ organisation: "jeonbuk", role: "host" }],
    period: { start: "2024-01", end: "2024-12", printed: "2024. 1.~ 12." },
    funds: budget(437, "437백만원"),
    figures: [
      counted("3-1-6/projects", "projects", 4, "4개 사업"),
      persons("3-1-6/participants", "participants", 60, "60명"),
    ],
    milestones: [
      step("3-1-6/call", "전라북도 공모와 선정", "Call and selection by the province", {
        when: { start: "2024-02", end: "2024-03", printed: "' 24. 2~3." },
      }),
      step("3-1-6/operation", "협약과 사업 진행", "Agreements and operation", {
        when: { start: "2024-03", end: "2024-04", printed: "' 24. 3~4" },
      }),
    ],
    address: place("3-1-6"),
  },
];
