import type { Name } from "./names.js";

/** The two languages of labels, reports and messages. */
export type Locale = "en" | "ko";

/**
 * A name in the language asked for.
 *
 * @param name - A name with Korean and perhaps English.
 * @param locale - `en` or `ko`.
 * @returns The name; Korean where there is no English.
 * @example
 * ```ts
 * import { nameIn } from "iljari/model";
 * nameIn({ ko: "전주시", en: "Jeonju" }, "en"); // => "Jeonju"
 * nameIn({ ko: "군산시" }, "en"); // => "군산시"
 * ```
 */
export function nameIn(name: Name, locale: Locale): string {
  return locale === "en" ? (name.en ?? name.ko) : name.ko;
}
