import type { Plan } from "../../../model/plan.js";
import type { SectorTarget, Total } from "../../../model/sector.js";
import { tableOf } from "../../../targets/readings.js";
import type { ExpandedCheck } from "../../expanded-check.js";
import { compareText } from "../../compare-text.js";
import { standardCheck } from "../standard-check.js";
import { sectorHolder, totalHolder } from "./holders.js";
import { byPlace, figuresAt, isUncheckable, type Holder, type ModelContext } from "./model-context.js";
import { columnsOf, placeOf, placesWithin, rollUp, type Column } from "./roll-up.js";
import { sumOfPlaces } from "./sum-of-places.js";

/**
 * Every total is the sum over the sectors of its period. The total of a summary is also compared with that of the table
 * of sectors: what the two print is one fact, and closer to each other than either is to the sum of rounded rows.
 */
export function sectorsToPlan(context: ModelContext): ExpandedCheck[] {
  const { totals = [] } = context.plan;
  const wholes = totals.toSorted((a, b) => compareText(a.id, b.id));
  return wholes.flatMap((total) => {
    const whole = totalHolder(total);
    const rows = rowsOf(context.plan, total).map(sectorHolder);
    const sums = columnsOf(whole).map((column) => rollUp(context, "sectors-to-plan", whole, rows, column));
    return [
      ...(rows.length === 0 ? [] : sums),
      ...totalsBelow(context, total).flatMap((one) => tie(context, whole, one)),
    ];
  });
}

/** The rows of one table: several tables may print the sectors, and nothing is counted twice. */
export function rowsOf({ sectorTargets = [], totals = [] }: Plan, total: Total): readonly SectorTarget[] {
  const rows = sectorTargets.filter((one) => one.period === total.period);
  const printed = new Set(rows.map((one) => tableOf(one.address)));
  const ofSectors = totals.filter((one) => one.of === "sectors" && one.period === total.period);
  const candidates = [
    tableOf(total.address),
    ...ofSectors.map((one) => tableOf(one.address)).sort(compareText),
    ...[...printed].sort(compareText),
  ];
  const table = candidates.find((one) => printed.has(one));
  return rows.filter((one) => tableOf(one.address) === table);
}

function totalsBelow({ plan: { totals = [] } }: ModelContext, { of, period }: Total): readonly Holder[] {
  if (of !== "plan") return [];
  return byPlace(totals.filter((one) => one.of === "sectors" && one.period === period).map(totalHolder));
}

/** Columns of which one total does not print enough are left to the sums over the rows. */
function tie(context: ModelContext, whole: Holder, below: Holder): ExpandedCheck[] {
  return columnsOf(whole).flatMap((column: Column): ExpandedCheck[] => {
    const places = placesWithin(context, whole, below, column);
    if (isUncheckable(places) || places.length === 0) return [];
    const place = placeOf(whole, column);
    const id = `${place}~${below.place}`;
    if (places.length > 1) {
      const addends = places.map((one) => ({ place: one }));
      return [standardCheck("sectors-to-plan", id, "sum", sumOfPlaces(context, place, addends))];
    }
    const figures = figuresAt(context, [place, ...places]);
    return [standardCheck("sectors-to-plan", id, "same", isUncheckable(figures) ? figures : { form: "same", figures })];
  });
}
