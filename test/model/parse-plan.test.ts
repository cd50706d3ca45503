import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jeonju2024 } from "../../src/jeonju-2024/index.js";
import { parsePlan, safeParsePlan } from "../../src/model/parse-plan.js";
import { IljariError, type Issue } from "../../src/quantity/error.js";
import { caught } from "../korean/caught.js";
import { draft } from "./draft.js";
import { employed, madeUpPlan } from "./made-up-plan.js";

const text = JSON.stringify(draft);
const own = {
  id: "labour-force-growth",
  name: { ko: "경제활동인구 증가율" },
  unit: "percent",
  direction: "more",
  kind: "ratio",
  basis: "survey",
} as const;

type Place = readonly (string | number)[];

/** Where the parts of a value are, the value itself first. */
function placesIn(value: unknown, path: Place = []): Place[] {
  if (typeof value !== "object" || value === null) return [path];
  const parts: [string | number, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [path, ...parts.flatMap(([key, part]) => placesIn(part, [...path, key]))];
}

/** Puts a value in the place of a part, where the plan still has what the part is in. */
function graft(plan: unknown, place: Place, value: unknown): void {
  let holder = plan;
  for (const step of place.slice(0, -1)) {
    if (typeof holder !== "object" || holder === null) return;
    holder = (holder as Record<string | number, unknown>)[step];
  }
  if (typeof holder === "object" && holder !== null) {
    (holder as Record<string | number, unknown>)[place.at(-1) ?? ""] = value;
  }
}

const places = placesIn(madeUpPlan).filter((one) => one.length > 0);

/** Any JSON; among it objects that no text can be made of, and texts that occur in the plan. */
const stray = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom<unknown>({ toString: 1 }, { valueOf: 1, toString: 1 }, { toJSON: 1 }, [{ toString: 1 }]),
  fc.constantFrom<unknown>("employed", "2024", "", "__proto__", -1, 0.5, null, [], {}),
);

describe("parsePlan", () => {
  it("reads JSON text and a value to the same plan", () => {
    expect(parsePlan(text)).toStrictEqual(draft);
    expect(parsePlan(draft)).toStrictEqual(draft);
  });

  it("reads text behind a byte order mark, which Windows editors write", () => {
    expect(parsePlan(`\uFEFF${text}`)).toStrictEqual(draft);
  });

  it("reads text whose escapes look as if they could hide a forbidden key", () => {
    expect(parsePlan(text.replace("군산시", "\\uAD70\\uC0B0\\uC2DC"))).toStrictEqual(draft);
  });

  it("returns a copy: the value given can change afterwards", () => {
    const given = structuredClone(draft) as { year: string };
    const plan = parsePlan(given);
    given.year = "2030";
    expect(plan.year).toBe("2025");
  });

  it("reads an object of another realm and one without a prototype", () => {
    expect(parsePlan(Object.assign(Object.create(null), draft))).toStrictEqual(draft);
    expect(parsePlan(structuredClone(draft))).toStrictEqual(draft);
  });

  it("reads the reference plan as a value, and leaves nothing of it out", () => {
    expect(parsePlan(jeonju2024)).toStrictEqual(jeonju2024);
  });

  it("carries extensions and external ids of every entity, and $schema, unread", () => {
    const entity = { externalIds: [{ scheme: "made up", id: "1" }], extensions: { ours: [{ any: null }] } };
    const name = { ko: "지어낸 이름" };
    const plan = {
      $schema: "./job-plan.schema.json",
      ...draft,
      region: { ...draft.region, ...entity },
      indicators: [{ ...own, ...entity }],
      sectors: [{ id: "care", name, ...entity }],
      figures: [{ id: "f", indicator: own.id, period: "2024", value: 1, ...entity }],
      targets: [{ id: "t", indicator: own.id, period: "2025", target: 2, ...entity }],
      sectorTargets: [{ id: "s", sector: "care", period: "2025", ...entity }],
      totals: [{ id: "x", of: "plan", period: "2025", ...entity }],
      strategies: [{ id: "1", name, ...entity }],
      keyTasks: [{ id: "1-1", strategy: "1", name, ...entity }],
      projects: [{ id: "1-1-1", keyTask: "1-1", name, ...entity }],
      ...entity,
    };
    expect(parsePlan(plan)).toStrictEqual(plan);
  });

  it("reads a hundred levels of extensions and no more", () => {
    const nested = (levels: number) => JSON.parse("[".repeat(levels) + "]".repeat(levels)) as unknown;
    expect(() => parsePlan({ ...draft, extensions: { ours: nested(99) } })).not.toThrow();
    expect(caught(() => parsePlan({ ...draft, extensions: { ours: nested(100) } })).code).toBe("too-deep");
  });

  it("says in the error's own members what the first issue says", () => {
    const error = caught(() => parsePlan({ ...draft, status: "draf", figures: {} }));
    expect(error).toMatchObject({ code: "invalid-value", path: ["status"], nearest: "draft" });
    expect(error.issues.map(({ code }) => code)).toStrictEqual(["invalid-value", "wrong-type"]);
  });

  it("reports one mistake once, though the schema and the check of the whole both see it", () => {
    const figures = [{ id: "f", indicator: "employed-15-64", period: "2024", value: Number.NEGATIVE_INFINITY }];
    expect(caught(() => parsePlan({ ...draft, figures })).issues).toHaveLength(1);
  });
});

