import { unitInfo } from "../../../quantity/unit.js";
import { ageBand, bandsThatCover } from "../../../model/age-band.js";
import type { AuditFigure } from "../../figure.js";
import { compareText } from "../../compare-text.js";
import { factsOfAges, findFact, type FactIndex, type FactQuery } from "./fact-index.js";
import { digitOf, isSentence, pickPrintings, placeOf } from "./pick-printings.js";
import { given } from "../../given.js";

/** Units whose numbers do not add up, whatever is measured in them. */
const RATES = ["percent", "percentage-point", "ratio", "money-per-job", "not-stated"];

/** Whether figures of parts add up to that of the whole: heads and amounts do, rates and averages do not. */
export function isAdditive({ fact, unit }: AuditFigure): boolean {
  const isAmount = fact?.kind === "stock" || fact?.kind === "flow" || fact?.kind === "cumulative";
  return isAmount && !RATES.includes(unitInfo(unit).dimension);
}

/** Men and women of a fact that is split by sex nowhere in its own coordinates. */
export function sexesOf(index: FactIndex, query: FactQuery, near?: AuditFigure): AuditFigure[] | undefined {
  if ((query.of["sex"] ?? "_T") !== "_T") return undefined;
  const sexes = ["M", "F"].map((sex) => findFact(index, { ...query, of: { ...query.of, sex } }));
  const roles = sexes.map((one) => (typeof one === "string" ? [] : one.figures));
  return pickPrintings(roles, near);
}

/** Figures of age bands that cover that of a fact without gap or overlap, all from one table or one section's sentences. */
export function agesOf(index: FactIndex, query: FactQuery, near?: AuditFigure): AuditFigure[] | undefined {
  const whole = query.of["age"] ?? "_T";
  const { low, high } = ageBand(whole) ?? { low: 0, high: 0 };
  // A band of one year, of which a long table has a hundred, has no parts.
  if (low === high) return undefined;
  const places = new Map<string, Map<string, AuditFigure>>();
  for (const { fact, figures } of factsOfAges(index, query)) {
    const age = given(fact.of["age"]);
    if (!isWithin(age, whole)) continue;
    for (const figure of figures) {
      const place = isSentence(figure) ? `${figure.address?.section ?? ""}\n` : placeOf(figure);
      const bands = places.get(place) ?? new Map<string, AuditFigure>();
      const known = bands.get(age);
      if (known === undefined || digitOf(figure) < digitOf(known)) bands.set(age, figure);
      places.set(place, bands);
    }
  }
  const covers = [...places].flatMap(([place, bands]) => {
    const codes = bandsThatCover(whole, [...bands.keys()].sort(compareText));
    const figures = (codes ?? []).map((code) => bands.get(code)).filter((one) => one !== undefined);
    // One band that covers the whole is another name of it, not a part.
    return figures.length < 2 ? [] : [{ place, figures }];
  });
  const isHere = (place: string) => near !== undefined && placeOf(near) === place;
  const coarsest = (figures: readonly AuditFigure[]) => Math.max(...figures.map(digitOf));
  const [best] = covers.sort(
    (a, b) =>
      Number(isHere(b.place)) - Number(isHere(a.place)) ||
      byCoarsest(coarsest(a.figures), coarsest(b.figures)) ||
      compareText(a.place, b.place),
  );
  return best?.figures;
}

/** Whether a band is a part of another, not the same. */
function isWithin(code: string, whole: string): boolean {
  const part = ageBand(code);
  const all = ageBand(whole);
  if (part === undefined || all === undefined) return false;
  return part.low >= all.low && part.high <= all.high && (part.low > all.low || part.high < all.high);
}

/** Two exact figures have the same digit, though minus infinity less itself is no number. */
function byCoarsest(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
