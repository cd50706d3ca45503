import { describe, expect, it } from "vitest";
import { figuresOf } from "../../../src/audit/figures-of-plan.js";
import { acrossDocuments } from "../../../src/audit/standard/facts/across-documents.js";
import { factChecks } from "../../../src/audit/standard/facts/fact-checks.js";
import { definePlan } from "../../../src/model/define-plan.js";
import type { Plan } from "../../../src/model/plan.js";
import type { Statement } from "../../../src/model/statement.js";
import type { Measure, Table } from "../../../src/model/table.js";
import { relationText } from "./relation-text.js";

/* Plans of 가상시, a city that there is not. Every figure in them is made up. */

const name = { ko: "지어낸 이름", en: "Made-up name" };

function plan(parts: Partial<Plan>): Plan {
  const head = { format: 1, year: "2024", status: "draft", region: { scheme: "mois", code: "99110", name } } as const;
  return definePlan({ ...head, ...parts });
}

function statedIn(document: Plan): Map<string, unknown> {
  return new Map(factChecks(document, figuresOf(document).all).map((one) => [one.id, relationText(one)]));
}

const heads = { unit: "persons", decimals: 0, kind: "stock", basis: "survey", concept: "employed" } as const;

function table(id: string, ages: readonly string[], measures: readonly Partial<Measure>[]): Table {
  return {
    id,
    name,
    address: { section: "II", table: id },
    dimensions: [
      { id: "age", name, items: ages.map((age, at) => (at === 0 ? { id: age, total: true } : { id: age })) },
    ],
    measures: measures.map((one) => ({ id: "m", name, ...heads, fixed: { period: "2023" }, values: [], ...one })),
  };
}

function heading(id: string, period: string, value: number, more: Partial<Statement> = {}): Statement {
  return {
    id,
    concept: "employed",
    of: { sex: "_T", age: "_T" },
    period,
    value,
    unit: "persons",
    decimals: 0,
    basis: "survey",
    ...more,
  };
}

