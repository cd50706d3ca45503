import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ProjectYear } from "../../src/model/index.js";
import { isProjectYear } from "../../src/model/project-year.js";
import { projectYearSchema } from "../../src/model/index.js";
import {
  lineRollUpRows,
  rollUpLines,
  type LineDimension,
  type LineRollUp,
  type LinesOfYear,
} from "../../src/monitoring/index.js";

/** Made-up lines. */
const EMPTY: readonly (number | null)[] = Array.from({ length: 12 }, () => null);
const months = (...first: (number | null)[]) => [...first, ...EMPTY.slice(first.length)];

function line(own: Partial<ProjectYear> = {}): ProjectYear {
  return { region: "90001", year: "2024", project: "a", jobs: EMPTY, spent: EMPTY, synthetic: true, ...own };
}

const text = (lines: readonly unknown[]) => lines.map((one) => `${JSON.stringify(one)}\n`).join("");

function groupsOf(rolledUp: LineRollUp, at = 0) {
  return rolledUp.groupings[at]?.groups ?? [];
}

const CORPUS = [
  line({
    sector: "training",
    jobsTarget: 10,
    budget: { national: 60, municipal: 40 },
    jobs: months(1, null, 3),
    spent: months(7, 8),
  }),
  line({
    project: "b",
    sector: "other",
    jobsTarget: 10,
    budget: { national: 100 },
    jobs: months(2),
    spent: months(null, 10),
  }),
  line({
    year: "2025",
    sector: "training",
    jobsTarget: 5,
    budget: { municipal: 50 },
    jobs: months(null, 5),
    spent: EMPTY,
  }),
  line({ region: "90002", jobs: EMPTY }),
];

