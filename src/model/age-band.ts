/** Ages from `low` to `high`, both included. */
export interface AgeBand {
  readonly low: number;
  readonly high: number;
}

const FROM_TO = /^Y([0-9]{1,3})T([0-9]{1,3})$/;
const FROM = /^Y_GE([0-9]{1,3})$/;
const BELOW = /^Y_LT([0-9]{1,3})$/;

export const AGE_BAND_EXPECTED = "an age band in SDMX form such as Y15T64, Y_GE65 or _T";

/** An age band in SDMX form: `Y15T64`, `Y_GE15`, `Y_LT15`, `_T`; nothing for another text. */
export function ageBand(code: string): AgeBand | undefined {
  if (code === "_T") return { low: 0, high: Infinity };
  const range = FROM_TO.exec(code);
  if (range !== null) return { low: Number(range[1]), high: Number(range[2]) };
  const from = FROM.exec(code);
  if (from !== null) return { low: Number(from[1]), high: Infinity };
  const below = BELOW.exec(code);
  return below === null ? undefined : { low: 0, high: Number(below[1]) - 1 };
}

/** Codes among those given whose bands cover `whole` without gap or overlap; nothing where none do. */
export function bandsThatCover(whole: string, codes: readonly string[]): string[] | undefined {
  const wanted = ageBand(whole);
  if (wanted === undefined) return undefined;
  const bands = codes.flatMap((code) => {
    const band = ageBand(code);
    // A band without an age, such as Y30T29, leads back to where it starts.
    return band === undefined || code === whole || band.high < band.low ? [] : [{ code, ...band }];
  });
  // Of overlapping bands many ways lead to one age; how it goes on from there is the same for all of them.
  const known = new Map<number, string[] | undefined>();
  const cover = (low: number): string[] | undefined => {
    if (!known.has(low)) known.set(low, coverFrom(low));
    return known.get(low);
  };
  const coverFrom = (low: number): string[] | undefined => {
    for (const band of bands) {
      if (band.low !== low || band.high > wanted.high) continue;
      if (band.high === wanted.high) return [band.code];
      const rest = cover(band.high + 1);
      if (rest !== undefined) return [band.code, ...rest];
    }
    return undefined;
  };
  return cover(wanted.low);
}
