import { nearestName } from "../quantity/nearest.js";

/** More comparisons than the mistakes of a person need, and few enough to cost no second. */
const MOST_COMPARISONS = 100_000;

/** Names by which something is known: a set of them, or a map from them. */
export interface Names {
  readonly size: number;
  keys(): Iterable<string>;
}

/** Finds the name that was meant, or nothing. */
export type Hint = (given: string, names: Names) => string | undefined;

/**
 * Hints for the misspelt names of one document. Ten thousand wrong references to ten thousand ids are no slips of the
 * pen: when the comparisons are used up, the issues that follow come without a hint.
 *
 * @param meant - Finds what is called by another name than its own; where it finds nothing the nearest name is taken.
 */
export function hints(meant: Hint = () => undefined): Hint {
  let left = MOST_COMPARISONS;
  return (given, names) => {
    if (left <= 0) return undefined;
    left -= names.size;
    return meant(given, names) ?? nearestName(given, names.keys());
  };
}
