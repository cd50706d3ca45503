/** A column of a {@link textTable}. */
export interface TextColumn {
  /** What stands over it. */
  readonly head: string;
  /** Numbers to the right, words to the left; `left` where it is left out. */
  readonly align?: "left" | "right";
}

/**
 * How many columns of a terminal a text takes: Hangul, Han characters and full-width forms take two, combining marks none.
 *
 * @param text - Text without line ends or control characters.
 * @returns The width in columns.
 * @source Unicode Standard Annex 11 (East Asian Width), by the scripts that Korean plans use. Characters of ambiguous
 *   width, such as ▲, count one, as terminals outside legacy East Asian encodings show them.
 * @example
 * ```ts
 * import { displayWidth } from "iljari/exchange";
 * displayWidth("고용률(15~64세)"); // => 15
 * ```
 */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text.normalize("NFC")) width += NARROW.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return width;
}

const NARROW = /^\p{Mn}$/u;
const WIDE =
  /^[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]$/u;

/**
 * Rows of text as an aligned table for a terminal or a monospaced page.
 *
 * @param columns - Heads and alignment.
 * @param rows - One text for each column; a missing one counts as empty.
 * @returns Lines without trailing spaces: the heads, a rule, the rows. Aligned by display width, so that Korean and
 *   English stand in the same columns.
 * @example
 * ```ts
 * import { textTable } from "iljari/exchange";
 * console.log(textTable([{ head: "지표" }, { head: "목표", align: "right" }], [["고용률", "65.8"], ["취업자 수", "308.4"]]).join("\n"));
 * ```
 *
 * ```text
 * 지표        목표
 * ---------  -----
 * 고용률      65.8
 * 취업자 수  308.4
 * ```
 */
export function textTable(columns: readonly TextColumn[], rows: readonly (readonly string[])[]): string[] {
  const widths = columns.map(({ head }, i) =>
    Math.max(displayWidth(head), ...rows.map((row) => displayWidth(row[i] ?? ""))),
  );
  const line = (cells: readonly string[]) =>
    columns
      .map(({ align = "left" }, i) => pad(cells[i] ?? "", widths[i] ?? 0, align))
      .join("  ")
      .trimEnd();
  return [
    line(columns.map(({ head }) => head)),
    widths.map((width) => "-".repeat(width)).join("  "),
    ...rows.map(line),
  ];
}

function pad(text: string, width: number, align: "left" | "right"): string {
  const space = " ".repeat(Math.max(0, width - displayWidth(text)));
  return align === "right" ? space + text : text + space;
}