describe("rollUpLines", () => {
  it("adds up exactly, with rates from the sums and coverage beside them", async () => {
    const { total, lines, counted, groups, synthetic } = await rollUpLines([text(CORPUS)], { by: [] });
    expect({ lines, counted, groups, synthetic }).toEqual({ lines: 4, counted: 4, groups: 3, synthetic: true });
    expect(total).toEqual({
      projects: 4,
      jobsTarget: { value: 25, unit: "persons" },
      jobs: { value: 11, unit: "persons" }, // 1 + 3 + 2 + 5
      budget: { value: 250, unit: "KRW" },
      spent: { value: 25, unit: "KRW" }, // 7 + 8 + 10
      achievement: { value: 44, unit: "percent" }, // 11 of 25
      execution: { value: 10, unit: "percent" }, // 25 of 250
      coverage: { reported: 4, of: 48 },
    });
  });

  it("groups by one dimension and by two, lines that do not say last", async () => {
    const rolledUp = await rollUpLines([text(CORPUS)], { by: ["sector", ["sector", "year"]] });
    const jobs = (at: number) => groupsOf(rolledUp, at).map(({ keys, figures }) => [...keys, figures.jobs.value]);
    expect(jobs(0)).toEqual([
      ["other", 2],
      ["training", 9],
      [null, null],
    ]);
    expect(jobs(1)).toEqual([
      ["other", "2024", 2],
      ["training", "2024", 4],
      ["training", "2025", 5],
      [null, "2024", null],
    ]);
  });

  it("has no months of what is recorded for the year", async () => {
    const rolledUp = await rollUpLines([text(CORPUS)], { by: ["period", ["sector", "period"]] });
    const january = groupsOf(rolledUp).find(({ keys }) => keys[0] === "2024-01")?.figures;
    expect(january).toEqual({
      projects: 3,
      jobsTarget: { value: null, unit: "persons", reason: "not-allocated" },
      jobs: { value: 3, unit: "persons" },
      budget: { value: null, unit: "KRW", reason: "not-allocated" },
      spent: { value: 7, unit: "KRW" },
      achievement: { value: null, unit: "percent", reason: "not-allocated" },
      execution: { value: null, unit: "percent", reason: "not-allocated" },
      coverage: { reported: 2, of: 3 },
    });
    const ofTraining = groupsOf(rolledUp, 1).filter(({ keys }) => keys[0] === "training" && keys[1] === "2024-03");
    expect(ofTraining.map(({ figures }) => figures.jobs.value)).toEqual([3]);
  });

  it("has no sources of what is recorded for all of them", async () => {
    const rolledUp = await rollUpLines([text(CORPUS)], { by: ["source", ["source", "sector"]] });
    expect(
      groupsOf(rolledUp).map(({ keys, figures }) => [keys[0], figures.budget.value, figures.spent.reason]),
    ).toEqual([
      ["municipal", 90, "not-allocated"],
      ["national", 160, "not-allocated"],
    ]);
    expect(
      groupsOf(rolledUp, 1).map(({ keys, figures }) => [...keys, figures.budget.value, figures.jobs.reason]),
    ).toEqual([
      ["municipal", "training", 90, "not-allocated"],
      ["national", "other", 100, "not-allocated"],
      ["national", "training", 60, "not-allocated"],
    ]);
  });

  it("gives each government's year as soon as it is complete", async () => {
    const seen: LinesOfYear[] = [];
    await rollUpLines([text(CORPUS)], { by: [], onGroup: (group) => seen.push(group) });
    expect(seen.map(({ region, year, figures }) => [region, year, figures.projects, figures.jobs.value])).toEqual([
      ["90001", "2024", 2, 6],
      ["90001", "2025", 1, 5],
      ["90002", "2024", 1, null],
    ]);
  });

  it("is zero only where zero was reported", async () => {
    const { total } = await rollUpLines([text([line({ jobs: months(0), jobsTarget: 0, budget: { other: 0 } })])], {
      by: [],
    });
    expect(total.jobs).toEqual({ value: 0, unit: "persons" });
    expect(total.achievement).toEqual({ value: null, unit: "percent", reason: "zero-denominator" });
    expect(total.spent).toEqual({ value: null, unit: "KRW", reason: "not-reported" });
    expect(total.execution.reason).toBe("not-reported");
    const without = await rollUpLines([text([line({ jobs: months(1), spent: months(1) })])], { by: [] });
    expect(without.total.achievement.reason).toBe("no-target");
    expect(without.total.execution.reason).toBe("not-stated");
    const empty = await rollUpLines([text([line({ budget: {}, spent: months(1) })])], { by: ["source"] });
    expect([empty.total.budget.reason, empty.total.execution.reason]).toEqual(["not-stated", "not-stated"]);
  });

  it("has no rate over lines that report what they have no target or budget for", async () => {
    const corpus = [
      line({ jobsTarget: 10, budget: { other: 100 }, jobs: months(5), spent: months(50) }),
      line({ project: "b", sector: "training", jobs: months(5), spent: months(50) }),
    ];
    const by: LineDimension[] = ["sector", "year"];
    const { total, groupings } = await rollUpLines([text(corpus)], { by });
    // 10 jobs of a target of 10 would be 100 %, and half of them were aimed at by nobody.
    expect([total.jobs.value, total.jobsTarget.value, total.achievement.reason]).toEqual([10, 10, "no-target"]);
    expect([total.spent.value, total.budget.value, total.execution.reason]).toEqual([100, 100, "not-stated"]);
    const rates = groupings.map((one) => one.groups.map(({ figures }) => [figures.achievement, figures.execution]));
    const none = [
      { value: null, unit: "percent", reason: "no-target" },
      { value: null, unit: "percent", reason: "not-stated" },
    ];
    const half = [50, 50].map((value) => ({ value, unit: "percent" }));
    expect(rates).toEqual([[none, half], [none]]);
    // A line with a target and no report yet takes nothing away.
    const waiting = [corpus[0], line({ project: "b", jobsTarget: 10, budget: { other: 100 } })];
    expect((await rollUpLines([text(waiting)], { by: [] })).total.achievement.value).toBe(25);
  });

  it("stays exact beyond the whole numbers of a double", async () => {
    // Above 2^53 a double has no odd numbers: a sum in doubles would lose each of the ten won.
    const most = Array<number>(12).fill(700_000_000_000_000);
    const large = ["a", "b"].map((project) => line({ project, spent: most }));
    const small = Array.from({ length: 10 }, (_, at) => line({ project: String(at), spent: months(1) }));
    const rolledUp = await rollUpLines([text([...large, ...small])], { by: ["year", "sector"] });
    // 2 × 12 × 700,000,000,000,000 + 10
    expect(rolledUp.total.spent.value).toBe(16_800_000_000_000_010);
    for (const at of [0, 1]) expect(groupsOf(rolledUp, at)[0]?.figures.spent.value).toBe(16_800_000_000_000_010);
  });

  it("has no groups without lines", async () => {
    const rolledUp = await rollUpLines(["\n", "  \r\n"], { by: ["sector"] });
    expect(rolledUp).toMatchObject({ lines: 0, counted: 0, groups: 0, synthetic: false, issues: [], furtherIssues: 0 });
    expect(groupsOf(rolledUp)).toEqual([]);
  });

  it("reads bytes that are cut anywhere, with CRLF and BOM", async () => {
    const bytes = new TextEncoder().encode(
      `\ufeff${text([line({ department: "일자리정책과" })]).replaceAll("\n", "\r\n")}`,
    );
    const chunks = Array.from(bytes, (byte) => Uint8Array.of(byte));
    const rolledUp = await rollUpLines(chunks, { by: ["department"] });
    expect(rolledUp.issues).toEqual([]);
    expect(groupsOf(rolledUp)[0]?.keys).toEqual(["일자리정책과"]);
  });
});

