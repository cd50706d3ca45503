import type { FundingPart, FundingSource } from "../funding.js";
import type { Name } from "../names.js";

/** The sources of money in the order in which plans print them. */
export const FUNDING_SOURCES: readonly FundingSource[] = ["national", "provincial", "municipal", "private", "other"];

/** Names of the sources, of local funds and of the total, with the labels that plans print. */
export const FUNDING_NAMES: Readonly<Record<FundingPart, Name & { readonly aliases?: readonly string[] }>> = {
  national: { ko: "국비", en: "National" },
  provincial: { ko: "도비", en: "Provincial", aliases: ["시도비"] },
  municipal: { ko: "시비", en: "Municipal", aliases: ["시군구비"] },
  private: { ko: "민자", en: "Private" },
  other: { ko: "기타", en: "Other" },
  local: { ko: "지방비", en: "Local" },
  total: { ko: "합계", en: "Total", aliases: ["계"] },
};
