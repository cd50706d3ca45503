import * as z from "zod";
import { lazily } from "./lazily.js";

/** The same thing in somebody else's register. */
export interface ExternalId {
  /** Whose register: a name or an address. */
  readonly scheme: string;
  /** The id there. */
  readonly id: string;
}

/** What every entity of a plan may carry. */
export interface Entity {
  /** Ids of the same thing elsewhere. */
  readonly externalIds?: readonly ExternalId[];
  /** Anything a city wants to keep with it: JSON that the library carries and never reads. */
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** @internal */
export const externalIdObject = /* @__PURE__ */ lazily(() => z.strictObject({ scheme: z.string(), id: z.string() }));

/** @internal The members of {@link Entity}, to be spread into the objects that have them. */
export const entityShape = /* @__PURE__ */ lazily(() => ({
  externalIds: z.array(externalIdObject()).exactOptional(),
  extensions: z.record(z.string(), z.unknown()).exactOptional(),
}));
