import fc from "fast-check";
import type { Coordinates, Dimension, Measure, Table } from "../../src/model/table.js";

const name = fc.record({ ko: fc.string({ minLength: 1 }), en: fc.string() }, { requiredKeys: ["ko"] });

const ITEMS = {
  sex: ["_T", "M", "F"],
  age: ["_T", "Y15T29", "Y30T64", "Y_GE65"],
  region: ["52130", "KR"],
  industry: ["_T", "A", "C"],
  period: ["2023", "2024", "2024-S1"],
} as const;

const dimension = (id: keyof typeof ITEMS): fc.Arbitrary<Dimension> =>
  fc.record({
    id: fc.constant(id),
    name,
    items: fc
      .shuffledSubarray<string>([...ITEMS[id]], { minLength: 1 })
      .chain((ids) =>
        fc.tuple(
          ...ids.map((item) =>
            fc.record(
              { id: fc.constant(item), label: fc.string(), name, total: fc.boolean() },
              { requiredKeys: ["id"] },
            ),
          ),
        ),
      ),
  });

/** What a measure may measure, and in what. */
const CONCEPTS = [
  { concept: "employed", unit: "thousand-persons", kind: "stock" },
  { concept: "population", unit: "persons", kind: "stock" },
  { concept: "employment-rate", unit: "percent", kind: "ratio" },
  { concept: "employed", unit: "percent", kind: "ratio", measures: "change", changeFrom: "2019" },
  { concept: "employed", unit: "percent", kind: "ratio", measures: "share" },
] as const;

const absent = fc.constantFrom("suppressed", "nil", "not-stated");
/** A value with what differs from its measure's, or a null with its reason. */
const cell = fc.oneof(
  {
    arbitrary: fc.record({ value: fc.double({ min: 0, max: 1e9, noNaN: true }), record: fc.constant(undefined) }),
    weight: 4,
  },
  fc.record({
    value: fc.constant(7),
    record: fc.record({ decimals: fc.constantFrom(-2, 0, 3), exact: fc.boolean() }),
  }),
  fc.record({ value: fc.constant(null), record: fc.record({ absent, printed: fc.string() }) }),
);

function measure(dimensions: readonly Dimension[], id: string): fc.Arbitrary<Measure> {
  return fc
    .record({ over: fc.option(fc.shuffledSubarray([...dimensions])), what: fc.constantFrom(...CONCEPTS), name })
    .chain(({ over, what, name: own }) => {
      const length = (over ?? dimensions).reduce((product, { items }) => product * items.length, 1);
      // What a measure does not extend over may hold for all of it.
      const rest = dimensions.filter((one) => over?.includes(one) === false);
      const fixed: Coordinates = Object.fromEntries(rest.map((one) => [one.id, one.items[0]?.id ?? ""]));
      return fc
        .record({ cells: fc.array(cell, { minLength: length, maxLength: length }), isFixed: fc.boolean() })
        .map(({ cells, isFixed }) => ({
          ...{ id, name: own, decimals: 1, basis: "survey", ...what },
          ...(over === null ? {} : { dimensions: over.map((one) => one.id) }),
          ...(isFixed ? { fixed: { ...fixed, size: "small" } } : {}),
          values: cells.map((one) => one.value),
          cells: cells.flatMap(({ record }, at) => (record === undefined ? [] : [{ at, ...record }])),
        }));
    });
}

/** A valid table of up to three dimensions; its measures extend over all or some of them. */
export function arbitraryTable(id: string): fc.Arbitrary<Table> {
  return fc
    .shuffledSubarray(Object.keys(ITEMS) as (keyof typeof ITEMS)[], { maxLength: 3 })
    .chain((ids) => fc.tuple(...ids.map(dimension)))
    .chain((dimensions) =>
      fc.record({
        id: fc.constant(id),
        name,
        address: fc.record({ section: fc.string(), table: fc.string() }, { requiredKeys: [] }),
        dimensions: fc.constant(dimensions),
        measures: fc
          .integer({ min: 1, max: 3 })
          .chain((count) => fc.tuple(...Array.from({ length: count }, (_, i) => measure(dimensions, `m${i}`)))),
      }),
    )
    .map((table) => structuredClone(table) as Table);
}
