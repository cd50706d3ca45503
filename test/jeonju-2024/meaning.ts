/*
 * What the numbers of a printed text are, read by a few lines of their own so that a mistake in the library's reader
 * does not confirm itself.
 */
const SCALES: readonly (readonly [word: string, factor: number])[] = [
  ["천만", 1e7],
  ["백만", 1e6],
  ["만", 1e4],
  ["억", 1e8],
  ["조", 1e12],
  ["천", 1e3],
];

/** Each number of a text, and what it is with the scale behind it. */
function readings(text: string): number[] {
  return [...text.matchAll(/([0-9]+(?:,[0-9]{3})*(?:\.[0-9]+)?)\s*(천만|백만|만|억|조|천)?/g)].flatMap((match) => {
    const number = Number((match[1] ?? "").replaceAll(",", ""));
    const factor = SCALES.find(([word]) => word === match[2])?.[1];
    return factor === undefined ? [number] : [number, number * factor];
  });
}

/** Whether a text holds a number; its sign may stand in an arrow or a word. */
export function holds(text: string, value: number): boolean {
  // A lone dash is a nil.
  if (text === "-") return value === 0;
  const wanted = Math.abs(value);
  return readings(text).some((one) => Math.abs(one - wanted) <= 1e-9 * Math.max(1, wanted));
}
