import fc from "fast-check";
import { COMMON_INDICATORS, type CatalogueIndicatorId } from "../../src/model/catalogue/indicators.js";
import { SECTORS } from "../../src/model/catalogue/sectors.js";
import type { Check, Operand } from "../../src/model/check.js";
import type { LineageKind } from "../../src/model/lineage.js";
import type { Plan } from "../../src/model/plan.js";
import type { JobsAndFunds } from "../../src/model/sector.js";
import type { Claim } from "../../src/model/statement.js";
import { arbitraryParts, timespan } from "./arbitrary-parts.js";
import { arbitraryTable } from "./arbitrary-table.js";

const name = fc.record({ ko: fc.string({ minLength: 1 }), en: fc.string() }, { requiredKeys: ["ko"] });
const text = fc.string();
const level = fc.double({ min: 0, max: 1e12, noNaN: true });
/** Some of the indicators are rates. */
const percentage = fc.double({ min: 0, max: 100, noNaN: true });
const jobs = fc.option(fc.nat());
const decimals = fc.integer({ min: -3, max: 3 });
const address = fc.record({ section: text, table: text, row: text, column: text, note: text }, { requiredKeys: [] });

/** A key that an object literal can have; the forbidden ones are not what these plans are for. */
/** Neither a key nor an id may reach an object's prototype. */
const isAllowed = (one: string) => !["__proto__", "constructor", "prototype"].includes(one);
const key = fc.string().filter(isAllowed);
const someId = fc.string({ minLength: 1 }).filter(isAllowed);
/** JSON has no minus zero. */
const json = fc.jsonValue({ maxDepth: 3 }).map((value) => JSON.parse(JSON.stringify(value)) as unknown);
const entity = {
  externalIds: fc.array(fc.record({ scheme: text, id: text }), { maxLength: 2 }),
  extensions: fc
    .dictionary(key, json, { maxKeys: 3, noNullPrototype: true })
    .filter((value) => !/"(?:__proto__|constructor|prototype)":/.test(JSON.stringify(value))),
};

const funds = fc.record(
  {
    unit: fc.constantFrom("KRW", "thousand-KRW", "million-KRW", "hundred-million-KRW"),
    decimals,
    exact: fc.boolean(),
    covers: fc.constantFrom("year", "whole-period", "fund", "guarantee", "pledge", "not-stated"),
    national: fc.option(level),
    provincial: level,
    municipal: level,
    private: level,
    other: level,
    local: level,
    total: fc.option(level),
    printed: fc.record({ national: text, total: text }, { requiredKeys: [] }),
  },
  { requiredKeys: ["unit"] },
);
/** Days of revisions, none before a plan is published. */
const revisions = fc
  .array(fc.record({ jobs: fc.nat(), funds, reason: name, address }, { requiredKeys: ["jobs"] }), { maxLength: 2 })
  .map((all) => all.map((one, i) => ({ ...one, date: `202${6 + i}-02-28` })));
const relatives = (how: LineageKind) =>
  fc.array(fc.record({ id: fc.string({ minLength: 1 }), plan: fc.constant("made up"), how: fc.constant(how) }), {
    maxLength: 2,
  });
/** What came from other plans and went into them. */
const lineage = fc.record(
  {
    predecessors: relatives("merged"),
    successors: relatives("split"),
    cancelled: fc.record({ on: fc.constant("2024-02-29"), reason: name }, { requiredKeys: ["on"] }),
  },
  { requiredKeys: [] },
);
const jobsAndFunds: fc.Arbitrary<JobsAndFunds> = fc.record(
  { jobs, revisions, jobKind: fc.constantFrom("direct-job", "trainee", "not-stated"), funds, address, ...entity },
  { requiredKeys: [] },
);

/** Up to `maxLength` rows, each with an id of its own. */
function rows<Row extends object>(row: fc.Arbitrary<Row>, id: (index: number) => string, maxLength = 3) {
  return fc.array(row, { maxLength }).map((all) => all.map((one, index) => ({ ...one, id: id(index) })));
}

const year = fc.integer({ min: 2000, max: 2099 });
const partOfYear = fc.constantFrom("", "-S1", "-S2", "-Q1", "-Q4", "-01", "-12");
const indicatorId: fc.Arbitrary<CatalogueIndicatorId> = fc.constantFrom(...COMMON_INDICATORS.map(({ id }) => id));

