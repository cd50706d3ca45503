import { describe, expect, it } from "vitest";
import { localise } from "../../../src/audit/localise/localise.js";
import type { Case, RepairedFigure } from "../../../src/audit/check-result.js";
import { check, exactly, figure, same, sum } from "./plain.js";

/** Figures of the repairs with the value that makes everything exact. */
function repairsOf(one: Case | undefined): Record<string, number | undefined>[] {
  return (one?.repairs ?? []).map(({ figures }) =>
    Object.fromEntries(figures.map((repaired) => [repaired.figure.id, repaired.exact ?? repaired.values[0]])),
  );
}

function suggested(one: Case | undefined): string[] {
  return (one?.suggestions ?? []).map(({ figure: { figure: own } }) => own.id);
}

function slipKinds(repaired: RepairedFigure | undefined): string[] {
  return (repaired?.slips ?? []).map(({ kind }) => kind);
}

const all = (ids: readonly string[]): ReadonlySet<string> => new Set(ids);

describe("key task 1-2 of the Jeonju plan", () => {
  // 250 + 3,050 + 680 + 270 against 4,260; 18 provincial amounts of which the others add up to 40,010, against 43,070.
  const amounts = (make: typeof figure) => {
    const [national, provincial, municipal, other] = [
      make("1-2/national", 250),
      make("1-2/provincial", 3050),
      make("1-2/municipal", 680),
      make("1-2/other", 270),
    ];
    const total = make("1-2/total", 4260);
    const rest = Array.from({ length: 17 }, (_, index) =>
      make(`other-${String(index)}`, index === 0 ? 40010 - 16 * 2000 : 2000),
    );
    return {
      row: sum("row", total, [national, provincial, municipal, other]),
      column: sum("column", make("plan/provincial", 43070), [provincial, ...rest]),
    };
  };

  it("has one figure that repairs row and column", () => {
    const { row, column } = amounts(figure);
    const [first, ...others] = localise([row, column], all(["row", "column"]));
    expect(others).toEqual([]);
    expect(first).toMatchObject({ id: "column", findings: ["column", "row"], gaveUp: false });
    expect(first?.repairs).toHaveLength(1);
    expect(first?.repairs[0]).toMatchObject({
      witnesses: 2,
      figures: [
        {
          figure: { id: "1-2/provincial" },
          // 4,260 - 250 - 680 - 270 with half a million each way for four figures: 2 on each side.
          range: { low: 3058, high: 3062 },
          values: [3060, 3058, 3059, 3061, 3062],
          count: 5,
          exact: 3060,
        },
      ],
    });
    expect(first?.suggestions).toMatchObject([{ because: "only-repair", witnesses: 2 }]);
  });

  it("cannot be told without the column", () => {
    const { row } = amounts(figure);
    const [first] = localise([row], all(["row"]));
    // shared/oracles/audit.json, "same row without the column check is ambiguous".
    expect(Object.assign({}, ...repairsOf(first))).toEqual({
      "1-2/national": 260,
      "1-2/provincial": 3060,
      "1-2/municipal": 690,
      "1-2/other": 280,
      "1-2/total": 4250,
    });
    for (const { figures } of first?.repairs ?? []) {
      expect(figures[0]?.slips).toContainEqual({ kind: "one-digit", value: figures[0]?.exact });
    }
    expect(first?.suggestions).toEqual([]);
  });

  it("is the same when declared exact, with points for ranges", () => {
    const { row, column } = amounts(exactly);
    const [first] = localise([row, column], all(["row", "column"]));
    expect(first?.repairs).toHaveLength(1);
    expect(first?.repairs[0]?.figures[0]).toMatchObject({ range: { low: 3060, high: 3060 }, values: [3060], count: 1 });
  });
});

