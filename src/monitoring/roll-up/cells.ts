import { absent, present, type AbsenceReason, type Computed } from "../../quantity/absence.js";
import { add, compare, multiply, ONE, sign, subtract, ZERO, type Fraction } from "../../quantity/fraction.js";
import type { Coverage } from "../../model/funding.js";
import type { JobKind } from "../../model/sector.js";
import type { Unit } from "../../quantity/unit.js";
import { inner, type Keys } from "./keys.js";
import { NOWHERE, type Part, type Source } from "./part.js";
import type { RollUpDimension, RollUpFigure, RollUpKey } from "./result.js";

type Kind = Coverage | JobKind;

/** What is added up for one group and measure. */
export interface Cell {
  sum: Fraction;
  count: number;
  readonly of: Set<string>;
  readonly shared: Set<string>;
  readonly kinds: Set<Kind>;
  readonly things: Map<Source, Set<string>>;
  readonly known: Map<Source, Set<string>>;
  readonly reasons: Set<AbsenceReason>;
  /** What may belong here and stands nowhere. */
  rest: Fraction;
  restCount: number;
  readonly restKinds: Set<Kind>;
}

function newCell(): Cell {
  return {
    ...{ sum: ZERO, count: 0, of: new Set(), shared: new Set(), kinds: new Set(), things: new Map() },
    ...{ known: new Map(), reasons: new Set(), rest: ZERO, restCount: 0, restKinds: new Set() },
  };
}

/** What stands in no group of at least one dimension: a key a dimension, nothing where it stands in none. */
interface Loose {
  readonly source: Source;
  readonly keys: readonly (RollUpKey | undefined)[];
  readonly within: readonly (readonly string[] | undefined)[];
  readonly value: Fraction;
  readonly kinds: readonly Kind[];
}

/** Cells by their first key, then by their second; one dimension has the same key twice. */
export type Grid = Map<RollUpKey, Map<RollUpKey, Cell>>;

/** A measure in groups. */
export interface Gathered {
  readonly grid: Grid;
  readonly total: Cell;
  readonly loose: readonly Loose[];
}

interface Step {
  readonly key: RollUpKey | undefined;
  readonly share: Fraction;
  readonly isShared: boolean;
  readonly within: readonly string[] | undefined;
}

export function gather(parts: readonly Part[], by: readonly RollUpDimension[], keys: Keys): Gathered {
  const grid: Grid = new Map();
  const total = newCell();
  const loose: Loose[] = [];
  for (const part of parts) {
    const { source, value } = part;
    addTo(total, part, ONE, false);
    let placed = ONE;
    for (const dimension of by) placed = multiply(placed, subtract(ONE, (part.places[dimension] ?? NOWHERE).rest));
    addRest(total, part, subtract(ONE, placed));
    for (const steps of paths(part, by, keys)) {
      const share = steps.reduce((product, one) => multiply(product, one.share), ONE);
      const own = steps.map((one) => one.key);
      const isKnown = own.every((key) => key !== undefined);
      if (isKnown)
        addTo(
          cellAt(grid, own),
          part,
          share,
          steps.some((one) => one.isShared),
        );
      else if (typeof value !== "string") {
        const within = steps.map((one) => one.within);
        loose.push({ source, keys: own, within, value: multiply(value, share), kinds: part.kinds });
        // What only one of two dimensions knows is a group of its own, with nothing in it but what is left.
        if (own.some((key) => key !== undefined)) {
          const named = own.map((key, i) => key ?? keys.none(by[i] as RollUpDimension));
          cellAt(grid, named);
        }
      }
    }
  }
  return { grid, total, loose };
}

/** Every way through the dimensions that a part takes, with its share. */
function paths(part: Part, by: readonly RollUpDimension[], keys: Keys): (readonly Step[])[] {
  return by.reduce<(readonly Step[])[]>(
    (before, dimension) => before.flatMap((path) => stepsOf(part, dimension, keys).map((step) => [...path, step])),
    [[]],
  );
}

function stepsOf({ source, places }: Part, dimension: RollUpDimension, keys: Keys): Step[] {
  const { in: groups, rest, within } = places[dimension] ?? NOWHERE;
  const isWhole = (share: Fraction) => groups.length > 1 && compare(share, ONE) === 0;
  const steps = groups.map(({ id, share }): Step => {
    return { key: keys.of(dimension, source, id), share, isShared: isWhole(share), within: undefined };
  });
  return sign(rest) === 0 ? steps : [...steps, { key: undefined, share: rest, isShared: false, within }];
}

