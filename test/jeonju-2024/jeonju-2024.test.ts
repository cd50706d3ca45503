import { describe, expect, it } from "vitest";
import { jeonju2024 } from "../../src/jeonju-2024/index.js";
import { indicator, target } from "../../src/model/look-up.js";
import { parsePlan } from "../../src/model/parse-plan.js";
import { serialisePlan } from "../../src/model/serialise-plan.js";

const { figures, targets, sectorTargets, totals } = jeonju2024;

describe("the reference plan", () => {
  it("is a valid plan, and comes back from JSON as it was", () => {
    expect(parsePlan(serialisePlan(jeonju2024))).toStrictEqual(jeonju2024);
  });

  it("survives structuredClone", () => {
    expect(structuredClone(jeonju2024)).toStrictEqual(jeonju2024);
  });

  it("is of Jeonju, for 2024, published by the city", () => {
    expect(jeonju2024).toMatchObject({
      id: "jeonju-2024",
      kind: "annual",
      year: "2024",
      status: "published",
      region: { code: "52110", name: { ko: "전주시", en: "Jeonju" } },
      publisher: { ko: "전주시" },
    });
  });

  it("says where in the document each figure and each target stands", () => {
    for (const { id, address } of [...figures, ...targets, ...sectorTargets, ...totals]) {
      expect(address?.section, id).toMatch(/^I{1,3}(?:\.[1-3])?$/);
      expect(address?.table, id).toBeTruthy();
    }
  });

  it("says in which row and column each figure of a table of indicators stands", () => {
    const inTables = [...figures, ...targets].filter(({ id }) => /^(?:labour|table|common)/.test(id));
    const cells = inTables.filter(({ address }) => address?.note === undefined);
    expect(cells).toHaveLength(24 + 21 + 24);
    for (const { id, address } of cells) {
      expect(address?.row, id).toBeTruthy();
      expect(address?.column, id).toBeTruthy();
    }
  });

  it("says in which row each sector stands", () => {
    for (const { id, address } of sectorTargets) expect(address?.row, id).toBeTruthy();
  });

  it("names every indicator that it has figures of in English", () => {
    for (const one of [...figures, ...targets]) expect(indicator(jeonju2024, one.indicator).name.en).toBeTruthy();
  });

  it("states the unit and the last printed digit of every figure and target", () => {
    for (const { id, unit, decimals } of [...figures, ...targets]) {
      expect(unit, id).toBeDefined();
      expect(decimals, id).toBeDefined();
    }
  });
});

describe("the table of common targets (III.2)", () => {
  const of2024 = (id: string) => target(jeonju2024, `common-targets/${id}@2024`);

  it.each([
    ["employment-rate-15-64", 66.7, "percent"],
    ["youth-employment-rate", 37.2, "percent"],
    ["female-employment-rate", 61.7, "percent"],
    ["employed-15-64", 308_500, "persons"],
    ["regular-employees", 196_500, "persons"],
    ["employment-insured", 134_082, "persons"],
  ])("sets %s to %d for 2024, in %s", (id, value, unit) => {
    expect(of2024(id)).toMatchObject({ target: value, unit, origin: "annual", period: "2024" });
  });

  it("starts each target of 2024 from the actual of 2023 in the same table", () => {
    expect(of2024("youth-employment-rate").baseline).toStrictEqual({
      period: "2023",
      figure: "common-targets/youth-employment-rate@2023",
    });
  });

  it("takes only the register of insured persons as exact, and prints survey counts to the hundred", () => {
    expect(of2024("employment-insured")).toMatchObject({ exact: true, decimals: 0 });
    expect(of2024("employed-15-64").decimals).toBe(-2);
    expect(of2024("employed-15-64").exact).toBeUndefined();
  });

  it("keeps the term plan's 65.3% for 2024 from the note below it", () => {
    const term = targets.filter(({ origin }) => origin === "term");
    expect(term.map(({ indicator: of, period, target: value }) => [of, period, value])).toStrictEqual([
      ["employment-rate-15-64", "2024", 65.3],
    ]);
  });

  it("marks the changes that its targets would bring as planned", () => {
    const planned = figures.filter((one) => one.planned);
    expect(planned.map(({ value, unit }) => [value, unit])).toStrictEqual([
      [0.1, "percentage-point"],
      [0.2, "percentage-point"],
      [0.1, "percentage-point"],
      [0.8, "percent"],
      [0.1, "percent"],
      [0.2, "percent"],
    ]);
  });
});

