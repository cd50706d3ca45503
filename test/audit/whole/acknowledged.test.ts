import { describe, expect, it } from "vitest";
import { audit } from "../../../src/audit/audit.js";
import { compareAudits } from "../../../src/audit/compare-audits.js";
import type { Acknowledgement } from "../../../src/model/check.js";
import type { Plan } from "../../../src/model/plan.js";
import { parsePlan } from "../../../src/model/parse-plan.js";
import { audited, list, madeUp, name, said } from "./made-up.js";

/** Men and women of two years. Every figure is made up; those of 2023 add up to 101. */
const year = (id: string, period: string, values: readonly number[]) =>
  list(id, "sex", ["_T", "M", "F"], [{ fixed: { period }, values, exact: true }]);
const before = madeUp({
  tables: [year("a", "2023", [100, 60, 41]), year("b", "2022", [90, 50, 45])],
});
const inA = "total-of-dimension:cells/a/m@_T:sex";
const inB = "total-of-dimension:cells/b/m@_T:sex";

const given = (finding: string, figures: string): Acknowledgement => ({
  finding,
  figures,
  by: "Made-up clerk",
  on: "2024-08-31",
  why: name,
});

describe("acknowledgements", () => {
  const { findings } = audit(before);
  const figures = Object.fromEntries(findings.map((one) => [one.id, one.figures]));

  it("are for the figures as the audit prints them", () => {
    expect(figures).toStrictEqual({ [inA]: "60 + 41 = 101 ≠ 100", [inB]: "50 + 45 = 95 ≠ 90" });
  });

  it("take a finding from what is open, and put it last", () => {
    const own = given(inB, "50 + 45 = 95 ≠ 90");
    const after = audited({ ...before, acknowledgements: [own] });
    expect(after.findings.map((one) => one.id)).toStrictEqual([inA, inB]);
    expect(after.finding(inB)).toMatchObject({ acknowledged: own });
    expect(after.finding(inB)).not.toHaveProperty("lapsed");
    expect(after.finding(inA)).not.toHaveProperty("acknowledged");
    expect(after.summary.open).toBe(1);
    expect(after.summary.severities.value).toBe(2);
    expect(after.settled).toStrictEqual([]);
  });

  it("lapse when a figure changes", () => {
    const own = given(inB, "50 + 45 = 95 ≠ 90");
    const tables = [year("a", "2023", [100, 60, 41]), year("b", "2022", [90, 50, 46])];
    const after = audited({ ...before, tables, acknowledgements: [own] });
    expect(after.finding(inB)).not.toHaveProperty("acknowledged");
    expect(after.finding(inB).lapsed).toStrictEqual([own]);
    expect(after.summary.open).toBe(2);
  });

  it("lapse when only the digits change that a figure is printed with", () => {
    const own = given(inB, "50 + 45 = 95 ≠ 90");
    const tables = [
      year("a", "2023", [100, 60, 41]),
      list("b", "sex", ["_T", "M", "F"], [{ fixed: { period: "2022" }, values: [90, 50, 45], decimals: 1 }]),
    ];
    const after = audited({ ...before, tables, acknowledgements: [own] });
    expect(after.finding(inB).figures).toBe("50.0 + 45.0 = 95.0 ≠ 90.0");
    expect(after.finding(inB).lapsed).toStrictEqual([own]);
  });

  it("are settled when the finding is gone", () => {
    const own = given(inB, "50 + 45 = 95 ≠ 90");
    const tables = [year("a", "2023", [100, 60, 41]), year("b", "2022", [95, 50, 45])];
    const after = audited({ ...before, tables, acknowledgements: [own] });
    expect(after.findings.map((one) => one.id)).toStrictEqual([inA]);
    expect(after.settled).toStrictEqual([own]);
    expect(after.summary.open).toBe(1);
  });

  it("of which one fits and one no longer does leave the finding acknowledged", () => {
    const own = given(inB, "50 + 45 = 95 ≠ 90");
    const old = given(inB, "50 + 45 = 95 ≠ 80");
    const after = audited({ ...before, acknowledgements: [old, own] });
    expect(after.finding(inB)).toMatchObject({ acknowledged: own });
    expect(after.summary.open).toBe(1);
  });

  it("for something else than a finding settle nothing by mistake", () => {
    const after = audited({ ...before, acknowledgements: [given("nothing", "1 = 2")] });
    expect(after.summary.open).toBe(2);
    expect(after.settled.map((one) => one.finding)).toStrictEqual(["nothing"]);
  });

  it("are a part of the document and survive it", () => {
    const own = given(inB, "50 + 45 = 95 ≠ 90");
    const parsed = parsePlan(JSON.parse(JSON.stringify({ ...before, acknowledgements: [own] })));
    expect(audit(parsed).summary.open).toBe(1);
  });

  it("hold in each of several documents for its own findings", () => {
    const own = given(inB, "50 + 45 = 95 ≠ 90");
    const one = { ...before, id: "one", acknowledgements: [own] } as Plan;
    const two = { ...before, id: "two" } as Plan;
    const both = audit([one, two]);
    expect(both.findings.filter((each) => each.acknowledged !== undefined).map((each) => each.id)).toStrictEqual([
      `one:${inB}`,
    ]);
    expect(both.settled).toStrictEqual([]);
  });

  it("hold for what differs between documents, and wait while there is one", () => {
    const one = madeUp({ id: "one", statements: [said("s", 100)] });
    const two = madeUp({ id: "two", statements: [said("s", 103)] });
    const [finding] = audit([one, two]).findings;
    const own = given(finding?.id ?? "", finding?.figures ?? "");
    const known = { ...one, acknowledgements: [own] } as Plan;
    const both = audit([known, two]);
    expect(both.findings.map((each) => each.acknowledged)).toStrictEqual([own]);
    expect([both.summary.open, both.settled]).toStrictEqual([0, []]);
    expect(audit(known).settled).toStrictEqual([]);
    // Both of them print 103 now.
    expect(audit([{ ...known, statements: [said("s", 103)] }, two]).settled).toStrictEqual([own]);
  });
});

