/** An object without the members that are undefined, since a record that is written and read again has none. */
export function defined<T extends object>(parts: { readonly [Key in keyof T]: T[Key] | undefined }): T {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as T;
}
