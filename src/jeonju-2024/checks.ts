import type { Check } from "../model/check.js";

/*
 * What the document says of its own figures, or what holds by definition, beyond what every plan implies: totals of
 * dimensions, shares, changes, claims of sentences, funds by source, roll-ups and further printings of a fact are derived
 * from the model and are not repeated here.
 */

/** Figures of the labour market: tables 6 to 8 and the sentences around them. */
const ofEmployment: readonly Check[] = [
  {
    id: "07/education",
    name: { ko: "비경제활동인구: 교육정도별 합", en: "Inactive population by education" },
    kind: "sum",
    total: { table: "07", measure: "inactive" },
    parts: [{ table: "07", measure: "inactive-by-education", at: { education: "*" } }],
  },
  {
    id: "07/changes-by-age",
    name: { ko: "비경제활동인구 증감: 연령별 합", en: "Change of the inactive population by age" },
    note: {
      ko: "50세 이상의 증감은 적혀 있지 않아 표7의 두 해로 넣는다.",
      en: "The change of those aged 50 and over is not printed: it enters as the two years of Table 7.",
    },
    kind: "sum",
    total: "statements/employment/inactive-change-again",
    parts: [
      "statements/employment/inactive-15-29-change",
      "statements/employment/inactive-30-49-change",
      "cells/07/inactive-by-age@Y_GE50,2023",
      "cells/07/inactive-by-age@Y_GE50,2022",
    ],
    weights: [1, 1, 1, -1],
  },
  {
    id: "08/changes-by-age",
    name: { ko: "취업자: 전년과 연령별 증감의 합", en: "Employed persons: last year and the changes by age" },
    note: {
      ko: "30~49세의 증감은 적혀 있지 않아 표8의 두 해로 넣는다.",
      en: "The change of those aged 30–49 is not printed: it enters as the two years of Table 8.",
    },
    kind: "sum",
    total: "cells/08/employed@Y_GE15,2023",
    parts: [
      "cells/08/employed@Y_GE15,2022",
      "statements/employment/15-29-change",
      "statements/employment/50-and-over-change",
      "cells/08/employed@Y30T49,2023",
      "cells/08/employed@Y30T49,2022",
    ],
    weights: [1, 1, 1, 1, -1],
  },
  {
    id: "08/changes-by-sex",
    name: { ko: "취업자: 전년과 성별 증감의 합", en: "Employed persons: last year and the changes by sex" },
    kind: "sum",
    total: "cells/08/employed@Y_GE15,2023",
    parts: [
      "cells/08/employed@Y_GE15,2022",
      "statements/employment/all-men-change",
      "statements/employment/all-women-change",
    ],
  },
  {
    id: "08/within-labour-force",
    name: { ko: "취업자는 경제활동인구의 일부", en: "Employed persons are part of the labour force" },
    kind: "part",
    part: { table: "08", measure: "employed", at: { age: "Y_GE15" } },
    whole: { table: "06", measure: "labour-force", at: { sex: "_T" } },
  },
  {
    id: "08/men-within-labour-force",
    name: { ko: "남성 취업자는 남성 경제활동인구의 일부", en: "Employed men are part of the men in the labour force" },
    kind: "part",
    part: "statements/employment/all-men-2023",
    whole: "cells/06/labour-force@M,2023",
  },
  {
    id: "08/women-within-labour-force",
    name: {
      ko: "여성 취업자는 여성 경제활동인구의 일부",
      en: "Employed women are part of the women in the labour force",
    },
    kind: "part",
    part: "statements/employment/all-women-2023",
    whole: "cells/06/labour-force@F,2023",
  },
  {
    id: "employment/men-15-64",
    name: {
      ko: "15~64세 남성 취업자는 남성 취업자의 일부",
      en: "Employed men aged 15–64 are part of all employed men",
    },
    kind: "part",
    part: "statements/employment/men-2023",
    whole: "statements/employment/all-men-2023",
  },
  {
    id: "employment/women-15-64",
    name: {
      ko: "15~64세 여성 취업자는 여성 취업자의 일부",
      en: "Employed women aged 15–64 are part of all employed women",
    },
    kind: "part",
    part: "statements/employment/women-2023",
    whole: "statements/employment/all-women-2023",
  },
  {
    id: "05/regular-employees-2022",
    name: { ko: "상용근로자는 취업자의 일부", en: "Regular employees are part of the employed" },
    kind: "part",
    part: "figures/table-05/regular-employees@2022",
    whole: "cells/08/employed@Y_GE15,2022",
  },
  {
    id: "05/regular-employees-2023",
    name: { ko: "상용근로자는 취업자의 일부", en: "Regular employees are part of the employed" },
    kind: "part",
    part: "figures/table-05/regular-employees@2023",
    whole: "cells/08/employed@Y_GE15,2023",
  },
];

