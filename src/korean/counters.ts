import { unitInfo, type Unit } from "../quantity/unit.js";

/**
 * Words that stand behind a number as a unit does, with the unit that they count in: `{ 필지: "count" }` reads `3필지`.
 * Spaces inside a word do not count.
 */
export type Counters = Readonly<Record<string, Unit>>;

/** What 개 counts is the head of the table's to say; so are these, which all count firms. */
const FIRMS: readonly string[] = ["개", "개사", "개업체", "개기업"];

/** The counters of the plan's project sheets that are no unit's name. */
const COUNTERS: Counters = {
  인: "persons",
  세: "years",
  개년: "years",
  년간: "years",
  개월간: "months",
  주간: "weeks",
  회: "count",
  건: "count",
  편: "count",
  대: "count",
  면: "count",
  실: "count",
  층: "count",
  개실: "count",
  개관: "count",
  개국: "count",
  개단지: "count",
  개센터: "count",
  개기관: "count",
  개부서: "count",
  개팀: "count",
  개분야: "count",
  개사업: "count",
  개사업주: "count",
  개과정: "count",
};

/** What a counter counts in, and the word itself where the unit does not say it. */
export interface Counted {
  readonly unit: Unit;
  readonly counter?: string;
}

/** Looks a word up among the caller's counters, which go before units and before the library's counters. */
export function countedByCaller(word: string, counters: Counters | undefined): Counted | undefined {
  // A bare figure has no counter, whatever the caller declares.
  if (counters === undefined || word === "") return undefined;
  const own = Object.entries(counters).find(([counter]) => counter.split(" ").join("") === word);
  if (own === undefined) return undefined;
  unitInfo(own[1], ["counters", own[0]]);
  return { unit: own[1], counter: word };
}

/** Looks a word up among the library's counters. */
export function counted(word: string, declared: Unit | undefined): Counted | undefined {
  if (FIRMS.includes(word)) {
    const unit = declared === "establishments" ? declared : "count";
    return word === "개" ? { unit } : { unit, counter: word };
  }
  const unit = Object.hasOwn(COUNTERS, word) ? COUNTERS[word] : undefined;
  return unit && { unit, counter: word };
}
