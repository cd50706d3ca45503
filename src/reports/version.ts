/**
 * The version of this library, which every report names: figures can be recomputed only with the code that gave them.
 *
 * @example
 * ```ts
 * import { VERSION } from "iljari/reports";
 * VERSION.split(".").length; // => 3
 * ```
 */
export const VERSION = "0.1.0";