/** Industrial complexes: table 12, the table of the summary, and the sentences on both. */
const ofComplexes: readonly Check[] = [
  {
    id: "12/designated",
    name: { ko: "지정된 산업단지의 수", en: "Number of designated complexes" },
    kind: "count",
    result: "statements/industry/designated-complexes",
    of: { table: "12", dimension: "complex" },
  },
  {
    id: "12/occupied",
    name: { ko: "입주한 산업단지의 수", en: "Number of occupied complexes" },
    note: {
      ko: "조성이 완료된 단지에만 입주업체가 있다.",
      en: "Only complexes whose development is completed have tenants.",
    },
    kind: "count",
    result: "statements/industry/occupied-complexes",
    of: { table: "12", words: "state", are: "완료" },
  },
  {
    id: "complexes-summary/occupied",
    name: { ko: "요약표에 있는 산업단지의 수", en: "Number of complexes in the table of the summary" },
    kind: "count",
    result: "statements/summary/occupied-complexes",
    of: { table: "complexes-summary", dimension: "complex" },
  },
  {
    id: "12/tenants",
    name: { ko: "입주업체의 합", en: "Tenant firms of all complexes" },
    kind: "sum",
    total: "statements/industry/complex-tenants",
    parts: [
      "cells/12/tenants@first",
      "cells/12/tenants@second",
      "cells/12/tenants@resource",
      "cells/12/tenants@eco-1",
      "cells/12/tenants@eco-3-1",
      "cells/12/tenants@urban",
    ],
  },
  {
    id: "complexes-summary/exports",
    name: { ko: "요약표의 수출액 합", en: "Exports in the table of the summary" },
    note: {
      ko: "두 단지는 '-'로 적혀 있어 합계에 더해지는 것이 없다.",
      en: "Two complexes print “-”, which adds nothing to the total.",
    },
    kind: "sum",
    total: "cells/complexes-summary/exports@_T",
    parts: [
      "cells/complexes-summary/exports@first",
      "cells/complexes-summary/exports@second",
      "cells/complexes-summary/exports@eco-1",
      "cells/complexes-summary/exports@urban",
    ],
  },
  {
    id: "12/exports",
    name: { ko: "수출액의 합", en: "Exports of all complexes" },
    note: {
      ko: "표12에는 합계가 없어 요약표의 합계와 견준다. '-'에는 더할 것이 없다.",
      en: "Table 12 prints no total: compared with that of the summary. A “-” adds nothing.",
    },
    kind: "sum",
    total: "cells/complexes-summary/exports@_T",
    parts: ["cells/12/exports@first", "cells/12/exports@second", "cells/12/exports@eco-1", "cells/12/exports@urban"],
  },
  {
    id: "12/operating",
    name: { ko: "가동업체는 입주업체의 일부", en: "Operating firms are part of the tenants" },
    kind: "part",
    part: { table: "12", measure: "operating" },
    whole: { table: "12", measure: "tenants" },
  },
];

