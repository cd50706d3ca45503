import { fail } from "../quantity/error.js";
import { add, toNumber, type Fraction } from "../quantity/fraction.js";
import { nearestName } from "../quantity/nearest.js";
import { readNumber, type NumberInput } from "../quantity/number-input.js";
import { smallPowerOfTen, unitsOf } from "../quantity/scaled.js";

/** What rows are grouped by: a text, a whole or other finite number, true or false; null for rows that do not say. */
export type GroupKey = string | number | boolean | null;

/** What {@link groupSums} is asked for; `amounts` are names of fields. */
export interface GroupSumsOptions<Row extends object, Amount extends keyof Row & string = keyof Row & string> {
  /** One or more: the name of a field, or a function of a row and its index. */
  readonly keys: readonly ((keyof Row & string) | ((row: Row, index: number) => GroupKey | undefined))[];
  /** The fields to add up. */
  readonly amounts: readonly Amount[];
  /** How many decimals the amounts have, from 0 to 15; 0 where it is left out. Only speed hangs on it. */
  readonly decimals?: number;
}

/** The sums of the rows of one group. */
export interface GroupSum<Amount extends string = string> {
  /** What the group has in common, in the order of the keys asked for. */
  readonly keys: readonly GroupKey[];
  /** How many rows it has. */
  readonly rows: number;
  /** The double nearest to each exact sum; null where no row has the amount. */
  readonly sums: Readonly<Record<Amount, number | null>>;
  /** How many rows lack the amount. */
  readonly missing: Readonly<Record<Amount, number>>;
}

/** What is added up for one group. */
interface Cell {
  readonly keys: readonly GroupKey[];
  rows: number;
  /** In units of the last decimal, exact below 2^53. */
  readonly units: number[];
  readonly missing: number[];
  /** What does not fit there, once there is any. */
  readonly beyond: Map<number, Fraction>;
}

/** Maps within maps, one level a key: joining keys to one text costs more than all the adding. */
type Level = Map<GroupKey, Level | Cell>;

const MOST = Number.MAX_SAFE_INTEGER;

/**
 * Exact sums of plain rows by one key or more: a group-by over records in memory.
 *
 * A loop of `+` over decimals is off in the last digit about every second time, and one over large amounts of won loses
 * them beyond 2^53; this is not and does not. Whole numbers and decimals of the declared precision are added as safe
 * integers, everything else as fractions, so that the order of rows does not matter.
 *
 * @param rows - Plain objects. Amounts are any {@link quantity.NumberInput | NumberInput}; null or undefined is missing and counted as such.
 * @param options - `keys` and `amounts`; `decimals` of the amounts, which only makes it faster.
 * @returns A group for each combination of keys that occurs, in order of first appearance. A sum is null where no row of
 *   the group has the amount: never 0.
 * @throws {@link quantity.IljariError | IljariError} `invalid-value` without keys or for a key that is none, `unknown-key` for a field that no row has,
 *   with the nearest one, `not-finite` and `not-a-number` with row and field, `invalid-decimals`, `out-of-range`.
 * @source Definition.
 * @example
 * ```ts
 * import { groupSums } from "iljari/measures";
 * const rows = [
 *   { sector: "training", year: "2024", jobs: 0.1 },
 *   { sector: "training", year: "2024", jobs: 0.2 },
 *   { sector: "other", year: "2024", jobs: null },
 * ]; // made up
 * groupSums(rows, { keys: ["sector", "year"], amounts: ["jobs"] }).map((one) => [...one.keys, one.sums.jobs, one.missing.jobs]);
 * // => [["training", "2024", 0.3, 0], ["other", "2024", null, 1]]
 * ```
 */
export function groupSums<Row extends object, Amount extends keyof Row & string>(
  rows: readonly Row[],
  options: GroupSumsOptions<Row, Amount>,
): GroupSum<Amount>[] {
  const { keys, amounts, decimals = 0 } = options;
  if (keys.length === 0) fail("invalid-value", { path: ["keys"], value: keys, expected: "at least one key" });
  if (!Number.isInteger(decimals) || decimals < 0 || decimals > 15) {
    fail("invalid-decimals", { path: ["decimals"], value: decimals, expected: "a whole number from 0 to 15" });
  }
  const sums = { keys, amounts, power: smallPowerOfTen(decimals), root: new Map(), cells: [] } satisfies Sums<Row>;
  addRows(sums, rows);
  refuseUnknown(sums, rows);
  return sums.cells.map((cell) => groupOf(cell, amounts, sums.power));
}

/** One group-by under way. */
interface Sums<Row extends object> {
  readonly keys: GroupSumsOptions<Row>["keys"];
  readonly amounts: readonly (keyof Row & string)[];
  readonly power: number;
  readonly root: Level;
  readonly cells: Cell[];
}

/**
 * The first two keys and six amounts are read at places of their own in the code: where one place reads one field, the
 * engine knows where that field lies in the row, and the whole takes a third of the time.
 */