const figure = fc
  .record({ indicator: indicatorId, year, part: partOfYear, value: fc.option(percentage), address })
  .map(({ year: of, part, value, ...rest }) => ({
    ...rest,
    period: `${of}${part}`,
    value,
    ...(value === null ? { absent: "not-yet-published" as const } : {}),
  }));

const target = fc
  .record({
    indicator: indicatorId,
    year,
    value: fc.option(percentage),
    baseline: fc.option(percentage),
    origin: fc.boolean(),
  })
  .map(({ indicator, year: of, value, baseline, origin }) => ({
    ...{ indicator, period: String(of), target: value },
    ...(origin ? { origin: "revised" as const, date: `${of}-02-28` } : {}),
    ...(baseline === null ? {} : { baseline: { period: `${of - 1}-S2`, value: baseline } }),
  }));

const sectorId = fc.constantFrom(...SECTORS.map(({ id }) => id));
const sectorTarget = fc
  .tuple(jobsAndFunds, sectorId, year)
  .map(([row, sector, of]) => ({ ...row, sector, period: String(of) }));

/** What an organisation, a department and a complex consist of besides their id. */
const body = fc.record(
  { name, variants: fc.array(fc.record({ printed: text }), { maxLength: 2 }), ...entity },
  { requiredKeys: ["name"] },
);

const tree = fc
  .record({
    strategies: fc.array(fc.tuple(name, lineage), { minLength: 1, maxLength: 2 }),
    keyTasks: fc.array(fc.tuple(jobsAndFunds, name, fc.nat(), fc.boolean(), lineage), { minLength: 1, maxLength: 3 }),
    projects: fc.array(fc.tuple(jobsAndFunds, name, fc.nat(), someId, lineage), { maxLength: 3 }),
    /** Shares that are together at most all of it. */
    shares: fc.array(fc.double({ min: 0.001, max: 33, noNaN: true }), { maxLength: 3 }),
    complexes: fc.array(body, { maxLength: 2 }),
    organisations: fc.array(body, { maxLength: 2 }),
    /** Whether departments are entities or free text. */
    areListed: fc.boolean(),
  })
  .chain(({ complexes, projects, ...rest }) =>
    fc.record({
      ...{ complexes: fc.constant(complexes), projects: fc.constant(projects), rest: fc.constant(rest) },
      parts: fc.tuple(
        ...projects.map((_, i) => arbitraryParts(`p${i}`, complexes.map((_, at) => `x${at}`).slice(0, 1))),
      ),
    }),
  )
  .map(({ complexes, projects, parts, rest: { strategies, keyTasks, organisations, areListed, shares } }) => ({
    strategies: strategies.map(([one, kin], i) => ({ ...kin, id: `s${i}`, name: one })),
    allocations: shares.map((share, i) => ({
      ...{ id: `a${i}`, of: { keyTask: "k0" }, to: { sector: SECTORS[i]?.id ?? "other" }, share },
    })),
    keyTasks: keyTasks.map(([row, one, at, isWhole, kin], i) => ({
      ...{ ...row, ...kin },
      ...{ id: `k${i}`, strategy: `s${at % strategies.length}`, name: one },
      ...(isWhole ? {} : { unlisted: { name: one, projects: null, absent: "not-stated" } }),
    })),
    projects: projects.map(([row, one, at, department, kin], i) => ({
      ...{ ...row, ...kin },
      ...parts[i],
      ...{ id: `p${i}`, keyTask: `k${at % keyTasks.length}`, name: one, department },
      ...(organisations.length === 0 ? {} : { organisations: [{ organisation: "o0", role: "partner" }] }),
    })),
    complexes: complexes.map((one, i) => ({ ...one, id: `x${i}` })),
    organisations: organisations.map((one, i) => ({ ...one, id: `o${i}` })),
    ...(areListed && {
      departments: [...new Set(projects.map(([, , , id]) => id))].map((id) => ({ id, name: { ko: id } })),
    }),
  }));