describe("the labour market of 2023 (II)", () => {
  it("printed targets of 2023 that start from the actuals of 2022", () => {
    const of2023 = targets.filter(({ id }) => id.startsWith("labour-market-2023/"));
    expect(of2023.map((one) => one.target)).toStrictEqual([65.8, 41, 59, 308.4, 202.4, 132.9]);
    for (const { indicator: of, baseline } of of2023) {
      expect(baseline).toStrictEqual({ period: "2022", figure: `labour-market-2023/${of}@2022` });
    }
  });

  it("left unemployment at 2.6%, which table 5 prints as a dash", () => {
    const unemployment = figures.filter((one) => one.indicator === "unemployment-rate");
    expect(unemployment.map(({ value, printed }) => [value, printed])).toStrictEqual([
      [2.6, undefined],
      [2.6, undefined],
      [0, "-"],
    ]);
  });

  it("reads ▲ as an increase and ▼ as a decrease, as the document does", () => {
    expect(jeonju2024.signs).toMatchObject({ "▲": "increase", "▼": "decrease" });
    const signed = figures.filter(({ printed }) => printed !== undefined && printed !== "-");
    expect(signed).toHaveLength(18);
    for (const { id, value, printed } of signed)
      expect(Math.sign(value ?? 0), id).toBe(printed?.startsWith("▲") ? 1 : -1);
  });
});

describe("the table of sector targets (III.3)", () => {
  type Part = "total" | "national" | "provincial" | "municipal" | "other";
  const add = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
  const column = (part: Part) => sectorTargets.map(({ funds }) => funds?.[part] ?? 0);
  const [total, plan] = totals;

  it("has jobs in nine sectors that add up to the 27,981 it prints", () => {
    expect(sectorTargets).toHaveLength(9);
    expect(add(sectorTargets.map(({ jobs }) => jobs ?? 0))).toBe(27_981);
    expect(total?.jobs).toBe(27_981);
  });

  it.each([
    ["total", 679_038, 679_038],
    ["national", 163_890, 163_890],
    ["provincial", 43_070, 43_070],
    // The document's own rounding: one million won more than it prints.
    ["municipal", 465_841, 465_840],
    ["other", 6_238, 6_238],
  ] as const)("has %s funds that add up to %d beside a printed %d", (part, sum, printed) => {
    expect(add(column(part))).toBe(sum);
    expect(total?.funds?.[part]).toBe(printed);
  });

  it("prints a total beside the sum of its sources that differs in one row, by one million won", () => {
    const differing = sectorTargets
      .map(({ sector, funds }) => {
        const sum = add((["national", "provincial", "municipal", "other"] as const).map((part) => funds?.[part] ?? 0));
        return [sector, funds?.total, sum] as const;
      })
      .filter(([, printed, sum]) => printed !== sum);
    expect(differing).toStrictEqual([["employment-incentives", 2_742, 2_743]]);
  });

  it("prints no money for business attraction, and other funds for four sectors only", () => {
    const nil = sectorTargets.filter(({ funds }) => funds?.printed?.total === "-");
    expect(nil.map(({ sector, jobs }) => [sector, jobs])).toStrictEqual([["business-attraction", 140]]);
    expect(
      sectorTargets.filter(({ funds }) => funds?.printed?.other === undefined).map(({ sector }) => sector),
    ).toStrictEqual([...["direct-job-creation", "training", "job-infrastructure", "other"]]);
  });

  it("is in millions of won, for the year, in whole amounts", () => {
    for (const { funds } of [...sectorTargets, ...totals]) {
      expect(funds).toMatchObject({ unit: "million-KRW", decimals: 0, covers: "year" });
    }
  });

  it("agrees with the summary, whose local funds are provincial, municipal and other together", () => {
    expect(plan?.funds).toMatchObject({ national: 163_890, local: 515_148 });
    expect(43_070 + 465_840 + 6_238).toBe(515_148);
    expect(163_890 + 515_148).toBe(679_038);
  });
});

describe("the headline targets", () => {
  it("are printed in a box, in a table and in a box again: 66.7% and 308,500 persons", () => {
    const headlines = targets.filter(({ id }) => /^(?:summary|vision)/.test(id));
    expect(headlines.map(({ target: value, unit }) => [value, unit])).toStrictEqual([
      [66.7, "percent"],
      [308_500, "persons"],
      [308.5, "thousand-persons"],
      [66.7, "percent"],
      [66.7, "percent"],
      [308_500, "persons"],
    ]);
  });
});
