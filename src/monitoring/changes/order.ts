/** Ids as a reader orders them: `1-2-1` before `1-10-1`. It does not depend on the language of the machine. */
export function byId(a: string, b: string): number {
  const [x, y] = [a, b].map((one) => one.split(/([0-9]+)/)) as [string[], string[]];
  for (let i = 0; i < Math.min(x.length, y.length); i++) {
    const [p, q] = [x[i] as string, y[i] as string];
    if (p === q) continue;
    // Every second piece is a number.
    const order = i % 2 === 1 ? Number(p) - Number(q) : 0;
    return order || (p < q ? -1 : 1);
  }
  return x.length - y.length;
}
