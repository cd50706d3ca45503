import { describe, expect, it } from "vitest";
import { correctionRows } from "../../../src/model/rows/correction-rows.js";
import { draft } from "../draft.js";
import { madeUpPlan } from "../made-up-plan.js";

describe("correctionRows", () => {
  it("gives a row for each reading that differs from the print", () => {
    expect(correctionRows(madeUpPlan)).toStrictEqual([
      {
        correction: "name",
        kind: "name",
        printed: "가상 축제",
        read: "가상축제",
        reason: "Spacing",
        of: "projects/1-1-1",
        address: "III",
      },
      { correction: "unit", kind: "unit", printed: "천원", read: "백만원", reason: "단위", of: null, address: null },
    ]);
    expect(correctionRows(madeUpPlan, { locale: "ko" })[0]?.reason).toBe("띄어쓰기");
    expect(correctionRows(draft)).toStrictEqual([]);
  });
});
