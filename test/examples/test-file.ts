import ts from "typescript";
import type { Example, Unchecked } from "./fences.js";
import { withoutTrailingSpace } from "./printing.js";

/** Replaces `[from, to)` of the example's code. */
interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** What a comment says a statement gives: `// => ...`, on its last line or below it. */
interface Claim {
  readonly lines: readonly string[];
}

/** The text of a test that fails and says why. */
export function failingTest({ file, line, why }: Unchecked): string {
  const name = JSON.stringify(`${file}:${String(line)}`);
  return `import { test } from "vitest";\n\ntest(${name}, () => {\n  throw new Error(${JSON.stringify(why)});\n});\n`;
}

/** The example as a module that is type-checked and not run. */
export function checkedModule({ fence }: Example): string {
  const source = parse(fence.code);
  return `${fence.code}\n${mention(source.statements.flatMap(declaredNames))}export {};\n`;
}

/** The example as a test file: imports on top, the rest in one test, `// =>` comments as expectations. */
export function testFile(example: Example): string {
  const { fence, prints } = example;
  try {
    const { imports, body, names } = rewrite(fence.code);
    const usesConsole = /\bconsole\b/.test(body);
    if (prints !== undefined && !usesConsole) throw new Error("a text fence follows, but the example prints nothing");
    const lines = [...body.split("\n")];
    if (names !== "") lines.push(names.trimEnd());
    if (usesConsole) lines.unshift("const printed = printing();", "const { console } = printed;");
    if (prints !== undefined) lines.push(expectText("printed.all()", withoutTrailingSpace(prints)));
    const usesExpect = lines.some((line) => line.includes("expect("));
    return [
      `import { ${usesExpect ? "expect, " : ""}test } from "vitest";`,
      ...(usesConsole ? [`import { printing } from "../test/examples/printing.js";`] : []),
      ...imports,
      "",
      `test(${JSON.stringify(`${fence.file}:${String(fence.line)}`)}, async () => {`,
      ...lines,
      "});",
      "",
    ].join("\n");
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return failingTest({ ...fence, why: error.message });
  }
}

interface Rewritten {
  readonly imports: readonly string[];
  readonly body: string;
  readonly names: string;
}

function rewrite(code: string): Rewritten {
  const source = parse(code);
  const imports: string[] = [];
  const edits: Edit[] = [];
  let claims = 0;
  for (const statement of source.statements) {
    if (ts.isImportDeclaration(statement)) {
      imports.push(statement.getText());
      edits.push({ from: statement.getStart(), to: statement.end, text: "" });
      continue;
    }
    edits.push(...withoutExport(statement));
    const claim = claimBehind(code, statement);
    if (claim === undefined) continue;
    claims += 1;
    edits.push(...(givesValue(statement) ? expectValue(statement, claim) : expectPrinted(statement, claim)));
  }
  if (claims !== code.split("// =>").length - 1) {
    throw new Error("a `// =>` that belongs to no statement at the top level of the example");
  }
  return { imports, body: apply(code, edits), names: mention(source.statements.flatMap(declaredNames)) };
}

function parse(code: string): ts.SourceFile {
  return ts.createSourceFile("example.ts", code, ts.ScriptTarget.Latest, true);
}

function apply(code: string, edits: readonly Edit[]): string {
  let text = code;
  for (const { from, to, text: by } of [...edits].sort((a, b) => b.from - a.from || b.to - a.to)) {
    text = text.slice(0, from) + by + text.slice(to);
  }
  return text.trim();
}

/** A test's body cannot export; what a guide shows as a module of its own may. */
function withoutExport(statement: ts.Statement): Edit[] {
  if (ts.isExportDeclaration(statement) || ts.isExportAssignment(statement)) {
    throw new Error("an example may export declarations, not names or a default");
  }
  const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
  return modifiers
    .filter(({ kind }) => kind === ts.SyntaxKind.ExportKeyword || kind === ts.SyntaxKind.DefaultKeyword)
    .map((modifier) => ({ from: modifier.getStart(), to: modifier.end, text: "" }));
}

