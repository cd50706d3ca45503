import { given } from "../given.js";

/**
 * The restricted Damerau–Levenshtein distance (optimal string alignment): how many replacements, insertions, deletions and
 * exchanges of neighbours lead from one text to the other, no character being edited twice.
 */
export function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let last: number[] = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const isEqual = a[i - 1] === b[j - 1];
      let best = Math.min(given(last[j - 1]) + (isEqual ? 0 : 1), given(last[j]) + 1, given(row[j - 1]) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, given(before[j - 2]) + 1);
      }
      row.push(best);
    }
    [before, last] = [last, row];
  }
  return given(last[b.length]);
}