describe("totals of dimensions", () => {
  it("take bands of age that do not overlap", () => {
    const ages = ["Y_GE15", "Y15T49", "Y50T64", "Y_GE50", "Y_GE65"];
    const stated = statedIn(plan({ tables: [table("t", ages, [{ values: [100, 60, 30, 40, 10] }])] }));
    // 100 = 60 + 30 + 10, and 40 = 30 + 10; not 60 + 30 + 40 + 10.
    expect(stated.get("total-of-dimension:cells/t/m@Y_GE15:age")).toStrictEqual([
      "cells/t/m@Y_GE15 100",
      "=",
      "cells/t/m@Y15T49 60",
      "cells/t/m@Y50T64 30",
      "cells/t/m@Y_GE65 10",
    ]);
    expect(stated.get("partition:cells/t/m@Y_GE50:age")).toStrictEqual([
      "cells/t/m@Y_GE50 40",
      "=",
      "cells/t/m@Y50T64 30",
      "cells/t/m@Y_GE65 10",
    ]);
  });

  it("cannot be checked with bands that leave a gap", () => {
    const stated = statedIn(
      plan({ tables: [table("t", ["Y_GE15", "Y15T29", "Y_GE50"], [{ values: [100, 60, 30] }])] }),
    );
    expect(stated.get("total-of-dimension:cells/t/m@Y_GE15:age")).toBe("missing: cells/t/m@Y_GE15: age");
  });

  it("take a dash for nothing only where the table says so", () => {
    const cells = [{ at: 2, absent: "nil", printed: "-" }] as const;
    const ages = ["Y_GE15", "Y15T49", "Y_GE50"];
    const measures = [
      { id: "zero", nil: "zero", values: [60, 60, null], cells },
      { id: "other", values: [60, 60, null], cells },
      { id: "hidden", values: [60, 60, null], cells: [{ at: 2, absent: "suppressed", printed: "X" }] },
    ] as const;
    const stated = statedIn(plan({ tables: [table("t", ages, measures)] }));
    expect(stated.get("total-of-dimension:cells/t/zero@Y_GE15:age")).toStrictEqual([
      "cells/t/zero@Y_GE15 60",
      "=",
      "cells/t/zero@Y15T49 60",
      "cells/t/zero@Y_GE50 0",
    ]);
    expect(stated.get("total-of-dimension:cells/t/other@Y_GE15:age")).toBe("nil: cells/t/other@Y_GE50");
    expect(stated.get("total-of-dimension:cells/t/hidden@Y_GE15:age")).toBe("suppressed: cells/t/hidden@Y_GE50");
  });

  it("are none of rates, averages and changes in percent", () => {
    const ages = ["Y_GE15", "Y15T49", "Y_GE50"];
    const measures = [
      { id: "rate", concept: "employment-rate", unit: "percent", kind: "ratio", values: [60, 70, 40] },
      { id: "age", concept: "mean-age", unit: "years", kind: "average", values: [45, 30, 60] },
      { id: "change", unit: "percent", measures: "change", changeFrom: "2022", values: [1, 2, 3] },
    ] as const;
    const ids = [
      ...statedIn(
        plan({
          concepts: [{ id: "mean-age", name, unit: "years", kind: "average" }],
          tables: [table("t", ages, measures)],
        }),
      ).keys(),
    ];
    expect(ids.filter((id) => id.startsWith("total-of-dimension") || id.startsWith("partition"))).toStrictEqual([]);
  });

  it("come for every combination of two dimensions", () => {
    const sex = { id: "sex", name, items: [{ id: "_T", total: true }, { id: "M" }, { id: "F" }] };
    const region = { id: "district", name, items: [{ id: "_T", total: true }, { id: "a" }, { id: "b" }] };
    const values = [10, 6, 4, 5, 3, 2, 5, 3, 2];
    const cube = { ...table("t", [], [{ values }]), dimensions: [region, sex] };
    const ids = [...statedIn(plan({ tables: [cube] })).keys()].filter((id) => id.startsWith("total-of-dimension"));
    expect(ids).toStrictEqual([
      "total-of-dimension:cells/t/m@_T,_T:district",
      "total-of-dimension:cells/t/m@_T,M:district",
      "total-of-dimension:cells/t/m@_T,F:district",
      "total-of-dimension:cells/t/m@_T,_T:sex",
      "total-of-dimension:cells/t/m@a,_T:sex",
      "total-of-dimension:cells/t/m@b,_T:sex",
    ]);
  });
});

describe("shares of a table", () => {
  it("add up to the share that is printed for the total", () => {
    const ages = ["_T", "Y_LT50", "Y_GE50"];
    const share = {
      id: "s",
      unit: "percent",
      decimals: 1,
      kind: "ratio",
      measures: "share",
      shareOf: "m",
      whole: { age: "_T" },
    } as const;
    const stated = statedIn(
      plan({ tables: [table("t", ages, [{ values: [3, 1, 2] }, { ...share, values: [100, 33.3, 66.7] }])] }),
    );
    expect(stated.get("shares-add-up:cells/t/s@_T:age")).toStrictEqual([
      "cells/t/s@_T 100",
      "=",
      "cells/t/s@Y_GE50 66.7",
      "cells/t/s@Y_LT50 33.3",
    ]);
    expect(stated.get("share:cells/t/s@Y_LT50")).toStrictEqual([
      "cells/t/s@Y_LT50 33.3",
      "=",
      "cells/t/m@Y_LT50 1",
      "by",
      "cells/t/m@_T 3",
      "*100",
    ]);
    expect(stated.get("share:cells/t/s@_T")).toStrictEqual(["cells/t/s@_T 100", "=", "100"]);
  });
});

