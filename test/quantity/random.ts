/** Random numbers that are the same in every run: the generator mulberry32. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  /** A whole number from 0 up to and not including `end`, which is at most 2^53. */
  below(end: number): number {
    return Math.floor(((this.#next() * 2 ** 21 + (this.#next() >>> 11)) / 2 ** 53) * end);
  }

  pick<T>(items: readonly T[]): T {
    return items[this.below(items.length)] as T;
  }

  #next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return (t ^ (t >>> 14)) >>> 0;
  }

  /** A number with at most `digits` digits, `decimals` of them behind the point, on either side of zero. */
  decimal(digits: number, decimals: number): number {
    const units = this.below(10 ** this.below(digits + 1));
    return Number(`${this.below(3) === 0 ? "-" : ""}${String(units)}e-${String(decimals)}`);
  }

  /** Any finite double but -0, all exponents alike. */
  double(): number {
    const bits = new DataView(new ArrayBuffer(8));
    bits.setUint32(0, this.#next());
    bits.setUint32(4, this.#next());
    const value = bits.getFloat64(0);
    return Number.isFinite(value) && value !== 0 ? value : this.double();
  }

  /**
   * A number of one of many shapes: whole, with few decimals, on a tie, with sixteen or seventeen digits,
   * very large, very small.
   */
  number(): number {
    switch (this.below(10)) {
      case 0:
        return this.decimal(15, 0);
      case 1:
      case 2:
        return this.decimal(7, 1);
      case 3:
        return this.decimal(12, this.below(6));
      case 4:
        return this.decimal(15, this.below(16));
      // Half a last digit: 27.5, 0.25, 1.005 ...
      case 5: {
        const sign = this.pick(["-", ""]);
        return Number(`${sign}${String(this.below(10 ** this.below(9)))}5e-${String(this.below(8))}`);
      }
      // Up to seventeen digits: no sum or quotient of these fits into whole doubles.
      case 6:
        return this.below(2 ** 53) / 2 ** this.below(60);
      case 7:
        return (this.below(2 ** 53) + 1) * 10 ** this.below(30);
      case 8:
        return this.double() * 1e-30;
      default:
        return this.decimal(5, 3);
    }
  }

  /** Like {@link number}, but its magnitude lies between 1e-20 and 1e20, or it is 0. */
  moderate(): number {
    for (;;) {
      const value = this.number();
      const size = Math.abs(value);
      if (size === 0 || (size > 1e-20 && size < 1e20)) return value;
    }
  }
}
