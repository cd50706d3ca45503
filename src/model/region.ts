import * as z from "zod";
import { entityShape, type Entity } from "./entity.js";
import { nameObject, type Name } from "./names.js";
import type { Day } from "./period.js";
import { daySchema, idSchema } from "./scalars.js";
import { lazily } from "./lazily.js";

/**
 * Who numbers the regions: the Ministry of the Interior and Safety (`mois`, 행정표준코드, five digits) or
 * Statistics Korea (`kostat`, 한국행정구역분류).
 */
export type RegionScheme = "mois" | "kostat";

/** A code with its scheme and the days on which it is in force; a bare code means nothing. */
export interface RegionCode {
  /** Who numbers. */
  readonly scheme: RegionScheme;
  /** The code, as text. */
  readonly code: string;
  /** First day on which it is in force; open where it is left out. */
  readonly validFrom?: Day;
  /** Last day on which it is in force; open where it is left out. */
  readonly validTo?: Day;
}

/** A city, county or province. */
export interface Region extends RegionCode, Entity {
  /** Its name. */
  readonly name: Name;
  /** Its other codes: earlier ones, later ones, those of another scheme. */
  readonly codes?: readonly RegionCode[];
}

const codeShape = /* @__PURE__ */ lazily(() => ({
  scheme: z.enum(["mois", "kostat"]),
  code: idSchema(),
  validFrom: daySchema().exactOptional(),
  validTo: daySchema().exactOptional(),
}));

/** @internal */
export const regionObject = /* @__PURE__ */ lazily(() =>
  z.strictObject({
    ...codeShape(),
    name: nameObject(),
    codes: z.array(z.strictObject(codeShape())).exactOptional(),
    ...entityShape(),
  }),
);

/** Schema of {@link Region}. */
export const regionSchema: z.ZodType<Region> = /* @__PURE__ */ z.lazy(regionObject);