/** Numbers of projects that are printed beside what they consist of. */
const ofProjects: readonly Check[] = [
  {
    id: "projects/1-1-1/students",
    name: { ko: "재학생: 학부와 대학원", en: "Students: undergraduates and postgraduates" },
    kind: "sum",
    total: "projectFigures/1-1-1/students",
    parts: ["projectFigures/1-1-1/undergraduates", "projectFigures/1-1-1/postgraduates"],
  },
  {
    id: "projects/1-1-1/undergraduates",
    name: { ko: "학부 재학생: 대학별 합", en: "Undergraduates by university" },
    kind: "sum",
    total: "projectFigures/1-1-1/undergraduates",
    parts: [
      "projectFigures/1-1-1/undergraduates-jbnu",
      "projectFigures/1-1-1/undergraduates-jeonju",
      "projectFigures/1-1-1/undergraduates-wonkwang",
    ],
  },
  {
    id: "projects/1-1-1/postgraduates",
    name: { ko: "대학원 재학생: 대학별 합", en: "Postgraduates by university" },
    kind: "sum",
    total: "projectFigures/1-1-1/postgraduates",
    parts: ["projectFigures/1-1-1/postgraduates-jbnu", "projectFigures/1-1-1/postgraduates-jeonju"],
  },
  {
    id: "projects/1-1-1/graduates",
    name: { ko: "졸업자: 진로별 합", en: "Graduates by what became of them" },
    kind: "sum",
    total: "projectFigures/1-1-1/graduates",
    parts: [
      "projectFigures/1-1-1/graduates-in-province",
      "projectFigures/1-1-1/graduates-studying",
      "projectFigures/1-1-1/graduates-outside-province",
      "projectFigures/1-1-1/graduates-not-employed",
    ],
  },
  {
    id: "projects/2-1-2/industrial-facilities",
    name: { ko: "산업시설: 제조업체와 연구기관", en: "Industrial facilities: manufacturers and research institutes" },
    kind: "sum",
    total: "projectFigures/2-1-2/industrial-facilities",
    parts: ["projectFigures/2-1-2/manufacturers", "projectFigures/2-1-2/research-institutes"],
  },
  {
    id: "projects/2-2-10/facilities",
    name: { ko: "한옥마을 문화시설의 수", en: "Number of cultural facilities of the Hanok Village" },
    kind: "same",
    figures: ["projectFigures/2-2-10/facilities", "projectFigures/2-2-10/facilities-supported"],
  },
  {
    id: "projects/2-3-1/social-economy-firms",
    name: { ko: "사회적경제기업: 유형별 합", en: "Social economy firms by type" },
    kind: "sum",
    total: "projectFigures/2-3-1/social-economy-firms",
    parts: [
      "projectFigures/2-3-1/social-enterprises",
      "projectFigures/2-3-1/cooperatives",
      "projectFigures/2-3-1/village-enterprises",
      "projectFigures/2-3-1/self-support-enterprises",
    ],
  },
  {
    id: "projects/2-3-2/new-firms",
    name: { ko: "발굴한 사회적경제조직: 유형별 합", en: "New social economy organisations by type" },
    kind: "sum",
    total: "projectFigures/2-3-2/new-firms",
    parts: [
      "projectFigures/2-3-2/new-social-enterprises",
      "projectFigures/2-3-2/new-village-enterprises",
      "projectFigures/2-3-2/new-cooperatives",
    ],
  },
  {
    id: "projects/4-2-2/markets",
    name: { ko: "전통시장의 수", en: "Number of traditional markets" },
    kind: "count",
    result: "projectFigures/4-2-2/markets",
    of: { list: "projects/4-2-2/sites" },
  },
  {
    id: "projects/4-2-3/rooms",
    name: { ko: "실 수: 보육실과 기타", en: "Rooms: incubator rooms and others" },
    kind: "sum",
    total: "projectFigures/4-2-3/rooms",
    parts: ["projectFigures/4-2-3/incubator-rooms", "projectFigures/4-2-3/other-rooms"],
  },
  {
    id: "projects/4-2-3/incubator-rooms",
    name: { ko: "보육실의 수", en: "Number of incubator rooms" },
    kind: "same",
    figures: ["projectFigures/4-2-3/incubator-rooms", "projectFigures/4-2-3/incubator-rooms-by-size"],
  },
  {
    id: "projects/4-2-3/other-rooms",
    name: { ko: "기타 실의 수", en: "Number of other rooms" },
    kind: "same",
    figures: ["projectFigures/4-2-3/other-rooms", "projectFigures/4-2-3/other-rooms-by-use"],
  },
  {
    id: "projects/4-3-3/site-area",
    name: { ko: "부지: 제곱미터와 평", en: "Site in square metres and in pyeong" },
    kind: "conversion",
    result: "projectFigures/4-3-3/site-area",
    from: "projectFigures/4-3-3/site-area-pyeong",
    factor: "400/121",
  },
  {
    id: "projects/4-3-3/floor-area",
    name: { ko: "연면적: 제곱미터와 평", en: "Floor area in square metres and in pyeong" },
    kind: "conversion",
    result: "projectFigures/4-3-3/floor-area",
    from: "projectFigures/4-3-3/floor-area-pyeong",
    factor: "400/121",
  },
  {
    id: "projects/5-2-1/small-firms",
    name: { ko: "소기업: 법인과 개인", en: "Small firms: incorporated and individual" },
    kind: "sum",
    total: "projectFigures/5-2-1/small-firms",
    parts: ["projectFigures/5-2-1/small-firms-incorporated", "projectFigures/5-2-1/small-firms-individual"],
  },
  {
    id: "projects/5-2-1/merchants",
    name: { ko: "소상공인: 법인과 개인", en: "Small merchants: incorporated and individual" },
    kind: "sum",
    total: "projectFigures/5-2-1/merchants",
    parts: ["projectFigures/5-2-1/merchants-incorporated", "projectFigures/5-2-1/merchants-individual"],
  },
  {
    id: "projects/5-3-1/floor-area",
    name: { ko: "연면적: 제곱미터와 평", en: "Floor area in square metres and in pyeong" },
    kind: "conversion",
    result: "projectFigures/5-3-1/floor-area",
    from: "projectFigures/5-3-1/floor-area-pyeong",
    factor: "400/121",
  },
  {
    id: "projects/5-3-2/shelters",
    name: { ko: "쉼터의 수", en: "Number of shelters" },
    kind: "count",
    result: "projectFigures/5-3-2/shelters",
    of: { list: "projects/5-3-2/sites" },
  },
];

