import { describe, expect, it } from "vitest";
import {
  convertQuantity,
  inOneUnit,
  readQuantity,
  refuseNegative,
  type Quantity,
  type QuantityInput,
} from "../../src/quantity/quantity-input.js";
import { compare } from "../../src/quantity/fraction.js";
import { toRange } from "../../src/quantity/interval.js";
import { caught } from "../korean/caught.js";

const read = (input: QuantityInput) => readQuantity(input, ["from"]);
const rangeOf = (input: QuantityInput) => toRange(read(input).interval);

describe("readQuantity", () => {
  it("takes a bare number as exact and without a unit", () => {
    expect(read(308.1)).toMatchObject({ value: { n: 3081n, d: 10n }, unit: "not-stated" });
    expect(rangeOf("308.1")).toStrictEqual({ low: 308.1, high: 308.1, lowClosed: true, highClosed: true });
  });

  it("takes a number without decimals as exact", () => {
    expect(rangeOf({ value: 308.1, unit: "thousand-persons" })).toMatchObject({ low: 308.1, high: 308.1 });
  });

  it("takes a printed figure as rounded half up at its last digit, or by the rule that it names", () => {
    const printed: Quantity = { value: 308.1, unit: "thousand-persons", decimals: 1 };
    expect(rangeOf(printed)).toStrictEqual({ low: 308.05, high: 308.15, lowClosed: true, highClosed: false });
    expect(rangeOf({ ...printed, rounding: "truncate" })).toMatchObject({ low: 308.1, high: 308.2 });
    expect(rangeOf({ ...printed, rounding: "nearest" })).toMatchObject({ lowClosed: true, highClosed: true });
    expect(rangeOf({ ...printed, rounding: "exact" })).toMatchObject({ low: 308.1, high: 308.1 });
  });

  it("takes what is declared exact as exact, whatever its decimals", () => {
    expect(rangeOf({ value: 133814, unit: "persons", decimals: 0, exact: true })).toMatchObject({
      low: 133814,
      high: 133814,
    });
  });

  it.each<[string, Quantity, string, readonly string[]]>([
    ["a value that is none", { value: Number.NaN }, "not-finite", ["from", "value"]],
    ["a value that is no number", { value: "1,0" }, "not-a-number", ["from", "value"]],
    ["an unknown unit", { value: 1, unit: "person" as "persons" }, "unknown-unit", ["from", "unit"]],
    ["decimals that are none", { value: 1, decimals: 0.5 }, "invalid-decimals", ["from", "decimals"]],
    ["an unknown rule", { value: 1, decimals: 0, rounding: "up" as "exact" }, "invalid-value", ["from", "rounding"]],
    [
      "an unknown rule without decimals",
      { value: 1, rounding: "up" as "exact" },
      "invalid-value",
      ["from", "rounding"],
    ],
  ])("refuses %s", (_, input, code, path) => {
    const error = caught(() => read(input));
    expect([error.code, error.path]).toStrictEqual([code, path]);
  });

  it("refuses nothing at all", () => {
    for (const input of [null, undefined]) {
      expect(caught(() => read(input as unknown as number))).toMatchObject({ code: "not-a-number", path: ["from"] });
    }
  });
});

describe("inOneUnit", () => {
  it("converts the second into the unit of the first, interval included", () => {
    const [a, b] = inOneUnit(
      read({ value: 308.1, unit: "thousand-persons" }),
      read({ value: 305900, unit: "persons", decimals: -2 }),
      ["to"],
    );
    expect([a.unit, b.unit]).toStrictEqual(["thousand-persons", "thousand-persons"]);
    expect(compare(b.value, { n: 3059n, d: 10n })).toBe(0);
    expect(toRange(b.interval)).toStrictEqual({ low: 305.85, high: 305.95, lowClosed: true, highClosed: false });
  });

  it("lets a bare number take the unit of the other", () => {
    const percent = read({ value: 1, unit: "percent" });
    expect(inOneUnit(read(2), percent, ["to"]).map(({ unit }) => unit)).toStrictEqual(["percent", "percent"]);
    expect(inOneUnit(percent, read(2), ["to"]).map(({ unit }) => unit)).toStrictEqual(["percent", "percent"]);
    expect(inOneUnit(read(1), read(2), ["to"]).map(({ unit }) => unit)).toStrictEqual(["not-stated", "not-stated"]);
  });

  it("refuses units of different dimensions and says where the second stands", () => {
    const error = caught(() => inOneUnit(read({ value: 1, unit: "KRW" }), read({ value: 1, unit: "persons" }), ["to"]));
    expect([error.code, error.path]).toStrictEqual(["unit-mismatch", ["to", "unit"]]);
  });

  it("leaves a quantity alone that is in the unit already", () => {
    const one = read({ value: 1, unit: "KRW" });
    expect(convertQuantity(one, "KRW", [])).toBe(one);
  });
});

describe("refuseNegative", () => {
  it("lets zero pass and nothing below", () => {
    expect(() => refuseNegative(read(0), ["level"])).not.toThrow();
    expect(caught(() => refuseNegative(read(-0.1), ["level"]))).toMatchObject({
      code: "negative-level",
      path: ["level"],
      value: "-0.1",
    });
  });
});