export function cellAt(grid: Grid, keys: readonly RollUpKey[]): Cell {
  const [first, last] = [keys[0] as RollUpKey, keys.at(-1) as RollUpKey];
  const row = inner(grid, first);
  const known = row.get(last) ?? newCell();
  row.set(last, known);
  return known;
}

function addTo(cell: Cell, part: Part, share: Fraction, isShared: boolean): void {
  const { source, thing, value, kinds } = part;
  thingsOf(cell.things, source).add(thing);
  if (typeof value === "string") {
    cell.reasons.add(value);
    return;
  }
  thingsOf(cell.known, source).add(thing);
  cell.sum = add(cell.sum, multiply(value, share));
  cell.count++;
  for (const kind of kinds) cell.kinds.add(kind);
  for (const id of part.of) {
    cell.of.add(source.prefix + id);
    if (isShared) cell.shared.add(source.prefix + id);
  }
}

function thingsOf(map: Map<Source, Set<string>>, source: Source): Set<string> {
  const known = map.get(source) ?? new Set();
  map.set(source, known);
  return known;
}

function addRest(cell: Cell, { value, kinds }: Pick<Part, "value" | "kinds">, share: Fraction): void {
  if (typeof value === "string" || sign(share) === 0) return;
  cell.restCount++;
  cell.rest = add(cell.rest, multiply(value, share));
  for (const kind of kinds) cell.restKinds.add(kind);
}

/** Gives every group what may belong to it: all that is the same where it is known and not known elsewhere. */
export function spreadLoose({ grid, loose }: Gathered, keys: Keys): void {
  for (const [first, row] of grid) {
    for (const [last, cell] of row) {
      for (const one of loose) {
        const own = one.keys.length === 1 ? [first] : [first, last];
        if (own.every((key, i) => mayBe(key, one, i, keys))) addRest(cell, one, ONE);
      }
    }
  }
}

function mayBe(key: RollUpKey, loose: Loose, at: number, keys: Keys): boolean {
  const known = loose.keys[at];
  if (key.id === null) return known === undefined;
  if (known !== undefined) return known === key;
  const owner = keys.owner(key);
  const within = loose.within[at];
  return (owner === undefined || owner === loose.source) && (within === undefined || within.includes(key.id));
}

/** How a measure is read. */
export interface Rule {
  readonly unit: Unit;
  readonly isMoney: boolean;
  /** Why there is no figure where nobody states one. */
  readonly none: AbsenceReason;
  /** At which grain it is recorded; nowhere where it is not. */
  readonly grain: readonly RollUpDimension[];
  /** Whether it is recorded for longer than the period that is asked for. */
  readonly isLonger: boolean;
}

/** What is known of a measure in a cell. */
export function figureOf(cell: Cell, rule: Rule, isTotal: boolean): RollUpFigure {
  const { unit, isMoney, isLonger } = rule;
  const kinds = [...cell.kinds];
  // A total has what stands in no group; a group does not have what may belong to it.
  const rest = !isLonger ? cell.rest : isTotal ? cell.sum : add(cell.sum, cell.rest);
  const restKinds = new Set([...(isLonger ? kinds : []), ...cell.restKinds]);
  const isUnallocated = cell.restCount > 0 || (isLonger && cell.count > 0);
  const unallocated: Computed =
    isMoney && restKinds.size > 1 ? absent("unlike-coverage", unit) : present(rest, unit, {});
  return {
    figure: valueOf(cell, rule, isUnallocated),
    grain: rule.grain,
    of: [...cell.of],
    shared: [...cell.shared],
    ...(isUnallocated ? { unallocated } : {}),
    coverage: { reported: countOf(cell.known), of: countOf(cell.things) },
    kinds,
  };
}

function valueOf(cell: Cell, { unit, none, isMoney, isLonger }: Rule, isUnallocated: boolean): Computed {
  // A report that did not come shows as coverage; a target or a budget that is not stated would look like a zero.
  const hard = [...cell.reasons].find((one) => one !== "not-reported");
  if (hard !== undefined) return absent(hard, unit);
  if (cell.count === 0 || isLonger) return absent(isUnallocated ? "not-allocated" : none, unit);
  return isMoney && cell.kinds.size > 1 ? absent("unlike-coverage", unit) : present(cell.sum, unit, {});
}

function countOf(things: Map<Source, Set<string>>): number {
  return [...things.values()].reduce((sum, one) => sum + one.size, 0);
}
