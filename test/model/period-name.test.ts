import { describe, expect, it } from "vitest";
import { caught } from "../korean/caught.js";
import { periodName } from "../../src/model/period-name.js";

describe("periodName", () => {
  it.each([
    ["2024", "2024", "2024년"],
    ["2024-S1", "first half of 2024", "2024년 상반기"],
    ["2024-S2", "second half of 2024", "2024년 하반기"],
    ["2024-Q3", "Q3 2024", "2024년 3분기"],
    ["2024-08", "2024-08", "2024년 8월"],
    ["2024-12", "2024-12", "2024년 12월"],
  ])("says %s as a reader would", (period, en, ko) => {
    expect([periodName(period, "en"), periodName(period, "ko")]).toStrictEqual([en, ko]);
  });

  it.each(["x", "2024-13", "", 2024])("refuses %j, which is no period", (period) => {
    expect(caught(() => periodName(period as string, "ko"))).toMatchObject({
      code: "invalid-period",
      path: ["period"],
    });
  });

  it("refuses another language", () => {
    expect(caught(() => periodName("2024", "EN" as "en"))).toMatchObject({ code: "invalid-value", nearest: "en" });
  });
});
