import { fail } from "../quantity/error.js";
import { checkObject } from "./check-object.js";

/** A mark that some documents print for an increase and others for a decrease. */
export type SignSymbol = "▲" | "△" | "▼" | "▽" | "↑" | "↓";

/** Where a change goes. */
export type ChangeDirection = "increase" | "decrease";

/**
 * What the marks of one document mean, by mark. There is no default: ▲ is an increase in a job plan and a minus
 * in a budget paper of the same city.
 */
export type Signs = Readonly<Partial<Record<SignSymbol, ChangeDirection>>>;

const SYMBOLS: readonly string[] = ["▲", "△", "▼", "▽", "↑", "↓"];

export function isSignSymbol(text: string): text is SignSymbol {
  return SYMBOLS.includes(text);
}

/** Refuses marks that are not declared at all: a document without any declares `{}`. */
export function checkSigns(signs: unknown): void {
  checkObject(signs, "signs", 'the marks of the document, such as { "▲": "increase" }, or {} where it has none');
}

/** The declared marks in the order of their declaration. */
export function declaredSigns(signs: Signs): (readonly [SignSymbol, ChangeDirection])[] {
  return Object.entries(signs).map(([symbol, direction]) => {
    if (!isSignSymbol(symbol)) {
      fail("invalid-value", { path: ["signs", symbol], value: symbol, expected: `one of ${SYMBOLS.join(" ")}` });
    }
    // A caller without types may declare anything.
    if (!["increase", "decrease"].includes(direction)) {
      fail("invalid-value", { path: ["signs", symbol], value: direction, expected: "increase or decrease" });
    }
    return [symbol, direction];
  });
}
