import type { Plan, Table } from "iljari/model";
import type { RoundingRule } from "iljari/quantity";
import { crossFooted, FINENESS, imbalance, linesThrough, type CrossFooted } from "./cross-footed.js";
import { mistake, MISTAKES, type Mistake } from "./mistakes.js";
import { random } from "../random.js";

/*
 * Plans of a city that does not exist: cross-footed tables with figures from a seeded generator, and mistakes planted in
 * them of which it is known what was printed before.
 */

/** What is made up. */
export interface MadeUpOptions {
  readonly seed: number;
  readonly tables: number;
  /** Rows and columns of each table besides the totals; ten and five where they are left out. */
  readonly rows?: number;
  readonly columns?: number;
  /** Exact counts, or numbers with one decimal, each rounded by itself. */
  readonly printing: RoundingRule | "exact";
  /** How many mistakes are planted; none where it is left out. */
  readonly mistakes?: number;
  /** Kinds of mistakes, which take turns; all of them where it is left out. */
  readonly kinds?: readonly Mistake[];
}

/** A cell that was changed: its place as an audit calls it, and what it was, is and should be. */
export interface PlantedCell {
  readonly id: string;
  /** Printed before the mistake. */
  readonly printed: number;
  /** What stands behind the print, in `1 / per` of its unit. */
  readonly truth: number;
  readonly per: number;
  /** Printed now. */
  readonly corrupted: number;
}

/** A mistake; a swap has two cells. */
export interface Planted {
  readonly kind: Mistake;
  readonly cells: readonly PlantedCell[];
  /** True where each sum that it stands in differs by no more than rounding to the nearest can leave. */
  readonly isInsideSlack: boolean;
}

/** A plan with the mistakes in it. */
export interface MadeUp {
  readonly plan: Plan;
  readonly planted: readonly Planted[];
  /** Cells of all tables. */
  readonly cells: number;
}

const CONCEPT = "made-up-registrations";
const MOST_TRIES = 10_000;

/** The plan, the same for the same options. */
export function madeUpPlan(options: MadeUpOptions): MadeUp {
  const { seed, tables, rows = 10, columns = 5, printing, mistakes = 0, kinds = MISTAKES } = options;
  const any = random(seed);
  const grids = Array.from({ length: tables }, () => crossFooted(any, rows, columns, printing));
  const counts = grids.map(({ printed }) => [...printed]);
  const size = (rows + 1) * (columns + 1);
  const taken = new Set<number>();
  const changed: { readonly kind: Mistake; readonly table: number; readonly places: readonly number[] }[] = [];
  for (let tries = 0; changed.length < mistakes && tries < mistakes * MOST_TRIES; tries++) {
    const kind = kinds[changed.length % kinds.length] ?? "one-digit";
    const table = any.whole(0, tables - 1);
    const grid = grids[table];
    if (grid === undefined) continue;
    const changes = mistake(kind, any.whole(0, size - 1), grid, any);
    if (changes.length === 0 || changes.some(({ place }) => taken.has(table * size + place))) continue;
    for (const { place, count } of changes) {
      taken.add(table * size + place);
      const own = counts[table];
      if (own !== undefined) own[place] = count;
    }
    changed.push({ kind, table, places: changes.map(({ place }) => place) });
  }
  // Counts are persons; rounded numbers are thousands of them with one decimal.
  const scale = printing === "exact" ? 1 : 10;
  const planted = changed.map(({ kind, table, places }): Planted => {
    const [grid, own = []] = [grids[table], counts[table]];
    return {
      kind,
      cells: places.map((place) => ({
        id: `cells/${tableId(table)}/number@${itemsAt(place, rows, columns).join(",")}`,
        printed: (grid?.printed[place] ?? 0) / scale,
        truth: grid?.truth[place] ?? 0,
        per: scale * FINENESS,
        corrupted: (own[place] ?? 0) / scale,
      })),
      isInsideSlack: grid === undefined || places.every((place) => isInsideSlack(grid, own, place, printing)),
    };
  });
  return { plan: planOf(grids, counts, printing), planted, cells: tables * size };
}

function isInsideSlack(
  grid: CrossFooted,
  counts: readonly number[],
  place: number,
  printing: RoundingRule | "exact",
): boolean {
  return linesThrough(grid, place).every(
    (line) => 2 * Math.abs(imbalance(counts, line)) <= (printing === "exact" ? 0 : line.length),
  );
}

function tableId(table: number): string {
  return `made-up-${table + 1}`;
}

function branch(row: number, rows: number): string {
  return row === rows ? "_T" : `B${row + 1}`;
}

function district(column: number, columns: number): string {
  return column === columns ? "_T" : `D${column + 1}`;
}

function itemsAt(place: number, rows: number, columns: number): readonly [branch: string, district: string] {
  return [branch(Math.floor(place / (columns + 1)), rows), district(place % (columns + 1), columns)];
}

function planOf(
  grids: readonly CrossFooted[],
  counts: readonly (readonly number[])[],
  printing: RoundingRule | "exact",
): Plan {
  const isExact = printing === "exact";
  return {
    format: 1,
    id: "made-up-cross-footed",
    title: { ko: "가상시 교차 합계표 (지어낸 자료)", en: "Cross-footed tables of a made-up city" },
    year: "2025",
    status: "published",
    region: { scheme: "mois", code: "99999", name: { ko: "가상시", en: "Made-up City" } },
    notes: [
      {
        ko: "감사 성능을 재기 위해 지어낸 자료이며 실제 도시의 수치가 아니다. 일부 수치는 일부러 틀리게 하였다.",
        en: "Made up for measuring audits: no figure is of a real city, and some are wrong on purpose.",
      },
    ],
    concepts: [
      {
        ...{ id: CONCEPT, name: { ko: "가상 등록", en: "made-up registrations" } },
        ...{ unit: "persons", kind: "stock" },
      },
    ],
    tables: grids.map(({ rows, columns }, table): Table => ({
      id: tableId(table),
      label: `가상표 ${table + 1}`,
      name: { ko: `지어낸 표 ${table + 1}`, en: `Made-up table ${table + 1}` },
      address: { section: "made-up", table: `가상표 ${table + 1}` },
      dimensions: [
        {
          id: "branch",
          name: { ko: "가상 업종", en: "made-up branch" },
          items: Array.from({ length: rows + 1 }, (_, row) => item(branch(row, rows))),
        },
        {
          id: "district",
          name: { ko: "가상 구역", en: "made-up district" },
          items: Array.from({ length: columns + 1 }, (_, column) => item(district(column, columns))),
        },
      ],
      layout: { rows: ["branch"], columns: ["district"] },
      measures: [
        {
          ...{ id: "number", concept: CONCEPT, name: { ko: "가상 등록", en: "made-up registrations" } },
          ...{ unit: isExact ? "persons" : "thousand-persons", decimals: isExact ? 0 : 1, exact: isExact },
          ...{ kind: "stock", basis: isExact ? "register" : "survey", fixed: { block: tableId(table) } },
          values: (counts[table] ?? []).map((count) => (isExact ? count : count / 10)),
        },
      ],
    })),
  };
}

function item(id: string) {
  return id === "_T" ? { id, name: { ko: "합계", en: "total" }, total: true } : { id };
}
