import type { AbsenceReason } from "../../quantity/absence.js";
import { fraction, multiply, sign, subtract, type Fraction } from "../../quantity/fraction.js";
import { readNumber } from "../../quantity/number-input.js";
import { sumExact } from "../../quantity/sum.js";
import { unitFactor } from "../../quantity/unit.js";
import { partsOf, wholeOf } from "../../budget/funding-amounts.js";
import { coverageOf } from "../../budget/sector-flags.js";
import type { FundingBreakdown } from "../../model/funding.js";
import type { Day } from "../../model/period.js";
import type { JobsAndFunds, SectorTarget } from "../../model/sector.js";
import { placeIn, type Book, type Part, type Places, type Source } from "./part.js";
import { placesOfKeyTask, placesOfProject, placesOfSector, type Split } from "./places.js";

/** Something that a plan states jobs and money of. */
interface Stated {
  readonly id: string;
  readonly row: JobsAndFunds;
  readonly places: Places;
}

const GRAINS = ["sector", "keyTask", "project"] as const;

/** Where plans state the jobs aimed at. */
export function targetBooks(source: Source, asOf: Day | undefined): Book[] {
  return GRAINS.flatMap((grain): Book[] => {
    const stated = statedAt(source, grain, "jobs", asOf);
    if (stated.every(({ row }) => row.jobs === undefined)) return [];
    const parts = stated.map(({ id, row, places }): Part => {
      const { jobs, jobKind = "not-stated" } = row;
      const value = jobs == null ? (jobs === null ? "not-yet-set" : "not-allocated") : readNumber(jobs, [id, "jobs"]);
      return { source, thing: id, of: [id], value, kinds: [jobKind], places };
    });
    return [{ grain: [grain], parts }];
  });
}

/** Where plans state money; by source where the roll-up asks for it. */
export function budgetBooks(source: Source, asOf: Day | undefined, bySource: boolean): Book[] {
  return GRAINS.flatMap((grain): Book[] => {
    const stated = statedAt(source, grain, "money", asOf);
    if (stated.every(({ row }) => row.funds === undefined)) return [];
    const differing: string[] = [];
    const parts = stated.flatMap((one): Part[] => {
      const { id, row, places } = one;
      const { funds } = row;
      const whole = { source, thing: id, of: [id], places };
      if (funds === undefined) return [{ ...whole, value: "not-stated", kinds: [] }];
      const kinds = [coverageOf(funds)];
      const total = wonOf(funds);
      const amounts = bySource && typeof total !== "string" ? partsOf(funds) : [];
      if (amounts.length === 0 || amounts.some(({ amount }) => amount === null))
        return [{ ...whole, value: total, kinds }];
      const parts = amounts.map(({ source: money, amount }): Part => {
        const value = inWon(funds, amount as number);
        return { ...whole, value, kinds, places: { ...places, source: placeIn([money]) } };
      });
      const sum = sumExact(amounts.map(({ amount }) => amount as number));
      if (sign(subtract(multiply(sum, unitFactor(funds.unit, "KRW")), total as Fraction)) !== 0)
        differing.push(source.prefix + id);
      return parts;
    });
    return [{ grain: [grain], parts, remark: { code: "parts-differ", of: differing } }];
  });
}

/** In won: the printed total, else the sum of the parts; a nil is nothing. */
function wonOf(funds: FundingBreakdown): Fraction | AbsenceReason {
  const whole = wholeOf(funds);
  if (whole === "nil") return fraction(0n);
  return typeof whole === "string" ? whole : multiply(whole.value, unitFactor(funds.unit, "KRW"));
}

function inWon(funds: FundingBreakdown, amount: number): Fraction {
  return multiply(readNumber(amount), unitFactor(funds.unit, "KRW"));
}

function statedAt(source: Source, grain: (typeof GRAINS)[number], split: Split, asOf: Day | undefined): Stated[] {
  const { plan, period } = source;
  const stated = (row: JobsAndFunds & { readonly id: string }, places: Places): Stated => {
    return { id: row.id, row: inForce(row, asOf), places };
  };
  switch (grain) {
    case "project":
      return (plan.projects ?? []).map((one) => stated(one, placesOfProject(source, one, split)));
    case "keyTask":
      return (plan.keyTasks ?? []).map((one) => stated(one, placesOfKeyTask(source, one, split)));
    case "sector": {
      const key = split === "jobs" ? "jobs" : "funds";
      const rows = (plan.sectorTargets ?? []).filter((one) => one.period === period.slice(0, 4));
      // Several tables may print one sector: it is there once, by a row that states it.
      return [...new Set(rows.map((one) => one.sector))].map((sector) => {
        const own = rows.filter((one) => one.sector === sector);
        const first = own.find((one) => one[key] != null) ?? own[0];
        return stated(first as SectorTarget, placesOfSector(source, sector));
      });
    }
  }
}

/** With what later publications made of it. */
function inForce(row: JobsAndFunds, asOf: Day | undefined): JobsAndFunds {
  const revisions = (row.revisions ?? []).filter((one) => asOf === undefined || one.date <= asOf);
  return [...revisions]
    .sort((a, b) => (a.date < b.date ? -1 : 1))
    .reduce<JobsAndFunds>(
      (now, { jobs = now.jobs, funds = now.funds }) => ({
        ...now,
        ...(jobs === undefined ? {} : { jobs }),
        ...(funds === undefined ? {} : { funds }),
      }),
      row,
    );
}
