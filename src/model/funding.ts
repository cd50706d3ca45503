import * as z from "zod";
import type { MoneyUnit } from "../quantity/unit.js";
import { decimalsSchema } from "./scalars.js";
import { lazily } from "./lazily.js";

/** A source of money: national (국비), provincial (도비·시도비), municipal (시비·시군구비), private (민자), other (기타). */
export type FundingSource = "national" | "provincial" | "municipal" | "private" | "other";

/** A member of a breakdown: a source, `local` (지방비, the sum of several sources), or the total. */
export type FundingPart = FundingSource | "local" | "total";

/**
 * What an amount covers. Amounts that cover different things are not added. Where the document does not say so itself it
 * is the reading of whoever modelled the plan; the reference plan's rule is in its data dictionary.
 */
export type Coverage = "year" | "whole-period" | "fund" | "guarantee" | "pledge" | "not-stated";

/**
 * Money by source, in the unit it is printed in. A member that is left out was not printed and counts as nothing;
 * a nil (`-`) or empty cell is 0 and keeps its printed form in `printed`.
 */
export interface FundingBreakdown {
  /** The unit of every amount. */
  readonly unit: MoneyUnit;
  /** Last printed digit of the amounts in that unit; 0 where it is left out. */
  readonly decimals?: number;
  /** True where the amounts are printed to the won and no rounding has touched them. */
  readonly exact?: boolean;
  /** What the amounts cover; `not-stated` where it is left out. */
  readonly covers?: Coverage;
  /** 국비. */
  readonly national?: number | null;
  /** 도비·시도비. */
  readonly provincial?: number | null;
  /** 시비·시군구비. */
  readonly municipal?: number | null;
  /** 민자. */
  readonly private?: number | null;
  /** 기타. */
  readonly other?: number | null;
  /** 지방비, where it is printed instead of its parts or beside them; what it includes differs between plans. */
  readonly local?: number | null;
  /** 합계 as printed. */
  readonly total?: number | null;
  /** Printed forms of nil and empty cells. */
  readonly printed?: Readonly<Partial<Record<FundingPart, string>>>;
}

/** @internal */
export const fundingObject = /* @__PURE__ */ lazily(() => {
  const amount = z.number().nullable().exactOptional();
  const printedForm = z.string().exactOptional();
  return z.strictObject({
    unit: z.enum(["KRW", "thousand-KRW", "million-KRW", "hundred-million-KRW", "trillion-KRW"]),
    decimals: decimalsSchema().exactOptional(),
    exact: z.boolean().exactOptional(),
    covers: z.enum(["year", "whole-period", "fund", "guarantee", "pledge", "not-stated"]).exactOptional(),
    national: amount,
    provincial: amount,
    municipal: amount,
    private: amount,
    other: amount,
    local: amount,
    total: amount,
    printed: z
      .strictObject({
        national: printedForm,
        provincial: printedForm,
        municipal: printedForm,
        private: printedForm,
        other: printedForm,
        local: printedForm,
        total: printedForm,
      })
      .exactOptional(),
  });
});

/** Schema of {@link FundingBreakdown}. */
export const fundingSchema: z.ZodType<FundingBreakdown> = /* @__PURE__ */ z.lazy(fundingObject);
