import BigNumber from "bignumber.js";
import { Decimal } from "decimal.js";
import { describe, expectTypeOf, it } from "vitest";
import {
  type ABSENCE_REASONS,
  type IljariError,
  convertUnit,
  printedInterval,
  round,
  sum,
  toWon,
  unitInfo,
  type AbsenceReason,
  type Computed,
  type ErrorCode,
  type Quantity,
  type Range,
  type Unit,
} from "../../src/quantity/index.js";

describe("a computed figure", () => {
  it("has a number where it has no reason, and null where it has one", () => {
    const figure = {} as Computed<"percent">;
    if (figure.reason === undefined) {
      expectTypeOf(figure.value).toEqualTypeOf<number>();
      expectTypeOf(figure.range).toEqualTypeOf<Range | undefined>();
    } else {
      expectTypeOf(figure.value).toEqualTypeOf<null>();
      expectTypeOf(figure.reason).toEqualTypeOf<AbsenceReason>();
    }
    if (figure.value !== null) expectTypeOf(figure.reason).toEqualTypeOf<undefined>();
    expectTypeOf(figure.value ?? figure.reason).toEqualTypeOf<number | AbsenceReason>();
    expectTypeOf(figure.unit).toEqualTypeOf<"percent">();
  });

  it("is no number before somebody has looked", () => {
    const figure = {} as Computed;
    // @ts-expect-error -- the value may be null
    expectTypeOf(figure.value).toEqualTypeOf<number>();
  });

  it("has a reason that is in the list of texts", () => {
    expectTypeOf<keyof typeof ABSENCE_REASONS>().toEqualTypeOf<AbsenceReason>();
  });
});

describe("units", () => {
  it("are literals: a misspelt one does not compile", () => {
    expectTypeOf(convertUnit).parameter(1).toEqualTypeOf<Unit>();
    // @ts-expect-error -- it is persons
    convertUnit(1, "person", "persons");
    // @ts-expect-error -- it is KRW
    unitInfo("won");
    // @ts-expect-error -- it is million-KRW
    expectTypeOf<Quantity>().toEqualTypeOf({ value: 1, unit: "milion-KRW" });
  });

  it("of persons are none of money", () => {
    toWon(1, "million-KRW");
    // @ts-expect-error -- persons are no money
    toWon(1, "persons");
    // @ts-expect-error -- money for each job is no money
    toWon(1, "million-KRW-per-job");
  });
});

describe("numbers", () => {
  it("may be doubles, bigints, texts and decimals of other libraries", () => {
    expectTypeOf(sum([1, 2n, "3.5", new Decimal("0.1"), new BigNumber("0.2")])).toEqualTypeOf<number>();
    // @ts-expect-error -- a boolean is no number
    sum([true]);
    // @ts-expect-error -- null is no number
    sum([null]);
  });

  it("are rounded only to a stated digit and by a named rule", () => {
    expectTypeOf(round(1, { decimals: 1, rounding: "half-even" })).toEqualTypeOf<number>();
    expectTypeOf(printedInterval(1, { decimals: 0, rounding: "nearest" })).toEqualTypeOf<Range>();
    // @ts-expect-error -- without decimals there is nothing to round to
    round(1, {});
    // @ts-expect-error -- it is half-up
    round(1, { decimals: 0, rounding: "up" });
    // @ts-expect-error -- nearest says that the rule is unknown; nothing can be rounded by it
    round(1, { decimals: 0, rounding: "nearest" });
  });
});

describe("errors", () => {
  it("have a code that a program can branch on", () => {
    expectTypeOf<IljariError["code"]>().toEqualTypeOf<ErrorCode>();
    expectTypeOf<IljariError>().toExtend<Error>();
  });
});
