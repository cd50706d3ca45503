import type { Project } from "../../model/project.js";
import type { KeyTaskId, ProjectId } from "../ids.js";
import { budget, counted, DIRECTION, done, place, printings, STATUS, step } from "./parts.js";

const TASKS = { row: "사업내용" };
const IN_2023 = { start: "2023", end: "2023", printed: "23년" };

/** The projects of key task 2-3. */
export const keyTask23Projects: readonly Project<KeyTaskId, ProjectId>[] = [
  {
    id: "2-3-1",
    keyTask: "2-3",
    name: { ko: "사회연대 상생마당 조성", en: "Building of the social solidarity centre" },
    printings: printings("2-3-1", "사회연대 상생마당 조성"),
    description: {
      ko: "사회적경제 제품의 성장·판매·유통을 한곳에서 돕고 주민 문화공간을 함께 짓는다.",
      en: "One centre to develop and sell social economy products, with space for residents.",
    },
    department: "사회적경제과",
    period: { start: "2020", end: "2025", printed: "2020. ~ 2025." },
    // A building is put up in a closed period: the amount is that of the building.
    funds: budget(160, "160억원", "hundred-million-KRW", "whole-period"),
    sites: [
      {
        street: "효자동2가 1375",
        district: "52111",
        printed: "완산, 효자동2가 1375",
        address: { row: "장소" },
      },
    ],
    components: [
      {
        id: "2-3-1/centre",
        name: { ko: "사회적경제 유통·성장지원센터", en: "Distribution and growth centre of the social economy" },
        address: TASKS,
      },
      {
        id: "2-3-1/platform",
        name: { ko: "사회적경제기업 광역거점 통합플랫폼", en: "Regional platform of social economy firms" },
        address: TASKS,
      },
      {
        id: "2-3-1/culture-space",
        name: { ko: "주민 공동체 생활·복합 문화공간", en: "Cultural and everyday space for residents' communities" },
        address: TASKS,
      },
    ],
    figures: [
      counted("2-3-1/social-economy-firms", "firms", 688, "688개소", {
        name: { ko: "사회적경제기업", en: "Social economy firms" },
        state: "existing",
        unit: "establishments",
        address: TASKS,
      }),
      counted("2-3-1/social-enterprises", "firms", 118, "사회적기업 118", {
        name: { ko: "사회적기업", en: "Social enterprises" },
        state: "existing",
        unit: "establishments",
        partOf: "2-3-1/social-economy-firms",
        address: TASKS,
      }),
      counted("2-3-1/cooperatives", "firms", 539, "협동조합 539", {
        name: { ko: "협동조합", en: "Cooperatives" },
        state: "existing",
        unit: "establishments",
        partOf: "2-3-1/social-economy-firms",
        address: TASKS,
      }),
      counted("2-3-1/village-enterprises", "firms", 11, "마을기업 11", {
        name: { ko: "마을기업", en: "Village enterprises" },
        state: "existing",
        unit: "establishments",
        partOf: "2-3-1/social-economy-firms",
        address: TASKS,
      }),
      counted("2-3-1/self-support-enterprises", "firms", 20, "자활기업 20", {
        name: { ko: "자활기업", en: "Self-support enterprises" },
        state: "existing",
        unit: "establishments",
        partOf: "2-3-1/social-economy-firms",
        address: TASKS,
      }),
    ],
    milestones: [
      done(
        "2-3-1/calls",
        "유통지원센터·생활SOC 공모 선정",
        "Selected in calls for a distribution centre and local facilities",
        {
          when: { start: "2020", end: "2020", printed: "'20년" },
          address: DIRECTION,
        },
      ),
      done("2-3-1/groundbreaking", "공사 착공", "Start of construction", {
        when: { start: "2023-10", end: "2023-10", printed: "'23.10." },
      }),
    ],
    address: place("2-3-1"),
  },
  {
    id: "2-3-2",
    keyTask: "2-3",
    name: {
      ko: "사회적경제기업 자생력 제고 및 판로확대 지원",
      en: "Support for the self-reliance and sales of social economy firms",
    },
    printings: printings(
      "2-3-2",
      "사회적경제기업 자생력제고 및 판로확대 지원",
      "사회적경제기업 자생력 제고 및 판로확대 지원",
    ),
    description: {
      ko: "사회적경제기업에 유통·물류, 교육과 컨설팅, 민간투자 연계를 지원한다.",
      en: "Distribution, training, consulting and links to investors for social economy firms.",
    },
    department: "사회적경제과",
    period: { start: "2024-01", end: "2024-12", printed: "2024. 1. ~ 12." },
    funds: budget(8937, "8,937백만원"),
    components: [
      {
        id: "2-3-2/platform",
        name: {
          ko: "사회적기업 유통·물류 플랫폼 지원",
          en: "Distribution and logistics platform of social enterprises",
        },
        address: TASKS,
      },
      {
        id: "2-3-2/academy",
        name: { ko: "사회적기업 아카데미", en: "Social enterprise academy" },
        address: TASKS,
      },
      {
        id: "2-3-2/investors",
        name: { ko: "민간투자기관 연계", en: "Links to private investors" },
        address: TASKS,
      },
    ],
    figures: [
      counted("2-3-2/new-firms", "firms", 46, "46개소", {
        name: { ko: "발굴한 사회적경제조직", en: "Social economy organisations found" },
        state: "result",
        unit: "establishments",
        when: IN_2023,
        address: STATUS,
      }),
      counted("2-3-2/new-social-enterprises", "firms", 14, "사회적기업지정 및 인증14", {
        name: { ko: "지정·인증된 사회적기업", en: "Social enterprises designated or certified" },
        state: "result",
        unit: "establishments",
        when: IN_2023,
        partOf: "2-3-2/new-firms",
        address: STATUS,
      }),
      counted("2-3-2/new-village-enterprises", "firms", 1, "마을기업1", {
        name: { ko: "마을기업", en: "Village enterprises" },
        state: "result",
        unit: "establishments",
        when: IN_2023,
        partOf: "2-3-2/new-firms",
        address: STATUS,
      }),
      counted("2-3-2/new-cooperatives", "firms", 31, "협동조합31", {
        name: { ko: "협동조합", en: "Cooperatives" },
        state: "result",
        unit: "establishments",
        when: IN_2023,
        partOf: "2-3-2/new-firms",
        address: STATUS,
      }),
      counted("2-3-2/subsidised-firms", "firms", 133, "133개소", {
        name: { ko: "재정지원을 받은 사회적경제기업", en: "Social economy firms that got financial support" },
        state: "result",
        unit: "establishments",
        when: IN_2023,
        address: STATUS,
      }),
      counted("2-3-2/subsidies", "amount", 3539, "3,539백만원", {
        name: { ko: "재정지원 금액", en: "Financial support" },
        state: "result",
        unit: "million-KRW",
        when: IN_2023,
        address: STATUS,
      }),
      counted("2-3-2/markets", "events", 5, "5회", {
        name: { ko: "사회적경제 시민장터", en: "Citizens' markets of the social economy" },
        state: "result",
        address: STATUS,
      }),
      counted("2-3-2/market-firms", "firms", 51, "51개 기업", {
        name: { ko: "시민장터 참여 기업", en: "Firms at the citizens' markets" },
        state: "result",
        address: STATUS,
      }),
      counted("2-3-2/fair-firms", "firms", 38, "38개 기업", {
        name: { ko: "박람회 참여 기업", en: "Firms at the fair" },
        state: "result",
        address: STATUS,
      }),
    ],
    milestones: [
      // The status gives a beginning and no end: what began is still going on.
      done("2-3-2/support", "재정지원과 판로확대", "Financial support and more sales", {
        state: "under-way",
        when: { start: "2023-01", open: "unstated", printed: "'23.1~" },
      }),
      done("2-3-2/search", "사회적경제조직 발굴", "Search for social economy organisations", { when: IN_2023 }),
      done("2-3-2/subsidy-programme", "재정지원사업", "Financial support programme", { when: IN_2023 }),
      done("2-3-2/markets-and-fair", "시민장터와 박람회", "Citizens' markets and fair"),
      step("2-3-2/academy-operation", "아카데미 운영", "Academy in operation", { component: "2-3-2/academy" }),
      step("2-3-2/publicity", "민간투자 연계 홍보", "Publicity for links to investors", {
        component: "2-3-2/investors",
      }),
      step("2-3-2/anchor-firms", "앵커기업 발굴", "Search for anchor firms"),
    ],
    address: place("2-3-2"),
  },
  {
    id: "2-3-3",
    keyTask: "2-3",
    name: { ko: "전주시 공동체 활성화 지원사업 추진", en: "Support for communities in Jeonju" },
    printings: printings("2-3-3", "전주시 공동체 활성화 지원사업 추진"),
    description: {
      ko: "주민과 아파트 공동체, 마을계획의 수립과 실행을 공모로 뽑아 지원한다.",
      en: "Support, by open call, for residents' and apartment communities and for village plans.",
    },
    department: "사회적경제과",
    period: { start: "2024-01", end: "2024-12", printed: "2024. 1. ~ 12." },
    funds: budget(331, "331백만원"),
    components: [
      {
        id: "2-3-3/ondure",
        name: {
          ko: "온두레(디딤·이음·희망단계)-아파트 공동체 사업",
          en: "Ondure communities (stepping stone, linking and hope stages) and apartment communities",
        },
        address: TASKS,
      },
      {
        id: "2-3-3/villages",
        name: { ko: "주민주도 마을공동체 활성화 사업", en: "Village communities led by residents" },
        address: TASKS,
      },
    ],
    figures: [
      counted("2-3-3/ondure-communities", "communities", 42, "42개", {
        component: "2-3-3/ondure",
        address: TASKS,
      }),
      counted("2-3-3/village-plans", "projects", 2, "수립 2개", {
        name: { ko: "마을계획 수립 사업", en: "Projects to draw up village plans" },
        component: "2-3-3/villages",
        address: TASKS,
      }),
      counted("2-3-3/village-works", "projects", 8, "실행 8개", {
        name: { ko: "마을계획 실행 사업", en: "Projects to carry out village plans" },
        component: "2-3-3/villages",
        address: TASKS,
      }),
    ],
    milestones: [
      done("2-3-3/call", "공모 공고", "Call for applications", {
        when: { start: "2024-01", end: "2024-01", printed: "'24. 1." },
      }),
      done("2-3-3/preparatory-school", "신청 전 예비학교", "Preparatory school before applications", {
        when: { start: "2024-01", end: "2024-01", printed: "'24. 1." },
      }),
      done("2-3-3/applications", "신청서 접수", "Receipt of applications", {
        when: { start: "2024-02", end: "2024-02", printed: "'24. 2." },
      }),
      step("2-3-3/jury", "마을공동체활성화 위원회의 심사", "Jury of the village communities committee, assessment", {
        when: { start: "2024-02", end: "2024-02", printed: "24. 2." },
      }),
      step("2-3-3/selection", "선정 결과 발표", "Announcement of the selection", {
        when: { start: "2024-02", end: "2024-02", printed: "'24. 2." },
      }),
    ],
    address: place("2-3-3"),
  },
];
