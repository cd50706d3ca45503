/**
 * Typed regional job plans: models, exact pure functions over them, and how to read and write them.
 * The reference plan is not part of the root: import it from `iljari/jeonju-2024`.
 *
 * @module iljari
 */
export * from "./audit/index.js";
export * from "./budget/index.js";
export * from "./exchange/index.js";
export * from "./korean/index.js";
export * from "./measures/index.js";
export * from "./model/index.js";
export * from "./monitoring/index.js";
export * from "./quantity/index.js";
export * from "./reports/index.js";
export * from "./targets/index.js";
