import { fail } from "../quantity/error.js";
import { toNumber } from "../quantity/fraction.js";
import { readNumber, type NumberInput } from "../quantity/number-input.js";
import { checkDecimals } from "../quantity/rounding.js";
import { unitInfo, type Unit } from "../quantity/unit.js";
import type { Cells, Check, Operand } from "../model/check.js";
import type { Plan } from "../model/plan.js";
import type { CheckResult } from "./check-result.js";
import { expandPlanChecks } from "./expand-checks.js";
import type { AuditFigure } from "./figure.js";
import { judge } from "./judge.js";

/** A printed figure outside a plan: its digits as text, `"43.0"`, or a number with its last printed digit. */
export type FigureInput =
  | string
  | {
      /** The number. */
      readonly value: NumberInput;
      /** Its last printed digit; that of its text where `value` is one, else it must be given or the figure be exact. */
      readonly decimals?: number;
      /** Its unit. */
      readonly unit?: Unit;
      /** True where no rounding has touched it. */
      readonly exact?: boolean;
    };

/** A member of a check, with a figure wherever it has a place or cells. */
export type WithFigures<Member> = [Cells] extends [Member]
  ? readonly Operand[] extends Member
    ? FigureInput | readonly FigureInput[]
    : FigureInput
  : readonly Operand[] extends Member
    ? readonly FigureInput[]
    : Member;

/** Members that a check of given figures does without. */
export type NotOfFigures = "id" | "name" | "note" | "extensions" | "externalIds";

/** A check with a figure wherever it has a place or cells. */
export type OfFigures<One> = One extends Check
  ? { readonly [Key in keyof One as Key extends NotOfFigures ? never : Key]: WithFigures<One[Key]> }
  : never;

/** A {@link model.Check} over figures that are given instead of the cells of a plan. */
export type FigureCheck = OfFigures<Exclude<Check, { readonly kind: "count" }>>;

const FIGURE_MEMBERS = [
  "total",
  "parts",
  "result",
  "minuend",
  "subtrahend",
  "from",
  "to",
  "part",
  "whole",
  "numerator",
  "denominator",
  "shares",
  "figures",
  "left",
  "right",
  "figure",
  "among",
] as const;

/**
 * One check over figures that are given: does 29.3 follow from 12 of 41?
 *
 * Use it in a notebook or on figures that are in no plan. What a plan holds is checked by {@link audit.audit | audit}.
 *
 * @param check - A check as a plan would hold it, with a figure wherever that has a place or cells. A text stands for its
 *   printed digits: `"43.0"` was rounded to tenths, `"3050"` to ones.
 * @returns The verdict with recomputed figure, discrepancy, slack, rules, power; `uncheckable` with the reason where it
 *   cannot be done (a zero base, units that do not convert).
 * @throws {@link quantity.IljariError | IljariError} `wrong-type` for a check or a figure that is none, `missing-key` for a
 *   number without `decimals` that is not exact, `invalid-decimals`, `unknown-unit`, `not-a-number`, `not-finite`.
 * @source Intervals of printed figures as in XBRL Calculations 1.1; the test of derived figures as in statcheck (Nuijten et al., 2016).
 * @example
 * ```ts
 * import { checkFigures } from "iljari/audit";
 * const rounded = checkFigures({ kind: "sum", total: "100.0", parts: ["33.3", "33.3", "33.3"] });
 * [rounded.verdict, rounded.discrepancy, rounded.slack]; // => ["explained", 0.1, 0.2]
 * const share = checkFigures({ kind: "share", result: { value: "30.9", unit: "percent" }, part: "12", whole: "41" });
 * [share.verdict, share.power]; // => ["explained", 33]
 * ```
 */
export function checkFigures(check: FigureCheck): CheckResult {
  if (typeof check !== "object" || (check as unknown) === null || typeof check.kind !== "string") {
    return fail("wrong-type", { path: ["check"], value: check, expected: "a check with a kind and figures" });
  }
  if ((check.kind as string) === "count") {
    fail("wrong-type", {
      path: ["check", "kind"],
      value: check.kind,
      expected: "a check of figures: things are counted in a plan",
    });
  }
  const figures = new Map<string, AuditFigure>();
  const placed: Record<string, unknown> = { ...check, id: "check" };
  for (const [member, given] of Object.entries(check as Readonly<Record<string, unknown>>)) {
    if (!FIGURE_MEMBERS.some((one) => one === member)) continue;
    // An object is one figure; only a list is several.
    placed[member] = Array.isArray(given)
      ? given.map((one: FigureInput, index) => place(one, [member, String(index)], figures))
      : place(given as FigureInput, [member], figures);
  }
  const plan = { checks: [placed] } as unknown as Plan;
  const [expanded] = expandPlanChecks(plan, { all: [...figures.values()], byId: figures });
  if (expanded === undefined) {
    return fail("wrong-type", { path: ["check"], value: check, expected: "a check of figures" });
  }
  return judge(expanded);
}

function place(input: FigureInput, path: readonly string[], figures: Map<string, AuditFigure>): string {
  const id = path.join("/");
  const given = typeof input === "string" ? { value: input } : input;
  if (typeof given !== "object" || (given as unknown) === null || Array.isArray(given)) {
    fail("wrong-type", { path, value: input, expected: "a figure: its digits as text, or { value, decimals, unit }" });
  }
  const exact = readNumber(given.value, [...path, "value"]);
  const { unit = "not-stated", exact: isExact = false } = given;
  unitInfo(unit, [...path, "unit"]);
  const shown = typeof given.value === "string" ? (given.value.split(".")[1] ?? "").length : undefined;
  const decimals = given.decimals ?? shown ?? (isExact ? digitsOf(exact.d) : undefined);
  if (decimals === undefined) {
    return fail("missing-key", { path: [...path, "decimals"], value: undefined, expected: "the last printed digit" });
  }
  checkDecimals(decimals, [...path, "decimals"]);
  figures.set(id, {
    id,
    names: [{ ko: id, en: id }],
    value: toNumber(exact),
    unit,
    decimals,
    ...(isExact && { exact: true }),
    group: "check",
  });
  return id;
}

/** Digits after the point of a number whose denominator is a power of ten. */
function digitsOf(denominator: bigint): number {
  return String(denominator).length - 1;
}
