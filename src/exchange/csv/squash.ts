import { normalise } from "../../korean/notation.js";

/** Nothing to normalise, as in nearly every cell. */
const PLAIN = /^[\x20-\x7e가-힣]*$/;

/** A header or name as it is compared: half-width, in lower case, without white space, hyphens, points. */
export function squash(text: string): string {
  const plain = PLAIN.test(text) ? text : normalise(text);
  return plain.toLowerCase().replace(/[\s_\-·.]/g, "");
}
