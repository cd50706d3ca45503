import { describe, expect, it } from "vitest";
import { jeonju2024 } from "../../src/jeonju-2024/index.js";
import { figures } from "../../src/model/figures.js";
import { draft } from "./draft.js";

describe("figures", () => {
  const tables = (found: readonly { readonly address?: { readonly table?: string } }[]) =>
    found.map(({ address }) => address?.table);

  it("gives every printing of a fact, in the order of the document", () => {
    const found = figures(jeonju2024, { indicator: "employed-15-64", period: "2023" });
    expect(found.map(({ value, unit }) => [value, unit])).toStrictEqual([
      [305.9, "thousand-persons"],
      [305.9, "thousand-persons"],
      [305_900, "persons"],
    ]);
    expect(tables(found)).toStrictEqual(["2023년도 노동시장 요약: 인구 및 고용", "표5 고용동향", "공통 일자리 목표"]);
  });

  it("gives changes only where they are asked for", () => {
    const found = figures(jeonju2024, { indicator: "employed-15-64", period: "2023", measure: "change" });
    expect(found.map(({ value }) => value)).toStrictEqual([-2.2, -2.2]);
  });

  it("restricts by nothing that is left out", () => {
    // Six rows with two years, seven with two, six with one.
    expect(figures(jeonju2024, {})).toHaveLength(6 * 2 + 7 * 2 + 6);
    expect(figures(jeonju2024, { measure: "change" })).toHaveLength(6 + 7 + 6);
    expect(figures(jeonju2024, { period: "2022" })).toHaveLength(6 + 7);
    expect(figures(jeonju2024, { indicator: "unemployment-rate" })).toHaveLength(2);
  });

  it("gives none where the plan prints none", () => {
    expect(figures(draft, { indicator: "employed-15-64" })).toStrictEqual([]);
    expect(figures(jeonju2024, { period: "1999" })).toStrictEqual([]);
  });
});
