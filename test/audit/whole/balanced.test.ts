import { describe, expect, it } from "vitest";
import { audit, checkFigures } from "../../../src/audit/index.js";
import { jeonju2024 } from "../../../src/jeonju-2024/index.js";

describe("shares that were made to add up to 100", () => {
  const results = new Map(audit(jeonju2024).results.map((one) => [one.id, one]));

  it("hold under the largest remainder where each by itself would be rounded otherwise", () => {
    // Document, section II.1: 12.1, 18.6, 27.4, 24.5, 17.4. 176,433 of 642,727 are 27.4507; rounded they would be 27.5, and
    // the five 100.1. Cut off they are 12.0, 18.5, 27.4, 24.5, 17.3: three tenths are missing, for the largest remainders
    // 0.0956 (0–14), 0.0850 (15–29) and 0.0662 (65 and over); 0.0507 and 0.0026 go without.
    const share = results.get("share:statements/population/30-49-share");
    expect(share?.verdict).toBe("explained");
    expect(share?.rules).toContain("largest-remainder");
    expect(share?.rules).not.toContain("half-up");
  });

  it("are no excuse in a set that the method does not give", () => {
    expect(results.get("share:cells/13/establishments-share@O,2020")?.verdict).toBe("inconsistent");
    expect(results.get("share:cells/13/establishments-share@G,2019")?.rules).not.toContain("largest-remainder");
  });
});

describe("a ratio of two dimensions", () => {
  it("is brought into the unit of its result", () => {
    // 540 million won for 180 persons are 3 million, or 3,000 thousand won, each.
    const check = checkFigures({
      kind: "ratio",
      result: { value: "3000", unit: "thousand-KRW" },
      numerator: { value: "540", unit: "million-KRW" },
      denominator: { value: "180", unit: "persons" },
    });
    expect([check.verdict, check.recomputed]).toStrictEqual(["exact", 3000]);
  });

  it("of money by jobs is money a job", () => {
    // 6 hundred million won for 20 jobs are 30 million won a job.
    const check = checkFigures({
      kind: "ratio",
      result: { value: "30", unit: "million-KRW-per-job" },
      numerator: { value: "6", unit: "hundred-million-KRW" },
      denominator: { value: "20", unit: "persons" },
    });
    expect([check.verdict, check.recomputed]).toStrictEqual(["exact", 30]);
  });
});
