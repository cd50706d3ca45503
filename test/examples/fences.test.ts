import { describe, expect, test } from "vitest";
import { examplesInComments, examplesInMarkdown } from "./fences.js";

const page = (...rows: readonly string[]) => examplesInMarkdown("page.md", rows.join("\n"));

describe("examplesInMarkdown", () => {
  test("takes ts fences and no others, with the line of their first row", () => {
    const { examples } = page("# Title", "```sh", "npm i", "```", "", "```ts no-run", "a;", "b;", "```");
    expect(examples).toEqual([
      { fence: { file: "page.md", line: 7, language: "ts", flags: ["no-run"], code: "a;\nb;" } },
    ]);
  });

  test("a text fence is the output of the ts fence before it", () => {
    const { examples } = page("```ts", "a;", "```", "prints", "```text", "1", "2", "```");
    expect(examples).toMatchObject([{ fence: { code: "a;" }, prints: "1\n2" }]);
  });

  test("a text fence in another section, or behind another fence, is not", () => {
    expect(page("```ts", "a;", "```", "## Next", "```text", "1", "```").examples[0]).not.toHaveProperty("prints");
    expect(page("```ts", "a;", "```", "```sh", "ls", "```", "```text", "1", "```").examples).toHaveLength(1);
    expect(page("```ts", "a;", "```", "```sh", "ls", "```", "```text", "1", "```").examples[0]).not.toHaveProperty(
      "prints",
    );
  });

  test("a fence in a list loses its indentation", () => {
    expect(page("- item", "  ```ts", "  if (a)", "    b;", "  ```").examples[0]?.fence.code).toBe("if (a)\n  b;");
  });

  test("a longer fence may hold a shorter one", () => {
    expect(page("````ts", "a;", "```", "````").examples[0]?.fence.code).toBe("a;\n```");
  });
});

describe("examplesInComments", () => {
  test("finds each fence once, on a function, a member and the file", () => {
    const rows = [
      "/**",
      " * File.",
      " * ```ts",
      " * file;",
      " * ```",
      " */",
      'import "x";',
      "/**",
      " * @example",
      " * ```ts",
      " * f();",
      " * ```",
      " */",
      "export function f() {}",
      "export interface I {",
      "  /**",
      "   * @example",
      "   * ```ts",
      "   * member;",
      "   * ```",
      "   */",
      "  m: 1;",
      "}",
    ];
    const { examples, unchecked } = examplesInComments("f.ts", rows.join("\n"));
    expect(examples.map(({ fence }) => [fence.line, fence.code])).toEqual([
      [4, "file;"],
      [11, "f();"],
      [19, "member;"],
    ]);
    expect(unchecked).toEqual([]);
  });

  test("an @example that nothing would check is reported", () => {
    const text = "/**\n * @example f(1)\n * @returns 1\n * @example\n * ```js\n * f();\n * ```\n */\nfunction f() {}";
    expect(examplesInComments("f.ts", text).unchecked.map(({ line }) => line)).toEqual([2, 4]);
  });

  test("a comment inside a string is none", () => {
    expect(examplesInComments("f.ts", 'const a = "/** @example */";').unchecked).toEqual([]);
  });
});
