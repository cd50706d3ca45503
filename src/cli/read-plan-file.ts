import { readFileSync } from "node:fs";
import { fail } from "../quantity/error.js";
import { parsePlan } from "../model/parse-plan.js";
import type { Plan } from "../model/plan.js";

/** Reads a plan from a file; whatever is wrong with the file is an error of the library as well. */
export function readPlanFile(file: string): Plan {
  return parsePlan(readTextFile(file));
}

/** The text of a file in UTF-8. */
export function readTextFile(file: string): string {
  return decode(read(file));
}

function read(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return fail("not-readable", { value: file, expected: `a file that can be read (${reason})` });
  }
}

/** Korean offices still save EUC-KR; read as UTF-8 it would become garbage without an error. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return fail("not-readable", {
      value: `${String(bytes.length)} bytes`,
      expected: "text in UTF-8; save the file as UTF-8",
    });
  }
}
