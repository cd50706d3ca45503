/** Ids of the five strategies. */
export type StrategyId = "1" | "2" | "3" | "4" | "5";

/** Ids of the eighteen key tasks. */
export type KeyTaskId =
  `1-${1 | 2 | 3 | 4}` | `2-${1 | 2 | 3}` | `3-${1 | 2 | 3 | 4 | 5}` | `4-${1 | 2 | 3}` | `5-${1 | 2 | 3}`;

/** Ids of the fifty-eight projects that the document describes. */
export type ProjectId =
  | `1-1-${1 | 2 | 3}`
  | "1-2-1"
  | "1-3-1"
  | "1-4-1"
  | `2-1-${1 | 2 | 3}`
  | `2-2-${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10}`
  | `2-3-${1 | 2 | 3}`
  | `3-1-${1 | 2 | 3 | 4 | 5 | 6}`
  | `3-2-${1 | 2}`
  | `3-3-${1 | 2}`
  | `3-4-${1 | 2}`
  | `3-5-${1 | 2}`
  | `4-1-${1 | 2}`
  | `4-2-${1 | 2 | 3}`
  | `4-3-${1 | 2 | 3}`
  | `5-1-${1 | 2 | 3 | 4 | 5}`
  | `5-2-${1 | 2 | 3 | 4 | 5 | 6}`
  | `5-3-${1 | 2 | 3}`;

/** Ids of the statistical tables. */
export type TableId =
  | "labour-market-2023"
  | "establishments-summary"
  | "complexes-summary"
  | "01"
  | "02"
  | "03"
  | "04"
  | "05"
  | "06"
  | "07"
  | "08"
  | "09"
  | "10"
  | "11"
  | "12"
  | "13"
  | "14"
  | "common-targets";

/** Ids of the departments: their Korean names. */
export type DepartmentId =
  | "주력산업과"
  | "신성장산업과"
  | "일자리정책과"
  | "기업지원과"
  | "문화정책과"
  | "관광산업과"
  | "문화유산과"
  | "한옥마을사업소"
  | "사회적경제과"
  | "청년정책과"
  | "여성가족과"
  | "장애인복지과"
  | "노인복지과"
  | "농축산정책과"
  | "민생경제과"
  | "대중교통과";
