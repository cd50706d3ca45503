/** Headers of lists of projects besides those of amounts: the Korean and the English one, then others that are known. */
export const PROJECT_FIELDS = {
  project: ["사업번호", "project", "사업코드", "세부사업번호", "세부사업코드", "project code", "project id"],
  strategy: ["전략", "strategy"],
  keyTask: ["중점과제", "key task"],
  name: ["사업명", "name", "세부사업명", "project name"],
  nameEn: ["사업명(영문)", "name (en)", "english name"],
  department: ["부서", "department", "담당부서", "소관부서", "부서명"],
  sector: ["분야", "sector", "일자리 분야"],
  period: ["사업기간", "period", "기간"],
  start: ["시작", "start"],
  end: ["종료", "end"],
  open: ["종료 없음", "open"],
  recurring: ["반복", "recurring"],
  jobKind: ["일자리 유형", "job kind"],
  unit: ["단위", "unit", "금액단위", "money unit", "budget unit"],
  covers: ["예산 범위", "covers"],
  description: ["사업내용", "description", "내용"],
  year: ["연도", "year"],
  jobsAbsent: ["일자리 목표 없음", "jobs absent"],
  components: ["내역사업 수", "components"],
  milestones: ["추진일정 수", "milestones"],
  figures: ["수치 수", "figures"],
  address: ["위치", "address"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type ProjectKey = keyof typeof PROJECT_FIELDS;
