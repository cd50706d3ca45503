import { describe, expect, it } from "vitest";
import { IljariError, fail, issue, issueText, pathText, shorten, type Issue } from "../../src/quantity/error.js";
import { caught } from "../korean/caught.js";

const one: Issue = {
  code: "unknown-id",
  path: ["targets", 0, "indicator"],
  value: '"employd"',
  expected: "an indicator",
};

describe("IljariError", () => {
  it("has code, path, value and expectation of its first issue, and all issues", () => {
    const second: Issue = { code: "not-finite", path: [], value: "NaN", expected: "a finite number" };
    const error = new IljariError([one, second]);
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe("IljariError");
    expect(error).toMatchObject({ ...one, issues: [one, second] });
    expect(error.nearest).toBeUndefined();
    expect(error.message).toBe(
      '2 issues\n- targets[0].indicator: unknown-id: "employd", expected an indicator\n- not-finite: NaN, expected a finite number',
    );
  });

  it("has the nearest name where its first issue has one", () => {
    expect(new IljariError([{ ...one, nearest: "employed" }]).nearest).toBe("employed");
  });

  it("has the alternatives of its first issue", () => {
    const alternatives = ["2010. 12.", "10월 12일"];
    expect(new IljariError([{ ...one, code: "ambiguous", alternatives }]).alternatives).toBe(alternatives);
    expect(new IljariError([one]).alternatives).toBeUndefined();
    expect(issue("ambiguous", { value: "10.12.", expected: "one meaning", alternatives })).toStrictEqual({
      code: "ambiguous",
      path: [],
      value: '"10.12."',
      expected: "one meaning",
      alternatives,
    });
  });

  it("says a single issue in one line", () => {
    expect(new IljariError([one]).message).toBe(issueText(one));
  });

  it("prints fifty issues and counts the rest", () => {
    const error = new IljariError([one, ...Array.from({ length: 51 }, () => one)]);
    expect(error.issues).toHaveLength(52);
    expect(error.message.split("\n")).toHaveLength(52);
    expect(error.message).toMatch(/^52 issues\n/);
    expect(error.message).toMatch(/\n- and 2 more$/);
    expect(new IljariError([one, ...Array.from({ length: 49 }, () => one)]).message).not.toMatch(/more/);
  });
});

describe("issueText", () => {
  it("names path, code, value, expectation and the nearest name", () => {
    expect(issueText({ ...one, nearest: "employed" })).toBe(
      'targets[0].indicator: unknown-id: "employd", expected an indicator; did you mean "employed"?',
    );
  });

  it("has no path where the input as a whole is meant", () => {
    expect(issueText({ ...one, path: [] })).toBe('unknown-id: "employd", expected an indicator');
  });
});

describe("issue and fail", () => {
  it("shorten the value and leave out what is not there", () => {
    expect(issue("not-finite", { value: Number.NaN, expected: "a finite number" })).toStrictEqual({
      code: "not-finite",
      path: [],
      value: "NaN",
      expected: "a finite number",
    });
    const error = caught(() => fail("unknown-id", { path: ["a"], value: "b", expected: "an id", nearest: "c" }));
    expect(error).toMatchObject({ code: "unknown-id", path: ["a"], value: '"b"', expected: "an id", nearest: "c" });
  });
});

describe("pathText writes a path as it is written in code", () => {
  it.each<[readonly (string | number)[], string]>([
    [[], ""],
    [["targets"], "targets"],
    [["targets", 2, "baseline", "period"], "targets[2].baseline.period"],
    [[0, "a"], "[0].a"],
    [["a b", "일자리"], '["a b"]["일자리"]'],
    [["$schema", "_x", "1-1"], '$schema._x["1-1"]'],
  ])("%j", (path, text) => {
    expect(pathText(path)).toBe(text);
  });
});

describe("shorten", () => {
  const values: readonly (readonly [unknown, string])[] = [
    ["employd", '"employd"'],
    ['"\n', String.raw`"\"\n"`],
    ["", '""'],
    [5, "5"],
    [-0, "0"],
    [Number.NaN, "NaN"],
    [5n, "5n"],
    [true, "true"],
    [null, "null"],
    [undefined, "nothing"],
    [Symbol("x"), "Symbol(x)"],
    [() => 1, "a function"],
    [[1, [2]], "an array of 2"],
    [{}, "an empty object"],
    [{ a: 1, b: 2 }, "an object with a, b"],
    [{ a: 1, b: 2, c: 3, d: 4, e: 5, f: 6 }, "an object with a, b, c, d, e"],
    [Object.create(null), "an empty object"],
  ];
  it("names every kind of value in a few words", () => {
    expect(values.map(([value]) => shorten(value))).toStrictEqual(values.map(([, text]) => text));
  });

  it("never gives more than about sixty characters", () => {
    const long = "가".repeat(1e6);
    expect(shorten("x".repeat(60))).toBe(`"${"x".repeat(60)}"`);
    expect(shorten("x".repeat(61))).toBe(`"${"x".repeat(60)}…"`);
    for (const value of [long, 10n ** 1000n, { [long]: 1 }, Symbol(long)]) {
      expect(shorten(value).length).toBeLessThanOrEqual(63);
      expect(shorten(value)).toContain("…");
    }
  });
});
