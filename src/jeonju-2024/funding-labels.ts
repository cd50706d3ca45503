import type { FundingLabel } from "../model/readings-of-print.js";

/*
 * The document prints four sets of labels and never relates them. This is our reading: it lets the sectors' sums be
 * compared with the key tasks', and with the summary's local funds.
 */
export const fundingLabels: readonly FundingLabel[] = [
  { label: "국비", in: "summary", source: "national" },
  {
    label: "지방비",
    in: "summary",
    source: "local",
    includes: ["provincial", "municipal", "other"],
    note: {
      ko: "요약의 지방비 515,148은 분야별 목표의 도비·시비·기타 합계와 같다.",
      en: "The summary's local funds, 515,148, equal provincial, municipal and other funds of the sectors together.",
    },
  },
  { label: "국비", in: "sectors", source: "national" },
  { label: "도비", in: "sectors", source: "provincial" },
  { label: "시비", in: "sectors", source: "municipal" },
  {
    label: "기타",
    in: "sectors",
    source: "other",
    comparedWith: { in: "key-tasks", source: "private" },
    note: {
      ko: "분야별 목표의 기타와 중점과제의 민자를 같은 것으로 보아 비교한다. 문서에는 그런 설명이 없다.",
      en: "Other funds of the sectors are compared with private funds of the key tasks; the document does not say so.",
    },
  },
  { label: "국비", in: "key-tasks", source: "national" },
  {
    label: "지방비",
    in: "key-tasks",
    source: "local",
    includes: ["provincial", "municipal"],
    note: {
      ko: "중점과제 표의 지방비는 시도비와 시군구비를 묶은 머리글이며 금액이 없다.",
      en: "In the tables of the key tasks 지방비 is a heading over provincial and municipal funds and has no amount.",
    },
  },
  { label: "시도비", in: "key-tasks", source: "provincial", comparedWith: { in: "sectors", source: "provincial" } },
  { label: "시군구비", in: "key-tasks", source: "municipal", comparedWith: { in: "sectors", source: "municipal" } },
  { label: "민자", in: "key-tasks", source: "private", comparedWith: { in: "sectors", source: "other" } },
];
