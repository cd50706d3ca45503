// What the bench uses of two packages that bring no types.
declare module "d3-array" {
  export class InternMap<Key, Value> extends Map<Key, Value> {}
  export function rollup<Row, Value>(
    rows: readonly Row[],
    reduce: (rows: readonly Row[]) => Value,
    first: (row: Row) => string,
    second: (row: Row) => string,
  ): InternMap<string, InternMap<string, Value>>;
  export function sum<Row>(rows: readonly Row[], amount: (row: Row) => number): number;
}
declare module "lodash-es" {
  export function groupBy<Row>(rows: readonly Row[], key: (row: Row) => string): Record<string, Row[]>;
  export function sumBy<Row>(rows: readonly Row[], amount: (row: Row) => number): number;
}
