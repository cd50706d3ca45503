// What is in the reference plan, and how it is reached: tables, sentences, projects, and rows for other tools.
import { toCsv } from "iljari/exchange";
import { jeonju2024 } from "iljari/jeonju-2024";
import {
  cell,
  figures,
  milestoneRows,
  nameIn,
  overlaps,
  projectRows,
  projectsOf,
  series,
  table,
  tableRows,
} from "iljari/model";
import { sum } from "iljari/quantity";

// A cell by its coordinates, with its place in the document.
const youth = cell(table(jeonju2024, "08"), { age: "Y15T29", period: "2023" });
console.log(youth.value, youth.unit, "–", Object.values(youth.address).join(" / "));

// Every printing of one fact, in tables and sentences alike.
for (const one of figures(jeonju2024, { concept: "labour-force", period: "2023", sex: "_T", age: "Y_GE15" })) {
  console.log(one.value, one.unit, "–", one.address?.section, one.address?.table);
}

// The longest history: three years are sums of three rows of 표8, two are printed.
for (const { period, value, parts } of series(jeonju2024, "employed-15-64").points) {
  console.log(period, value, parts === undefined ? "printed" : `sum of ${String(parts.length)} cells`);
}

// A table as rows, straight into a data frame.
console.table(tableRows(table(jeonju2024, "10")).slice(0, 5), ["measure", "period", "value", "unit"]);

// Projects whose amounts are no budget of the year.
const others = projectRows(jeonju2024, { locale: "ko" }).filter((one) => one.covers !== "year" && one.covers !== null);
console.table(others.slice(0, 8), ["project", "name", "budget", "budgetUnit", "covers", "start", "end", "open"]);

// What the document does not say is absent, with the reason.
console.log(projectsOf(jeonju2024, { sector: "training" }));

// A department's budgets of the year: amounts that cover something else are not added to them.
const ofYear = projectRows(jeonju2024).filter((one) => one.department === "청년정책과" && one.covers === "year");
console.log(sum(ofYear.flatMap((one) => one.budget ?? [])), ofYear[0]?.budgetUnit, "in", ofYear.length, "projects");

// The milestones that are planned for the third quarter, in whatever precision they are printed, for a spreadsheet.
const due = milestoneRows(jeonju2024).filter((one) => one.state === "planned" && overlaps(one, "2024-Q3"));
console.log(toCsv(due.slice(0, 8), { columns: ["project", "label", "start", "end", "open", "printed"] }));

// Readings that differ from the print.
for (const one of jeonju2024.corrections.slice(0, 3)) {
  console.log(`${one.printed} → ${one.read}: ${nameIn(one.reason, "en")}`);
}
