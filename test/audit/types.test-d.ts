import { describe, expectTypeOf, it } from "vitest";
import {
  audit,
  checkFigures,
  compareAudits,
  targetFits,
  type Audit,
  type AuditComparison,
  type CheckResult,
  type CheckVerdict,
  type FigureCheck,
  type FigureInput,
  type Severity,
  type TargetFit,
} from "../../src/audit/index.js";
import { jeonju2024 } from "../../src/jeonju-2024/index.js";
import { definePlan } from "../../src/model/define-plan.js";
import type { Check, CheckKind, Operand } from "../../src/model/check.js";
import type { Plan } from "../../src/model/plan.js";

/* Figures of 가상시, a city that there is not; all made up. */
const name = { ko: "가상시" };
const defined = definePlan({
  format: 1,
  year: "2024",
  status: "draft",
  region: { scheme: "mois", code: "99110", name },
  strategies: [{ id: "1", name }],
  keyTasks: [{ id: "1-1", strategy: "1", name }],
  checks: [{ id: "c", kind: "sum", total: "statements/t", parts: [{ table: "01", at: { sex: "*" } }] }],
});

describe("a check", () => {
  it("of every kind has its members", () => {
    expectTypeOf({ id: "a", kind: "sum", total: "t", parts: ["p"] } as const).toExtend<Check>();
    expectTypeOf({ id: "a", kind: "sum", total: "t", parts: ["p"], weights: [1] } as const).toExtend<Check>();
    expectTypeOf({ id: "a", kind: "share", result: "r", whole: ["w", { table: "01" }] } as const).toExtend<Check>();
    expectTypeOf({ id: "a", kind: "count", result: "r", of: { entries: ["p"] } } as const).toExtend<Check>();
    expectTypeOf({ id: "a", kind: "count", result: "r", of: { list: "projects" } } as const).toExtend<Check>();
    expectTypeOf({ id: "a", kind: "same", figures: ["p"], rounding: "truncate" } as const).toExtend<Check>();
    expectTypeOf<CheckKind>().toEqualTypeOf<
      | "sum"
      | "difference"
      | "percentage-point-change"
      | "percent-change"
      | "share"
      | "ratio"
      | "growth"
      | "average"
      | "largest-remainder"
      | "same"
      | "comparison"
      | "order"
      | "rank"
      | "trend"
      | "count"
      | "part"
      | "conversion"
    >();
  });

  it("with a member that is missing, wrong or too many does not compile", () => {
    // @ts-expect-error: no parts
    ({ id: "a", kind: "sum", total: "t" }) satisfies Check;
    // @ts-expect-error: no id
    ({ kind: "sum", total: "t", parts: [] }) satisfies Check;
    // @ts-expect-error: no kind
    ({ id: "a", total: "t", parts: [] }) satisfies Check;
    // @ts-expect-error: a kind that there is not
    ({ id: "a", kind: "summ", total: "t", parts: [] }) satisfies Check;
    // @ts-expect-error: a member of another kind
    ({ id: "a", kind: "sum", total: "t", parts: [], periods: 3 }) satisfies Check;
    // @ts-expect-error: a relation that there is not
    ({ id: "a", kind: "comparison", left: "a", relation: "bigger", right: "b" }) satisfies Check;
    // @ts-expect-error: a direction that there is not
    ({ id: "a", kind: "trend", figures: [], direction: "up" }) satisfies Check;
    // @ts-expect-error: a rule that there is not
    ({ id: "a", kind: "same", figures: [], rounding: "banker" }) satisfies Check;
    // @ts-expect-error: a number is no place
    ({ id: "a", kind: "same", figures: [5] }) satisfies Check;
    // @ts-expect-error: cells without a table
    ({ id: "a", kind: "same", figures: [{ at: { sex: "M" } }] }) satisfies Check;
    // @ts-expect-error: a step forward has no name
    ({ table: "01", at: { period: { next: 1 } } }) satisfies Operand;
    // @ts-expect-error: nothing to count
    ({ id: "a", kind: "count", result: "r", of: {} }) satisfies Check;
    // @ts-expect-error: a whole is one figure here
    ({ id: "a", kind: "part", part: "p", whole: ["w"] }) satisfies Check;
  });

  it("stands in a plan as it is defined", () => {
    definePlan({
      ...{ format: 1, year: "2024", status: "draft", region: { scheme: "mois", code: "99110", name } },
      // @ts-expect-error: no subtrahend
      checks: [{ id: "c", kind: "difference", result: "r", minuend: "m" }],
    });
  });
});