describe("what a plan may hold", () => {
  const parsed = (parts: object) => safeParsePlan({ ...draft, ...parts }).success;
  const target = { id: "t", indicator: "employed-15-64", period: "2025", target: 121 };

  it("a negative value of an own rate, as growth can be, and of a change", () => {
    const growth = { id: "f", indicator: own.id, period: "2024", value: -1.2 };
    expect(parsed({ indicators: [own], figures: [growth] })).toBe(true);
    const change = { id: "f", indicator: "employed-15-64", period: "2024", changeFrom: "2023", value: -2.2 };
    expect(parsed({ figures: [change] })).toBe(true);
  });

  it("a change of persons in percent, and a change of a rate in percentage points", () => {
    const change = { period: "2024", changeFrom: "2023", value: 0.1 };
    expect(parsed({ figures: [{ id: "f", indicator: "employed-15-64", unit: "percent", ...change }] })).toBe(true);
    const rate = { id: "f", indicator: "employment-rate-15-64", unit: "percentage-point", ...change };
    expect(parsed({ figures: [rate] })).toBe(true);
  });

  it("persons where the indicator counts thousands of them", () => {
    expect(parsed({ targets: [{ ...target, target: 121_000, unit: "persons" }] })).toBe(true);
  });

  it("an open target in a draft, and a range where the direction is range", () => {
    expect(parsed({ targets: [{ ...target, target: null }] })).toBe(true);
    const range = { ...target, indicator: own.id, target: null, range: { low: 2, high: 4 } };
    expect(parsed({ status: "published", indicators: [{ ...own, direction: "range" }], targets: [range] })).toBe(true);
  });

  it("several targets of one period from different days, origins and tables", () => {
    const targets = [
      target,
      { ...target, id: "t1", origin: "term" },
      { ...target, id: "t2", origin: "revised", date: "2025-06-30" },
      { ...target, id: "t3", origin: "revised", date: "2025-09-30" },
      { ...target, id: "t4", address: { table: "표5" } },
      { ...target, id: "t5", address: { section: "표5" } },
    ];
    expect(parsed({ targets })).toBe(true);
  });

  it("a baseline that ends before the target's period begins, in the same year too", () => {
    const later = { ...target, period: "2025-S2", baseline: { period: "2025-06", value: 120 } };
    expect(parsed({ targets: [later] })).toBe(true);
  });
});

describe("safeParsePlan", () => {
  it("returns the plan, or the error that parsePlan throws", () => {
    expect(safeParsePlan(text)).toStrictEqual({ success: true, plan: draft });
    const failed = safeParsePlan("{");
    expect(failed.success).toBe(false);
    if (!failed.success) expect(failed.error).toBeInstanceOf(IljariError);
  });

  it("throws nothing, whatever stands in the place of any part of a plan", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...places), stray), { minLength: 1, maxLength: 3 }), (grafts) => {
        const plan: unknown = structuredClone(madeUpPlan);
        // A copy each: one object that is grafted into itself would be no JSON.
        for (const [place, value] of grafts) graft(plan, place, structuredClone(value));
        expect(typeof safeParsePlan(plan).success).toBe("boolean");
        expect(typeof safeParsePlan(JSON.stringify(plan)).success).toBe("boolean");
      }),
      { numRuns: 300 },
    );
  });

  it("throws nothing over a value that cannot become a text, in the place of each part of a plan", () => {
    for (const place of places) {
      const plan: unknown = structuredClone(madeUpPlan);
      graft(plan, place, { toString: 1 });
      expect(safeParsePlan(plan).success).toBe(false);
    }
  });

  it("says what stands there of a value that cannot become a text", () => {
    const measure = { ...employed.measures[3], values: [61.2, Object.create(null)], entries: [null, "rate@2024"] };
    const tables = [{ ...employed, measures: [measure] }];
    expect(caught(() => parsePlan({ ...madeUpPlan, tables })).issues).toMatchObject([
      { code: "wrong-type", path: ["tables", 0, "measures", 0, "values", 1] },
      { expected: "the id of a figure or target with the value of the cell, an empty object" },
    ]);
  });

  it("lets through what is no mistake of the input", () => {
    const trap = new Proxy(
      { ...draft },
      {
        ownKeys: () => {
          throw new TypeError("made up");
        },
      },
    );
    expect(() => safeParsePlan(trap)).toThrow(TypeError);
  });
});

