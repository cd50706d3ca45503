import { readMoney, type MoneyInput } from "./read-money.js";
import type { Term } from "./identity.js";

/** What an appropriation in force consists of. */
export interface AppropriationParts {
  /** The budget, 예산액. */
  readonly budget?: MoneyInput | undefined;
  /** Carried in from the year before, 전년도이월액. */
  readonly carriedIn?: MoneyInput | undefined;
  /** Reserve used, 예비비 사용액. */
  readonly reserve?: MoneyInput | undefined;
  /** Transferred in, 전용·이용·이체; below zero where it was taken away. */
  readonly transferred?: MoneyInput | undefined;
}

/** The terms of the sum. What is left out is nothing, except the budget, without which there is no sum. */
export function appropriationTerms(parts: AppropriationParts): [Term, ...Term[]] {
  const { budget, carriedIn, reserve, transferred } = parts;
  const others: Term[] = [];
  if (carriedIn !== undefined) others.push({ money: readMoney(carriedIn, ["carriedIn"], "not-stated"), sign: 1 });
  if (reserve !== undefined) others.push({ money: readMoney(reserve, ["reserve"], "not-stated"), sign: 1 });
  if (transferred !== undefined) {
    const money = readMoney(transferred, ["transferred"], "not-stated", () => undefined);
    others.push({ money, sign: 1 });
  }
  return [{ money: readMoney(budget, ["budget"], "not-stated"), sign: 1 }, ...others];
}