it.each([
  ["before a line end", "\n"],
  ["before a last line without one", ""],
])("reads texts with a byte order mark %s", async (_, end) => {
  const rolledUp = await rollUpLines(["\ufeff", `${JSON.stringify(line())}${end}`], { by: [] });
  expect([rolledUp.issues, rolledUp.counted]).toEqual([[], 1]);
});

describe("what does not count", () => {
  it.each([
    ["not JSON", "{", { code: "not-json", value: '"{"' }],
    ["a wrong key", { ...line(), secter: "x" }, { code: "unknown-key", path: ["secter"], nearest: "sector" }],
    ["a negative number", line({ jobs: months(-1) }), { code: "invalid-value", path: ["jobs", 0] }],
    ["more than the country's budget", line({ spent: months(700_000_000_000_001) }), { path: ["spent", 0] }],
    ["money in a text", { ...line(), budget: { national: "5" } }, { code: "wrong-type", path: ["budget", "national"] }],
    ["a group that was closed", line({ project: "z" }), { code: "out-of-group", value: '"90001 2024"' }],
  ])("%s is an issue with its number", async (_, bad, expected) => {
    const good = text([line(), line({ year: "2025" })]);
    const rolledUp = await rollUpLines([good, typeof bad === "string" ? `${bad}\n` : text([bad])], { by: [] });
    expect(rolledUp.issues).toMatchObject([{ line: 3, ...expected }]);
    expect([rolledUp.lines, rolledUp.counted]).toEqual([3, 2]);
  });

  it("is a project that comes twice in a year, and not one of another year", async () => {
    const rolledUp = await rollUpLines([text([line(), line(), line({ year: "2025" })])], { by: [] });
    expect(rolledUp.issues).toMatchObject([{ line: 2, code: "duplicate-id", path: ["project"] }]);
    expect(rolledUp.counted).toBe(2);
  });

  it("goes on with the open group after a line that is out of group", async () => {
    const lines = [line(), line({ year: "2025" }), line({ project: "b" }), line({ year: "2025", project: "b" })];
    const rolledUp = await rollUpLines([text(lines)], { by: ["year"] });
    expect(groupsOf(rolledUp).map(({ keys, figures }) => [keys[0], figures.projects])).toEqual([
      ["2024", 1],
      ["2025", 2],
    ]);
  });

  it("is counted beyond the issues that are kept", async () => {
    const rolledUp = await rollUpLines(["[]\n{}\n1\n"], { by: [], mostIssues: 2 });
    expect(rolledUp.issues).toHaveLength(2);
    // An array, an object without five keys, a number: 1 + 5 + 1.
    expect(rolledUp.furtherIssues).toBe(5);
  });

  it("is no project of the next year, after a group of more ids than are remembered either", async () => {
    const lines = Array.from({ length: 10_002 }, (_, at) => line({ project: String(at) }));
    const rolledUp = await rollUpLines([text([...lines, line({ year: "2025", project: "0" })])], { by: [] });
    expect([rolledUp.counted, rolledUp.groups]).toEqual([10_003, 2]);
  });
});

