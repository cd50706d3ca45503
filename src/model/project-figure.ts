import * as z from "zod";
import type { Unit } from "../quantity/unit.js";
import { addressObject, type Address } from "./address.js";
import type { Bound } from "./bound.js";
import { FIGURE_KINDS, type FigureKind } from "./catalogue/figure-kinds.js";
import { entityShape, type Entity } from "./entity.js";
import { printingShape, type Printing } from "./figure.js";
import { nameObject, type Name } from "./names.js";
import { idSchema, unitSchema } from "./scalars.js";
import { boundSchema } from "./table.js";
import { timespanObject, type PrintedTimespan } from "./timespan.js";
import { lazily } from "./lazily.js";

/** Whether a number of a project is aimed at, has been reached, or describes what is there. */
export type FigureState = "planned" | "result" | "existing";

/** A number that a project prints, other than its budget: participants, firms, events, rooms, areas. */
export interface ProjectFigure extends Printing, Entity {
  /** Its id within the plan: `3-5-1/public-works`. */
  readonly id: string;
  /** What it counts. Figures of different kinds do not add up. */
  readonly kind: FigureKind;
  /** What exactly, in our words, where the kind does not say enough. */
  readonly name?: Name;
  /** Planned, reached, or there already. */
  readonly state: FigureState;
  /** The number. */
  readonly value: number;
  /** Its unit: of money for an amount, of area for an area, of time for a duration; of persons or things for all others. */
  readonly unit: Unit;
  /** How it bounds what it counts; `exact` where it is left out. */
  readonly bound?: Bound;
  /** When, where the document says so. */
  readonly when?: PrintedTimespan;
  /** The component that it belongs to. */
  readonly component?: string;
  /** The figure that it is a part of: 381 of 440. */
  readonly partOf?: string;
  /** Where it stands; what is left out is the project's. */
  readonly address?: Address;
}

/** @internal */
export const projectFigureObject = /* @__PURE__ */ lazily(() =>
  z.strictObject({
    id: idSchema(),
    kind: z.enum(Object.keys(FIGURE_KINDS) as [FigureKind, ...FigureKind[]]),
    name: nameObject().exactOptional(),
    state: z.enum(["planned", "result", "existing"]),
    value: z.number(),
    ...printingShape(),
    unit: unitSchema(),
    bound: boundSchema().exactOptional(),
    when: timespanObject().exactOptional(),
    component: idSchema().exactOptional(),
    partOf: idSchema().exactOptional(),
    address: addressObject().exactOptional(),
    ...entityShape(),
  }),
);

/** Schema of {@link ProjectFigure}. */
export const projectFigureSchema: z.ZodType<ProjectFigure> = /* @__PURE__ */ z.lazy(projectFigureObject);
