import type { Plan } from "../../src/model/plan.js";
/* Projects in the data dictionary. */
import { jeonju2024 } from "../../src/jeonju-2024/index.js";
import { FIGURE_KINDS } from "../../src/model/catalogue/figure-kinds.js";
import type { YearLimit } from "../../src/model/eligibility.js";
import type { Instalment } from "../../src/model/incentive.js";
import { calendarRows } from "../../src/model/rows/calendar-rows.js";
import { milestoneRows } from "../../src/model/rows/milestone-rows.js";
import { projectFigureRows } from "../../src/model/rows/project-figure-rows.js";
import { unitInfo } from "../../src/quantity/unit.js";
import { grid, code, grouped, both } from "./dictionary-markdown.js";

const plan: Plan = jeonju2024;
const projects = plan.projects ?? [];

/** Where a part of a project stands, next to the project's id. */
function itemOf(address: string | null): string {
  return address?.split(" / ").slice(2).join(" / ") ?? "";
}

function timeText({ start, end, open, recurring }: TimespanText): string {
  const ends = start === end ? (start ?? "") : `${start ?? ""}..${end ?? open ?? ""}`;
  return [ends, recurring].filter((one) => one !== null && one !== "" && one !== "..").join(", ");
}

type TimespanText = Pick<(typeof milestones)[number], "start" | "end" | "open" | "recurring">;

const milestones = milestoneRows(plan);

export function figureSection(): string {
  const rows = projects.flatMap((project) => {
    const components = new Map((project.components ?? []).map((one) => [one.id, both(one.name)]));
    const printed = new Map(projectFigureRows(plan).map((one) => [one.figure, one]));
    return (project.figures ?? []).flatMap((one) => {
      const row = printed.get(one.id);
      if (row === undefined) return [];
      const what = [
        both(one.name ?? FIGURE_KINDS[one.kind]),
        ...(one.component === undefined ? [] : [`(${components.get(one.component) ?? ""})`]),
      ];
      return [
        [
          code(one.id),
          what.join(" "),
          `${row.bound === "exact" ? "" : `${row.bound} `}${grouped(one.value)} ${unitInfo(one.unit).name.en}`,
          one.state,
          timeText(row),
          one.partOf === undefined ? "" : code(one.partOf),
          one.printed ?? "",
          itemOf(row.address),
        ],
      ];
    });
  });
  return grid(["Id", "What", "Value", "State", "When", "Part of", "As printed", "Item"], rows);
}

function legText({ times, every, afterMonths }: Instalment): string {
  return [
    ...(every === undefined ? [] : [` per ${every}`]),
    ...(afterMonths === undefined ? [] : [` after ${String(afterMonths)} months`]),
    ...(times === undefined ? [] : [`, ${String(times)} times`]),
  ].join("");
}

export function moneySection(): string {
  const bound = (text: string | undefined) => (text === undefined || text === "exact" ? "" : `${text} `);
  const rows = projects.flatMap((project) => [
    ...(project.incentives ?? []).map((one) => [
      code(one.id),
      `${both(one.name)}, to each ${one.to}`,
      one.instalments.map((leg) => `${bound(leg.bound)}${grouped(leg.amount)} won${legText(leg)}`).join(" + "),
      one.printed ?? "",
    ]),
    ...(project.terms ?? []).map((one) => [
      code(one.id),
      `${one.kind}${one.per === undefined ? "" : ` per ${one.per}`}`,
      `${bound(one.bound)}${grouped(one.value)} ${unitInfo(one.unit).name.en}`,
      one.printed ?? "",
    ]),
    ...(project.ruleChanges ?? []).map((one) => [
      code(one.id),
      both(one.name),
      `${grouped(one.from)} → ${grouped(one.to)} ${unitInfo(one.unit).name.en}`,
      one.printed ?? "",
    ]),
  ]);
  return grid(["Id", "What", "Value", "As printed"], rows);
}

export function milestoneSection(): string {
  return grid(
    ["Id", "What", "State", "When", "As printed"],
    projects.flatMap((project) =>
      (project.milestones ?? []).map((one) => {
        const row = milestones.find((own) => own.milestone === one.id);
        return [
          code(one.id),
          both(one.label),
          one.state,
          row === undefined ? "" : timeText(row),
          one.when?.printed ?? "",
        ];
      }),
    ),
  );
}

export function componentSection(): string {
  const rows = projects.flatMap((project) =>
    (project.components ?? []).map((one) => [
      code(one.id),
      both(one.name),
      one.department ?? "",
      one.period?.printed ?? "",
      (one.complexes ?? []).join(" "),
    ]),
  );
  return grid(["Id", "Component", "Department", "Period", "Complexes"], rows);
}

export function peopleSection(): string {
  const limit = (what: string, years: YearLimit | undefined) => {
    if (years === undefined) return [];
    const max = years.max === undefined ? "" : String(years.max);
    return [
      `${what} ${years.min === undefined ? "" : String(years.min)}..${max}${years.maxExcluded === true ? " (below)" : ""}`,
    ];
  };
  const rows = projects.flatMap(({ id, eligibility = [] }) =>
    eligibility.map((one) => [
      id,
      one.groups.join(", "),
      [
        ...(one.status === undefined ? [] : [both(one.status)]),
        ...limit("ages", one.ages),
        ...limit("years of the firm", one.firmAge),
        ...limit("years of experience", one.experience),
        ...(one.residence === undefined ? [] : [`${one.residenceOf ?? ""} in ${one.residence}`]),
      ].join("; "),
      one.component === undefined ? "" : code(one.component),
      one.printed ?? "",
    ]),
  );
  return grid(["Project", "Groups", "Who", "Component", "As printed"], rows);
}

export function siteSection(): string {
  const rows = projects.flatMap(({ id, sites = [] }) =>
    sites.map((one) => [
      id,
      one.name === undefined ? "" : both(one.name),
      one.street ?? "",
      one.district ?? "",
      one.complex ?? "",
      one.printed ?? "",
    ]),
  );
  return grid(["Project", "Site", "Street", "District", "Complex", "As printed"], rows);
}

export function descriptionSection(): string {
  return grid(
    ["Id", "What it does"],
    projects.map(({ id, description }) => [id, description === undefined ? "" : both(description)]),
  );
}

export function calendarSection(): string {
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

export function projectSection(): string {
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
