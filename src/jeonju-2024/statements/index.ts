import type { Statement } from "../../model/statement.js";
import { employmentStatements } from "./employment.js";
import { financeStatements } from "./finance.js";
import { industryStatements } from "./industry.js";
import { populationStatements } from "./population.js";
import { summaryStatements } from "./summary.js";
import { targetStatements } from "./targets.js";

/**
 * The facts that stand in the document's sentences, not in its tables, in the order of the document: as printed, also
 * where two printings contradict each other.
 *
 * @source 2024년도 전주시 일자리대책 세부계획, sections II to II.4 and III.2.
 * @example
 * ```ts
 * import { statements } from "iljari/jeonju-2024";
 * statements.length; // => 140
 * statements[0]?.printed; // => "총 인구 642,727명"
 * ```
 */
export const statements: readonly Statement[] = [
  ...summaryStatements,
  ...populationStatements,
  ...employmentStatements,
  ...industryStatements,
  ...financeStatements,
  ...targetStatements,
];
