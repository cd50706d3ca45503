import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { IljariError } from "../../src/quantity/error.js";
import { MONEY_UNITS, UNITS, type Unit } from "../../src/quantity/unit.js";
import { groupThousands } from "../../src/korean/group-thousands.js";
import { isNil } from "../../src/korean/is-nil.js";
import type { CountUnit } from "../../src/korean/printed-amount.js";
import { BOUNDS } from "../../src/korean/bound.js";
import type { Per } from "../../src/korean/bounded-amount.js";
import { readAmount } from "../../src/korean/read-amount.js";
import { readBoundedAmount } from "../../src/korean/read-bounded-amount.js";
import { readChange } from "../../src/korean/read-change.js";
import { readCount } from "../../src/korean/read-count.js";
import { readMoney } from "../../src/korean/read-money.js";
import { readPercent } from "../../src/korean/read-percent.js";
import { readTimespan } from "../../src/korean/read-timespan.js";
import { readTimespans } from "../../src/korean/read-timespans.js";
import type { Signs } from "../../src/korean/signs.js";
import type { Timespan } from "../../src/korean/timespan.js";
import { writeBoundedAmount } from "../../src/korean/write-bounded-amount.js";
import { writeChange } from "../../src/korean/write-change.js";
import { writeCount } from "../../src/korean/write-count.js";
import { writeMoney } from "../../src/korean/write-money.js";
import { writePercent } from "../../src/korean/write-percent.js";
import { writeTimespan } from "../../src/korean/write-timespan.js";

/** A number with at most fifteen digits, `decimals` of them behind the point. */
const figure = fc
  .record({ units: fc.integer({ min: -1e15 + 1, max: 1e15 - 1 }), decimals: fc.integer({ min: 0, max: 6 }) })
  .map(({ units, decimals }) => ({ value: Number(`${String(units)}e-${String(decimals)}`) + 0, decimals }));
const level = figure.map(({ value, decimals }) => ({ value: Math.abs(value), decimals }));

const two = (number: number): string => String(number).padStart(2, "0");
const year = fc.oneof(fc.integer({ min: 1990, max: 2110 }), fc.nat(9999)).map((one) => String(one).padStart(4, "0"));
const month = fc.integer({ min: 1, max: 12 }).map(two);
/** A year, half-year, quarter, month or day; the 29th to 31st are left to the tests by example. */
const point = fc.oneof(
  year,
  fc.tuple(year, fc.constantFrom("S1", "S2", "Q1", "Q2", "Q3", "Q4")).map((parts) => parts.join("-")),
  fc.tuple(year, month).map((parts) => parts.join("-")),
  fc.tuple(year, month, fc.integer({ min: 1, max: 28 }).map(two)).map((parts) => parts.join("-")),
);
/** Two points, often of one year or month. */
const ends = fc
  .tuple(point, point, fc.constantFrom(0, 4, 7))
  .map(([start, end, shared]) => ({ start, end: start.slice(0, shared) + end.slice(shared) }));
const recurring = fc.constantFrom("all-year" as const, "continuous" as const, "as-needed" as const);

/** Every shape of a span that has a printed form. */
const timespan: fc.Arbitrary<Timespan> = fc.oneof(
  point.map((start) => ({ start, end: start })),
  ends,
  point.map((end) => ({ end })),
  fc.record({ start: point, open: fc.constantFrom("ongoing" as const, "present" as const, "unstated" as const) }),
  fc.record({ recurring }),
  fc.tuple(ends, recurring).map(([span, one]) => ({ ...span, recurring: one })),
  fc
    .record({ year, month, week: fc.integer({ min: 1, max: 6 }) })
    .map((one) => ({ start: `${one.year}-${one.month}`, end: `${one.year}-${one.month}`, week: one.week })),
);

