import * as z from "zod";
import type { Unit } from "../quantity/unit.js";
import { addressObject, type Address } from "./address.js";
import { BOUNDS, type Bound } from "./bound.js";
import { entityShape, type Entity } from "./entity.js";
import { printingShape, type Printing } from "./figure.js";
import type { Basis, ValueKind } from "./indicator.js";
import { nameObject, type Name } from "./names.js";
import type { Period } from "./period.js";
import { documentAbsenceSchema, decimalsSchema, idSchema, periodSchema, unitSchema } from "./scalars.js";
import type { DocumentAbsence } from "./scalars.js";
import { lazily } from "./lazily.js";

/** Where a cell is: the id of an item for each dimension, such as `{ age: "Y15T29", period: "2023" }`. */
export type Coordinates = Readonly<Record<string, string>>;

/** One category of a dimension. */
export interface DimensionItem extends Entity {
  /**
   * Its code: a standard one where there is one (`F`, `Y15T64`, a section of KSIC, a period in SDMX form). It has neither
   * commas nor line breaks, since the id of a cell joins the codes of its items.
   */
  readonly id: string;
  /** As the table prints it, where that is not the code. */
  readonly label?: string;
  /** Its name, where the label is not enough. */
  readonly name?: Name;
  /** True for the category that the others of the dimension add up to. */
  readonly total?: boolean;
}

/** A dimension of a table: `period`, `region`, `sex`, `age`, `industry` ... */
export interface Dimension {
  /** Its id, the key of its coordinate; no name of another column of its rows, such as `value` or `sexLabel` beside `sex`. */
  readonly id: string;
  /** Its name. */
  readonly name: Name;
  /** Its categories in the order in which they are printed. */
  readonly items: readonly DimensionItem[];
}

/** Knowledge from outside the document, with its own source. */
export interface Annotation {
  /** What is to be known. */
  readonly text: Name;
  /** Who says so: a publication, a table, a law. */
  readonly source: string;
  /** The period from which it holds, for a break in a series. */
  readonly from?: Period;
  /** `break` where figures before and from `from` on are not comparable. */
  readonly kind?: "break" | "definition" | "reference-wave" | "other";
}

/** Prices that an amount is in. */
export interface PriceBasis {
  /** Constant prices (실질) or those of the year (명목). */
  readonly prices: "real" | "nominal" | "not-stated";
  /** The year whose prices real amounts are in. */
  readonly year?: string;
}

/** A cell that differs from its measure's other cells. */
export interface CellRecord extends Printing {
  /** Index into the measure's values. */
  readonly at: number;
  /** Why there is no value. */
  readonly absent?: DocumentAbsence;
  /** What is to be known of it. */
  readonly note?: Name;
  /** Where it stands, where that does not follow from its row and column. */
  readonly address?: Address;
}

/**
 * What a table measures over some or all of its dimensions. Unit, digits and basis are said once; cells that differ
 * are listed in `cells`.
 */
export interface Measure extends Printing, Entity {
  /** Its id within the table. */
  readonly id: string;
  /** What it measures: the id of a concept of the catalogue or of the plan. */
  readonly concept: string;
  /** The indicator that all its cells are values of, where they are of one. */
  readonly indicator?: string;
  /** Its name. */
  readonly name: Name;
  /** The head of its row or column as printed. */
  readonly label?: string;
  /** The unit of its values. */
  readonly unit: Unit;
  /** Last printed digit of its values in that unit. */
  readonly decimals: number;
  /** What its values are. */
  readonly kind: ValueKind;
  /** Where its values come from. */
  readonly basis: Basis;
  /** Levels, changes since `changeFrom`, shares of a whole, or ranks; levels where it is left out. */
  readonly measures?: "level" | "change" | "share";
  /** For changes: the period that they are changes from. */
  readonly changeFrom?: Period;
  /** For shares: the measure of the same table whose shares they are. */
  readonly shareOf?: string;
  /** For shares: the coordinates of the whole, such as `{ industry: "_T" }`. */
  readonly whole?: Coordinates;
  /** Prices of amounts of money. */
  readonly prices?: PriceBasis;
  /** What is counted and what is not. */
  readonly coverage?: Name;
  /** Dimensions of the table that it extends over, in their order; all where it is left out. */
  readonly dimensions?: readonly string[];
  /** Coordinates that hold for all its cells: `{ sex: "_T", age: "Y_GE15" }`. What holds for ids and codes holds for them. */
  readonly fixed?: Coordinates;
  /** What a nil (`-`) in it means: nothing of it there is, or no value. */
  readonly nil?: "zero" | "not-applicable" | "no-change";
  /** Breaks and definitions that the document does not tell. */
  readonly annotations?: readonly Annotation[];
  /** Ids of the plan's figures and targets that its cells are, in the order of `values`; null for a cell of its own. */
  readonly entries?: readonly (string | null)[];
  /** Row-major over its dimensions. */
  readonly values: readonly (number | null)[];
  /** Cells that differ. */
  readonly cells?: readonly CellRecord[];
}

/** A column of words: the type of a complex, the state of a site. */
export interface WordColumn {
  /** Its id within the table. */
  readonly id: string;
  /** Its name. */
  readonly name: Name;
  /** The head of the column as printed. */
  readonly label?: string;
  /** Dimensions that it extends over; all where it is left out. */
  readonly dimensions?: readonly string[];
  /** As printed, row-major. */
  readonly values: readonly (string | null)[];
  /** What the words mean. */
  readonly categories?: readonly { readonly printed: string; readonly id: string; readonly name: Name }[];
}

