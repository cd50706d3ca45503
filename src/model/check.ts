import * as z from "zod";
import { ROUNDING_RULES, type RoundingRule } from "../quantity/rounding.js";
import { entityShape, type Entity } from "./entity.js";
import { lazily } from "./lazily.js";
import { nameObject, type Name } from "./names.js";
import type { Day } from "./period.js";
import { daySchema, idSchema } from "./scalars.js";

/**
 * Which items of a dimension an operand takes: one; several; every item but the totals (`"*"`); or that of the check's
 * result, moved along the dimension: `{ back: 1 }` is the item before it.
 */
export type Items = string | readonly string[] | { readonly back: number };

/**
 * Cells of a table. A dimension that is left out takes the item of the check's result, so that a check is written once
 * and holds for every cell of its result: "in every year".
 */
export interface Cells {
  /** Id of the table. */
  readonly table: string;
  /** Id of the measure; not needed where the table has one. */
  readonly measure?: string;
  /** Items by dimension. */
  readonly at?: Readonly<Record<string, Items>>;
}

/** A figure by its place in the plan, `statements/employment/men-2023` or `keyTasks/1-2/funds/provincial`, or cells. */
export type Operand = string | Cells;

/** What is counted: the items of a dimension, the entries of a list, or the words of a table. */
export type Counted =
  /** The items of a dimension of a table, totals left out. */
  | { readonly table: string; readonly dimension: string }
  /** The cells of a column of words that have one of these words. */
  | { readonly table: string; readonly words: string; readonly are: string | readonly string[] }
  /** A list of the plan, or of an entity of it: `projects`, `projects/4-1-1/components`. */
  | { readonly list: string }
  /** Entries of the plan by their places, one each: `components/4-1-1/loans`; a figure among them counts as many as it says. */
  | { readonly entries: readonly string[] };

/** What every check has. */
export interface CheckBase extends Entity {
  /** Its id within the plan. */
  readonly id: string;
  /** What it says, for reports; what the kind says where it is left out. */
  readonly name?: Name;
  /** What is to be known of it. */
  readonly note?: Name;
  /** The rule by which the result was rounded, where the document says so; a verdict then depends on this rule alone. */
  readonly rounding?: RoundingRule;
}

/** How two figures are said to relate. */
export type ComparisonRelation = "at-least" | "at-most" | "more" | "less";

/** What should hold between printed figures. One check over the cells of tables stands for one a cell of its result. */
export type Check = CheckBase &
  (
    | {
        /** The total is the sum of its parts. */
        readonly kind: "sum";
        readonly total: Operand;
        readonly parts: readonly Operand[];
        /** How often each of `parts` counts; once where it is left out. */
        readonly weights?: readonly number[];
      }
    | {
        /** Minuend minus subtrahend. */
        readonly kind: "difference";
        readonly result: Operand;
        readonly minuend: Operand;
        readonly subtrahend: Operand;
      }
    | {
        /** From one percentage to another in points, from one level to another in percent. */
        readonly kind: "percentage-point-change" | "percent-change";
        readonly result: Operand;
        readonly from: Operand;
        readonly to: Operand;
      }
    | {
        /** Part of a whole in percent. Without `part` the whole is an exact count, and some whole number of it has that share. */
        readonly kind: "share";
        readonly result: Operand;
        /** One or several, which are added. */
        readonly part?: Operand | readonly Operand[];
        /** One or several, which are added. */
        readonly whole: Operand | readonly Operand[];
      }
    | {
        /** One quantity by another, times `per` (1 where it is left out). */
        readonly kind: "ratio";
        readonly result: Operand;
        readonly numerator: Operand | readonly Operand[];
        readonly denominator: Operand | readonly Operand[];
        readonly per?: number;
      }
    | {
        /** Mean growth a period in percent, over a number of periods. */
        readonly kind: "growth";
        readonly result: Operand;
        readonly from: Operand;
        readonly to: Operand;
        readonly periods: number;
      }
    | {
        /** The mean of its parts, weighted where weights are given. */
        readonly kind: "average";
        readonly result: Operand;
        readonly parts: readonly Operand[];
        readonly weights?: readonly number[];
      }
    | {
        /** Shares that were made to add up to a hundred by the method of the largest remainder. */
        readonly kind: "largest-remainder";
        readonly shares: readonly Operand[];
        readonly parts: readonly Operand[];
      }
    | {
        /** One fact, printed in several places. */
        readonly kind: "same";
        readonly figures: readonly Operand[];
      }
    | {
        /** A target is met, one is more than the other. */
        readonly kind: "comparison";
        readonly left: Operand;
        readonly relation: ComparisonRelation;
        readonly right: Operand;
      }
    | {
        /** From the highest down. */
        readonly kind: "order";
        readonly figures: readonly Operand[];
      }
    | {
        /** The place of a figure among others: 1 is the highest. */
        readonly kind: "rank";
        readonly figure: Operand;
        readonly position: number;
        readonly among: readonly Operand[];
      }
    | {
        /** A movement that goes on in one direction, from the first figure to the last. */
        readonly kind: "trend";
        readonly figures: readonly Operand[];
        readonly direction: "increase" | "decrease" | "unchanged";
      }
    | {
        /** A number of things that the plan lists. */
        readonly kind: "count";
        readonly result: Operand;
        readonly of: Counted;
      }
    | {
        /** A part is not above its whole. Several parts are added. */
        readonly kind: "part";
        readonly part: Operand | readonly Operand[];
        readonly whole: Operand;
      }
    | {
        /** The same in another unit: the figure times a factor, such as `"400/121"` for pyeong in square metres. */
        readonly kind: "conversion";
        readonly result: Operand;
        readonly from: Operand;
        readonly factor: string | number;
      }
  );

