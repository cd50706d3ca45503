import { FUNDING_NAMES } from "../../model/catalogue/funding-sources.js";
import type { FundingPart } from "../../model/funding.js";
import type { Name } from "../../model/names.js";
import type { ChangedEntity, ChangedField, ChangeKind } from "./change.js";

type Words<Key extends string> = Readonly<Record<Key, Required<Name>>>;

export const KIND_NAMES: Words<ChangeKind> = {
  added: { ko: "신규", en: "added" },
  removed: { ko: "삭제", en: "removed" },
  cancelled: { ko: "취소", en: "cancelled" },
  reinstated: { ko: "재개", en: "reinstated" },
  merged: { ko: "통합", en: "merged" },
  split: { ko: "분리", en: "split" },
  regrouped: { ko: "재편", en: "regrouped" },
  renamed: { ko: "명칭 변경", en: "renamed" },
  moved: { ko: "소속 변경", en: "moved" },
  changed: { ko: "변경", en: "changed" },
};

export const ENTITY_NAMES: Words<ChangedEntity> = {
  total: { ko: "합계", en: "Total" },
  target: { ko: "목표", en: "Target" },
  sectorTarget: { ko: "분야별 목표", en: "Sector target" },
  strategy: { ko: "전략", en: "Strategy" },
  keyTask: { ko: "중점과제", en: "Key task" },
  project: { ko: "세부 사업", en: "Project" },
  milestone: { ko: "추진 일정", en: "Milestone" },
  department: { ko: "부서", en: "Department" },
};

const OTHERS: Words<Exclude<ChangedField, FundingPart>> = {
  target: { ko: "목표값", en: "target" },
  low: { ko: "목표 하한", en: "lower end of the target" },
  high: { ko: "목표 상한", en: "upper end of the target" },
  jobs: { ko: "일자리", en: "jobs" },
  jobKind: { ko: "일자리 종류", en: "kind of jobs" },
  covers: { ko: "금액의 범위", en: "what the money covers" },
  name: { ko: "명칭", en: "name" },
  parent: { ko: "소속", en: "place" },
  department: { ko: "담당 부서", en: "department" },
  sector: { ko: "분야", en: "sector" },
  state: { ko: "상태", en: "state" },
  when: { ko: "시기", en: "time" },
};

export function fieldName(field: ChangedField): Required<Name> {
  if (field in OTHERS) return OTHERS[field as keyof typeof OTHERS];
  const { ko, en = ko } = FUNDING_NAMES[field as FundingPart];
  return { ko: `예산(${ko})`, en: `budget, ${en.toLowerCase()}` };
}
