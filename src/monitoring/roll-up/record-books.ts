import type { AbsenceReason } from "../../quantity/absence.js";
import { add, fraction, sign, subtract, ZERO, type Fraction } from "../../quantity/fraction.js";
import { readNumber } from "../../quantity/number-input.js";
import { FUNDING_SOURCES } from "../../model/catalogue/funding-sources.js";
import type { Coverage, FundingPart } from "../../model/funding.js";
import { isWithin, type Period } from "../../model/period.js";
import type { ProgressRecord, RecordSubject } from "../../model/record.js";
import type { JobKind } from "../../model/sector.js";
import type { RecordState } from "../record-state.js";
import { partsOf } from "../../budget/funding-amounts.js";
import { coverageOf } from "../../budget/sector-flags.js";
import { recordsOn } from "../state/records-on.js";
import { figureOf, type ToDateQuery } from "../to-date.js";
import { placeIn, restWithin, type Book, type Part, type Place, type Places, type Source } from "./part.js";
import { placesOfKeyTask, placesOfProject, placesOfSector } from "./places.js";
import type { RollUpDimension } from "./result.js";

/** A measure that records report. */
export type Reported = "jobs" | "appropriation" | "committed" | "spent";

/** Something that reports, with everything that reports for it. */
interface Reporter {
  readonly source: Source;
  readonly thing: string;
  readonly subjects: readonly RecordSubject[];
  readonly places: Places;
}

interface Sum {
  readonly value: Fraction | AbsenceReason;
  readonly of: readonly string[];
  readonly kinds: readonly (Coverage | JobKind)[];
  /** The records that it is made of. */
  readonly records: readonly ProgressRecord[];
  readonly isStock: boolean;
}

const SOURCES: readonly FundingPart[] = [...FUNDING_SOURCES, "local"];

/** What records report of a measure: on projects, else on their key task; and on sectors as a whole. */
export function recordBooks(source: Source, measure: Reported, by: readonly RollUpDimension[]): Book[] {
  const beneath: string[] = [];
  const tree = treeParts(source, measure, by, beneath);
  const sectors = sectorReporters(source).flatMap((one) => partsOfReporter(one, measure, by));
  const isReported = (parts: readonly Part[]) => parts.some((one) => one.value !== "not-reported");
  const saysSectors = source.state.inForce.some(({ jobs = [] }) => jobs.some((one) => (one.sectors ?? []).length > 0));
  const grain: RollUpDimension[] = measure === "jobs" && saysSectors ? ["project", "sector"] : ["project"];
  const books: Book[] = [{ grain, parts: tree, remark: { code: "counted-beneath", of: beneath } }];
  if (isReported(sectors)) books[isReported(tree) ? "push" : "unshift"]({ grain: ["sector"], parts: sectors });
  return books;
}

function treeParts(source: Source, measure: Reported, by: readonly RollUpDimension[], beneath: string[]): Part[] {
  const { projects = [], keyTasks = [] } = source.plan;
  const split = measure === "jobs" ? "jobs" : "money";
  const tasks = new Set(keyTasks.map((one) => one.id));
  const partsOf = (project: (typeof projects)[number]) => {
    const whole: RecordSubject = { project: project.id };
    const components = (project.components ?? []).map((one): RecordSubject => ({ component: one.id }));
    const own = recordsOf(source.state, whole, measure);
    const subjects = own.length > 0 ? [whole] : components;
    return partsOfReporter(
      { source, thing: project.id, subjects, places: placesOfProject(source, project, split) },
      measure,
      by,
    );
  };
  const loose = projects.filter((one) => !tasks.has(one.keyTask)).flatMap(partsOf);
  return [
    ...loose,
    ...keyTasks.flatMap((task) => {
      const below = projects.filter((one) => one.keyTask === task.id).flatMap(partsOf);
      const whole: RecordSubject = { keyTask: task.id };
      const own = recordsOf(source.state, whole, measure);
      const reporter = { source, thing: task.id, subjects: [whole], places: placesOfKeyTask(source, task, split) };
      if (below.length === 0) return partsOfReporter(reporter, measure, by);
      if (own.length === 0) return below;
      if (below.every((one) => one.value === "not-reported")) return partsOfReporter(reporter, measure, by);
      beneath.push(...own.map((one) => source.prefix + one.id));
      return below;
    }),
  ];
}

function sectorReporters(source: Source): Reporter[] {
  const reported = source.state.inForce.flatMap((one) => one.of.sector ?? []);
  const aimedAt = (source.plan.sectorTargets ?? []).map((one) => one.sector);
  return [...new Set([...aimedAt, ...reported])].map((sector) => ({
    source,
    thing: sector,
    subjects: [{ sector }],
    places: placesOfSector(source, sector),
  }));
}

