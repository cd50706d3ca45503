import * as z from "zod";
import { lazily } from "./lazily.js";

/** A name: Korean always, English where there is one. */
export interface Name {
  /** As printed, or as corrected. */
  readonly ko: string;
  /** Our translation, in the field's standard terms. */
  readonly en?: string;
}

/** @internal */
export const nameObject = /* @__PURE__ */ lazily(() =>
  z.strictObject({ ko: z.string().min(1), en: z.string().exactOptional() }),
);

/** Schema of {@link Name}. */
export const nameSchema: z.ZodType<Name> = /* @__PURE__ */ z.lazy(nameObject);
