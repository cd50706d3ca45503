import { jeonju2024 } from "../../src/jeonju-2024/index.js";
import { cells, type Cell } from "../../src/model/cell.js";
import { CONCEPTS } from "../../src/model/catalogue/concepts.js";
import { addressText } from "../../src/model/rows/project-rows.js";
import { correctionRows } from "../../src/model/rows/correction-rows.js";
import { departmentRows } from "../../src/model/rows/department-rows.js";
import { statementRows } from "../../src/model/rows/statement-rows.js";
import type { Dimension, Measure, Table } from "../../src/model/table.js";
import { unitInfo } from "../../src/quantity/unit.js";
import { rendered } from "./data.js";
import { sourceIndex } from "./source-index.js";

/*
 * The page that tells a reader what is in the reference plan and where. It is made from the plan, so that it cannot
 * say anything else; a test compares the committed page with it.
 */

const plan = jeonju2024;
const tables = plan.tables ?? [];
const projects = plan.projects ?? [];

/** Text inside a cell of a Markdown table. */
function inCell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("<", "&lt;").replaceAll("\n", " ");
}

function grid(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cellsOf: readonly string[]) => `| ${cellsOf.map(inCell).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

function code(text: string): string {
  return `\`${text}\``;
}

/** The anchor that the headings below get. */
function anchor(table: Table): string {
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

/** The values of a measure: its last dimension across, the others down. */
function values(table: Table, measure: Measure): string {
  const own = cells(table).filter((one) => one.measure === measure.id);
  const ids = measure.dimensions ?? table.dimensions.map((one) => one.id);
  const across = table.dimensions.find((one) => one.id === ids.at(-1));
  const down = ids.slice(0, -1);
  if (across === undefined) return own.map(shown).join(", ");
  const width = across.items.length;
  const rows: string[][] = [];
  for (let at = 0; at < own.length; at += width) {
    const line = own.slice(at, at + width);
    rows.push([down.map((id) => line[0]?.coordinates[id] ?? "").join(", ") || code(measure.id), ...line.map(shown)]);
  }
  return grid([down.join(", ") || across.id, ...across.items.map((one) => one.id)], rows);
}

function tableSection(table: Table): string {
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
    ...table.measures.map((one) => values(table, one)),
  ].join("\n\n");
}

function whereIs(): string {
  const statements = statementRows(plan);
  const rows = [...CONCEPTS, ...(plan.concepts ?? [])].flatMap(({ id, name }) => {
    const inTables = tables.filter((table) => table.measures.some((one) => one.concept === id));
    const inText = statements.filter((one) => one.concept === id).length;
    if (inTables.length === 0 && inText === 0) return [];
    const links = inTables.map((table) => `[${table.label ?? table.id}](#${anchor(table)})`).join(", ");
    return [[name.en ?? name.ko, name.ko, code(id), links, inText === 0 ? "" : `[${String(inText)}](#statements)`]];
  });
  return grid(["What", "한국어", "Concept", "Tables", "Statements"], rows);
}

function counts(): string {
  const cellCount = tables.flatMap((one) => cells(one)).length;
  const of = <T>(pick: (project: (typeof projects)[number]) => readonly T[] | undefined) =>
    String(projects.reduce((total, one) => total + (pick(one)?.length ?? 0), 0));
  return grid(
    ["What", "How many"],
    [
      ["Statistical tables", String(tables.length)],
      ["Cells of tables", String(cellCount)],
      ["Statements", String(plan.statements?.length ?? 0)],
      ["Printed indicator values and changes", String(plan.figures?.length ?? 0)],
      ["Printed targets", String(plan.targets?.length ?? 0)],
      ["Sectors", String(plan.sectorTargets?.length ?? 0)],
      [
        "Strategies, key tasks, projects",
        `${String(plan.strategies?.length ?? 0)}, ${String(plan.keyTasks?.length ?? 0)}, ${String(projects.length)}`,
      ],
      ["Components of projects", of((one) => one.components)],
      ["Milestones", of((one) => one.milestones)],
      ["Figures of projects", of((one) => one.figures)],
      ["Sites", of((one) => one.sites)],
      [
        "Incentives, terms, rule changes",
        [of((one) => one.incentives), of((one) => one.terms), of((one) => one.ruleChanges)].join(", "),
      ],
      ["Events of calendars", of((one) => one.calendar)],
      [
        "Departments, organisations, complexes",
        [plan.departments, plan.organisations, plan.complexes].map((one) => String(one?.length ?? 0)).join(", "),
      ],
      ["Readings that differ from the print", String(plan.corrections?.length ?? 0)],
      ["Numbers in the text of the document", String(sourceIndex.numbers)],
      ["… of which are data", String(sourceIndex.asData)],
      ["… of which are none (pages, lists, names; each with its reason)", String(sourceIndex.notData)],
    ],
  );
}