function addRows<Row extends object>(sums: Sums<Row>, rows: readonly Row[]): void {
  const { keys, amounts, power } = sums;
  const [first, second] = keys;
  const [a, b, c, d, e, f] = amounts as readonly (keyof Row)[];
  const [depth, width] = [keys.length, amounts.length];
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] as Row;
    const keyed = typeof first === "function" ? first(row, at) : row[first as keyof Row];
    let found = sums.root.get((keyed ?? null) as GroupKey);
    if (depth > 1 && found !== undefined) {
      const next = typeof second === "function" ? second(row, at) : row[second as keyof Row];
      found = (found as Level).get((next ?? null) as GroupKey);
      for (let i = 2; i < depth && found !== undefined; i++) found = (found as Level).get(keyOf(sums, row, at, i));
    }
    const cell = (found as Cell | undefined) ?? newCell(sums, row, at);
    cell.rows++;
    if (width > 0) addAmount(cell, 0, row[a as keyof Row], power, at, amounts);
    if (width > 1) addAmount(cell, 1, row[b as keyof Row], power, at, amounts);
    if (width > 2) addAmount(cell, 2, row[c as keyof Row], power, at, amounts);
    if (width > 3) addAmount(cell, 3, row[d as keyof Row], power, at, amounts);
    if (width > 4) addAmount(cell, 4, row[e as keyof Row], power, at, amounts);
    if (width > 5) addAmount(cell, 5, row[f as keyof Row], power, at, amounts);
    for (let i = 6; i < width; i++) addAmount(cell, i, row[amounts[i] as keyof Row], power, at, amounts);
  }
}

function keyOf<Row extends object>({ keys }: Sums<Row>, row: Row, at: number, depth: number): GroupKey {
  const key = keys[depth] as GroupSumsOptions<Row>["keys"][number];
  return ((typeof key === "function" ? key(row, at) : row[key]) ?? null) as GroupKey;
}

function newCell<Row extends object>(sums: Sums<Row>, row: Row, at: number): Cell {
  const { amounts, root, cells } = sums;
  const keys = sums.keys.map((_, depth) => checkedKey(keyOf(sums, row, at, depth), at, depth));
  let level = root;
  for (const key of keys.slice(0, -1)) {
    let next = level.get(key) as Level | undefined;
    if (next === undefined) level.set(key, (next = new Map()));
    level = next;
  }
  const zeros = () => amounts.map(() => 0);
  const cell: Cell = { keys, rows: 0, units: zeros(), missing: zeros(), beyond: new Map() };
  level.set(keys.at(-1) as GroupKey, cell);
  cells.push(cell);
  return cell;
}

function addAmount(cell: Cell, i: number, value: unknown, power: number, at: number, amounts: readonly string[]): void {
  if (typeof value === "number") {
    const own = power === 1 ? value : unitsOf(value, power);
    const sum = (cell.units[i] as number) + own;
    // Whole numbers whose sum stays here were added exactly; NaN and infinities do not pass.
    if (sum <= MOST && sum >= -MOST && Math.floor(own) === own) {
      cell.units[i] = sum;
      return;
    }
  }
  addSlowly(cell, i, value, [at, amounts[i] as string]);
}

/** Checked once a group and not once a row. */
function checkedKey(key: GroupKey, at: number, depth: number): GroupKey {
  const isKey = key === null || typeof key === "string" || typeof key === "boolean" || Number.isFinite(key);
  if (!isKey) {
    fail("invalid-value", {
      path: [at, "keys", depth],
      value: key,
      expected: "a text, a finite number, true, false or null",
    });
  }
  return key;
}

/** What is missing, or no whole number of units, or too large to be added to them. */
function addSlowly(cell: Cell, i: number, value: unknown, path: [number, string]): void {
  if (value === null || value === undefined) {
    cell.missing[i] = (cell.missing[i] as number) + 1;
    return;
  }
  const read = readNumber(value as NumberInput, path);
  const before = cell.beyond.get(i);
  cell.beyond.set(i, before === undefined ? read : add(before, read));
}

function groupOf<Amount extends string>(cell: Cell, amounts: readonly Amount[], power: number): GroupSum<Amount> {
  const sums: Partial<Record<Amount, number | null>> = {};
  const missing: Partial<Record<Amount, number>> = {};
  for (const [i, amount] of amounts.entries()) {
    const lacking = cell.missing[i] as number;
    missing[amount] = lacking;
    sums[amount] = lacking === cell.rows ? null : sumOf(cell, i, power);
  }
  return {
    keys: cell.keys,
    rows: cell.rows,
    sums: sums as Record<Amount, number | null>,
    missing: missing as Record<Amount, number>,
  };
}

function sumOf(cell: Cell, i: number, power: number): number {
  const units = cell.units[i] as number;
  const beyond = cell.beyond.get(i);
  // One division of two exact whole numbers is rounded correctly; adding 0 turns -0 into 0.
  return beyond === undefined ? units / power + 0 : toNumber(add({ n: BigInt(units), d: BigInt(power) }, beyond));
}

/** A misspelt field would look like one that every row lacks. */
function refuseUnknown<Row extends object>({ keys, amounts, cells }: Sums<Row>, rows: readonly Row[]): void {
  const [first] = rows;
  if (first === undefined) return;
  const suspects: unknown[] = [
    ...keys.filter((_, depth) => cells.every((cell) => cell.keys[depth] === null)),
    ...amounts.filter((_, i) => cells.every((cell) => cell.missing[i] === cell.rows)),
  ];
  for (const name of suspects) {
    if (typeof name !== "string" || rows.some((row) => name in row)) continue;
    const nearest = nearestName(name, Object.keys(first));
    fail("unknown-key", { path: [name], value: name, expected: "a field that rows have", nearest });
  }
}
