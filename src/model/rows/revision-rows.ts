import type { Unit } from "../../quantity/unit.js";
import { CATALOGUE_INDICATORS } from "../catalogue/indicators.js";
import { FUNDING_PARTS } from "../check-parts.js";
import type { Coverage, FundingPart } from "../funding.js";
import { periodYear } from "../period.js";
import type { Plan } from "../plan.js";
import type { JobsAndFunds, Revision } from "../sector.js";
import type { Target } from "../target.js";
import { addressText } from "./address-text.js";
import { nameOf } from "./each-project.js";
import { checkIsPlan, localeOf } from "./given.js";
import { namesOf } from "./names-of.js";
import type { RowOptions } from "./table-rows.js";

/** A row of {@link revisionRows}: one number of one publication. */
export type RevisionRow = {
  readonly of: "indicator" | "plan" | "sectors" | "sector" | "key-task" | "project";
  /** Its id; of a total the total's. */
  readonly id: string;
  /** Its name; totals have none. */
  readonly name: string | null;
  readonly period: string;
  readonly year: number;
  readonly what: "target" | "jobs" | "funds";
  /** Of money, its source. */
  readonly source: FundingPart | null;
  /** 0 is the original, 1 the first revision of this number. */
  readonly revision: number;
  /** The day it was published, where that is known. */
  readonly date: string | null;
  readonly value: number | null;
  readonly unit: Unit | null;
  readonly covers: Coverage | null;
  /** Why there is no value: `not-yet-set`, or `not-applicable` of a target that is a range. */
  readonly reason: "not-yet-set" | "not-applicable" | null;
  /** Why it was revised. */
  readonly why: string | null;
  readonly address: string | null;
};

type Own = Pick<RevisionRow, "of" | "id" | "period">;
/** What the original and a revision have in common. */
type Publication = Partial<Omit<Revision, "jobs">> & Pick<JobsAndFunds, "jobs">;
type Version = Omit<RevisionRow, keyof Own | "name" | "year" | "what" | "source" | "revision">;

/**
 * What was revised, as plain rows: targets of indicators, jobs and money of totals, sectors, key tasks and projects; of
 * each number the original and every later publication. A number that no publication has changed has no rows.
 *
 * @param plan - A plan.
 * @param options - Language of the names.
 * @returns The rows by number, each by date. Jobs and money of key tasks and projects are of the plan's year.
 * @throws {@link quantity.IljariError | IljariError} `wrong-type` for what is no plan, `invalid-value` for another language.
 * @example
 * ```ts
 * import { revisionRows } from "iljari/model";
 * const plan = {
 *   format: 1, year: "2025", status: "revised", publishedOn: "2025-02-28",
 *   region: { scheme: "mois", code: "52130", name: { ko: "군산시" } },
 *   totals: [{ id: "all", of: "plan", period: "2025", jobs: 120, revisions: [{ date: "2025-11-03", jobs: 110 }] }],
 * } as const; // made up
 * revisionRows(plan).map((one) => [one.revision, one.date, one.value]); // => [[0, "2025-02-28", 120], [1, "2025-11-03", 110]]
 * ```
 */
export function revisionRows(plan: Plan, options: RowOptions = {}): RevisionRow[] {
  checkIsPlan(plan);
  const locale = localeOf(options);
  const names = namesOf(plan, locale);
  const { year: period, publishedOn = null } = plan;
  const rows = (own: Own, what: RevisionRow["what"], source: FundingPart | null, versions: readonly Version[]) =>
    versions.map((one, revision) => ({
      of: own.of,
      id: own.id,
      name: own.of === "plan" || own.of === "sectors" ? null : names(own.of, own.id),
      period: own.period,
      year: periodYear(own.period),
      ...{ what, source, revision },
      ...one,
    }));
  const ofPart = (own: Own, part: JobsAndFunds) => {
    const { revisions = [] } = part;
    const all: readonly Publication[] = [part, ...revisions];
    const of = ({ date, reason, address }: Publication) => ({
      ...{ date: date ?? publishedOn, why: nameOf(reason, locale), address: addressText(address) },
    });
    const jobs = all.flatMap((one): Version[] => {
      const { jobs: value } = one;
      if (value === undefined) return [];
      return [{ value, unit: "persons", covers: null, reason: value === null ? "not-yet-set" : null, ...of(one) }];
    });
    const funds = FUNDING_PARTS.flatMap((source) => {
      if (revisions.every((one) => one.funds?.[source] === undefined)) return [];
      const versions = all.flatMap((one): Version[] => {
        const value = one.funds?.[source];
        if (one.funds === undefined || value === undefined) return [];
        const { unit, covers = "not-stated" } = one.funds;
        return [{ value, unit, covers, reason: value === null ? "not-yet-set" : null, ...of(one) }];
      });
      return rows(own, "funds", source, versions);
    });
    return [...(revisions.some((one) => one.jobs !== undefined) ? rows(own, "jobs", null, jobs) : []), ...funds];
  };
  return [
    ...revisedTargets(plan).flatMap(([first, ...later]) => {
      const unit = [...CATALOGUE_INDICATORS, ...(plan.indicators ?? [])].find(
        (one) => one.id === first.indicator,
      )?.unit;
      const versions = [first, ...later].map((one): Version => {
        const reason = one.range === undefined ? "not-yet-set" : "not-applicable";
        return {
          value: one.target,
          unit: one.unit ?? unit ?? null,
          covers: null,
          reason: one.target === null ? reason : null,
          date: one.date ?? publishedOn,
          why: null,
          address: addressText(one.address),
        };
      });
      return rows({ of: "indicator", id: first.indicator, period: first.period }, "target", null, versions);
    }),
    ...(plan.totals ?? []).flatMap((one) => ofPart({ of: one.of, id: one.id, period: one.period }, one)),
    ...(plan.sectorTargets ?? []).flatMap((one) => ofPart({ of: "sector", id: one.sector, period: one.period }, one)),
    ...(plan.keyTasks ?? []).flatMap((one) => ofPart({ of: "key-task", id: one.id, period }, one)),
    ...(plan.projects ?? []).flatMap((one) => ofPart({ of: "project", id: one.id, period }, one)),
  ];
}

/** Targets of one indicator and period of which one is a revision: those of the annual plan first, then by date. */
function revisedTargets(plan: Plan): [Target, ...Target[]][] {
  const byPeriod = new Map<string, [Target, ...Target[]]>();
  for (const one of plan.targets ?? []) {
    if (one.origin === "term") continue;
    const key = `${one.period} ${one.indicator}`;
    const before = byPeriod.get(key);
    if (before === undefined) byPeriod.set(key, [one]);
    else before.push(one);
  }
  const rank = ({ origin, date = "" }: Target) => (origin === "revised" ? date : "");
  return [...byPeriod.values()]
    .filter((all) => all.some((one) => one.origin === "revised"))
    .map((all) => all.sort((a, b) => (rank(a) < rank(b) ? -1 : Number(rank(a) > rank(b)))));
}