/** Scholtus 2009 (CBS Discussion Paper 09046) section 4: x1+x2=x3, x2=x4, x5+x6+x7=x8, x3+x8=x9, x9-x10=x11. */
function businessRecord(values: readonly number[], make = exactly) {
  const [x1, x2, x3, x4, x5, x6, x7, x8, x9, x10, x11] = Array.from({ length: 11 }, (_, index) =>
    make(`x${String(index + 1)}`, values[index] ?? 0),
  ) as unknown as Record<number, ReturnType<typeof figure>> & Iterable<ReturnType<typeof figure>>;
  const need = (one: ReturnType<typeof figure> | undefined) => one ?? exactly("none", 0);
  return [
    sum("e1", need(x3), [need(x1), need(x2)]),
    same("e2", need(x2), need(x4)),
    sum("e3", need(x8), [need(x5), need(x6), need(x7)]),
    sum("e4", need(x9), [need(x3), need(x8)]),
    sum("e5", need(x11), [need(x9)], [need(x10)]),
  ];
}

describe("Scholtus 2009", () => {
  const violated = all(["e2", "e3", "e4", "e5"]);

  it("4.3: an error that is no typing error beside two that are", () => {
    const cases = localise(businessRecord([1452, 116, 1568, 161, 0, 0, 0, 411, 19979, 1842, 137]), violated);
    expect(cases.map(repairsOf)).toEqual([
      [{ x4: 116 }],
      [
        { x5: 411, x9: 1979 },
        { x6: 411, x9: 1979 },
        { x7: 411, x9: 1979 },
      ],
    ]);
    // x9 is in every smallest set and two sums speak for it; of x5, x6, x7 nobody can tell.
    expect(cases.map(suggested)).toEqual([["x4"], ["x9"]]);
    expect(slipKinds(cases[0]?.repairs[0]?.figures[0])).toEqual(["transposition"]);
    expect(slipKinds(cases[1]?.repairs[0]?.figures[1])).toEqual(["added-digit"]);
  });

  it("4.4: solved in full where correcting typing errors alone stops", () => {
    const cases = localise(businessRecord([1452, 116, 1568, 161, 323, 76, 12, 0, 19979, 1842, 137]), violated);
    expect(cases.map(repairsOf)).toEqual([[{ x4: 116 }], [{ x8: 411, x9: 1979 }]]);
  });

  it("one balance edit: three ways, the interchanged digits first", () => {
    // turnover 353 - costs 283 = profit 115; sections 1-2 of the paper.
    const edit = sum("e", exactly("profit", 115), [exactly("turnover", 353)], [exactly("costs", 283)]);
    const [first] = localise([edit], all(["e"]));
    expect(repairsOf(first)[0]).toEqual({ costs: 238 });
    expect(Object.assign({}, ...repairsOf(first))).toEqual({ costs: 238, turnover: 398, profit: 70 });
    expect(first?.suggestions).toEqual([]);
  });

  it("takes no correction that breaks an inequality", () => {
    // deductive, test_correct_typos.R: x + y = z, x < 0 with (-123, 129, 252).
    const x = exactly("x", -123);
    const edits = [
      sum("e", exactly("z", 252), [x, exactly("y", 129)]),
      check("negative", { form: "chain", relation: "less", sides: [[{ figure: x }], [{ figure: exactly("0", 0) }]] }),
    ];
    const [first] = localise(edits, all(["e"]));
    expect(Object.assign({}, ...repairsOf(first))).toEqual({ y: 375, z: 6 });
  });

  it("finds the interchange in x + y = 20", () => {
    // deductive issue #3: x = 21, y = 8, x > 0; x was 12.
    const x = exactly("x", 21);
    const edit = check("e", {
      form: "linear",
      result: x,
      terms: [{ figure: exactly("y", 8), weight: { n: -1n, d: 1n } }],
      constant: { n: 20n, d: 1n },
    });
    expect(repairsOf(localise([edit], all(["e"]))[0])[0]).toEqual({ x: 12 });
  });
});

describe("van der Loo et al. 2011 section 4.3: z = x - y", () => {
  it.each([
    { x: 3, y: 13, z: 10, right: { z: -10 } },
    { x: 14, y: -4, z: 10, right: { y: 4 } },
  ])("$x - $y = $z", ({ x, y, z, right }) => {
    const edit = sum("e", exactly("z", z), [exactly("x", x)], [exactly("y", y)]);
    const [first] = localise([edit], all(["e"]));
    expect(repairsOf(first)[0]).toEqual(right);
    expect(slipKinds(first?.repairs[0]?.figures[0])).toContain("sign");
  });

  it("12.3 - -2.1 = 10, rounded", () => {
    const one = { decimals: 1 };
    const edit = sum("e", figure("z", 10), [figure("x", 12.3, one)], [figure("y", -2.1, one)]);
    const repairs = localise([edit], all(["e"]))[0]?.repairs;
    expect(repairs?.[0]?.figures[0]?.slips).toContainEqual({ kind: "sign", value: 2.1 });
  });
});

