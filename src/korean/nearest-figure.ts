import { groupByThrees, type Notation, type Part } from "./notation.js";

/** The unit words that plans print, the most frequent first: of two that are equally close the first is meant. */
const WORDS = ["백만원", "억원", "명", "천명", "만원", "개소", "천원", "조원", "만명", "천만원", "원", "%", "%p"];

/**
 * The readable figure that an unreadable one most probably meant: numbers regrouped, zeros in front dropped,
 * the last word with one slip of the pen put right, spaces closed. Nothing where that is still unreadable.
 */
export function nearestFigure(notation: Notation, canRead: (parts: readonly Part[]) => boolean): string | undefined {
  const numbers = notation.parts.map((part) => ({ ...part, number: regroup(part.number) }));
  const parts = canRead(numbers) ? numbers : withNearestWord(numbers);
  if (!canRead(parts)) return undefined;
  return (notation.sign ?? "") + parts.map(({ number, word }) => number + word).join("");
}

function withNearestWord(parts: readonly Part[]): readonly Part[] {
  return parts.map((part, i) => {
    if (i < parts.length - 1) return part;
    return { ...part, word: WORDS.find((word) => isOneSlip(part.word, word)) ?? part.word };
  });
}

/** Characters that mean something: to replace or drop one makes another figure, not a corrected one. */
const MEANINGFUL = "십백천만억조원명%";

/** One character wrong, missing or too many, with at least one right: ㎡ is no misspelt 명. */
function isOneSlip(given: string, word: string): boolean {
  const shortest = Math.min(given.length, word.length);
  let front = 0;
  while (front < shortest && given[front] === word[front]) front++;
  let back = 0;
  while (back < shortest - front && given[given.length - 1 - back] === word[word.length - 1 - back]) back++;
  const wrong = given.slice(front, given.length - back);
  const same = front + back;
  return same > 0 && wrong.length <= 1 && word.length - same <= 1 && (wrong === "" || !MEANINGFUL.includes(wrong));
}

const LOOSE_NUMBER = /^([0-9]*)(?:\.([0-9]*))?$/;

/** Digits without their separators, regrouped where the text had some; as given where they have two points. */
function regroup(number: string): string {
  const match = LOOSE_NUMBER.exec(number.split(",").join(""));
  if (match === null) return number;
  const [, digits = "", decimals = ""] = match;
  const whole = withoutLeadingZeros(digits);
  const grouped = number.includes(",") ? groupByThrees(whole) : whole;
  return decimals === "" ? grouped : `${grouped}.${decimals}`;
}

function withoutLeadingZeros(digits: string): string {
  return digits.replace(/^0+(?=[0-9])/, "") || "0";
}
