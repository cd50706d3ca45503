import type { Address } from "../model/address.js";
import type { Correction } from "../model/readings-of-print.js";

type Kind = Correction["kind"];

function correction(
  id: string,
  kind: Kind,
  printed: string,
  read: string,
  [ko, en]: readonly [ko: string, en: string],
  of: string,
  address: Address,
): Correction {
  return { id, kind, printed, read, reason: { ko, en }, of, address };
}

const PLAN: Address = { section: "III.4", table: "'24년도 실행계획" };
const at = (table: string, row?: string): Address => ({ section: "IV", table, ...(row !== undefined && { row }) });

const MISPRINT = ["글자가 잘못 찍혔다.", "A misprinted character."] as const;
const ELSEWHERE = ["다른 곳에는 바르게 찍혀 있다.", "Printed right elsewhere in the document."] as const;

/** Tables: heads that are wrong or stand beside their columns. */
const ofTables: readonly Correction[] = [
  correction(
    "table-labour-market-units",
    "unit",
    "(단위 : %p, 천명)",
    "(단위 : %, %p, 천명)",
    ["고용률은 %이고 증감만 %p이다.", "Rates are in percent; only their changes are in percentage points."],
    "tables/labour-market-2023",
    { section: "II", table: "2023년도 노동시장 요약: 인구 및 고용" },
  ),
  correction(
    "table-01-ratio",
    "label",
    "비 율",
    "여자 비율(%)",
    ["세 행 모두 여자 인구 비율과 맞는다.", "All three rows are the shares of women."],
    "tables/01",
    { section: "II.1", table: "표1 주민등록인구 현황(2023년 12월 기준)", column: "비 율" },
  ),
  correction(
    "table-04-source",
    "text",
    "※ KOSIS 지역별 고용조사",
    "주민등록인구",
    [
      "수치는 표1·표2의 주민등록인구와 같으므로 기준을 등록으로 읽는다. 인쇄된 출처는 그대로 둔다.",
      "Its figures are the registered population of tables 1 and 2, so that their basis is read as the register; the printed source is kept.",
    ],
    "tables/04",
    { section: "II.1", table: "표4 성별 주민등록인구 추이" },
  ),
  correction(
    "table-06-heads",
    "shifted-column",
    "구 분, 2019, 2020, 2021, 2022, 2023",
    "구 분, (성별), 2019, 2020, 2021, 2022, 2023",
    [
      "성별 열의 머리글이 없어 연도가 한 칸씩 왼쪽에 있다. 한 칸 오른쪽으로 읽는다.",
      "The column of the sexes has no head, so that the years stand one column too far left; read one to the right.",
    ],
    "tables/06",
    { section: "II.2", table: "표6 경제활동 및 비경제활동인구 추이" },
  ),
  correction(
    "table-07-education",
    "label",
    "교 정 도 별",
    "교육정도별",
    ["세로로 쓴 글자 하나가 빠졌다.", "A character of the vertical label is missing."],
    "tables/07",
    { section: "II.2", table: "표7 성별·연령별·교육정도별 비경제활동인구", row: "교 정 도 별" },
  ),
  correction(
    "table-10-head",
    "label",
    "종사상지위별",
    "통근별",
    ["행은 거주지 내·외 통근이며 종사상지위가 아니다.", "The rows are commuting, not status in employment."],
    "tables/10",
    { section: "II.2", table: "표10 타지역 통근 취업자현황" },
  ),
  correction(
    "table-13-head",
    "label",
    "구 모",
    "구 분",
    ["글자가 잘못 찍혔다. 행은 산업이다.", "A misprinted character; the rows are industries."],
    "tables/13",
    {
      section: "II.3",
      table: "표13 전주시 사업체수 및 종사자수",
    },
  ),
  correction(
    "table-14-head",
    "label",
    "구 모",
    "규 모",
    ["글자가 잘못 찍혔다. 행은 종사자 규모이다.", "A misprinted character; the rows are sizes."],
    "tables/14",
    { section: "II.3", table: "표14 종사자 규모별 사업체수 및 종사자수" },
  ),
];

