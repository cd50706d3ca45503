import { describe, expect, it } from "vitest";
import { CONCEPTS } from "../../src/model/catalogue/concepts.js";
import { COVERAGES } from "../../src/model/catalogue/coverages.js";
import { FIGURE_KINDS } from "../../src/model/catalogue/figure-kinds.js";
import { FUNDING_NAMES, FUNDING_SOURCES } from "../../src/model/catalogue/funding-sources.js";
import { CATALOGUE_INDICATORS, COMMON_INDICATORS } from "../../src/model/catalogue/indicators.js";
import { JOB_KINDS } from "../../src/model/catalogue/job-kinds.js";
import { SECTORS } from "../../src/model/catalogue/sectors.js";
import { conceptObject } from "../../src/model/concept.js";
import { fundingObject } from "../../src/model/funding.js";
import { indicatorObject } from "../../src/model/indicator.js";
import { nameIn } from "../../src/model/locale.js";
import { projectFigureObject } from "../../src/model/project-figure.js";
import { jobsAndFundsShape, sectorObject } from "../../src/model/sector.js";

const HANGUL = /\p{Script=Hangul}/u;

/** Every text by which a row may be printed: its Korean name and its aliases. */
function labels(rows: readonly { readonly name: { readonly ko: string }; readonly aliases?: readonly string[] }[]) {
  return rows.flatMap(({ name, aliases = [] }) => [name.ko, ...aliases]);
}

describe("the catalogue", () => {
  it("has the scheme's six common indicators in the order in which plans print them", () => {
    expect(COMMON_INDICATORS.map(({ name }) => name.ko)).toStrictEqual([
      "고용률(15~64세)",
      "청년고용률(15~29세)",
      "여성고용률(15~64세)",
      "취업자 수(15~64세)",
      "상용근로자 수",
      "고용보험 피보험자 수",
    ]);
  });

  it("has the scheme's nine sectors in the order in which plans print them", () => {
    expect(SECTORS.map(({ name }) => name.ko)).toStrictEqual([
      "직접일자리창출",
      "직업능력개발훈련",
      "고용장려금",
      "고용서비스",
      "창업지원",
      "지원고용·재활",
      "일자리 인프라 구축",
      "기타(국토·건설 등)",
      "기업유치",
    ]);
  });

  it("wants more of every common indicator and less unemployment", () => {
    expect(COMMON_INDICATORS.every(({ direction }) => direction === "more")).toBe(true);
    expect(CATALOGUE_INDICATORS.find(({ id }) => id === "unemployment-rate")?.direction).toBe("less");
  });

  it("counts heads in thousands and rates in percent, and knows the one register", () => {
    expect(CATALOGUE_INDICATORS.map(({ id, unit, kind, basis }) => [id, unit, kind, basis])).toStrictEqual([
      ["employment-rate-15-64", "percent", "ratio", "survey"],
      ["youth-employment-rate", "percent", "ratio", "survey"],
      ["female-employment-rate", "percent", "ratio", "survey"],
      ["employed-15-64", "thousand-persons", "stock", "survey"],
      ["regular-employees", "thousand-persons", "stock", "survey"],
      ["employment-insured", "thousand-persons", "stock", "register"],
      ["unemployment-rate", "percent", "ratio", "survey"],
    ]);
  });

  it.each([
    ["indicators", CATALOGUE_INDICATORS],
    ["sectors", SECTORS],
    ["concepts", CONCEPTS],
  ])("gives each of its %s one id, and no label to two of them", (_, rows) => {
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    expect(new Set(labels(rows)).size).toBe(labels(rows).length);
  });

  it("consists of rows that a plan could hold", () => {
    for (const one of CATALOGUE_INDICATORS) expect(indicatorObject().safeParse(one).success).toBe(true);
    for (const one of SECTORS) expect(sectorObject().safeParse(one).success).toBe(true);
    for (const one of CONCEPTS) expect(conceptObject().safeParse(one).success).toBe(true);
  });

  it("measures a concept of its own by every indicator, in the same unit and of the same kind", () => {
    for (const { id, concept = id, unit, kind } of CATALOGUE_INDICATORS) {
      expect(CONCEPTS.find((one) => one.id === concept)).toMatchObject({ unit, kind });
    }
  });

  it("names everything in Korean and in English", () => {
    const names = [
      ...[...CATALOGUE_INDICATORS, ...SECTORS, ...CONCEPTS].map(({ name }) => name),
      ...Object.values(FIGURE_KINDS),
      ...Object.values(FUNDING_NAMES),
      ...Object.values(JOB_KINDS),
      ...Object.values(COVERAGES),
    ];
    for (const { ko, en } of names) {
      expect(ko).toMatch(HANGUL);
      expect(en).toMatch(/^[A-Z][^\p{Script=Hangul}]+$/u);
    }
  });

  it("names every source of money, coverage of it, kind of job and kind of figure that the schema knows", () => {
    expect([...FUNDING_SOURCES, "local", "total"]).toStrictEqual(Object.keys(FUNDING_NAMES));
    for (const part of Object.keys(FUNDING_NAMES)) expect(Object.keys(fundingObject().shape)).toContain(part);
    expect(Object.keys(COVERAGES)).toStrictEqual(fundingObject().shape.covers.unwrap().options);
    expect(Object.keys(FIGURE_KINDS)).toStrictEqual(projectFigureObject().shape.kind.options);
    expect(Object.keys(JOB_KINDS)).toStrictEqual(jobsAndFundsShape().jobKind.unwrap().options);
  });
});

describe("nameIn", () => {
  it("falls back on Korean where there is no English", () => {
    expect(nameIn({ ko: "전주시", en: "Jeonju" }, "en")).toBe("Jeonju");
    expect(nameIn({ ko: "전주시", en: "Jeonju" }, "ko")).toBe("전주시");
    expect(nameIn({ ko: "군산시" }, "en")).toBe("군산시");
  });
});
