/**
 * The 2024 job plan of Jeonju City (전주시) as reference data.
 *
 * Source: 2024년도 전주시 일자리대책 세부계획, published by Jeonju City. Figures, dates, names and claims of the document are
 * here: tables, sentences, targets, sectors, the tree of strategies, key tasks and projects, bodies, governance and
 * schedule, each with its address. It holds none of the document's sentences. `corrections` lists every reading
 * that differs from the print, `omissions` what could not be taken over, `checks` what the document says of its own
 * figures beyond what every plan implies. The MIT licence does not cover the figures: see NOTICE.md. A figure that turns
 * out to be misread is corrected in a patch release and named in the changelog; ids do not change.
 *
 * The parts can be imported alone: `iljari/jeonju-2024/tables`, `iljari/jeonju-2024/statements`,
 * `iljari/jeonju-2024/projects`.
 *
 * @packageDocumentation
 */
import type { Complex, Department, Organisation } from "../model/bodies.js";
import type { CatalogueIndicatorId } from "../model/catalogue/indicators.js";
import type { SectorId } from "../model/catalogue/sectors.js";
import type { Check } from "../model/check.js";
import type { Figure } from "../model/figure.js";
import type { Governance } from "../model/governance.js";
import type { Plan, Vision } from "../model/plan.js";
import type { Project } from "../model/project.js";
import type { Correction, FundingLabel, Omission } from "../model/readings-of-print.js";
import type { SectorTarget, Total } from "../model/sector.js";
import type { Statement } from "../model/statement.js";
import type { KeyTask, Strategy } from "../model/strategy.js";
import type { Table } from "../model/table.js";
import type { Target } from "../model/target.js";
import { complexes, departments, organisations } from "./bodies.js";
import { checks } from "./checks.js";
import { commonTargets, termTarget } from "./common-targets.js";
import { corrections } from "./corrections.js";
import { fundingLabels } from "./funding-labels.js";
import { governance } from "./governance.js";
import { headlineTargets } from "./headline-targets.js";
import type { DepartmentId, KeyTaskId, ProjectId, StrategyId, TableId } from "./ids.js";
import { keyTasks } from "./key-tasks.js";
import { labourMarket2023 } from "./labour-market-2023.js";
import { omissions } from "./omissions.js";
import { expand } from "./printed-row.js";
import { projects } from "./projects/index.js";
import { region } from "./region.js";
import { sectorTargets, sectorTotal, summaryTotal } from "./sector-targets.js";
import { statements } from "./statements/index.js";
import { strategies } from "./strategies.js";
import { table05 } from "./table-05.js";
import { tables } from "./tables/index.js";
import { vision } from "./vision.js";

export type { DepartmentId, KeyTaskId, ProjectId, StrategyId, TableId } from "./ids.js";
export { projects } from "./projects/index.js";
export { statements } from "./statements/index.js";
export { tables } from "./tables/index.js";

/** The type of {@link jeonju2024}: its ids complete in an editor, and a wrong one does not compile. */
export interface Jeonju2024Plan extends Plan<{
  readonly indicator: CatalogueIndicatorId;
  readonly sector: SectorId;
  readonly strategy: StrategyId;
  readonly keyTask: KeyTaskId;
  readonly project: ProjectId;
  readonly table: TableId;
  readonly department: DepartmentId;
}> {
  // All of these are there: nobody has to ask whether they are.
  readonly figures: readonly Figure<CatalogueIndicatorId>[];
  readonly targets: readonly Target<CatalogueIndicatorId>[];
  readonly sectorTargets: readonly SectorTarget<SectorId>[];
  readonly totals: readonly Total[];
  readonly strategies: readonly Strategy<StrategyId>[];
  readonly keyTasks: readonly KeyTask<StrategyId, KeyTaskId>[];
  readonly projects: readonly Project<KeyTaskId, ProjectId>[];
  readonly tables: readonly Table<TableId>[];
  readonly statements: readonly Statement[];
  readonly departments: readonly Department<DepartmentId>[];
  readonly organisations: readonly Organisation[];
  readonly complexes: readonly Complex[];
  readonly governance: Governance;
  readonly vision: Vision;
  readonly fundingLabels: readonly FundingLabel[];
  readonly corrections: readonly Correction[];
  readonly omissions: readonly Omission[];
  readonly checks: readonly Check[];
}

const indicatorTables = /* @__PURE__ */ [labourMarket2023, table05, commonTargets].map(expand);

/**
 * Jeonju's plan for 2024.
 *
 * @source 2024년도 전주시 일자리대책 세부계획, sections I to V.
 * @example
 * ```ts
 * import { jeonju2024 } from "iljari/jeonju-2024";
 * jeonju2024.region.name.en; // => "Jeonju"
 * jeonju2024.projects.length; // => 58
 * jeonju2024.tables.length; // => 18
 * ```
 */
export const jeonju2024: Jeonju2024Plan = {
  format: 1,
  id: "jeonju-2024",
  title: { ko: "2024년도 전주시 일자리대책 세부계획", en: "Jeonju City annual job plan 2024" },
  kind: "annual",
  year: "2024",
  status: "published",
  region,
  publisher: { ko: "전주시", en: "Jeonju City" },
  notes: [
    {
      ko: "문서의 문장은 싣지 않았다. 설명과 영어 이름은 이 자료의 것이다.",
      en: "None of the document's sentences is here: descriptions and English names are those of these data.",
    },
    {
      ko: "T/F팀의 대상사업은 283개이고 문서는 58개를 서술한다. 세부 사업은 중점과제에 더해지지 않는다.",
      en: "The task force counts 283 projects, the document describes 58: projects do not add up to their key task.",
    },
    {
      ko: "사업이 어느 분야에 속하는지, 중점과제의 일자리와 재원이 사업별로 어떻게 나뉘는지는 문서에 없다. 사업의 예산은 총액만 있다.",
      en: "The document does not say which sector a project belongs to, nor how a key task's jobs and funds divide among projects; of a project it prints one amount.",
    },
  ],
  signs: { "▲": "increase", "▼": "decrease", "↑": "increase", "↓": "decrease" },
  vision,
  figures: indicatorTables.flatMap((table) => table.figures),
  targets: [...indicatorTables.flatMap((table) => table.targets), termTarget, ...headlineTargets],
  sectorTargets,
  totals: [sectorTotal, summaryTotal],
  strategies,
  keyTasks,
  projects,
  tables,
  statements,
  departments,
  organisations,
  complexes,
  governance,
  fundingLabels,
  corrections,
  omissions,
  checks,
};
