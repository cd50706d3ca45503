/**
 * Finds the valid name that a misspelt one most probably meant, or nothing where none is close.
 * Distance is the restricted Damerau-Levenshtein distance: a slip of two neighbouring letters counts one.
 */
export function nearestName(given: unknown, names: Iterable<string>): string | undefined {
  // What is no text is no misspelt name.
  if (typeof given !== "string") return undefined;
  // A long text is no misspelt name, and the distance costs the product of the lengths.
  if (given.length > 100) return undefined;
  let best: string | undefined;
  // A name is not meant where every letter of it would have to be another.
  let bestDistance = Math.min(Math.max(2, Math.floor(given.length / 3)) + 1, given.length);
  for (const name of names) {
    if (Math.abs(name.length - given.length) >= bestDistance) continue;
    const distance = editDistance(given.toLowerCase(), name.toLowerCase());
    if (distance < bestDistance) {
      best = name;
      bestDistance = distance;
    }
  }
  return best;
}

/** As many names as a reader of a message looks through. */
const MOST_NAMES = 10;

/** Names for a message: the first of them, and how many there are where that is not all. */
export function namesText(names: readonly string[]): string {
  const text = names.slice(0, MOST_NAMES).join(", ");
  return names.length > MOST_NAMES ? `${text}, … (${String(names.length)} in all)` : text;
}

function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let d = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) d = Math.min(d, at(beforeLast, j - 2) + 1);
      row.push(d);
    }
    beforeLast = last;
    last = row;
  }
  return at(last, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? 0;
}
