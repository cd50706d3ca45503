import * as z from "zod";
import { addressObject, type Address } from "./address.js";
import { lazily } from "./lazily.js";

/** One place where a name is printed, and how. */
export interface PrintedName {
  /** The name as printed there. */
  readonly printed: string;
  /** Where. */
  readonly address?: Address;
}

/** @internal */
export const printedNameObject = /* @__PURE__ */ lazily(() =>
  z.strictObject({ printed: z.string(), address: addressObject().exactOptional() }),
);

/** Schema of {@link PrintedName}. */
export const printedNameSchema: z.ZodType<PrintedName> = /* @__PURE__ */ z.lazy(printedNameObject);
