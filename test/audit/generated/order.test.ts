import type { Plan, Table } from "iljari/model";
import { describe, expect, test } from "vitest";
import { audit } from "../../../src/audit/audit.js";
import type { Audit } from "../../../src/audit/audit-report.js";
import { madeUpPlan } from "../../bench/audit/made-up-plan.js";
import { random, type Random } from "../../bench/random.js";

/** What an audit says, without the order in which figures stand in a check: that is the order of the print. */
function said({ findings, cases, jointConflicts, summary, habits, results }: Audit) {
  return {
    summary,
    habits: habits.map((one) => ({ ...one, breakers: one.breakers.toSorted() })),
    conflicts: jointConflicts.map(({ checks }) => checks),
    results: results.map(({ figures, ...rest }) => ({
      ...rest,
      of: figures.map(({ figure }) => figure.id).toSorted(),
    })),
    findings: findings
      .map(({ id, severity, case: its }) => ({ id, severity, its }))
      .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    cases: cases
      .map(({ id, findings: ids, repairs, suggestions, gaveUp }) => ({
        ...{ id, ids, gaveUp },
        repairs: repairs.map(({ figures, witnesses }) => ({
          witnesses,
          figures: figures
            .map(({ figure, range, values, exact }) => ({ id: figure.id, range, values, exact }))
            .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
        })),
        suggestions: suggestions.map(({ figure, because, witnesses }) => [figure.figure.id, because, witnesses]),
      }))
      .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

/** The same table with its items printed in another order. */
function rearranged(table: Table, any: Random): Table {
  const [rows, columns] = table.dimensions;
  const [measure] = table.measures;
  if (rows === undefined || columns === undefined || measure === undefined) return table;
  const rowPlaces = any.shuffled(rows.items.map((_, place) => place));
  const columnPlaces = any.shuffled(columns.items.map((_, place) => place));
  const pick = <T>(all: readonly T[], places: readonly number[]) => places.map((place) => all[place] as T);
  const values = rowPlaces.flatMap((row) =>
    columnPlaces.map((column) => measure.values[row * columns.items.length + column] ?? null),
  );
  return {
    ...table,
    dimensions: [
      { ...rows, items: pick(rows.items, rowPlaces) },
      { ...columns, items: pick(columns.items, columnPlaces) },
    ],
    measures: [{ ...measure, values }],
  };
}

describe.each(["exact", "half-up"] as const)("an audit of tables printed %s", (printing) => {
  const { plan } = madeUpPlan({ seed: 31, tables: 6, printing, mistakes: 9 });
  const before = said(audit(plan));

  test.each([1, 2, 3])("does not depend on the order of tables (seed %i)", (seed) => {
    const other: Plan = { ...plan, tables: random(seed).shuffled(plan.tables ?? []) };
    expect(said(audit(other))).toEqual(before);
  });

  test("is the same when it is done again", () => {
    expect(audit(structuredClone(plan))).toEqual(audit(plan));
  });

  // What is beside a cell changes with the order of items, and so does what may have been copied: a slip ranks repairs.
  test.each([1, 2, 3])("depends on the order of items in the ranking of repairs alone (seed %i)", (seed) => {
    const any = random(seed);
    const other: Plan = { ...plan, tables: (plan.tables ?? []).map((table) => rearranged(table, any)) };
    const sorted = (one: ReturnType<typeof said>) => ({
      ...one,
      cases: one.cases.map((each) => ({ ...each, repairs: each.repairs.map((it) => JSON.stringify(it)).toSorted() })),
    });
    expect(sorted(said(audit(other)))).toEqual(sorted(before));
  });
});

test("the order of the plan's own checks does not matter", () => {
  const { plan } = madeUpPlan({ seed: 32, tables: 4, printing: "exact", mistakes: 4 });
  const checks: Plan["checks"] = (plan.tables ?? []).map(({ id }) => ({
    ...{ id: `own-${id}`, kind: "sum", total: { table: id, at: { branch: "_T" } } },
    parts: [{ table: id, at: { branch: "*" } }],
  }));
  const one = audit({ ...plan, checks });
  const other = audit({ ...plan, checks: checks.toReversed() });
  expect(one.summary.checks).toBeGreaterThan(audit(plan).summary.checks);
  expect(said(other)).toEqual(said(one));
});
