import { fail } from "../quantity/error.js";
import { checkLocale, type Locale } from "./locale.js";
import { isPeriod, PERIOD_EXPECTED, type Period } from "./period.js";

/**
 * A period as a reader says it.
 *
 * @param period - A period in SDMX form.
 * @param locale - `en` or `ko`.
 * @returns `2024`, `first half of 2024`, `Q3 2024`, `2024-08`; in Korean `2024년`, `2024년 상반기`, `2024년 3분기`, `2024년 8월`.
 * @throws {@link quantity.IljariError | IljariError} `invalid-period`, and `invalid-value` for another language.
 * @example
 * ```ts
 * import { periodName } from "iljari/model";
 * periodName("2024-S1", "ko"); // => "2024년 상반기"
 * periodName("2024-S1", "en"); // => "first half of 2024"
 * ```
 */
export function periodName(period: Period, locale: Locale): string {
  if (typeof period !== "string" || !isPeriod(period)) {
    fail("invalid-period", { path: ["period"], value: period, expected: PERIOD_EXPECTED });
  }
  checkLocale(locale);
  const [year = "", part = ""] = period.split("-");
  const number = Number(part.replace(/^[SQ]/, ""));
  if (part === "") return locale === "ko" ? `${year}년` : year;
  if (part.startsWith("S")) {
    const half = number === 1 ? { ko: "상반기", en: "first half" } : { ko: "하반기", en: "second half" };
    return locale === "ko" ? `${year}년 ${half.ko}` : `${half.en} of ${year}`;
  }
  if (part.startsWith("Q")) return locale === "ko" ? `${year}년 ${String(number)}분기` : `${part} ${year}`;
  return locale === "ko" ? `${year}년 ${String(number)}월` : period;
}
