import { describe, expect, it } from "vitest";
import { jeonju2024 } from "../../src/jeonju-2024/index.js";
import { readTimespan } from "../../src/korean/read-timespan.js";
import { dataOf } from "./data.js";
import { holds } from "./meaning.js";
import { sourceIndex } from "./source-index.js";

const data = dataOf(jeonju2024);

/*
 * The text of the document is not part of this repository. What was confirmed in it is recorded in source-index.json:
 * `npm run check:source -- PATH --write`.
 */
describe("the index of the source", () => {
  it("has a place for every datum of the plan, and for nothing else", () => {
    expect(Object.keys(sourceIndex.places).sort()).toStrictEqual(data.map((one) => one.path).sort());
  });

  it("was confirmed with the texts that the plan has now", () => {
    const texts = Object.entries(sourceIndex.places).map(([path, [, , text]]) => [path, text] as const);
    expect(new Map(texts)).toStrictEqual(new Map(data.map((one) => [one.path, one.text])));
  });

  it("leaves no number of the document unaccounted for", () => {
    expect(sourceIndex.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(sourceIndex.asData + sourceIndex.notData).toBe(sourceIndex.numbers);
    expect(sourceIndex.numbers).toBeGreaterThan(2_000);
  });
});

describe("the data of the plan", () => {
  it("hold the numbers that their printed texts do", () => {
    const wrong = data.filter(({ text, values }) => values.some((value) => !holds(text, value)));
    expect(wrong.map(({ path, text, values }) => [path, text, values])).toStrictEqual([]);
  });

  it("hold the times that their printed texts say, read by the reader of Korean notation", () => {
    const dated = data.flatMap(({ path, when }) =>
      when?.printed === undefined ? [] : [[path, when, when.printed] as const],
    );
    expect(dated.length).toBeGreaterThan(250);
    // Festivals and reports of December name no year: the plan is of 2024.
    for (const [path, when, printed] of dated) {
      expect(readTimespan(printed, { year: "2024" }), path).toStrictEqual(when);
    }
  });
});
