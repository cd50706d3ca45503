import type { Coordinates } from "../table.js";

/** Coordinates as one text: `industry=C size=small`. */
export function coordinatesText(coordinates: Coordinates): string {
  return Object.entries(coordinates)
    .map(([dimension, item]) => `${dimension}=${item}`)
    .join(" ");
}
