import type { TargetGroup } from "../../model/eligibility.js";
import type { Name } from "../../model/names.js";

/** What the groups of persons and firms are called. */
export const TARGET_GROUP_NAMES: Readonly<Record<TargetGroup, Name>> = {
  youth: { ko: "청년", en: "Youth" },
  "later-working-life": { ko: "신중년", en: "Later working life" },
  "older-people": { ko: "노인", en: "Older people" },
  women: { ko: "여성", en: "Women" },
  "career-interrupted-women": { ko: "경력단절여성", en: "Career-interrupted women" },
  "people-with-disabilities": { ko: "장애인", en: "People with disabilities" },
  vulnerable: { ko: "취약계층", en: "Vulnerable people" },
  unemployed: { ko: "실업자", en: "Unemployed" },
  students: { ko: "학생", en: "Students" },
  workers: { ko: "근로자", en: "Workers" },
  "small-business": { ko: "소상공인", en: "Small business" },
  "small-and-medium-firms": { ko: "중소기업", en: "Small and medium firms" },
  "start-ups": { ko: "창업기업", en: "Start-ups" },
  "social-economy": { ko: "사회적경제", en: "Social economy" },
  artists: { ko: "예술인", en: "Artists" },
  farmers: { ko: "농업인", en: "Farmers" },
  residents: { ko: "주민", en: "Residents" },
  visitors: { ko: "방문객", en: "Visitors" },
};
