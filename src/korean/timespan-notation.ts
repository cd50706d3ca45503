import { normalise } from "./notation.js";

/** What stands behind a number of a date; 반기 is that of 상반기 and 하반기, whose numbers are 1 and 2. */
export type DateMark = "" | "." | "년" | "월" | "일" | "분기" | "반기";

/** A number of a date as it is printed. */
export interface DateNumber {
  readonly digits: string;
  readonly mark: DateMark;
  /** Whether the quote of a two-digit year stands before it. */
  readonly isQuoted: boolean;
}

/** One end of a span as it is printed: its numbers, and the words behind them without their spaces. */
export interface DatePhrase {
  readonly numbers: readonly DateNumber[];
  readonly word: string;
}

/** The ends of a span; a single date has only a start. */
export interface SpanPhrase {
  readonly start: DatePhrase;
  readonly end?: DatePhrase;
}

/** Plans print many quotes and dashes for one; an asterisk is what text recognition makes of a quote. */
const QUOTES = "'’‘′´`*";
const RANGES = "~∼〜-‐‑–—";

/** The ways to take a text apart; none where it is neither a date nor a span of dates nor a word. */
export function spanPhrases(text: string): readonly SpanPhrase[] {
  const plain = withoutBrackets(normalise(text.trim()));
  const [, year, month, day] = ISO.exec(plain) ?? [];
  if (year === undefined || month === undefined) return takeApart(withPlainMarks(plain));
  // 2010-12 is a month in a register and two years in a plan.
  if (day === undefined) return [...takeApart(`${year}. ${month}.`), ...takeApart(`${year}~${month}`)];
  return takeApart(`${year}. ${month}. ${day}.`);
}

/** The texts of a list. */
export function listed(text: string): readonly string[] {
  return withoutBrackets(text.trim()).split(PARTING);
}

/**
 * A stroke between a digit and a number of one or two is none of a list: it stands in a quarter (1/4분기) or in a day
 * (2024/08/31), and of 7/12 nobody can say whether it is a day or two months.
 */
const PARTING = /[,，]|(?<![0-9０-９]\s*)[/／]|[/／](?!\s*[0-9０-９]{1,2}(?![0-9０-９]))/;

const ISO = /^([0-9]{4})-([0-9]{2})(?:-([0-9]{2}))?$/;

function withoutBrackets(text: string): string {
  return text.startsWith("(") && text.endsWith(")") ? text.slice(1, -1).trim() : text;
}

/** Year, month and day with strokes; the year has four digits, without which nobody can say that it comes first. */
const STROKES = /(?<![0-9/] ?)([0-9]{4}) ?\/ ?([0-9]{1,2}) ?\/ ?([0-9]{1,2})(?! ?[0-9./])/g;

/** Plain quotes, single spaces, ~ for whatever says from and to, points for the strokes of a day, 1분기 for 1/4분기. */
function withPlainMarks(text: string): string {
  let plain = "";
  for (const character of text) {
    if (character !== " " || !plain.endsWith(" ")) plain += plainMark(character);
  }
  plain = plain
    .replace(STROKES, "$1. $2. $3.")
    .replace(/\/ ?4 ?분기/g, "분기")
    .replace("부터", "~");
  if (!plain.endsWith("까지")) return plain;
  const until = plain.slice(0, -"까지".length);
  return until.includes("~") ? until : `~${until}`;
}

function plainMark(character: string): string {
  if (QUOTES.includes(character)) return "'";
  return RANGES.includes(character) ? "~" : character;
}

function takeApart(plain: string): readonly SpanPhrase[] {
  const [start, end, ...others] = plain.split("~").map(takePhraseApart);
  if (start === undefined || others.length > 0) return [];
  if (!plain.includes("~")) return [{ start }];
  return end === undefined ? [] : [{ start, end }];
}

/** Every part is optional and none repeats, so that a text is read in one pass. */
const NUMBER = / ?(?:(')? ?([0-9]+) ?(\.|년도|년|월|일|분기)?|(상반기|하반기))/y;

function takePhraseApart(text: string): DatePhrase | undefined {
  const numbers: DateNumber[] = [];
  let rest = text;
  for (;;) {
    NUMBER.lastIndex = 0;
    const match = NUMBER.exec(rest);
    if (match === null) break;
    numbers.push(dateNumber(match));
    rest = rest.slice(match[0].length);
  }
  const word = rest.split(" ").join("");
  return /^[가-힣]*$/.test(word) ? { numbers, word } : undefined;
}

function dateNumber([, quote, digits, mark = "", half]: RegExpExecArray): DateNumber {
  if (digits === undefined) return { digits: half === "상반기" ? "1" : "2", mark: "반기", isQuoted: false };
  return { digits, mark: (mark === "년도" ? "년" : mark) as DateMark, isQuoted: quote !== undefined };
}
