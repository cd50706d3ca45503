import { describe, expect, it } from "vitest";
import { audit } from "../../../src/audit/audit.js";
import type { Case, CheckResult } from "../../../src/audit/check-result.js";
import { targetFits } from "../../../src/audit/target-fits.js";
import { jeonju2024 } from "../../../src/jeonju-2024/index.js";
import type { Plan } from "../../../src/model/plan.js";

/* Expected values are typed from the document and worked by hand beside it, none from the reference plan. */

const whole = audit(jeonju2024);
const results = new Map(whole.results.map((one) => [one.id, one]));

function result(id: string): CheckResult {
  const found = results.get(id);
  if (found === undefined) throw new Error(`no check ${id}`);
  return found;
}

function caseOf(finding: string, of: readonly Case[] = whole.cases): Case {
  const found = of.find((one) => one.findings.includes(finding));
  if (found === undefined) throw new Error(`no case with ${finding}`);
  return found;
}

/** Money of a key task, of all key tasks, of all sectors. */
function isOfMoney({ check }: CheckResult): boolean {
  return ["funds", "key-tasks-to-plan", "sectors-to-plan"].includes(check);
}

const provincialTotal = "key-tasks-to-plan:totals/sector-targets/total@2024/funds/provincial";

describe("the money", () => {
  it("has two sums that no rounding explains", () => {
    const own = whole.results.filter((one) => isOfMoney(one));
    expect(own.filter((one) => one.verdict === "inconsistent").map((one) => one.id)).toStrictEqual([
      "funds:keyTasks/1-2",
      provincialTotal,
    ]);
    expect(own.filter((one) => one.verdict === "uncheckable")).toStrictEqual([]);
    // 18 key tasks, 9 sectors of which one is without money, and the totals.
    expect(own.filter((one) => one.id.startsWith("funds:keyTasks/"))).toHaveLength(18);
  });

  it("says by how much and which of the figures would mend both", () => {
    // 250 + 3,050 + 680 + 270 = 4,250; five figures rounded to one: 5 × 0.5 = 2.5. 10 / 5 × 2 = 4 would explain it.
    expect(result("funds:keyTasks/1-2")).toMatchObject({
      printed: 4260,
      recomputed: 4250,
      discrepancy: 10,
      slack: 2.5,
      rules: [],
      smallestUnit: 4,
    });
    expect(result(provincialTotal)).toMatchObject({ printed: 43_070, recomputed: 43_060, discrepancy: 10, slack: 7.5 });
    // Fourteen amounts above zero, each cut off, may hide up to fourteen: only rounding to the nearest is excluded.
    expect(result(provincialTotal).rules).toStrictEqual(["truncate"]);
    const own = caseOf("funds:keyTasks/1-2");
    expect(own.findings).toStrictEqual(["funds:keyTasks/1-2", provincialTotal]);
    expect(own.gaveUp).toBe(false);
    expect(own.repairs.map(({ figures }) => figures.map(({ figure }) => figure.id))).toStrictEqual([
      ["keyTasks/1-2/funds/provincial"],
    ]);
    const [{ figure, because, witnesses } = expect.fail("no suggestion"), ...others] = own.suggestions;
    expect(others).toStrictEqual([]);
    expect([figure.figure.id, figure.figure.value]).toStrictEqual(["keyTasks/1-2/funds/provincial", 3050]);
    expect([because, witnesses]).toStrictEqual(["only-repair", 2]);
    expect([figure.range.low, figure.range.high, figure.exact]).toStrictEqual([3058, 3062, 3060]);
    expect(figure.values[0]).toBe(3060);
    expect([...figure.values].sort()).toStrictEqual([3058, 3059, 3060, 3061, 3062]);
  });

  it.each([
    // The sectors' municipal funds: 425,428 + 937 + 1,498 + 746 + 416 + 5,774 + 8,326 + 22,716.
    ["sectors-to-plan:totals/sector-targets/total@2024/funds/municipal", 465_840, 465_841],
    // Employment incentives: 973 + 272 + 1,498.
    ["funds:sectorTargets/sector-targets/employment-incentives@2024", 2742, 2743],
    // Private and other funds of the key tasks.
    ["key-tasks-to-plan:totals/sector-targets/total@2024/funds/other", 6238, 6237],
    ["key-tasks-to-plan:totals/sector-targets/total@2024/funds/total", 679_038, 679_039],
  ])("%s is explained by rounding", (id, printed, recomputed) => {
    expect(result(id)).toMatchObject({ verdict: "explained", printed, recomputed });
  });

  it("declared exact, leaves nothing to rounding", () => {
    const exactly = <One extends { readonly funds?: object }>(one: One): One =>
      one.funds === undefined ? one : { ...one, funds: { ...one.funds, exact: true } };
    const plan: Plan = {
      ...(jeonju2024 as Plan),
      keyTasks: jeonju2024.keyTasks.map(exactly),
      totals: jeonju2024.totals.map(exactly),
    };
    const exact = audit(plan);
    const own = exact.results.filter(
      (one) => one.check === "key-tasks-to-plan" || one.id.startsWith("funds:keyTasks/"),
    );
    // Figures that are all exact agree to the digit or not at all.
    expect(own.filter((one) => !["exact", "inconsistent"].includes(one.verdict)).map((one) => one.id)).toStrictEqual(
      [],
    );
    for (const one of own) expect([one.id, one.verdict === "exact"]).toStrictEqual([one.id, one.discrepancy === 0]);
    for (const one of own) expect([one.id, one.slack]).toStrictEqual([one.id, 0]);
    const broken = own.filter((one) => one.verdict === "inconsistent").map((one) => one.id);
    // 29,780 against 29,778; 288 against 289; 462,364 against 462,363.
    expect(broken.filter((id) => id.startsWith("funds:"))).toStrictEqual([
      "funds:keyTasks/1-2",
      "funds:keyTasks/2-2",
      "funds:keyTasks/3-2",
      "funds:keyTasks/3-5",
    ]);
    expect(broken).toContain(provincialTotal);
    expect(broken).toContain("key-tasks-to-plan:totals/sector-targets/total@2024/funds/other");
    // Rounded sectors against an exact total still have the slack of their own digits: 8 × 0.5.
    const sectors = exact.results.find(
      (one) => one.id === "sectors-to-plan:totals/sector-targets/total@2024/funds/municipal",
    );
    expect(sectors).toMatchObject({ verdict: "explained", slack: 4 });
  });
});

