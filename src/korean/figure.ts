import { UNITS, unitInfo, type Unit } from "../quantity/unit.js";
import { counted, countedByCaller, type Counted, type Counters } from "./counters.js";
import type { Part } from "./notation.js";
import type { Signs } from "./signs.js";

/** What a reader knows before it reads. */
export interface Context {
  /** The unit of a bare figure. */
  readonly unit: Unit | undefined;
  /** What 만, 억 and 조 count where no word follows them; the declared unit's base where this is left out. */
  readonly base?: Unit;
  /** The declared marks; where this is left out no mark may stand. */
  readonly signs?: Signs;
  /** Counters that the caller adds to the library's. */
  readonly counters?: Counters | undefined;
}

/** A whole number of 10^-decimals. */
export interface Figure extends Counted {
  readonly units: bigint;
  readonly decimals: number;
}

/** Ungrouped, or grouped by threes throughout. */
const NUMBER = /^(?:0|[1-9][0-9]*|[1-9][0-9]{0,2}(?:,[0-9]{3})+)(?:\.([0-9]+))?$/;

interface ReadPart {
  readonly units: bigint;
  readonly decimals: number;
  readonly word: string;
}

function readPart({ number, word }: Part): ReadPart | undefined {
  const match = NUMBER.exec(number);
  if (match === null) return undefined;
  const units = BigInt(number.split(",").join("").replace(".", ""));
  return { units, decimals: match[1]?.length ?? 0, word };
}

/** The figure that the parts of a notation make under a context; nothing where they make none. */
export function figureOf(parts: readonly Part[], context: Context): Figure | undefined {
  const read: ReadPart[] = [];
  for (const part of parts) {
    const one = readPart(part);
    if (one === undefined) return undefined;
    read.push(one);
  }
  const [only, second] = read;
  if (only === undefined || second !== undefined) return compoundOf(read, context);
  const word = unwrapped(only.word);
  const counted = countedWhole(word, context);
  if (counted !== undefined) return { units: only.units, decimals: only.decimals, ...counted };
  return compoundOf([{ ...only, word }], context);
}

/** What the word behind a figure says as a whole, without a scale before it. */
function countedWhole(word: string, { unit, counters }: Context): Counted | undefined {
  if (word === "") return { unit: unit ?? "not-stated" };
  const own = countedByCaller(word, counters);
  if (own !== undefined) return own;
  // With a counter of the caller behind its scale, 천명 is no unit either.
  const [, , , base = ""] = SCALED.exec(word) ?? [];
  const named = countedByCaller(base, counters) === undefined ? unitNamed(word) : undefined;
  return named && { unit: named };
}

/** Tables print the unit in brackets where the column mixes several: `2.2(천명)`. */
function unwrapped(word: string): string {
  return word.startsWith("(") && word.endsWith(")") ? word.slice(1, -1) : word;
}

function unitNamed(word: string): Unit | undefined {
  if (word === "%P" || word === "%포인트") return "percentage-point";
  // What 개 counts is found among the counters.
  return word === "개" ? undefined : (Object.keys(UNITS) as Unit[]).find((unit) => UNITS[unit].name.ko === word);
}

const SCALED = /^(십|백|천)?(만|억|조)?(.*)$/;
const EXPONENTS: Readonly<Record<string, number>> = { 십: 1, 백: 2, 천: 3, 만: 4, 억: 8, 조: 12 };
const BASES: readonly Unit[] = ["KRW", "persons", "establishments", "count", "square-metres", "pyeong", "USD"];

/** Digits with 만, 억, 조 and 십, 백, 천 in between, counted in ones: `3억 2,000만원`, `64.2만명`. */
function compoundOf(parts: readonly ReadPart[], context: Context): Figure | undefined {
  let lowest: { readonly exponent: number; readonly decimals: number; readonly counted: Counted } | undefined;
  let units = 0n;
  let above = 0;
  let group = 0;
  for (const { units: own, decimals, word } of parts.toReversed()) {
    const [, small = "", big = "", base = ""] = SCALED.exec(word) ?? [];
    if (big !== "") group = EXPONENTS[big] ?? 0;
    const exponent = (EXPONENTS[small] ?? 0) + group;
    if (lowest === undefined) {
      const counted = base === "" ? countedUnprinted(big, context) : countedIn(base, context);
      if (counted === undefined || (decimals > 0 && parts.length > 1)) return undefined;
      lowest = { exponent, decimals, counted };
    } else if (decimals > 0 || base !== "" || exponent < above) {
      // Groups go down and do not overlap; a word that is no scale leaves the exponent too low as well.
      return undefined;
    }
    const scaled = own * 10n ** BigInt(exponent - lowest.exponent);
    units += scaled;
    above = exponent + String(own).length;
  }
  return lowest && { ...lowest.counted, units, decimals: lowest.decimals - lowest.exponent };
}

function countedIn(base: string, context: Context): Counted | undefined {
  const own = countedByCaller(base, context.counters);
  if (own !== undefined) return own;
  const unit = BASES.find((one) => one !== "count" && UNITS[one].name.ko === base);
  return unit === undefined ? counted(base, context.unit) : { unit };
}

/** Of 천 alone nobody can say whether 천원 or 천만원 is meant; of 만 the head of the table can say what it counts. */
function countedUnprinted(big: string, { base, unit: declared }: Context): Counted | undefined {
  if (big === "") return undefined;
  const dimension = declared === undefined ? "" : unitInfo(declared).dimension;
  const unit = base ?? BASES.find((one) => UNITS[one].dimension === dimension);
  return unit && { unit };
}
