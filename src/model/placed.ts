import * as z from "zod";
import { addressObject } from "./address.js";
import { entityShape } from "./entity.js";
import { lazily } from "./lazily.js";

/** What every part of a project may carry: its place in the document, where what is left out is the project's. */
export const placedShape = /* @__PURE__ */ lazily(() => ({
  address: addressObject().exactOptional(),
  ...entityShape(),
}));

/** The text of a part as printed. */
export const printedSchema = /* @__PURE__ */ lazily(() => z.string().exactOptional());
