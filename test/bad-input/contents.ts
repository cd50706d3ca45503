/** Everything that a value consists of: each object in it once, with its keys and what stands under them. */
export function contents(value: unknown): unknown[] {
  const met = new Set<unknown>();
  const open = [value];
  const found: unknown[] = [value];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next !== "object" || next === null || ArrayBuffer.isView(next) || met.has(next)) continue;
    met.add(next);
    for (const key of Reflect.ownKeys(next)) {
      const member: unknown = Object.getOwnPropertyDescriptor(next, key)?.value;
      found.push(next, key, member);
      open.push(member);
    }
  }
  return found;
}

/** The value itself, with every object in it frozen. */
export function frozen(value: unknown): unknown {
  for (const one of contents(value)) if (!ArrayBuffer.isView(one)) Object.freeze(one);
  return value;
}