/** Jobs that projects print are among those of their key task. */
const ofKeyTasks: readonly Check[] = [
  {
    id: "keyTasks/3-1/jobs",
    name: { ko: "청년일자리사업 인원은 중점과제 일자리의 일부", en: "Youth jobs are part of the key task's jobs" },
    kind: "part",
    part: "projectFigures/3-1-3/participants",
    whole: "keyTasks/3-1/jobs",
  },
  {
    id: "keyTasks/3-2/jobs",
    name: {
      ko: "신중년 취업·고용 인원은 중점과제 일자리의 일부",
      en: "People hired in later working life are part of the key task's jobs",
    },
    kind: "part",
    part: ["projectFigures/3-2-1/beneficiaries", "projectFigures/3-2-2/hires"],
    whole: "keyTasks/3-2/jobs",
  },
  {
    id: "keyTasks/3-4/jobs",
    name: {
      ko: "장애인·노인일자리 인원은 중점과제 일자리의 일부",
      en: "Jobs for people with disabilities and older people are part of the key task's jobs",
    },
    kind: "part",
    part: [
      "projectFigures/3-4-1/disability-jobs-participants",
      "projectFigures/3-4-1/severe-disability-jobs-participants",
      "projectFigures/3-4-1/developmental-disability-jobs-participants",
      "projectFigures/3-4-2/participants",
    ],
    whole: "keyTasks/3-4/jobs",
  },
  {
    id: "keyTasks/3-5/jobs",
    name: { ko: "공공일자리 인원은 중점과제 일자리의 일부", en: "Public jobs are part of the key task's jobs" },
    kind: "part",
    part: ["projectFigures/3-5-1/public-works-participants", "projectFigures/3-5-1/community-jobs-participants"],
    whole: "keyTasks/3-5/jobs",
  },
];

