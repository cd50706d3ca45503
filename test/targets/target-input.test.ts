import { describe, expect, it } from "vitest";
import { assessTarget } from "../../src/targets/assess-target.js";
import { gap } from "../../src/targets/gap.js";
import { progress } from "../../src/targets/progress.js";
import { requiredChange } from "../../src/targets/required-change.js";
import type { TargetInput } from "../../src/targets/target-input.js";
import { targetStatus } from "../../src/targets/target-status.js";
import { caught } from "../korean/caught.js";

const FUNCTIONS = { assessTarget, gap, progress, requiredChange, targetStatus };
const each = Object.entries(FUNCTIONS);

function errors(input: unknown): (readonly [code: string, path: string])[] {
  return each.map(([, compute]) => {
    const { code, path } = caught(() => compute(input as TargetInput));
    return [code, path.join(".")] as const;
  });
}

function all(code: string, path: string): (readonly [string, string])[] {
  return each.map(() => [code, path] as const);
}

describe("the direction has no default", () => {
  it("leaving it out is an error that says so", () => {
    expect(errors({ baseline: 60, target: 66, actual: 55 })).toStrictEqual(all("missing-key", "direction"));
    // @ts-expect-error: the direction is left out
    const error = caught(() => progress({ target: 5 }));
    expect(error.message).toBe(
      "direction: missing-key: nothing, expected one of more, less, range; there is no default",
    );
  });

  it("and so is a word that is none", () => {
    expect(errors({ direction: "up", target: 66 })).toStrictEqual(all("invalid-value", "direction"));
    expect(errors({ direction: null, target: 66 })).toStrictEqual(all("invalid-value", "direction"));
  });
});

describe("a range stands with the direction range and nowhere else", () => {
  it.each([
    [{ direction: "more", target: { low: 1, high: 2 } }],
    [{ direction: "less", target: { low: 1, high: 2 } }],
    [{ direction: "range", target: 5 }],
    [{ direction: "range", target: { value: 5 } }],
  ])("%j", (input) => {
    expect(errors(input)).toStrictEqual(all("invalid-value", "target"));
  });

  it("and the error says which of the two is expected", () => {
    const single = caught(() => progress({ direction: "range", target: 5 }));
    expect(single.expected).toBe("a range { low, high }");
    const range = caught(() => progress({ direction: "more", target: { low: 1, high: 2 } }));
    expect(range.expected).toBe("one value: the direction is more");
  });

  it("upside down it is out of range", () => {
    expect(errors({ direction: "range", target: { low: 2, high: 1 } })).toStrictEqual(
      all("out-of-range", "target.high"),
    );
    const thousands = { low: { value: 2, unit: "thousand-persons" }, high: { value: 1999, unit: "persons" } };
    expect(errors({ direction: "range", target: thousands })).toStrictEqual(all("out-of-range", "target.high"));
  });

  it("of one point it is a range", () => {
    expect(targetStatus({ direction: "range", target: { low: 5, high: 5 }, actual: 5 }).status).toBe("met");
  });

  it("without an upper end it is not a number", () => {
    expect(errors({ direction: "range", target: { low: 2 } })).toStrictEqual(all("not-a-number", "target.high"));
  });
});

describe("what is no number says where it stands", () => {
  it.each([
    ["not-finite", "baseline", { baseline: Number.NaN, target: 5, actual: 5 }],
    ["not-finite", "target", { baseline: 5, target: Number.POSITIVE_INFINITY, actual: 5 }],
    ["not-finite", "actual.value", { baseline: 5, target: 5, actual: { value: Number.NEGATIVE_INFINITY } }],
    ["not-a-number", "actual", { baseline: 5, target: 5, actual: "1,000" }],
    ["not-a-number", "target", { baseline: 5, target: {}, actual: 5 }],
    ["unknown-unit", "baseline.unit", { baseline: { value: 5, unit: "people" }, target: 5 }],
    ["unit-mismatch", "actual.unit", { target: { value: 5, unit: "percent" }, actual: { value: 5, unit: "persons" } }],
    [
      "unit-mismatch",
      "actual.unit",
      { baseline: { value: 5, unit: "percent" }, target: 5, actual: { value: 5, unit: "persons" } },
    ],
  ])("%s at %s", (code, path, input) => {
    expect(errors({ direction: "more", ...input })).toStrictEqual(all(code, path));
  });
});

describe("figures in different units of one dimension are computed in one", () => {
  it("that of the target where it has one", () => {
    const { change, gap: left } = assessTarget({
      direction: "more",
      baseline: { value: 308.1, unit: "thousand-persons" },
      target: { value: 308_400, unit: "persons" },
      actual: { value: 305.9, unit: "thousand-persons" },
    });
    expect(change).toMatchObject({ value: -2200, unit: "persons" });
    expect(left).toMatchObject({ value: -2500, unit: "persons" });
  });

  it("the first that is stated where the target is a bare number", () => {
    const { change, progress: way } = assessTarget({
      direction: "more",
      baseline: { value: 308_100, unit: "persons" },
      target: 308_400,
      actual: { value: 305.9, unit: "thousand-persons" },
    });
    expect(change).toMatchObject({ value: -2200, unit: "persons" });
    expect(way.value).toBe(-733.3333333333334);
  });

  it("bare numbers take the unit of the others", () => {
    const { change, requiredChange: required } = assessTarget({
      direction: "more",
      baseline: 65.7,
      target: { value: 65.8, unit: "percent" },
      actual: 66.6,
    });
    expect(change).toMatchObject({ value: 0.9, unit: "percentage-point" });
    expect(required).toMatchObject({ value: 0.1, unit: "percentage-point" });
  });

  it("both ends of a range as well", () => {
    const target = { low: 300, high: { value: 310_000, unit: "persons" } } as const;
    const actual = { value: 305.9, unit: "thousand-persons" } as const;
    expect(targetStatus({ direction: "range", target: { ...target, low: 300_000 }, actual }).status).toBe("met");
    const bareHigh = { low: { value: 300, unit: "thousand-persons" }, high: 305 } as const;
    expect(targetStatus({ direction: "range", target: bareHigh, actual }).status).toBe("missed");
    expect(gap({ direction: "range", target: bareHigh, actual })).toMatchObject({
      value: 0.9,
      unit: "thousand-persons",
    });
  });

  it("rounding is converted with the figure", () => {
    const one = gap({
      direction: "more",
      target: { value: 308_400, unit: "persons" },
      actual: { value: 305.9, unit: "thousand-persons", decimals: 1 },
    });
    expect(one).toMatchObject({ range: { low: -2550, high: -2450 } });
  });
});

describe("numbers may come in other forms", () => {
  it("text, big integers and decimals of other libraries", () => {
    const actual = { toFixed: () => "66.6" };
    expect(progress({ direction: "more", baseline: "65.7", target: "65.8", actual }).value).toBe(900);
    expect(progress({ direction: "more", baseline: 60n, target: 70n, actual: 64n }).value).toBe(40);
  });
});
