import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Plan, ProgressRecord } from "../../src/model/index.js";
import { recordState } from "../../src/monitoring/record-state.js";
import { jobs, rec, smallPlan, spent } from "./small-log.js";

const state = (...records: readonly ProgressRecord[]) => recordState(smallPlan, records);
const ids = (records: readonly ProgressRecord[]) => records.map((one) => one.id);

/** What is in force, superseded (with what by) and refused, and the issues as `code path`. */
function outcome(...records: readonly ProgressRecord[]) {
  const { inForce, superseded, refused, issues } = state(...records);
  return {
    inForce: ids(inForce),
    superseded: superseded.map(({ record, by }) => `${record.id} by ${by}`).sort(),
    refused: ids(refused),
    issues: issues.map((one) => `${one.code} ${one.path.slice(1).join(".")}`),
  };
}

const on = (id: string, day: string, given: Partial<ProgressRecord> = {}) =>
  rec(id, "2025-03", { reportedOn: `2025-${day}`, ...jobs(5), ...given });

describe("a log", () => {
  it("is read by day of report and id, up to the day asked for", () => {
    const records = [on("b", "04-05"), rec("c", "2025-04", { reportedOn: "2025-05-05", ...jobs(1) })];
    expect(ids(state(...records).known)).toEqual(["b", "c"]);
    const early = recordState(smallPlan, records, { asOf: "2025-04-30" });
    expect(early).toMatchObject({ plan: "made-up-2025", asOf: "2025-04-30", synthetic: true, elsewhere: [] });
    expect(ids(early.known)).toEqual(["b"]);
  });

  it("leaves records of other plans to them and takes those of the plan that this one revises", () => {
    const revised: Plan = { ...smallPlan, id: "made-up-2025-r1", revision: { number: 1, of: "made-up-2025" } };
    const records = [on("a", "04-05", { plan: "made-up-2025" }), on("b", "04-05", { plan: "made-up-2024" })];
    const { known, elsewhere } = recordState(revised, records);
    expect([ids(known), elsewhere]).toEqual([["a"], ["b"]]);
  });

  it("takes an id once: the first reported, on one day the first by content", () => {
    const a = on("a", "04-05");
    expect(outcome(a, { ...a })).toMatchObject({ inForce: ["a"], refused: ["a"], issues: ["duplicate-record a.id"] });
    const other = { ...a, ...jobs(6), reportedOn: "2025-04-06" };
    expect(state(other, a).inForce).toEqual([a]);
    const sameDay = { ...a, ...jobs(4) };
    expect(state(a, sameDay).inForce).toEqual(state(sameDay, a).inForce);
  });
});