/** One part a reporter, or one for each sector, source and period that its records tell apart. */
function partsOfReporter(reporter: Reporter, measure: Reported, by: readonly RollUpDimension[]): Part[] {
  const { source, thing, places } = reporter;
  const sums = reporter.subjects.map((of) => sumOf(source.state, { of, what: measure, period: source.period }));
  const reported = sums.filter((one) => one.value !== "not-reported");
  const missing = (at: Places): Part => ({ source, thing, of: [], value: "not-reported", kinds: [], places: at });
  const isCut = by.includes("period") && source.cuts[0] !== source.period;
  if (reported.length === 0) {
    return [
      missing(places),
      ...(isCut ? source.cuts.map((cut) => missing({ ...places, period: placeIn([cut]) })) : []),
    ];
  }
  const parts = sums.flatMap((whole, at): Part[] => {
    if (whole.value === "not-reported") return [];
    const of = reporter.subjects[at] as RecordSubject;
    const query = { of, what: measure, period: source.period };
    return bySectorOrSource(source.state, whole, query, by).flatMap(([sum, own, query, state]) => {
      const at = { ...places, ...own };
      return isCut ? byPeriod(reporter, state, sum, query, at) : [partOf(reporter, sum, at)];
    });
  });
  if (!isCut) return parts;
  const known = new Set(parts.flatMap((one) => one.places.period?.in.map(({ id }) => id) ?? []));
  const gaps = source.cuts
    .filter((cut) => !known.has(cut))
    .map((cut) => missing({ ...places, period: placeIn([cut]) }));
  return [...parts, ...gaps];
}

type Query = ToDateQuery & { readonly what: Reported };
type PartOfSum = readonly [Sum, Places, Query, RecordState];

/** What of a sum the records give to sectors (jobs) or sources (money), and what they leave. */
function bySectorOrSource(state: RecordState, whole: Sum, query: Query, by: readonly RollUpDimension[]): PartOfSum[] {
  if (typeof whole.value === "string") return [[whole, {}, query, state]];
  if (query.what === "jobs" && by.includes("sector")) {
    const all = { ...state, inForce: recordsOn(state.inForce, query.of) };
    return sectorSets(whole.records).map((sectors) => {
      const own = onlySectors({ ...state, inForce: whole.records }, sectors);
      const place: Places = sectors.length === 0 ? {} : { sector: placeIn(sectors) };
      return [sumOf(own, query), place, query, onlySectors(all, sectors)];
    });
  }
  if (query.what === "jobs" || !by.includes("source")) return [[whole, {}, query, state]];
  const isPrinted = (source: FundingPart) =>
    whole.records.some(({ money = [] }) =>
      money.some(({ phase, funds }) => phase === query.what && funds[source] !== undefined),
    );
  const all = SOURCES.filter(isPrinted).flatMap((source): PartOfSum[] => {
    const own = { ...query, source };
    const sum = sumOf(state, own);
    return typeof sum.value === "string" ? [] : [[sum, { source: placeIn([source]) }, own, state]];
  });
  const known = withoutSubtotals(all);
  const rest = remainder(
    whole,
    known.map(([sum]) => sum),
  );
  return rest === undefined ? known : [...known, [rest, {}, query, state]];
}

/** Local funds are a subtotal beside the sources that they hold, as in the breakdown of a plan. */
function withoutSubtotals(parts: readonly PartOfSum[]): PartOfSum[] {
  const sources = parts.flatMap(([, , { source = "total" }]) => source);
  const printed = partsOf({ unit: "KRW", ...Object.fromEntries(sources.map((one) => [one, 0])) });
  return parts.filter((_, i) => printed.some(({ source }) => source === sources[i]));
}

function byPeriod(reporter: Reporter, state: RecordState, whole: Sum, query: Query, places: Places): Part[] {
  const { cuts } = reporter.source;
  // A level stands for the whole period: the levels of its parts do not add up to it.
  if (typeof whole.value === "string" || whole.isStock) return [partOf(reporter, whole, places)];
  const known = cuts.flatMap((period): [Sum, Place][] => {
    const sum = sumOf(state, { ...query, period });
    return typeof sum.value === "string" ? [] : [[sum, placeIn([period])]];
  });
  const rest = remainder(
    whole,
    known.map(([sum]) => sum),
  );
  return [
    ...known.map(([sum, period]) => partOf(reporter, sum, { ...places, period })),
    ...(rest === undefined ? [] : [partOf(reporter, rest, { ...places, period: restWithin(cuts) })]),
  ];
}

/** What of a sum its parts do not have; nothing where they have all of it. */
function remainder(whole: Sum, parts: readonly Sum[]): Sum | undefined {
  const known = parts.reduce((sum, { value }) => add(sum, value as Fraction), ZERO);
  const value = subtract(whole.value as Fraction, known);
  return parts.length > 0 && sign(value) === 0 ? undefined : { ...whole, value };
}

function partOf({ source, thing }: Reporter, { value, of, kinds }: Sum, places: Places): Part {
  return { source, thing, of, value, kinds, places };
}

// A report rolls one state up by one dimension after the other, and asks for the same figures each time.
const sums = new WeakMap<readonly ProgressRecord[], Map<string, Sum>>();

