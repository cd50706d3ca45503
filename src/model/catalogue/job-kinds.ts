import type { Name } from "../names.js";
import type { JobKind } from "../sector.js";

/** What a job count can count, with names. */
export const JOB_KINDS: Readonly<Record<JobKind, Name>> = {
  "direct-job": { ko: "직접일자리", en: "Direct jobs" },
  trainee: { ko: "훈련생", en: "Trainees" },
  placement: { ko: "취업 알선", en: "Placements" },
  "subsidised-hire": { ko: "장려금 지원 채용", en: "Subsidised hires" },
  "start-up": { ko: "창업", en: "Start-ups" },
  "attracted-firm-hire": { ko: "유치기업 채용", en: "Hires of attracted firms" },
  "not-stated": { ko: "기재 없음", en: "Not stated" },
};
