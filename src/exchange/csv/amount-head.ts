import { MONEY_UNITS, UNITS, type MoneyUnit, type PersonUnit, type Unit } from "../../quantity/unit.js";
import { FUNDING_NAMES } from "../../model/catalogue/funding-sources.js";
import type { FundingPart } from "../../model/funding.js";
import type { AmountKind, MoneyPhase } from "../../model/record.js";
import { squash } from "./squash.js";

/** What a header of an amount says: `지출액(시비, 백만원)`, `일자리 누계(명)`, `spent (municipal, million won)`. */
export type AmountHead =
  | { readonly of: "jobs" | "jobs-target"; readonly kind: AmountKind; readonly unit: PersonUnit }
  | {
      readonly of: MoneyPhase;
      /** Not said where it is left out. */
      readonly kind?: AmountKind;
      readonly source: FundingPart;
      readonly unit?: MoneyUnit;
    };

/** What an amount is of. */
export type AmountOf = AmountHead["of"];

/** Stages of money, the Korean and the English name first. */
export const PHASE_NAMES: Readonly<Record<MoneyPhase, readonly string[]>> = {
  budget: ["예산액", "budget", "예산", "당초예산"],
  appropriation: ["예산현액", "appropriation", "appropriation in force"],
  "carried-in": ["전년도이월액", "carried in", "이월액"],
  reserve: ["예비비 사용액", "reserve", "예비비", "reserve used"],
  transferred: ["전용·이용·이체", "transferred"],
  committed: ["지출원인행위액", "committed", "원인행위액"],
  spent: ["지출액", "spent", "집행액", "spending"],
  "carried-out": ["다음연도이월액", "carried out"],
  lapsed: ["불용액", "lapsed"],
};

/** Headers of amounts, likewise. */
export const AMOUNT_NAMES: Readonly<Record<AmountOf, readonly string[]>> = {
  "jobs-target": ["일자리 목표", "jobs target", "목표 일자리"],
  jobs: ["일자리 실적", "jobs", "일자리", "일자리 수", "jobs created"],
  ...PHASE_NAMES,
};

interface Words {
  readonly kind?: AmountKind;
  readonly source?: FundingPart;
  readonly unit?: Unit;
}

const KINDS: Readonly<Record<AmountKind, readonly string[]>> = {
  cumulative: ["누계", "누적", "cumulative"],
  flow: ["당월", "월간", "기간중", "flow"],
  stock: ["현재", "stock"],
};

/** What plans of counties and districts print for 시비, besides the catalogue's names. */
const MORE_SOURCES: Readonly<Record<string, FundingPart>> = { 구비: "municipal", 군비: "municipal", 총액: "total" };

const WORDS = /* @__PURE__ */ (() => {
  const words = new Map<string, Words>();
  for (const [kind, names] of Object.entries(KINDS)) {
    for (const name of names) words.set(name, { kind: kind as AmountKind });
  }
  for (const [source, { ko, en = "", aliases = [] }] of Object.entries(FUNDING_NAMES)) {
    for (const name of [ko, en, ...aliases]) words.set(squash(name), { source: source as FundingPart });
  }
  for (const [name, source] of Object.entries(MORE_SOURCES)) words.set(name, { source });
  for (const unit of ["persons", "thousand-persons", ...MONEY_UNITS] as const) {
    const { ko, en } = UNITS[unit].name;
    for (const name of [unit, ko, en]) words.set(squash(name), { unit });
  }
  return words;
})();

const BASES: ReadonlyMap<string, AmountOf> = /* @__PURE__ */ (() =>
  new Map(
    Object.entries(AMOUNT_NAMES).flatMap(([of, names]) =>
      [of, ...names].map((name) => [squash(name), of as AmountOf] as const),
    ),
  ))();

/** Reads the header of an amount; nothing where it is none or says two things at once. */
export function amountHead(header: string): AmountHead | undefined {
  const found: Words[] = [];
  let unknown = false;
  const base = squash(
    header.replaceAll(/[(（[]([^)）\]]*)[)）\]]/g, (_, inside: string) => {
      for (const part of squash(inside.replace(/단위/, "")).split(/[,/;:]/)) {
        const words = WORDS.get(part);
        if (words !== undefined) found.push(words);
        else if (part !== "") unknown = true;
      }
      return "";
    }),
  );
  const of = peel(base, found);
  if (of === undefined || unknown) return undefined;
  const all: { kind?: AmountKind; source?: FundingPart; unit?: Unit } = {};
  for (const words of found) {
    if (Object.keys(words).some((key) => key in all)) return undefined;
    Object.assign(all, words);
  }
  const { kind, source, unit } = all;
  if (of === "jobs" || of === "jobs-target") {
    if (source !== undefined) return undefined;
    if (unit !== undefined && unit !== "persons" && unit !== "thousand-persons") return undefined;
    return { of, kind: kind ?? "flow", unit: unit ?? "persons" };
  }
  const money = MONEY_UNITS.find((one) => one === unit);
  if (unit !== undefined && money === undefined) return undefined;
  return {
    of,
    ...(kind === undefined ? {} : { kind }),
    source: source ?? "total",
    ...(money === undefined ? {} : { unit: money }),
  };
}

/** One of each kind of word. */
const MOST_WORDS = 3;

/** Takes words of source, unit and kind off both ends until the name of an amount is left: `지출액누계`, `시비예산액`. */
function peel(base: string, found: Words[], depth = 0): AmountOf | undefined {
  const of = BASES.get(base);
  if (of !== undefined || depth === MOST_WORDS) return of;
  for (const [word, words] of WORDS) {
    const rest = base.endsWith(word)
      ? base.slice(0, -word.length)
      : base.startsWith(word)
        ? base.slice(word.length)
        : "";
    const inner = rest === "" ? undefined : peel(rest, found, depth + 1);
    if (inner !== undefined) {
      found.push(words);
      return inner;
    }
  }
  return undefined;
}