describe("the issues of a plan", () => {
  const issuesOf = (parts: object): readonly Issue[] => caught(() => parsePlan({ ...draft, ...parts })).issues;

  it("say what stands there, what was expected and what was probably meant", () => {
    expect(issuesOf({ figures: [{ id: "f", indicator: "employd-15-64", period: "2024", value: 1 }] })).toStrictEqual([
      {
        code: "unknown-id",
        path: ["figures", 0, "indicator"],
        value: '"employd-15-64"',
        expected: "the id of an indicator",
        nearest: "employed-15-64",
      },
    ]);
  });

  it("say that there is none, where a reference leads to an empty collection", () => {
    const keyTasks = [{ id: "1-1", strategy: "1", name: { ko: "지어낸 이름" } }];
    expect(issuesOf({ keyTasks })[0]?.expected).toBe("a strategy of this plan, which has none");
  });

  it("come to as many as there are mistakes, one for each missing member of a row that is empty", () => {
    expect(issuesOf({ figures: [{}] }).map(({ path }) => path.at(-1))).toStrictEqual([
      "id",
      "indicator",
      "period",
      "value",
    ]);
  });

  it("hint at what was meant for each of a hundred slips", () => {
    const slip = { indicator: "employd-15-64", period: "2024", value: 1 };
    const slips = issuesOf({ figures: Array.from({ length: 100 }, (_, i) => ({ id: `f${i}`, ...slip, vlaue: 1 })) });
    expect(slips.filter(({ nearest }) => nearest === "employed-15-64")).toHaveLength(100);
    expect(slips.filter(({ nearest }) => nearest === "value")).toHaveLength(100);
  });

  it("come in the order of the input, in extensions too", () => {
    const paths = issuesOf({ extensions: { b: [1n, 2n], a: 3n } }).map(({ path }) => path.slice(1));
    expect(paths).toStrictEqual([["b", 0], ["b", 1], ["a"]]);
  });

  it("name a digit's bounds and an empty text for what they are", () => {
    const figure = { id: "f", indicator: "employed-15-64", period: "2024", value: 1 };
    const expectedOf = (part: object) => issuesOf({ figures: [{ ...figure, ...part }] })[0]?.expected;
    expect(expectedOf({ decimals: 16 })).toBe("a whole number of at most 15");
    expect(expectedOf({ decimals: -16 })).toBe("a whole number of at least -15");
    expect(expectedOf({ id: "" })).toBe("a text that is not empty");
  });

  it("ask for at least one of what there is none of", () => {
    const expectedOf = (table: object) => issuesOf({ tables: [{ ...employed, ...table }] })[0]?.expected;
    expect(expectedOf({ measures: [] })).toBe("at least one measure");
    const [sex] = employed.dimensions;
    expect(expectedOf({ dimensions: [{ ...sex, items: [] }] })).toBe("at least one item");
  });

  it("say how many values a measure has, over dimensions and over none", () => {
    const [, , period] = employed.dimensions;
    const [measure] = employed.measures;
    const expectedOf = (dimensions: readonly object[]) =>
      issuesOf({
        tables: [
          { ...employed, layout: undefined, dimensions, measures: [{ ...measure, values: [1, 2, 3], cells: [] }] },
        ],
      })
        .filter(({ path }) => path.at(-1) === "values")
        .map(({ expected }) => expected);
    expect(expectedOf([])).toStrictEqual(["one value: it extends over no dimension"]);
    expect(expectedOf([period])).toStrictEqual(["2 values, one for each cell of period"]);
    expect(expectedOf([{ ...period, items: [{ id: "2024" }] }])).toStrictEqual([
      "1 value, one for each cell of period",
    ]);
  });

  it("say of a second record for a cell what is wrong with it", () => {
    const [measure] = employed.measures;
    const cells = [measure.cells[0], { at: 5, absent: "nil" }, measure.cells[1]];
    const found = issuesOf({ tables: [{ ...employed, measures: [{ ...measure, cells }] }] });
    expect(found.map(({ code, expected }) => [code, expected])).toStrictEqual([
      ["invalid-value", "a cell that no other record is for"],
    ]);
  });
});
