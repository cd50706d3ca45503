import ts from "typescript";

/** A fenced block of code in a Markdown text or a doc comment. */
export interface Fence {
  /** The file it stands in, relative to the package. */
  readonly file: string;
  /** The line of its first row of code, counted from 1. */
  readonly line: number;
  /** The first word behind the backticks. */
  readonly language: string;
  /** The other words behind the backticks. */
  readonly flags: readonly string[];
  readonly code: string;
}

/** A piece of code to be checked, with what it should print where the text says so. */
export interface Example {
  readonly fence: Fence;
  /** The `text` fence right after it. */
  readonly prints?: string;
}

/** A place that looks like an example and that nothing would check. */
export interface Unchecked {
  readonly file: string;
  readonly line: number;
  readonly why: string;
}

export interface Found {
  readonly examples: readonly Example[];
  readonly unchecked: readonly Unchecked[];
}

interface Row {
  readonly line: number;
  readonly text: string;
}

/** The `ts` fences of a Markdown text; a `text` fence behind one, with no heading between, is its output. */
export function examplesInMarkdown(file: string, text: string): Found {
  const rows = text.split("\n").map((row, i) => ({ line: i + 1, text: row }));
  return { examples: examplesInRows(file, rows), unchecked: [] };
}

/** The `ts` fences of all doc comments of a TypeScript file. */
export function examplesInComments(file: string, text: string): Found {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const examples: Example[] = [];
  const unchecked: Unchecked[] = [];
  for (const range of docComments(source)) {
    const first = source.getLineAndCharacterOfPosition(range.pos).line + 1;
    const body = text.slice(range.pos + 3, range.end - 2).split("\n");
    const rows = body.map((row, i) => ({ line: first + i, text: i === 0 ? row : row.replace(/^\s*\* ?/, "") }));
    examples.push(...examplesInRows(file, rows));
    for (const line of exampleTagsWithoutFence(rows)) {
      unchecked.push({ file, line, why: "an @example without a ts fence" });
    }
  }
  return { examples, unchecked };
}

/** The parser finds the comments: a regular expression would take those inside strings too. */
function docComments(source: ts.SourceFile): ts.CommentRange[] {
  const found = new Map<number, ts.CommentRange>();
  const visit = (node: ts.Node): void => {
    for (const range of ts.getLeadingCommentRanges(source.text, node.pos) ?? []) {
      if (source.text.startsWith("/**", range.pos)) found.set(range.pos, range);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  visit(source.endOfFileToken);
  return [...found.values()].sort((a, b) => a.pos - b.pos);
}

function examplesInRows(file: string, rows: readonly Row[]): Example[] {
  const examples: Example[] = [];
  let code: Fence | undefined;
  const flush = (prints?: string): void => {
    if (code !== undefined) examples.push({ fence: code, ...(prints === undefined ? {} : { prints }) });
    code = undefined;
  };
  for (const item of fencesAndHeadings(file, rows)) {
    if (item === "heading") flush();
    else if (item.language === "text") flush(item.code);
    else {
      flush();
      if (item.language === "ts") code = item;
    }
  }
  flush();
  return examples;
}

function* fencesAndHeadings(file: string, rows: readonly Row[]): Generator<Fence | "heading"> {
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]?.text ?? "";
    if (/^#{1,6} /.test(row)) yield "heading";
    const opening = /^(\s*)(`{3,})([^`]*)$/.exec(row);
    if (opening === null) continue;
    const [, indent = "", ticks = "", info = ""] = opening;
    const [language = "", ...flags] = info.trim().split(/\s+/);
    const start = i + 1;
    while (++i < rows.length && !isClosing(rows[i]?.text ?? "", ticks));
    const inside = rows.slice(start, i).map(({ text }) => (text.startsWith(indent) ? text.slice(indent.length) : text));
    yield { file, line: (rows[start - 1]?.line ?? 0) + 1, language, flags, code: inside.join("\n") };
  }
}

function isClosing(row: string, ticks: string): boolean {
  const text = row.trim();
  return /^`+$/.test(text) && text.length >= ticks.length;
}

function exampleTagsWithoutFence(rows: readonly Row[]): number[] {
  const lines: number[] = [];
  let open: number | undefined;
  for (const { line, text } of rows) {
    if (/^\s*@\w/.test(text)) {
      if (open !== undefined) lines.push(open);
      open = /^\s*@example\b/.test(text) ? line : undefined;
    } else if (/^\s*`{3,}ts\b/.test(text)) open = undefined;
  }
  if (open !== undefined) lines.push(open);
  return lines;
}