describe("a correction", () => {
  it("takes the place of what it corrects, of a correction too, once it is known", () => {
    const chain = [on("a", "04-05"), on("b", "04-10", { corrects: "a" }), on("c", "05-10", { corrects: "b" })];
    expect(outcome(...chain)).toMatchObject({ inForce: ["c"], superseded: ["a by b", "b by c"], issues: [] });
    expect(ids(recordState(smallPlan, chain, { asOf: "2025-04-30" }).inForce)).toEqual(["b"]);
  });

  it("counts if it is the last of several of one record, whatever branch it is on", () => {
    const fork = [on("a", "04-05"), on("b", "04-10", { corrects: "a" }), on("c", "04-12", { corrects: "a" })];
    expect(outcome(...fork)).toEqual({
      inForce: ["c"],
      superseded: ["a by c", "b by c"],
      refused: [],
      issues: ["duplicate-record b.corrects"],
    });
    expect(outcome(...fork, on("d", "04-20", { corrects: "b" }))).toMatchObject({
      inForce: ["d"],
      superseded: ["a by c", "b by d", "c by d"],
      issues: ["duplicate-record c.corrects"],
    });
  });

  it("cannot correct what is not there, what comes later, or something else", () => {
    expect(outcome(on("abc", "04-05"), on("x", "04-06", { corrects: "abd" }))).toMatchObject({
      inForce: ["abc"],
      refused: ["x"],
      issues: ["unknown-id x.corrects"],
    });
    expect(state(on("abc", "04-05"), on("x", "04-06", { corrects: "abd" })).issues[0]?.nearest).toBe("abc");
    expect(outcome(on("a", "04-05"), on("b", "04-04", { corrects: "a" }))).toMatchObject({
      refused: ["b"],
      issues: ["reversed-days b.reportedOn"],
    });
    const other = { of: { project: "1-1-2" }, corrects: "a" };
    expect(outcome(on("a", "04-05"), on("b", "04-06", other))).toMatchObject({
      inForce: ["a"],
      refused: ["b"],
      issues: ["invalid-value b.corrects"],
    });
    const april = rec("b", "2025-04", { ...jobs(1), corrects: "a" });
    expect(outcome(on("a", "04-05"), april)).toMatchObject({ refused: ["b"] });
  });

  it("cannot be in a circle; what corrects one of the circle counts by itself", () => {
    const circle = [on("a", "04-05", { corrects: "b" }), on("b", "04-05", { corrects: "a" })];
    expect(outcome(...circle)).toMatchObject({ inForce: [], refused: ["a", "b"] });
    expect(outcome(...circle, on("c", "04-06", { corrects: "a" }))).toMatchObject({ inForce: ["c"], superseded: [] });
  });

  it("of a refused record counts by itself, on the right subject too", () => {
    const misspelt = on("a", "04-05", { of: { project: "1-1-11" } });
    expect(outcome(misspelt, on("b", "04-06", { corrects: "a" }))).toMatchObject({
      inForce: ["b"],
      superseded: [],
      refused: ["a"],
      issues: ["unknown-id a.of.project"],
    });
  });

  it("that is refused corrects nothing", () => {
    const wrong = on("b", "04-06", { corrects: "a", ...jobs(-1) });
    expect(outcome(on("a", "04-05"), wrong)).toMatchObject({ inForce: ["a"], superseded: [], refused: ["b"] });
  });

  it("stands where the corrected record stood", () => {
    const [first, second] = [on("a", "04-05"), on("b", "04-06")];
    expect(outcome(first, second, on("c", "05-01", { corrects: "a" }))).toMatchObject({
      inForce: ["c"],
      superseded: ["a by c"],
      refused: ["b"],
    });
    const final = on("f", "04-20", { finality: "final" });
    expect(outcome(first, final, on("g", "05-01", { corrects: "f" }))).toMatchObject({
      inForce: ["g"],
      superseded: ["a by g", "f by g"],
      refused: [],
    });
  });
});

describe("several records of one figure", () => {
  it("give way to the final, without an issue", () => {
    const final = on("f", "06-01", { finality: "final" });
    expect(outcome(on("a", "04-05"), final)).toEqual({
      inForce: ["f"],
      superseded: ["a by f"],
      refused: [],
      issues: [],
    });
  });

  it("are refused but for the first reported", () => {
    expect(outcome(on("a", "04-05"), on("b", "04-06"))).toMatchObject({
      inForce: ["a"],
      refused: ["b"],
      issues: ["duplicate-record b.jobs.0"],
    });
    const final = { finality: "final" } as const;
    expect(outcome(on("b", "04-06", final), on("a", "04-07", final))).toMatchObject({
      inForce: ["b"],
      refused: ["a"],
      issues: ["two-finals a.jobs.0"],
    });
  });

  it("count side by side where they report different things, and in part where they share some", () => {
    const money = spent("flow", { total: 5 });
    expect(outcome(on("a", "04-05"), rec("b", "2025-03", money))).toMatchObject({ inForce: ["a", "b"], issues: [] });
    const both = rec("b", "2025-03", { ...jobs(7), ...money, status: "running" });
    const { inForce, refused, issues } = state(on("a", "04-05"), both);
    expect([ids(inForce), refused, issues.length]).toEqual([["a", "b"], [], 1]);
    expect(inForce[1]?.jobs).toBeUndefined();
    expect(inForce[1]?.money).toEqual(money.money);
  });

  it("of one status, milestone and value count once", () => {
    const milestones = [{ milestone: "1-1-1/open", state: "completed", on: "2025-03-02" }] as const;
    const value = { value: 3, unit: "count", kind: "flow" } as const;
    const whole = rec("a", "2025-03", { status: "running", milestones, value, reportedOn: "2025-04-05" });
    expect(outcome(whole, { ...whole, id: "b" })).toMatchObject({ inForce: ["a"], refused: ["b"] });
    expect(state(whole, { ...whole, id: "b" }).issues).toHaveLength(1);
  });
});

