import { readFileSync, writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import { planChangeRows, type PlanChangeRow } from "../../src/monitoring/plan-change-rows.js";
import { planChanges } from "../../src/monitoring/plan-changes.js";
import { madeUpRevision, original } from "./made-up-revision.js";

const PAGE = new URL("../../docs/revisions.md", import.meta.url);
const START = "<!-- before/after: written and compared by test/monitoring/revisions-page.test.ts -->\n";
const END = "<!-- end -->\n";

/** Korean before, English behind: the page is read in both languages. */
function line(ko: PlanChangeRow, en: PlanChangeRow): string {
  const amount = (value: number | null, text: string | null) => text ?? (value === null ? "–" : String(value));
  const ids = ko.entity === "project" ? [...new Set([ko.idBefore, ko.idAfter])].filter(Boolean).join(" → ") : "";
  return [
    `${ko.kindLabel} / ${en.kindLabel}`,
    `${ko.entityLabel} / ${en.entityLabel}`,
    `${ids} ${ko.label}`.trim(),
    ko.fieldLabel === null ? "" : `${ko.fieldLabel} / ${en.fieldLabel ?? ""}`,
    amount(ko.before, ko.textBefore),
    amount(ko.after, ko.textAfter),
    ko.difference === null
      ? (ko.reason ?? "")
      : `${String(ko.difference)}${ko.percent === null ? "" : ` (${String(ko.percent)} %)`}`,
    ko.unit ?? "",
  ].join(" | ");
}

it("the page shows what the made-up revision changes", () => {
  const changes = planChanges(original, madeUpRevision);
  const [ko, en] = [planChangeRows(changes, { locale: "ko" }), planChangeRows(changes, { locale: "en" })];
  const head =
    "구분 / Change | 대상 / What | 명칭 / Name | 항목 / Field | 당초 / Before | 변경 / After | 증감 / Difference | Unit";
  const rows = [head, head.replace(/[^|]+/g, " --- ").trim(), ...ko.map((row, i) => line(row, en[i] as PlanChangeRow))];
  const table = `\n${rows.map((row) => `| ${row} |`).join("\n")}\n\n`;
  const page = readFileSync(PAGE, "utf8");
  const [before = "", rest = ""] = page.split(START);
  const [shown, after = ""] = rest.split(END);
  if (process.env["WRITE_PAGES"] === "1") writeFileSync(PAGE, `${before}${START}${table}${END}${after}`);
  // The formatter pads columns and shortens rules: what counts is what the cells say.
  const cells = (text: string) =>
    text.split("\n").map((row) => row.split("|").map((cell) => cell.trim().replace(/^-+$/, "-")));
  expect(cells(process.env["WRITE_PAGES"] === "1" ? table : (shown ?? ""))).toStrictEqual(cells(table));
});
