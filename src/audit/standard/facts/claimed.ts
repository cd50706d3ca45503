import type { Claim } from "../../../model/statement.js";
import type { AuditFigure } from "../../figure.js";
import type { FactQuery } from "./fact-index.js";
import { without } from "./without.js";

/** A statement that claims something, with what it is about. */
export interface Claimed<C extends Claim = Claim> {
  /** `statements/<id>`. */
  readonly place: string;
  readonly claim: C;
  /** What it is about, as a query for levels, changes, shares. */
  readonly about: FactQuery;
  /** Its own figure, where it has one. */
  readonly own?: AuditFigure;
  /** A figure that stands where it stands, whatever it is of: for what is printed near it. */
  readonly near: AuditFigure;
}

/** A query for the level of what a claim is about. */
export function levelAbout({ about }: Claimed): FactQuery {
  return { ...without(about, ["changeFrom", "whole", "planned"]), measures: "level" };
}
