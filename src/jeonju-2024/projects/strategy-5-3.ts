import type { Project } from "../../model/project.js";
import type { KeyTaskId, ProjectId } from "../ids.js";
import { budget, counted, done, place, printings, step, SUMMARY } from "./parts.js";

const FACILITIES = { row: "시설현황" };

/** The projects of key task 5-3. */
export const keyTask53Projects: readonly Project<KeyTaskId, ProjectId>[] = [
  {
    id: "5-3-1",
    keyTask: "5-3",
    name: { ko: "전주시 근로자종합복지관 운영", en: "Jeonju workers' welfare centre" },
    printings: printings("5-3-1", "전주시 근로자종합복지관 운영"),
    description: {
      ko: "근로자의 생활수준과 복리를 높이는 복지관을 위탁 운영한다.",
      en: "A centre, run by a trustee, for the living standards and the welfare of workers.",
    },
    department: "일자리정책과",
    organisations: [{ organisation: "jeonju-facilities", role: "trustee" }],
    period: { start: "2024-01", end: "2024-12", printed: "2024. 1. ~ 12." },
    funds: budget(1007, "1,007백만원"),
    sites: [
      {
        name: { ko: "전주시 근로자종합복지관", en: "Jeonju workers' welfare centre" },
        street: "신촌4길26-8(중화산동)",
        district: "52111",
        printed: "완산구 신촌4길26-8(중화산동)",
        address: { row: "위치" },
      },
    ],
    figures: [
      counted("5-3-1/site", "site-area", 1805, "부지 1,805㎡", {
        state: "existing",
        unit: "square-metres",
        address: FACILITIES,
      }),
      counted("5-3-1/floor-area", "floor-area", 3436, "연면적 3,436㎡", {
        state: "existing",
        unit: "square-metres",
        address: FACILITIES,
      }),
      counted("5-3-1/floor-area-pyeong", "floor-area", 1040, "1,040평", {
        state: "existing",
        unit: "pyeong",
        decimals: -1,
        address: FACILITIES,
      }),
      counted("5-3-1/floors", "floors", 3, "지상3층", {
        name: { ko: "지상 층수", en: "Floors above ground" },
        state: "existing",
        address: FACILITIES,
      }),
      counted("5-3-1/basement-floors", "floors", 1, "지하1층", {
        name: { ko: "지하 층수", en: "Floors below ground" },
        state: "existing",
        address: FACILITIES,
      }),
    ],
    eligibility: [{ groups: ["workers"], printed: "근로자", address: SUMMARY }],
    milestones: [
      done("5-3-1/reopening", "복지관 재개관", "Reopening of the centre", {
        when: { start: "2024-02", end: "2024-02", printed: "'24. 2" },
      }),
    ],
    address: place("5-3-1"),
  },
  {
    id: "5-3-2",
    keyTask: "5-3",
    name: { ko: "이동노동자 쉼터 운영", en: "Shelters for mobile workers" },
    printings: printings("5-3-2", "이동노동자 쉼터 운영"),
    description: {
      ko: "이동노동자가 쉬고 일을 준비할 쉼터를 두 구에 두고 권익개선 사업을 한다.",
      en: "Shelters in both districts where mobile workers can rest, and projects for their rights.",
    },
    department: "일자리정책과",
    period: { start: "2024-01", end: "2024-12", printed: "2024. 1. ~ 12." },
    funds: budget(72, "72백만원"),
    sites: [
      {
        name: { ko: "완산 이동노동자 쉼터", en: "Wansan shelter" },
        district: "52111",
        printed: "완산",
        address: SUMMARY,
      },
      {
        name: { ko: "덕진 이동노동자 쉼터", en: "Deokjin shelter" },
        district: "52113",
        printed: "덕진",
        address: SUMMARY,
      },
    ],
    components: [
      {
        id: "5-3-2/rights",
        name: { ko: "이동노동자 권익개선 사업", en: "Project for the rights of mobile workers" },
        address: { row: "추진상황" },
      },
    ],
    figures: [
      counted("5-3-2/shelters", "facilities", 2, "2개소", {
        name: { ko: "이동노동자 쉼터", en: "Shelters for mobile workers" },
        state: "existing",
        unit: "establishments",
        address: SUMMARY,
      }),
    ],
    eligibility: [
      {
        groups: ["workers"],
        status: { ko: "이동노동자", en: "mobile workers" },
        printed: "이동노동자",
        address: SUMMARY,
      },
    ],
    milestones: [
      // The plan goes on with it (지속): it is not over.
      done("5-3-2/operation", "쉼터 운영", "Shelters in operation", { state: "under-way" }),
      done("5-3-2/rights-project", "권익개선 사업 추진", "Project for workers' rights", { component: "5-3-2/rights" }),
      step("5-3-2/continued-operation", "쉼터 계속 운영", "Shelters kept in operation"),
      step("5-3-2/counselling-days", "상담의 날", "Counselling days"),
      step("5-3-2/training", "직무교육", "Job training"),
      step("5-3-2/safety-campaign", "안전캠페인", "Safety campaign"),
    ],
    address: place("5-3-2"),
  },
  {
    id: "5-3-3",
    keyTask: "5-3",
    name: { ko: "비정규직 노동자 지원센터 운영", en: "Support centre for non-regular workers" },
    printings: printings("5-3-3", "비정규직 노동자 지원센터 운영"),
    description: {
      ko: "비정규직 노동자의 실태를 조사하고 취업정보, 무료 직업소개, 상담을 제공한다.",
      en: "Surveys of non-regular workers, job information, free placement and counselling.",
    },
    department: "일자리정책과",
    organisations: [{ organisation: "labour-network", role: "operator" }],
    period: { start: "2024-01", end: "2024-12", printed: "2024. 1. ~ 12." },
    funds: budget(224, "224백만원"),
    eligibility: [
      {
        groups: ["workers"],
        status: { ko: "비정규직", en: "non-regular" },
        printed: "비정규직 노동자",
        address: SUMMARY,
      },
    ],
    milestones: [
      // '9 is the month: as a year it would be before the start.
      done("5-3-3/counselling", "노동 상담과 노동인권 교육", "Counselling and courses on labour rights", {
        when: { start: "2023-01", end: "2023-09", printed: "'23.1~'9" },
      }),
      done("5-3-3/debates", "취약노동자 정책 토론회", "Debates on policy for vulnerable workers", {
        when: { start: "2023-07", end: "2023-09", printed: "'23.7~'9" },
      }),
      done("5-3-3/casebook", "상담 사례집 발간", "Casebook of counselling", {
        when: { start: "2023-12", end: "2023-12", printed: "'23.12" },
      }),
      step("5-3-3/survey", "비정규직 실태조사", "Survey of non-regular workers"),
      step("5-3-3/legal-training", "법률서비스교육 지원", "Support for legal training"),
      step("5-3-3/meetings", "찾아가는 노사 현장간담회", "On-site meetings of workers and employers"),
    ],
    address: place("5-3-3"),
  },
];