describe("changes", () => {
  const growth = { measures: "change", changeFrom: "2022", unit: "percent" } as const;

  it("in percent need a base above nothing", () => {
    const from = (value: number) =>
      statedIn(
        plan({ statements: [heading("a", "2022", value), heading("b", "2023", 5), heading("c", "2023", 25, growth)] }),
      );
    expect(from(4).get("change:statements/c")).toStrictEqual([
      "statements/c 25",
      "=",
      "statements/b 5",
      "by",
      "statements/a 4",
      "*100",
      "+-100",
    ]);
    expect(from(0).get("change:statements/c")).toBe("zero-base: statements/a");
  });

  it("from below nothing have no percent", () => {
    const statements = [heading("a", "2022", 4), heading("b", "2023", 5), heading("c", "2023", 25, growth)];
    const document = plan({ statements });
    // No level of a plan is negative; a figure of another kind may be.
    const figures = figuresOf(document).all.map((one) => (one.value === 4 ? { ...one, value: -4 } : one));
    const check = factChecks(document, figures).find((one) => one.id === "change:statements/c");
    expect(relationText(check)).toBe("negative-base: statements/a");
  });

  it("do not mix a survey with a register", () => {
    const statements = [
      heading("a", "2022", 4, { basis: "register" }),
      heading("b", "2023", 5),
      heading("c", "2023", 1, { measures: "change", changeFrom: "2022" }),
    ];
    expect(statedIn(plan({ statements })).get("change:statements/c")).toBe(
      "basis-mismatch: employed region=99110 2022",
    );
  });

  it("take what does not say its basis with the one that is known", () => {
    const statements = [
      heading("a", "2022", 4, { basis: "not-stated" }),
      heading("b", "2023", 5),
      heading("c", "2023", 1, { measures: "change", changeFrom: "2022" }),
    ];
    expect(statedIn(plan({ statements })).get("change:statements/c")).toStrictEqual([
      "statements/c 1",
      "=",
      "statements/b 5",
      "-statements/a 4",
    ]);
  });

  it("do not take an approximate number for a level", () => {
    const statements = [
      heading("a", "2022", 4, { bound: "approximate" }),
      heading("b", "2023", 5),
      heading("c", "2023", 1, { measures: "change", changeFrom: "2022" }),
    ];
    expect(statedIn(plan({ statements })).get("change:statements/c")).toBe("no-figures: employed region=99110 2022");
  });
});

describe("one fact", () => {
  it("is not that of another basis, region, price or unit", () => {
    const grdp = { concept: "grdp", unit: "trillion-KRW", basis: "not-stated" } as const;
    const statements = [
      heading("a", "2023", 4),
      heading("b", "2023", 5, { basis: "register" }),
      heading("c", "2023", 6, { basis: "not-stated" }),
      heading("d", "2023", 7, { of: { region: "99" } }),
      heading("real", "2023", 8, { ...grdp, prices: { prices: "real", year: "2015" } }),
      heading("nominal", "2023", 9, { ...grdp, prices: { prices: "nominal" } }),
    ];
    const ids = [...statedIn(plan({ statements })).keys()];
    expect(ids.filter((id) => id.startsWith("same-fact"))).toStrictEqual([]);
  });

  it("leaves totals out and takes the plan's own region", () => {
    const statements = [
      heading("a", "2023", 4),
      heading("b", "2023", 5, { of: { region: "99110" }, basis: "not-stated" }),
    ];
    expect(
      statedIn(plan({ statements })).get("same-fact:employed@region=99110,2023,level,survey,persons"),
    ).toStrictEqual(["statements/a 4", "statements/b 5"]);
  });

  it("is one in the documents of a city", () => {
    const last = figuresOf(plan({ statements: [heading("a", "2022", 4), heading("b", "2021", 3)] }), {
      document: "2023",
    });
    const next = figuresOf(plan({ statements: [heading("x", "2022", 5), heading("y", "2023", 6)] }), {
      document: "2024",
    });
    const checks = acrossDocuments([...last.all, ...next.all]);
    expect(checks.map((one) => [one.id, relationText(one)])).toStrictEqual([
      [
        "across-documents:employed@region=99110,2022,level,survey,persons",
        ["2023:statements/a 4", "2024:statements/x 5"],
      ],
    ]);
  });
});

describe("baselines of targets", () => {
  it("are compared with what is printed for the period", () => {
    const document = plan({
      targets: [
        {
          id: "t",
          indicator: "youth-employment-rate",
          period: "2024",
          target: 41,
          baseline: { period: "2023", value: 40.2 },
        },
      ],
      figures: [{ id: "f", indicator: "youth-employment-rate", period: "2023", value: 40.1 }],
    });
    const stated = statedIn(document);
    expect(stated.get("baseline:targets/t/baseline")).toStrictEqual(["targets/t/baseline 40.2", "figures/f 40.1"]);
    expect([...stated.keys()].filter((id) => id.startsWith("same-fact"))).toStrictEqual([]);
  });
});