describe("Scholtus 2008 tables 1-2: profit and loss", () => {
  const profitAndLoss = (record: Record<string, number>, make: typeof figure) => {
    const of = (id: string) => make(id, record[id] ?? 0);
    const edits = [0, 1, 2, 3].map((n) =>
      sum(`e${String(n + 1)}`, of(`x${String(n)}`), [of(`x${String(n)}r`)], [of(`x${String(n)}c`)]),
    );
    return [...edits, sum("e5", of("x4"), ["x0", "x1", "x2", "x3"].map(of))];
  };

  it("record a: one sign, two witnesses", () => {
    const record = { x0r: 2100, x0c: 1950, x0: 150, x1r: 0, x1c: 10, x1: 10, x2r: 20, x2c: 5, x2: 15 };
    const edits = profitAndLoss({ ...record, x3r: 50, x3c: 10, x3: 40, x4: 195 }, exactly);
    const [first] = localise(edits, all(["e2", "e5"]));
    expect(repairsOf(first)).toEqual([{ x1: -10 }]);
    expect(slipKinds(first?.repairs[0]?.figures[0])).toContain("sign");
    expect(suggested(first)).toEqual(["x1"]);
  });

  it("record d: two signs through rounding", () => {
    const record = { x0r: 5726, x0c: 5449, x0: 276, x1r: 17, x1c: 26, x1: 10, x2r: 0, x2c: 46, x2: 46 };
    const edits = profitAndLoss({ ...record, x4: 221 }, figure);
    const [first] = localise(edits, all(["e2", "e3", "e5"]));
    expect(first?.repairs.map(({ figures }) => figures.map((one) => one.figure.id))).toEqual([["x1", "x2"]]);
    expect(first?.repairs[0]?.figures[0]?.slips).toContainEqual({ kind: "sign", value: -10 });
    expect(first?.repairs[0]?.figures[1]?.slips).toContainEqual({ kind: "sign", value: -46 });
  });
});

describe("errorlocate's minimal sets", () => {
  it("x + y = z at (1, 1, 1): any of the three", () => {
    const edit = sum("e", exactly("z", 1), [exactly("x", 1), exactly("y", 1)]);
    expect(repairsOf(localise([edit], all(["e"]))[0])).toHaveLength(3);
  });

  it("x + y = z and 2y + 1 = z at (1, 1, 3): x", () => {
    const [x, y, z] = [exactly("x", 1), exactly("y", 1), exactly("z", 3)];
    const second = check("second", {
      form: "linear",
      result: z,
      terms: [{ figure: y, weight: { n: 2n, d: 1n } }],
      constant: { n: 1n, d: 1n },
    });
    expect(repairsOf(localise([sum("first", z, [x, y]), second], all(["first"]))[0])).toEqual([{ x: 2 }]);
  });

  it("values beyond 10^7 are figures like others", () => {
    const edit = sum("e", exactly("profit", 10_000_000_000), [exactly("turnover", 300)], [exactly("cost", 200)]);
    expect(Object.assign({}, ...repairsOf(localise([edit], all(["e"]))[0]))).toEqual({
      profit: 100,
      turnover: 10_000_000_200,
      cost: -9_999_999_700,
    });
  });
});

