import { nameIn, type Locale } from "../model/locale.js";
import { indicator } from "../model/look-up.js";
import { periodName } from "../model/period-name.js";
import type { Plan } from "../model/plan.js";
import { readiness } from "../model/readiness.js";
import { pathText } from "../quantity/error.js";
import { sectorReport } from "../budget/sector-report.js";
import { compareTargets } from "../targets/compare-targets.js";
import { flagText } from "../targets/flag.js";
import { words } from "./words.js";

/** What a plan lacks and what in it to look at, as text, with the number of findings. */
export function checkText(plan: Plan, locale: Locale): { readonly text: string; readonly findings: number } {
  const say = words(locale);
  const lacks = readiness(plan).map((one) => `- ${pathText(one.path)}: ${nameIn(one.text, locale)}`);
  const flags = flagLines(plan, locale);
  const findings = lacks.length + flags.length;
  const name = plan.title === undefined ? nameIn(plan.region.name, locale) : nameIn(plan.title, locale);
  const lines = [
    say.summary(findings, name),
    "",
    ...(lacks.length === 0 ? [say.complete] : [say.lacks(lacks.length), ...lacks]),
    "",
    ...(flags.length === 0 ? [say.noFlags] : [say.flags(flags.length), ...flags]),
  ];
  return { text: `${lines.join("\n")}\n`, findings };
}

function flagLines(plan: Plan, locale: Locale): string[] {
  const targetPeriods = [...new Set((plan.targets ?? []).map((one) => one.period))].sort();
  const sectorPeriods = [...new Set((plan.sectorTargets ?? []).map((one) => one.period))].sort();
  return [
    ...targetPeriods.flatMap((period) =>
      compareTargets(plan, { period }).flags.map((flag) => {
        const name = nameIn(indicator(plan, flag.of).name, locale);
        return `- ${periodName(period, locale)} ${name}: ${flagText(flag, locale)}`;
      }),
    ),
    ...sectorPeriods.flatMap((period) => {
      const report = sectorReport(plan, { period });
      return report.flags.map((flag) => {
        const result = report.results.find((one) => one.sector.id === flag.of);
        const name = result === undefined ? "" : ` ${nameIn(result.sector.name, locale)}:`;
        return `- ${periodName(period, locale)}${name} ${flagText(flag, locale)}`;
      });
    }),
  ];
}
