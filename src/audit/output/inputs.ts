import { toNumber } from "../../quantity/fraction.js";
import type { Unit } from "../../quantity/unit.js";
import { groupThousands } from "../../korean/group-thousands.js";
import type { Locale } from "../../model/locale.js";
import { addressText } from "../../model/rows/address-text.js";
import type { CheckedFigure, CheckResult } from "../check-result.js";
import { factorBetween } from "../exact.js";
import type { AuditFigure } from "../figure.js";
import { commonNames, figureAmount, labelOf, namesText, placeText, unitText } from "./amount-text.js";

/** More figures than that are listed table by table. */
const MOST_LINES = 8;

/** Where every figure of a check stands, and what it is: the result first, then what it follows from. */
export function inputLines(result: CheckResult, locale: Locale): string[] {
  const others = result.figures.filter(({ role }) => role !== "result");
  const [own] = result.figures.filter(({ role }) => role === "result");
  const inputs = result.kind === "same" ? result.figures : others;
  const printed = own === undefined || result.kind === "same" ? [] : [printedLine(own.figure, locale)];
  const { kind, constant } = result;
  const counted = kind === "count" && constant !== undefined ? [COUNTED[locale](groupThousands(constant))] : [];
  if (inputs.length + counted.length === 0) return printed;
  const head = result.kind === "same" || own === undefined ? HEADS.printed[locale] : HEADS.from[locale];
  return [
    ...printed,
    head,
    ...counted,
    ...(inputs.length > MOST_LINES ? byTable(inputs, locale) : oneByOne(inputs, locale)),
  ];
}

const COUNTED = {
  en: (count: string) => `- what the document lists, counted one by one: ${count}`,
  ko: (count: string) => `- 문서에 열거된 것을 하나씩 센 수: ${count}`,
} as const;

const HEADS = {
  from: { en: "It follows from:", ko: "계산에 쓴 수치:" },
  printed: { en: "Printed are:", ko: "공표된 수치:" },
} as const;

function printedLine(figure: AuditFigure, locale: Locale): string {
  const place = placeText(figure, locale);
  if (place === "") return "";
  return locale === "ko" ? `공표 위치: ${place}.` : `It stands at: ${place}.`;
}

function oneByOne(inputs: readonly CheckedFigure[], locale: Locale): string[] {
  return inputs.map(({ figure }) => {
    const place = placeText(figure, locale);
    return `- ${labelOf(figure, locale)}: ${figureAmount(figure, locale)}${place === "" ? "" : ` (${place})`}`;
  });
}

/** A line a table and column: what its figures have in common is said once. */
function byTable(inputs: readonly CheckedFigure[], locale: Locale): string[] {
  const groups = new Map<string, AuditFigure[]>();
  for (const { figure } of inputs) {
    const { section, table, column } = figure.address ?? {};
    const key = JSON.stringify([figure.document, section, table, column]);
    groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  // Where every figure has a table of its own, lines of one figure say it better.
  if (groups.size > MOST_LINES) return oneByOne(inputs, locale);
  return [...groups.values()].map((figures) => {
    const { section, table, column } = figures[0]?.address ?? {};
    const place = addressText({
      ...(section !== undefined && { section }),
      ...(table !== undefined && { table }),
      ...(column !== undefined && { column }),
    });
    const shared = new Set(commonNames(figures).map((name) => name.ko));
    const list = figures.map((figure) => {
      const own = figure.names.filter((name) => !shared.has(name.ko));
      const label = own.length === 0 ? labelOf(figure, locale) : namesText(own, locale);
      return `${label} ${figureAmount(figure, locale)}`;
    });
    return `- ${place === null ? "" : `${place}: `}${list.join("; ")}`;
  });
}

/** How the units of a check convert, where it has several: 1 thousand persons = 1,000 persons. */
export function unitLine(result: CheckResult, locale: Locale): string | undefined {
  const units = [...new Set(result.figures.map(({ figure }) => figure.unit))];
  const pairs = units.flatMap((large, index) =>
    units.slice(index + 1).flatMap((small): string[] => {
      const [from, to] = isLarger(large, small) ? [large, small] : [small, large];
      const factor = factorBetween(from, to);
      if (factor === undefined || factor.n === factor.d || factor.n % factor.d !== 0n) return [];
      const space = (text: string, unit: Unit) => `${text}${unitText(unit, locale)}`;
      return [`${space("1", from)} = ${space(groupThousands(toNumber(factor)), to)}`];
    }),
  );
  return pairs.length === 0 ? undefined : `${pairs.join("; ")}.`;
}

function isLarger(a: Unit, b: Unit): boolean {
  const factor = factorBetween(a, b);
  return factor !== undefined && factor.n > factor.d;
}
