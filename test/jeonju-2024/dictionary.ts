import type { Plan } from "../../src/model/plan.js";
import { CONCEPTS } from "../../src/model/catalogue/concepts.js";
import {
  calendarSection,
  componentSection,
  descriptionSection,
  figureSection,
  milestoneSection,
  moneySection,
  peopleSection,
  projectSection,
  siteSection,
} from "./dictionary-projects.js";
import { governanceSection, organisationSection } from "./dictionary-bodies.js";
import { jeonju2024 } from "../../src/jeonju-2024/index.js";
import { SECTORS } from "../../src/model/catalogue/sectors.js";
import { cells } from "../../src/model/cell.js";
import { addressText } from "../../src/model/rows/address-text.js";
import { correctionRows } from "../../src/model/rows/correction-rows.js";
import { departmentRows } from "../../src/model/rows/department-rows.js";
import { statementRows } from "../../src/model/rows/statement-rows.js";
import { unitInfo } from "../../src/quantity/unit.js";
import { rendered } from "./data.js";
import { grid, code, grouped, both } from "./dictionary-markdown.js";
import { anchor, tableSection } from "./dictionary-tables.js";
import { sourceIndex } from "./source-index.js";

/*
 * The page that tells a reader what is in the reference plan and where. It is made from the plan, so that it cannot
 * say anything else; a test compares the committed page with it.
 */

const plan: Plan = jeonju2024;

const tables = plan.tables ?? [];

const projects = plan.projects ?? [];

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
      ["Checks beyond those that every plan implies", String(plan.checks?.length ?? 0)],
      ["Readings that differ from the print", String(plan.corrections?.length ?? 0)],
      ["Numbers in the text of the document", String(sourceIndex.numbers)],
      ["… of which are data", String(sourceIndex.asData)],
      ["… of which are none (pages, lists, names; each with its reason)", String(sourceIndex.notData)],
    ],
  );
}

function strategySection(): string {
  const rows = (plan.strategies ?? []).map(({ id, name, printings = [] }) => [
    id,
    both(name),
    printings.map((one) => one.printed).join(" | "),
  ]);
  return grid(["Id", "Strategy", "As printed"], rows);
}

