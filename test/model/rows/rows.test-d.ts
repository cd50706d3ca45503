import { describe, expectTypeOf, it } from "vitest";
import type { CorrectionRow } from "../../../src/model/rows/correction-rows.js";
import type { DepartmentRow } from "../../../src/model/rows/department-rows.js";
import type { FundingRow } from "../../../src/model/rows/funding-rows.js";
import type { MoneyUnit } from "../../../src/quantity/unit.js";
import type {
  Coverage,
  Measured,
  CalendarRow,
  ComponentRow,
  IncentiveRow,
  MilestoneRow,
  PlaceRow,
  ProjectFigureRow,
  ProjectRow,
} from "../../../src/model/index.js";
import type { StatementRow } from "../../../src/model/rows/statement-rows.js";
import type { TableRow } from "../../../src/model/rows/table-rows.js";

/** What data frames, charts and CSV writers take: an interface would not be one, having no index signature. */
type PlainRow = Readonly<Record<string, string | number | boolean | null>>;

describe("a column of codes", () => {
  it("has no other values than the plan's own types have", () => {
    expectTypeOf<FundingRow["unit"]>().toEqualTypeOf<MoneyUnit>();
    expectTypeOf<FundingRow["covers"]>().toEqualTypeOf<Coverage>();
    expectTypeOf<ProjectRow["budgetUnit"]>().toEqualTypeOf<MoneyUnit | null>();
    expectTypeOf<ProjectRow["covers"]>().toEqualTypeOf<Coverage | null>();
    expectTypeOf<ProjectRow["open"]>().toEqualTypeOf<"ongoing" | "present" | "unstated" | null>();
    expectTypeOf<ProjectRow["recurring"]>().toEqualTypeOf<"all-year" | "continuous" | "as-needed" | null>();
    expectTypeOf<MilestoneRow["state"]>().toEqualTypeOf<"done" | "under-way" | "planned">();
    expectTypeOf<ProjectFigureRow["state"]>().toEqualTypeOf<"planned" | "result" | "existing">();
    expectTypeOf<StatementRow["measures"]>().toEqualTypeOf<Measured>();
    expectTypeOf<TableRow["measures"]>().toEqualTypeOf<"level" | "change" | "share">();
  });
});

describe("a row", () => {
  it("is a plain object for whoever takes plain objects", () => {
    expectTypeOf<TableRow>().toExtend<PlainRow>();
    expectTypeOf<StatementRow>().toExtend<PlainRow>();
    expectTypeOf<FundingRow>().toExtend<PlainRow>();
    expectTypeOf<DepartmentRow>().toExtend<PlainRow>();
    expectTypeOf<CorrectionRow>().toExtend<PlainRow>();
    expectTypeOf<ProjectRow>().toExtend<PlainRow>();
    expectTypeOf<ComponentRow>().toExtend<PlainRow>();
    expectTypeOf<MilestoneRow>().toExtend<PlainRow>();
    expectTypeOf<ProjectFigureRow>().toExtend<PlainRow>();
    expectTypeOf<PlaceRow>().toExtend<PlainRow>();
    expectTypeOf<IncentiveRow>().toExtend<PlainRow>();
    expectTypeOf<CalendarRow>().toExtend<PlainRow>();
  });
});