function sumOf(state: RecordState, query: Query): Sum {
  const known = sums.get(state.inForce) ?? new Map<string, Sum>();
  sums.set(state.inForce, known);
  const key = JSON.stringify([query.of, query.what, query.period, query.source]);
  const sum = known.get(key) ?? readSum(state, query);
  known.set(key, sum);
  return sum;
}

function readSum(state: RecordState, query: Query): Sum {
  const { figure, kind, records: of } = figureOf(state, query);
  const isStock = kind === "stock";
  if (figure.value === null) return { value: figure.reason, of, kinds: [], records: [], isStock };
  const records = recordsOn(state.inForce, query.of).filter((one) => of.includes(one.id));
  return { value: readNumber(figure.value), of, kinds: kindsOf(records, query), records, isStock };
}

function kindsOf(records: readonly ProgressRecord[], { what }: Query): (Coverage | JobKind)[] {
  const kinds =
    what === "jobs"
      ? records.flatMap((one) => (one.jobs ?? []).map(({ jobKind = "not-stated" }) => jobKind))
      : records.flatMap((one) =>
          (one.money ?? []).flatMap(({ phase, funds }) => (phase === what ? [coverageOf(funds)] : [])),
        );
  return [...new Set<Coverage | JobKind>(kinds)];
}

/** The sets of sectors that jobs of these records count for, each once; an empty one for those that do not say. */
function sectorSets(records: readonly ProgressRecord[]): (readonly string[])[] {
  const sets: (readonly string[])[] = [];
  for (const { jobs = [] } of records) {
    for (const { sectors = [] } of jobs) if (!sets.some((one) => isSameSet(one, sectors))) sets.push(sectors);
  }
  return sets;
}

function isSameSet(a: readonly string[], b: readonly string[]): boolean {
  const [x, y] = [new Set(a), new Set(b)];
  return x.size === y.size && [...x].every((one) => y.has(one));
}

/** The state as if nothing but the jobs of these sectors had been reported. */
function onlySectors(state: RecordState, set: readonly string[]): RecordState {
  const inForce = state.inForce.flatMap((one): ProgressRecord[] => {
    const jobs = (one.jobs ?? []).filter(({ sectors = [] }) => isSameSet(sectors, set));
    return jobs.length === 0 ? [] : [{ ...one, jobs }];
  });
  return { ...state, inForce };
}

/** The records in force that report a measure of something. */
function recordsOf({ inForce }: RecordState, of: RecordSubject, measure: Reported): ProgressRecord[] {
  return recordsOn(inForce, of).filter(({ jobs = [], money = [] }) =>
    measure === "jobs" ? jobs.length > 0 : money.some(({ phase }) => phase === measure),
  );
}

/** How many reports there are: records in force on a project, its components, or a key task or sector without projects. */
export function reportBook(source: Source, by: readonly RollUpDimension[]): Book {
  return { grain: ["project"], parts: reportersOf(source).flatMap((one) => reportParts(one, by)) };
}

function reportersOf(source: Source): Reporter[] {
  const { projects = [], keyTasks = [], sectorTargets = [] } = source.plan;
  const ofProject = projects.map((one): Reporter => {
    const components = (one.components ?? []).map(({ id }) => ({ component: id }));
    const places = placesOfProject(source, one, "jobs");
    return { source, thing: one.id, subjects: [{ project: one.id }, ...components], places };
  });
  const alone = keyTasks.filter((task) => projects.every((one) => one.keyTask !== task.id));
  const ofTasks = alone.map((one): Reporter => {
    return { source, thing: one.id, subjects: [{ keyTask: one.id }], places: placesOfKeyTask(source, one, "jobs") };
  });
  const all = [...ofProject, ...ofTasks];
  if (all.length > 0) return all;
  return [...new Set(sectorTargets.map((one) => one.sector))].map((sector): Reporter => {
    return { source, thing: sector, subjects: [{ sector }], places: placesOfSector(source, sector) };
  });
}

function reportParts({ source, thing, subjects, places }: Reporter, by: readonly RollUpDimension[]): Part[] {
  const own = subjects
    .flatMap((one) => recordsOn(source.state.inForce, one))
    .sort((a, b) => (a.reportedOn < b.reportedOn || (a.reportedOn === b.reportedOn && a.id < b.id) ? -1 : 1));
  const within = (period: Period) => own.filter((one) => isWithin(one.period, period));
  const part = (records: readonly ProgressRecord[], at: Places): Part => {
    const value = records.length === 0 ? "not-reported" : fraction(BigInt(records.length));
    return { source, thing, of: records.map((one) => one.id), value, kinds: [], places: at };
  };
  const all = within(source.period);
  if (!by.includes("period") || all.length === 0) return [part(all, places)];
  const cuts = source.cuts.map((cut) => ({ cut, records: within(cut) }));
  const longer = all.filter((one) => cuts.every(({ records }) => !records.includes(one)));
  return [
    ...cuts.map(({ cut, records }) => part(records, { ...places, period: placeIn([cut]) })),
    ...(longer.length === 0 ? [] : [part(longer, { ...places, period: restWithin(source.cuts) })]),
  ];
}