function labelSection(): string {
  const rows = (plan.fundingLabels ?? []).map((one) => [
    one.label,
    one.in,
    one.source,
    (one.includes ?? []).join(" + "),
    one.comparedWith === undefined ? "" : `${one.comparedWith.source} of ${one.comparedWith.in}`,
    one.note === undefined ? "" : both(one.note),
  ]);
  return grid(["Label", "In", "Read as", "Sum of", "Compared with", "Why"], rows);
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

function sectorName(id: string): string {
  const found = SECTORS.find((one) => one.id === id);
  return found === undefined ? id : both(found.name);
}

function sectorSection(): string {
  const parts = ["total", "national", "provincial", "municipal", "other"] as const;
  return grid(
    ["Sector", "Jobs", "Total", "National", "Provincial", "Municipal", "Other"],
    [...(plan.totals ?? []).slice(0, 1).map((one) => ({ ...one, sector: "total" })), ...(plan.sectorTargets ?? [])].map(
      ({ sector, jobs, funds }) => [
        sectorName(sector),
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
    jobs == null ? "" : grouped(jobs),
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
    [one.region === plan.region.code ? null : one.region, one.sex, one.age, one.of]
      .filter((part) => part !== null && part !== "")
      .join(" "),
    one.period ?? "",
    one.value === null
      ? (one.claimText ?? "")
      : `${grouped(one.value)} ${one.unit === null ? "" : unitInfo(one.unit).name.en}`,
    one.measures === "level" ? "" : one.measures,
    one.printed ?? "",
    one.note ?? "",
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
  const checks = (plan.checks ?? []).map(({ id, kind, name, note }) => [
    code(id),
    kind,
    name === undefined ? "" : both(name),
    note === undefined ? "" : both(note),
  ]);
  const departments = departmentRows(plan).map((one) => [one.department, one.name, one.projectIds, one.variants]);
  return `${[
    "---\ntitle: Jeonju 2024, data dictionary\n---",
    "# Jeonju 2024: what is in it, and where",
    'This page is made from `iljari/jeonju-2024` by `npm run dictionary`. Look a concept up in the first table, or search the page for a number or a Korean label as the document prints it. A value of a table is reached as `cell(table(jeonju2024, "08"), { age: "Y15T29", period: "2023" })`. `figures(jeonju2024, { concept, period, ... })` finds every printing of a level in tables and sentences at once; it takes `measures: "change"`, `"share"` or `"difference"` for others, and `of: { industry: "C" }` for items of further dimensions.',
    "Age bands, sexes and periods are codes in SDMX form (`Y15T29`, `Y_GE15`, `_T`, `F`, `2023`). `KR` is the nation, `52` the province, `52110` Jeonju. A value that is not there shows what is printed and why: suppressed, nil, not stated.",
    "## Where to find what",
    whereIs(),
    "## How much there is",
    counts(),
    "## Statistical tables",
    ...tables.map(tableSection),
    '<a id="statements"></a>\n\n## Statements',
    "Facts that stand in sentences: `statement(jeonju2024, id)`.",
    grid(["Id", "What", "Whose", "Period", "Value or claim", "Measures", "As printed", "Note"], statements),
    "## Targets",
    "Every printing of a target: `target(jeonju2024, id)`.",
    targetSection(),
    "## Sectors",
    "Jobs in persons, money in million won of 2024, as section III.3 prints them.",
    sectorSection(),
    `The summary (section I) prints national ${grouped(plan.totals?.[1]?.funds?.national ?? 0)} and local ${grouped(plan.totals?.[1]?.funds?.local ?? 0)}.`,
    "### Labels of funds",
    "Our reading of the labels, which the document does not explain.",
    labelSection(),
    "## Strategies",
    strategySection(),
    "## Key tasks",
    "`keyTask(jeonju2024, id)`; jobs in persons, money in million won of 2024. A key task may also hold projects that the document does not describe.",
    keyTaskSection(),
    "## Projects",
    "`project(jeonju2024, id)` has components, figures, sites, eligibility, incentives, terms and milestones; `projectRows`, `componentRows`, `milestoneRows`, `projectFigureRows`, `incentiveRows`, `calendarRows` and `placeRows` give them as rows.",
    projectSection(),
    "The document prints one amount for a project and does not say what it covers. `year`: the project does not run longer. `whole-period`: something that is built or set up once and has an end. `fund`, `pledge`: a fund's volume, what firms have pledged. `not-stated`: everything else that runs longer than the year.",
    "### What projects do",
    "In our words.",
    descriptionSection(),
    "### Components",
    componentSection(),
    "### Numbers of projects",
    "Other than money and dates. A part is a part of another figure, so that it is not added to it.",
    figureSection(),
    "### Incentives, terms and changes of rules",
    moneySection(),
    "### Milestones",
    milestoneSection(),
    "### Whom projects are for",
    peopleSection(),
    "### Sites",
    siteSection(),
    "### Calendar",
    calendarSection(),
    "## Departments",
    grid(["Department", "Name", "Projects", "Printed otherwise"], departments),
    "## Organisations",
    organisationSection(),
    "## Vision, governance and schedule",
    ...governanceSection(),
    "## Checks",
    "What the document says of its own figures, or what holds by definition, beyond what every plan implies by its form: `audit(jeonju2024)` does these and those.",
    grid(["Id", "Kind", "Check", "Note"], checks),
    "## Readings that differ from the print",
    grid(["Kind", "Printed", "Read", "Why", "Where"], corrections),
    "## What the document shows and these data do not hold",
    grid(["What", "Why", "Where"], omissions),
  ].join("\n\n")}\n`;
}
