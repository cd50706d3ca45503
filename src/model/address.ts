import * as z from "zod";
import { lazily } from "./lazily.js";

/** Where a figure stands in the published document, in words that a reader of it can use. */
export interface Address {
  /** Section, as numbered in the document: `II.2`. */
  readonly section?: string;
  /** The table's label: `표5`, or the heading over an unnumbered one. */
  readonly table?: string;
  /** The row's label as printed. */
  readonly row?: string;
  /** The column's label as printed. */
  readonly column?: string;
  /** Anything else that helps to find it. */
  readonly note?: string;
}

/** @internal */
export const addressObject = /* @__PURE__ */ lazily(() => {
  const text = z.string().exactOptional();
  return z.strictObject({ section: text, table: text, row: text, column: text, note: text });
});

/** Schema of {@link Address}. */
export const addressSchema: z.ZodType<Address> = /* @__PURE__ */ z.lazy(addressObject);
