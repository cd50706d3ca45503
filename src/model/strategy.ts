import * as z from "zod";
import { addressObject, type Address } from "./address.js";
import { entityShape, type Entity } from "./entity.js";
import { lineageShape, type Lineage } from "./lineage.js";
import { nameObject, type Name } from "./names.js";
import { printedNameObject, type PrintedName } from "./printed-name.js";
import { documentAbsenceSchema, idSchema, type DocumentAbsence } from "./scalars.js";
import { jobsAndFundsShape, type JobsAndFunds } from "./sector.js";
import { lazily } from "./lazily.js";

/** A strategy (전략): the top of the tree of measures. */
export interface Strategy<Id extends string = string> extends Entity, Lineage {
  /** Its id, as the plan numbers it: `1`. */
  readonly id: Id;
  /** Its name. */
  readonly name: Name;
  /** Every printing of its name. */
  readonly printings?: readonly PrintedName[];
  /** Where it stands. */
  readonly address?: Address;
}

/** Projects of a key task that the plan counts in its jobs and money but does not describe. */
export interface Unlisted {
  /** What they are called in reports. */
  readonly name: Name;
  /** How many; null where the document does not say. */
  readonly projects: number | null;
  /** Why it does not. */
  readonly absent?: DocumentAbsence;
}

/** A key task (중점과제) of a strategy. */
export interface KeyTask<StrategyId extends string = string, Id extends string = string> extends JobsAndFunds, Lineage {
  /** Its id, as the plan numbers it: `1-1`. */
  readonly id: Id;
  /** The strategy it belongs to. */
  readonly strategy: StrategyId;
  /** Its name. */
  readonly name: Name;
  /** Every printing of its name. */
  readonly printings?: readonly PrintedName[];
  /**
   * What it holds besides the projects described. Where this is given the projects do not add up to the key task,
   * and nothing checks that they do.
   */
  readonly unlisted?: Unlisted;
}

/** @internal */
export const strategyObject = /* @__PURE__ */ lazily(() =>
  z.strictObject({
    id: idSchema(),
    name: nameObject(),
    printings: z.array(printedNameObject()).exactOptional(),
    address: addressObject().exactOptional(),
    ...lineageShape(),
    ...entityShape(),
  }),
);

/** @internal */
export const keyTaskObject = /* @__PURE__ */ lazily(() =>
  z.strictObject({
    id: idSchema(),
    strategy: idSchema(),
    name: nameObject(),
    printings: z.array(printedNameObject()).exactOptional(),
    unlisted: z
      .strictObject({
        name: nameObject(),
        projects: z.int().min(0).nullable(),
        absent: documentAbsenceSchema().exactOptional(),
      })
      .exactOptional(),
    ...lineageShape(),
    ...jobsAndFundsShape(),
  }),
);

/** Schema of {@link Strategy}. */
export const strategySchema: z.ZodType<Strategy> = /* @__PURE__ */ z.lazy(strategyObject);

/** Schema of {@link KeyTask}. */
export const keyTaskSchema: z.ZodType<KeyTask> = /* @__PURE__ */ z.lazy(keyTaskObject);