describe("groupings", () => {
  it.each([
    ["an unknown dimension", "secter", { path: ["by", 1], nearest: "sector" }],
    ["none", [], { path: ["by", 1] }],
    ["three", ["region", "year", "sector"], { path: ["by", 1] }],
    ["twice the same", ["year", "year"], { path: ["by", 1] }],
    ["months by source", ["source", "period"], { path: ["by", 1] }],
  ])("refuses %s", async (_, by, expected) => {
    await expect(rollUpLines([], { by: ["year", by as LineDimension] })).rejects.toMatchObject({
      code: "invalid-value",
      ...expected,
    });
  });

  it.each([null, undefined, 5, "{}", {}])("are of a stream or an array, not of %j", async (chunks) => {
    await expect(rollUpLines(chunks as [], { by: [] })).rejects.toMatchObject({
      code: "wrong-type",
      path: ["chunks"],
    });
  });

  it("must be an array", async () => {
    await expect(rollUpLines([], { by: "year" as unknown as [] })).rejects.toMatchObject({ code: "wrong-type" });
  });
});

it("gives rows, the total first", async () => {
  const rows = lineRollUpRows(await rollUpLines([text(CORPUS)], { by: [["sector", "year"]] }));
  expect(rows).toHaveLength(5);
  expect(rows[0]).toEqual({
    by: "",
    key1: null,
    key2: null,
    projects: 4,
    jobs_target: 25,
    jobs_target_reason: null,
    jobs: 11,
    jobs_reason: null,
    budget: 250,
    budget_reason: null,
    spent: 25,
    spent_reason: null,
    achievement: 44,
    execution: 10,
    months_reported: 4,
    months: 48,
    synthetic: true,
  });
  expect(rows[4]).toMatchObject({
    by: "sector×year",
    key1: null,
    key2: "2024",
    jobs: null,
    jobs_reason: "not-reported",
  });
});

describe("for whatever lines", () => {
  // Small enough for the sums to be whole numbers of a double, which the test adds up itself.
  const amount = fc.oneof(fc.constant(null), fc.nat({ max: 10_000_000_000 }));
  const twelve = fc.array(amount, { minLength: 12, maxLength: 12 });
  const anyLine = fc.record(
    {
      region: fc.constantFrom("90001", "90002"),
      year: fc.constantFrom("2023", "2024"),
      project: fc.string({ minLength: 1 }),
      sector: fc.constantFrom("training", "other"),
      budget: fc.record({ national: fc.nat(), other: fc.nat() }, { requiredKeys: [] }),
      jobsTarget: fc.nat(),
      jobs: twelve,
      spent: twelve,
    },
    { requiredKeys: ["region", "year", "project", "jobs", "spent"] },
  );

  it("one pass and the schema judge alike", () => {
    const broken = fc.oneof(
      anyLine,
      fc.anything(),
      fc
        .tuple(
          anyLine,
          fc.constantFrom("region", "year", "jobs", "spent", "budget", "sector", "synthetic", "keyTask", "x"),
          fc.anything(),
        )
        .map(([one, key, value]) => ({ ...one, [key]: value })),
      fc.tuple(anyLine, fc.anything()).map(([one, value]) => ({ ...one, jobs: [value, ...one.jobs.slice(1)] })),
      fc
        .tuple(anyLine, fc.constantFrom("national", "private", "total"), fc.anything())
        .map(([one, key, value]) => ({ ...one, budget: { [key]: value } })),
    );
    fc.assert(
      fc.property(broken, (value) => {
        // What a line of JSON can hold, which has no prototypes and no undefined.
        const [json] = JSON.parse(JSON.stringify([value])) as [unknown];
        expect(isProjectYear(json)).toBe(projectYearSchema.safeParse(json).success);
      }),
      { numRuns: 1000 },
    );
  });

  it("the groups of every partition add up to the total, in any order of governments", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyLine, { maxLength: 12 }), async (lines) => {
        const key = ({ region, year }: { region: string; year: string }) => region + year;
        const grouped = (reversed: boolean) =>
          [...lines].sort((a, b) => (reversed ? -1 : 1) * (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
        const by = ["region", "sector", ["region", "year"], "period"] as const;
        const [one, other] = await Promise.all(
          [false, true].map((reversed) => rollUpLines([text(grouped(reversed))], { by })),
        );
        expect(one?.total).toEqual(other?.total);
        expect(one?.groupings).toEqual(other?.groupings);
        for (const { groups } of one?.groupings ?? []) {
          const jobs = groups.map(({ figures }) => figures.jobs.value ?? 0).reduce((a, b) => a + b, 0);
          expect(jobs).toBe(one?.total.jobs.value ?? 0);
        }
      }),
      { numRuns: 60 },
    );
  });
});