/** Roll-ups of key tasks whose cells stand beside their columns. */
const ofRollUps: readonly Correction[] = [
  correction(
    "roll-up-2-1",
    "shifted-column",
    "계, 국비, 지방비, 민자, 시도비 100, 시군구비 100",
    "지방비: 시도비 100, 시군구비 100; 민자 없음",
    [
      "시도비와 시군구비가 민자 아래 놓였다. 다른 표처럼 지방비에 속한 것으로 읽는다.",
      "Provincial and municipal funds stand below private funds; read as parts of the local funds, as in the other tables.",
    ],
    "keyTasks/2-1",
    at("2-1 【'24년 추진계획】"),
  ),
  correction(
    "roll-up-2-2",
    "punctuation",
    "4797",
    "4,797",
    ["자릿수 쉼표가 빠졌다.", "The separator is missing."],
    "keyTasks/2-2",
    at("2-2 【'24년 추진계획】", "민자"),
  ),
  correction(
    "roll-up-3-3",
    "shifted-column",
    "민자",
    "사업비: 민자",
    ["한 칸 왼쪽에 놓였다.", "One column too far left."],
    "keyTasks/3-3",
    at("3-3 【'24년 추진계획】", "민자"),
  ),
  correction(
    "roll-up-4-1",
    "shifted-column",
    "시군구비",
    "지방비: 시군구비",
    ["시도비와 시군구비가 지방비 밖에 놓였다.", "Provincial and municipal funds stand outside the local funds."],
    "keyTasks/4-1",
    at("4-1 【'24년 추진계획】", "시군구비"),
  ),
  correction(
    "roll-up-4-2",
    "shifted-column",
    "민자",
    "사업비: 민자",
    ["한 칸 왼쪽에 놓였다.", "One column too far left."],
    "keyTasks/4-2",
    at("4-2 【'24년 추진계획】", "민자"),
  ),
];

/** Names and numbers of the tree. */
const ofTree: readonly Correction[] = [
  correction(
    "strategy-4-heading",
    "name",
    "전략-4. 고용환경개선 지속가능일자리 창출",
    "전략-4. 창업투자 기반조성 민간주도일자리 창출",
    ["전략 5의 이름이 되풀이되었다.", "The heading repeats the name of strategy 5."],
    "strategies/4",
    at("전략-4"),
  ),
  correction(
    "key-task-1-1-name",
    "name",
    "3대주력산업 고도화(탄소, 수소, 드론) 고도화를 통한 지역산업 경쟁력 강화",
    "3대 주력산업(탄소, 수소, 드론) 고도화를 통한 지역산업 경쟁력 강화",
    ["한 낱말이 두 번 찍혔다.", "A word is printed twice."],
    "keyTasks/1-1",
    PLAN,
  ),
  correction("key-task-3-2-name", "name", "신증년", "신중년", ELSEWHERE, "keyTasks/3-2", PLAN),
  correction("key-task-3-2-list", "name", "신증년", "신중년", ELSEWHERE, "keyTasks/3-2", at("전략-3")),
  correction("project-2-2-1-name", "name", "완산병커", "완산벙커", ELSEWHERE, "projects/2-2-1", PLAN),
  correction("project-3-3-1-name", "name", "시관학교", "사관학교", ELSEWHERE, "projects/3-3-1", at("[3-3-1]")),
  correction("project-4-2-2-name", "name", "청년물", "청년몰", ELSEWHERE, "projects/4-2-2", PLAN),
  correction(
    "project-4-3-3-id",
    "duplicate-id",
    "4-2-3",
    "4-3-3",
    [
      "4-2-3은 오렌지플래닛의 번호이고 목록에는 중점과제 3의 세 번째 사업이다.",
      "4-2-3 is another project's number; in the list this is the third project of the third key task.",
    ],
    "projects/4-3-3",
    at("[4-2-3] 기술창업성장지원센터 건립"),
  ),
];

/** Titles of projects in the two lists. */
const ofLists: readonly Correction[] = [
  ...["3-2-1", "3-2-2"].flatMap((id) => [
    correction(`project-${id}-name`, "name", "신증년", "신중년", ELSEWHERE, `projects/${id}`, PLAN),
    correction(`project-${id}-list`, "name", "신증년", "신중년", ELSEWHERE, `projects/${id}`, at("전략-3")),
  ]),
  ...(
    [
      ["plan", "전통시장 장애통장 장기 도우미 지원", PLAN],
      ["list", "전통시장 장엔정 장보기 도우미 지원", at("전략-5")],
      ["heading", "전통시장 장애인 장보기 도우미 지원", at("[5-2-6]")],
    ] as const
  ).map(([where, printed, address]) =>
    correction(
      `project-5-2-6-${where}`,
      "name",
      printed,
      "전통시장 장보기 도우미 지원",
      [
        "세 곳이 서로 다르다. 사업은 모든 이용객의 장보기를 돕는 것이다. 본래 낱말은 알 수 없어 뺐다.",
        "Three printings, three wordings. The project helps all customers with their shopping; what the word was is a guess, so that it is left out.",
      ],
      "projects/5-2-6",
      address,
    ),
  ),
];

