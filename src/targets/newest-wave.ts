import { absent, present, type Absent, type Computed } from "../quantity/absence.js";
import { fail } from "../quantity/error.js";
import { readQuantity, type QuantityInput, type ReadQuantity } from "../quantity/quantity-input.js";
import { checkRounding, type RoundingOptions } from "../quantity/rounding.js";
import { differenceOf, unitOfChange } from "../measures/difference.js";
import { percentChangeOf } from "../measures/percent-change.js";
import { periodStart, type Day, type Period } from "../model/period.js";
import { readDay } from "./pace/days.js";
import { inUnit } from "./pace/read-pace.js";

/** One wave of a survey. */
export interface SurveyWave {
  /** The half-year (or quarter, month, year) that it is of. */
  readonly period: Period;
  /** What it found. */
  readonly value: QuantityInput;
  /** The day it was published on; a revision is a wave of the same period with a later day. */
  readonly publishedOn: Day;
}

/** A wave with its figure. */
export interface PublishedWave {
  /** The period that it is of. */
  readonly period: Period;
  /** The day it was published on. */
  readonly publishedOn: Day;
  /** What it found. */
  readonly figure: Computed;
}

/** The newest wave of a survey beside the same one of the year before. */
export interface NewestWave {
  /** The newest published wave; undefined where none was published yet. */
  readonly wave: PublishedWave | undefined;
  /** The same half-year (quarter, month) of the year before; undefined where it is not known. */
  readonly yearBefore: PublishedWave | undefined;
  /** From the one to the other, in percentage points for percents. */
  readonly change: Computed;
  /** The same in percent of the year before; between two rates it is no measure of the change. */
  readonly percentChange: Computed<"percent">;
  /** A wave is a snapshot and adds up to nothing, so that it has no pace. */
  readonly pace: Absent<"percent">;
}

/**
 * The newest wave of a survey that was published by a day, compared with the same wave of the year before.
 *
 * Employment follows the seasons: a first half is compared with a first half and never with the second half between
 * them. A wave that is published after `asOf` does not count, nor does a later revision of one.
 *
 * @param waves - Waves of one survey figure, all of one length, in any order; all that is known, revisions included.
 * @param options - `asOf`, the day of the reader, and the rounding of the changes.
 * @returns Both waves with their days and the changes. Absent: `not-yet-published` (no wave by then), `no-baseline`
 *   (not the same wave of the year before), `zero-baseline`, `negative-baseline`, `sign-change` (percent); `not-applicable` (a percent change of percents, and the pace).
 * @throws {@link quantity.IljariError | IljariError} `invalid-period` (also waves of unlike lengths), `invalid-day`, `reversed-days` (published before
 *   the wave began), `duplicate-record` (two of one period and day), `unit-mismatch`, `unknown-unit`, `not-finite`, `not-a-number`, `invalid-decimals`.
 * @source Definition; the regional survey of employment in Korea is half-yearly.
 * @example
 * ```ts
 * import { newestWave } from "iljari/targets";
 * const rate = (value: number) => ({ value, unit: "percent" }) as const; // made-up figures
 * const waves = [
 *   { period: "2023-S1", value: rate(61.2), publishedOn: "2023-08-22" },
 *   { period: "2023-S2", value: rate(62.5), publishedOn: "2024-02-20" },
 *   { period: "2024-S1", value: rate(61.9), publishedOn: "2024-08-20" },
 * ];
 * newestWave(waves, { asOf: "2024-09-01" }).change; // => { value: 0.7, unit: "percentage-point" }
 * newestWave(waves, { asOf: "2024-08-01" }).wave?.period; // => "2023-S2"
 * ```
 */
export function newestWave(
  waves: readonly SurveyWave[],
  options: { readonly asOf: Day } & RoundingOptions,
): NewestWave {
  checkRounding(options);
  const asOf = readDay(options.asOf, ["asOf"]);
  const known = readWaves(waves).filter((one) => one.published <= asOf);
  const newest = known[0];
  const before = newest && known.find((one) => one.period === yearBefore(newest.period));
  const unit = newest?.quantity.unit ?? "not-stated";
  const shown = ({ period, publishedOn, quantity }: ReadWave): PublishedWave => {
    const figure = present(quantity.value, unit, options, quantity.interval);
    return { period, publishedOn, figure };
  };
  const reason = newest === undefined ? "not-yet-published" : "no-baseline";
  const pair = newest && before && ([before.quantity, newest.quantity] as const);
  return {
    wave: newest && shown(newest),
    yearBefore: before && shown(before),
    change: pair ? differenceOf(...pair, options) : absent(reason, unitOfChange(unit)),
    percentChange:
      unit === "percent"
        ? absent("not-applicable", "percent")
        : pair
          ? percentChangeOf(...pair, options)
          : absent(reason, "percent"),
    pace: absent("not-applicable", "percent"),
  };
}

interface ReadWave {
  readonly period: Period;
  readonly publishedOn: Day;
  readonly published: number;
  readonly quantity: ReadQuantity;
}

/** The newest first: the latest period, and of one period what was published last. */
function readWaves(waves: readonly SurveyWave[]): ReadWave[] {
  const read = waves.map(({ period, value, publishedOn }, i) => {
    const start = periodStart(period, [i, "period"]);
    const published = readDay(publishedOn, [i, "publishedOn"]);
    if (publishedOn < start) {
      fail("reversed-days", { path: [i, "publishedOn"], value: publishedOn, expected: `a day from ${start} on` });
    }
    return { period, publishedOn, published, quantity: readQuantity(value, [i, "value"]) };
  });
  const seen = new Set<string>();
  const lengths = read.map((one) => lengthOf(one.period));
  for (const [i, { period, publishedOn }] of read.entries()) {
    if (lengths[i] !== lengths[0]) {
      fail("invalid-period", { path: [i, "period"], value: period, expected: "a wave as long as the first one" });
    }
    const key = `${period} ${publishedOn}`;
    if (seen.has(key)) {
      fail("duplicate-record", { path: [i], value: key, expected: "one wave of a period and day of publication" });
    }
    seen.add(key);
  }
  const unit = read.find((one) => one.quantity.unit !== "not-stated")?.quantity.unit ?? "not-stated";
  return read
    .map((one, i) => ({ ...one, quantity: inUnit(one.quantity, unit, [i, "value"]) }))
    .sort((a, b) => (a.period === b.period ? b.published - a.published : a.period < b.period ? 1 : -1));
}

/** `-S` of a half-year, `-Q` of a quarter, `-` of a month, nothing of a year. */
function lengthOf(period: Period): string {
  return period.slice(4).replace(/[0-9]/g, "");
}

function yearBefore(period: Period): Period {
  return String(Number(period.slice(0, 4)) - 1).padStart(4, "0") + period.slice(4);
}
