import { describe, expect, it } from "vitest";
import type { Unit } from "../../src/quantity/unit.js";
import { readChange } from "../../src/korean/read-change.js";
import type { Signs } from "../../src/korean/signs.js";
import { caught } from "./caught.js";

const PLAN: Signs = { "▲": "increase", "▼": "decrease", "↑": "increase", "↓": "decrease" };
const BUDGET_PAPER: Signs = { "▲": "decrease", "△": "decrease" };

describe("readChange reads the changes that the plan prints", () => {
  const forms: readonly (readonly [text: string, value: number, unit: Unit, decimals: number])[] = [
    // Summary of section II and table 5
    ["▲ 0.9", 0.9, "not-stated", 1],
    ["▼ 6.1", -6.1, "not-stated", 1],
    ["▲ 0.9(%p)", 0.9, "percentage-point", 1],
    ["▼ 3.9(%p)", -3.9, "percentage-point", 1],
    ["▼ 2.2(천명)", -2.2, "thousand-persons", 1],
    // Section II.2, table 11, section II.3
    ["2.4% ↓", -2.4, "percent", 1],
    ["4.2천명 ↓", -4.2, "thousand-persons", 1],
    ["4.33 ↑", 4.33, "not-stated", 2],
    ["36개소↓", -36, "establishments", 0],
    ["6,351명↓", -6351, "persons", 0],
    // Section III.2
    ["▲0.1(%p)", 0.1, "percentage-point", 1],
    ["▲0.8(%)", 0.8, "percent", 1],
    ["1.4%p(↑)", 1.4, "percentage-point", 1],
    // Table 3, without marks
    ["-5.4%", -5.4, "percent", 1],
    ["0.85%", 0.85, "percent", 2],
  ];
  it.each(forms)("%s", (printed, value, unit, decimals) => {
    expect(readChange(printed, { signs: PLAN })).toStrictEqual({ value, unit, decimals, printed });
  });

  it("in the unit of the table's head where it is bare", () => {
    expect(readChange("▲ 0.9", { signs: PLAN, unit: "percentage-point" }).unit).toBe("percentage-point");
  });
});

describe("readChange reads a mark as it is declared, and never otherwise", () => {
  it("the same mark is a minus in a budget paper", () => {
    expect(readChange("▲500백만원", { signs: BUDGET_PAPER }).value).toBe(-500);
    expect(readChange("△ 500", { signs: BUDGET_PAPER, unit: "thousand-KRW" }).value).toBe(-500);
  });

  it.each([
    ["▲ 0.9", "▲"],
    ["△ 0.9", "△"],
    ["▼ 0.9", "▼"],
    ["▽ 0.9", "▽"],
    ["0.9 ↑", "↑"],
    ["0.9%p(↓)", "↓"],
  ])("%s without a declaration throws", (text, symbol) => {
    const error = caught(() => readChange(text, { signs: {} }));
    expect([error.code, error.path, error.value]).toStrictEqual(["sign-not-declared", [], JSON.stringify(symbol)]);
  });

  it("one mark declared says nothing of another", () => {
    expect(caught(() => readChange("▼ 0.9", { signs: { "▲": "increase" } })).code).toBe("sign-not-declared");
  });

  it("a plain minus, minus sign or plus needs no declaration", () => {
    expect(readChange("-0.7%p", { signs: {} }).value).toBe(-0.7);
    expect(readChange("−0.7%p", { signs: {} }).value).toBe(-0.7);
    expect(readChange("＋0.7%p", { signs: {} }).value).toBe(0.7);
  });

  it("a zero has no direction and no negative zero", () => {
    expect(readChange("▼ 0.0", { signs: PLAN }).value).toBe(0);
  });

  it.each(["▲", "▲▼ 5", "▲ -5", "▲ 5 ↑", "▲ 5(↑)", "5(↑", "5↑)", "▲ (5)", "-"])("%j is no change", (text) => {
    expect(caught(() => readChange(text, { signs: PLAN })).code).toBe("not-readable");
  });

  it("keeps the mark in the nearest readable form", () => {
    expect(caught(() => readChange("▲ 12,34명", { signs: PLAN })).nearest).toBe("▲1,234명");
  });

  it.each<[unknown, path: string]>([
    [undefined, "options"],
    [null, "options"],
    [{}, "signs"],
    [{ signs: null }, "signs"],
    [{ signs: ["▲"] }, "signs"],
    [{ signs: "▲" }, "signs"],
  ])("refuses the options %j for its %s", (options, path) => {
    expect(caught(() => readChange("5", options as { signs: Signs }))).toMatchObject({
      code: "wrong-type",
      path: [path],
    });
  });

  it("refuses a declaration of what is no mark, or of no direction", () => {
    const noMark = caught(() => readChange("5", { signs: { "◆": "increase" } as Signs }));
    expect([noMark.code, noMark.path]).toStrictEqual(["invalid-value", ["signs", "◆"]]);
    const noDirection = caught(() => readChange("5", { signs: { "▲": "up" } as unknown as Signs }));
    expect([noDirection.code, noDirection.path, noDirection.value]).toStrictEqual([
      "invalid-value",
      ["signs", "▲"],
      '"up"',
    ]);
  });
});