const claim: fc.Arbitrary<Claim> = fc.oneof(
  fc.record({ kind: fc.constant("rank"), position: fc.integer({ min: 1 }), among: text }),
  fc.record({ kind: fc.constant("order"), by: text, items: fc.array(text, { maxLength: 3 }) }),
  fc.record(
    {
      kind: fc.constant("trend"),
      direction: fc.constantFrom("increase", "decrease", "unchanged"),
      from: fc.constant("2019"),
      to: fc.constantFrom("2020-01", "2024"),
      strength: fc.constantFrom("slight", "large"),
    },
    { requiredKeys: ["kind", "direction", "from", "to"] },
  ),
  fc.record({ kind: fc.constant("direction"), direction: fc.constant("unchanged"), since: fc.constant("2023-S2") }),
  fc.record({
    kind: fc.constant("comparison"),
    relation: fc.constantFrom("more", "less"),
    than: fc.constant({ sex: "F" }),
  }),
  fc.record({ kind: fc.constant("class"), name, since: fc.constant("2020") }, { requiredKeys: ["kind", "name"] }),
);
const statement = fc
  .record({
    concept: fc.constantFrom("employed", "population", "own"),
    of: fc.option(fc.record({ region: text, sex: fc.constantFrom("_T", "F"), industry: text }, { requiredKeys: [] })),
    year,
    value: fc.option(level),
    claim: fc.option(claim),
    bound: fc.option(fc.constantFrom("exact", "approximate", "at-least")),
  })
  .map(({ of, year: period, value, claim: own, bound, ...rest }) => ({
    ...{ ...rest, period: String(period), unit: "persons" },
    ...(value === null ? { value, absent: "not-stated" } : { value }),
    ...(of === null ? {} : { of }),
    ...(own === null ? {} : { claim: own }),
    ...(bound === null ? {} : { bound }),
  }));

const names = fc.array(name, { maxLength: 2 });
const governance = fc.record(
  {
    taskForce: fc.record({
      name,
      counts: fc.array(fc.record({ kind: fc.constantFrom("projects", "teams"), value: fc.nat() }), { maxLength: 2 }),
      roles: fc.array(fc.record({ role: name, holder: name }), { maxLength: 1 }),
      functions: names,
    }),
    disclosure: rows(fc.record({ name, url: text }), (i) => `d${i}`),
    schedule: rows(fc.record({ label: name, when: fc.array(timespan, { maxLength: 2 }) }), (i) => `a${i}`),
    reporting: rows(
      fc.record({ name, cadence: fc.constantFrom("monthly", "yearly"), by: name, due: fc.constant(["2025-03"]) }),
      (i) => `r${i}`,
    ),
    network: rows(
      fc
        .record({ partner: fc.option(name), activities: names })
        .map((one) => ({ ...one, ...(one.partner === null ? { absent: "not-stated" } : {}) })),
      (i) => `n${i}`,
    ),
    ...entity,
  },
  { requiredKeys: [] },
);
const fundingSource = fc.constantFrom("national", "provincial", "municipal", "private", "other", "local", "total");
const fundingLabel = fc.record(
  {
    label: text,
    in: fc.constantFrom("summary", "sectors", "key-tasks", "projects"),
    source: fundingSource,
    includes: fc.array(fundingSource, { maxLength: 2 }),
    note: name,
  },
  { requiredKeys: ["label", "in", "source"] },
);
const correction = fc.record(
  {
    kind: fc.constantFrom("name", "number", "unit", "text"),
    printed: text,
    read: text,
    reason: name,
    // Of the parts of a plan the one that every plan has.
    of: fc.constant("region"),
    address,
  },
  { requiredKeys: ["kind", "printed", "read", "reason"] },
);

