import { describe, expectTypeOf, it } from "vitest";
import type * as z from "zod";
import type { addressObject, Address } from "../../src/model/address.js";
import type { Entity, ExternalId, entityShape, externalIdObject } from "../../src/model/entity.js";
import type { Figure, figureObject } from "../../src/model/figure.js";
import type { FundingBreakdown, fundingObject } from "../../src/model/funding.js";
import type { Indicator, indicatorObject } from "../../src/model/indicator.js";
import type { Name, nameObject } from "../../src/model/names.js";
import type { Plan, planObject } from "../../src/model/plan.js";
import type { Region, regionObject } from "../../src/model/region.js";
import type { DocumentAbsence, documentAbsenceSchema, unitSchema } from "../../src/model/scalars.js";
import type {
  Sector,
  SectorTarget,
  Total,
  sectorObject,
  sectorTargetObject,
  totalObject,
} from "../../src/model/sector.js";
import type {
  KeyTask,
  Project,
  Strategy,
  keyTaskObject,
  projectObject,
  strategyObject,
} from "../../src/model/strategy.js";
import type { Target, targetObject } from "../../src/model/target.js";
import type { Unit } from "../../src/quantity/unit.js";

/** The type without `readonly`, which zod's types do not have, all the way down. */
type Writable<T> = T extends readonly (infer Element)[]
  ? Writable<Element>[]
  : T extends object
    ? { -readonly [Key in keyof T]: Writable<T[Key]> }
    : T;

describe("a schema describes its interface and nothing else", () => {
  it("of a plan", () => {
    expectTypeOf<z.output<ReturnType<typeof planObject>>>().toEqualTypeOf<Writable<Plan>>();
  });

  it("of its region and its names", () => {
    expectTypeOf<z.output<ReturnType<typeof regionObject>>>().toEqualTypeOf<Writable<Region>>();
    expectTypeOf<z.output<ReturnType<typeof nameObject>>>().toEqualTypeOf<Writable<Name>>();
  });

  it("of indicators, figures and targets", () => {
    expectTypeOf<z.output<ReturnType<typeof indicatorObject>>>().toEqualTypeOf<Writable<Indicator>>();
    expectTypeOf<z.output<ReturnType<typeof figureObject>>>().toEqualTypeOf<Writable<Figure>>();
    expectTypeOf<z.output<ReturnType<typeof targetObject>>>().toEqualTypeOf<Writable<Target>>();
  });

  it("of sectors, their targets, totals and money", () => {
    expectTypeOf<z.output<ReturnType<typeof sectorObject>>>().toEqualTypeOf<Writable<Sector>>();
    expectTypeOf<z.output<ReturnType<typeof sectorTargetObject>>>().toEqualTypeOf<Writable<SectorTarget>>();
    expectTypeOf<z.output<ReturnType<typeof totalObject>>>().toEqualTypeOf<Writable<Total>>();
    expectTypeOf<z.output<ReturnType<typeof fundingObject>>>().toEqualTypeOf<Writable<FundingBreakdown>>();
  });

  it("of strategies, key tasks and projects", () => {
    expectTypeOf<z.output<ReturnType<typeof strategyObject>>>().toEqualTypeOf<Writable<Strategy>>();
    expectTypeOf<z.output<ReturnType<typeof keyTaskObject>>>().toEqualTypeOf<Writable<KeyTask>>();
    expectTypeOf<z.output<ReturnType<typeof projectObject>>>().toEqualTypeOf<Writable<Project>>();
  });

  it("of addresses and of what every entity may carry", () => {
    expectTypeOf<z.output<ReturnType<typeof addressObject>>>().toEqualTypeOf<Writable<Address>>();
    expectTypeOf<z.output<ReturnType<typeof externalIdObject>>>().toEqualTypeOf<Writable<ExternalId>>();
    expectTypeOf<z.output<z.ZodObject<ReturnType<typeof entityShape>>>>().toEqualTypeOf<Writable<Entity>>();
  });

  it("of units and reasons for absence", () => {
    expectTypeOf<z.output<ReturnType<typeof unitSchema>>>().toEqualTypeOf<Unit>();
    expectTypeOf<z.output<ReturnType<typeof documentAbsenceSchema>>>().toEqualTypeOf<DocumentAbsence>();
  });

  it("takes in what it gives out: nothing is changed on the way", () => {
    expectTypeOf<z.input<ReturnType<typeof planObject>>>().toEqualTypeOf<z.output<ReturnType<typeof planObject>>>();
  });
});
