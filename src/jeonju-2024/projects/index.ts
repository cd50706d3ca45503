import type { Project } from "../../model/project.js";
import type { KeyTaskId, ProjectId } from "../ids.js";
import { strategy1Projects } from "./strategy-1.js";
import { keyTask21Projects } from "./strategy-2-1.js";
import { keyTask22Projects } from "./strategy-2-2.js";
import { keyTask23Projects } from "./strategy-2-3.js";
import { keyTask31Projects } from "./strategy-3-1.js";
import { laterStrategy3Projects } from "./strategy-3-2-to-3-5.js";
import { strategy4Projects } from "./strategy-4.js";
import { keyTask51Projects } from "./strategy-5-1.js";
import { keyTask52Projects } from "./strategy-5-2.js";
import { keyTask53Projects } from "./strategy-5-3.js";

/**
 * The fifty-eight projects that the document describes, of 283 that its task force counts.
 *
 * @source 2024년도 전주시 일자리대책 세부계획, section IV.
 * @example
 * ```ts
 * import { projects } from "iljari/jeonju-2024";
 * projects.length; // => 58
 * projects[0]?.department; // => "주력산업과"
 * ```
 */
export const projects: readonly Project<KeyTaskId, ProjectId>[] = [
  ...strategy1Projects,
  ...keyTask21Projects,
  ...keyTask22Projects,
  ...keyTask23Projects,
  ...keyTask31Projects,
  ...laterStrategy3Projects,
  ...strategy4Projects,
  ...keyTask51Projects,
  ...keyTask52Projects,
  ...keyTask53Projects,
];