/** Kinds of {@link Check}. */
export type CheckKind = Check["kind"];

/** Somebody has looked at a finding of an audit and says why it stays. It lapses when one of the figures changes. */
export interface Acknowledgement extends Entity {
  /** Id of the finding. */
  readonly finding: string;
  /** The figures that it was given for: `figures` of the finding, as the audit prints them. */
  readonly figures: string;
  /** Who. */
  readonly by: string;
  /** When. */
  readonly on: Day;
  /** Why. */
  readonly why: Name;
}

const itemsSchema = /* @__PURE__ */ lazily(() =>
  z.union([z.string(), z.array(z.string()), z.strictObject({ back: z.int() })]),
);

const cellsObject = /* @__PURE__ */ lazily(() =>
  z.strictObject({
    table: idSchema(),
    measure: idSchema().exactOptional(),
    at: z.record(z.string(), itemsSchema()).exactOptional(),
  }),
);

const operandSchema = /* @__PURE__ */ lazily(() => z.union([idSchema(), cellsObject()]));

const operandsSchema = /* @__PURE__ */ lazily(() => z.array(operandSchema()));

/** One operand or several; in one union, so that an error is told of the member that was meant. */
const oneOrSeveralSchema = /* @__PURE__ */ lazily(() => z.union([idSchema(), cellsObject(), operandsSchema()]));

const countedSchema = /* @__PURE__ */ lazily(() =>
  z.union([
    z.strictObject({ table: idSchema(), dimension: idSchema() }),
    z.strictObject({ table: idSchema(), words: idSchema(), are: z.union([z.string(), z.array(z.string())]) }),
    z.strictObject({ list: idSchema() }),
    z.strictObject({ entries: z.array(idSchema()).min(1) }),
  ]),
);

/** @internal */
export const checkObject = /* @__PURE__ */ lazily(() => {
  const base = {
    id: idSchema(),
    name: nameObject().exactOptional(),
    note: nameObject().exactOptional(),
    rounding: z.enum(ROUNDING_RULES).exactOptional(),
    ...entityShape(),
  };
  const one = operandSchema();
  const several = operandsSchema();
  const oneOrSeveral = oneOrSeveralSchema();
  const weights = z.array(z.number()).exactOptional();
  return z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("sum"), total: one, parts: several, weights, ...base }),
    z.strictObject({ kind: z.literal("difference"), result: one, minuend: one, subtrahend: one, ...base }),
    z.strictObject({
      kind: z.literal(["percentage-point-change", "percent-change"]),
      ...{ result: one, from: one, to: one },
      ...base,
    }),
    z.strictObject({
      kind: z.literal("share"),
      ...{ result: one, part: oneOrSeveral.exactOptional(), whole: oneOrSeveral },
      ...base,
    }),
    z.strictObject({
      kind: z.literal("ratio"),
      ...{ result: one, numerator: oneOrSeveral, denominator: oneOrSeveral, per: z.number().exactOptional() },
      ...base,
    }),
    z.strictObject({
      kind: z.literal("growth"),
      ...{ result: one, from: one, to: one, periods: z.int().min(1) },
      ...base,
    }),
    z.strictObject({ kind: z.literal("average"), result: one, parts: several, weights, ...base }),
    z.strictObject({ kind: z.literal("largest-remainder"), shares: several, parts: several, ...base }),
    z.strictObject({ kind: z.literal("same"), figures: several, ...base }),
    z.strictObject({
      kind: z.literal("comparison"),
      ...{ left: one, relation: z.enum(["at-least", "at-most", "more", "less"]), right: one },
      ...base,
    }),
    z.strictObject({ kind: z.literal("order"), figures: several, ...base }),
    z.strictObject({ kind: z.literal("rank"), figure: one, position: z.int().min(1), among: several, ...base }),
    z.strictObject({
      kind: z.literal("trend"),
      ...{ figures: several, direction: z.enum(["increase", "decrease", "unchanged"]) },
      ...base,
    }),
    z.strictObject({ kind: z.literal("count"), result: one, of: countedSchema(), ...base }),
    z.strictObject({ kind: z.literal("part"), part: oneOrSeveral, whole: one, ...base }),
    z.strictObject({
      kind: z.literal("conversion"),
      ...{ result: one, from: one, factor: z.union([idSchema(), z.number()]) },
      ...base,
    }),
  ]);
});

/** Schema of {@link Check}. */
export const checkSchema: z.ZodType<Check> = /* @__PURE__ */ z.lazy(checkObject);

/** @internal */
export const acknowledgementObject = /* @__PURE__ */ lazily(() =>
  z.strictObject({
    finding: idSchema(),
    figures: z.string(),
    by: z.string().min(1),
    on: daySchema(),
    why: nameObject(),
    ...entityShape(),
  }),
);

/** Schema of {@link Acknowledgement}. */
export const acknowledgementSchema: z.ZodType<Acknowledgement> = /* @__PURE__ */ z.lazy(acknowledgementObject);
