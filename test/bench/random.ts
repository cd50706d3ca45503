/** A source of numbers that are the same on every machine. */
export interface Random {
  /** A whole number, both ends included. */
  readonly whole: (low: number, high: number) => number;
  readonly of: <T>(list: readonly T[]) => T;
  /** The same things in another order. */
  readonly shuffled: <T>(list: readonly T[]) => T[];
}

/** The generator called mulberry32. */
export function random(seed: number): Random {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  return {
    whole,
    of: <T>(list: readonly T[]) => list[whole(0, list.length - 1)] as T,
    shuffled: <T>(list: readonly T[]) => {
      const all = [...list];
      for (let last = all.length - 1; last > 0; last--) {
        const other = whole(0, last);
        [all[last], all[other]] = [all[other] as T, all[last] as T];
      }
      return all;
    },
  };
}