describe("what is written is read back as it was", () => {
  it("spans of time of every shape, with long and short years", () => {
    fc.assert(
      fc.property(
        timespan,
        fc.constantFrom("full" as const, "short" as const),
        fc.constantFrom(1900, 2000),
        (span, style, century) => {
          let printed: string;
          try {
            printed = writeTimespan(span, { style, century });
          } catch (error) {
            // Two points that were put together may be in the wrong order, or no point at all.
            if (!(error instanceof IljariError)) throw error;
            expect(["reversed-period", "invalid-period", "invalid-day"]).toContain(error.code);
            return;
          }
          expect(readTimespan(printed, { century })).toStrictEqual({ ...span, printed });
          // A year in the surroundings changes nothing: the text names its own.
          expect(readTimespan(printed, { century, year: "2024" })).toMatchObject(span);
          expect(readTimespans(printed, { century })).toStrictEqual([{ ...span, printed }]);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it("bounded amounts in every unit, with every bound", () => {
    const units = Object.keys(UNITS) as Unit[];
    const counted = fc.constantFrom(
      ...units.map((unit) => ({ unit })),
      { unit: "persons" as const, counter: "인" },
      { unit: "years" as const, counter: "세" },
      { unit: "count" as const, counter: "개국" },
    );
    const per = fc.uniqueArray(fc.constantFrom<Per[]>("year", "month", "firm", "person"));
    fc.assert(
      fc.property(figure, counted, fc.constantFrom(...BOUNDS), per, ({ value, decimals }, counter, bound, each) => {
        const printed = writeBoundedAmount(value, { ...counter, bound, decimals, per: each });
        const expected = { value, ...counter, decimals, printed, bound, ...(each.length === 0 ? {} : { per: each }) };
        expect(readBoundedAmount(printed)).toStrictEqual(expected);
      }),
      { numRuns: 1000 },
    );
  });

  it("money in every unit", () => {
    fc.assert(
      fc.property(figure, fc.constantFrom(...MONEY_UNITS), ({ value, decimals }, unit) => {
        const printed = writeMoney(value, unit, { decimals });
        expect(readMoney(printed)).toStrictEqual({ value, unit, decimals, printed });
      }),
    );
  });

  it("counts in every unit", () => {
    const units: readonly CountUnit[] = ["persons", "thousand-persons", "establishments", "count", "not-stated"];
    fc.assert(
      fc.property(level, fc.constantFrom(...units), ({ value, decimals }, unit) => {
        const printed = writeCount(value, unit, { decimals });
        expect(readCount(printed)).toStrictEqual({ value, unit, decimals, printed });
      }),
    );
  });

  it("percentages", () => {
    fc.assert(
      fc.property(figure, ({ value, decimals }) => {
        const printed = writePercent(value, { decimals });
        expect(readPercent(printed)).toStrictEqual({ value, unit: "percent", decimals, printed });
      }),
    );
  });

  it("changes in every unit under every declaration", () => {
    const declarations: readonly Signs[] = [
      { "▲": "increase", "▼": "decrease" },
      { "▲": "decrease", "▼": "increase" },
      { "△": "decrease", "▽": "increase" },
      { "↑": "increase", "↓": "decrease" },
    ];
    const units = Object.keys(UNITS) as Unit[];
    fc.assert(
      fc.property(
        figure,
        fc.constantFrom(...units),
        fc.constantFrom(...declarations),
        ({ value, decimals }, unit, signs) => {
          const printed = writeChange(value, { unit, decimals, signs });
          expect(readChange(printed, { signs })).toStrictEqual({ value, unit, decimals, printed });
        },
      ),
    );
  });

  it("any double without a number of decimals", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e20, max: 1e20 }), (value) => {
        // The shortest digits of a double lead back to it, and printing them loses nothing.
        fc.pre(value === 0 || Math.abs(value) > 1e-20);
        expect(readAmount(writePercent(value)).value).toBe(value + 0);
      }),
    );
  });
});

describe("readMoney agrees with the amount counted group by group", () => {
  const FOURS = ["원", "만", "억", "조"] as const;
  it("for every amount below 10^15 won, with and without spaces", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e15 - 1 }), fc.constantFrom("", " "), (won, space) => {
        const groups: string[] = [];
        let lowest = 0;
        for (let place = 3; place >= 0; place--) {
          const digits = Math.floor(won / 10 ** (4 * place)) % 10_000;
          if (digits === 0) continue;
          groups.push(`${String(digits)}${FOURS[place] ?? ""}`);
          lowest = 4 * place;
        }
        const text = groups.join(space) + (lowest === 0 ? "" : "원");
        const { value, unit, decimals } = readMoney(text);
        const scale = unit === "hundred-million-KRW" ? 8 : unit === "trillion-KRW" ? 12 : 0;
        expect(value * 10 ** scale).toBe(won);
        expect(decimals - scale).toBe(lowest === 0 ? 0 : -lowest);
      }),
    );
  });
});

