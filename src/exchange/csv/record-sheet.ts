import type { AmountKind, ProjectStatus, ReportedMilestone } from "../../model/record.js";
import type { ValueKind } from "../../model/indicator.js";
import { AMOUNT_NAMES, type AmountOf } from "./amount-head.js";

/** Headers of files of records besides those of amounts: the Korean and the English one, then others that are known. */
export const RECORD_FIELDS = {
  id: ["기록번호", "record", "보고번호", "record id"],
  plan: ["계획", "plan"],
  project: ["사업번호", "project", "사업코드", "세부사업번호", "세부사업코드", "project code", "project id"],
  name: ["사업명", "name", "세부사업명", "project name"],
  component: ["내역사업", "component"],
  keyTask: ["중점과제", "key task"],
  indicator: ["지표", "indicator", "지표명"],
  sector: ["분야", "sector", "일자리 분야", "sectors"],
  period: ["기간", "period", "월", "month", "보고기간", "실적기간"],
  department: ["부서", "department", "담당부서", "소관부서", "부서명"],
  jobKind: ["일자리 유형", "job kind"],
  value: ["값", "value", "실적값"],
  valueUnit: ["값 단위", "value unit"],
  valueKind: ["값 성격", "value kind"],
  numerator: ["분자", "numerator"],
  denominator: ["분모", "denominator"],
  unit: ["단위", "unit", "금액단위", "money unit"],
  covers: ["예산 범위", "covers"],
  status: ["상태", "status", "추진상태", "추진상황"],
  milestone: ["추진일정", "milestone"],
  milestoneState: ["일정 상태", "milestone state"],
  milestoneOn: ["완료일", "completed on"],
  milestoneTo: ["연기 기간", "postponed to"],
  dataDate: ["기준일", "data date", "자료기준일"],
  reportedOn: ["보고일", "reported on", "보고일자", "제출일"],
  finality: ["확정여부", "finality", "확정구분"],
  corrects: ["정정대상", "corrects"],
  note: ["비고", "note", "notes", "remarks"],
  synthetic: ["가상 자료", "synthetic"],
  year: ["연도", "year"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type RecordKey = keyof typeof RECORD_FIELDS;

/** What says what a record is about; a sector does where a file has none of them. */
export const SUBJECTS = [
  "project",
  "name",
  "component",
  "keyTask",
  "indicator",
] as const satisfies readonly RecordKey[];

/** Fields that both forms of a file of records have. */
export type BaseKey =
  "id" | "plan" | "period" | "department" | "dataDate" | "reportedOn" | "finality" | "corrects" | "synthetic";

/** Headers of the form that `recordRows` writes: a row for each thing that a record reports. */
export const LONG_FIELDS = {
  id: RECORD_FIELDS.id,
  plan: RECORD_FIELDS.plan,
  subjectKind: ["대상 구분", "subject kind"],
  subject: ["대상", "subject"],
  name: ["대상 이름", "name"],
  period: RECORD_FIELDS.period,
  year: RECORD_FIELDS.year,
  what: ["항목", "what"],
  kind: ["성격", "kind"],
  jobKind: RECORD_FIELDS.jobKind,
  sectors: ["분야", "sectors"],
  phase: ["단계", "phase"],
  source: ["재원", "source"],
  covers: RECORD_FIELDS.covers,
  milestone: RECORD_FIELDS.milestone,
  state: ["상태", "state"],
  when: ["완료·연기 시점", "when"],
  value: RECORD_FIELDS.value,
  unit: RECORD_FIELDS.unit,
  reason: ["사유", "reason"],
  department: RECORD_FIELDS.department,
  dataDate: RECORD_FIELDS.dataDate,
  reportedOn: RECORD_FIELDS.reportedOn,
  finality: RECORD_FIELDS.finality,
  corrects: RECORD_FIELDS.corrects,
  synthetic: RECORD_FIELDS.synthetic,
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type LongKey = keyof typeof LONG_FIELDS;

export const RECORD_AMOUNTS = (Object.keys(AMOUNT_NAMES) as AmountOf[]).filter((of) => of !== "jobs-target");

export const STATUS_WORDS: Readonly<Record<ProjectStatus, readonly string[]>> = {
  "not-started": ["미착수", "착수 전"],
  running: ["추진중", "추진 중", "정상", "정상추진", "진행중"],
  completed: ["완료"],
  delayed: ["지연"],
  suspended: ["중단", "보류"],
  cancelled: ["취소", "폐지"],
  merged: ["통합", "통폐합", "병합"],
};

export const FINALITY_WORDS: Readonly<Record<"provisional" | "final", readonly string[]>> = {
  provisional: ["잠정", "미확정", "n", "no", "아니오"],
  final: ["확정", "y", "yes", "예"],
};

export const MILESTONE_WORDS: Readonly<Record<ReportedMilestone["state"], readonly string[]>> = {
  completed: ["완료"],
  postponed: ["연기"],
};

export const KIND_WORDS: Readonly<Record<AmountKind, readonly string[]>> = {
  flow: ["기간", "당월"],
  cumulative: ["누계", "누적"],
  stock: ["현재", "시점"],
};

export const VALUE_KIND_WORDS: Readonly<Record<ValueKind, readonly string[]>> = {
  ...KIND_WORDS,
  average: ["평균"],
  ratio: ["비율"],
};

export const SYNTHETIC_WORDS: Readonly<Record<"true" | "false", readonly string[]>> = {
  true: ["예", "y", "yes", "1"],
  false: ["아니오", "n", "no", "0"],
};