describe("a record that cannot count", () => {
  it.each<[string, Partial<ProgressRecord>]>([
    ["unknown-id a.of.project", { of: { project: "1-1-4" } }],
    ["unknown-id a.of.sector", { of: { sector: "trainin" } }],
    ["unknown-id a.jobs.0.sectors.0", jobs(5, "flow", { sectors: ["trainin"] })],
    ["unknown-id a.milestones.0.milestone", { milestones: [{ milestone: "x", state: "postponed" }] }],
    ["unknown-key a.of.projet", { of: { projet: "1-1-1" } as never }],
    ["invalid-value a.of", { of: {} }],
    ["invalid-period a.period", { period: "2025-13" }],
    ["invalid-day a.dataDate", { dataDate: "2025-3-31" }],
    ["period-outside-plan a.period", { period: "2024-12" }],
    ["period-outside-plan a.period", { period: "2026-01", reportedOn: "2026-02-01" }],
    ["reversed-days a.reportedOn", { reportedOn: "2025-02-01" }],
    ["negative-level a.jobs.0.count", jobs(-5)],
    ["not-finite a.jobs.0.count", jobs(Number.NaN)],
    ["not-finite a.money.0.funds.total", spent("flow", { total: Infinity })],
    ["not-finite a.value.value", { value: { value: Number.NaN, unit: "percent", kind: "flow" } }],
    ["unit-mismatch a.money.0.funds.unit", spent("flow", { unit: "persons" as never, total: 1 })],
    ["unknown-unit a.money.0.funds.unit", spent("flow", { unit: "won" as never, total: 1 })],
    ["wrong-type a.money.0.funds.total", spent("flow", { total: "1" as never })],
    ["wrong-type a.money.0.funds", { money: [{ phase: "spent", kind: "flow" }] as never }],
    ["invalid-value a.money.0.phase", spent("flow", { total: 1 }, "spend" as never)],
    ["invalid-value a.jobs.0.kind", jobs(1, "flo" as never)],
    ["wrong-type a.jobs", { jobs: null as never }],
    ["wrong-type a.jobs.0", { jobs: [null] as never }],
    ["wrong-type a.jobs.0.sectors", jobs(1, "flow", { sectors: "training" as never })],
    ["invalid-period a.period", { period: 2025 as never }],
    ["invalid-value a.status", { status: "run" as never }],
    ["wrong-type a.value", { value: null as never }],
    ["wrong-type a.value.parts", { value: { value: 1, unit: "percent", kind: "ratio", parts: 1 as never } }],
    [
      "not-finite a.value.parts.numerator",
      { value: { value: 1, unit: "percent", kind: "ratio", parts: { numerator: Number.NaN, denominator: 1 } } },
    ],
    ["invalid-day a.milestones.0.on", { milestones: [{ milestone: "1-1-1/open", state: "completed", on: "soon" }] }],
    ["invalid-period a.milestones.0.to", { milestones: [{ milestone: "1-1-1/open", state: "postponed", to: "next" }] }],
    [
      "unknown-id a.milestones.0.milestone",
      { of: { project: "1-1-2" }, milestones: [{ milestone: "1-1-1/open", state: "postponed" }] },
    ],
    [
      "unit-mismatch a.value.unit",
      { of: { indicator: "employment-rate-15-64" }, value: { value: 66, unit: "persons", kind: "ratio" } },
    ],
  ])("has an issue: %s", (told, given) => {
    expect(outcome(on("a", "04-05", given))).toMatchObject({ inForce: [], refused: ["a"], issues: [told] });
  });

  it.each([null, 5, "a", [], {}, { id: "x" }, { id: "x", of: null }, { of: { project: "1-1-1" } }])(
    "is what is no record, beside which the others count: %j",
    (none) => {
      const { inForce, known, issues } = state(on("a", "04-05"), none as never);
      expect([ids(inForce), ids(known), issues.map((one) => [one.code, one.refused])]).toEqual([
        ["a"],
        ["a"],
        [["wrong-type", true]],
      ]);
    },
  );

  it("is told whatever day is asked for", () => {
    const log = [on("a", "04-05"), on("b", "04-05", { reportedOn: "2025.4.5" })];
    const { inForce, issues } = recordState(smallPlan, log, { asOf: "2025-12-31" });
    expect([ids(inForce), issues.map((one) => one.code)]).toEqual([["a"], ["invalid-day"]]);
  });

  it("is one whose day is none", () => {
    expect(outcome(rec("a", "2025-03", { ...jobs(1), reportedOn: "2025/04/05" })).issues).toContain(
      "invalid-day a.reportedOn",
    );
  });

  it("is not one of another department, of an earlier wave of an indicator, or within a term", () => {
    expect(outcome(on("a", "04-05", { department: "나과" }))).toMatchObject({
      inForce: ["a"],
      issues: ["unknown-id a.department"],
    });
    const wave = { of: { indicator: "employment-rate-15-64" }, period: "2024-S2" };
    const value = { value: { value: 66, unit: "percent", kind: "ratio" } } as const;
    expect(outcome(on("a", "04-05", { ...wave, ...value }))).toMatchObject({ inForce: ["a"], issues: [] });
    const term: Plan = { ...smallPlan, kind: "term" };
    const last = [rec("a", "2028", { ...jobs(1), reportedOn: "2029-01-05" })];
    expect(ids(recordState(term, last).inForce)).toEqual(["a"]);
    expect(recordState(term, [{ ...(last[0] as ProgressRecord), period: "2029" }]).issues[0]?.expected).toBe(
      "a period from 2025 to 2028",
    );
  });
});

