import { describe, expect, it } from "vitest";
import { figuresOf } from "../../../src/audit/figures-of-plan.js";
import { factChecks } from "../../../src/audit/standard/facts/fact-checks.js";
import { jeonju2024 } from "../../../src/jeonju-2024/index.js";
import { relationText } from "./relation-text.js";

/* Expected figures are typed from the document, 2024년도 전주시 일자리대책 세부계획, section II and III.2. */

const checks = factChecks(jeonju2024, figuresOf(jeonju2024).all);
const byId = new Map(checks.map((one) => [one.id, one]));

function stated(id: string): unknown {
  return relationText(byId.get(id));
}

describe("the checks that follow from Jeonju's facts", () => {
  it("has an id for each", () => {
    expect(byId.size).toBe(checks.length);
    expect(checks.every((one) => one.id.startsWith(`${one.check}:`) && one.origin === "standard")).toBe(true);
    expect(checks.every((one) => (one.relation === undefined) !== (one.uncheckable === undefined))).toBe(true);
  });

  it("does not depend on the order of the figures", () => {
    const reversed = factChecks(jeonju2024, figuresOf(jeonju2024).all.toReversed());
    const text = (all: typeof checks) => all.map((one) => JSON.stringify([one.id, relationText(one)])).toSorted();
    expect(text(reversed)).toStrictEqual(text(checks));
  });

  it("adds up totals of tables", () => {
    expect(stated("total-of-dimension:cells/06/labour-force@_T,2021:sex")).toStrictEqual([
      "cells/06/labour-force@_T,2021 356.8",
      "=",
      "cells/06/labour-force@M,2021 194.5",
      "cells/06/labour-force@F,2021 162.2",
    ]);
    expect(stated("total-of-dimension:cells/08/employed@Y_GE15,2023:age")).toStrictEqual([
      "cells/08/employed@Y_GE15,2023 343",
      "=",
      "cells/08/employed@Y15T29,2023 44.4",
      "cells/08/employed@Y30T49,2023 147.1",
      "cells/08/employed@Y50T64,2023 114.4",
      "cells/08/employed@Y_GE65,2023 37.1",
    ]);
  });

  it("says which cell of a total is a dash", () => {
    expect(stated("total-of-dimension:cells/complexes-summary/exports@_T:complex")).toBe(
      "nil: cells/complexes-summary/exports@resource",
    );
  });

  it("adds up men and women, and bands of age, that stand apart from their total", () => {
    expect(stated("partition:figures/labour-market-2023/employed-15-64@2022..2023:sex")).toStrictEqual([
      "figures/labour-market-2023/employed-15-64@2022..2023 -2.2",
      "=",
      "statements/employment/men-change -5.4",
      "statements/employment/women-change 3.2",
    ]);
    expect(stated("partition:figures/labour-market-2023/employed-15-64@2022:age")).toStrictEqual([
      "figures/labour-market-2023/employed-15-64@2022 308.1",
      "=",
      "cells/08/employed@Y15T29,2022 51",
      "cells/08/employed@Y30T49,2022 147.5",
      "cells/08/employed@Y50T64,2022 109.6",
    ]);
    expect(stated("partition:cells/07/inactive@2023:age")).toStrictEqual([
      "cells/07/inactive@2023 218.3",
      "=",
      "cells/07/inactive-by-age@Y15T29,2023 71.3",
      "cells/07/inactive-by-age@Y30T49,2023 30.3",
      "cells/07/inactive-by-age@Y_GE50,2023 116.7",
    ]);
  });

  it("adds up a fact once, not each of its printings", () => {
    // 305.9 stands in the summary, in Table 5, in the text and, as 305,900, among the common targets.
    const sums = checks.filter(({ id }) => /^partition:.*employed-15-64@2023:age$/.test(id));
    expect(sums).toHaveLength(1);
  });

  it("leaves to a table the totals that it has itself", () => {
    expect(stated("partition:cells/08/employed@Y_GE15,2023:age")).toBeUndefined();
    expect(stated("partition:cells/04/population@_T,2023:sex")).toBeUndefined();
  });

  it("holds changes of the sexes against the levels of both where no change of both is printed", () => {
    // -4.2 = 343 - 343.3 - 3.9
    expect(stated("partition:statements/employment/all-men-change:sex")).toStrictEqual([
      "statements/employment/all-men-change -4.2",
      "=",
      "cells/08/employed@Y_GE15,2023 343",
      "-cells/08/employed@Y_GE15,2022 343.3",
      "-statements/employment/all-women-change 3.9",
    ]);
  });

  it("adds shares up to a hundred", () => {
    expect(stated("shares-add-up:statements/population/0-14-share:age")).toStrictEqual([
      "statements/population/0-14-share 12.1",
      "=",
      "-statements/population/15-29-share 18.6",
      "-statements/population/30-49-share 27.4",
      "-statements/population/50-64-share 24.5",
      "-statements/population/65-and-over-share 17.4",
      "100",
    ]);
    expect(stated("shares-add-up:statements/employment/non-regular-share:status")).toStrictEqual([
      "statements/employment/non-regular-share 43",
      "=",
      "-statements/employment/regular-share 57",
      "100",
    ]);
    // Four of nineteen industries are no whole.
    expect(checks.some((one) => one.check === "shares-add-up" && one.id.includes("statements/industry"))).toBe(false);
  });

  it("finds part and whole of shares", () => {
    expect(stated("share:statements/summary/grdp-national-share")).toStrictEqual([
      "statements/summary/grdp-national-share 0.73",
      "=",
      "cells/11/grdp@52110,2021 14.5",
      "by",
      "cells/11/grdp@KR,2021 1922.1",
      "*100",
    ]);
    expect(stated("share:cells/01/women-share@52110")).toStrictEqual([
      "cells/01/women-share@52110 50.87",
      "=",
      "cells/01/population@52110,F 327018",
      "by",
      "cells/01/population@52110,_T 642727",
      "*100",
    ]);
    // The exact count, not the rounded 64.2만명 that stands beside it.
    expect(stated("share:statements/population/national-share")).toStrictEqual([
      "statements/population/national-share 1.2",
      "=",
      "cells/01/population@52110,_T 642727",
      "by",
      "cells/01/population@KR,_T 51325329",
      "*100",
    ]);
    expect(stated("share:cells/13/establishments-share@B,2020")).toStrictEqual([
      "cells/13/establishments-share@B,2020 0.08",
      "=",
      "cells/13/establishments@B,2020 6",
      "by",
      "cells/13/establishments@_T,2020 76263",
      "*100",
    ]);
    expect(stated("share:cells/11/national-share@KR,2021")).toStrictEqual([
      "cells/11/national-share@KR,2021 100",
      "=",
      "100",
    ]);
  });

  it("takes all employed as the whole of regular employees", () => {
    expect(stated("share:statements/employment/regular-share")).toStrictEqual([
      "statements/employment/regular-share 57",
      "=",
      "figures/table-05/regular-employees@2023 196.3",
      "by",
      "cells/08/employed@Y_GE15,2023 343",
      "*100",
    ]);
    expect(stated("share:statements/employment/non-regular-share")).toBe(
      "no-figures: non-regular-employees region=52110 2023",
    );
  });

  it("checks nothing where a share is left out", () => {
    expect(byId.has("share:cells/13/establishments-share@_T,2020")).toBe(false);
  });

  it("finds both ends of changes, of its own table first", () => {
    expect(stated("change:statements/employment/regular-employees-change-by-status")).toStrictEqual([
      "statements/employment/regular-employees-change-by-status -6.4",
      "=",
      "figures/table-05/regular-employees@2023 196.3",
      "-figures/table-05/regular-employees@2022 202.4",
    ]);
    expect(stated("change:statements/summary/labour-force-change")).toStrictEqual([
      "statements/summary/labour-force-change -300",
      "=",
      "statements/summary/labour-force-2023 352200",
      "-statements/summary/labour-force-2022 352500",
    ]);
    expect(stated("change:cells/03/population-change@Y50T64")).toStrictEqual([
      "cells/03/population-change@Y50T64 0.85",
      "=",
      "cells/03/population@Y50T64,2023 157485",
      "by",
      "cells/03/population@Y50T64,2022 156151",
      "*100",
      "+-100",
    ]);
    expect(stated("change:statements/industry/workers-percent-change")).toMatchObject({
      0: "statements/industry/workers-percent-change -2.34",
      2: expect.stringMatching(/@_T,2021 265378$/) as unknown,
      4: expect.stringMatching(/@_T,2020 271729$/) as unknown,
    });
  });

  it("leads a planned change to its target", () => {
    expect(byId.get("change:figures/common-targets/female-employment-rate@2023..2024")?.kind).toBe(
      "percentage-point-change",
    );
    expect(stated("change:figures/common-targets/employment-insured@2023..2024")).toStrictEqual([
      "figures/common-targets/employment-insured@2023..2024 0.2",
      "=",
      "targets/common-targets/employment-insured@2024 134082",
      "by",
      "figures/common-targets/employment-insured@2023 133814",
      "*100",
      "+-100",
    ]);
  });

  it("adds bands up where the level of a change is not printed", () => {
    // 114.4 + 37.1 - 109.6 - 35.2 = 6.7
    expect(stated("change:statements/employment/50-and-over-change")).toStrictEqual([
      "statements/employment/50-and-over-change 6.7",
      "=",
      "cells/08/employed@Y50T64,2023 114.4",
      "cells/08/employed@Y_GE65,2023 37.1",
      "-cells/08/employed@Y50T64,2022 109.6",
      "-cells/08/employed@Y_GE65,2022 35.2",
    ]);
  });

  it("says what is missing for a change", () => {
    expect(stated("change:statements/finance/independence-change")).toBe(
      "not-stated: statements/finance/independence-change: period",
    );
    expect(stated("change:statements/employment/non-wage-workers-change")).toBe(
      "no-figures: non-wage-workers region=52110 2023",
    );
  });

  it("knows what rates are of", () => {
    expect(stated("identity:statements/employment/participation-rate-2023:participation-rate")).toStrictEqual([
      "statements/employment/participation-rate-2023 61.7",
      "=",
      "cells/06/labour-force@_T,2023 352.2",
      "with",
      "cells/06/inactive@_T,2023 218.3",
      "*100",
    ]);
    expect(stated("identity:figures/table-05/unemployment-rate@2022:unemployment-rate")).toStrictEqual([
      "figures/table-05/unemployment-rate@2022 2.6",
      "=",
      "cells/08/employed@Y_GE15,2022 343.3",
      "by",
      "cells/06/labour-force@_T,2022 352.5",
      "*-100",
      "+100",
    ]);
    expect(stated("identity:statements/population/sex-ratio-2023:sex-ratio")).toStrictEqual([
      "statements/population/sex-ratio-2023 0.96",
      "=",
      "statements/population/men-2023 315709",
      "by",
      "statements/population/women-2023 327018",
      "*1",
    ]);
    expect(stated("identity:cells/11/growth@52:economic-growth")).toStrictEqual([
      "cells/11/growth@52 3.05",
      "=",
      "cells/11/grdp@52,2021 50.6",
      "by",
      "cells/11/grdp@52,2020 49.1",
      "*100",
      "+-100",
    ]);
    expect(stated("identity:cells/11/growth@52110:economic-growth")).toBe("nil: cells/11/growth@52110");
    expect(stated("identity:cells/10/employed@2019:commuters")).toStrictEqual([
      "cells/10/employed@2019 328.4",
      "=",
      "cells/10/commuters-within@2019 270.7",
      "cells/10/commuters-out@2019 57.8",
    ]);
  });

  it("does not take the register's population for the base of the survey's rate", () => {
    expect(stated("identity:figures/common-targets/youth-employment-rate@2023:employment-rate")).toBe(
      "basis-mismatch: population age=Y15T29 region=52110 2023",
    );
  });

  it("compares every printing of one fact", () => {
    expect(stated("same-fact:regular-employees@region=52110,2023,change,from 2022,survey,persons")).toStrictEqual([
      "figures/labour-market-2023/regular-employees@2022..2023 -6.1",
      "figures/table-05/regular-employees@2022..2023 -6.1",
      "statements/employment/regular-employees-change -6.1",
      "statements/employment/regular-employees-change-by-status -6.4",
      "statements/summary/regular-employees-change -6100",
    ]);
    expect(stated("same-fact:employment-insured@region=52110,2023,target,annual,register,persons")).toStrictEqual([
      "targets/common-targets/employment-insured@2023 132954",
      "targets/labour-market-2023/employment-insured@2023 132.9",
    ]);
    expect(stated("same-fact:grdp@region=52110,2021,share,of region=KR,not-stated,percent")).toStrictEqual([
      "cells/11/national-share@52110,2021 0.75",
      "statements/industry/grdp-national-share 0.75",
      "statements/summary/grdp-national-share 0.73",
    ]);
  });

  it("reads claims", () => {
    expect(stated("claim:statements/population/labour-force-unchanged")).toStrictEqual([
      "equal",
      "cells/06/labour-force@_T,2023 352.2",
      "statements/population/labour-force-2022 352",
    ]);
    expect(stated("claim:statements/industry/establishments-change")).toMatchObject({
      0: "less",
      1: expect.stringMatching(/2021 76227$/) as unknown,
      2: expect.stringMatching(/2020 76263$/) as unknown,
    });
    expect(stated("claim:statements/population/fall-grows")).toStrictEqual([
      "less",
      "cells/02/population@52110,2023 642727 -cells/02/population@52110,2022 651495",
      "cells/02/population@52110,2022 651495 -cells/02/population@52110,2021 657269",
    ]);
    expect(stated("claim:statements/population/fall-since-2020")).toStrictEqual([
      "more",
      "cells/02/population@52110,2020 657432",
      "cells/02/population@52110,2021 657269",
      "cells/02/population@52110,2022 651495",
      "cells/02/population@52110,2023 642727",
    ]);
    expect(stated("claim:statements/industry/industry-order")).toStrictEqual([
      "at-least",
      "statements/industry/trade-share 25.7",
      "statements/industry/accommodation-and-food-share 14.3",
      "statements/industry/construction-share 11.2",
      "statements/industry/personal-services-share 10.2",
    ]);
    expect(stated("claim:statements/employment/regular-above-non-regular:difference")).toStrictEqual([
      "statements/employment/regular-above-non-regular 14",
      "=",
      "statements/employment/regular-share 57",
      "-statements/employment/non-regular-share 43",
    ]);
    expect(stated("claim:statements/targets/employment-rate-above-term-target:difference")).toStrictEqual([
      "statements/targets/employment-rate-above-term-target 1.4",
      "=",
      "targets/common-targets/employment-rate-15-64@2024 66.7",
      "-targets/common-targets/employment-rate-15-64@2024/term 65.3",
    ]);
    expect(stated("claim:statements/population/labour-force-rank")).toBe(
      "no-figures: labour-force age=Y_GE15 region=52110 2023 among 52",
    );
    expect(stated("claim:statements/employment/commuters-out-similar")).toMatch(/^not-stated: /);
    expect(byId.has("claim:statements/population/ageing-society")).toBe(false);
  });
});
