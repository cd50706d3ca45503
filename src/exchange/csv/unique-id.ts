import type { SheetRow } from "./sheet.js";

/** Refuses rows whose id another row has had; what the id is called is for the file to say. */
export function uniqueIds<Key extends string>(key: Key, called: string): (row: SheetRow<Key>, id: string) => void {
  const lineOf = new Map<string, number>();
  return (row, id) => {
    const before = lineOf.get(id);
    if (before === undefined) lineOf.set(id, row.line);
    else row.issue("duplicate-id", key, { value: id, expected: `${called} other than that of line ${String(before)}` });
  };
}
