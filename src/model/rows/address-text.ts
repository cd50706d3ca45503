import type { Address } from "../address.js";

/** Where something stands, as one text: section, table, row, column, note. */
export function addressText(...addresses: readonly (Address | undefined)[]): string | null {
  const { section, table, row, column, note }: Address = Object.assign({}, ...addresses) as Address;
  const text = [section, table, row, column, note].filter((one) => one !== undefined && one !== "").join(" / ");
  return text === "" ? null : text;
}
