/* Statistical tables in the data dictionary. */
import { cells, type Cell } from "../../src/model/cell.js";
import { addressText } from "../../src/model/rows/address-text.js";
import type { Dimension, Measure, Table } from "../../src/model/table.js";
import { unitInfo } from "../../src/quantity/unit.js";
import { rendered } from "./data.js";
import { grid, code } from "./dictionary-markdown.js";

/** The anchor that the headings below get. */
export function anchor(table: Table): string {
  return `table-${table.id}`;
}

function shown({ value, absent, decimals, printed }: Cell): string {
  if (value === null)
    return printed === undefined || printed === "" ? `(${absent ?? ""})` : `${printed} (${absent ?? ""})`;
  return `${value < 0 ? "−" : ""}${rendered(value, decimals)}`;
}

function dimensionText({ id, items }: Dimension): string {
  const all = items.map((one) => (one.label === undefined || one.label === one.id ? one.id : `${one.id} ${one.label}`));
  return `**${id}**: ${all.join(", ")}`;
}

function measureRow(measure: Measure): string[] {
  const { coverage, prices, annotations = [] } = measure;
  const notes = [
    ...(prices === undefined
      ? []
      : [`${prices.prices}${prices.year === undefined ? "" : `, prices of ${prices.year}`}`]),
    ...(coverage === undefined ? [] : [coverage.en ?? coverage.ko]),
    ...(measure.nil === undefined ? [] : [`“-” means ${measure.nil}`]),
    ...annotations.map(({ text, source }) => `${text.en ?? text.ko} (source: ${source})`),
  ];
  const kind = measure.measures ?? "level";
  const from = measure.changeFrom === undefined ? "" : ` from ${measure.changeFrom}`;
  return [
    code(measure.id),
    measure.name.en ?? measure.name.ko,
    measure.concept + (kind === "level" ? "" : `, ${kind}${from}`),
    unitInfo(measure.unit).name.en,
    String(measure.decimals),
    `${measure.basis}${measure.exact === true ? ", exact" : ""}`,
    Object.entries(measure.fixed ?? {})
      .map(([key, item]) => `${key}=${item}`)
      .join(" "),
    notes.join("; "),
  ];
}

/** The code of an item with the label that is printed. */
function itemText(table: Table, dimension: string, id: string): string {
  const items = table.dimensions.find((one) => one.id === dimension)?.items ?? [];
  const label = items.find((one) => one.id === id)?.label;
  return label === undefined || label === id ? id : `${id} ${label}`;
}

/** The values of measures that extend over the same dimensions: the last dimension across, the others down. */
function values(table: Table, ids: readonly string[], measures: readonly Measure[]): string {
  const across = table.dimensions.find((one) => one.id === ids.at(-1));
  const down = ids.slice(0, -1);
  const width = across?.items.length ?? 1;
  const rows = measures.flatMap((measure) => {
    const own = cells(table).filter((one) => one.measure === measure.id);
    return Array.from({ length: own.length / width }, (_, row) => {
      const line = own.slice(row * width, (row + 1) * width);
      const items = down.map((id) => itemText(table, id, line[0]?.coordinates[id] ?? ""));
      return [code(measure.id), ...items, ...line.map(shown)];
    });
  });
  const heads = across?.items.map((one) => itemText(table, across.id, one.id)) ?? ["value"];
  return grid(["", ...down, ...heads], rows);
}

function allValues(table: Table): string[] {
  const groups = new Map<string, { ids: readonly string[]; measures: Measure[] }>();
  for (const measure of table.measures) {
    const ids = measure.dimensions ?? table.dimensions.map((one) => one.id);
    const group = groups.get(ids.join()) ?? { ids, measures: [] };
    group.measures.push(measure);
    groups.set(ids.join(), group);
  }
  return [...groups.values()].map(({ ids, measures }) => values(table, ids, measures));
}

function cellNotes(table: Table): string[] {
  const notes = cells(table).flatMap((one) =>
    one.note === undefined ? [] : [`- ${code(one.id)}: ${one.note.en ?? one.note.ko}`],
  );
  return notes.length === 0 ? [] : [notes.join("\n")];
}

export function tableSection(table: Table): string {
  const { id, label, name, source, reference, units, footnotes = [], annotations = [] } = table;
  const facts = [
    `Address: ${addressText(table.address) ?? ""}.`,
    ...(units === undefined ? [] : [`Units as printed: ${units}.`]),
    ...(source === undefined ? [] : [`Source as printed: ${source}.`]),
    ...(reference === undefined ? [] : [`Reference: ${reference}.`]),
    ...footnotes.map(
      (one) => `Footnote${one.marks === undefined ? "" : ` on ${code(one.marks)}`}: ${one.text.en ?? one.text.ko}`,
    ),
    ...annotations.map((one) => `Annotation: ${one.text.en ?? one.text.ko} (source: ${one.source}).`),
  ];
  const words = (table.words ?? []).map(
    (one) => `- ${code(one.id)} ${one.name.en ?? one.name.ko}: ${one.values.join(", ")}`,
  );
  return [
    `<a id="${anchor(table)}"></a>\n\n### ${label === undefined ? "" : `${label} `}${name.ko}`,
    `${name.en ?? ""}. \`table(jeonju2024, "${id}")\``,
    facts.map((one) => `- ${one}`).join("\n"),
    "Dimensions:",
    table.dimensions.map((one) => `- ${dimensionText(one)}`).join("\n"),
    grid(
      ["Measure", "Name", "Concept", "Unit", "Decimals", "Basis", "Holds for all", "Notes"],
      table.measures.map(measureRow),
    ),
    ...(words.length === 0 ? [] : ["Columns of words:", words.join("\n")]),
    ...allValues(table),
    ...cellNotes(table),
  ].join("\n\n");
}