function projectSection(): string {
  const rows = projects.map((one) => [
    one.id,
    one.name.ko,
    one.name.en ?? "",
    one.department ?? "",
    one.period?.printed ?? "",
    one.funds?.printed?.total ?? "",
    one.funds?.covers ?? "",
    [one.components, one.figures, one.milestones].map((all) => String(all?.length ?? 0)).join(" / "),
  ]);
  return grid(
    ["Id", "사업", "Project", "Department", "Period", "Budget", "Covers", "Components / figures / milestones"],
    rows,
  );
}

function keyTaskSection(): string {
  const rows = (plan.keyTasks ?? []).map(({ id, name, jobs, funds }) => [
    id,
    name.ko,
    name.en ?? "",
    String(jobs ?? ""),
    ...(["total", "national", "provincial", "municipal", "private"] as const).map((part) =>
      rendered(funds?.[part] ?? 0, 0),
    ),
  ]);
  return grid(["Id", "중점과제", "Key task", "Jobs", "Total", "National", "Provincial", "Municipal", "Private"], rows);
}

/** The page. */
export function dictionary(): string {
  const statements = statementRows(plan).map((one) => [
    one.statement,
    one.label,
    [one.region, one.sex, one.age, one.of].filter((part) => part !== null && part !== "").join(" "),
    one.period ?? "",
    one.value === null
      ? (one.claimText ?? "")
      : `${String(one.value)} ${one.unit === null ? "" : unitInfo(one.unit as Measure["unit"]).name.en}`,
    one.measures === "level" ? "" : one.measures,
    one.printed ?? "",
  ]);
  const corrections = correctionRows(plan).map((one) => [
    one.kind,
    one.printed,
    one.read,
    one.reason,
    one.address ?? "",
  ]);
  const omissions = (plan.omissions ?? []).map((one) => [
    one.name.en ?? one.name.ko,
    one.reason.en ?? one.reason.ko,
    addressText(one.address) ?? "",
  ]);
  const departments = departmentRows(plan).map((one) => [one.department, one.name, one.projectIds, one.variants]);
  return `${[
    "---\ntitle: Jeonju 2024, data dictionary\n---",
    "# Jeonju 2024: what is in it, and where",
    'This page is made from `iljari/jeonju-2024` by `npm run dictionary`. Look a concept up in the first table, or search the page for a number or a Korean label as the document prints it. Every value below is reached as `cell(table(jeonju2024, "08"), { age: "Y15T29", period: "2023" })`; `figures(jeonju2024, { concept, period, ... })` finds every printing at once.',
    "Age bands, sexes and periods are codes in SDMX form (`Y15T29`, `Y_GE15`, `_T`, `F`, `2023`). `KR` is the nation, `52` the province, `52110` Jeonju. A value that is not there shows what is printed and why: suppressed, nil, not stated.",
    "## Where to find what",
    whereIs(),
    "## How much there is",
    counts(),
    "## Statistical tables",
    ...tables.map(tableSection),
    '<a id="statements"></a>\n\n## Statements',
    "Facts that stand in sentences: `statement(jeonju2024, id)`.",
    grid(["Id", "What", "Whose", "Period", "Value or claim", "Measures", "As printed"], statements),
    "## Key tasks",
    "`keyTask(jeonju2024, id)`; jobs in persons, money in million won of 2024. Every key task also holds projects that the document does not describe.",
    keyTaskSection(),
    "## Projects",
    "`project(jeonju2024, id)` has components, figures, sites, eligibility, incentives, terms and milestones; `projectRows`, `componentRows`, `milestoneRows`, `projectFigureRows`, `incentiveRows`, `calendarRows` and `placeRows` give them as rows.",
    projectSection(),
    "## Departments",
    grid(["Department", "Name", "Projects", "Printed otherwise"], departments),
    "## Readings that differ from the print",
    grid(["Kind", "Printed", "Read", "Why", "Where"], corrections),
    "## What the document shows and these data do not hold",
    grid(["What", "Why", "Where"], omissions),
  ].join("\n\n")}\n`;
}
