import * as z from "zod";
import { entityShape, type Entity } from "./entity.js";
import { nameObject, type Name } from "./names.js";
import { idSchema } from "./scalars.js";
import { jobsAndFundsShape, type JobsAndFunds } from "./sector.js";
import { lazily } from "./lazily.js";

/** A strategy (전략): the top of the tree of measures. */
export interface Strategy<Id extends string = string> extends Entity {
  /** Its id, as the plan numbers it: `1`. */
  readonly id: Id;
  /** Its name. */
  readonly name: Name;
}

/** A key task (중점과제) of a strategy. */
export interface KeyTask<StrategyId extends string = string, Id extends string = string> extends JobsAndFunds {
  /** Its id, as the plan numbers it: `1-1`. */
  readonly id: Id;
  /** The strategy it belongs to. */
  readonly strategy: StrategyId;
  /** Its name. */
  readonly name: Name;
}

/** A project (세부 사업) of a key task. */
export interface Project<KeyTaskId extends string = string, Id extends string = string> extends JobsAndFunds {
  /** Its id, as the plan numbers it: `1-1-1`. */
  readonly id: Id;
  /** The key task it belongs to. */
  readonly keyTask: KeyTaskId;
  /** Its name. */
  readonly name: Name;
  /** The department in charge. */
  readonly department?: string;
}

/** @internal */
export const strategyObject = /* @__PURE__ */ lazily(() =>
  z.strictObject({ id: idSchema(), name: nameObject(), ...entityShape() }),
);

/** @internal */
export const keyTaskObject = /* @__PURE__ */ lazily(() =>
  z.strictObject({
    id: idSchema(),
    strategy: idSchema(),
    name: nameObject(),
    ...jobsAndFundsShape(),
  }),
);

/** @internal */
export const projectObject = /* @__PURE__ */ lazily(() =>
  z.strictObject({
    id: idSchema(),
    keyTask: idSchema(),
    name: nameObject(),
    department: z.string().exactOptional(),
    ...jobsAndFundsShape(),
  }),
);

/** Schema of {@link Strategy}. */
export const strategySchema: z.ZodType<Strategy> = /* @__PURE__ */ z.lazy(strategyObject);

/** Schema of {@link KeyTask}. */
export const keyTaskSchema: z.ZodType<KeyTask> = /* @__PURE__ */ z.lazy(keyTaskObject);

/** Schema of {@link Project}. */
export const projectSchema: z.ZodType<Project> = /* @__PURE__ */ z.lazy(projectObject);