describe("identities", () => {
  it("add the employed and the unemployed up to the labour force", () => {
    const of = { age: "Y_GE15" };
    const statements = [
      heading("l", "2023", 100, { concept: "labour-force", of }),
      heading("e", "2023", 97, { of }),
      heading("u", "2023", 3, { concept: "unemployed", of }),
    ];
    expect(statedIn(plan({ statements })).get("identity:statements/l:employed-and-unemployed")).toStrictEqual([
      "statements/l 100",
      "=",
      "statements/e 97",
      "statements/u 3",
    ]);
  });

  it("divide the employed by the population of the same survey", () => {
    const of = { age: "Y15T64" };
    const statements = [
      heading("r", "2023", 65, { concept: "employment-rate", of, unit: "percent" }),
      heading("e", "2023", 130, { of }),
      heading("p", "2023", 200, { concept: "population", of }),
    ];
    expect(statedIn(plan({ statements })).get("identity:statements/r:employment-rate")).toStrictEqual([
      "statements/r 65",
      "=",
      "statements/e 130",
      "by",
      "statements/p 200",
      "*100",
    ]);
  });
});

describe("claims", () => {
  const claimed = (claim: NonNullable<Statement["claim"]>, more: Partial<Statement> = {}): Statement => ({
    id: "claim",
    concept: "employed",
    of: { sex: "_T", age: "_T" },
    period: "2023",
    basis: "survey",
    claim,
    ...more,
  });

  it("of a trend are about where it begins and ends: it may turn on its way", () => {
    const years = { id: "period", name, items: ["2020", "2021", "2022"].map((id) => ({ id })) };
    const series = { ...table("t", [], [{ fixed: {}, values: [1, 3, 2] }]), dimensions: [years] };
    const rise = claimed({ kind: "trend", direction: "increase", from: "2020", to: "2022" });
    expect(statedIn(plan({ tables: [series], statements: [rise] })).get("claim:statements/claim")).toStrictEqual([
      "less",
      "cells/t/m@2020 1",
      "cells/t/m@2022 2",
    ]);
  });

  it("of a rank need figures of the others", () => {
    const rank = claimed({ kind: "rank", position: 1, among: "99" });
    const regions = { id: "region", name, items: [{ id: "99110" }, { id: "99120" }, { id: "99" }, { id: "KR" }] };
    const all = { ...table("t", [], [{ values: [5, 4, 9, 99] }]), dimensions: [regions] };
    expect(statedIn(plan({ statements: [rank] })).get("claim:statements/claim")).toBe(
      "no-figures: employed region=99110 2023 among 99",
    );
    expect(statedIn(plan({ tables: [all], statements: [rank] })).get("claim:statements/claim")).toStrictEqual([
      1,
      "cells/t/m@99110 5",
      "cells/t/m@99120 4",
    ]);
  });

  it("of a smaller category take the printed gap without a sign", () => {
    const gap = claimed(
      { kind: "comparison", relation: "less", than: { sex: "M" } },
      { of: { sex: "F" }, measures: "difference", value: 3, unit: "persons", decimals: 0 },
    );
    const statements = [
      heading("m", "2023", 8, { of: { sex: "M" } }),
      heading("f", "2023", 5, { of: { sex: "F" } }),
      gap,
    ];
    const stated = statedIn(plan({ statements }));
    expect(stated.get("claim:statements/claim")).toStrictEqual(["less", "statements/f 5", "statements/m 8"]);
    expect(stated.get("claim:statements/claim:difference")).toStrictEqual([
      "statements/claim 3",
      "=",
      "statements/m 8",
      "-statements/f 5",
    ]);
  });

  it("stay two where two sentences say the same", () => {
    const fall = claimed({ kind: "direction", direction: "decrease", since: "2022" });
    const statements = [heading("a", "2022", 4), heading("b", "2023", 3), fall, { ...fall, id: "again" }];
    const stated = statedIn(plan({ statements }));
    expect(stated.get("claim:statements/claim")).toStrictEqual(["less", "statements/b 3", "statements/a 4"]);
    expect(stated.get("claim:statements/again")).toStrictEqual(["less", "statements/b 3", "statements/a 4"]);
  });
});
