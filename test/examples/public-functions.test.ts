import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";

/** Names that a room's index lets out, by the file they come from. */
function publicNames(index: string): Map<string, string[]> {
  const source = ts.createSourceFile(index, readFileSync(index, "utf8"), ts.ScriptTarget.Latest, true);
  const names = new Map<string, string[]>();
  for (const statement of source.statements) {
    if (!ts.isExportDeclaration(statement) || statement.isTypeOnly) continue;
    if (statement.exportClause === undefined || !ts.isNamedExports(statement.exportClause)) continue;
    const from = (statement.moduleSpecifier as ts.StringLiteral).text.replace(/\.js$/, ".ts");
    const file = join(index, "..", from);
    names.set(file, [...(names.get(file) ?? []), ...statement.exportClause.elements.map((one) => one.name.text)]);
  }
  return names;
}

/** Doc comments of the functions of a file. */
function comments(file: string): Map<string, string> {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  const found = new Map<string, string>();
  for (const statement of source.statements) {
    if (!ts.isFunctionDeclaration(statement) || statement.name === undefined) continue;
    found.set(statement.name.text, statement.getFullText(source).slice(0, statement.getLeadingTriviaWidth(source)));
  }
  return found;
}

const rooms = readdirSync("src", { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== "cli")
  .map((entry) => entry.name);

describe.each(rooms)("every public function of %s", (room) => {
  const functions = [...publicNames(join("src", room, "index.ts"))].flatMap(([file, names]) => {
    const docs = comments(file);
    return names.flatMap((name) => {
      const comment = docs.get(name);
      return comment === undefined ? [] : [{ name, comment }];
    });
  });

  it("says what goes in, what comes out, and shows it in an example", () => {
    const lacking = functions
      .filter(({ comment }) => !["@param", "@returns", "@example"].every((tag) => comment.includes(tag)))
      .map(({ name }) => name);
    // A function without parameters has none to describe.
    expect(lacking.filter((name) => name !== "planJsonSchema")).toEqual([]);
  });
});