describe("groupThousands agrees with Intl.NumberFormat on exact decimals", () => {
  it("for every decimal text and number of digits", () => {
    const text = fc
      .record({ units: fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n }), scale: fc.integer({ min: 0, max: 8 }) })
      .map(({ units, scale }) => {
        const digits = String(units < 0n ? -units : units).padStart(scale + 1, "0");
        const cut = digits.length - scale;
        const decimals = scale === 0 ? "" : `.${digits.slice(cut)}`;
        return `${units < 0n ? "-" : ""}${digits.slice(0, cut)}${decimals}`;
      });
    fc.assert(
      fc.property(text, fc.integer({ min: 0, max: 8 }), (value, decimals) => {
        const format = new Intl.NumberFormat("en-US", {
          minimumFractionDigits: decimals,
          maximumFractionDigits: decimals,
          signDisplay: "negative",
        });
        expect(groupThousands(value, { decimals })).toBe(format.format(value as `${number}`));
      }),
    );
  });
});

describe("the readers stand any text", () => {
  const SIGNS: Signs = { "▲": "increase", "▼": "decrease" };
  const readers: readonly ((text: string) => unknown)[] = [
    (text) => readAmount(text),
    (text) => readMoney(text),
    (text) => readCount(text),
    (text) => readPercent(text),
    (text) => readChange(text, { signs: SIGNS }),
    (text) => readBoundedAmount(text),
  ];
  const pieces = fc.constantFrom(
    ..."0123456789,.-+−▲▼△↑() %p원천백만억조명개소십여\u00a0０％\n".split(""),
    "12",
    "1,234",
  );
  const texts = fc.oneof(
    fc.string(),
    fc.string({ unit: "binary" }),
    fc.array(pieces, { maxLength: 14 }).map((p) => p.join("")),
  );

  it("they give a figure or one of their own errors, whose nearest form is readable", () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(...readers), (text, read) => {
        try {
          read(text);
        } catch (error) {
          if (!(error instanceof IljariError)) throw error;
          const { code, nearest } = error;
          expect(["not-readable", "unit-mismatch", "sign-not-declared", "negative-level", "out-of-range"]).toContain(
            code,
          );
          if (nearest !== undefined) expect(() => read(nearest)).not.toThrow(/not-readable/);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it.each<[string, string]>([
    ["digits", "1".repeat(1e6)],
    ["separators", ",".repeat(1e6)],
    ["groups", `1${",234".repeat(250_000)}`],
    ["groups that end badly", `${"1,234".repeat(200_000)}x`],
    ["spaces", `${" ".repeat(1e6)}1`],
    ["no-break spaces", `1${"\u00a0".repeat(1e6)}명`],
    ["compound groups", "1억".repeat(500_000)],
    ["marks", "▲".repeat(1e6)],
    ["brackets", "(".repeat(1e6)],
    ["combining characters", "\u0301".repeat(1e6)],
  ])("a million characters of %s are refused at once", (_, hostile) => {
    // By the length alone: no character of it is looked at.
    for (const read of readers) expect(() => read(hostile)).toThrow(/expected a text of at most 100 characters$/);
    expect(isNil(hostile)).toBe(false);
  });

  it("so do the readers of time, and each meaning of an ambiguous text is readable", () => {
    const parts = fc.constantFrom(
      ..."0123456789.'’~-/,() *년월일".split(""),
      ...["2024", "10", "12", "24", "분기", "상반기", "연중", "계속", "넷째주", "부터", "까지", "1/4분기", ". ", " ~ "],
    );
    const dates = fc.array(parts, { maxLength: 12 }).map((some) => some.join(""));
    fc.assert(
      fc.property(fc.oneof(texts, dates), fc.constantFrom(undefined, "2024"), (text, known) => {
        const options = known === undefined ? {} : { year: known };
        for (const read of [readTimespan, readTimespans]) {
          try {
            read(text, options);
          } catch (error) {
            if (!(error instanceof IljariError)) throw error;
            const { code, nearest, alternatives = [] } = error;
            expect(["not-readable", "ambiguous", "invalid-period", "invalid-day", "reversed-period"]).toContain(code);
            expect(alternatives.length > 0).toBe(code === "ambiguous");
            for (const one of alternatives) expect(() => readTimespan(one, { year: "2024" })).not.toThrow();
            if (nearest !== undefined) expect(() => readTimespan(nearest, options)).not.toThrow();
          }
        }
      }),
      { numRuns: 5000 },
    );
  });

  it("101 characters are refused and 100 are read", () => {
    expect(readAmount("1명".padEnd(100)).value).toBe(1);
    expect(() => readAmount("1명".padEnd(101))).toThrow(/at most 100 characters/);
  });
});
