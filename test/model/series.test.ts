import { describe, expect, it } from "vitest";
import type { Plan } from "../../src/model/plan.js";
import { series } from "../../src/model/series.js";
import { caught } from "../korean/caught.js";
import { draft } from "./draft.js";
import { madeUpPlan } from "./made-up-plan.js";
import { employed, plan } from "./made-up-table.js";

/** The same with both sexes together, so that it is the indicator's. */
const [measure] = employed.measures;
if (measure === undefined) throw new Error("the table has no measure");
const together: Plan = {
  ...plan,
  tables: [
    {
      ...employed,
      dimensions: employed.dimensions.filter((one) => one.id !== "sex"),
      measures: [
        {
          ...measure,
          values: [19, 19.6, 110.3, 110.5, 9.5, null],
          cells: [{ at: 5, absent: "suppressed" }],
        },
      ],
    },
  ],
};

describe("series", () => {
  it("adds the age bands that make up the indicator's where nothing prints it, exactly", () => {
    const found = series(together, "employed-15-64");
    expect(found.unit).toBe("thousand-persons");
    expect(found.points).toMatchObject([
      { period: "2023", year: 2023, value: 129.3, decimals: 1, printings: [] },
      // The band from 65 on is suppressed and not needed.
      { period: "2024", year: 2024, value: 130.1, decimals: 1, printings: [] },
    ]);
    expect(found.points[0]?.parts?.map((one) => one.id)).toStrictEqual([
      "employed/employed@Y15T29,2023",
      "employed/employed@Y30T64,2023",
    ]);
  });

  it("adds nothing where a part is missing", () => {
    const gap = { ...measure, values: [19, null, 110.3, 110.5, 9.5, 9], cells: [{ at: 1, absent: "nil" as const }] };
    const [table] = together.tables ?? [];
    if (table === undefined) throw new Error("no table");
    const found = series({ ...together, tables: [{ ...table, measures: [gap] }] }, "employed-15-64");
    expect(found.points.map((one) => one.period)).toStrictEqual(["2023"]);
  });

  it("does not take one sex for both", () => {
    expect(series(plan, "employed-15-64").points).toStrictEqual([]);
  });

  it("uses the printing with the finest last digit, in the indicator's unit, and names them all", () => {
    const figure = { indicator: "employed-15-64", period: "2024" } as const;
    const printed: Plan = {
      ...together,
      figures: [
        { id: "a", ...figure, value: 130, unit: "thousand-persons", decimals: 0 },
        { id: "b", ...figure, value: 130_100, unit: "persons", decimals: -2 },
        { id: "c", ...figure, value: 1.2, unit: "thousand-persons", decimals: 1, changeFrom: "2023" },
      ],
    };
    const [derived, best] = series(printed, "employed-15-64").points;
    expect(derived?.parts).toHaveLength(2);
    expect(best).toMatchObject({ period: "2024", value: 130.1, decimals: 1 });
    expect(best?.printings.map((one) => one.id)).toStrictEqual(["b", "a"]);
  });

  it("takes statements in, but neither approximate nor planned ones", () => {
    const of = { concept: "employed", indicator: "employed-15-64", unit: "thousand-persons", decimals: 1 } as const;
    const told: Plan = {
      ...plan,
      statements: [
        { id: "a", ...of, period: "2021", value: 121.5 },
        { id: "b", ...of, period: "2022", value: 122, bound: "approximate" },
        { id: "c", ...of, period: "2023", value: 0.5, measures: "change", changeFrom: "2022", planned: true },
        // parsePlan refuses a planned level; a plan that nobody has checked may have one.
        { id: "d", ...of, period: "2024", value: 125, planned: true },
      ],
    };
    expect(series(told, "employed-15-64").points.map((one) => [one.period, one.value])).toStrictEqual([
      ["2021", 121.5],
    ]);
  });

  it("leaves out periods without a value, also where a change or a share is printed", () => {
    const figure = { indicator: "employed-15-64", unit: "thousand-persons" } as const;
    const printed: Plan = {
      ...draft,
      figures: [
        { id: "a", ...figure, period: "2021", value: 120 },
        { id: "b", ...figure, period: "2022", value: null, absent: "not-reported" },
        { id: "c", ...figure, period: "2023", value: 1, changeFrom: "2022" },
      ],
      statements: [
        { id: "d", concept: "employed", indicator: "employed-15-64", period: "2024", value: 50, measures: "share" },
        { id: "e", concept: "employed", indicator: "employed-15-64", value: 122 },
      ],
    };
    expect(series(printed, "employed-15-64").points.map((one) => one.period)).toStrictEqual(["2021"]);
  });

  it("comes in the order of the periods, whatever the order of the document", () => {
    const figures = ["2024", "2022-S2", "2022", "2023"].map((period, i) => ({
      ...{ id: `f${i}`, indicator: "regular-employees", period, value: i },
    }));
    const found = series({ ...draft, figures }, "regular-employees");
    expect(found.points.map((one) => one.period)).toStrictEqual(["2022", "2022-S2", "2023", "2024"]);
  });

  it("uses the first of the document among equally fine printings", () => {
    const figure = { indicator: "regular-employees", period: "2024" } as const;
    const figures = [
      { id: "first", ...figure, value: 10.1 },
      { id: "second", ...figure, value: 10.2 },
    ];
    const [point] = series({ ...draft, figures }, "regular-employees").points;
    expect([point?.value, point?.printings.map((one) => one.id)]).toStrictEqual([10.1, ["first", "second"]]);
  });

  it("adds nothing where the bands do not cover the indicator's", () => {
    const [table] = together.tables ?? [];
    if (table === undefined) throw new Error("no table");
    const dimensions = table.dimensions.map((one) =>
      one.id === "age" ? { ...one, items: one.items.map((item, i) => (i === 1 ? { id: "Y35T64" } : item)) } : one,
    );
    expect(series({ ...together, tables: [{ ...table, dimensions }] }, "employed-15-64").points).toStrictEqual([]);
  });

  it("does not take one concept for another", () => {
    const [table] = together.tables ?? [];
    if (table === undefined) throw new Error("no table");
    const population = { ...measure, ...table.measures[0], concept: "population" };
    expect(
      series({ ...together, tables: [{ ...table, measures: [population] }] }, "employed-15-64").points,
    ).toStrictEqual([]);
  });

  it("does not take one industry or another region for the whole of its own", () => {
    const [table] = together.tables ?? [];
    if (table === undefined) throw new Error("no table");
    const at = (fixed: Readonly<Record<string, string>>): Plan => ({
      ...together,
      tables: [{ ...table, measures: [{ ...measure, ...table.measures[0], fixed }] }],
    });
    expect(series(at({ industry: "_T" }), "employed-15-64").points).toHaveLength(2);
    expect(series(at({ industry: "C" }), "employed-15-64").points).toStrictEqual([]);
    expect(series(at({ region: "KR" }), "employed-15-64").points).toStrictEqual([]);
  });

  it("adds cells in the unit and to the digit of the indicator, the coarsest of its parts", () => {
    const [table] = together.tables ?? [];
    if (table === undefined) throw new Error("no table");
    const inPersons = {
      ...measure,
      unit: "persons" as const,
      decimals: -2,
      values: [19_000, 19_600, 110_300, 110_500, 9_500, 9_400],
      cells: [{ at: 2, decimals: -3 }],
    };
    const found = series({ ...together, tables: [{ ...table, measures: [inPersons] }] }, "employed-15-64");
    expect(found.points.map(({ period, value, decimals }) => [period, value, decimals])).toStrictEqual([
      ["2023", 129.3, 0],
      ["2024", 130.1, 1],
    ]);
  });

  it("adds each period once where two tables have the bands, from the first", () => {
    const [table] = together.tables ?? [];
    if (table === undefined) throw new Error("no table");
    const again = { ...table, id: "again" };
    const found = series({ ...together, tables: [table, again] }, "employed-15-64");
    expect(found.points.map((one) => one.parts?.[0]?.id)).toStrictEqual([
      "employed/employed@Y15T29,2023",
      "employed/employed@Y15T29,2024",
    ]);
  });

  it("adds no ages for an indicator that is of no age band", () => {
    expect(series(together, "regular-employees").points).toStrictEqual([]);
  });

  it("reads the history of the made-up plan: a sentence, a sum of bands, a figure", () => {
    const found = series(madeUpPlan, "employed-15-64");
    expect(found.points.map(({ period, value, parts }) => [period, value, parts?.length])).toStrictEqual([
      ["2022", 128.1, undefined],
      ["2023", 129.3, 2],
      ["2024", 130.1, undefined],
    ]);
  });

  it("reads a long table of bands that overlap in one pass", () => {
    // 15-29, 30-64, and 50,000 bands that begin at 15 and lead nowhere; every other one of them is suppressed.
    const bands = Array.from({ length: 50_000 }, (_, i) => ({ id: `Y${"0".repeat(i % 2)}15T${String(70 + i)}` }));
    const age = {
      id: "age",
      name: { ko: "연령" },
      items: [{ id: "Y15T29" }, { id: "Y30T64" }, ...bands],
    };
    const period = { id: "period", name: { ko: "연도" }, items: [{ id: "2024" }] };
    const long = {
      ...measure,
      values: [19, 110, ...bands.map((_, i) => (i % 2 === 0 ? 1 : null))],
      cells: bands.flatMap((_, i) => (i % 2 === 0 ? [] : [{ at: i + 2, absent: "suppressed" as const }])),
    };
    const table = { ...employed, dimensions: [age, period], measures: [long] };
    expect(series({ ...draft, tables: [table] }, "employed-15-64").points.map((one) => one.value)).toStrictEqual([129]);
  });

  it("refuses what is no plan and no id", () => {
    const find = series as (plan: unknown, id: unknown) => unknown;
    expect(caught(() => find(plan, 5))).toMatchObject({ code: "wrong-type", path: ["id"] });
    expect(caught(() => find(null, "employed-15-64"))).toMatchObject({ code: "wrong-type", path: ["plan"] });
  });

  it("refuses an indicator that there is not, with the nearest", () => {
    const parsed: Plan = plan;
    expect(caught(() => series(parsed, "employed-15-46"))).toMatchObject({
      code: "unknown-id",
      nearest: "employed-15-64",
    });
  });
});
