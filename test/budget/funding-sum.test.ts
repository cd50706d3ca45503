import { describe, expect, it } from "vitest";
import { fundingSum } from "../../src/budget/funding-sum.js";
import type { FundingBreakdown } from "../../src/model/funding.js";
import { caught } from "../korean/caught.js";

const unit = "million-KRW";
const sumOf = (funds: Omit<FundingBreakdown, "unit">) => fundingSum({ unit, ...funds });

describe("fundingSum puts the printed total beside the sum of its parts", () => {
  it("where they agree", () => {
    expect(sumOf({ national: 3300, provincial: 1000, municipal: 424, total: 4724 })).toStrictEqual({
      printed: { value: 4724, unit },
      sum: { value: 4724, unit },
      difference: { value: 0, unit },
      agrees: true,
    });
  });

  it("where they do not", () => {
    expect(sumOf({ national: 973, provincial: 272, municipal: 1498, total: 2742 })).toMatchObject({
      printed: { value: 2742 },
      sum: { value: 2743 },
      difference: { value: -1 },
      agrees: false,
    });
  });

  it("exactly: tenths do not drift", () => {
    expect(sumOf({ national: 0.1, provincial: 0.2, total: 0.3 })).toMatchObject({
      sum: { value: 0.3 },
      difference: { value: 0 },
      agrees: true,
    });
  });

  it("of all five sources", () => {
    const funds = { national: 1, provincial: 2, municipal: 4, private: 8, other: 16 };
    expect(sumOf(funds).sum.value).toBe(31);
  });

  it("where nils are zeros", () => {
    const funds = { national: 5, other: 0, total: 5, printed: { other: "-" } };
    expect(sumOf(funds)).toMatchObject({ sum: { value: 5 }, agrees: true });
  });
});

describe("local funds", () => {
  it("are a part where what they hold is not printed", () => {
    expect(sumOf({ national: 163_890, local: 515_148 }).sum.value).toBe(679_038);
    expect(sumOf({ national: 10, local: 5, private: 2 }).sum.value).toBe(17);
  });

  it("are a subtotal beside provincial or municipal funds", () => {
    expect(sumOf({ national: 10, provincial: 2, municipal: 3, local: 5, total: 15 }).agrees).toBe(true);
    expect(sumOf({ national: 10, municipal: 5, local: 5 }).sum.value).toBe(15);
  });

  it("are a part beside other funds, which are not all that they hold", () => {
    expect(sumOf({ national: 10, local: 5, other: 2, total: 17 }).agrees).toBe(true);
  });

  it("alone are the whole", () => {
    expect(sumOf({ local: 5, total: 5 }).agrees).toBe(true);
  });
});

describe("local funds", () => {
  it("hold the one of provincial and municipal funds that is printed beside them", () => {
    // 10 national and 20 local, of which 5 provincial.
    const { sum, agrees } = fundingSum({ unit: "KRW", national: 10, provincial: 5, local: 20, total: 30 });
    expect([sum.value, agrees]).toStrictEqual([30, true]);
  });
});

describe("fundingSum says what is missing", () => {
  it.each([
    ["no total", { national: 5 }, "no-total", undefined, "no-total"],
    ["a total that is not yet set", { national: 5, total: null }, "not-yet-set", undefined, "not-yet-set"],
    ["no parts", { total: 5 }, undefined, "parts-unknown", "parts-unknown"],
    ["a part that is not yet set", { national: 5, municipal: null, total: 9 }, undefined, "not-yet-set", "not-yet-set"],
    ["nothing", {}, "no-total", "parts-unknown", "no-total"],
    ["a draft", { national: null, total: null }, "not-yet-set", "not-yet-set", "not-yet-set"],
  ])("%s", (_title, funds, printed, sum, difference) => {
    const one = sumOf(funds);
    expect([one.printed.reason, one.sum.reason, one.difference.reason]).toStrictEqual([printed, sum, difference]);
    expect(one.agrees).toBeNull();
  });

  it("and where a number is none", () => {
    const total = caught(() => sumOf({ national: 5, total: Number.NaN }));
    expect([total.code, total.path]).toStrictEqual(["not-finite", ["total"]]);
    const part = caught(() => sumOf({ national: Number.POSITIVE_INFINITY }));
    expect([part.code, part.path]).toStrictEqual(["not-finite", ["national"]]);
  });
});
