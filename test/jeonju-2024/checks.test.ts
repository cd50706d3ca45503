import { describe, expect, it } from "vitest";
import { expandPlanChecks } from "../../src/audit/expand-checks.js";
import { figuresOf } from "../../src/audit/figures-of-plan.js";
import { judge } from "../../src/audit/judge.js";
import { checks } from "../../src/jeonju-2024/checks.js";
import { jeonju2024 } from "../../src/jeonju-2024/index.js";

const expanded = expandPlanChecks(jeonju2024, figuresOf(jeonju2024));
const results = expanded.map((one) => judge(one));

function resultsOf(check: string) {
  return results.filter((one) => one.check === check);
}

describe("the checks of the reference plan", () => {
  it("are part of the plan, with ids of their own and a name in both languages", () => {
    expect(jeonju2024.checks).toStrictEqual(checks);
    expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length);
    for (const { id, name } of checks) {
      expect(name?.ko, id).toBeTruthy();
      expect(name?.en, id).toBeTruthy();
    }
  });

  it("find everything that they speak of: figures, items, lists, dimensions that fit", () => {
    const stuck = expanded.filter(({ uncheckable }) => {
      const { reason = "" } = uncheckable ?? {};
      return /^unknown-|^invalid-check$|-mismatch$/.test(reason);
    });
    expect(stuck.map(({ id, uncheckable }) => [id, uncheckable])).toStrictEqual([]);
    expect(checks.filter(({ id }) => resultsOf(id).length === 0)).toStrictEqual([]);
  });

  it("are one statement each but those over tables: five years, seven complexes", () => {
    const several = checks.flatMap(({ id }) => {
      const { length } = resultsOf(id);
      return length === 1 ? [] : [[id, length] as const];
    });
    expect(several).toStrictEqual([
      ["07/education", 5],
      ["08/within-labour-force", 5],
      ["12/operating", 7],
    ]);
    expect(expanded).toHaveLength(checks.length - 3 + 5 + 5 + 7);
  });
});

/*
 * Worked by hand. 표7 of 2023: 78.3 + 86.2 + 53.8 = 218.3, and of 2019: 84.3 + 92.3 + 50.7 = 227.3. Changes by age:
 * -0.2 - 5.3 + (116.7 - 116.5) = -5.3. Employed: 343.3 - 6.6 + 6.7 + (147.1 - 147.5) = 343.0, and by sex
 * 343.3 - 4.2 + 3.9 = 343.0. Exports: 45,843 + 232,450 + 25,515 + 3,168 = 306,976. Tenants: 105 + 27 + 11 + 67 + 3 + 61 = 274.
 * Social economy firms: 118 + 539 + 11 + 20 = 688. Students: 156 + 97 + 128 = 381, 34 + 25 = 59, 381 + 59 = 440.
 * Graduates: 56 + 22 + 21 + 9 = 108. Merchants: 58 + 2,411 = 2,469.
 */
describe("what the checks of the reference plan come to", () => {
  it.each([
    ["07/education", 227.3],
    ["07/changes-by-age", -5.3],
    ["08/changes-by-age", 343],
    ["08/changes-by-sex", 343],
    ["12/designated", 7],
    ["12/occupied", 6],
    ["complexes-summary/occupied", 6],
    ["12/tenants", 274],
    ["12/exports", 306_976],
    ["complexes-summary/exports", 306_976],
    ["projects/1-1-1/students", 440],
    ["projects/1-1-1/undergraduates", 381],
    ["projects/1-1-1/postgraduates", 59],
    ["projects/1-1-1/graduates", 108],
    ["projects/2-1-2/industrial-facilities", 92],
    ["projects/2-3-1/social-economy-firms", 688],
    ["projects/2-3-2/new-firms", 46],
    ["projects/4-2-2/markets", 2],
    ["projects/4-2-3/rooms", 16],
    ["projects/5-2-1/small-firms", 29],
    ["projects/5-2-1/merchants", 2_469],
    ["projects/5-3-2/shelters", 2],
  ])("%s: the printed figure is what the others give, %d", (id, value) => {
    const [first] = resultsOf(id);
    expect([first?.verdict, first?.printed, first?.recomputed]).toStrictEqual(["exact", value, value]);
  });

  // One pyeong is 400/121 m²: 2,540 are 8,396.7, 4,180 are 13,818.2 and 1,040 are 3,438.0. A last digit of one pyeong
  // leaves 1.65 m² to either side, one of a square metre 0.5.
  it.each([
    ["projects/4-3-3/site-area", "explained", 3.3],
    ["projects/4-3-3/floor-area", "explained", 1.8],
    ["projects/5-3-1/floor-area", "explained", -2],
  ])("%s in pyeong is %s", (id, verdict, discrepancy) => {
    const [only] = resultsOf(id);
    expect(only?.verdict).toBe(verdict);
    expect(only?.discrepancy).toBeCloseTo(discrepancy, 1);
  });

  it("leaves nothing else that does not hold, and nothing undone but the complex without tenants", () => {
    const others = results.filter(({ verdict }) => verdict !== "exact" && verdict !== "explained");
    expect(others.map(({ id, uncheckable }) => [id, uncheckable?.reason])).toStrictEqual([
      [expect.stringMatching(/^12\/operating/), "nil"],
      ["projects/4-1-1/competitiveness-projects", undefined],
    ]);
  });
});
