import type { Project } from "../../model/project.js";
import type { KeyTaskId, ProjectId } from "../ids.js";
import {
  budget,
  CONTENT,
  counted,
  DIRECTION,
  persons,
  place,
  printings,
  SCALE,
  step,
  STEPS,
  SUMMARY,
} from "./parts.js";

/** The projects of key tasks 3-2 to 3-5. */
export const laterStrategy3Projects: readonly Project<KeyTaskId, ProjectId>[] = [
  {
    id: "3-2-1",
    keyTask: "3-2",
    name: { ko: "신중년 취업지원 사업", en: "Employment support in later working life" },
    printings: printings("3-2-1", "신중년 취업지원 사업", "신증년 취업지원 사업"),
    description: {
      ko: "신중년을 새로 채용한 기업에 인건비를 보태고 취업자에게 장려금을 준다.",
      en: "Wage subsidies for firms that hire people in later working life; incentives for the hired.",
    },
    department: "일자리정책과",
    period: { start: "2024-01", end: "2024-12", printed: "2024. 1.~ 12." },
    funds: budget(151, "151백만원"),
    figures: [persons("3-2-1/beneficiaries", "beneficiaries", 18, "18명")],
    eligibility: [
      {
        groups: ["later-working-life", "unemployed"],
        status: { ko: "미취업", en: "not employed" },
        printed: "신중년층 미취업자",
        address: DIRECTION,
      },
      {
        groups: [],
        status: { ko: "신중년을 신규채용한 기업", en: "firms that hire people in later working life" },
        printed: "신중년 신규채용 기업",
        address: SUMMARY,
      },
    ],
    incentives: [
      {
        id: "3-2-1/firm",
        name: { ko: "기업지원금", en: "Wage subsidy" },
        to: "firm",
        unit: "KRW",
        decimals: -4,
        instalments: [{ amount: 700000, every: "month", bound: "at-most", printed: "월 최대 70만원" }],
        printed: "신규채용 1인당 월 최대 70만원",
        address: CONTENT,
      },
      {
        id: "3-2-1/employee",
        name: { ko: "취업장려금", en: "Employment incentive" },
        to: "person",
        unit: "KRW",
        decimals: -4,
        total: 2000000,
        instalments: [
          { amount: 500000, afterMonths: 6, printed: "6개월 50만원" },
          { amount: 500000, afterMonths: 12, printed: "1년 50만원" },
          { amount: 1000000, afterMonths: 24, printed: "2년 100만원" },
        ],
        printed: "200만원 지급(6개월 50만원, 1년 50만원, 2년 100만원)",
        address: CONTENT,
      },
    ],
    milestones: [
      step("3-2-1/recruitment", "기업·참여자 모집과 협약", "Recruitment of firms and persons, agreements", {
        when: { start: "2024-01", end: "2024-01", printed: "'24. 1." },
      }),
      step("3-2-1/payment", "지원금과 장려금 지급", "Payment of subsidies and incentives", {
        when: { start: "2024-02", open: "unstated", printed: "'24. 2-" },
      }),
    ],
    address: place("3-2-1"),
  },
  {
    id: "3-2-2",
    keyTask: "3-2",
    name: { ko: "신중년 경력형 일자리 사업", en: "Experience-based jobs in later working life" },
    printings: printings("3-2-2", "신중년 경력형 일자리 사업", "신증년 경력형 일자리 사업"),
    description: {
      ko: "전통공예교육매니저, 심뇌혈관질환 건강매니저 등으로 신중년을 고용해 사회서비스를 한다.",
      en: "Experienced people hired for social services, as craft education or heart health managers.",
    },
    department: "일자리정책과",
    period: { start: "2024-01", end: "2024-12", printed: "2024. 1.~ 12." },
    funds: budget(137, "137백만원"),
    figures: [persons("3-2-2/hires", "hires", 7, "7명", { address: CONTENT })],
    eligibility: [
      {
        groups: ["later-working-life"],
        status: { ko: "퇴직한 전문인력, 수행업무 관련 경력", en: "retired professionals with experience in the work" },
        experience: { min: 3 },
        printed: "3년 이상 경력",
        address: CONTENT,
      },
    ],
    milestones: [
      step("3-2-2/recruitment", "참여자 모집·선발", "Recruitment and selection", {
        when: { start: "2024-01", end: "2024-01", printed: "'24. 1." },
      }),
      step("3-2-2/operation", "사업 추진", "Operation", {
        when: { start: "2024-02", open: "unstated", printed: "'24. 2-" },
      }),
    ],
    address: place("3-2-2"),
  },
  {
    id: "3-3-1",
    keyTask: "3-3",
    name: { ko: "여성일자리 재도전 사관학교 운영", en: "Academy for women's new start in work" },
    printings: printings("3-3-1", "여성일자리 재도전 시관학교 운영", "여성일자리 재도전 사관학교 운영"),
    description: {
      ko: "여성 창업자에게 보육실, 맞춤형 컨설팅, 사업화를 지원한다.",
      en: "Incubator rooms, tailored consulting and commercialisation support for women founders.",
    },
    department: "여성가족과",
    period: { start: "2024-01", end: "2024-12", printed: "2024. 1.~ 12." },
    funds: budget(103, "103백만원"),
    figures: [
      persons("3-3-1/founders", "start-ups", 10, "10명", {
        name: { ko: "여성 예비(기) 창업자", en: "Women who found or have founded a firm" },
      }),
    ],
    eligibility: [
      {
        groups: ["women", "start-ups"],
        status: { ko: "창업 아이디어가 있는 예비(기) 창업자", en: "with a business idea, before or after founding" },
        printed: "창업 아이디어 보유한 여성 예비(기) 창업자",
        address: SCALE,
      },
    ],
    milestones: [
      step("3-3-1/recruitment", "여성 예비 창업가 모집", "Recruitment of women founders", {
        when: { start: "2024-02", open: "unstated", printed: "'24. 2-" },
      }),
    ],
    address: place("3-3-1"),
  },
  {
    id: "3-3-2",
    keyTask: "3-3",
    name: { ko: "경력단절 여성 취업연계 서비스", en: "Placement service for career-interrupted women" },
    printings: printings("3-3-2", "경력단절 여성 취업연계 서비스"),
    description: {
      ko: "구인·구직 발굴, 취업 알선, 직업교육훈련, 인턴제로 여성의 재취업을 돕는다.",
      en: "Placement, vocational training and internships for women returning to work.",
    },
    department: "여성가족과",
    period: { start: "2024-01", end: "2024-12", printed: "2024. 1.~ 12." },
    funds: budget(330, "330백만원"),
    figures: [
      persons("3-3-2/beneficiaries", "beneficiaries", 1555, "1,555명"),
      persons("3-3-2/counsellors", "staff", 7, "7명", {
        name: { ko: "취업상담사", en: "Employment counsellors" },
        state: "existing",
        address: CONTENT,
      }),
    ],
    eligibility: [
      {
        groups: ["career-interrupted-women", "women"],
        status: { ko: "경력단절 또는 구직", en: "career interrupted, or looking for work" },
        printed: "경력단절 및 구직 여성",
        address: SCALE,
      },
    ],
    milestones: [
      step("3-3-2/recruitment", "참여자 모집·선발", "Recruitment and selection", {
        when: { start: "2024-01", end: "2024-01", printed: "'24. 1." },
      }),
      step("3-3-2/operation", "사업 추진", "Operation", {
        when: { start: "2024-02", open: "unstated", printed: "'24. 2-" },
      }),
    ],
    address: place("3-3-2"),
  },
  {
    id: "3-4-1",
    keyTask: "3-4",
    name: {
      ko: "장애인 자립기반 강화 일자리 사업 확대",
      en: "More jobs for the self-reliance of people with disabilities",
    },
    printings: printings(
      "3-4-1",
      "장애인 자립기반 강화 일자리 사업 확대",
      "장애인 자립기반 강화 일자리 사업 확대",
      "장애인 자립기반 강화 일자리 확대 사업",
    ),
    description: {
      ko: "일반형, 복지형, 특화형, 맞춤형 등 장애인 일자리를 제공하고 일자리지원센터를 운영한다.",
      en: "General, welfare, specialised, tailored jobs for people with disabilities; a job centre.",
    },
    department: "장애인복지과",
    period: { start: "2024-01", end: "2024-12", printed: "2024. 1.~ 12." },
    funds: budget(6137, "6,137백만원"),
    components: [
      {
        id: "3-4-1/disability-jobs",
        name: { ko: "장애인일자리 사업", en: "Jobs for people with disabilities" },
        address: SCALE,
      },
      {
        id: "3-4-1/severe-disability-jobs",
        name: { ko: "최중증 장애인 공공일자리", en: "Public jobs for people with the most severe disabilities" },
        address: SCALE,
      },
      {
        id: "3-4-1/developmental-disability-jobs",
        name: { ko: "발달장애인 특수직렬", en: "Special job series for people with developmental disabilities" },
        address: SCALE,
      },
      {
        id: "3-4-1/job-centre",
        name: { ko: "전주시 장애인일자리지원센터", en: "Jeonju job centre for people with disabilities" },
        address: SUMMARY,
      },
    ],
    figures: [
      persons("3-4-1/disability-jobs-participants", "participants", 406, "406명", {
        component: "3-4-1/disability-jobs",
      }),
      persons("3-4-1/severe-disability-jobs-participants", "participants", 44, "44명", {
        component: "3-4-1/severe-disability-jobs",
      }),
      persons("3-4-1/developmental-disability-jobs-participants", "participants", 8, "8명", {
        component: "3-4-1/developmental-disability-jobs",
      }),
    ],
    eligibility: [
      {
        groups: ["people-with-disabilities"],
        status: { ko: "취업이 어려운 장애인", en: "find it hard to get work" },
        printed: "취업이 어려운 장애인",
        address: DIRECTION,
      },
      {
        groups: ["people-with-disabilities"],
        status: { ko: "최중증 장애인", en: "most severe disability" },
        component: "3-4-1/severe-disability-jobs",
        printed: "최종증 장애인",
        address: SCALE,
      },
      {
        groups: ["people-with-disabilities"],
        status: { ko: "발달장애인", en: "developmental disability" },
        component: "3-4-1/developmental-disability-jobs",
        printed: "발달장애인",
        address: SCALE,
      },
    ],
    milestones: [
      step("3-4-1/operation", "일자리와 지원센터 운영", "Jobs and job centre in operation", {
        when: { start: "2024-01", end: "2024-12", printed: "'24 1-12" },
      }),
      step("3-4-1/training", "훈련과 취업 연계", "Training and placement", {
        when: { start: "2024-01", end: "2024-12", printed: "'24 1-12" },
      }),
    ],
    address: place("3-4-1"),
  },
  {
    id: "3-4-2",
    keyTask: "3-4",
    name: { ko: "건강한 노후생활을 위한 노인일자리 지원", en: "Senior jobs for a healthy old age" },
    printings: printings("3-4-2", "건강한 노후생활을 위한 노인일자리 지원", "건강한 노후 생활을 위한 노인일자리 지원"),
    description: {
      ko: "노인일자리와 사회활동을 만들고 시니어클럽 등 지원기관의 운영을 돕는다.",
      en: "Jobs and social activities for older people, and support for the bodies that run them.",
    },
    department: "노인복지과",
    period: { start: "2024-01", end: "2024-12", printed: "2024. 1.~ 12." },
    funds: budget(66461, "66,461백만원"),
    components: [
      {
        id: "3-4-2/senior-jobs",
        name: { ko: "노인일자리 및 사회활동 지원사업", en: "Senior jobs and social activities" },
        period: { start: "2024-01", end: "2024-12", printed: "'24 1-12" },
        address: STEPS,
      },
      {
        id: "3-4-2/senior-clubs",
        name: { ko: "시니어클럽 및 노인취업지원센터 운영지원", en: "Support for senior clubs and senior job centres" },
        address: SUMMARY,
      },
      {
        id: "3-4-2/senior-work-centre",
        name: { ko: "노인일거리마련센터", en: "Senior work centre" },
        address: SUMMARY,
      },
    ],
    figures: [
      persons("3-4-2/participants", "participants", 15314, "15,314명"),
      counted("3-4-2/operators", "organisations", 62, "62개소", {
        name: { ko: "수행기관", en: "Operating organisations" },
        unit: "establishments",
      }),
    ],
    eligibility: [{ groups: ["older-people"], ages: { min: 60 }, printed: "만 60세 이상 노인", address: SCALE }],
    milestones: [
      step("3-4-2/recruitment", "수행기관의 참여자 모집·선발", "Recruitment and selection by the operators", {
        when: { start: "2024-01", end: "2024-01", printed: "'24 1" },
      }),
      step("3-4-2/operation", "일자리·사회활동 지원", "Jobs and social activities in operation", {
        when: { start: "2024-01", end: "2024-12", printed: "'24 1-12" },
        component: "3-4-2/senior-jobs",
      }),
    ],
    address: place("3-4-2"),
  },
  {
    id: "3-5-1",
    keyTask: "3-5",
    name: { ko: "공공일자리 지원", en: "Public jobs" },
    printings: printings("3-5-1", "공공일자리 지원"),
    description: {
      ko: "DB 구축, 서비스, 환경정화, 시책, 마을가꾸기, 다문화가정 지원 등 공공일자리를 제공한다.",
      en: "Public jobs: databases, services, clean-up, city tasks, villages, multicultural families.",
    },
    department: "일자리정책과",
    period: { start: "2024-01", end: "2024-12", printed: "2024. 1.~12." },
    funds: budget(2765, "2,765백만원"),
    components: [
      {
        id: "3-5-1/public-works",
        name: { ko: "공공근로", en: "Public works" },
        period: { start: "2024-01", end: "2024-12", printed: "'24. 1~12" },
        address: STEPS,
      },
      {
        id: "3-5-1/community-jobs",
        name: { ko: "지역공동체일자리사업", en: "Local community jobs" },
        period: { start: "2024-03", end: "2024-12", printed: "'24. 3~12" },
        address: STEPS,
      },
    ],
    figures: [
      persons("3-5-1/public-works-participants", "participants", 480, "480명", { component: "3-5-1/public-works" }),
      persons("3-5-1/community-jobs-participants", "participants", 62, "62명", { component: "3-5-1/community-jobs" }),
    ],
    eligibility: [{ groups: ["vulnerable"], printed: "취업 취약계층", address: DIRECTION }],
    milestones: [
      step("3-5-1/public-works-operation", "공공근로 추진", "Public works in operation", {
        when: { start: "2024-01", end: "2024-12", printed: "'24. 1~12" },
        component: "3-5-1/public-works",
      }),
      step("3-5-1/community-jobs-operation", "지역공동체일자리 추진", "Community jobs in operation", {
        when: { start: "2024-03", end: "2024-12", printed: "'24. 3~12" },
        component: "3-5-1/community-jobs",
      }),
    ],
    address: place("3-5-1"),
  },
  {
    id: "3-5-2",
    keyTask: "3-5",
    name: { ko: "맞춤형 취업연계 일자리지원센터 운영", en: "Job centre for tailored placement" },
    printings: printings("3-5-2", "맞춤형 취업연계 일자리지원센터 운영"),
    description: {
      ko: "구인·구직 상담과 알선, 현장면접 행사, 구직기술 교육을 한다.",
      en: "Counselling and placement, on-site interviews and training in job search.",
    },
    department: "일자리정책과",
    period: { start: "2024-01", end: "2024-12", printed: "2024. 1.~12." },
    funds: budget(10, "10백만원"),
    figures: [
      {
        id: "3-5-2/firms",
        kind: "firms",
        // The counter printed is that of persons (인); whether it means firms or their staff, the document does not say.
        name: { ko: "구인업체(인쇄 단위: 인)", en: "Recruiting firms (counter printed: persons)" },
        state: "planned",
        value: 20,
        unit: "persons",
        bound: "at-least",
        printed: "20인이상",
        address: SCALE,
      },
      persons("3-5-2/job-seekers", "job-seekers", 500, "500여명", { bound: "approximate" }),
      persons("3-5-2/placements", "placements", 150, "150명이상", { bound: "at-least" }),
      counted("3-5-2/meeting-days", "events", 7, "7회", {
        name: { ko: "구인·구직 만남의 날", en: "Days where firms and job seekers meet" },
        address: CONTENT,
      }),
      counted("3-5-2/lectures", "courses", 2, "2회", {
        name: { ko: "구직 전략기술 특강", en: "Lectures on job search strategy" },
        address: CONTENT,
      }),
      counted("3-5-2/courses", "courses", 3, "3회", {
        name: { ko: "직업전문학교 훈련생 구직기술 교육", en: "Job search training for vocational trainees" },
        address: CONTENT,
      }),
    ],
    milestones: [
      step("3-5-2/placement", "구인·구직 발굴과 취업 연계", "Search for vacancies and job seekers, placement", {
        when: { start: "2024-01", end: "2024-12", printed: "'24. 1~12" },
      }),
      step("3-5-2/training", "구직기술 향상 교육", "Training in job search", {
        when: { start: "2024-05", end: "2024-08", printed: "'24. 5~8" },
      }),
    ],
    address: place("3-5-2"),
  },
];
