import type { Plan } from "../../src/model/plan.js";
/* Organisations, governance and schedule in the data dictionary. */
import { jeonju2024 } from "../../src/jeonju-2024/index.js";
import { grid, code, both } from "./dictionary-markdown.js";

const plan: Plan = jeonju2024;
const projects = plan.projects ?? [];

export function organisationSection(): string {
  const rows = (plan.organisations ?? []).map(({ id, name, variants = [] }) => {
    const parts = projects.flatMap((project) =>
      (project.organisations ?? []).flatMap((one) => (one.organisation === id ? [`${project.id} ${one.role}`] : [])),
    );
    return [code(id), both(name), parts.join(", "), variants.map((one) => one.printed).join(", ")];
  });
  return grid(["Id", "Organisation", "Projects and roles", "Printed otherwise"], rows);
}

export function governanceSection(): string[] {
  const { taskForce, disclosure = [], schedule = [], reporting = [], network = [] } = plan.governance ?? {};
  return [
    `Vision: ${plan.vision === undefined ? "" : both(plan.vision.name)}. Targets are set from: ${(plan.vision?.settingBasis ?? []).map(both).join("; ")}.`,
    grid(
      ["Task force", "Number", "As printed", "Item"],
      (taskForce?.counts ?? []).map((one) => [one.kind, String(one.value), one.printed ?? "", one.address?.row ?? ""]),
    ),
    grid(
      ["Role", "Who"],
      (taskForce?.roles ?? []).map((one) => [both(one.role), both(one.holder)]),
    ),
    grid(
      ["Disclosure", "Address"],
      disclosure.map((one) => [both(one.name), one.url ?? ""]),
    ),
    grid(
      ["Schedule", "When"],
      schedule.map((one) => [both(one.label), one.when.map((when) => when.printed ?? "").join(" / ")]),
    ),
    grid(
      ["Report", "Cadence", "By", "First to last, or due"],
      reporting.map((one) => [
        both(one.name),
        one.cadence,
        one.by === undefined ? "" : both(one.by),
        one.due?.join(", ") ?? (one.first === undefined ? "" : `${one.first}..${one.last ?? ""}`),
      ]),
    ),
    grid(
      ["Network: partner", "What is done together"],
      network.map((one) => [
        one.partner === null ? `(${one.absent ?? ""})` : both(one.partner),
        one.activities.map(both).join("; "),
      ]),
    ),
  ];
}
