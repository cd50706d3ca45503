import { describe, expect, it } from "vitest";
import { audit } from "../../../src/audit/audit.js";
import type { Finding } from "../../../src/audit/audit-report.js";
import { checkFigures } from "../../../src/audit/check-figures.js";
import { explain, explainResult, findingLine } from "../../../src/audit/explain.js";
import { jeonju2024 } from "../../../src/jeonju-2024/index.js";

const whole = audit(jeonju2024);

function finding(id: string): Finding {
  const found = whole.findings.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no finding ${id}`);
  return found;
}

/*
 * The sentences were typed from the document: figures and places as it prints them, differences and quotients computed by
 * hand. 14.5 / 1,922.1 = 0.0075438…; with 14.45 to 14.55 over 1,922.05 to 1,922.15 it is 0.75176…% to 0.75700…%.
 */
describe("findings of the Jeonju plan in words", () => {
  it("key task 1-2, in English", () => {
    expect(explain(finding("funds:keyTasks/1-2"), { locale: "en", audit: whole }).split("\n")).toEqual([
      "Key task 1-2 · Total funds: printed as 4,260 million won, but its parts add up to 4,250 million won.",
      "It stands at: IV / 1-2 【'24년 추진계획】 / 합계, “4,260백만원”.",
      "It follows from:",
      "- key task 1-2 · National funds: 250 million won (IV / 1-2 【'24년 추진계획】 / 국비)",
      "- key task 1-2 · Provincial funds: 3,050 million won (IV / 1-2 【'24년 추진계획】 / 도비)",
      "- key task 1-2 · Municipal funds: 680 million won (IV / 1-2 【'24년 추진계획】 / 시비)",
      "- key task 1-2 · Private funds: 270 million won (IV / 1-2 【'24년 추진계획】 / 민자)",
      "250 + 3,050 + 680 + 270 = 4,250 million won.",
      "Printed minus computed is 10 million won. Rounding explains at most 2.5 million won. It would be explained if every figure were rounded to steps of 4 million won or more.",
      "No usual way of rounding explains it.",
      "At stake: the size of a figure.",
      "It shares figures with 1 other finding.",
      "Look first at key task 1-2 · Provincial funds: 3,050 million won → 3,060 (3,058–3,062 would do) [one wrong digit].",
      "It belongs to the only smallest change that satisfies every check; 2 checks that fail point to it.",
    ]);
  });

  it("key task 1-2, in Korean", () => {
    expect(explain(finding("funds:keyTasks/1-2"), { locale: "ko", audit: whole }).split("\n")).toEqual([
      "중점과제 1-2 · 합계: 공표값은 4,260백만원이나, 구성 항목의 합은 4,250백만원임.",
      "공표 위치: IV / 1-2 【'24년 추진계획】 / 합계, “4,260백만원”.",
      "계산에 쓴 수치:",
      "- 중점과제 1-2 · 국비: 250백만원 (IV / 1-2 【'24년 추진계획】 / 국비)",
      "- 중점과제 1-2 · 도비: 3,050백만원 (IV / 1-2 【'24년 추진계획】 / 도비)",
      "- 중점과제 1-2 · 시비: 680백만원 (IV / 1-2 【'24년 추진계획】 / 시비)",
      "- 중점과제 1-2 · 민자: 270백만원 (IV / 1-2 【'24년 추진계획】 / 민자)",
      "250 + 3,050 + 680 + 270 = 4,250백만원.",
      "공표값에서 계산값을 뺀 차이는 10백만원임. 반올림으로 설명되는 차이는 최대 2.5백만원임. 모든 수치의 반올림 단위가 4백만원 이상이어야 설명됨.",
      "어떤 반올림 방식으로도 설명되지 않음.",
      "영향: 수치의 크기가 달라짐.",
      "같은 수치가 걸린 다른 불일치 1건과 함께 보아야 함.",
      "먼저 확인할 수치: 중점과제 1-2 · 도비: 3,050백만원 → 3,060 (3,058~3,062이면 충족) [숫자 한 자리 오기].",
      "모든 검산을 만족하는 가장 작은 수정은 이것뿐이며, 맞지 않는 검산 2건이 이 수치를 가리킴.",
    ]);
  });

  it("the share of the national product", () => {
    const one = finding("share:statements/summary/grdp-national-share");
    expect(explain(one, { locale: "en", audit: whole }).split("\n")).toEqual(
      expect.arrayContaining([
        "Gross regional domestic product · share · 2021: printed as 0.73%, but the computed share is 0.754…%.",
        "It stands at: II / 2023년도 노동시장 요약: 산업구조 / 지역내총생산, “전국 0.73%”.",
        "14.5 / 1,922.1 × 100 = 0.754…%.",
        "No usual way of rounding explains it.",
        "Look first at Gross regional domestic product · share · 2021: 0.73% → 0.75 [one wrong digit].",
      ]),
    );
    expect(explain(one, { locale: "en" })).toContain("the computed figure lies within 0.7517…–0.7570…%.");
    expect(explain(one, { locale: "ko", audit: whole }).split("\n")).toEqual(
      expect.arrayContaining([
        "지역내총생산 · 비율 · 2021년: 공표값은 0.73%이나, 계산한 비율은 0.754…%임.",
        "먼저 확인할 수치: 지역내총생산 · 비율 · 2021년: 0.73% → 0.75 [숫자 한 자리 오기].",
      ]),
    );
  });

  it("the decline of regular employees", () => {
    const one = finding("change:statements/employment/regular-employees-change-by-status");
    expect(explain(one, { locale: "en", audit: whole }).split("\n")).toEqual(
      expect.arrayContaining([
        "Regular employees · change · 2023: printed as -6.4 thousand persons, but the difference is -6.1 thousand persons.",
        "- Regular employees · 2023: 196.3 thousand persons (II.2 / 표5 고용동향 / 상용근로자수 / '23년)",
        "- Regular employees · 2022: 202.4 thousand persons (II.2 / 표5 고용동향 / 상용근로자수 / '22년)",
        "196.3 − 202.4 = -6.1 thousand persons.",
        "Printed minus computed is -0.3 thousand persons. Rounding explains at most 0.15 thousand persons. It would be explained if every figure were rounded to steps of 0.2 thousand persons or more.",
      ]),
    );
    expect(explain(one, { locale: "ko", audit: whole }).split("\n")).toEqual(
      expect.arrayContaining([
        "상용근로자 수 · 증감 · 2023년: 공표값은 -6.4천명이나, 두 수치의 차는 -6.1천명임.",
        "196.3 − 202.4 = -6.1천명.",
      ]),
    );
  });

  it("in one line", () => {
    expect(findingLine(finding("funds:keyTasks/1-2"), "ko")).toBe(
      "[크기] 중점과제 1-2 · 합계: 공표값은 4,260백만원이나, 구성 항목의 합은 4,250백만원임.",
    );
  });

  it("says who has acknowledged it, and what has lapsed", () => {
    const given = { finding: "funds:keyTasks/1-2", by: "기획과", on: "2024-05-02", why: { ko: "오기" } };
    const explained = (figures: string, locale: "en" | "ko") => {
      const found = audit({ ...jeonju2024, acknowledgements: [{ ...given, figures }] });
      const one = found.findings.find(({ id }) => id === given.finding);
      return one === undefined ? "" : (explain(one, { locale, audit: found }).split("\n").at(-1) ?? "");
    };
    const figures = "250 + 3050 + 680 + 270 = 4250 ≠ 4260";
    expect(explained(figures, "en")).toBe("Acknowledged by 기획과 on 2024-05-02: 오기");
    expect(explained(figures, "ko")).toBe("확인: 기획과, 2024-05-02. 오기");
    expect(explained("250 = 251", "en")).toBe(
      "An earlier acknowledgement by 기획과 on 2024-05-02 has lapsed: it was given for 250 = 251",
    );
    expect(explained("250 = 251", "ko")).toBe("이전 확인은 효력을 잃음: 기획과, 2024-05-02. 당시 수치: 250 = 251");
  });

  it("leaves nothing open in either language", () => {
    for (const one of whole.findings) {
      for (const locale of ["en", "ko"] as const) {
        const text = explain(one, { locale, audit: whole });
        expect(text).not.toMatch(/undefined|NaN|null|\[object|\?| {2}|^$/m);
        // The figures can be read off: each stands there as it is printed.
        for (const { figure } of one.result.figures) {
          expect(text.replaceAll(",", "")).toContain(String(figure.value));
        }
      }
    }
  });

  it("refuses another language", () => {
    // @ts-expect-error: a caller without types
    expect(() => explain(finding("funds:keyTasks/1-2"), { locale: "fr" })).toThrow(/invalid-value/);
  });
});

describe("any check in words", () => {
  it("says how much a check tells", () => {
    // 12 of 41, each rounded to the unit: 27.7 to 30.9 in tenths, which are 33 figures (the case of the research).
    const result = checkFigures({ kind: "share", result: "30.9", part: "12", whole: "41" });
    expect(explainResult(result, { locale: "en" }).split("\n").at(-1)).toBe(
      "Other printed values would have passed as well: 33 in all.",
    );
    expect(explainResult(result, { locale: "ko" }).split("\n").at(-1)).toBe("통과할 수 있는 값은 모두 33개임.");
  });

  it.each(["en", "ko"] as const)("has words for every check of the plan in %s", (locale) => {
    for (const one of whole.results) {
      expect(explainResult(one, { locale })).not.toMatch(/undefined|NaN|null|\[object| {2}|^$/m);
    }
  });

  it("says what stands in the way", () => {
    const result = checkFigures({ kind: "share", result: "10", part: "1", whole: { value: "0", exact: true } });
    expect(explainResult(result, { locale: "en" })).toBe("Cannot be checked: the base is zero (whole).");
    expect(explainResult(result, { locale: "ko" })).toBe("검산할 수 없음: 기준이 되는 값이 0임(whole).");
  });

  it.each([
    [
      { kind: "growth", result: "10", from: "100", to: "121", periods: 2 },
      /\(\(121 \/ 100\)\^\(1\/2\) − 1\) × 100 = 10\./,
    ],
    [{ kind: "rank", figure: "28", position: 1, among: ["30.1", "12"] }, /said to be number 1 of 3, but .* number 2/],
    [{ kind: "order", figures: ["48", "18", "20"] }, /48 ≥ 18 ≥ 20/],
    [{ kind: "average", result: "2", parts: ["1", "2", "3"] }, /the computed average is 2/],
    [{ kind: "largest-remainder", shares: ["34", "33", "33"], parts: ["1", "1", "1"] }, /largest remainder gives 34/],
    // 2 of 7 are 28.57…%: no seventh is 30%.
    [{ kind: "share", result: "30", whole: { value: "7", unit: "persons", exact: true } }, /2 \/ 7 × 100/],
  ] as const)("tells %o", (check, expected) => {
    const result = checkFigures(check);
    expect(explainResult(result, { locale: "en" })).toMatch(expected);
  });
});
