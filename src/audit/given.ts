/** The caller knows that it is there. */
export function given<T>(value: T | undefined): T {
  if (value === undefined) throw new RangeError("nothing there");
  return value;
}
