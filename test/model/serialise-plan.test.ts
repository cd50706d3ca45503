import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jeonju2024 } from "../../src/jeonju-2024/index.js";
import { parsePlan } from "../../src/model/parse-plan.js";
import type { Plan } from "../../src/model/plan.js";
import { serialisePlan } from "../../src/model/serialise-plan.js";
import { caught } from "../korean/caught.js";
import { arbitraryPlan } from "./arbitrary-plan.js";
import { draft } from "./draft.js";
import { employed, madeUpPlan } from "./made-up-plan.js";

/** The same content with the members of every object the other way round. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value).reverse();
  return Object.fromEntries(members.map(([key, member]) => [key, reversed(member)]));
}

describe("serialisePlan", () => {
  it("writes what parsePlan reads back as it was, for any plan", () => {
    fc.assert(
      fc.property(arbitraryPlan, (plan) => {
        expect(parsePlan(serialisePlan(plan))).toStrictEqual(plan);
      }),
    );
  });

  it("writes the same text whatever order a plan's members were written in", () => {
    fc.assert(
      fc.property(arbitraryPlan, (plan) => {
        expect(serialisePlan(reversed(plan) as Plan)).toBe(serialisePlan(plan));
      }),
    );
  });

  it("writes members in the order of the schema, and those of extensions by name", () => {
    const plan = {
      extensions: { b: { z: 1, a: [{ y: null, x: "made up" }] }, a: 2 },
      signs: { "▼": "decrease", "▲": "increase" },
      ...draft,
    } as const;
    const written = JSON.stringify(JSON.parse(serialisePlan(plan)));
    expect(written).toBe(
      '{"format":1,"year":"2025","status":"draft",' +
        '"region":{"scheme":"mois","code":"52130","name":{"ko":"군산시"}},' +
        '"signs":{"▲":"increase","▼":"decrease"},' +
        '"extensions":{"a":2,"b":{"a":[{"x":"made up","y":null}],"z":1}}}',
    );
  });

  it("writes a plan with everything that a plan can hold, and reads it back", () => {
    expect(parsePlan(serialisePlan(madeUpPlan))).toStrictEqual(madeUpPlan);
  });

  it("writes coordinates by name, wherever they stand", () => {
    const [one, other] = [
      { sex: "F", age: "Y15T64" },
      { age: "Y15T64", sex: "F" },
    ].map((of) => {
      const claim = { kind: "comparison", relation: "more", than: of } as const;
      const share = { id: "share", concept: "employed", of, whole: of, value: 1, measures: "share" } as const;
      const measure = { ...employed.measures[3], fixed: of, entries: [null, null] };
      return serialisePlan({
        ...draft,
        statements: [share, { id: "claim", concept: "employed", claim }],
        tables: [{ ...employed, measures: [measure] }],
      });
    });
    expect(one).toBe(other);
  });

  it("ends with a line end and indents by two spaces", () => {
    const text = serialisePlan(jeonju2024);
    expect(text.endsWith("}\n")).toBe(true);
    expect(text.split("\n")[1]).toBe('  "format": 1,');
  });

  it("refuses a number that JSON would turn into null", () => {
    const figures = [{ id: "f", indicator: "employed-15-64", period: "2024", value: Number.NaN }];
    expect(caught(() => serialisePlan({ ...draft, figures }))).toMatchObject({
      code: "not-finite",
      path: ["figures", 0, "value"],
    });
  });

  it("refuses a day as a Date in extensions, which would come back as text", () => {
    expect(caught(() => serialisePlan({ ...draft, extensions: { day: new Date(0) } })).code).toBe("wrong-type");
  });
});
