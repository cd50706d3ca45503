import { describe, expect, it } from "vitest";
import { jeonju2024 } from "../../src/jeonju-2024/index.js";
import { figures, type FigureQuery } from "../../src/model/figures.js";
import { caught } from "../korean/caught.js";
import type { Plan } from "../../src/model/plan.js";
import { draft } from "./draft.js";
import { madeUpPlan } from "./made-up-plan.js";

describe("figures of the reference plan", () => {
  const printed = figures(jeonju2024, { indicator: "employed-15-64", period: "2023" }).filter(
    ({ from }) => from === "figure",
  );

  it("are every printing of a fact, in the order of the document", () => {
    expect(printed.map(({ value, unit }) => [value, unit])).toStrictEqual([
      [305.9, "thousand-persons"],
      [305.9, "thousand-persons"],
      [305_900, "persons"],
    ]);
    expect(printed.map(({ address }) => address?.table)).toStrictEqual([
      "2023년도 노동시장 요약: 인구 및 고용",
      "표5 고용동향",
      "공통 일자리 목표",
    ]);
  });

  it("are changes only where they are asked for", () => {
    const found = figures(jeonju2024, { indicator: "employed-15-64", period: "2023", measures: "change" });
    expect(found.filter(({ from }) => from === "figure").map(({ value }) => value)).toStrictEqual([-2.2, -2.2]);
  });
});

