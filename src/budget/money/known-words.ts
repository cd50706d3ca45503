import { fail, type PathStep } from "../../quantity/error.js";
import { namesText, nearestName } from "../../quantity/nearest.js";
import { COVERAGES } from "../../model/catalogue/coverages.js";
import { JOB_KINDS } from "../../model/catalogue/job-kinds.js";
import type { Coverage } from "../../model/funding.js";
import type { JobKind } from "../../model/sector.js";

function check(given: string, words: object, path: readonly PathStep[]): void {
  if (Object.hasOwn(words, given)) return;
  const names = Object.keys(words);
  fail("invalid-value", {
    path,
    value: given,
    expected: `one of ${namesText(names)}`,
    nearest: nearestName(given, names),
  });
}

export function checkCoverage(given: Coverage, path: readonly PathStep[]): Coverage {
  check(given, COVERAGES, path);
  return given;
}

export function checkJobKind(given: JobKind, path: readonly PathStep[]): JobKind {
  check(given, JOB_KINDS, path);
  return given;
}
