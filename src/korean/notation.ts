import { isSignSymbol, type SignSymbol } from "./signs.js";

/*
 * The characters of a figure before anything is read from them. NFKC would do the full-width forms too, but it also
 * makes 102 of 10² and 1 of ①; only the full-width block is mapped here.
 */

/** Longer than any figure; what is longer is refused before a character of it is looked at. */
export const LONGEST_FIGURE = 100;

const FULL_WIDTH_FIRST = 0xff01;
const FULL_WIDTH_LAST = 0xff5e;
const FULL_WIDTH_SHIFT = 0xfee0;

/** Full-width forms as ASCII, any space as a space, the minus sign as a hyphen, decomposed Hangul composed. */
export function normalise(text: string): string {
  let plain = "";
  for (const character of text.normalize("NFC")) plain += plainCharacter(character);
  return plain;
}

function plainCharacter(character: string): string {
  const code = character.charCodeAt(0);
  if (code >= FULL_WIDTH_FIRST && code <= FULL_WIDTH_LAST) return String.fromCharCode(code - FULL_WIDTH_SHIFT);
  if (character === "−") return "-";
  return /^\p{Zs}$/u.test(character) ? " " : character;
}

/** A figure taken apart: its mark, and numbers each with the word behind it. */
export interface Notation {
  readonly sign: SignSymbol | "+" | "-" | undefined;
  readonly parts: readonly Part[];
}

/** A printed number with the word up to the next number. */
export interface Part {
  readonly number: string;
  readonly word: string;
}

const DIGITS = /([0-9.,]+)/;
/** "1 806" may be two cells, and "- 642,727" is a line of a list: neither is one number. */
const SPACE_INSIDE = /[0-9.,] +[0-9.,]|^[-+] /;

/** Whether the spaces of a normalised text stand where a figure may have some. */
export function hasReadableSpaces(text: string): boolean {
  return !SPACE_INSIDE.test(text);
}

/** Takes a normalised text apart; nothing where it does not start with a number or has two marks. */
export function takeApart(text: string): Notation | undefined {
  const compact = text.split(" ").join("");
  const head = headSign(compact);
  const afterHead = head === undefined ? compact : compact.slice(1);
  const tail = tailSign(afterHead);
  if (head !== undefined && tail !== undefined) return undefined;
  const body = tail === undefined ? afterHead : afterHead.slice(0, -tail.length);
  const [before, ...tokens] = body.split(DIGITS);
  if (before !== "" || tokens.length === 0) return undefined;
  const parts: Part[] = [];
  for (let i = 0; i < tokens.length; i += 2) parts.push({ number: tokens[i] ?? "", word: tokens[i + 1] ?? "" });
  return { sign: head ?? tail?.symbol, parts };
}

function headSign(text: string): Notation["sign"] {
  const first = text.charAt(0);
  return first === "+" || first === "-" || isSignSymbol(first) ? first : undefined;
}

/** A mark behind the figure, bare or in brackets: `2.4%↓`, `0.1%p(↑)`. */
function tailSign(text: string): { readonly symbol: SignSymbol; readonly length: number } | undefined {
  const last = text.charAt(text.length - 1);
  if (isSignSymbol(last)) return { symbol: last, length: 1 };
  const inside = text.charAt(text.length - 2);
  const inBrackets = last === ")" && text.charAt(text.length - 3) === "(";
  return inBrackets && isSignSymbol(inside) ? { symbol: inside, length: 3 } : undefined;
}

/** Separators between every three digits from the right. */
export function groupByThrees(digits: string): string {
  const first = digits.length % 3;
  const groups = first === 0 ? [] : [digits.slice(0, first)];
  for (let i = first; i < digits.length; i += 3) groups.push(digits.slice(i, i + 3));
  return groups.join(",");
}
