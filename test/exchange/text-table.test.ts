import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { displayWidth, textTable } from "../../src/exchange/text-table.js";

describe("displayWidth", () => {
  it.each([
    ["", 0],
    ["abc", 3],
    // Counted by hand: three Hangul syllables of two columns, nine characters of one.
    ["고용률(15~64세)", 15],
    ["全州", 4],
    ["２４", 4],
    ["、", 2],
    ["▲ 0.9", 5],
    ["·", 1],
    // A combining acute accent stands over its letter.
    ["e\u0301", 1],
    ["x\u0323\u0301", 1],
    // Jamo that compose to one syllable, as some systems store Korean.
    ["\u1112\u1161\u11ab", 2],
  ])("of %j is %i", (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});

describe("textTable", () => {
  it("puts a rule under the heads and two spaces between columns", () => {
    expect(textTable([{ head: "a" }, { head: "n", align: "right" }], [["xyz", "1"]])).toEqual([
      "a    n",
      "---  -",
      "xyz  1",
    ]);
  });

  it("counts a missing cell as empty and leaves no space at the end of a line", () => {
    expect(textTable([{ head: "a" }, { head: "b" }], [["x"]])).toEqual(["a  b", "-  -", "x"]);
  });

  it("gives heads and rule where there are no rows", () => {
    expect(textTable([{ head: "ab" }], [])).toEqual(["ab", "--"]);
  });

  it("gives every line of right-aligned last cells the same display width, in any script", () => {
    const cell = fc.stringMatching(/^[a-z가-힣0-9]{1,8}$/);
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        const lines = textTable([{ head: "지표" }, { head: "target", align: "right" }], rows);
        expect(new Set(lines.map(displayWidth)).size).toBe(1);
      }),
    );
  });
});
