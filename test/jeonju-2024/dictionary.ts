import { jeonju2024 } from "../../src/jeonju-2024/index.js";
import { cells, type Cell } from "../../src/model/cell.js";
import { CONCEPTS } from "../../src/model/catalogue/concepts.js";
import { addressText, calendarRows, milestoneRows, projectFigureRows } from "../../src/model/rows/project-rows.js";
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
    ...allValues(table),
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

/** Where a part of a project stands, next to the project's id. */
function row(address: string | null): string {
  return address?.split(" / ").slice(2).join(" / ") ?? "";
}

function timeText({ start, end, open, recurring }: TimespanText): string {
  const ends = start === end ? (start ?? "") : `${start ?? ""}..${end ?? open ?? ""}`;
  return [ends, recurring].filter((one) => one !== null && one !== "" && one !== "..").join(", ");
}

type TimespanText = Pick<(typeof milestones)[number], "start" | "end" | "open" | "recurring">;

const milestones = milestoneRows(plan);

function figureSection(): string {
  const rows = projectFigureRows(plan).map((one) => [
    code(one.figure),
    one.label,
    `${one.bound === "exact" ? "" : `${one.bound} `}${one.value.toLocaleString("en")} ${unitInfo(one.unit).name.en}`,
    one.state,
    timeText(one),
    one.partOf === null ? "" : code(one.partOf),
    one.printed ?? "",
    row(one.address),
  ]);
  return grid(["Id", "What", "Value", "State", "When", "Part of", "As printed", "Item"], rows);
}

function moneySection(): string {
  const bound = (text: string | undefined) => (text === undefined || text === "exact" ? "" : `${text} `);
  const rows = projects.flatMap((project) => [
    ...(project.incentives ?? []).map((one) => [
      code(one.id),
      `${one.name.en ?? one.name.ko}, to each ${one.to}`,
      one.instalments
        .map((leg) => `${bound(leg.bound)}${leg.amount.toLocaleString("en")} won × ${String(leg.times ?? 1)}`)
        .join(" + "),
      one.printed ?? "",
    ]),
    ...(project.terms ?? []).map((one) => [
      code(one.id),
      `${one.kind}${one.per === undefined ? "" : ` per ${one.per}`}`,
      `${bound(one.bound)}${one.value.toLocaleString("en")} ${unitInfo(one.unit).name.en}`,
      one.printed ?? "",
    ]),
    ...(project.ruleChanges ?? []).map((one) => [
      code(one.id),
      one.name.en ?? one.name.ko,
      `${one.from.toLocaleString("en")} → ${one.to.toLocaleString("en")} ${unitInfo(one.unit).name.en}`,
      one.printed ?? "",
    ]),
  ]);
  return grid(["Id", "What", "Value", "As printed"], rows);
}

function milestoneSection(): string {
  return grid(
    ["Id", "What", "State", "When", "As printed"],
    milestones.map((one) => [code(one.milestone), one.label, one.state, timeText(one), one.printed ?? ""]),
  );
}

function calendarSection(): string {
  return grid(
    ["Project", "Event", "When", "Week", "Provisional"],
    calendarRows(plan, { locale: "ko" }).map((one) => [
      one.project,
      one.name,
      timeText(one),
      String(one.week ?? ""),
      one.provisional ? "yes" : "",
    ]),
  );
}

function targetSection(): string {
  return grid(
    ["Id", "Target", "Unit", "Where"],
    (plan.targets ?? []).map((one) => [
      code(one.id),
      one.target == null ? "" : rendered(one.target, one.decimals ?? 0),
      one.unit === undefined ? "" : unitInfo(one.unit).name.en,
      addressText(one.address) ?? "",
    ]),
  );
}

function sectorSection(): string {
  const parts = ["total", "national", "provincial", "municipal", "other"] as const;
  return grid(
    ["Sector", "Jobs", "Total", "National", "Provincial", "Municipal", "Other"],
    [...(plan.totals ?? []).slice(0, 1).map((one) => ({ ...one, sector: "total" })), ...(plan.sectorTargets ?? [])].map(
      ({ sector, jobs, funds }) => [
        sector,
        jobs == null ? "" : rendered(jobs, 0),
        ...parts.map((part) => funds?.printed?.[part] ?? rendered(funds?.[part] ?? 0, 0)),
      ],
    ),
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
      : `${one.value.toLocaleString("en", { maximumFractionDigits: 10 })} ${one.unit === null ? "" : unitInfo(one.unit as Measure["unit"]).name.en}`,
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
    "## Targets",
    "Every printing of a target: `target(jeonju2024, id)`.",
    targetSection(),
    "## Sectors",
    "Jobs in persons, money in million won of 2024, as section III.3 prints them.",
    sectorSection(),
    "## Key tasks",
    "`keyTask(jeonju2024, id)`; jobs in persons, money in million won of 2024. Every key task also holds projects that the document does not describe.",
    keyTaskSection(),
    "## Projects",
    "`project(jeonju2024, id)` has components, figures, sites, eligibility, incentives, terms and milestones; `projectRows`, `componentRows`, `milestoneRows`, `projectFigureRows`, `incentiveRows`, `calendarRows` and `placeRows` give them as rows.",
    projectSection(),
    "### Numbers of projects",
    "Other than money and dates. A part is a part of another figure, so that it is not added to it.",
    figureSection(),
    "### Incentives, terms and changes of rules",
    moneySection(),
    "### Milestones",
    milestoneSection(),
    "### Calendar",
    calendarSection(),
    "## Departments",
    grid(["Department", "Name", "Projects", "Printed otherwise"], departments),
    "## Readings that differ from the print",
    grid(["Kind", "Printed", "Read", "Why", "Where"], corrections),
    "## What the document shows and these data do not hold",
    grid(["What", "Why", "Where"], omissions),
  ].join("\n\n")}\n`;
}
