import type { Name } from "./names.js";

/** The two languages of labels, reports and messages. */
export type Locale = "en" | "ko";

/** A name in the language asked for; Korean where there is no English. */
export function nameIn(name: Name, locale: Locale): string {
  return locale === "en" ? (name.en ?? name.ko) : name.ko;
}