describe("what is odd and counts", () => {
  it("names the months of each gap; a longer period and a bare status fill one", () => {
    const month = (number: string) => rec(number, `2025-${number}`, jobs(1));
    const { issues } = state(month("01"), month("04"), month("06"));
    expect(issues.map((one) => [one.code, one.records, one.expected])).toEqual([
      ["missing-period", ["04", "01"], "a record on 2025-02, 2025-03 between it and 01"],
      ["missing-period", ["06", "04"], "a record on 2025-05 between it and 04"],
    ]);
    const filled = [rec("s", "2025-05", { status: "suspended" }), rec("q", "2025-Q1", spent("flow", { total: 1 }))];
    expect(outcome(month("01"), month("04"), month("06"), ...filled).issues).toEqual([]);
  });

  it("names flows within flows, but not provisional ones within a final", () => {
    const [quarter, march] = [rec("q", "2025-Q1", jobs(9)), on("m", "04-05")];
    expect(outcome(quarter, march)).toMatchObject({ inForce: ["m", "q"], issues: ["overlapping-periods q.period"] });
    expect(outcome({ ...quarter, finality: "final" }, march).issues).toEqual([]);
  });

  it("names a cumulative that falls, but not in a new year or where money is handed on", () => {
    const cumulative = (id: string, period: string, count: number) => rec(id, period, jobs(count, "cumulative"));
    expect(outcome(cumulative("a", "2025-03", 9), cumulative("b", "2025-04", 8)).issues).toEqual([
      "falling-cumulative b.jobs.0",
    ]);
    const years = [cumulative("a", "2025-12", 9), cumulative("b", "2026-01", 1)].map((one) => ({
      ...one,
      reportedOn: "2026-02-05",
    }));
    expect(recordState({ ...smallPlan, kind: "term" }, years).issues).toEqual([]);
    const transfer = (id: string, period: string, total: number) =>
      rec(id, period, spent("cumulative", { total }, "transferred"));
    expect(outcome(transfer("a", "2025-03", 5), transfer("b", "2025-04", -2)).issues).toEqual([]);
  });

  it("names a year that is less than its months, or than a cumulative", () => {
    const year = rec("y", "2025", { ...jobs(7), finality: "final" });
    expect(outcome(on("m", "04-05", jobs(8)), year).issues).toEqual(["exceeds-year y.jobs.0"]);
    expect(outcome(on("m", "04-05", jobs(7)), year).issues).toEqual([]);
    expect(outcome(on("m", "04-05", jobs(8, "cumulative")), year).issues).toEqual(["exceeds-year y.jobs.0"]);
  });

  it("names a milestone done after its report, and a period after the cancellation", () => {
    const milestones = [{ milestone: "1-1-1/open", state: "completed", on: "2025-05-02" }] as const;
    expect(outcome(on("a", "04-05", { milestones })).issues).toEqual(["reversed-days a.milestones.0.on"]);
    const cancelled = { of: { project: "1-1-3" }, ...jobs(1) };
    expect(outcome(rec("a", "2025-09", cancelled), rec("b", "2025-10", cancelled)).issues).toEqual([
      "period-outside-plan b.period",
    ]);
  });
});

