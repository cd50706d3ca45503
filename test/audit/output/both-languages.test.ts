import { describe, expect, it } from "vitest";
import {
  audit,
  auditRows,
  checkFigures,
  explain,
  explainResult,
  findingLine,
  type Audit,
  type CheckResult,
  type FigureCheck,
  type Finding,
} from "../../../src/audit/index.js";
import { figuresText } from "../../../src/audit/figures-text.js";
import { summaryLines } from "../../../src/audit/summary-text.js";
import { auditPart, auditText } from "../../../src/cli/audit-text.js";
import { jeonju2024 } from "../../../src/jeonju-2024/index.js";
import { audited, list, said } from "../whole/made-up.js";

const LOCALES = ["en", "ko"] as const;
/** What a text must not show: a value that nobody wrote, a number that is none. */
const BROKEN = /undefined|NaN|Infinity|\[object/u;

function sound(text: string): void {
  expect(text).not.toMatch(BROKEN);
  expect(text.trim()).not.toBe("");
}

/** A reader redoes a check by hand from the text alone: every figure stands in it with the digits of its print. */
function tellsItsFigures(text: string, result: CheckResult): void {
  for (const { figure } of result.figures) {
    const digits = Math.max(figure.decimals, 0);
    const format = new Intl.NumberFormat("en-US", { minimumFractionDigits: digits, maximumFractionDigits: digits });
    expect(text).toContain(format.format(figure.value ?? Number.NaN));
  }
}

function textsOf(whole: Audit, locale: "en" | "ko"): string[] {
  return [
    ...whole.findings.flatMap((one) => [
      explain(one, { locale, audit: whole }),
      explain(one, { locale }),
      findingLine(one, locale),
    ]),
    ...whole.results.map((one) => explainResult(one, { locale })),
    ...summaryLines(whole, locale),
    auditText(whole, locale, true),
    auditText(whole, locale, false),
    JSON.stringify(auditRows(whole, { locale })),
  ];
}

const percent = (value: string) => ({ value, unit: "percent" }) as const;
const people = (value: string, exact = false) => ({ value, unit: "persons", ...(exact && { exact: true }) }) as const;

/** Every kind, holding and not. */
const CHECKS: readonly FigureCheck[] = [
  { kind: "sum", total: "100.0", parts: ["33.3", "33.3", "33.3"] },
  { kind: "sum", total: "100.0", parts: ["33.3", "33.3", "33.2"] },
  { kind: "sum", total: people("12", true), parts: [people("7", true), people("4", true)], weights: [1, 2] },
  { kind: "sum", total: people("1200"), parts: [{ value: "0.7", unit: "thousand-persons" }, people("400")] },
  { kind: "difference", result: "-2.2", minuend: "305.9", subtrahend: "308.1" },
  { kind: "difference", result: "2.2", minuend: "-3.9", subtrahend: "-6.3" },
  {
    kind: "percentage-point-change",
    result: { value: "2.7", unit: "percentage-point" },
    from: percent("12.4"),
    to: percent("15.1"),
  },
  {
    kind: "percentage-point-change",
    result: { value: "21.8", unit: "percentage-point" },
    from: percent("12.4"),
    to: percent("15.1"),
  },
  { kind: "percent-change", result: percent("8.7"), from: "148", to: "161" },
  { kind: "percent-change", result: percent("-7.4"), from: "161", to: "148" },
  { kind: "share", result: percent("29.3"), part: "12", whole: "41" },
  { kind: "share", result: percent("30.6"), part: "12", whole: ["12", "29"] },
  { kind: "share", result: percent("67.4"), whole: people("150", true) },
  { kind: "share", result: percent("68.0"), whole: people("150", true) },
  {
    kind: "ratio",
    result: { value: "0.96", unit: "ratio" },
    numerator: people("315709", true),
    denominator: people("327018", true),
  },
  { kind: "ratio", result: "3.2", numerator: "8", denominator: ["10", "15"], per: 10 },
  { kind: "growth", result: percent("8.2"), from: "100", to: "148", periods: 5 },
  { kind: "growth", result: percent("9.9"), from: "100", to: "148", periods: 5 },
  { kind: "average", result: "2.5", parts: ["2", "3"] },
  { kind: "average", result: "9.5", parts: ["2", "3"], weights: [1, 3] },
  { kind: "largest-remainder", shares: [percent("34"), percent("33"), percent("33")], parts: ["1", "1", "1"] },
  { kind: "largest-remainder", shares: [percent("40"), percent("33"), percent("27")], parts: ["1", "1", "1"] },
  { kind: "same", figures: [people("132954", true), { value: "132.9", unit: "thousand-persons" }] },
  { kind: "same", figures: ["66.6", "67", "66.6"] },
  { kind: "comparison", left: "7", relation: "more", right: "5" },
  { kind: "comparison", left: people("7", true), relation: "less", right: people("5", true) },
  { kind: "comparison", left: "75.0", relation: "at-least", right: "75.1" },
  { kind: "order", figures: ["9", "7", "8"] },
  { kind: "rank", figure: "7", position: 1, among: ["9", "7", "3"] },
  { kind: "rank", figure: "9", position: 1, among: ["9", "7", "3"] },
  { kind: "trend", figures: ["1", "2", "3"], direction: "increase" },
  { kind: "trend", figures: ["1", "3", "2"], direction: "unchanged" },
  { kind: "part", part: ["3", "9"], whole: "10" },
  { kind: "part", part: "3", whole: "10" },
  {
    kind: "conversion",
    result: { value: "8400", unit: "square-metres" },
    from: { value: "2541", unit: "pyeong" },
    factor: "400/121",
  },
  {
    kind: "conversion",
    result: { value: "8000", unit: "square-metres" },
    from: { value: "2541", unit: "pyeong" },
    factor: "400/121",
  },
  { kind: "percent-change", result: percent("5"), from: "0", to: "3" },
  { kind: "sum", total: "5", parts: [percent("3"), people("2")] },
];

/** A finding as an audit would make of a result that fails. */
function asFinding(result: CheckResult): Finding {
  const explanations = (
    [
      "omitted-addend",
      "double-counted-addend",
      "percent-for-points",
      "points-for-percent",
      "wrong-base",
      "wrong-whole",
      "double-rounding",
      "swap",
    ] as const
  ).map((kind) => ({ kind, figures: result.figures.map(({ figure }) => figure).slice(0, 1) }));
  const seen = {
    finding: result.id,
    figures: "1 = 1",
    by: "가상시",
    on: "2025-03-02",
    why: { ko: "확인함", en: "Seen" },
  };
  const shared = { id: result.id, result, figures: figuresText(result), explanations, case: result.id };
  return { ...shared, severity: "sign", acknowledged: seen, lapsed: [seen] };
}

describe.each(LOCALES)("the texts in %s", (locale) => {
  it("of the reference plan are whole", () => {
    const whole = audit(jeonju2024);
    textsOf(whole, locale).forEach(sound);
    for (const one of whole.results) tellsItsFigures(explainResult(one, { locale }), one);
  });

  it("of two documents name which is which", () => {
    const copy = { ...jeonju2024, id: "made-up-copy", figures: jeonju2024.figures.slice(1) };
    const [first] = copy.figures;
    const figures = copy.figures.map((one) => (one === first ? { ...one, value: (one.value ?? 0) + 1 } : one));
    const whole = audit([jeonju2024, { ...copy, figures }]);
    textsOf(whole, locale).forEach(sound);
  });

  it.each(CHECKS.map((check) => [check.kind, check] as const))("of a check of kind %s are whole", (_, check) => {
    const result = checkFigures(check);
    sound(explainResult(result, { locale }));
    tellsItsFigures(explainResult(result, { locale }), result);
    if (result.verdict === "uncheckable") return;
    sound(figuresText(result));
    const finding = asFinding(result);
    sound(findingLine(finding, locale));
    sound(explain(finding, { locale }));
  });

  it("of what cannot hold together, what gave up and what is settled are whole", () => {
    // a = b = c = d = 1, rows 3 and 2, columns 1 and 1: each sum holds, and together they cannot.
    const cell = (id: string, value: number) => said(id, value);
    const sum = (id: string, total: string, ...parts: string[]) => ({
      ...{ id, kind: "sum", total: `statements/${total}` },
      parts: parts.map((one) => `statements/${one}`),
    });
    const joint = audited({
      title: { ko: "지어낸 계획" },
      statements: [
        ...["a", "b", "c", "d", "c1", "c2"].map((one) => ({ ...cell(one, 1), of: { cell: one } })),
        { ...cell("r1", 3), of: { cell: "r1" } },
        { ...cell("r2", 2), of: { cell: "r2" } },
      ],
      checks: [
        sum("row1", "r1", "a", "b"),
        sum("row2", "r2", "c", "d"),
        sum("col1", "c1", "a", "c"),
        sum("col2", "c2", "b", "d"),
      ],
      acknowledgements: [{ finding: "gone", figures: "1 ≠ 2", by: "가상시", on: "2025-01-02", why: { ko: "없음" } }],
    });
    expect(joint.jointConflicts).toHaveLength(1);
    expect(joint.settled).toHaveLength(1);
    textsOf(joint, locale).forEach(sound);
    const table = list("t", "site", ["_T", "a", "b", "c"], [{ values: [100, 10, 20, 30], exact: true }]);
    textsOf(audited({ tables: [table] }), locale).forEach(sound);
    textsOf(audited({}), locale).forEach((text) => expect(text).not.toMatch(BROKEN));
    expect(auditPart(audited({}), locale)).toBe("");
  });
});