describe("compareAudits", () => {
  const was = audit(
    madeUp({
      tables: [
        year("same", "2019", [10, 5, 6]),
        year("changed", "2020", [10, 5, 6]),
        year("mended", "2021", [10, 5, 6]),
        year("empty", "2022", [10, 5, 6]),
        year("dropped", "2018", [10, 5, 6]),
        year("right", "2023", [11, 5, 6]),
      ],
    }),
  );
  const isNow = audit(
    madeUp({
      tables: [
        year("right", "2023", [12, 5, 6]),
        list("empty", "sex", ["_T", "M", "F"], [{ fixed: { period: "2022" }, values: [10, null, 6] }]),
        year("mended", "2021", [11, 5, 6]),
        year("changed", "2020", [10, 6, 6]),
        year("same", "2019", [10, 5, 6]),
      ],
    }),
  );
  const table = (one: { readonly id: string }) => /cells\/([a-z]+)\//.exec(one.id)?.[1];

  it("tells what is new, mended, changed, the same, and no longer checked", () => {
    const compared = compareAudits(was, isNow);
    expect(compared.new.map(table)).toStrictEqual(["right"]);
    expect(compared.mended.map(table)).toStrictEqual(["mended"]);
    expect(compared.mended[0]?.figures).toBe("5 + 6 = 11 ≠ 10");
    expect(compared.changed.map((one) => [table(one.before), one.before.figures, one.after.figures])).toStrictEqual([
      ["changed", "5 + 6 = 11 ≠ 10", "6 + 6 = 12 ≠ 10"],
    ]);
    expect(compared.unchanged.map(table)).toStrictEqual(["same"]);
    expect(compared.unchecked.map((id) => table({ id })).toSorted()).toStrictEqual(["dropped", "empty"]);
  });

  it("of an audit with itself finds nothing but what there is", () => {
    const compared = compareAudits(was, was);
    expect(compared).toStrictEqual({ new: [], mended: [], changed: [], unchanged: was.findings, unchecked: [] });
  });

  it("the other way round turns new and gone about", () => {
    const compared = compareAudits(isNow, was);
    expect(compared.new.map(table).toSorted()).toStrictEqual(["dropped", "empty", "mended"]);
    expect(compared.mended.map(table)).toStrictEqual(["right"]);
    expect(compared.unchecked).toStrictEqual([]);
  });

  it("works on audits that come from a file", () => {
    const read = <One>(one: One) => JSON.parse(JSON.stringify(one)) as One;
    expect(compareAudits(read(was), read(isNow))).toStrictEqual(compareAudits(was, isNow));
  });

  it("finds nothing in nothing", () => {
    const nothing = audit(madeUp());
    expect(compareAudits(nothing, nothing)).toStrictEqual({
      new: [],
      mended: [],
      changed: [],
      unchanged: [],
      unchecked: [],
    });
  });
});
