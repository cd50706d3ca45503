import { absent, type Computed } from "../quantity/absence.js";
import { compare, sign, ZERO } from "../quantity/fraction.js";
import { contains, subtractIntervals } from "../quantity/interval.js";
import { checkRounding, type RoundingOptions } from "../quantity/rounding.js";
import { percentOfWhole } from "../measures/share.js";
import { FUNDING_NAMES } from "../model/catalogue/funding-sources.js";
import type { FundingPart } from "../model/funding.js";
import type { Flag } from "../targets/flag.js";
import { appropriationTerms, type AppropriationParts } from "./money/appropriation-terms.js";
import { identity, sumOfTerms, type BudgetIdentity, type Term } from "./money/identity.js";
import {
  coverUnlike,
  partIn,
  readMoney,
  SOURCES,
  type Money,
  type MoneyInput,
  type Source,
} from "./money/read-money.js";

/** What {@link executionRates} compares. */
export interface ExecutionInput extends AppropriationParts {
  /** The appropriation in force as printed; where it is left out it is added up, once another part than the budget is given. */
  readonly appropriation?: MoneyInput | undefined;
  /** Obligations entered into, 지출원인행위액. */
  readonly committed?: MoneyInput | undefined;
  /** Spent, 지출액. */
  readonly spent?: MoneyInput | undefined;
}

/**
 * What a reader of execution rates has to be told.
 *
 * - `execution-above-100`: more than the whole was executed, as happens on the original budget once money is carried in.
 * - `spending-without-budget`: money was spent or committed where there is no budget: there is no rate, and not 100 %.
 * - `spent-above-committed`: more was spent than obligations were entered into, which cannot be.
 * - `appropriation-inconsistent`: the printed appropriation is not the sum of its parts.
 */
export type ExecutionFlagCode =
  "execution-above-100" | "spending-without-budget" | "spent-above-committed" | "appropriation-inconsistent";

/** Execution of one whole on both bases. */
export interface ExecutionBases {
  /** Spent in percent. */
  readonly cash: Computed<"percent">;
  /** Committed in percent. */
  readonly commitment: Computed<"percent">;
}

/** The four rates of a whole or of a source. */
export interface ExecutionFigures {
  /** On the appropriation in force: the rate of the budget rules. */
  readonly onAppropriation: ExecutionBases;
  /** On the original budget. */
  readonly onBudget: ExecutionBases;
}

/** Execution rates of a budget, as a whole and by source. */
export interface ExecutionRates extends ExecutionFigures {
  /** For each source that what was executed and one of the two wholes print. */
  readonly bySource: readonly (ExecutionFigures & { readonly source: Exclude<FundingPart, "total"> })[];
  /** The appropriation beside the sum of its parts. */
  readonly appropriation: BudgetIdentity;
  /** What a reader has to be told. */
  readonly flags: readonly Flag<ExecutionFlagCode>[];
}

/** What a rate is a rate of: terms to be added up. */
interface Whole {
  readonly key: "onAppropriation" | "onBudget";
  readonly terms: readonly Term[];
}

/**
 * Execution rates (집행률): `spent / appropriation × 100`, and beside it on the original budget, and both once more for what
 * is committed.
 *
 * The rate of the budget rules is cash on the appropriation in force. On the original budget it runs above 100 once money
 * is carried in; that is shown and not capped. Commitments run ahead of cash: compare a rate only with one of its own kind.
 *
 * @param input - Budget, appropriation or its parts, committed, spent: bare numbers of won, quantities, or breakdowns.
 * @param options - Rounding of the rates.
 * @returns Percent, with the range that rounding of the printed amounts allows. Absent: `not-reported` (nothing spent or
 *   committed is given), `not-stated` (no budget; no appropriation and nothing but the budget to make it from),
 *   `unlike-coverage` (the amounts cover different things), `zero-denominator` (no budget, whatever was spent),
 *   `not-applicable` (a negative whole), `parts-unknown`, `not-yet-set`, `no-total`.
 * @throws {@link quantity.IljariError | IljariError} `negative-level`, `unit-mismatch`, `unknown-unit`, `not-finite`,
 *   `not-a-number`, `invalid-decimals`.
 * @source 집행률 = 지출액 / 예산현액 × 100: daily expenditure tables of local governments; 신속집행 counts 지출원인행위 too.
 * @example
 * ```ts
 * import { executionRates } from "iljari/budget";
 * const { onAppropriation, onBudget } = executionRates({ budget: 1000, carriedIn: 250, committed: 1125, spent: 1050 });
 * [onAppropriation.cash.value, onAppropriation.commitment.value, onBudget.cash.value]; // => [84, 90, 105]
 * executionRates({ budget: 0, spent: 5 }).onBudget.cash.reason; // => "zero-denominator"
 * ```
 */
