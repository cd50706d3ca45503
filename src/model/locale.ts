import { fail } from "../quantity/error.js";
import { nearestName } from "../quantity/nearest.js";
import type { Name } from "./names.js";

/** The two languages of labels, reports and messages. */
export type Locale = "en" | "ko";

const LOCALES = ["en", "ko"] as const satisfies readonly Locale[];

/** Refuses another language: a caller without a type checker would get Korean and not know why. */
export function checkLocale(locale: unknown): void {
  if (LOCALES.some((one) => one === locale)) return;
  const expected = `a language of names: ${LOCALES.join(" or ")}`;
  fail("invalid-value", { path: ["locale"], value: locale, expected, nearest: nearestName(locale, LOCALES) });
}

/**
 * A name in the language asked for.
 *
 * @param name - A name with Korean and perhaps English.
 * @param locale - `en` or `ko`.
 * @returns The name; Korean where there is no English.
 * @throws {@link quantity.IljariError | IljariError} `invalid-value` for another language.
 * @example
 * ```ts
 * import { nameIn } from "iljari/model";
 * nameIn({ ko: "전주시", en: "Jeonju" }, "en"); // => "Jeonju"
 * nameIn({ ko: "군산시" }, "en"); // => "군산시"
 * ```
 */
export function nameIn(name: Name, locale: Locale): string {
  checkLocale(locale);
  return locale === "en" ? (name.en ?? name.ko) : name.ko;
}
