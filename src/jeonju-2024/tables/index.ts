import type { Table } from "../../model/table.js";
import type { TableId } from "../ids.js";
import { complexesSummary } from "./complexes-summary.js";
import { establishmentsSummary } from "./establishments-summary.js";
import { commonTargetsTable, labourMarket2023Table, table05 } from "./indicator-tables.js";
import { table01 } from "./table-01.js";
import { table02 } from "./table-02.js";
import { table03 } from "./table-03.js";
import { table04 } from "./table-04.js";
import { table06 } from "./table-06.js";
import { table07 } from "./table-07.js";
import { table08 } from "./table-08.js";
import { table09 } from "./table-09.js";
import { table10 } from "./table-10.js";
import { table11 } from "./table-11.js";
import { table12 } from "./table-12.js";
import { table13 } from "./table-13.js";
import { table14 } from "./table-14.js";

/**
 * The statistical tables, in the order in which they are printed. Budgets by sector and by key task are no tables here:
 * `sectorTargets` and `keyTasks` hold them.
 *
 * @source 2024년도 전주시 일자리대책 세부계획, sections II and III.2.
 */
export const tables: readonly Table<TableId>[] = [
  labourMarket2023Table,
  establishmentsSummary,
  complexesSummary,
  table01,
  table02,
  table03,
  table04,
  table05,
  table06,
  table07,
  table08,
  table09,
  table10,
  table11,
  table12,
  table13,
  table14,
  commonTargetsTable,
];
