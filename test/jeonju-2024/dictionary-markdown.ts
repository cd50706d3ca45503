/* Markdown of the data dictionary. */
import type { Name } from "../../src/model/names.js";

/** Text inside a cell of a Markdown table. */
function inCell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("<", "&lt;").replaceAll("\n", " ");
}

export function grid(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cellsOf: readonly string[]) => `| ${cellsOf.map(inCell).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

export function code(text: string): string {
  return `\`${text}\``;
}

export function grouped(value: number): string {
  return value.toLocaleString("en", { maximumFractionDigits: 10 });
}

/** Korean and English name in one cell. */
export function both(name: Name): string {
  return name.en === undefined || name.en === name.ko ? name.ko : `${name.ko} – ${name.en}`;
}
