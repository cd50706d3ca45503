import type { Unit } from "../quantity/unit.js";
import type { Address } from "../model/address.js";
import type { Bound } from "../model/bound.js";
import type { Basis, ValueKind } from "../model/indicator.js";
import type { Name } from "../model/names.js";
import type { DocumentAbsence } from "../model/scalars.js";
import type { Measured } from "../model/statement.js";
import type { Coordinates } from "../model/table.js";

/** What a printed figure is a figure of. Two figures of one fact are two printings of it. */
export interface Fact {
  /** What is measured: the id of a concept. */
  readonly concept: string;
  /** The indicator, where it is one's. */
  readonly indicator?: string;
  /** Region, sex, age and further dimensions. */
  readonly of: Coordinates;
  /** The period it is of. */
  readonly period?: string;
  /** A level, a change, a share, a difference, or a target. */
  readonly measures: Measured | "target";
  /** For a change: the period that it is a change from. */
  readonly changeFrom?: string;
  /** For a share: the coordinates of the whole. */
  readonly whole?: Coordinates;
  /** True for a change that a target would bring. */
  readonly planned?: boolean;
  /** For a target: where it was set. */
  readonly origin?: string;
  /** Where the figure comes from. */
  readonly basis?: Basis;
  /** Of amounts: the prices that they are in, where the document says so: `nominal`, `real 2015`. */
  readonly prices?: string;
  /** Stock, flow, ratio ...: parts of a ratio do not add up. */
  readonly kind?: ValueKind;
}

/** A figure that a document prints, as a check refers to it. */
export interface AuditFigure {
  /**
   * Its place: `cells/08/employed@Y15T29,2023`, `figures/<id>`, `targets/<id>`, `statements/<id>`,
   * `keyTasks/1-2/funds/provincial`, `keyTasks/1-2/jobs`, `projectFigures/<id>` ...; behind `<document>:` where several
   * documents are audited together.
   */
  readonly id: string;
  /** What it is called, from the general to the particular: measure, then items; key task, then source of money. */
  readonly names: readonly Name[];
  /** The value; null where there is none. */
  readonly value: number | null;
  /** Why there is none. */
  readonly absent?: DocumentAbsence;
  /** Its unit. */
  readonly unit: Unit;
  /** Its last printed digit in that unit. */
  readonly decimals: number;
  /** True where no rounding has touched it. */
  readonly exact?: boolean;
  /** How it bounds what it counts; `exact` where it is left out. */
  readonly bound?: Bound;
  /** As printed, where that says more than the number. */
  readonly printed?: string;
  /** Where it stands. */
  readonly address?: Address;
  /** What is rounded alike: table and measure, or the part of the plan: `08/employed`, `keyTasks/funds`. */
  readonly group: string;
  /** What it is a figure of, where that is known. */
  readonly fact?: Fact;
  /** Id of the document, where several are audited together. */
  readonly document?: string;
}