describe("sentences and tables", () => {
  it("0.73 % of the nation's product is 0.75 in two other places", () => {
    const own = caseOf("share:statements/summary/grdp-national-share");
    expect(result("share:statements/summary/grdp-national-share")).toMatchObject({
      verdict: "inconsistent",
      printed: 0.73,
    });
    const [{ figure, witnesses } = expect.fail("no suggestion")] = own.suggestions;
    expect([figure.figure.id, figure.figure.value]).toStrictEqual(["statements/summary/grdp-national-share", 0.73]);
    // 14.45 / 1,922.15 × 100 = 0.75176 at least; 0.75 elsewhere, which ends before 0.755.
    expect(figure.exact).toBe(0.75);
    expect(figure.range.low).toBeCloseTo(0.75176, 5);
    expect([figure.range.high, figure.range.highClosed]).toStrictEqual([0.755, false]);
    expect(witnesses).toBeGreaterThanOrEqual(2);
  });

  it("−6.4 regular employees are −6.1 elsewhere, which is what 196.3 less 202.4 gives", () => {
    const id = "change:statements/employment/regular-employees-change-by-status";
    expect(result(id)).toMatchObject({ verdict: "inconsistent", printed: -6.4, recomputed: -6.1, discrepancy: -0.3 });
    const [{ figure } = expect.fail("no suggestion"), ...others] = caseOf(id).suggestions;
    expect(others).toStrictEqual([]);
    expect([figure.figure.id, figure.exact]).toStrictEqual([
      "statements/employment/regular-employees-change-by-status",
      -6.1,
    ]);
    expect([figure.range.low, figure.range.high]).toStrictEqual([-6.15, -6.05]);
  });

  it("table 13: 0.08 % for 6 of 76,263 and 3.45 % for 118 of 76,263, in both years", () => {
    // 6 / 76,263 = 0.00787 %; 118 / 76,263 = 0.15473 %; 119 / 76,227 = 0.15611 %.
    const shares = ["B,2020", "B,2021", "O,2020", "O,2021"].map((at) =>
      result(`share:cells/13/establishments-share@${at}`),
    );
    expect(shares.map((one) => [one.printed, one.verdict])).toStrictEqual([
      [0.08, "inconsistent"],
      [0.08, "inconsistent"],
      [3.45, "inconsistent"],
      [3.45, "inconsistent"],
    ]);
    expect(shares.map((one) => one.recomputed)).toStrictEqual([
      600 / 76_263,
      600 / 76_227,
      expect.closeTo(0.154728, 6),
      expect.closeTo(0.156113, 6),
    ]);
    // The mining share of 2019, 3 of 55,159, is right: 0.0054.
    expect(result("share:cells/13/establishments-share@B,2019").verdict).toBe("exact");
  });

  it("table 1: women's shares are cut off, and exact as such", () => {
    const habit = whole.habits.find((one) => one.group === "01/women-share");
    expect(habit).toMatchObject({ checks: 3, decisive: 3, cutsOff: true, rules: ["truncate"], breakers: [] });
    // 25,759,593 / 51,325,329 = 50.1888 → 50.18; 881,338 / 1,754,757 = 50.2256 → 50.22; 327,018 / 642,727 = 50.8797 → 50.87.
    const own = whole.results.filter(
      (one) => one.figures[0]?.role === "result" && one.figures[0].figure.group === "01/women-share",
    );
    expect(own.map((one) => [one.printed, one.verdict, one.rules])).toStrictEqual([
      [50.22, "exact", ["truncate"]],
      [50.87, "exact", ["truncate"]],
      [50.18, "exact", ["truncate"]],
    ]);
    // Nothing outside of table 1 is cut off throughout.
    const cut = whole.habits.filter((one) => one.cutsOff).map((one) => one.group);
    expect(cut.filter((group) => !group.startsWith("01/"))).toStrictEqual([]);
  });
});

