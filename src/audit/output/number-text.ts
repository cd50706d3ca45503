import { toNumber } from "../../quantity/fraction.js";
import { readNumber } from "../../quantity/number-input.js";
import { groupThousands } from "../../korean/group-thousands.js";
import type { AuditFigure } from "../figure.js";

/** Digits after the point of the shortest decimal of a number. */
export function decimalsOf(value: number): number {
  return String(readNumber(value).d).length - 1;
}

/** The value of a figure with the digits that it is printed with, and whatever it has beyond them. */
export function figureNumber({ value, decimals }: AuditFigure): string {
  return value === null ? "?" : groupThousands(value, { decimals: Math.max(decimals, decimalsOf(value)) });
}

/** A computed number with some digits more than the figure that it is compared with; `…` where there are further ones. */
export function computedNumber(value: number, decimals: number, more = 1): string {
  const own = decimalsOf(value);
  const shown = Math.max(decimals + more, 1);
  if (own <= shown + 2) return groupThousands(value, { decimals: Math.max(own, decimals) });
  const enough = Math.max(shown, leadingZeros(value) + 2);
  // Cut off, not rounded: rounded it could look like the figure that it differs from.
  const all = groupThousands(value, { decimals: own });
  return own <= enough ? all : `${all.slice(0, all.length - (own - enough))}…`;
}

/** Zeros between the point and the first other digit. */
function leadingZeros(value: number): number {
  const size = Math.abs(value);
  return size === 0 || size >= 1 ? 0 : Math.max(0, -Math.floor(Math.log10(size)) - 1);
}

/** A factor as it would be typed: 400/121 rather than the digits of its double. */
export function factorText(value: number): string {
  if (decimalsOf(value) <= 6) return groupThousands(value);
  for (let below = 2; below <= 1000; below++) {
    const above = toNumber(readNumber(value * below), 0);
    if (above / below === value) return `${String(above)}/${String(below)}`;
  }
  return groupThousands(value);
}
