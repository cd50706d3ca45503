import { Ajv } from "ajv";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jeonju2024 } from "../../src/jeonju-2024/index.js";
import { planJsonSchema } from "../../src/model/json-schema.js";
import { textCases } from "../bad-input/read-cases.js";
import { arbitraryPlan } from "./arbitrary-plan.js";
import { draft } from "./draft.js";
import { madeUpPlan } from "./made-up-plan.js";

const schema = planJsonSchema();
const validate = new Ajv({ strict: true, allErrors: true, validateFormats: false }).compile(schema);

const duty = madeUpPlan.governance?.reporting?.[0];
const first = madeUpPlan.projects?.[0];
const event = first?.calendar?.[0];
const incentive = first?.incentives?.[0];

describe("planJsonSchema", () => {
  it("is a draft-07 schema by its own account, with names for the parts of a plan", () => {
    expect(schema["$schema"]).toBe("http://json-schema.org/draft-07/schema#");
    expect(schema["title"]).toBe("Job plan");
    expect(Object.keys(schema["definitions"] as object)).toContain("Target");
  });

  it("is made anew each time, so that nobody changes another's", () => {
    expect(planJsonSchema()).toStrictEqual(schema);
    expect(planJsonSchema()).not.toBe(schema);
  });

  it("is plain JSON", () => {
    expect(JSON.parse(JSON.stringify(schema))).toStrictEqual(schema);
  });

  it("accepts the reference plan and the least that a plan consists of", () => {
    validate(jeonju2024);
    expect(validate.errors).toBeNull();
    expect(validate(draft)).toBe(true);
  });

  it("accepts a plan with everything that a plan can hold", () => {
    validate(madeUpPlan);
    expect(validate.errors).toBeNull();
  });

  it.each([
    ["a kind of claim that there is not", { statements: [{ id: "s", concept: "employed", claim: { kind: "rnak" } }] }],
    ["a cadence that there is not", { governance: { reporting: [{ ...duty, cadence: "daily" }] } }],
    ["a table without a measure", { tables: [{ ...madeUpPlan.tables?.[0], measures: [] }] }],
    ["a member that no table has", { tables: [{ ...madeUpPlan.tables?.[0], lable: "표1" }] }],
    ["a listed week beyond the month", { projects: [{ ...first, calendar: [{ ...event, listedWeek: 7 }] }] }],
    ["an incentive in persons", { projects: [{ ...first, incentives: [{ ...incentive, unit: "persons" }] }] }],
  ])("rejects %s", (_, parts) => {
    expect(validate({ ...madeUpPlan, ...parts })).toBe(false);
  });

  it("accepts any valid plan", () => {
    fc.assert(
      fc.property(arbitraryPlan, (plan) => {
        validate(plan);
        expect(validate.errors).toBeNull();
      }),
    );
  });

  it.each(textCases().filter(({ schema: says }) => says === "rejects"))("rejects $name: $title", ({ text }) => {
    expect(validate(JSON.parse(text))).toBe(false);
  });

  it.each(textCases().filter(({ schema: says }) => says === "accepts"))(
    "sees nothing wrong with the shape of $name: $title",
    ({ text }) => {
      validate(JSON.parse(text));
      expect(validate.errors).toBeNull();
    },
  );
});