/** Texts of the sections on the labour market. */
const ofStatements: readonly Correction[] = [
  correction(
    "wholesale-and-retail",
    "text",
    "도소매업 숙박업 25.7%",
    "도소매업 25.7%",
    [
      "표13에서 25.68%는 도매 및 소매업만의 비중이고, 숙박 및 음식점업은 바로 뒤에 따로 나온다.",
      "In table 13, 25.68% is the share of wholesale and retail trade alone; accommodation and food follow by themselves.",
    ],
    "statements/industry/trade-share",
    { section: "II.3", table: "산업별 사업체 및 종사자 현황", row: "사업체비중" },
  ),
];

/** Texts inside projects. */
const ofProjects: readonly Correction[] = [
  correction(
    "project-1-1-1-institute",
    "name",
    "캠퍼스종합기술원",
    "캠틱종합기술원",
    [
      "그런 기관은 없고, 전주에서 재직자를 교육하는 캠틱종합기술원으로 읽는다.",
      "Nothing of that name; read as CAMTIC, an institute in Jeonju that trains workers.",
    ],
    "organisations/camtic",
    at("[1-1-1]", "추진상황"),
  ),
  correction(
    "project-1-1-1-comma",
    "punctuation",
    "기업, 맞춤형",
    "기업 맞춤형",
    ["쉼표가 잘못 들어갔다.", "A stray comma."],
    "projects/1-1-1",
    at("[1-1-1]", "추진계획"),
  ),
  correction(
    "project-1-2-1-firms",
    "text",
    "66개사업주",
    "66개사 입주",
    [
      "앞의 5개 센터 87개 실에 든 기업이다. 같은 줄의 46개사업, 25개사업도 개사일 수 있으나 찍힌 대로 두었다.",
      "They are the firms in the five centres and 87 rooms named before. 46개사업 and 25개사업 of the same line may be firms as well and are kept as printed.",
    ],
    "projects/1-2-1",
    at("[1-2-1]", "추진상황"),
  ),
  correction(
    "project-1-2-1-half",
    "punctuation",
    "* 24 하반기",
    "'24 하반기",
    ["따옴표 자리에 별표가 찍혔다.", "An asterisk in place of the quote."],
    "projects/1-2-1",
    at("[1-2-1]"),
  ),
  correction(
    "project-1-3-1-year",
    "punctuation",
    "(23.)",
    "('23.)",
    ["따옴표가 빠진 연도로 읽는다.", "Read as a year whose quote is missing."],
    "projects/1-3-1",
    at("[1-3-1]", "추진상황"),
  ),
  correction(
    "project-2-2-5-performances",
    "text",
    "공사 진행",
    "공연 진행",
    ["공연 사업이고 지을 것이 없다.", "The project is about performances; nothing is built."],
    "projects/2-2-5",
    at("[2-2-5]", "추진계획"),
  ),
  correction(
    "project-2-2-7-festival",
    "name",
    "테조어진 봉안의례",
    "태조어진 봉안의례",
    ["2-2-9에는 바르게 찍혀 있다.", "Printed right in 2-2-9."],
    "projects/2-2-7",
    at("[2-2-7]"),
  ),
  correction(
    "project-2-2-7-brackets",
    "punctuation",
    "^{'24. 2.)}",
    "('24. 2.)",
    [
      "여는 괄호가 깨졌다. 뒤의 두 날짜도 같다.",
      "The opening bracket is broken; so are those of the two dates behind it.",
    ],
    "projects/2-2-7",
    at("[2-2-7]", "추진계획"),
  ),
  correction(
    "project-2-2-8-content",
    "text",
    "전주역 '맛' 콘텐츠와 연계한 축제 운영",
    "광역교통과 연계한 통합관광센터 신축",
    [
      "2-2-7의 내용이 되풀이되었다. 이 사업의 주요내용으로 읽는다.",
      "It repeats 2-2-7; read from this project's own list of contents.",
    ],
    "projects/2-2-8",
    at("[2-2-8]", "사업내용"),
  ),
  correction(
    "project-2-3-1-district",
    "name",
    "완산, 효자동2가 1375",
    "완산구 효자동2가 1375",
    ["구 이름이 줄었다.", "The district's name is cut short."],
    "projects/2-3-1",
    at("[2-3-1]", "장소"),
  ),
  correction(
    "project-2-3-1-one-stop",
    "text",
    "윈스톱",
    "원스톱",
    MISPRINT,
    "projects/2-3-1",
    at("[2-3-1]", "추진방향"),
  ),
  ...["주요내용", "추진규모"].map((row, index) =>
    correction(
      `project-3-4-1-severe-${String(index + 1)}`,
      "text",
      "최종증 장애인",
      "최중증 장애인",
      MISPRINT,
      "projects/3-4-1",
      at("[3-4-1]", row),
    ),
  ),
  correction(
    "project-2-3-1-name",
    "punctuation",
    "유통.성장지원센터",
    "유통·성장지원센터",
    ["가운뎃점 자리에 마침표가 찍혔다.", "A full stop in place of the middle dot."],
    "projects/2-3-1",
    at("[2-3-1]", "사업내용"),
  ),
  correction(
    "project-2-3-3-year",
    "punctuation",
    "(24. 2.)",
    "('24. 2.)",
    ["따옴표가 빠진 연도로 읽는다.", "Read as a year whose quote is missing."],
    "projects/2-3-3",
    at("[2-3-3]", "추진계획"),
  ),
  correction(
    "project-4-1-2-year",
    "punctuation",
    "* 24. 2 ~ 12.",
    "'24. 2 ~ 12.",
    ["따옴표 자리에 별표가 찍혔다.", "An asterisk in place of the quote."],
    "projects/4-1-2",
    at("[4-1-2]", "추진계획"),
  ),
  correction(
    "project-5-1-3-types",
    "punctuation",
    "지역특화형혁신형",
    "지역특화형·혁신형",
    ["사이의 점이 빠졌다.", "The dot between the two is missing."],
    "projects/5-1-3",
    at("[5-1-3]", "주요내용"),
  ),
  correction(
    "project-4-1-1-content",
    "text",
    "지역혁신기관·기업·대학 등 지역 탄소산업 인력양성 협력체계 및 통합 플랫폼 구축",
    "자금지원 2, 노사문화 2, 경쟁력강화 7",
    [
      "1-1-1의 내용이 되풀이되었다. 아래 두 줄을 이 사업의 내용으로 읽는다.",
      "It repeats 1-1-1; the two lines below it are read as the contents of this project.",
    ],
    "projects/4-1-1",
    at("[4-1-1]", "주요내용"),
  ),
  correction(
    "project-4-1-1-steps",
    "text",
    "지자체·대학·기관·기업 협의체 및 간담회 운영 등 협력체계 구축",
    "없음",
    [
      "1-1-1의 추진계획이 되풀이되다 끊겼다. 이 사업의 추진계획으로 읽지 않는다.",
      "It repeats the steps of 1-1-1 and breaks off; not read as steps of this project.",
    ],
    "projects/4-1-1",
    at("[4-1-1]", "추진계획"),
  ),
  correction(
    "project-4-1-2-firms",
    "text",
    "11개",
    "11개사",
    ["앞의 둘처럼 기업 수로 읽는다.", "Read as firms, like the two numbers before it."],
    "projects/4-1-2",
    at("[4-1-2]"),
  ),
  ...["'23.1~'9", "'23.7~'9"].map((printed, index) =>
    correction(
      `project-5-3-3-month-${String(index + 1)}`,
      "punctuation",
      printed,
      printed.replace("'9", "9"),
      ["따옴표가 잘못 찍힌 9월이다.", "A stray quote: the ninth month, not a year."],
      "projects/5-3-3",
      at("[5-3-3]", "추진상황"),
    ),
  ),
];

