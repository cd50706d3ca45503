import type { Unit } from "../../quantity/unit.js";
import type { Bound } from "../bound.js";
import { CONCEPTS } from "../catalogue/concepts.js";
import type { Basis } from "../indicator.js";
import { nameIn, type Locale } from "../locale.js";
import type { Plan } from "../plan.js";
import { coordinatesOf, indicatorsById, ofStatement } from "../printings.js";
import type { DocumentAbsence } from "../scalars.js";
import type { Claim, Measured, Statement, Strength } from "../statement.js";
import { addressText } from "./address-text.js";
import { coordinatesText } from "./coordinates-text.js";
import { nameOf } from "./each-project.js";
import { checkIsPlan, localeOf } from "./given.js";
import type { RowOptions } from "./table-rows.js";

/** A row of {@link statementRows}. */
export type StatementRow = {
  readonly statement: string;
  readonly concept: string;
  /** Name of the concept. */
  readonly label: string;
  readonly indicator: string | null;
  /** The plan's region where the statement names none; sex and age are the indicator's. */
  readonly region: string;
  readonly sex: string | null;
  readonly age: string | null;
  /** Further coordinates: `industry=C`, with spaces between several. */
  readonly of: string;
  readonly period: string | null;
  readonly year: number | null;
  /** A level, a change or a share. */
  readonly measures: Measured;
  /** For a share: what it is a share of, as the coordinates of the whole: `region=KR`. */
  readonly whole: string | null;
  readonly changeFrom: string | null;
  /** True for a change that a target would bring. */
  readonly planned: boolean;
  /** The number; null for a claim without one. */
  readonly value: number | null;
  readonly unit: Unit | null;
  /** Its last printed digit, where that is known. */
  readonly decimals: number | null;
  /** Why there is no number where one is due. */
  readonly absent: DocumentAbsence | null;
  readonly bound: Bound;
  /** Where it comes from, where that is known. */
  readonly basis: Basis | null;
  /** Kind of the claim. */
  readonly claim: Claim["kind"] | null;
  /** The claim in short: `1 of 52`, `increase since 2022`; in Korean `52 중 1위`, `2022 대비 증가`. */
  readonly claimText: string | null;
  /** What is to be known of it. */
  readonly note: string | null;
  readonly printed: string | null;
  readonly address: string | null;
};

/**
 * The facts that stand in a plan's sentences as plain rows.
 *
 * @param plan - A plan.
 * @param options - Language of the names of concepts, of claims and of notes.
 * @returns A row for each statement, with or without a number.
 * @throws {@link quantity.IljariError | IljariError} `wrong-type` for what is no plan, `invalid-value` for another language.
 * @example
 * ```ts
 * import { statementRows } from "iljari/model";
 * import { jeonju2024 } from "iljari/jeonju-2024";
 * const highest = statementRows(jeonju2024).find((one) => one.claim === "rank");
 * [highest?.concept, highest?.claimText]; // => ["labour-force", "1 of 52"]
 * ```
 */
export function statementRows(plan: Plan, options: RowOptions = {}): StatementRow[] {
  checkIsPlan(plan);
  const locale = localeOf(options);
  const names = new Map([...CONCEPTS, ...(plan.concepts ?? [])].map((one) => [one.id, nameIn(one.name, locale)]));
  const indicators = indicatorsById(plan);
  return (plan.statements ?? []).map((one: Statement) => {
    const indicator = indicators.get(one.indicator ?? "");
    const { code } = plan.region;
    const { region = code, sex = null, age = null, ...others } = coordinatesOf(indicator, one.of, code);
    const [figure] = ofStatement(one, indicators, code);
    return {
      statement: one.id,
      concept: one.concept,
      label: names.get(one.concept) ?? one.concept,
      indicator: one.indicator ?? null,
      region,
      sex,
      age,
      of: coordinatesText(others),
      period: one.period ?? null,
      year: one.period === undefined ? null : Number(one.period.slice(0, 4)),
      measures: one.measures ?? "level",
      whole: one.whole === undefined ? null : coordinatesText(one.whole),
      changeFrom: one.changeFrom ?? null,
      planned: one.planned === true,
      value: one.value ?? null,
      unit: one.value === undefined ? null : (one.unit ?? indicator?.unit ?? null),
      decimals: figure?.decimals ?? null,
      absent: one.absent ?? null,
      bound: one.bound ?? "exact",
      basis: one.basis ?? indicator?.basis ?? null,
      claim: one.claim?.kind ?? null,
      claimText: one.claim === undefined ? null : claimText(one.claim, locale),
      note: nameOf(one.note, locale),
      printed: one.printed ?? null,
      address: addressText(one.address),
    };
  });
}

function claimText(claim: Claim, locale: Locale): string {
  return locale === "ko" ? claimInKorean(claim) : claimInEnglish(claim);
}

function claimInEnglish(claim: Claim): string {
  switch (claim.kind) {
    case "rank":
      return `${String(claim.position)} of ${claim.among}`;
    case "order":
      return claim.items.join(" > ");
    case "trend":
      return `${strongly(claim.strength)}${claim.direction} ${claim.from}..${claim.to}`;
    case "direction":
      return `${strongly(claim.strength)}${claim.direction} since ${claim.since}`;
    case "comparison":
      return `${strongly(claim.strength)}${claim.relation} than ${Object.values(claim.than).join(" ")}`;
    case "class":
      return nameIn(claim.name, "en") + (claim.since === undefined ? "" : ` since ${claim.since}`);
  }
}

function strongly(strength: Strength | undefined): string {
  return strength === undefined ? "" : `${strength} `;
}

const KOREAN = {
  increase: "증가",
  decrease: "감소",
  unchanged: "변동 없음",
  similar: "비슷함",
  more: "많음",
  less: "적음",
  slight: "소폭",
  large: "대폭",
} as const;

function claimInKorean(claim: Claim): string {
  switch (claim.kind) {
    case "rank":
      return `${claim.among} 중 ${String(claim.position)}위`;
    case "order":
      return claim.items.join(" > ");
    case "trend":
      return `${claim.from}~${claim.to} ${inKorean(claim.direction, claim.strength)}`;
    case "direction":
      return `${claim.since} 대비 ${inKorean(claim.direction, claim.strength)}`;
    case "comparison":
      return `${Object.values(claim.than).join(" ")}보다 ${inKorean(claim.relation, claim.strength)}`;
    case "class":
      return claim.name.ko + (claim.since === undefined ? "" : ` (${claim.since}부터)`);
  }
}

function inKorean(word: keyof typeof KOREAN, strength: Strength | undefined): string {
  return strength === undefined ? KOREAN[word] : `${KOREAN[strength]} ${KOREAN[word]}`;
}
