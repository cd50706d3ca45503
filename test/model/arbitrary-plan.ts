import fc from "fast-check";
import { COMMON_INDICATORS, type CatalogueIndicatorId } from "../../src/model/catalogue/indicators.js";
import { SECTORS } from "../../src/model/catalogue/sectors.js";
import type { Plan } from "../../src/model/plan.js";
import type { JobsAndFunds } from "../../src/model/sector.js";

const name = fc.record({ ko: fc.string(), en: fc.string() }, { requiredKeys: ["ko"] });
const text = fc.string();
const level = fc.double({ min: 0, max: 1e12, noNaN: true });
/** Some of the indicators are rates. */
const percentage = fc.double({ min: 0, max: 100, noNaN: true });
const jobs = fc.option(fc.nat());
const decimals = fc.integer({ min: -3, max: 3 });
const address = fc.record({ section: text, table: text, row: text, column: text, note: text }, { requiredKeys: [] });

/** A key that an object literal can have; the forbidden ones are not what these plans are for. */
const key = fc.string().filter((one) => !["__proto__", "constructor", "prototype"].includes(one));
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
const jobsAndFunds: fc.Arbitrary<JobsAndFunds> = fc.record(
  { jobs, jobKind: fc.constantFrom("direct-job", "trainee", "not-stated"), funds, address, ...entity },
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

const tree = fc
  .record({
    strategies: fc.array(name, { minLength: 1, maxLength: 2 }),
    keyTasks: fc.array(fc.tuple(jobsAndFunds, name, fc.nat()), { minLength: 1, maxLength: 3 }),
    projects: fc.array(fc.tuple(jobsAndFunds, name, fc.nat(), text), { maxLength: 3 }),
  })
  .map(({ strategies, keyTasks, projects }) => ({
    strategies: strategies.map((one, i) => ({ id: `s${i}`, name: one })),
    keyTasks: keyTasks.map(([row, one, at], i) => ({
      ...row,
      ...{ id: `k${i}`, strategy: `s${at % strategies.length}`, name: one },
    })),
    projects: projects.map(([row, one, at, department], i) => ({
      ...row,
      ...{ id: `p${i}`, keyTask: `k${at % keyTasks.length}`, name: one, department },
    })),
  }));

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
      id: fc.string({ minLength: 1 }),
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
      ...entity,
    },
    { requiredKeys: [] },
  )
  .chain((parts) =>
    fc.record({ year, region: name, tree: fc.option(tree) }).map((rest) => ({
      ...{ format: 1, year: String(rest.year), status: "draft" },
      region: { scheme: "mois", code: "52130", name: rest.region },
      ...parts,
      ...rest.tree,
    })),
  )
  // Some of these objects have no prototype; a plan's have.
  .map((plan) => structuredClone(plan) as Plan);