/** Departments and the schedule. */
const ofBodies: readonly Correction[] = [
  correction(
    "schedule-plans",
    "text",
    "추진 추진계획 수립",
    "추진계획 수립",
    ["한 낱말이 두 번 찍혔다.", "A word is printed twice."],
    "governance/schedule/department-plans",
    { section: "V", table: "2024년 일자리사업 추진상황 점검: 추진일정" },
  ),
  correction(
    "department-2-2-7",
    "name",
    "민방산업과",
    "관광산업과",
    [
      "그런 이름의 부서는 없고 글자 모양이 비슷하다. 두 사업 모두 관광 사업이다.",
      "Nothing of that name; the characters look alike, and both projects are about tourism.",
    ],
    "departments/관광산업과",
    at("[2-2-7]"),
  ),
  correction(
    "department-2-2-8",
    "name",
    "민방산업과",
    "관광산업과",
    ["2-2-7과 같다.", "As for 2-2-7."],
    "departments/관광산업과",
    at("[2-2-8]"),
  ),
  correction(
    "department-2-2-10",
    "name",
    "한옥마을업시",
    "한옥마을사업소",
    ["글자가 깨졌다. 전주시의 한옥마을 담당 조직이다.", "Broken characters: the city's office for the Hanok Village."],
    "departments/한옥마을사업소",
    at("[2-2-10]"),
  ),
];

/** Every reading that differs from the print. Figures that contradict each other are none: they stay as printed. */
export const corrections: readonly Correction[] = [
  ...ofTables,
  ...ofStatements,
  ...ofRollUps,
  ...ofTree,
  ...ofLists,
  ...ofProjects,
  ...ofBodies,
];
