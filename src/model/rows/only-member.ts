import { fail, type PathStep } from "../../quantity/error.js";

/** The one member of an object of which exactly one is given, by name and value. */
export function onlyMember<T extends object>(
  of: T,
  path: readonly PathStep[],
): { readonly [K in keyof T & string]-?: readonly [key: K, value: NonNullable<T[K]>] }[keyof T & string] {
  const [given, ...others] = Object.entries(of).filter(([, value]) => value !== undefined);
  if (given === undefined || others.length > 0) {
    return fail("invalid-value", { path, value: Object.keys(of).join(", "), expected: "exactly one member" });
  }
  return given as never;
}
