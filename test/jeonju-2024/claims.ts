/* Which numbers of the document no datum accounts for. */
import type { Located } from "./locate.js";
import { notData } from "./not-data.js";
import { numbersOf, type Span } from "./source-text.js";

/** Numbers that are neither data nor listed as something else, and list entries that nothing needs. */
export interface Accounts {
  readonly numbers: number;
  readonly asData: number;
  readonly notData: number;
  readonly open: readonly Span[];
  readonly idle: readonly string[];
}

export function accountsOf(lines: readonly string[], located: readonly Located[]): Accounts {
  const spans = new Map<number, Span[]>();
  for (const { span } of located) {
    if (span !== undefined) spans.set(span.line, [...(spans.get(span.line) ?? []), span]);
  }
  const used = new Set<number>();
  const open: Span[] = [];
  let asData = 0;
  let other = 0;
  const numbers = numbersOf(lines);
  for (const number of numbers) {
    const end = number.from + number.text.length;
    const isDatum = (spans.get(number.line) ?? []).some(
      (span) => span.from <= number.from && end <= span.from + span.text.length,
    );
    if (isDatum) {
      asData += 1;
      continue;
    }
    const at = notData.findIndex(({ lines: where, text }) => {
      const [first, last] = typeof where === "number" ? [where, where] : where;
      if (number.line < first || number.line > last) return false;
      const line = lines[number.line - 1] ?? "";
      return [...line.matchAll(text)].some(
        (match) => match.index <= number.from && end <= match.index + match[0].length,
      );
    });
    if (at < 0) open.push(number);
    else {
      other += 1;
      used.add(at);
    }
  }
  const idle = notData.flatMap(({ lines: where, text, why }, at) =>
    used.has(at) ? [] : [`${String(where)}: ${String(text)} (${why})`],
  );
  return { numbers: numbers.length, asData, notData: other, open, idle };
}