/** Numbers of support projects against the lists that they head. */
const ofLists: readonly Check[] = [
  {
    id: "projects/4-1-1/finance-projects",
    name: { ko: "자금지원 사업 수와 목록", en: "Finance projects against their list" },
    kind: "count",
    result: "projectFigures/4-1-1/finance-projects",
    of: { entries: ["components/4-1-1/loans", "components/4-1-1/growth-fund"] },
  },
  {
    id: "projects/4-1-1/workplace-projects",
    name: { ko: "노사문화 사업 수와 목록", en: "Workplace projects against their list" },
    kind: "count",
    result: "projectFigures/4-1-1/workplace-projects",
    of: { entries: ["components/4-1-1/training", "components/4-1-1/dormitory-rents"] },
  },
  {
    id: "projects/4-1-1/competitiveness-projects",
    name: { ko: "경쟁력강화 사업 수와 목록", en: "Competitiveness projects against their list" },
    kind: "count",
    result: "projectFigures/4-1-1/competitiveness-projects",
    of: {
      entries: [
        "components/4-1-1/smart-factories",
        "components/4-1-1/clothing-cluster",
        "components/4-1-1/small-manufacturers",
        "projectFigures/4-1-1/premises-projects",
        "components/4-1-1/buy-jeonju",
      ],
    },
  },
  {
    id: "projects/4-1-2/projects",
    name: { ko: "수출지원 사업 수와 목록", en: "Export support projects against their list" },
    kind: "count",
    result: "projectFigures/4-1-2/projects",
    of: {
      entries: [
        "projectFigures/4-1-2/buyer-projects",
        "projectFigures/4-1-2/growth-projects",
        "components/4-1-2/online-marketing",
      ],
    },
  },
];

/** The task force in its two descriptions, and limits that are said to rise. */
const ofGovernance: readonly Check[] = [
  {
    id: "governance/areas",
    name: { ko: "T/F팀 분야 수와 목록", en: "Areas of the task force against their list" },
    kind: "count",
    result: "governance/taskForce/counts/0",
    of: { list: "governance/taskForce/areas" },
  },
  {
    id: "governance/areas-again",
    name: { ko: "T/F팀 분야 수, 두 곳", en: "Areas of the task force, in two places" },
    kind: "same",
    figures: ["governance/taskForce/counts/0", "governance/taskForce/counts/5"],
  },
  {
    id: "governance/departments",
    name: { ko: "T/F팀 부서 수, 두 곳", en: "Departments of the task force, in two places" },
    kind: "same",
    figures: ["governance/taskForce/counts/1", "governance/taskForce/counts/3"],
  },
  {
    id: "governance/teams",
    name: { ko: "T/F팀 팀 수, 두 곳", en: "Teams of the task force, in two places" },
    kind: "same",
    figures: ["governance/taskForce/counts/2", "governance/taskForce/counts/4"],
  },
  {
    id: "projects/2-1-3/subsidy-limit",
    name: { ko: "보조금 한도 상향", en: "The limit of the subsidy rises" },
    kind: "comparison",
    left: "ruleChanges/2-1-3/subsidy-limit/to",
    relation: "more",
    right: "ruleChanges/2-1-3/subsidy-limit/from",
  },
  {
    id: "projects/2-1-3/large-investment",
    name: { ko: "대규모 투자 기준 상향", en: "The limit for large investments rises" },
    kind: "comparison",
    left: "ruleChanges/2-1-3/large-investment/to",
    relation: "more",
    right: "ruleChanges/2-1-3/large-investment/from",
  },
];

/** The checks that the document implies and that no plan does by its form. */
export const checks: readonly Check[] = [
  ...ofEmployment,
  ...ofComplexes,
  ...ofProjects,
  ...ofLists,
  ...ofKeyTasks,
  ...ofGovernance,
];
