import { describe, expect, it } from "vitest";
import { definePlan } from "../../src/model/define-plan.js";
import { parsePlan } from "../../src/model/parse-plan.js";
import { caught } from "../korean/caught.js";
import { draft } from "./draft.js";

const { region } = draft;
const start = { format: 1, year: "2025", status: "draft", region } as const;

describe("definePlan", () => {
  it("makes the ids that are left out from what a row is about and its period", () => {
    const plan = definePlan({
      ...start,
      figures: [
        { indicator: "employed-15-64", period: "2024", value: 120.1 },
        { indicator: "employed-15-64", period: "2024", changeFrom: "2023", value: -1.2 },
      ],
      targets: [
        { indicator: "employed-15-64", period: "2025", target: 121 },
        { indicator: "employed-15-64", period: "2025", target: 122, origin: "term" },
        { indicator: "employed-15-64", period: "2025", target: 123, origin: "revised", date: "2025-06-30" },
        { indicator: "employed-15-64", period: "2026", target: 124, date: "2025-01-31" },
      ],
      sectorTargets: [{ sector: "training", period: "2025", jobs: 10 }],
      totals: [{ of: "plan", period: "2025", jobs: 20 }],
    });
    expect(plan.figures?.map(({ id }) => id)).toStrictEqual(["employed-15-64@2024", "employed-15-64@2023..2024"]);
    expect(plan.targets?.map(({ id }) => id)).toStrictEqual([
      "employed-15-64@2025",
      "employed-15-64@2025/term",
      "employed-15-64@2025/revised/2025-06-30",
      "employed-15-64@2026/2025-01-31",
    ]);
    expect(plan.sectorTargets?.map(({ id }) => id)).toStrictEqual(["training@2025"]);
    expect(plan.totals?.map(({ id }) => id)).toStrictEqual(["plan@2025"]);
  });

  it("keeps the ids that are given", () => {
    const plan = definePlan({
      ...start,
      targets: [{ id: "ours", indicator: "employed-15-64", period: "2025", target: 121 }],
    });
    expect(plan.targets?.map(({ id }) => id)).toStrictEqual(["ours"]);
  });

  it("lets a baseline refer to a figure by the id that is made for it", () => {
    const baseline = { period: "2024", figure: "employed-15-64@2024" };
    const define = () =>
      definePlan({
        ...start,
        figures: [{ indicator: "employed-15-64", period: "2024", value: 120.1 }],
        targets: [{ indicator: "employed-15-64", period: "2025", target: 121, baseline }],
      });
    expect(define).not.toThrow();
  });

  it("returns what parsePlan returns for the same plan with its ids, and leaves the draft as it was", () => {
    const row = { indicator: "employed-15-64", period: "2025", target: 121 } as const;
    const given = { ...start, targets: [row] };
    const plan = definePlan(given);
    expect(plan).toStrictEqual(parsePlan({ ...start, targets: [{ id: "employed-15-64@2025", ...row }] }));
    expect(given).toStrictEqual({ ...start, targets: [row] });
  });

  it("adds no collection that the draft does not have", () => {
    expect(definePlan(start)).toStrictEqual(draft);
  });

  it("refuses two printings of one fact that have no ids of their own", () => {
    const printing = { indicator: "employed-15-64", period: "2024", value: 120.1 } as const;
    expect(
      caught(() => definePlan({ ...start, figures: [printing, { ...printing, unit: "thousand-persons" }] })),
    ).toMatchObject({
      code: "duplicate-id",
      path: ["figures", 1, "id"],
    });
  });

  it("refuses at run time what its types refuse, for a caller without types", () => {
    const define = definePlan as (plan: unknown) => unknown;
    const target = { indicator: "employed", period: "2025", target: 121 };
    expect(caught(() => define({ ...start, targets: [target] })).code).toBe("unknown-id");
    expect(caught(() => define({ ...start, targets: {} })).code).toBe("wrong-type");
    expect(caught(() => define({ ...start, targets: [null, "t"] })).issues.map(({ path }) => path)).toStrictEqual([
      ["targets", 0],
      ["targets", 1],
    ]);
  });

  it("refuses what is no object, and a JSON text, which has no draft of a plan in it", () => {
    const define = definePlan as (plan: unknown) => unknown;
    for (const given of [undefined, null, 5, true, "{}", JSON.stringify(draft), [], [draft]]) {
      expect(caught(() => define(given))).toMatchObject({ code: "wrong-type", path: [], expected: "an object" });
    }
  });

  it("refuses rows of which no id can be made by what is wrong with them", () => {
    const define = definePlan as (plan: unknown) => unknown;
    const wrong = { toString: 1 };
    const rows = {
      figures: { indicator: wrong },
      targets: { date: wrong },
      sectorTargets: { sector: wrong },
      totals: { of: wrong },
    };
    for (const [key, row] of Object.entries(rows)) {
      const [member = ""] = Object.keys(row);
      const paths = caught(() => define({ ...start, [key]: [row] })).issues.map(({ path }) => path);
      expect(paths).toContainEqual([key, 0, member]);
    }
  });
});
