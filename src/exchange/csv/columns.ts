import { fail } from "../../quantity/error.js";
import { nearestName } from "../../quantity/nearest.js";
import type { CsvTable } from "../read-csv.js";
import { AMOUNT_NAMES, amountHead, type AmountHead, type AmountOf } from "./amount-head.js";
import { csvIssue, type CsvIssue } from "./csv-issue.js";
import { squash } from "./squash.js";

/** What a kind of sheet consists of. */
export interface SheetKind<Key extends string> {
  /** Headers of columns of words, days and numbers, the Korean and the English one first. */
  readonly fields: Readonly<Record<Key, readonly string[]>>;
  /** The field of ids. */
  readonly id: Key;
  /** Which columns of amounts it may have. */
  readonly amounts: readonly AmountOf[];
  /** Of each group a row must fill one; given whether the file has a column. */
  readonly required: (has: (key: Key) => boolean) => readonly (readonly [Key, ...Key[]])[];
  /** Fields of what a row is about, where 합계 makes it a row of totals. */
  readonly named: readonly Key[];
  /** Fields of free text, in which full-width characters stand for themselves. */
  readonly prose: readonly Key[];
  /** Fields that are known and hold nothing that is read, such as a count of what is listed elsewhere. */
  readonly unread: readonly Key[];
}

/** A column that is read: a field or an amount. */
export type Column<Key extends string> = { readonly index: number; readonly header: string } & (
  { readonly key: Key; readonly amount?: undefined } | { readonly key?: undefined; readonly amount: AmountHead }
);

/** Both names of a header, for a message. */
export function headText([ko = "", en = ""]: readonly string[]): string {
  return `${ko} (${en})`;
}

/** Finds what each header means. What it does not know, or has had before, is an issue, and the column is ignored. */
export function columnsOf<Key extends string>(
  { header, headerLine }: CsvTable,
  aliases: Readonly<Record<string, string>>,
  kind: SheetKind<Key>,
): { readonly columns: Column<Key>[]; readonly issues: CsvIssue[]; readonly ignored: string[] } {
  const known = knownHeads(kind);
  const own = aliasHeads(aliases, kind, known);
  const columns: Column<Key>[] = [];
  const issues: CsvIssue[] = [];
  const ignored: string[] = [];
  const taken = new Map<string, string>();
  header.forEach((text, index) => {
    const head = text.trim();
    const meaning = own.get(squash(head)) ?? meaningOf(head, kind, known);
    const place = { row: headerLine, column: head, refused: false };
    const what = meaning === undefined ? "" : (meaning.key ?? JSON.stringify({ ...meaning.amount, unit: "" }));
    const before = taken.get(what);
    if (meaning !== undefined && before === undefined) {
      taken.set(what, head);
      if (meaning.key !== undefined && kind.unread.includes(meaning.key)) ignored.push(head);
      else columns.push({ index, header: head, ...meaning });
      return;
    }
    ignored.push(head);
    if (before !== undefined) {
      issues.push(csvIssue("duplicate-id", place, { value: head, expected: `one column of each; ${before} is one` }));
    } else {
      const names = [...known.names, ...kind.amounts.flatMap((of) => AMOUNT_NAMES[of])];
      const expected = "a header that the library knows, or one of the option headers; the column is ignored";
      issues.push(csvIssue("unknown-key", place, { value: head, expected, nearest: nearestName(head, names) }));
    }
  });
  return { columns, issues, ignored };
}

type Meaning<Key extends string> =
  { readonly key: Key; readonly amount?: undefined } | { readonly key?: undefined; readonly amount: AmountHead };

interface Known<Key extends string> {
  readonly names: readonly string[];
  readonly keys: ReadonlyMap<string, Key>;
}

function knownHeads<Key extends string>({ fields }: SheetKind<Key>): Known<Key> {
  const entries = Object.entries<readonly string[]>(fields) as [Key, readonly string[]][];
  return {
    names: entries.flatMap(([, names]) => names),
    keys: new Map(entries.flatMap(([key, names]) => [key, ...names].map((name) => [squash(name), key] as const))),
  };
}

function meaningOf<Key extends string>(
  head: string,
  kind: SheetKind<Key>,
  { keys }: Known<Key>,
): Meaning<Key> | undefined {
  const key = keys.get(squash(head));
  if (key !== undefined) return { key };
  const amount = amountHead(head);
  if (amount !== undefined) return kind.amounts.includes(amount.of) ? { amount } : undefined;
  // What stands in brackets behind a field is its unit or form: 기간(월), 보고일(YYYY-MM-DD).
  const bare = keys.get(squash(head.replace(/[(（].*$/s, "")));
  return bare === undefined ? undefined : { key: bare };
}

function aliasHeads<Key extends string>(
  aliases: Readonly<Record<string, string>>,
  kind: SheetKind<Key>,
  known: Known<Key>,
): ReadonlyMap<string, Meaning<Key>> {
  return new Map(
    Object.entries(aliases).map(([head, as]) => {
      const meaning = typeof as === "string" ? meaningOf(as, kind, known) : undefined;
      if (meaning !== undefined) return [squash(head), meaning];
      const path = ["headers", head];
      return fail("unknown-id", { path, value: as, expected: "a known header", nearest: nearestName(as, known.names) });
    }),
  );
}
