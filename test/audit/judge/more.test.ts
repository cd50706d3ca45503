import { describe, expect, it } from "vitest";
import { checkFigures } from "../../../src/audit/check-figures.js";
import { given } from "../../../src/audit/given.js";
import { uncheckableFigures } from "../../../src/audit/guard.js";
import { exactly, figure, judged, terms } from "./figures.js";

describe("what is too little to be checked", () => {
  it("is one copy, or none", () => {
    expect(judged({ form: "same", figures: [figure(1, { id: "a" })] }).verdict).toBe("uncheckable");
    expect(uncheckableFigures({ form: "same", figures: [] })).toStrictEqual({ reason: "no-figures", of: "figures" });
  });

  it("is a chain without a link, or with an empty side", () => {
    const a = terms([figure(1, { id: "a" })]);
    expect(uncheckableFigures({ form: "chain", relation: "more", sides: [a] })).toMatchObject({ of: "a" });
    expect(uncheckableFigures({ form: "chain", relation: "more", sides: [[], a] })).toMatchObject({ of: "a" });
    expect(uncheckableFigures({ form: "chain", relation: "more", sides: [] })).toMatchObject({ of: "figures" });
  });

  it("are shares that are not there, and shares of nothing", () => {
    const share = figure("100", { unit: "percent" });
    expect(uncheckableFigures({ form: "largest-remainder", shares: [], parts: [] })).toMatchObject({ of: "shares" });
    expect(uncheckableFigures({ form: "largest-remainder", shares: [share], parts: [] })).toBeUndefined();
  });

  it("is a ratio over nothing", () => {
    const scale = { n: 1n, d: 1n };
    const relation = { form: "ratio", result: figure(1, { id: "r" }), numerator: [], scale } as const;
    expect(uncheckableFigures(relation)).toStrictEqual({ reason: "no-figures", of: "r" });
  });
});

describe("a base of several parts", () => {
  it("takes a part off, with the end of it that leaves the least", () => {
    const scale = { n: 1n, d: 1n };
    const ratio = (off: number) => ({
      ...{ form: "ratio" as const, result: figure("2.0", { unit: "ratio" }), numerator: terms([figure(20)]), scale },
      denominator: terms([figure(30), figure(off)], [1, -1]),
    });
    const signed = (off: number) => {
      const one = ratio(off);
      const [first, second] = one.denominator;
      if (first === undefined || second === undefined) throw new Error("no terms");
      return { ...one, denominator: [first, { ...second, weight: { n: -1n, d: 1n } }] };
    };
    expect(judged(signed(20), { kind: "ratio" })).toMatchObject({ verdict: "exact", recomputed: 2 });
    expect(uncheckableFigures(signed(29), "ratio")).toMatchObject({ reason: "base-may-be-zero" });
  });
});

describe("verdicts at an end", () => {
  it("a ratio whose closed ends alone touch", () => {
    // 2 may stand for 2.5, of which 3 may be a rounding; but no one rule does both.
    const one = { value: 1, exact: true };
    expect(checkFigures({ kind: "ratio", result: "3", numerator: ["2"], denominator: [one] }).verdict).toBe(
      "explained-boundary",
    );
  });

  it("a share of a whole number that is printed in full", () => {
    const share = { value: 25, exact: true, unit: "percent" } as const;
    const whole = { value: 8, exact: true };
    expect(checkFigures({ kind: "share", result: share, whole })).toMatchObject({
      ...{ verdict: "exact", slack: 0, power: null },
    });
  });

  it("an exact total that no sum of exact parts gives", () => {
    expect(
      checkFigures({ kind: "sum", total: { value: 5, exact: true }, parts: [{ value: 4, exact: true }] }),
    ).toMatchObject({ verdict: "inconsistent", slack: 0 });
  });

  it("a total with fewer digits than its parts that are counted", () => {
    const relation = { form: "linear", result: exactly(10, { decimals: -1 }), terms: terms([exactly(14)]) } as const;
    expect(judged(relation)).toMatchObject({ verdict: "inconsistent", power: 0 });
  });
});

describe("given", () => {
  it("hands back what is there and refuses what is not", () => {
    expect(given(0)).toBe(0);
    expect(() => given(undefined)).toThrow(new RangeError("nothing there"));
  });
});
