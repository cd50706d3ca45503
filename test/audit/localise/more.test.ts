import { describe, expect, it } from "vitest";
import { given } from "../../../src/audit/given.js";
import { jointConflicts } from "../../../src/audit/localise/joint.js";
import { forcedFigures } from "../../../src/audit/localise/forced.js";
import { systemOf } from "../../../src/audit/localise/system.js";
import { localise } from "../../../src/audit/localise/localise.js";
import type { Case } from "../../../src/audit/check-result.js";
import type { ExpandedCheck, Relation, Term } from "../../../src/audit/expanded-check.js";
import type { AuditFigure } from "../../../src/audit/figure.js";
import type { RoundingRule } from "../../../src/quantity/rounding.js";
import { check, exactly, figure, same, sum } from "./plain.js";

const term = (...figures: readonly AuditFigure[]): Term[] => figures.map((one) => ({ figure: one }));

/** The only case of a check that is violated. */
function caseOf(one: ExpandedCheck, rule?: RoundingRule): Case {
  const rules = rule === undefined ? {} : { rules: new Map([["table", rule]]) };
  const cases = localise([one], new Set([one.id]), rules);
  expect(cases).toHaveLength(1);
  return given(cases[0]);
}

/** The range of each figure that alone repairs it. */
function rangesOf({ repairs }: Case): Record<string, readonly [number | null, number | null]> {
  return Object.fromEntries(
    repairs.flatMap(({ figures }) => figures.map((one) => [one.figure.id, [one.range.low, one.range.high] as const])),
  );
}

describe("given", () => {
  it("gives what is there and throws where nothing is", () => {
    expect(given(0)).toBe(0);
    expect(given(null)).toBeNull();
    expect(() => given(undefined)).toThrow(RangeError);
  });
});

describe("rounding rules", () => {
  it.each<RoundingRule>(["half-up", "half-down", "half-even", "truncate"])("%s: a sum that is far off", (rule) => {
    const violated = sum("s", figure("total", 40), [figure("a", 10), figure("b", 20)]);
    const found = caseOf(violated, rule);
    expect(found.repairs.map(({ figures }) => figures.map((one) => [one.figure.id, one.exact]))).toEqual(
      expect.arrayContaining([[["total", 30]], [["a", 20]], [["b", 30]]]),
    );
  });

  it("half-up leaves a total less room than a number cut off", () => {
    const violated = sum("s", figure("total", 40), [figure("a", 10), figure("b", 20)]);
    // Up to but not including 32 where both are cut off; from 29 where both are rounded.
    expect(rangesOf(caseOf(violated, "truncate"))["total"]).toEqual([30, 32]);
    expect(rangesOf(caseOf(violated, "half-up"))["total"]).toEqual([29, 31]);
  });
});

describe("inequalities", () => {
  it.each<[Extract<Relation, { form: "chain" }>["relation"], number, number, readonly [number | null, number | null]]>([
    ["less", 9, 5, [null, 5]],
    ["at-most", 9, 5, [null, 5]],
    ["more", 5, 9, [9, null]],
    ["at-least", 5, 9, [9, null]],
    ["equal", 5, 9, [9, 9]],
  ])("%s", (relation, a, b, range) => {
    const chain = check("c", { form: "chain", relation, sides: [term(exactly("a", a)), term(exactly("b", b))] });
    expect(rangesOf(caseOf(chain))["a"]).toEqual(range);
  });

  it("nothing on the left is zero", () => {
    const chain = check("c", { form: "chain", relation: "more", sides: [[], term(exactly("b", 3))] });
    expect(rangesOf(caseOf(chain))).toEqual({ b: [null, 0] });
  });
});

describe("curves", () => {
  it("a share of a whole that is given as the rest", () => {
    const share = check("r", {
      form: "ratio",
      result: figure("share", 52, { unit: "percent" }),
      numerator: term(exactly("part", 25)),
      rest: term(exactly("rest", 75)),
      scale: { n: 100n, d: 1n },
    });
    expect(rangesOf(caseOf(share))["share"]).toEqual([25, 25]);
  });

  it("a ratio below zero, and one with an offset", () => {
    const ratio = (id: string, result: AuditFigure, offset: bigint): ExpandedCheck =>
      check(id, {
        form: "ratio",
        result,
        numerator: term(exactly("now", 90)),
        denominator: term(exactly("before", 100)),
        scale: { n: 100n, d: 1n },
        offset: { n: offset, d: 1n },
      });
    expect(rangesOf(caseOf(ratio("r", figure("change", 10, { unit: "percent" }), -100n)))["change"]).toEqual([
      -10, -10,
    ]);
    expect(rangesOf(caseOf(ratio("r", figure("level", 10, { unit: "percent" }), 0n)))["level"]).toEqual([90, 90]);
  });

  it("a denominator that may be zero decides nothing", () => {
    const ratio = check("r", {
      form: "ratio",
      result: figure("r", 5),
      numerator: term(figure("n", 10)),
      denominator: term(figure("d", 0)),
      scale: { n: 1n, d: 1n },
    });
    expect(jointConflicts([ratio], new Set())).toEqual([]);
    expect(caseOf(ratio).findings).toEqual(["r"]);
  });
});

