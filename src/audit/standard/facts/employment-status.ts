/**
 * Concepts that are a category of the employed by status in employment (종사상지위): a share of the dimension `status`
 * is one of all employed persons. The first two are all of them.
 *
 * @source Status in employment, ICSE-93 as the Korean survey has it: 상용, 임시·일용, 비임금.
 */
export const STATUS_CONCEPTS = ["regular-employees", "non-regular-employees"] as const;

const BY_ITEM: Readonly<Record<string, string>> = {
  regular: "regular-employees",
  "non-regular": "non-regular-employees",
  "non-wage": "non-wage-workers",
};

/** The concept that an item of `status` is. */
export function conceptOfStatus(item: string): string | undefined {
  return Object.hasOwn(BY_ITEM, item) ? BY_ITEM[item] : undefined;
}

/** Whether a concept is a category of the employed. */
export function isStatus(concept: string): boolean {
  return Object.values(BY_ITEM).includes(concept);
}
