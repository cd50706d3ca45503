import type { Timespan } from "./timespan.js";

/** Words, each with its meaning; of several with one meaning the first is written. */
export type Meanings<M> = readonly (readonly [word: string, meaning: M])[];

/** What stands behind the ~ of a span without an end. */
export const OPEN: Meanings<NonNullable<Timespan["open"]>> = [
  ["계속", "ongoing"],
  ["현재", "present"],
  ["", "unstated"],
];

export const RECURRING: Meanings<NonNullable<Timespan["recurring"]>> = [
  ["연중", "all-year"],
  ["수시", "as-needed"],
  ["상시", "continuous"],
];

export const WEEKS: Meanings<number> = [
  ["첫째주", 1],
  ["둘째주", 2],
  ["셋째주", 3],
  ["넷째주", 4],
  ["다섯째주", 5],
  ["여섯째주", 6],
];

export function meaningOf<M>(words: Meanings<M>, word: string): M | undefined {
  return words.find(([one]) => one === word)?.[1];
}

export function wordFor<M>(words: Meanings<M>, meaning: M | undefined): string | undefined {
  return words.find(([, one]) => one === meaning)?.[0];
}

/** What the words behind a date say. */
export interface DateWords {
  readonly recurring?: NonNullable<Timespan["recurring"]>;
  readonly week?: number;
  /** Whether they stand behind a month only. */
  readonly needsMonth?: true;
}

/** The meaning of words without their spaces; nothing where they are none of a date. */
export function dateWords(word: string): DateWords | undefined {
  const recurring = meaningOf(RECURRING, word);
  if (recurring !== undefined) return { recurring };
  const week = meaningOf(WEEKS, word);
  if (week !== undefined) return { week, needsMonth: true };
  // 기준 (as of) dates a figure and adds nothing; what is in a month, at its end or all through it is dated by the month.
  const rest = word.endsWith("기준") ? word.slice(0, -"기준".length) : word;
  if (rest === "말" || rest === "중" || rest === "한달간") return { needsMonth: true };
  return rest === "" ? {} : undefined;
}