describe("copies of a fact", () => {
  it("of more than eight each is compared with the finest alone", () => {
    const copies = Array.from({ length: 10 }, (_, index) => figure(`copy-${String(index)}`, index === 4 ? 21 : 12));
    const [first] = caseOf(same("s", ...copies)).repairs;
    expect(first?.figures.map((one) => [one.figure.id, one.exact])).toEqual([["copy-4", 12]]);
  });

  it("in pyeong, a unit of its own", () => {
    const figures = [figure("a", 10, { unit: "pyeong" }), figure("b", 20, { unit: "pyeong" })];
    expect(Object.keys(rangesOf(caseOf(same("s", ...figures)))).toSorted()).toEqual(["a", "b"]);
  });
});

describe("findings without an equation", () => {
  it("go with those that they share figures with, and make a case of their own otherwise", () => {
    const [a, b] = [figure("a", 10), figure("b", 20)];
    const wrong = sum("s", figure("total", 40), [a, b]);
    const rank = check("t", { form: "rank", figure: a, position: 1, among: [b] });
    const share = check("u", { form: "whole-number-share", result: figure("x", 3), whole: exactly("y", 7) });
    const parts = check("v", { form: "largest-remainder", shares: [figure("z", 50)], parts: [b] });
    const ids = localise([wrong, rank, share, parts], new Set(["s", "t", "u", "v"])).map((one) => one.findings);
    expect(ids).toEqual([["s", "t", "v"], ["u"]]);
  });
});

describe("figures that are alone able to mend a finding", () => {
  it("are no repair while a finding is left that none of them touches", () => {
    // b and the total have copies that hold: only a can mend the first sum. Of the second any of its three figures can.
    const [a, b, total] = [exactly("a", 1), exactly("b", 2), exactly("t", 9)];
    const first = sum("first", total, [a, b]);
    const second = sum("second", exactly("u", 9), [exactly("c", 1), exactly("d", 2)]);
    const copies = [same("b again", b, exactly("b2", 2)), same("t again", total, exactly("t2", 9))];
    const system = systemOf([first, second, ...copies]);
    const both = forcedFigures(system, [0, 1]);
    expect(both.unknowns.map((one) => system.figures[one]?.id)).toEqual(["a"]);
    expect(both.solution).toBeUndefined();
    expect(forcedFigures(system, [0]).solution).toBeDefined();
  });
});

describe("a slip by a factor of ten", () => {
  const others = Array.from({ length: 19 }, (_, index) => figure(`x${String(index)}`, 100));
  const copies = others.map((one) => same(`${one.id} again`, one, figure(`${one.id}-2`, 100)));

  it("is not named where rounding leaves almost as much open", () => {
    // 12 against 121 ± 10: twenty-one values would do, and ten times 12 is only one of them, not the one that is exact.
    const total = figure("total", 2021);
    const checks = [
      sum("s", total, [figure("a", 12), ...others]),
      same("t", total, figure("total-2", 2021)),
      ...copies,
    ];
    const [found] = localise(checks, new Set(["s"]));
    expect(found?.repairs.map(({ figures }) => figures.map((one) => one.figure.id))).toEqual([["a"]]);
    expect(found?.repairs[0]?.figures[0]?.slips.map((one) => one.kind)).toContain("factor-10");
    expect(found?.suggestions).toEqual([]);
  });

  it("is named where it goes far beyond", () => {
    const total = figure("total", 13_900);
    const checks = [
      sum("s", total, [figure("a", 1200), ...others]),
      same("t", total, figure("total-2", 13_900)),
      ...copies,
    ];
    expect(localise(checks, new Set(["s"]))[0]?.suggestions.map((one) => one.figure.figure.id)).toEqual(["a"]);
  });
});