describe("a check of figures", () => {
  it("has a figure wherever a check has a place, and no id", () => {
    type Of<Kind extends FigureCheck["kind"]> = Extract<FigureCheck, { readonly kind: Kind }>;
    expectTypeOf<Of<"sum">["total"]>().toEqualTypeOf<FigureInput>();
    expectTypeOf<Of<"sum">["parts"]>().toEqualTypeOf<readonly FigureInput[]>();
    expectTypeOf<Of<"sum">["weights"]>().toEqualTypeOf<readonly number[] | undefined>();
    expectTypeOf<Of<"share">["whole"]>().toEqualTypeOf<FigureInput | readonly FigureInput[]>();
    expectTypeOf<Of<"part">["whole"]>().toEqualTypeOf<FigureInput>();
    expectTypeOf<Of<"growth">["periods"]>().toEqualTypeOf<number>();
    expectTypeOf<Of<"conversion">["factor"]>().toEqualTypeOf<string | number>();
    expectTypeOf<Of<"rank">["among"]>().toEqualTypeOf<readonly FigureInput[]>();
    expectTypeOf<Of<"trend">["direction"]>().toEqualTypeOf<"increase" | "decrease" | "unchanged">();
    expectTypeOf<FigureCheck["kind"]>().toEqualTypeOf<Exclude<CheckKind, "count">>();
    expectTypeOf<FigureCheck>().not.toHaveProperty("id");
  });

  it("that lacks a figure, or counts, does not compile", () => {
    checkFigures({ kind: "share", result: { value: "64.7", unit: "percent" }, whole: { value: 17, exact: true } });
    // @ts-expect-error: no parts
    checkFigures({ kind: "sum", total: "5" });
    // @ts-expect-error: a number does not say its digits
    checkFigures({ kind: "sum", total: 5, parts: ["5"] });
    // @ts-expect-error: a unit that there is not
    checkFigures({ kind: "same", figures: [{ value: "5", unit: "people" }] });
    // @ts-expect-error: a cell of a plan is no figure
    checkFigures({ kind: "same", figures: [{ table: "01" }] });
    // @ts-expect-error: things are counted in a plan
    checkFigures({ kind: "count", result: "5", of: { list: "projects" } });
    // @ts-expect-error: no list is one figure
    checkFigures({ kind: "sum", total: ["5"], parts: ["5"] });
  });
});

describe("an audit", () => {
  it("takes a plan as it is defined, as it is parsed, and several", () => {
    expectTypeOf(audit(defined)).toEqualTypeOf<Audit>();
    expectTypeOf(audit(jeonju2024)).toEqualTypeOf<Audit>();
    expectTypeOf(audit([jeonju2024, defined])).toEqualTypeOf<Audit>();
    expectTypeOf(audit).toBeCallableWith([] as readonly Plan[]);
    expectTypeOf(targetFits(jeonju2024)).toEqualTypeOf<TargetFit[]>();
    // @ts-expect-error: no plan
    audit({ format: 1 });
    // @ts-expect-error: no option
    audit(defined, { mostFigure: 2 });
    // @ts-expect-error: too many
    audit(defined, { mostFigures: 5 });
    // @ts-expect-error: no words
    audit(defined, { mostSteps: "all" });
  });

  it("gives words that are told apart", () => {
    expectTypeOf<CheckResult["verdict"]>().toEqualTypeOf<CheckVerdict>();
    expectTypeOf<CheckVerdict>().toEqualTypeOf<
      "exact" | "explained" | "explained-boundary" | "inconsistent" | "uncheckable"
    >();
    expectTypeOf<Severity>().toEqualTypeOf<"verdict" | "sign" | "rank" | "value" | "digit">();
    expectTypeOf<keyof AuditComparison>().toEqualTypeOf<"new" | "mended" | "changed" | "unchanged" | "unchecked">();
    expectTypeOf(compareAudits).parameters.toEqualTypeOf<[before: Audit, after: Audit]>();
    expectTypeOf<Audit["summary"]["severities"]>().toEqualTypeOf<Readonly<Record<Severity, number>>>();
  });
});
