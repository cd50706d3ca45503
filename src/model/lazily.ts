/**
 * Makes something when it is first asked for, and once. Building all schemas takes a good part of the time of an import,
 * and zod tries to compile code with the first object schema that is built, which a page with a strict content security
 * policy reports; a program that reads no plan is spared both.
 */
export function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