describe("figures", () => {
  const idsOf = (query: FigureQuery, plan: Plan = madeUpPlan) => figures(plan, query).map((one) => one.id);

  it("finds figures, cells and statements, in this order", () => {
    expect(
      figures(madeUpPlan, { concept: "employed", period: "2024" }).map(({ from, id }) => [from, id]),
    ).toStrictEqual([
      ["figure", "employed@2024"],
      ["cell", "01/employed@_T,Y15T29,2024"],
      ["cell", "01/employed@_T,Y30T64,2024"],
      ["cell", "01/employed@_T,Y_GE65,2024"],
      ["cell", "01/employed@F,Y15T29,2024"],
      ["cell", "01/employed@F,Y30T64,2024"],
      ["cell", "01/employed@F,Y_GE65,2024"],
      ["statement", "country"],
    ]);
  });

  it("does not count a cell that is a figure of the plan twice", () => {
    expect(idsOf({ indicator: "employment-rate-15-64" })).toStrictEqual(["rate@2024", "01/rate@2023"]);
  });

  it("restricts to a region, the plan's own where a figure names none", () => {
    expect(idsOf({ concept: "employed", region: "KR" })).toStrictEqual(["country"]);
    expect(idsOf({ concept: "workers", region: "KR" })).toStrictEqual(["02/workers@KR,_T"]);
    expect(idsOf({ concept: "payroll", region: "99990" })).toStrictEqual(["02/payroll@", "open"]);
  });

  it("restricts to a sex and an age, and takes for all of them what is not split", () => {
    const women = figures(madeUpPlan, { concept: "employed", sex: "F", age: "Y15T29" });
    expect(women.map(({ period, value }) => [period, value])).toStrictEqual([
      ["2023", 9],
      ["2024", 9.5],
    ]);
    expect(idsOf({ concept: "employed", sex: "_T", age: "_T" })).toStrictEqual(["country"]);
    expect(idsOf({ concept: "workers", region: "99990", sex: "_T", age: "_T" })).toStrictEqual(["02/workers@99990,_T"]);
  });

  it("finds the whole of a further dimension unless an item or any of it is asked for", () => {
    expect(idsOf({ concept: "workers" })).toStrictEqual(["02/workers@99990,_T", "02/workers@KR,_T"]);
    expect(idsOf({ concept: "workers", region: "99990", of: { industry: "C" } })).toStrictEqual(["02/workers@99990,C"]);
    expect(idsOf({ concept: "workers", of: "any" })).toHaveLength(6);
    expect(idsOf({ concept: "workers", of: { size: "small" } })).toStrictEqual([]);
  });

  it("wants every further dimension of a figure to be asked for", () => {
    const change = { concept: "workers", measures: "change" } as const;
    expect(idsOf({ ...change, of: { industry: "C", size: "small" } })).toStrictEqual(["fall"]);
    expect(idsOf({ ...change, of: { industry: "C" } })).toStrictEqual([]);
    expect(idsOf({ ...change, of: "any" })).toStrictEqual(["fall"]);
  });

  it("gives changes and shares only where they are asked for, and says which are planned", () => {
    const changes = figures(madeUpPlan, { concept: "employed", measures: "change" });
    expect(changes.map(({ id, changeFrom, planned }) => [id, changeFrom, planned])).toStrictEqual([
      ["rise", "2023", undefined],
      ["aim", "2024", true],
      ["01/change@Y15T29", "2023", undefined],
      ["01/change@Y30T64", "2023", undefined],
      ["01/change@Y_GE65", "2023", undefined],
      ["hope", "2024", true],
    ]);
    expect(idsOf({ concept: "employed", measures: "share" })).toStrictEqual([
      "01/share@_T,2023",
      "01/share@_T,2024",
      "01/share@F,2023",
      "01/share@F,2024",
      "women",
    ]);
  });

  it("finds printings of an indicator that do not name it, of the plan's region unless another is asked for", () => {
    const of = { sex: "_T", age: "Y15T64" };
    const told: Plan = {
      ...draft,
      statements: [
        { id: "named", concept: "employed", indicator: "employed-15-64", period: "2024", value: 1 },
        { id: "unnamed", concept: "employed", of, period: "2024", value: 2, unit: "persons" },
        { id: "women", concept: "employed", of: { ...of, sex: "F" }, period: "2024", value: 3, unit: "persons" },
        { id: "all-ages", concept: "employed", period: "2024", value: 4, unit: "persons" },
        { id: "rate", concept: "employment-rate", of, period: "2024", value: 5, unit: "percent" },
        { id: "country", concept: "employed", of: { ...of, region: "KR" }, period: "2024", value: 6, unit: "persons" },
        {
          ...{ id: "youth", concept: "employment-rate", indicator: "youth-employment-rate", period: "2024" },
          ...{ of: { age: "Y15T64" }, value: 7 },
        },
      ],
    };
    expect(idsOf({ indicator: "employed-15-64" }, told)).toStrictEqual(["named", "unnamed"]);
    expect(idsOf({ indicator: "employed-15-64", region: "KR" }, told)).toStrictEqual(["country"]);
    // What says that it is another indicator's is not taken for this one's, whatever its age band.
    expect(idsOf({ indicator: "employment-rate-15-64" }, told)).toStrictEqual(["rate"]);
  });

  it("takes an indicator without a concept for its own", () => {
    const figure = { id: "f", indicator: "vacancies", period: "2024", value: 12 };
    const told = { id: "told", concept: "vacancies", period: "2023", value: 13 };
    const women = { ...told, id: "women", of: { sex: "F" } };
    const open: Plan = { ...madeUpPlan, figures: [figure], statements: [told, women] };
    expect(idsOf({ concept: "vacancies" }, open)).toStrictEqual(["f", "told", "women"]);
    expect(idsOf({ indicator: "vacancies" }, open)).toStrictEqual(["f", "told"]);
  });

  it("takes an indicator that is declared nowhere at its word", () => {
    const figures = [{ id: "f", indicator: "vacancies", period: "2024", value: 12 }];
    const statements = [{ id: "s", concept: "vacancies", period: "2024", value: 12 }];
    const unchecked: Plan = { ...draft, figures, statements };
    expect(idsOf({ indicator: "vacancies" }, unchecked)).toStrictEqual(["f"]);
  });

  it("gives each figure its unit and last digit, those of the indicator where it has none of its own", () => {
    const printing = (id: string, query: FigureQuery) => {
      const { unit, decimals } = figures(madeUpPlan, query).find((one) => one.id === id) ?? {};
      return [unit, decimals];
    };
    const indicator = "employed-15-64";
    // One decimal of thousands of persons is a hundred persons.
    expect(printing("employed@2024", { indicator })).toStrictEqual(["persons", -2]);
    expect(printing("told", { indicator })).toStrictEqual(["thousand-persons", 1]);
    expect(printing("rise", { indicator, measures: "change" })).toStrictEqual(["thousand-persons", 1]);
    expect(printing("01/employed@F,Y_GE65,2024", { concept: "employed" })).toStrictEqual(["thousand-persons", 0]);
    expect(printing("open", { concept: "payroll" })).toStrictEqual(["million-KRW", undefined]);
  });

  it("gives each figure its basis, the indicator's where it has none of its own", () => {
    const figure = { indicator: "employed-15-64", period: "2024", value: 1 } as const;
    const counted: Plan = {
      ...draft,
      figures: [
        { id: "own", ...figure, basis: "register" },
        { id: "indicator's", ...figure },
      ],
    };
    expect(figures(counted, {}).map((one) => one.basis)).toStrictEqual(["register", "survey"]);
  });

  it("gives a change in points the digits of its rate, and one in percent none that are not printed", () => {
    const change = { period: "2024", changeFrom: "2023", value: 0.2 } as const;
    const changed: Plan = {
      ...draft,
      figures: [
        { id: "points", indicator: "employment-rate-15-64", unit: "percentage-point", ...change },
        { id: "percent", indicator: "employed-15-64", unit: "percent", ...change },
      ],
    };
    expect(figures(changed, { measures: "change" }).map(({ id, decimals }) => [id, decimals])).toStrictEqual([
      ["points", 1],
      ["percent", undefined],
    ]);
  });

  it("carries what else is known of a printing", () => {
    const find = (query: FigureQuery) => figures(madeUpPlan, query).at(-1);
    expect(find({ concept: "employed", region: "KR" })).toStrictEqual({
      id: "country",
      from: "statement",
      concept: "employed",
      period: "2024",
      measures: "level",
      of: { region: "KR" },
      value: 28_500,
      unit: "thousand-persons",
      decimals: 0,
      bound: "approximate",
      printed: "2,850만여명",
      basis: "survey",
      address: { section: "II" },
    });
    expect(find({ concept: "employment-insured" })).toStrictEqual({
      id: "insured",
      from: "figure",
      concept: "employment-insured",
      indicator: "employment-insured",
      period: "2024",
      measures: "level",
      of: { region: "99990", sex: "_T" },
      value: null,
      absent: "not-yet-published",
      unit: "thousand-persons",
      decimals: 1,
      basis: "register",
    });
    expect(find({ concept: "workers", region: "KR", of: { industry: "C" } })).toStrictEqual({
      id: "02/workers@KR,C",
      from: "cell",
      concept: "workers",
      period: "2023",
      measures: "level",
      of: { region: "KR", industry: "C" },
      value: null,
      absent: "nil",
      unit: "persons",
      decimals: 0,
      exact: true,
      printed: "-",
      basis: "register",
      address: { section: "II", table: "산업별 종사자", row: "전국: C" },
    });
  });

  it("restricts by nothing that is left out but the whole and levels", () => {
    // Three figures; twelve cells of persons, one rate, two totals, one payroll; three statements.
    expect(idsOf({})).toHaveLength(3 + 12 + 1 + 2 + 1 + 3);
    expect(idsOf({ of: "any" })).toHaveLength(3 + 12 + 1 + 6 + 1 + 3);
  });

  it("are shares of the whole asked for", () => {
    expect(idsOf({ concept: "employed", measures: "share", whole: { sex: "_T" } })).toStrictEqual([
      ...["01/share@_T,2023", "01/share@_T,2024", "01/share@F,2023", "01/share@F,2024", "women"],
    ]);
    expect(idsOf({ concept: "employed", measures: "share", whole: { region: "KR" } })).toStrictEqual([]);
    const [cell] = figures(madeUpPlan, { measures: "share", of: "any" });
    expect(cell).toMatchObject({ shareOf: "employed", whole: { sex: "_T" } });
    // Table 11, the summary and the sentence on it; the shares of the province are others.
    const query = { concept: "grdp", measures: "share", region: "52110", period: "2021", whole: { region: "KR" } };
    expect(figures(jeonju2024, query as FigureQuery).map((one) => one.value)).toStrictEqual([0.75, 0.73, 0.75]);
  });

  it.each<[query: unknown, code: string, path: string[], nearest?: string]>([
    [{ concept: "employd" }, "unknown-id", ["concept"], "employed"],
    [{ concept: null }, "wrong-type", ["concept"]],
    [{ indicator: "employed-15-46" }, "unknown-id", ["indicator"], "employed-15-64"],
    [{ indicator: "vacancy" }, "unknown-id", ["indicator"]],
    [{ sex: "f" }, "invalid-value", ["sex"], "F"],
    [{ period: "2024-13" }, "invalid-period", ["period"]],
    [{ period: 2024 }, "invalid-period", ["period"]],
    [{ age: "15-29" }, "invalid-value", ["age"], "Y15T29"],
    [{ age: 15 }, "wrong-type", ["age"]],
    [{ measures: "rank" }, "invalid-value", ["measures"]],
    [{ of: "all" }, "invalid-value", ["of"], "any"],
    [{ of: null }, "wrong-type", ["of"]],
    [{ of: { industri: "C" } }, "unknown-id", ["of", "industri"], "industry"],
    [{ of: { industry: "c" } }, "unknown-id", ["of", "industry"], "C"],
    [{ of: { industry: 3 } }, "wrong-type", ["of", "industry"]],
    [{ region: "9999" }, "unknown-id", ["region"], "99990"],
    [{ region: "가상" }, "unknown-id", ["region"]],
    [{ measures: "share", whole: { regoin: "KR" } }, "unknown-id", ["whole", "regoin"], "region"],
    [{ whole: { region: "KR" } }, "invalid-value", ["whole"]],
    [null, "wrong-type", ["query"]],
  ])("refuses %j rather than find nothing", (query, code, path, nearest) => {
    const error = caught(() => figures(madeUpPlan, query as FigureQuery));
    expect(error).toMatchObject({ code, path });
    if (nearest !== undefined) expect(error.nearest).toBe(nearest);
  });

  it.each<FigureQuery>([
    ...[{ age: "Y20T24" }, { of: { age: "Y20T24" } }, { of: { sex: "M" } }, { region: "KR" }, { region: "5213025000" }],
    ...[{ of: { industry: "_T" } }, { measures: "difference" } as const, { concept: "vacancies", sex: "M" }],
  ])("takes %j, which the plan need not print", (query) => {
    expect(() => figures(madeUpPlan, query)).not.toThrow();
  });

  it("refuses what is no plan", () => {
    const none: unknown = {};
    expect(caught(() => figures(none as Plan, {}))).toMatchObject({ code: "wrong-type", path: ["plan"] });
  });

  it("finds none where the plan prints none", () => {
    expect(idsOf({ indicator: "employed-15-64" }, draft)).toStrictEqual([]);
    expect(idsOf({ period: "1999" })).toStrictEqual([]);
    expect(idsOf({ region: "52130" })).toStrictEqual([]);
  });
});
