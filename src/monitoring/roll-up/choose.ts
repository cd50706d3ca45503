import { sign } from "../../quantity/fraction.js";
import { NOWHERE, type Book } from "./part.js";
import type { RollUpDimension } from "./result.js";

/**
 * The book to take a measure from: the one that says most about the dimensions; of those that say as much, the one that
 * says more of the first dimension, then the one that at least narrows it, then one without gaps, then the first.
 */
export function choose(books: readonly Book[], by: readonly RollUpDimension[]): Book | undefined {
  let best: { readonly book: Book; readonly score: readonly number[] } | undefined;
  for (const book of books) {
    const score = scoreOf(book, by);
    if (best === undefined || isBetter(score, best.score)) best = { book, score };
  }
  return best?.book;
}

function isBetter(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((one, i) => one !== b[i]);
  return at >= 0 && (a[at] as number) > (b[at] as number);
}

function scoreOf({ parts }: Book, by: readonly RollUpDimension[]): number[] {
  const known = parts.filter((one) => typeof one.value !== "string");
  const shareOf = (count: number) => (known.length === 0 ? 0 : count / known.length);
  const places = (dimension: RollUpDimension) => known.map((one) => one.places[dimension] ?? NOWHERE);
  const placed = by.map((one) => shareOf(places(one).filter(({ rest }) => sign(rest) === 0).length));
  const partly = by.map((one) => shareOf(places(one).filter((place) => place.in.length > 0).length));
  const narrowed = by.map((one) => shareOf(places(one).filter(({ within }) => within !== undefined).length));
  const isWhole = parts.every(({ value }) => typeof value !== "string" || value === "not-reported");
  const sum = (all: readonly number[]) => all.reduce((total, one) => total + one, 0);
  return [sum(placed), sum(partly), placed[0] ?? 0, sum(narrowed), isWhole ? 1 : 0];
}
