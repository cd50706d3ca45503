import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { IljariError } from "../../src/quantity/error.js";
import { MONEY_UNITS, UNITS, type Unit } from "../../src/quantity/unit.js";
import { groupThousands } from "../../src/korean/group-thousands.js";
import { isNil } from "../../src/korean/is-nil.js";
import type { CountUnit } from "../../src/korean/printed-amount.js";
import { readAmount } from "../../src/korean/read-amount.js";
import { readChange } from "../../src/korean/read-change.js";
import { readCount } from "../../src/korean/read-count.js";
import { readMoney } from "../../src/korean/read-money.js";
import { readPercent } from "../../src/korean/read-percent.js";
import type { Signs } from "../../src/korean/signs.js";
import { writeChange } from "../../src/korean/write-change.js";
import { writeCount } from "../../src/korean/write-count.js";
import { writeMoney } from "../../src/korean/write-money.js";
import { writePercent } from "../../src/korean/write-percent.js";

/** A number with at most fifteen digits, `decimals` of them behind the point. */
const figure = fc
  .record({ units: fc.integer({ min: -1e15 + 1, max: 1e15 - 1 }), decimals: fc.integer({ min: 0, max: 6 }) })
  .map(({ units, decimals }) => ({ value: Number(`${String(units)}e-${String(decimals)}`) + 0, decimals }));
const level = figure.map(({ value, decimals }) => ({ value: Math.abs(value), decimals }));

describe("what is written is read back as it was", () => {
  it("money in every unit", () => {
    fc.assert(
      fc.property(figure, fc.constantFrom(...MONEY_UNITS), ({ value, decimals }, unit) => {
        const printed = writeMoney(value, unit, { decimals });
        expect(readMoney(printed)).toStrictEqual({ value, unit, decimals, printed });
      }),
    );
  });

  it("counts in every unit", () => {
    const units: readonly CountUnit[] = ["persons", "thousand-persons", "establishments", "not-stated"];
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
    const start = performance.now();
    for (const read of readers) expect(() => read(hostile)).toThrow(/not-readable/);
    expect(isNil(hostile)).toBe(false);
    expect(performance.now() - start).toBeLessThan(50);
  });

  it("101 characters are refused and 100 are read", () => {
    expect(readAmount("1명".padEnd(100)).value).toBe(1);
    expect(() => readAmount("1명".padEnd(101))).toThrow(/at most 100 characters/);
  });
});
