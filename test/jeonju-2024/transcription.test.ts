import { describe, expect, it } from "vitest";
import { jeonju2024 } from "../../src/jeonju-2024/index.js";
import type { Address } from "../../src/model/address.js";
import { sourceLines, sourceTables, type Place } from "./source-lines.js";

/** A printed form with the place of its value in the plan. */
interface Printed {
  readonly key: string;
  readonly text: string;
  readonly number: string;
  readonly address: Address;
}

function keyOf(collection: string, id: string, member: string): string {
  return `${collection} ${id} ${member}`;
}

function printed(
  table: string,
  place: Place,
  subject: string | undefined,
  text: string,
  number: string,
  address: Address,
) {
  const id = `${table}/${place.subject ?? subject ?? ""}@${place.at}`;
  return { key: keyOf(place.collection, id, place.member), text, number, address };
}

const inTables: Printed[] = sourceTables.flatMap(({ id, address, columns, rows }) =>
  rows.flatMap(({ label, subject, collection, cells }) =>
    columns.map((column, at) => {
      const text = cells[at] ?? "";
      const where: Address = {
        ...address,
        ...(label === undefined ? {} : { row: label }),
        ...(column.address === undefined ? {} : { column: column.address }),
      };
      return printed(id, { ...column, ...(collection && { collection }) }, subject, text, text, where);
    }),
  ),
);
const inLines: Printed[] = sourceLines.flatMap(({ id, address, figures }) =>
  figures.map((figure) => printed(id, figure, undefined, figure.text, figure.number, address)),
);

/** A value of the plan with what is said of its printing. */
interface Held {
  readonly value: number | null | undefined;
  readonly printed?: string | undefined;
  readonly decimals?: number | undefined;
  readonly address?: Address | undefined;
}

const PARTS = ["national", "provincial", "municipal", "private", "other", "local", "total"] as const;

/** Every number that the plan holds. */
const held = new Map<string, Held>([
  ...jeonju2024.figures.map((one) => [keyOf("figures", one.id, "value"), one] as const),
  ...jeonju2024.targets.map((one) => [keyOf("targets", one.id, "target"), { ...one, value: one.target }] as const),
  ...(["sectorTargets", "totals"] as const).flatMap((collection) =>
    jeonju2024[collection].flatMap(({ id, jobs, funds, address }) => [
      ...(jobs === undefined ? [] : [[keyOf(collection, id, "jobs"), { value: jobs, address }] as const]),
      ...PARTS.filter((part) => funds?.[part] !== undefined).map(
        (part) =>
          [
            keyOf(collection, id, `funds.${part}`),
            { value: funds?.[part], printed: funds?.printed?.[part], decimals: funds?.decimals, address },
          ] as const,
      ),
    ]),
  ),
]);

/** A printed number without its separators, its sign and its unit: ▼ is a decrease in this document, - is none. */
function numberIn(text: string): number {
  if (text === "-") return 0;
  const [digits = ""] = /[0-9][0-9,.]*/.exec(text) ?? [];
  return Number(digits.replaceAll(",", "")) * (text.startsWith("▼") ? -1 : 1);
}

const all = [...inTables, ...inLines];

describe("the reference plan", () => {
  it("holds the printed figures of five tables and three lines, and no other", () => {
    expect([...held.keys()].sort()).toStrictEqual(all.map(({ key }) => key).sort());
    // 6 × 4, 7 × 3, 6 × 4, 10 × 6 and 4 cells; 2, 2 and 1 in text.
    expect(all).toHaveLength(138);
  });

  it.each(all)("prints $text for $key", ({ key, text, number, address }) => {
    const one = held.get(key);
    expect(one?.value).toBe(numberIn(number));
    expect(one?.address).toStrictEqual(address);
    // Text is kept where it says more than the number.
    expect(one?.printed ?? text.replaceAll(",", "")).toBe(
      one?.printed === undefined ? (one?.value ?? 0).toFixed(Math.max(0, one?.decimals ?? 0)) : text,
    );
  });
});