describe("other relations", () => {
  it("a copy that differs from two others is the wrong one", () => {
    const [first] = localise([same("s", figure("a", 512), figure("b", 521), figure("c", 512))], all(["s"]));
    expect(repairsOf(first)).toEqual([{ b: 512 }]);
    expect(first?.suggestions).toMatchObject([{ witnesses: 2, because: "only-repair" }]);
    expect(first?.repairs[0]?.figures[0]?.count).toBe(1);
  });

  it("two copies of other digits: the coarser must be the finer one rounded", () => {
    // 43.0 thousand for 43,070: 43.1 is what it rounds to.
    const coarse = figure("text", 43, { decimals: 1, unit: "thousand-persons" });
    const [first] = localise([same("s", exactly("table", 43070, { unit: "persons" }), coarse)], all(["s"]));
    expect(repairsOf(first)).toContainEqual({ text: 43.1 });
    const table = first?.repairs.flatMap((one) => one.figures).find((one) => one.figure.id === "table");
    expect(table?.range).toEqual({ low: 42950, high: 43050, lowClosed: true, highClosed: true });
  });

  it("a share is turned round for each of its figures", () => {
    // 12 of 41 is 29.27 %; printed 39.3. Exact counts.
    const share = check("share", {
      form: "ratio",
      result: figure("share", 39.3, { decimals: 1, unit: "percent" }),
      numerator: [{ figure: exactly("part", 12) }],
      denominator: [{ figure: exactly("whole", 41) }],
      scale: { n: 100n, d: 1n },
    });
    const [first] = localise([share], all(["share"]));
    // part: 41 · 39.25 % = 16.09 to 41 · 39.35 % = 16.13, no whole number; whole: 12 / 39.35 % = 30.5 to 30.57, none.
    expect(repairsOf(first)).toEqual([{ share: 29.3 }]);
    expect(slipKinds(first?.repairs[0]?.figures[0])).toEqual(["one-digit"]);
    // One witness and one digit: nothing to suggest, even though no other figure would do.
    expect(first?.suggestions).toEqual([]);
  });

  it("a part of a sum moves its share with the whole", () => {
    // 12 of 12 + 29 is 29.27 %; printed 29.9: 12.37 of 41.37 would be it, or 28.1 beside 12.
    const share = check("share", {
      form: "ratio",
      result: figure("share", 29.9, { decimals: 1, unit: "percent" }),
      numerator: [{ figure: figure("part", 12, { decimals: 2 }) }],
      rest: [{ figure: exactly("rest", 29) }],
      scale: { n: 100n, d: 1n },
    });
    const part = localise([share], all(["share"]))[0]
      ?.repairs.flatMap((one) => one.figures)
      .find((one) => one.figure.id === "part");
    // 29 q / (1 - q) at q = 29.85 % and 29.95 %: 12.3400 and 12.3990.
    expect(part?.range.low).toBeCloseTo(12.34, 3);
    expect(part?.range.high).toBeCloseTo(12.399, 3);
  });

  it("growth: the root for the result, the power for the others", () => {
    // 100 to 121 in two years is 10 %; printed 11.
    const growth = check("growth", {
      form: "growth",
      result: figure("rate", 11, { unit: "percent" }),
      from: exactly("from", 100),
      to: exactly("to", 121),
      periods: 2,
    });
    const found = localise([growth], all(["growth"]))[0]?.repairs.flatMap((one) => one.figures) ?? [];
    const of = (id: string) => found.find((one) => one.figure.id === id);
    expect(of("rate")?.exact).toBe(10);
    // 100 · 1.105² = 122.1025 and 100 · 1.115² = 124.3225
    expect(of("to")?.range).toMatchObject({ low: 122.1025, high: 124.3225 });
    expect(of("to")?.values).toEqual([123, 124]);
    // 121 / 1.2432 = 97.33 and 121 / 1.2210 = 99.1
    expect(of("from")?.values).toEqual([98, 99]);
  });

  it("cut off instead of rounded", () => {
    // 41.6 + 0.09 printed to one decimal: 41.69 is 41.7 rounded, 41.6 cut off.
    const result = figure("result", 41.6, { decimals: 1 });
    const edit = sum("e", result, [exactly("a", 41.6, { decimals: 2 }), exactly("b", 0.09, { decimals: 2 })]);
    const own = localise([edit], all(["e"]))[0]
      ?.repairs.flatMap((one) => one.figures)
      .find((one) => one.figure.id === "result");
    expect(slipKinds(own)).toContain("cut-off");
    // Where the group is known to cut off, it holds: 41.69 is within [41.6, 41.7).
    const other = sum("f", figure("total", 41.8, { decimals: 1 }), [result]);
    const cut = localise([edit, other], all(["f"]), { rules: new Map([["table", "truncate"]]) });
    expect(cut[0]?.repairs.map(({ figures }) => figures.map((one) => one.figure.id))).toEqual([["total"]]);
  });

  it("two figures of a row that changed places", () => {
    // Columns 10 + 20 = 30 and 400 + 500 = 900; the first row 10 + 400 = 410 holds with 10 and 400 exchanged.
    const [a, b, c, d] = [exactly("a", 400), exactly("b", 10), exactly("c", 20), exactly("d", 500)];
    const [t1, t2, row1, row2] = [exactly("t1", 30), exactly("t2", 900), exactly("r1", 410), exactly("r2", 520)];
    const edits = [
      sum("row 1", row1, [a, b]),
      sum("row 2", row2, [c, d]),
      sum("column 1", t1, [a, c]),
      sum("column 2", t2, [b, d]),
      sum("total", exactly("all", 930), [t1, t2]),
      sum("total of rows", exactly("all", 930), [row1, row2]),
    ];
    const [first, ...others] = localise(edits, all(["column 1", "column 2"]));
    expect(others).toEqual([]);
    expect(first?.repairs[0]?.figures.map((one) => [one.figure.id, one.exact, slipKinds(one)[0]])).toEqual([
      ["a", 10, "swap"],
      ["b", 400, "swap"],
    ]);
  });

  it("the figure of a neighbour", () => {
    const [a, b, c] = [exactly("a", 357), exactly("b", 357), exactly("c", 123)];
    const edit = sum("e", exactly("t", 948), [a, b, c]);
    const neighbours = ({ id }: { readonly id: string }) => (id === "b" ? [a, c] : []);
    const found = localise([edit], all(["e"]), { neighbours })[0]?.repairs.flatMap((one) => one.figures);
    expect(found?.find((one) => one.figure.id === "b")?.slips).toContainEqual({
      kind: "copied-neighbour",
      value: 468,
      figures: [a],
    });
  });

  it("a slip by a hundred is suggested from one witness where nothing else can be changed", () => {
    const [a, b, t] = [exactly("a", 123_400), exactly("b", 766), exactly("t", 2000)];
    const held = [
      sum("held b", exactly("b2", 1532), [b, exactly("b3", 766)]),
      sum("held t", exactly("t2", 2500), [t, exactly("t3", 500)]),
    ];
    const [first] = localise([sum("e", t, [a, b]), ...held], all(["e"]));
    expect(repairsOf(first)).toEqual([{ a: 1234 }]);
    expect(first?.suggestions).toMatchObject([{ because: "only-repair", witnesses: 1 }]);
  });

  it("a relation without an equation is a case without repairs, or goes with the figures it shares", () => {
    const [a, b, c] = [exactly("a", 3), exactly("b", 2), exactly("c", 9)];
    const rank = check("rank", { form: "rank", figure: a, position: 2, among: [b] });
    expect(localise([rank], all(["rank"]))).toEqual([
      { id: "rank", findings: ["rank"], repairs: [], suggestions: [], gaveUp: false },
    ]);
    const [first] = localise([rank, sum("sum", c, [a, b])], all(["rank", "sum"]));
    expect(first?.findings).toEqual(["rank", "sum"]);
    expect(first?.repairs).toHaveLength(3);
  });

  it("one sum checked twice is one witness", () => {
    const [a, b, c] = [exactly("a", 3), exactly("b", 2), exactly("c", 9)];
    const [first] = localise([sum("once", c, [a, b]), sum("twice", c, [b, a])], all(["once", "twice"]));
    expect(first?.repairs.map((one) => one.witnesses)).toEqual([1, 1, 1]);
    expect(first?.suggestions).toEqual([]);
  });

  it("says that it gave up", () => {
    const edits = Array.from({ length: 2 }, (_, n) =>
      sum(
        `e${String(n)}`,
        exactly(`t${String(n)}`, 1),
        Array.from({ length: 30 }, (_, k) => exactly(`x${String(n)}-${String(k)}`, 1)),
      ),
    );
    const joined = sum("j", exactly("t0", 1), [exactly("t1", 1), exactly("u", 7)]);
    const [first] = localise([...edits, joined], all(["e0", "e1", "j"]), { mostNodes: 50 });
    expect(first).toMatchObject({ gaveUp: true, suggestions: [] });
  });

  it("finds nothing where nothing is violated", () => {
    expect(localise([sum("e", exactly("t", 2), [exactly("a", 2)])], all([]))).toEqual([]);
  });
});