/** A statistical table as printed: dimensions, measures over them, and where it comes from. */
export interface Table<Id extends string = string> extends Entity {
  /** Its id: its number in the document where it has one (`08`). */
  readonly id: Id;
  /** Its label: `표8`; left out where it has none. */
  readonly label?: string;
  /** Its title. */
  readonly name: Name;
  /** Where it stands. */
  readonly address: Address;
  /** The source printed below it. */
  readonly source?: string;
  /** The day, period or version that its figures are of, where the table says so. */
  readonly reference?: string;
  /** The line of units printed above it. */
  readonly units?: string;
  /** What is printed below it, in our words. */
  readonly footnotes?: readonly { readonly text: Name; readonly marks?: string }[];
  /** Knowledge from outside the document. */
  readonly annotations?: readonly Annotation[];
  /** Its dimensions, in row-major order. */
  readonly dimensions: readonly Dimension[];
  /** Dimensions printed down the side, and those printed across; `measure` is one of them where measures have heads. */
  readonly layout?: { readonly rows: readonly string[]; readonly columns: readonly string[] };
  /** What it measures. */
  readonly measures: readonly Measure[];
  /** Its columns of words. */
  readonly words?: readonly WordColumn[];
}

/** @internal */
export const coordinatesSchema = /* @__PURE__ */ lazily(() => z.record(z.string(), z.string()));

/** @internal */
export const annotationObject = /* @__PURE__ */ lazily(() =>
  z.strictObject({
    text: nameObject(),
    source: z.string().min(1),
    from: periodSchema().exactOptional(),
    kind: z.enum(["break", "definition", "reference-wave", "other"]).exactOptional(),
  }),
);

/** @internal */
export const pricesObject = /* @__PURE__ */ lazily(() =>
  z.strictObject({
    prices: z.enum(["real", "nominal", "not-stated"]),
    year: z
      .string()
      .regex(/^[0-9]{4}$/)
      .exactOptional(),
  }),
);

/** @internal */
export const boundSchema = /* @__PURE__ */ lazily(() => z.enum(BOUNDS as readonly Bound[]));

const dimensionObject = /* @__PURE__ */ lazily(() =>
  z.strictObject({
    id: idSchema(),
    name: nameObject(),
    items: z
      .array(
        z.strictObject({
          id: idSchema(),
          label: z.string().exactOptional(),
          name: nameObject().exactOptional(),
          total: z.boolean().exactOptional(),
          ...entityShape(),
        }),
      )
      .min(1),
  }),
);

const measureObject = /* @__PURE__ */ lazily(() =>
  z.strictObject({
    id: idSchema(),
    concept: idSchema(),
    indicator: idSchema().exactOptional(),
    name: nameObject(),
    label: z.string().exactOptional(),
    unit: unitSchema(),
    decimals: decimalsSchema(),
    exact: z.boolean().exactOptional(),
    printed: z.string().exactOptional(),
    kind: z.enum(["stock", "flow", "cumulative", "average", "ratio"]),
    basis: z.enum(["survey", "register", "census", "not-stated"]),
    measures: z.enum(["level", "change", "share"]).exactOptional(),
    changeFrom: periodSchema().exactOptional(),
    shareOf: idSchema().exactOptional(),
    whole: coordinatesSchema().exactOptional(),
    prices: pricesObject().exactOptional(),
    coverage: nameObject().exactOptional(),
    dimensions: z.array(idSchema()).exactOptional(),
    fixed: coordinatesSchema().exactOptional(),
    nil: z.enum(["zero", "not-applicable", "no-change"]).exactOptional(),
    annotations: z.array(annotationObject()).exactOptional(),
    entries: z.array(idSchema().nullable()).exactOptional(),
    values: z.array(z.number().nullable()),
    cells: z
      .array(
        z.strictObject({
          at: z.int().min(0),
          absent: documentAbsenceSchema().exactOptional(),
          ...printingShape(),
          note: nameObject().exactOptional(),
          address: addressObject().exactOptional(),
        }),
      )
      .exactOptional(),
    ...entityShape(),
  }),
);

const wordColumnObject = /* @__PURE__ */ lazily(() =>
  z.strictObject({
    id: idSchema(),
    name: nameObject(),
    label: z.string().exactOptional(),
    dimensions: z.array(idSchema()).exactOptional(),
    values: z.array(z.string().nullable()),
    categories: z.array(z.strictObject({ printed: z.string(), id: idSchema(), name: nameObject() })).exactOptional(),
  }),
);

/** @internal */
export const tableObject = /* @__PURE__ */ lazily(() =>
  z.strictObject({
    id: idSchema(),
    label: z.string().exactOptional(),
    name: nameObject(),
    address: addressObject(),
    source: z.string().exactOptional(),
    reference: z.string().exactOptional(),
    units: z.string().exactOptional(),
    footnotes: z.array(z.strictObject({ text: nameObject(), marks: z.string().exactOptional() })).exactOptional(),
    annotations: z.array(annotationObject()).exactOptional(),
    dimensions: z.array(dimensionObject()),
    layout: z.strictObject({ rows: z.array(idSchema()), columns: z.array(idSchema()) }).exactOptional(),
    measures: z.array(measureObject()).min(1),
    words: z.array(wordColumnObject()).exactOptional(),
    ...entityShape(),
  }),
);

/** Schema of {@link Table}. */
export const tableSchema: z.ZodType<Table> = /* @__PURE__ */ z.lazy(tableObject);