it("refuses what is no plan, no list, no day", () => {
  expect(() => recordState({} as Plan, [])).toThrow(expect.objectContaining({ code: "wrong-type" }));
  expect(() => recordState(smallPlan, "" as never)).toThrow(expect.objectContaining({ code: "wrong-type" }));
  expect(() => recordState(smallPlan, [], { asOf: "2025-02-30" })).toThrow(
    expect.objectContaining({ code: "invalid-day" }),
  );
});

describe("any log", () => {
  const day = fc.constantFrom("2025-02-03", "2025-03-04", "2025-04-05", "2025-05-06");
  const record = fc.record({
    id: fc.constantFrom("a", "b", "c", "d", "e", "f"),
    period: fc.constantFrom("2025-01", "2025-02", "2025-Q1", "2025", "2024"),
    project: fc.constantFrom("1-1-1", "1-1-2", "x"),
    reportedOn: day,
    count: fc.integer({ min: -1, max: 5 }),
    kind: fc.constantFrom("flow", "cumulative", "stock"),
    corrects: fc.constantFrom(undefined, "a", "b", "c"),
    finality: fc.constantFrom("provisional", "final"),
    status: fc.constantFrom(undefined, "running"),
  });
  const log = fc.array(
    record.map(({ project, count, kind, corrects, status, ...rest }): ProgressRecord => {
      const more = { ...(corrects === undefined ? {} : { corrects }), ...(status === undefined ? {} : { status }) };
      return { ...rest, of: { project }, jobs: [{ count, kind: kind }], ...more };
    }),
    { maxLength: 12 },
  );

  it("comes to the same in any order", () => {
    const shuffled = log.chain((records) =>
      fc.tuple(fc.constant(records), fc.shuffledSubarray(records, { minLength: records.length })),
    );
    fc.assert(
      fc.property(shuffled, ([records, other]) => {
        expect(recordState(smallPlan, other)).toEqual(recordState(smallPlan, records));
      }),
    );
  });

  it("is on a day what its records of that day make it, and only grows", () => {
    fc.assert(
      fc.property(log, day, day, (records, one, other) => {
        const [asOf, later] = [one, other].sort() as [string, string];
        const until = recordState(smallPlan, records, { asOf });
        expect(until).toEqual(
          recordState(
            smallPlan,
            records.filter((r) => r.reportedOn <= asOf),
            { asOf },
          ),
        );
        const known = new Set(recordState(smallPlan, records, { asOf: later }).known);
        expect(until.known.every((r) => known.has(r))).toBe(true);
      }),
    );
  });

  it("is counted, superseded or refused", () => {
    fc.assert(
      fc.property(log, (records) => {
        const { known, inForce, superseded, refused } = recordState(smallPlan, records);
        expect(inForce.length + superseded.length + refused.length).toBe(known.length);
      }),
    );
  });
});
