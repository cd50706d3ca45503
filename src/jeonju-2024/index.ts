/**
 * The 2024 job plan of Jeonju City (전주시) as reference data.
 *
 * Source: 2024년도 전주시 일자리대책 세부계획, published by Jeonju City. Every figure is transcribed from it and carries
 * its address there. This version holds the six common indicators as three tables print them, the headline targets,
 * the nine sectors and the totals. The MIT licence does not cover the figures: see NOTICE.md. A figure that turns out
 * to be misread is corrected in a patch release and named in the changelog; ids do not change.
 *
 * @packageDocumentation
 */
import type { CatalogueIndicatorId } from "../model/catalogue/indicators.js";
import type { SectorId } from "../model/catalogue/sectors.js";
import type { Plan } from "../model/plan.js";
import { commonTargets, termTarget } from "./common-targets.js";
import { headlineTargets } from "./headline-targets.js";
import { labourMarket2023 } from "./labour-market-2023.js";
import { expand } from "./printed-row.js";
import { region } from "./region.js";
import { sectorTargets, sectorTotal, summaryTotal } from "./sector-targets.js";
import { table05 } from "./table-05.js";

/** The type of {@link jeonju2024}: its ids are those of the catalogue. */
export interface Jeonju2024Plan extends Plan<{
  readonly indicator: CatalogueIndicatorId;
  readonly sector: SectorId;
  readonly strategy: never;
  readonly keyTask: never;
  readonly project: never;
  readonly table: never;
  readonly department: never;
}> {}

const tables = /* @__PURE__ */ [labourMarket2023, table05, commonTargets].map(expand);

/**
 * Jeonju's plan for 2024.
 *
 * @source 2024년도 전주시 일자리대책 세부계획, sections I, II, II.2, III.1, III.2 and III.3.
 * @example
 * ```ts
 * import { jeonju2024 } from "iljari/jeonju-2024";
 * jeonju2024.region.name.en; // => "Jeonju"
 * jeonju2024.sectorTargets?.length; // => 9
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
      ko: "이 판에는 공통 일자리 지표, 분야별 목표, 요약의 수치만 실려 있다.",
      en: "This version holds the figures of the common indicators, the sectors and the summary page only.",
    },
  ],
  signs: { "▲": "increase", "▼": "decrease" },
  figures: tables.flatMap((table) => table.figures),
  targets: [...tables.flatMap((table) => table.targets), termTarget, ...headlineTargets],
  sectorTargets,
  totals: [sectorTotal, summaryTotal],
};
