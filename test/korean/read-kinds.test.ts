import { describe, expect, it } from "vitest";
import { isNil } from "../../src/korean/is-nil.js";
import { readAmount } from "../../src/korean/read-amount.js";
import { readBoundedAmount } from "../../src/korean/read-bounded-amount.js";
import { readCount } from "../../src/korean/read-count.js";
import { readMoney } from "../../src/korean/read-money.js";
import { readPercent } from "../../src/korean/read-percent.js";
import { caught } from "./caught.js";

describe("readMoney", () => {
  it("keeps the unit that a project sheet prints (sheets 1-4-1, 2-1-2, 4-2-2)", () => {
    expect(readMoney("611억원")).toStrictEqual({
      value: 611,
      unit: "hundred-million-KRW",
      decimals: 0,
      printed: "611억원",
    });
    expect(readMoney("32.6백만원")).toMatchObject({ value: 32.6, unit: "million-KRW", decimals: 1 });
  });

  it("reads 억 without 원 as money, with and without a declared unit (sheet 5-1-3, 3억)", () => {
    const threeHundredMillion = { value: 300000000, unit: "KRW", decimals: -8, printed: "3억" };
    expect(readMoney("3억")).toStrictEqual(threeHundredMillion);
    expect(readMoney("3억", { unit: "million-KRW" })).toStrictEqual(threeHundredMillion);
  });

  it("reads a bare amount in the declared unit and refuses it without one", () => {
    expect(readMoney("5,271", { unit: "million-KRW" }).unit).toBe("million-KRW");
    expect(caught(() => readMoney("5,271")).code).toBe("unit-mismatch");
  });

  it("reads a negative amount with a plain minus", () => {
    expect(readMoney("-500백만원").value).toBe(-500);
  });

  it.each(["27,981명", "66.7%", "0.9%p", "24백만원/명"])("refuses %s as another kind", (text) => {
    expect(caught(() => readMoney(text))).toMatchObject({
      code: "unit-mismatch",
      path: [],
      value: JSON.stringify(text),
    });
  });

  it("refuses a declared unit that is no money", () => {
    const error = caught(() => readMoney("5", { unit: "persons" as "KRW" }));
    expect([error.code, error.path]).toStrictEqual(["unit-mismatch", ["unit"]]);
  });
});

describe("readCount", () => {
  it("reads persons, thousands of persons, establishments and bare counts", () => {
    expect(readCount("26명").unit).toBe("persons");
    expect(readCount("305.9천명").unit).toBe("thousand-persons");
    expect(readCount("76,227개소").unit).toBe("establishments");
    expect(readCount("3050").unit).toBe("not-stated");
    expect(readCount("133,814", { unit: "persons" }).unit).toBe("persons");
  });

  it("reads what is counted one by one, and counters of the caller", () => {
    expect(readCount("31개").unit).toBe("count");
    expect(readCount("87개실")).toMatchObject({ unit: "count", counter: "개실" });
    expect(readCount("3필지", { counters: { 필지: "count" } }).counter).toBe("필지");
  });

  it.each(["2억원", "66.7%", "0.9%p", "1.2배"])("refuses %s as another kind", (text) => {
    expect(caught(() => readCount(text)).code).toBe("unit-mismatch");
  });

  it("refuses a declared unit that is no count", () => {
    const error = caught(() => readCount("5", { unit: "KRW" as "persons" }));
    expect([error.code, error.path]).toStrictEqual(["unit-mismatch", ["unit"]]);
  });

  it("refuses a negative count", () => {
    expect(caught(() => readCount("-300명"))).toMatchObject({ code: "negative-level", value: '"-300명"' });
  });
});

describe("readPercent", () => {
  it("reads a percentage, and a bare number as one (table 3, 0.85% and -5.4%)", () => {
    expect(readPercent("0.85%")).toStrictEqual({ value: 0.85, unit: "percent", decimals: 2, printed: "0.85%" });
    expect(readPercent("-5.4%").value).toBe(-5.4);
    expect(readPercent("66.7")).toMatchObject({ value: 66.7, unit: "percent" });
  });

  it.each(["0.9%p", "0.9(%p)", "2억원", "26명"])("refuses %s as another kind", (text) => {
    expect(caught(() => readPercent(text)).code).toBe("unit-mismatch");
  });
});

describe("isNil", () => {
  it.each(["-", " - ", "−", "－", "–", "—"])("%j is one", (text) => {
    expect(isNil(text)).toBe(true);
  });

  it.each(["", " ", "X", "0", "--", "-5", "- 5", " ".repeat(200) + "-"])("%j is none", (text) => {
    expect(isNil(text)).toBe(false);
  });

  it.each<unknown>([null, undefined, 0, ["-"]])("%j is none: it is no text", (cell) => {
    expect(isNil(cell as string)).toBe(false);
  });
});

describe("options that are no object", () => {
  const options = null as unknown as object;
  it.each<[string, () => unknown]>([
    ["readAmount", () => readAmount("5", options)],
    ["readBoundedAmount", () => readBoundedAmount("5", options)],
    ["readCount", () => readCount("5", options)],
    ["readMoney", () => readMoney("5억", options)],
  ])("are refused by %s", (_, read) => {
    expect(caught(read)).toMatchObject({
      code: "wrong-type",
      path: ["options"],
      value: "null",
      expected: "an object of options",
    });
  });
});
