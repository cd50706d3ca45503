import { describe, expect, test } from "vitest";
import { audit } from "../../../src/audit/audit.js";
import { localised } from "../../bench/audit/localised.js";
import { madeUpPlan } from "../../bench/audit/made-up-plan.js";
import { MISTAKES } from "../../bench/audit/mistakes.js";

const SEEDS = [11, 12, 13, 14];
const TABLES = 6;

/** A swap and a wrong cell beside it look like two other wrong cells: what is smaller is taken. */
const OF_ONE_CELL = MISTAKES.filter((kind) => kind !== "swap");

describe.each(["exact", "half-up", "half-even", "half-down"] as const)("mistakes in tables printed %s", (printing) => {
  test.each(SEEDS)("each is a finding unless rounding leaves as much (seed %i)", (seed) => {
    const { plan, planted } = madeUpPlan({ seed, tables: TABLES, printing, mistakes: 9 });
    const { findings } = audit(plan);
    const found = new Set(findings.flatMap(({ result }) => result.figures.map(({ figure }) => figure.id)));
    expect(planted.length).toBe(9);
    const missed = planted.filter((one) => !one.isInsideSlack && !one.cells.some(({ id }) => found.has(id)));
    expect(missed).toEqual([]);
    // And nothing is found where nothing was planted.
    const wrong = new Set(planted.flatMap(({ cells }) => cells.map(({ id }) => id)));
    const empty = findings.filter(({ result }) => !result.figures.some(({ figure }) => wrong.has(figure.id)));
    expect(empty.map(({ id }) => id)).toEqual([]);
  });
});

describe("one mistake in exact cells", () => {
  test.each(OF_ONE_CELL)("%s: the cell alone is suggested, with what was printed before", (kind) => {
    const one = { seed: 21, tables: 2, printing: "exact", mistakes: 1, kinds: [kind] } as const;
    const { plan, planted } = madeUpPlan(one);
    const cell = planted[0]?.cells[0];
    const { cases } = audit(plan);
    const named = cases.flatMap(({ suggestions }) => suggestions.map(({ figure }) => [figure.figure.id, figure.exact]));
    expect(cases.length).toBe(1);
    expect(named).toEqual([[cell?.id, cell?.printed]]);
  });

  test("swap: the two cells are the first repair", () => {
    const { plan, planted } = madeUpPlan({ seed: 21, tables: 2, printing: "exact", mistakes: 1, kinds: ["swap"] });
    const [first] = audit(plan).cases.flatMap(({ repairs }) => repairs);
    const cells = planted.flatMap((one) => one.cells);
    expect(first?.figures.map(({ figure, exact }) => [figure.id, exact]).toSorted()).toEqual(
      cells.map(({ id, printed }) => [id, printed]).toSorted(),
    );
  });
});

test.each(SEEDS)("of exact cells none is named that is right (seed %i)", (seed) => {
  const mistakes = { mistakes: 12, kinds: OF_ONE_CELL };
  const { plan, planted } = madeUpPlan({ seed, tables: 12, printing: "exact", ...mistakes });
  const { wrong, missed, undetectable, named, holdsTruth } = localised(audit(plan), planted);
  expect({ wrong, missed, undetectable }).toEqual({ wrong: 0, missed: 0, undetectable: 0 });
  expect(holdsTruth).toBe(named);
  expect(named).toBeGreaterThan(0);
});
