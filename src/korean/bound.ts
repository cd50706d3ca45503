/** How a printed number bounds what it counts: `1,000여명` is approximate, `20인이상` at least, `최대 35명` at most. */
export type Bound = "exact" | "approximate" | "at-least" | "at-most" | "above" | "below";

export const BOUNDS = ["exact", "approximate", "at-least", "at-most", "above", "below"] as const;
