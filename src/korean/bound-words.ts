import type { Bound } from "./bound.js";
import type { Per } from "./bounded-amount.js";

/** A word around a figure: what it says of the bound, or what the amount is for each of. */
export interface FrameWord {
  readonly bound?: Bound;
  readonly per?: Per;
}

/** 총 adds nothing: of a sum it says that it is one. 만 says that years of age are full ones. */
export const BEFORE: Readonly<Record<string, FrameWord>> = {
  최대: { bound: "at-most" },
  최소: { bound: "at-least" },
  약: { bound: "approximate" },
  연: { per: "year" },
  월: { per: "month" },
  업체당: { per: "firm" },
  기업당: { per: "firm" },
  "1인당": { per: "person" },
  총: {},
  만: {},
};

export const AFTER: Readonly<Record<string, FrameWord>> = {
  이상: { bound: "at-least" },
  이하: { bound: "at-most" },
  초과: { bound: "above" },
  미만: { bound: "below" },
  정도: { bound: "approximate" },
  내외: { bound: "approximate" },
  가량: { bound: "approximate" },
};

/** Words taken off a text, and what is left of it. */
export interface Unframed {
  readonly words: readonly string[];
  readonly rest: string;
}

/** Takes the words before a figure off a normalised text. */
export function withoutWordsBefore(text: string): Unframed {
  const words: string[] = [];
  let rest = text;
  for (;;) {
    const word = Object.keys(BEFORE).find((one) => rest.startsWith(one));
    if (word === undefined) return { words, rest };
    words.push(word);
    rest = rest.slice(word.length).trimStart();
  }
}

/** Takes the one word behind a figure off a normalised text. */
export function withoutWordAfter(text: string): Unframed {
  const word = Object.keys(AFTER).find((one) => text.endsWith(one));
  if (word === undefined) return { words: [], rest: text };
  return { words: [word], rest: text.slice(0, -word.length).trimEnd() };
}

/** 여 stands behind digits or a scale and before the counter: `1,000여명`, `400여 명`, `3억여원`, `300여만원`. */
export function withoutYeo(text: string): string | undefined {
  const at = text.indexOf("여");
  const number = text.slice(0, Math.max(at, 0)).trimEnd();
  const counter = text.slice(at + 1).trimStart();
  return /[0-9십백천만억조]$/.test(number) && !/^[0-9]/.test(counter) ? number + counter : undefined;
}