function claimBehind(code: string, statement: ts.Statement): Claim | undefined {
  const [rest = "", ...below] = code.slice(statement.end).split("\n");
  const sameLine = /^\s*\/\/ => ?(.*)$/.exec(rest);
  const comments = sameLine === null ? below : ["", ...below];
  const first = sameLine ?? (rest.trim() === "" ? /^\s*\/\/ => ?(.*)$/.exec(below[0] ?? "") : null);
  if (first === null) return undefined;
  const lines = [first[1] ?? ""];
  for (const line of comments.slice(1)) {
    const more = /^\s*\/\/(?! =>)(.*)$/.exec(line);
    if (more === null) break;
    lines.push(more[1] ?? "");
  }
  return { lines };
}

/** Whether `// =>` behind the statement states a value; behind every other statement it states what is printed. */
function givesValue(statement: ts.Statement): boolean {
  if (ts.isVariableStatement(statement)) return true;
  if (!ts.isExpressionStatement(statement)) return false;
  const { expression } = statement;
  return !(ts.isCallExpression(expression) && /^console\b/.test(expression.expression.getText()));
}

function expectValue(statement: ts.Statement, claim: Claim): Edit[] {
  const value = valueText(claim);
  if (ts.isExpressionStatement(statement)) {
    const { expression } = statement;
    return [
      { from: expression.getStart(), to: expression.getStart(), text: "expect(" },
      { from: expression.end, to: statement.end, text: `).toStrictEqual(${value});` },
    ];
  }
  const [name, ...others] = declaredNames(statement);
  if (name === undefined || others.length > 0) throw new Error("`// =>` behind a declaration of several names");
  return [{ from: statement.end, to: statement.end, text: ` expect(${name}).toStrictEqual(${value});` }];
}

/** A value goes on over as many comment lines as it takes to be an expression; what follows is a plain comment. */
function valueText({ lines }: Claim): string {
  for (let count = 1; count <= lines.length; count++) {
    const text = lines.slice(0, count).join("\n").trim();
    if (text !== "" && isExpression(text)) return text;
  }
  throw new Error(`what follows \`// =>\` is no expression: ${lines[0] ?? ""}`);
}

function isExpression(text: string): boolean {
  const { diagnostics = [] } = ts.transpileModule(`void (${text}\n);`, { reportDiagnostics: true });
  return diagnostics.length === 0;
}

/** Printed text goes on over comment lines that are indented to it: `//    second line`. */
function expectPrinted(statement: ts.Statement, { lines }: Claim): Edit[] {
  const [first = "", ...rest] = lines;
  const end = rest.findIndex((line) => line.trim() !== "" && !line.startsWith("    "));
  const more = (end === -1 ? rest : rest.slice(0, end)).map((line) => line.slice(4));
  const text = withoutTrailingSpace([first, ...more].join("\n"));
  return [
    { from: statement.getStart(), to: statement.getStart(), text: "printed.next(); " },
    { from: statement.end, to: statement.end, text: ` ${expectText("printed.next()", text)}` },
  ];
}

function expectText(actual: string, text: string): string {
  return `expect(${actual}).toBe(${JSON.stringify(text)});`;
}

function declaredNames(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.flatMap(({ name }) => boundNames(name));
  }
  if ((ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) && statement.name !== undefined) {
    return [statement.name.text];
  }
  return [];
}

function boundNames(name: ts.BindingName): string[] {
  if (ts.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((element) => (ts.isOmittedExpression(element) ? [] : boundNames(element.name)));
}

/** An example may show a name without using it; the type checker would call it unused. */
function mention(names: readonly string[]): string {
  return names.length === 0 ? "" : `void [${names.join(", ")}];\n`;
}