export function executionRates(input: ExecutionInput, options: RoundingOptions = {}): ExecutionRates {
  checkRounding(options);
  const { carriedIn, reserve, transferred } = input;
  const parts = appropriationTerms(input);
  const printed = readMoney(input.appropriation, ["appropriation"], "not-stated");
  const isWhole = [carriedIn, reserve, transferred].some((one) => one !== undefined);
  const inForce: readonly Term[] = input.appropriation === undefined && isWhole ? parts : [{ money: printed, sign: 1 }];
  const cash = readMoney(input.spent, ["spent"], "not-reported");
  const commitment = readMoney(input.committed, ["committed"], "not-reported");
  const wholes: readonly Whole[] = [
    { key: "onAppropriation", terms: inForce },
    { key: "onBudget", terms: [parts[0]] },
  ];
  const of = (part: FundingPart, rounding = options): ExecutionFigures => {
    const bases = ({ terms }: Whole): ExecutionBases => ({
      cash: rateOf(cash, terms, part, rounding),
      commitment: rateOf(commitment, terms, part, rounding),
    });
    const [appropriation, budget] = wholes as readonly [Whole, Whole];
    return { onAppropriation: bases(appropriation), onBudget: bases(budget) };
  };
  const prints = (source: Source, amounts: readonly Money[]) =>
    amounts.some(({ funds }) => funds?.[source] !== undefined);
  const whole = [...inForce, parts[0]].map((one) => one.money);
  const sources = SOURCES.filter((source) => prints(source, [cash, commitment]) && prints(source, whole));
  const appropriation = identity(parts, printed, options);
  return {
    ...of("total"),
    bySource: sources.map((source) => ({ source, ...of(source) })),
    appropriation,
    flags: [
      ...(["total", ...sources] as const).flatMap((part) => [
        ...aboveAll(part, of(part, {}), of(part, { decimals: 1 })),
        ...withoutBudget(part, cash, commitment, wholes),
        ...aboveCommitted(part, cash, commitment),
      ]),
      ...(isWhole ? inconsistent(appropriation) : []),
    ],
  };
}

function rateOf(
  executed: Money,
  terms: readonly Term[],
  part: FundingPart,
  options: RoundingOptions,
): Computed<"percent"> {
  const whole = sumOfTerms(terms, part, "KRW");
  if (typeof whole === "string") return absent(whole, "percent");
  const done = partIn(executed, part, "KRW");
  if (typeof done === "string") return absent(done, "percent");
  if (coverUnlike([executed, ...terms.map((one) => one.money)])) return absent("unlike-coverage", "percent");
  return sign(whole.value) < 0 ? absent("not-applicable", "percent") : percentOfWhole(done, whole, options);
}

const NAMES = {
  onAppropriation: { en: "of the appropriation", ko: "예산현액 대비" },
  onBudget: { en: "of the original budget", ko: "당초 예산 대비" },
  cash: { en: "spent", ko: "지출" },
  commitment: { en: "committed", ko: "지출원인행위" },
} as const;

const ZERO_OF = { onAppropriation: "an appropriation", onBudget: "an original budget" } as const;

type ExecutionFlag = Flag<ExecutionFlagCode>;

function aboveAll(part: FundingPart, exact: ExecutionFigures, shown: ExecutionFigures): ExecutionFlag[] {
  return (["onAppropriation", "onBudget"] as const).flatMap((key) =>
    (["cash", "commitment"] as const).flatMap((basis): ExecutionFlag[] => {
      const { value } = exact[key][basis];
      if (value === null || value <= 100) return [];
      const rate = String(shown[key][basis].value);
      const text = {
        en: `${named(part, "en")}${rate} % ${NAMES[key].en} ${NAMES[basis].en}`,
        ko: `${named(part, "ko")}${NAMES[key].ko} ${NAMES[basis].ko} ${rate}%로 100% 초과`,
      };
      return [{ code: "execution-above-100", of: part, text }];
    }),
  );
}

function named(part: FundingPart, locale: "en" | "ko"): string {
  return part === "total" ? "" : `${FUNDING_NAMES[part][locale] as string}: `;
}

function withoutBudget(part: FundingPart, cash: Money, commitment: Money, wholes: readonly Whole[]): ExecutionFlag[] {
  const spends = [cash, commitment].some((one) => {
    const done = partIn(one, part, "KRW");
    return typeof done !== "string" && sign(done.value) > 0;
  });
  if (!spends) return [];
  return wholes.flatMap(({ key, terms }): ExecutionFlag[] => {
    const whole = sumOfTerms(terms, part, "KRW");
    if (typeof whole === "string" || sign(whole.value) !== 0) return [];
    const text = {
      en: `${named(part, "en")}money was executed on ${ZERO_OF[key]} of 0: there is no rate`,
      ko: `${named(part, "ko")}${NAMES[key].ko} 집행률 산정 불가: 재원이 0인데 집행액이 있음`,
    };
    return [{ code: "spending-without-budget", of: part, text }];
  });
}

function aboveCommitted(part: FundingPart, cash: Money, commitment: Money): ExecutionFlag[] {
  const [spent, committed] = [partIn(cash, part, "KRW"), partIn(commitment, part, "KRW")];
  if (typeof spent === "string" || typeof committed === "string") return [];
  // What rounding of the printed amounts explains is no finding.
  const over = subtractIntervals(spent.interval, committed.interval);
  const isExplained = compare(spent.value, committed.value) <= 0 || contains(over, ZERO);
  if (isExplained || coverUnlike([cash, commitment])) return [];
  const text = {
    en: `${named(part, "en")}more is spent than committed`,
    ko: `${named(part, "ko")}지출액이 지출원인행위액보다 많음`,
  };
  return [{ code: "spent-above-committed", of: part, text }];
}

function inconsistent({ verdict, printed, computed }: BudgetIdentity): ExecutionFlag[] {
  if (verdict !== "inconsistent") return [];
  const [a, b] = [String(printed.value), String(computed.value)];
  const text = {
    en: `appropriation printed as ${a}, its parts add up to ${b}`,
    ko: `예산현액 공표값 ${a}, 구성 항목의 합 ${b}`,
  };
  return [{ code: "appropriation-inconsistent", of: "appropriation", text }];
}
