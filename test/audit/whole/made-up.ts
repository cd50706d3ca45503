import { audit, type AuditOptions } from "../../../src/audit/audit.js";
import type { Audit, Finding } from "../../../src/audit/audit-report.js";
import type { CheckResult } from "../../../src/audit/check-result.js";
import type { Plan } from "../../../src/model/plan.js";
import type { Statement } from "../../../src/model/statement.js";
import type { Dimension, Measure, Table } from "../../../src/model/table.js";

/* Plans of 가상시, a city that there is not. Every figure in them is made up. */

export const name = { ko: "지어낸 이름", en: "Made-up name" };

export function madeUp(parts: Partial<Plan> | Readonly<Record<string, unknown>> = {}): Plan {
  const head = { format: 1, year: "2024", status: "draft", region: { scheme: "mois", code: "99110", name } } as const;
  return { ...head, ...parts };
}

/** The audit of a made-up plan, its results by id at hand. */
export function audited(
  parts: Partial<Plan> | Readonly<Record<string, unknown>>,
  options: AuditOptions = {},
): Audit & { readonly of: (id: string) => CheckResult; readonly finding: (id: string) => Finding } {
  const whole = audit(madeUp(parts), options);
  return {
    ...whole,
    of: (id) => whole.results.find((one) => one.id === id) ?? missing(id, whole),
    finding: (id) => whole.findings.find((one) => one.id === id) ?? missing(id, whole),
  };
}

function missing(id: string, { results }: Audit): never {
  throw new Error(`no ${id} among ${results.map((one) => `${one.id} (${one.verdict})`).join("; ")}`);
}

/** A statement of persons employed, to the person. */
export function said(id: string, value: number | null, more: Partial<Statement> = {}): Statement {
  return {
    ...{ id, concept: "employed", period: "2023", value, unit: "persons", decimals: 0, basis: "survey" },
    ...more,
  };
}

/** A table over one dimension; the first item is the total. */
export function list(
  id: string,
  dimension: string,
  items: readonly string[],
  measures: readonly Partial<Measure>[],
): Table {
  const own: Dimension = {
    id: dimension,
    name,
    items: items.map((one, at) => ({ id: one, ...(at === 0 && { total: true }) })),
  };
  const heads = { unit: "persons", decimals: 0, kind: "stock", basis: "survey", concept: "employed" } as const;
  return {
    id,
    name,
    address: { section: "II", table: id },
    dimensions: [own],
    measures: measures.map((one) => ({ id: "m", name, ...heads, fixed: { period: "2023" }, values: [], ...one })),
  };
}
