import { fail } from "../quantity/error.js";

/** Refuses what is no object with named parts, which a caller without types may pass in its place. */
export function checkObject(value: unknown, name: string, expected: string): void {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    fail("wrong-type", { path: [name], value, expected });
  }
}

/** Refuses options that are no object; those that are left out are an object by then. */
export function checkOptions(options: unknown, expected = "an object of options"): void {
  checkObject(options, "options", expected);
}
