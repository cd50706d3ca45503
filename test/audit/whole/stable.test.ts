import { describe, expect, it } from "vitest";
import { audit } from "../../../src/audit/audit.js";
import type { Audit } from "../../../src/audit/audit-report.js";
import { jeonju2024 } from "../../../src/jeonju-2024/index.js";
import type { Plan } from "../../../src/model/plan.js";
import { list, said } from "./made-up.js";

const plan: Plan = jeonju2024;
const original = audit(plan);

/** Numbers from 0 to 1, the same in every run (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function shuffled<One>(all: readonly One[], random: () => number): One[] {
  const next = [...all];
  for (let at = next.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    const kept = next[at] as One;
    next[at] = next[other] as One;
    next[other] = kept;
  }
  return next;
}

/** The plan with its entities in another order at every depth: whatever has an id is no list of values or steps. */
function reordered(value: unknown, random: () => number, key = ""): unknown {
  if (Array.isArray(value)) {
    const all: unknown[] = value.map((one: unknown) => reordered(one, random));
    const areEntities = all.every((one) => typeof one === "object" && one !== null && "id" in one);
    // Items of a dimension are in the order of their values; dimensions in that of the grid.
    return areEntities && key !== "items" && key !== "dimensions" ? shuffled(all, random) : all;
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([own, one]) => [own, reordered(one, random, own)]));
}

/** Everything by its id, so that what is left of the order of a document is none. */
function byId({ findings, cases, results, habits, jointConflicts, summary, settled }: Audit): unknown {
  const index = <One extends { readonly id: string }>(all: readonly One[]) =>
    Object.fromEntries(all.map((one) => [one.id, one]));
  return {
    ...{ summary, jointConflicts, settled, habits },
    findings: index(findings),
    cases: index(cases),
    results: index(results),
  };
}

describe("in another order of everything", () => {
  it.each([1, 20_240_401, 77])("the plan is audited alike (%i)", (seed) => {
    const other = reordered(plan, numbersFrom(seed)) as Plan;
    expect(other.statements?.map((one) => one.id)).not.toStrictEqual(plan.statements?.map((one) => one.id));
    const again = audit(other);
    expect(byId(again)).toStrictEqual(byId(original));
    expect(again.findings.map((one) => one.id)).toStrictEqual(original.findings.map((one) => one.id));
    expect(again.cases.map((one) => one.id)).toStrictEqual(original.cases.map((one) => one.id));
    expect(again.fits).toStrictEqual(original.fits);
  });
});

describe("beside something that has nothing to do with it", () => {
  it("every check, finding, case and suggestion stays", () => {
    // A made-up table of a concept that the plan does not print, in front of all others, with an error of its own.
    const other = list(
      "00-made-up",
      "site",
      ["_T", "a", "b"],
      [{ concept: "exports", unit: "thousand-USD", fixed: { period: "1999" }, values: [10, 4, 9] }],
    );
    const statement = said("made-up", 5, { concept: "exports", unit: "thousand-USD", period: "1998" });
    const more = audit({
      ...plan,
      tables: [other, ...(plan.tables ?? [])],
      statements: [statement, ...(plan.statements ?? [])],
    });
    const isNew = (one: { readonly id: string }) => one.id.includes("00-made-up");
    const rest = {
      ...more,
      ...{ findings: more.findings.filter((one) => !isNew(one)), cases: more.cases.filter((one) => !isNew(one)) },
      ...{ results: more.results.filter((one) => !isNew(one)) },
      habits: more.habits.filter((one) => !one.group.startsWith("00-made-up")),
      summary: original.summary,
    };
    expect(more.findings.filter(isNew).map((one) => one.figures)).toStrictEqual(["4 + 9 = 13 ≠ 10"]);
    expect(byId(rest)).toStrictEqual(byId(original));
    expect(rest.fits).toStrictEqual(original.fits);
  });
});

describe("auditing", () => {
  it("changes nothing of the plan, and gives the same twice", () => {
    const before = JSON.stringify(plan);
    const again = audit(plan);
    expect(JSON.stringify(plan)).toBe(before);
    expect(again).toStrictEqual(original);
  });

  it("gives plain data that a file keeps", () => {
    const text = JSON.stringify(original);
    expect(JSON.parse(text)).toStrictEqual(original);
    expect(structuredClone(original)).toStrictEqual(original);
  });

  it("takes a plan that is frozen to the ground", () => {
    const freeze = (value: unknown): void => {
      if (typeof value !== "object" || value === null) return;
      Object.freeze(value);
      for (const one of Object.values(value)) freeze(one);
    };
    const frozen = structuredClone(plan);
    freeze(frozen);
    expect(audit(frozen).summary).toStrictEqual(original.summary);
  });
});
