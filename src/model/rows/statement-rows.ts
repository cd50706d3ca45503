import type { Claim, Statement } from "../statement.js";
import { CONCEPTS } from "../catalogue/concepts.js";
import { CATALOGUE_INDICATORS } from "../catalogue/indicators.js";
import type { Indicator } from "../indicator.js";
import { nameIn } from "../locale.js";
import type { Plan } from "../plan.js";
import { addressText } from "./address-text.js";
import type { RowOptions } from "./table-rows.js";

/** A row of {@link statementRows}. */
export type StatementRow = {
  readonly statement: string;
  readonly concept: string;
  /** Name of the concept. */
  readonly label: string;
  readonly indicator: string | null;
  readonly region: string | null;
  readonly sex: string | null;
  readonly age: string | null;
  /** Further coordinates: `industry=C`, with spaces between several. */
  readonly of: string;
  readonly period: string | null;
  readonly year: number | null;
  /** A level, a change or a share. */
  readonly measures: string;
  readonly changeFrom: string | null;
  /** The number; null for a claim without one. */
  readonly value: number | null;
  readonly unit: string | null;
  readonly bound: string;
  /** Kind of the claim. */
  readonly claim: string | null;
  /** The claim in short: `1 of 52`, `increase since 2022`. */
  readonly claimText: string | null;
  readonly printed: string | null;
  readonly address: string | null;
};

/**
 * The facts that stand in a plan's sentences as plain rows.
 *
 * @param plan - A plan.
 * @param options - Language of the names of concepts.
 * @returns A row for each statement, with or without a number.
 * @example
 * ```ts
 * import { statementRows } from "iljari/model";
 * import { jeonju2024 } from "iljari/jeonju-2024";
 * const highest = statementRows(jeonju2024).find((one) => one.claim === "rank");
 * [highest?.concept, highest?.claimText]; // => ["labour-force", "1 of 52"]
 * ```
 */
export function statementRows(plan: Plan, options: RowOptions = {}): StatementRow[] {
  const { locale = "en" } = options;
  const names = new Map([...CONCEPTS, ...(plan.concepts ?? [])].map((one) => [one.id, nameIn(one.name, locale)]));
  const indicators = new Map<string, Indicator>(
    [...CATALOGUE_INDICATORS, ...(plan.indicators ?? [])].map((one) => [one.id, one]),
  );
  return (plan.statements ?? []).map((one: Statement) => {
    const { region = null, sex = null, age = null, ...others } = one.of ?? {};
    const unit = one.unit ?? indicators.get(one.indicator ?? "")?.unit ?? null;
    return {
      statement: one.id,
      concept: one.concept,
      label: names.get(one.concept) ?? one.concept,
      indicator: one.indicator ?? null,
      region,
      sex,
      age,
      of: Object.entries(others)
        .map(([key, item]) => `${key}=${item}`)
        .join(" "),
      period: one.period ?? null,
      year: one.period === undefined ? null : Number(one.period.slice(0, 4)),
      measures: one.measures ?? "level",
      changeFrom: one.changeFrom ?? null,
      value: one.value ?? null,
      unit: one.value === undefined ? null : unit,
      bound: one.bound ?? "exact",
      claim: one.claim?.kind ?? null,
      claimText: one.claim === undefined ? null : claimText(one.claim),
      printed: one.printed ?? null,
      address: addressText(one.address),
    };
  });
}

function claimText(claim: Claim): string {
  switch (claim.kind) {
    case "rank":
      return `${String(claim.position)} of ${claim.among}`;
    case "order":
      return claim.items.join(" > ");
    case "trend":
      return `${strengthOf(claim)}${claim.direction} ${claim.from}..${claim.to}`;
    case "direction":
      return `${strengthOf(claim)}${claim.direction} since ${claim.since}`;
    case "comparison":
      return `${strengthOf(claim)}${claim.relation} than ${Object.values(claim.than).join(" ")}`;
    case "class":
      return (claim.name.en ?? claim.name.ko) + (claim.since === undefined ? "" : ` since ${claim.since}`);
  }
}

function strengthOf({ strength }: { readonly strength?: string }): string {
  return strength === undefined ? "" : `${strength} `;
}
