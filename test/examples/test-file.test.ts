import { describe, expect, test } from "vitest";
import { checkedModule, testFile } from "./test-file.js";

const fence = (code: string) => ({ file: "f.ts", line: 7, language: "ts", flags: [], code });
const written = (...rows: readonly string[]) => testFile({ fence: fence(rows.join("\n")) });

describe("a stated value becomes an expectation", () => {
  test("behind the statement", () => {
    expect(written("f(1); // => 2")).toContain("expect(f(1)).toStrictEqual(2);");
  });

  test("on the line below", () => {
    expect(written("f({", "  a: 1,", "});", "// => 2")).toContain("expect(f({\n  a: 1,\n})).toStrictEqual(2);");
  });

  test("over several lines, up to where it is an expression", () => {
    const text = written("f(1);", "// => {", "//   a: 1,", "// }", "// a plain comment", "f(2); // => 3");
    expect(text).toContain("toStrictEqual({\n   a: 1,\n });");
    expect(text).toContain("expect(f(2)).toStrictEqual(3);");
  });

  test("of a declaration", () => {
    expect(written("const a = f(1); // => 2")).toContain("expect(a).toStrictEqual(2);");
  });
});

describe("stated output becomes an expectation", () => {
  test("of one call", () => {
    expect(written('console.log("a", 1); // => a 1')).toContain(
      'printed.next(); console.log("a", 1); expect(printed.next()).toBe("a 1");',
    );
  });

  test("of a loop, over indented comment lines", () => {
    const text = written(
      "for (const a of b) console.log(a);",
      "// => 1",
      "//    2",
      "//      indented",
      "// a comment",
    );
    expect(text).toContain('toBe("1\\n2\\n  indented");');
  });

  test("of the whole example", () => {
    const text = testFile({ fence: fence("console.log(1);"), prints: "1  \n" });
    expect(text).toContain('expect(printed.all()).toBe("1");');
  });
});

describe("the rest of the example", () => {
  test("imports move to the top, exports become declarations, unused names are mentioned", () => {
    const text = written('import { f } from "iljari";', "export const { a, b: [c] } = f();");
    expect(text.indexOf("import { f }")).toBeLessThan(text.indexOf('test("f.ts:7"'));
    expect(text).toContain("\nconst { a, b: [c] } = f();\nvoid [a, c];\n");
  });

  test("is only checked where it is not to be run", () => {
    expect(checkedModule({ fence: fence("declare const a: 1;\na;") })).toBe(
      "declare const a: 1;\na;\nvoid [a];\nexport {};\n",
    );
  });
});

describe("what would go unchecked fails", () => {
  test.each([
    ["a value that is no expression", "f(1); // => about 2"],
    ["a value inside a block", "if (a) {\n  f(1); // => 2\n}"],
    ["a value of several names", "const a = 1, b = 2; // => 3"],
    ["a default export", "export default 1;"],
  ])("%s", (_, code) => {
    expect(written(code)).toContain("throw new Error(");
  });

  test("output of an example that prints nothing", () => {
    expect(testFile({ fence: fence("f(1);"), prints: "1" })).toContain("throw new Error(");
  });
});