const operand: fc.Arbitrary<Operand> = fc.oneof(
  fc.constantFrom("statements/st0", "figures/f0", "keyTasks/k0/jobs"),
  fc.record(
    {
      table: someId,
      measure: someId,
      at: fc.dictionary(
        key,
        fc.oneof(text, fc.array(text, { maxLength: 2 }), fc.record({ back: fc.integer({ min: -3, max: 3 }) })),
        { maxKeys: 2, noNullPrototype: true },
      ),
    },
    { requiredKeys: ["table"] },
  ),
);
const operands = fc.array(operand, { maxLength: 3 });
const rounding = fc.constantFrom("half-up", "half-even", "half-down", "truncate");
const result = operand;
type WithoutId<Row> = Row extends unknown ? Omit<Row, "id"> : never;
/** Checks of the kinds whose members differ; their figures need not be there. */
const check: fc.Arbitrary<WithoutId<Check>> = fc.oneof(
  fc.record(
    {
      kind: fc.constant("sum"),
      total: operand,
      parts: operands,
      weights: fc.array(fc.integer(), { maxLength: 3 }),
      name,
      note: name,
      rounding,
      ...entity,
    },
    { requiredKeys: ["kind", "total", "parts"] },
  ),
  fc.record({
    kind: fc.constantFrom("percentage-point-change", "percent-change"),
    ...{ result, from: operand, to: operand },
  }),
  fc.record(
    { kind: fc.constant("share"), result, part: fc.oneof(operand, operands), whole: fc.oneof(operand, operands) },
    { requiredKeys: ["kind", "result", "whole"] },
  ),
  fc.record({ kind: fc.constant("same"), figures: operands }),
  fc.record({ kind: fc.constant("rank"), figure: operand, position: fc.integer({ min: 1 }), among: operands }),
  fc.record({
    kind: fc.constant("count"),
    result,
    of: fc.oneof(
      fc.record({ table: someId, dimension: someId }),
      fc.record({ table: someId, words: someId, are: fc.oneof(text, fc.array(text, { maxLength: 2 })) }),
      fc.record({ list: someId }),
    ),
  }),
  fc.record({ kind: fc.constant("conversion"), result, from: operand, factor: fc.oneof(someId, fc.integer()) }),
);
const acknowledgement = fc.record(
  {
    finding: someId,
    figures: text,
    by: fc.string({ minLength: 1 }),
    on: fc.constantFrom("2024-02-29", "2025-01-31"),
    why: name,
    ...entity,
  },
  { requiredKeys: ["finding", "figures", "by", "on", "why"] },
);

/** Two targets of one year and indicator are told apart by where they stand. */
const targets = rows(target, (i) => `t${i}`).map((all) =>
  all.map((one, i) => ({ ...one, address: { table: `table ${i}` } })),
);

/** So are two rows for one sector or one total. */
function apart<Row extends object>(all: readonly Row[]) {
  return all.map((one, i) => ({ ...one, address: { table: `table ${i}` } }));
}

const direction = fc.constantFrom("increase", "decrease");

/** A valid plan: a draft, so that figures may be open. */
export const arbitraryPlan: fc.Arbitrary<Plan> = fc
  .record(
    {
      id: fc.string({ minLength: 1 }).filter((id) => id !== "made up" && id !== "the original"),
      title: name,
      kind: fc.constantFrom("term", "annual"),
      publisher: name,
      publishedOn: fc.constantFrom("2024-02-29", "2025-12-31"),
      notes: fc.array(name, { maxLength: 2 }),
      signs: fc.record(
        { "▲": direction, "△": direction, "▼": direction, "↑": direction },
        { requiredKeys: [], noNullPrototype: true },
      ),
      figures: rows(figure, (i) => `f${i}`),
      targets,
      sectorTargets: rows(sectorTarget, (i) => `st${i}`).map(apart),
      totals: rows(
        fc.tuple(jobsAndFunds, year).map(([row, of]) => ({ ...row, of: "plan" as const, period: String(of) })),
        (i) => `total${i}`,
      ).map(apart),
      vision: fc.record({ name, settingBasis: names }, { requiredKeys: ["name"] }),
      annotations: fc.array(fc.record({ text: name, source: fc.string({ minLength: 1 }) }), { maxLength: 1 }),
      tables: fc.tuple(arbitraryTable("t0"), arbitraryTable("t1")),
      statements: rows(statement, (i) => `st${i}`),
      governance,
      fundingLabels: fc.array(fundingLabel, { maxLength: 2 }),
      corrections: rows(correction, (i) => `c${i}`),
      omissions: rows(fc.record({ name, reason: name }), (i) => `o${i}`),
      checks: rows(check, (i) => `c${i}`),
      acknowledgements: fc.array(acknowledgement, { maxLength: 2 }),
      ...entity,
    },
    { requiredKeys: [] },
  )
  .chain((parts) =>
    fc.record({ year, region: name, tree: fc.option(tree) }).map((rest) => ({
      ...{ format: 1, year: String(rest.year), status: "draft", revision: { number: 1, of: "the original" } },
      region: { scheme: "mois", code: "52130", name: rest.region },
      concepts: [{ id: "own", name: rest.region, unit: "persons", kind: "stock" }],
      ...parts,
      ...rest.tree,
    })),
  )
  // Some of these objects have no prototype; a plan's have.
  .map((plan) => structuredClone(plan) as Plan);
