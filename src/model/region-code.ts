import { fail } from "../quantity/error.js";
import { DAY_EXPECTED, isDay, type Day } from "./period.js";
import type { Region, RegionCode, RegionScheme } from "./region.js";

/** The region's own code and all its others. */
function allCodes(region: Region): readonly RegionCode[] {
  return [region, ...(region.codes ?? [])];
}

/**
 * The code of a region in one scheme on one day.
 *
 * @param region - A region with its codes.
 * @param query - `scheme` and the day `on` which the code is needed.
 * @returns The code in force, or undefined where the region has none in that scheme on that day.
 * @throws {@link quantity.IljariError | IljariError} `invalid-day`.
 * @source Codes change: 전라북도 (45) became 전북특별자치도 (52) on 2024-01-18.
 * @example
 * ```ts
 * import { regionCode } from "iljari/model";
 * import { jeonju2024 } from "iljari/jeonju-2024";
 * regionCode(jeonju2024.region, { scheme: "mois", on: "2024-01-17" }); // => "45110"
 * regionCode(jeonju2024.region, { scheme: "mois", on: "2024-01-18" }); // => "52110"
 * regionCode(jeonju2024.region, { scheme: "kostat", on: "2024-01-18" }); // => "35010"
 * ```
 */
export function regionCode(
  region: Region,
  query: { readonly scheme: RegionScheme; readonly on: Day },
): string | undefined {
  if (!isDay(query.on)) fail("invalid-day", { path: ["on"], value: query.on, expected: DAY_EXPECTED });
  return allCodes(region).find((code) => code.scheme === query.scheme && isInForce(code, query.on))?.code;
}

function isInForce(code: RegionCode, on: Day): boolean {
  return (code.validFrom === undefined || code.validFrom <= on) && (code.validTo === undefined || on <= code.validTo);
}

/**
 * Whether two regions are one and the same, whatever codes they are given by.
 *
 * Never compare bare codes: a 2023 figure under 45110 and a 2024 figure under 52110 are of the same city.
 *
 * @param a - A region.
 * @param b - Another.
 * @returns True where they share a code of one scheme whose validity overlaps.
 * @example
 * ```ts
 * import { sameRegion } from "iljari/model";
 * import { jeonju2024 } from "iljari/jeonju-2024";
 * sameRegion(jeonju2024.region, { scheme: "mois", code: "45110", validTo: "2024-01-17", name: { ko: "전주시" } }); // => true
 * sameRegion(jeonju2024.region, { scheme: "mois", code: "52130", name: { ko: "군산시" } }); // => false
 * ```
 */
export function sameRegion(a: Region, b: Region): boolean {
  return allCodes(a).some((x) => allCodes(b).some((y) => x.scheme === y.scheme && x.code === y.code && overlaps(x, y)));
}

function overlaps(a: RegionCode, b: RegionCode): boolean {
  const from = [a.validFrom ?? "", b.validFrom ?? ""].sort().at(-1) ?? "";
  const to = [a.validTo ?? "9999-12-31", b.validTo ?? "9999-12-31"].sort()[0] ?? "";
  return from <= to;
}
