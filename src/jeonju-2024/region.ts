import type { Region } from "../model/region.js";

/**
 * Jeonju. Its code changed with the province's, from 전라북도 (45) to 전북특별자치도 (52), on 2024-01-18;
 * Statistics Korea's stayed. The codes are not from the document.
 */
export const region: Region = {
  scheme: "mois",
  code: "52110",
  validFrom: "2024-01-18",
  name: { ko: "전주시", en: "Jeonju" },
  codes: [
    { scheme: "mois", code: "45110", validTo: "2024-01-17" },
    { scheme: "kostat", code: "35010" },
  ],
};