describe("in numbers", () => {
  it("more than 400 computations, about a hundred repeated facts, nothing that holds only one by one", () => {
    const { summary } = whole;
    expect(summary.arithmetic).toBeGreaterThan(400);
    expect(summary.repeatedFacts).toBeGreaterThan(90);
    expect(summary.repeatedFacts).toBeLessThan(150);
    expect(summary.jointConflicts).toBe(0);
    expect(whole.jointConflicts).toStrictEqual([]);
    expect(summary.checkedFigures).toBeLessThanOrEqual(summary.figures);
    expect(whole.settled).toStrictEqual([]);
  });

  it("adds up", () => {
    const { summary, findings, cases } = whole;
    const sum = (counts: Readonly<Record<string, number>>) => Object.values(counts).reduce((all, one) => all + one, 0);
    expect(sum(summary.verdicts)).toBe(summary.checks);
    expect(whole.results).toHaveLength(summary.checks);
    expect(sum(summary.severities)).toBe(findings.length);
    expect(summary.verdicts.inconsistent).toBe(findings.length);
    expect(summary.open).toBe(findings.length);
    expect(cases.flatMap((one) => one.findings).toSorted()).toStrictEqual(findings.map((one) => one.id).toSorted());
    for (const one of findings) expect(cases.find(({ id }) => id === one.case)?.findings).toContain(one.id);
    expect(new Set(whole.results.map((one) => one.id)).size).toBe(summary.checks);
    expect(whole.results.map((one) => one.id)).toStrictEqual(whole.results.map((one) => one.id).toSorted());
  });

  it("every suggested value holds: put in place of the printed one, its findings are gone", () => {
    const single = whole.cases.filter((one) => one.suggestions.length === 1 && one.repairs.length === 1);
    expect(single.length).toBeGreaterThan(3);
    const own = single.filter((one) => one.suggestions[0]?.figure.figure.id.startsWith("statements/") === true);
    for (const one of own) {
      const { figure } = one.suggestions[0]?.figure ?? expect.fail("no suggestion");
      const value = one.suggestions[0]?.figure.values[0] ?? expect.fail("no value");
      const statements = jeonju2024.statements.map((each) =>
        `statements/${each.id}` === figure.id ? { ...each, value } : each,
      );
      const mended = audit({ ...(jeonju2024 as Plan), statements }, { mostSteps: 1 });
      const left = mended.findings.map((each) => each.id);
      for (const id of one.findings) expect(left).not.toContain(id);
    }
  }, 120_000);
});

describe("do the targets fit", () => {
  it("as worked by hand", () => {
    const [fit, ...others] = targetFits(jeonju2024);
    expect(others).toStrictEqual([]);
    // 308.1 / 65.7 %, 305.9 / 66.6 %, 308.5 / 66.7 %; 308.45 / 66.75 % = 462.097 and 308.55 / 66.65 % = 462.941.
    expect(fit?.periods.map((one) => [one.period, one.of, one.population.value, one.change?.value])).toStrictEqual([
      ["2022", "actual", 468.9, undefined],
      ["2023", "actual", 459.3, -9.6],
      ["2024", "target", 462.5, 3.2],
    ]);
    expect(fit?.periods[2]?.population).toMatchObject({ range: { low: 462.1, high: 462.9 }, unit: "thousand-persons" });
    // 123,806 + 182,005 + 156,151 and 119,451 + 176,433 + 157,485.
    expect(fit?.register.map((one) => [one.period, one.value])).toStrictEqual([
      ["2022", 461_962],
      ["2023", 453_369],
    ]);
    expect(fit?.of).toStrictEqual({ sex: "_T", age: "Y15T64" });
    expect(whole.fits).toStrictEqual([fit]);
  });
});
