import { describe, expect, it } from "vitest";
import { region } from "../../src/jeonju-2024/region.js";
import { statements } from "../../src/jeonju-2024/statements/index.js";
import { tables } from "../../src/jeonju-2024/tables/index.js";
import { figures, type FigureQuery } from "../../src/model/figures.js";
import type { Plan } from "../../src/model/plan.js";
import { statementSchema } from "../../src/model/statement.js";

/* Expected values are typed from the document's text, not taken from the data. */

const plan: Plan = { format: 1, year: "2024", status: "published", region, tables, statements };

function statement(id: string) {
  const found = statements.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no statement ${id}`);
  return found;
}

describe("the statements of the reference plan", () => {
  it.each([
    ["summary/population-2023", 642_727, "persons", "2023", "642,727명"],
    ["summary/population-2022", 651_495, "persons", "2022", "651,495명"],
    ["summary/labour-force-change", -300, "persons", "2023", "300명 감소"],
    ["summary/employed-change", -2_200, "persons", "2023", "2,200명 감소"],
    ["summary/insured-change", 1_200, "persons", "2023", "1,200명 증가"],
    ["summary/grdp-2021", 14.5, "trillion-KRW", "2021", "14.5조원"],
    ["summary/grdp-national-share", 0.73, "percent", "2021", "전국 0.73%"],
    ["summary/workers-change", -6_351, "persons", "2021", "6,351명 감소"],
    ["summary/complex-tenants", 274, "establishments", "2023-Q3", "274개 업체"],
    ["population/total-2023", 642_000, "persons", "2023", "64.2만명"],
    ["population/national-share", 1.2, "percent", "2023", "전국 인구 대비 1.2%"],
    ["population/province-share", 37, "percent", "2023", "전북특별자치도 인구 대비 37%"],
    ["population/labour-force-2022", 352, "thousand-persons", "2022", "352천명"],
    ["population/30-49-share", 27.4, "percent", "2023", "중년(30~49세) 27.4%"],
    ["population/65-and-over-2023", 111_617, "persons", "2023", "111,617명"],
    ["population/sex-ratio-2023", 0.96, "ratio", "2023", "0.96"],
    ["population/women-share", 50.9, "percent", "2023", "50.9%"],
    ["employment/employment-rate-2023", 66.6, "percent", "2023", "66.6%"],
    ["employment/youth-employment-rate-change", -3.9, "percentage-point", "2023", "3.9%p 감소"],
    ["employment/participation-rate-2023", 61.7, "percent", "2023", "61.7%"],
    ["employment/inactive-2022", 223.6, "thousand-persons", "2022", "223.6천명"],
    ["employment/men-2023", 163.5, "thousand-persons", "2023", "163.5천명"],
    ["employment/all-women-change", 3.9, "thousand-persons", "2023", "3.9천명 ↑"],
    ["employment/50-and-over-change", 6.7, "thousand-persons", "2023", "6.7천명 증가"],
    ["employment/services-share", 48, "percent", "2023", "48%"],
    ["employment/regular-above-non-regular", 14, "percentage-point", "2023", "14%p 높음"],
    ["employment/regular-employees-change-by-status", -6.4, "thousand-persons", "2023", "감소(6.4천명)"],
    ["industry/grdp-national-share", 0.75, "percent", "2021", "전국대비 0.75%"],
    ["industry/designated-complexes", 7, "count", "2023-Q3", "7개가 지정"],
    ["industry/manufacturing-share", 4.7, "percent", "2021", "제조업은 4.7%"],
    ["industry/workers-percent-change", -2.34, "percent", "2021", "2.34%감소"],
    ["industry/smallest-establishments-share", 95, "percent", "2021", "95%"],
    ["finance/independence-change", -0.7, "percentage-point", undefined, "0.7%p 감소"],
    ["targets/employment-rate-planned-change", 0.1, "percentage-point", "2024", "0.1%p(↑)"],
  ])("say what the document prints: %s is %d %s", (id, value, unit, period, printed) => {
    const one = statement(id);
    expect([one.value, one.unit, one.period]).toStrictEqual([value, unit, period]);
    expect(one.printed).toContain(printed);
  });

  it.each([
    ["summary/population-2023", 0, true],
    ["summary/employed-change", -2, undefined],
    ["population/total-2023", -3, undefined],
    ["population/labour-force-2022", 0, undefined],
    ["employment/youth-employment-rate-2023", 0, undefined],
    ["industry/workers-percent-change", 2, undefined],
  ])("keep the last printed digit, and whether it is exact: %s", (id, decimals, exact) => {
    expect([statement(id).decimals, statement(id).exact]).toStrictEqual([decimals, exact]);
  });

  it("stand in a section and under a heading, with the text that they are read from", () => {
    for (const one of statements) {
      expect(one.address?.section, one.id).toMatch(/^II{1,2}(?:\.[1-4])?$/);
      expect(one.address?.table, one.id).toBeTruthy();
      expect(one.printed, one.id).toBeTruthy();
      expect(one.value !== undefined || one.claim !== undefined, one.id).toBe(true);
    }
  });

  it("have a unit and digits wherever they have a number, and a shape that the schema knows", () => {
    for (const one of statements) {
      expect(statementSchema.safeParse(one).success, one.id).toBe(true);
      if (one.value === undefined) continue;
      expect(one.unit, one.id).toBeDefined();
      expect(one.decimals, one.id).toBeDefined();
    }
  });

  it("have ids of their own", () => {
    expect(new Set(statements.map(({ id }) => id)).size).toBe(statements.length);
  });

  it.each<[string, FigureQuery, (readonly [number, string, string])[]]>([
    [
      "labour force of 2023",
      { concept: "labour-force", period: "2023", sex: "_T", age: "Y_GE15" },
      [
        [352.2, "thousand-persons", "cell"],
        [352_200, "persons", "statement"],
      ],
    ],
    [
      "changes of regular employees",
      { indicator: "regular-employees", period: "2023", measures: "change" },
      [
        [-6_100, "persons", "statement"],
        [-6.1, "thousand-persons", "statement"],
        [-6.4, "thousand-persons", "statement"],
      ],
    ],
    [
      "shares of manufacturing",
      { concept: "establishments", period: "2021", measures: "share", of: { industry: "C" } },
      [
        [4.76, "percent", "cell"],
        [4.7, "percent", "statement"],
      ],
    ],
    [
      "shares of the smallest establishments",
      { concept: "establishments", period: "2021", measures: "share", of: { size: "S1T9" } },
      [
        [95.16, "percent", "cell"],
        [95, "percent", "statement"],
      ],
    ],
    [
      "inactive population of 2022",
      { concept: "inactive", period: "2022", sex: "_T", age: "Y_GE15" },
      [
        [223.6, "thousand-persons", "cell"],
        [223.6, "thousand-persons", "cell"],
        [223.6, "thousand-persons", "statement"],
      ],
    ],
  ])("are found beside the cells of tables: %s", (_, query, expected) => {
    const found = figures(plan, query).map(({ value, unit, from }) => [value, unit, from]);
    expect(found).toStrictEqual(expected);
  });

  it("claim ranks, orders, trends, directions, comparisons and classes", () => {
    const claims = (id: string) => statement(id).claim;
    expect(claims("population/labour-force-rank")).toStrictEqual({ kind: "rank", position: 1, among: "52" });
    expect(claims("population/age-order")).toStrictEqual({
      kind: "order",
      by: "age",
      items: ["Y30T49", "Y50T64", "Y15T29", "Y_GE65", "Y0T14"],
    });
    // Services, trade and food, manufacturing, transport and finance, construction, agriculture.
    expect(claims("employment/industry-order")).toStrictEqual({
      kind: "order",
      by: "industry",
      items: ["E_L-U", "G_I", "B_C", "D_H_J_K", "F", "A"],
    });
    expect(claims("industry/industry-order")).toMatchObject({ items: ["G", "I", "F", "S"] });
    expect(claims("population/fall-since-2020")).toStrictEqual({
      kind: "trend",
      direction: "decrease",
      from: "2020",
      to: "2023",
      steady: true,
    });
    expect(claims("population/ten-year-trend")).toMatchObject({ direction: "increase", strength: "slight" });
    expect(claims("employment/unemployment-rate-unchanged")).toStrictEqual({
      kind: "direction",
      direction: "unchanged",
      since: "2022",
    });
    expect(claims("industry/grdp-unchanged")).toMatchObject({ direction: "unchanged", since: "2020" });
    expect(claims("population/65-and-over-rises")).toMatchObject({ direction: "increase", strength: "large" });
    expect(claims("population/more-women")).toMatchObject({ relation: "more", than: { sex: "M" }, strength: "slight" });
    expect(claims("population/ageing-society")).toMatchObject({ kind: "class", since: "2019" });
  });

  it("order categories that have shares of their own, the highest first", () => {
    const orders = statements.flatMap((one) => (one.claim?.kind === "order" ? [{ ...one, claim: one.claim }] : []));
    expect(orders.map(({ claim }) => claim.items.length)).toStrictEqual([5, 6, 4]);
    for (const { concept, period, claim } of orders) {
      const values = claim.items.flatMap((item) => {
        const shares = statements.filter((one) => one.measures === "share" && one.of?.[claim.by] === item);
        return shares.find((one) => one.concept === concept && one.period === period)?.value ?? [];
      });
      expect(values).toHaveLength(claim.items.length);
      expect(values).toStrictEqual(values.toSorted((a, b) => b - a));
    }
  });

  it("keep printings that contradict each other, and say so", () => {
    for (const id of ["summary/grdp-national-share", "industry/grdp-national-share"]) {
      expect(statement(id).note?.en, id).toBeTruthy();
    }
    expect(statement("employment/regular-employees-change-by-status").note?.ko).toContain("6.1천명");
    expect(statement("population/50-64-falls").note?.ko).toContain("0.85%");
  });
});
