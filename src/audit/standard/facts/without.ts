/** An object without some of its members. */
export function without<T extends object, K extends keyof T>(object: T, keys: readonly K[]): Omit<T, K> {
  const dropped: readonly PropertyKey[] = keys;
  return Object.fromEntries(Object.entries(object).filter(([key]) => !dropped.includes(key))) as Omit<T, K>;
}
