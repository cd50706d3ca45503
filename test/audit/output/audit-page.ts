import { audit } from "../../../src/audit/audit.js";
import type { Finding } from "../../../src/audit/audit-report.js";
import type { CheckResult, HoldsUnder } from "../../../src/audit/check-result.js";
import { explain, findingLine } from "../../../src/audit/explain.js";
import { figuresText } from "../../../src/audit/figures-text.js";
import { unsureText } from "../../../src/audit/output/cause.js";
import { lookFirst } from "../../../src/audit/output/look-first.js";
import { subjectOf } from "../../../src/audit/output/headline.js";
import { RULE_NAMES, SEVERITY_NAMES, UNCHECKABLE_REASONS, VERDICT_NAMES } from "../../../src/audit/output/words.js";
import { fitLine, gravestFindings, habitName, summaryLines } from "../../../src/audit/summary-text.js";
import { jeonju2024 } from "../../../src/jeonju-2024/index.js";
import { addressText } from "../../../src/model/rows/address-text.js";
import { nameIn } from "../../../src/model/locale.js";
import { code, grouped } from "../../jeonju-2024/dictionary-markdown.js";

/*
 * The page that shows the whole audit of the reference plan. It is made from the audit, so that it cannot say anything
 * else; a test compares the committed page with it.
 */

const GRAVEST = 5;
const RULES: readonly HoldsUnder[] = ["half-up", "half-even", "half-down", "truncate"];

/** The page as Markdown. */
export function auditPage(): string {
  const whole = audit(jeonju2024);
  const { summary } = whole;
  const caseTitle = (finding: Finding) => capital(subjectOf(finding.result, "en"));
  const done = summary.checks - summary.verdicts.uncheckable;
  const lastDigits = summary.severities.digit;
  const found = summary.verdicts.inconsistent;

  const inShort = () => {
    const cited = gravestFindings(whole, GRAVEST).map((one, index) => {
      const number = whole.cases.findIndex(({ id }) => id === one.case) + 1;
      const look = lookFirst(one, whole, "en");
      const rest = look === undefined ? unsureText(one, whole, "en") : `${look}.`;
      return `${String(index + 1)}. ${escaped(findingLine(one, "en"))} ${escaped(rest)} [Case ${String(number)}](#case-${String(number)})`;
    });
    return [
      `Of ${grouped(done)} checks that could be done, ${grouped(done - found)} hold and ${grouped(found)} do not: ${grouped(lastDigits)} of these differ in a last digit only, ${grouped(found - lastDigits)} by more. Before anything of the plan is cited, look at these:`,
      "",
      ...cited,
      "",
      "In numbers:",
      "",
      ...summaryLines(whole, "en").map((line) => `- ${escaped(line)}`),
    ];
  };

  const verdicts = () =>
    grid(
      ["Verdict", "Checks", "What it means"],
      (["exact", "explained", "explained-boundary", "inconsistent", "uncheckable"] as const).map((verdict) => [
        VERDICT_NAMES[verdict].en,
        grouped(summary.verdicts[verdict]),
        MEANINGS[verdict],
      ]),
    );

  const cases = () =>
    whole.cases.flatMap((one, index) => {
      const own = whole.findings.filter((finding) => finding.case === one.id);
      const [first] = own;
      if (first === undefined) return [];
      const number = String(index + 1);
      return [
        `<a id="case-${number}"></a>`,
        "",
        `### ${number}. ${escaped(caseTitle(first))}`,
        "",
        ...own.flatMap((finding) => [...explained(finding), ""]),
      ];
    });

  /** The first line stands out, lists stay lists, and what lies between them is a paragraph. */
  const explained = (finding: Finding): string[] => {
    const [first = "", ...lines] = explain(finding, { locale: "en", audit: whole }).split("\n");
    const blocks: string[] = [`**${escaped(first)}**`, ""];
    let isList = false;
    for (const line of lines) {
      const isItem = line.startsWith("- ");
      if (isItem !== isList && blocks.at(-1) !== "") blocks.push("");
      blocks.push(escaped(line) + (isItem ? "" : "  "));
      isList = isItem;
    }
    const text = blocks.map((line, index) =>
      blocks[index + 1] === "" || index + 1 === blocks.length ? line.trimEnd() : line,
    );
    return [...text, "", `${code(finding.figures)} · ${SEVERITY_NAMES[finding.severity].en} · ${code(finding.id)}`];
  };

  const checked = () => {
    const groups = new Map<string, CheckResult[]>();
    for (const one of whole.results) {
      if (one.verdict === "uncheckable") continue;
      const { section = "", table } = one.figures[0]?.figure.address ?? {};
      // Each project has a table of its own in section IV: one list of them is enough.
      const place = section === PROJECTS ? PROJECTS : [section, table].filter((part) => part !== undefined).join(" / ");
      const key = one.spans !== undefined ? "Milestones" : place;
      groups.set(key, [...(groups.get(key) ?? []), one]);
    }
    return [...groups]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([place, all]) => [
        `### ${escaped(place === "" ? "Without a place" : place === PROJECTS ? "IV, key tasks and projects" : place)}`,
        "",
        grid(["What", "Where", "Check", "Figures", "Verdict", "Rules", "Power"], all.map(rowOf)),
        "",
      ]);
  };

  const habits = () =>
    grid(
      [
        "Figures",
        "Checks",
        "That tell rules apart",
        ...RULES.map((rule) => RULE_NAMES[rule].en),
        "Follows",
        "Break it",
      ],
      whole.habits
        .filter((one) => one.decisive > 0)
        .map((one) => [
          habitName(one, "en"),
          grouped(one.checks),
          grouped(one.decisive),
          ...RULES.map((rule) => grouped(one.allowedBy[rule])),
          one.cutsOff ? "cut off" : rulesText(one.rules),
          one.breakers.length === 0 ? "" : grouped(one.breakers.length),
        ]),
    );

  const conflicts = () =>
    whole.jointConflicts.length === 0
      ? [
          "None: whatever holds check by check can hold as a whole, as far as narrowing the ranges of the figures shows.",
        ]
      : whole.jointConflicts.flatMap((one) => [
          `- ${one.checks.map(code).join(", ")}: tied together by ${one.figures.map(({ id }) => code(id)).join(", ")}`,
        ]);

  const fits = () =>
    whole.fits.flatMap((fit) => [
      escaped(fitLine(fit, "en")),
      "",
      grid(
        ["Period", "", "Level", "Rate", "Population implied", "Between", "Change"],
        fit.periods.map(({ period, of, level, rate, population, change }) => [
          period,
          of,
          String(level.value),
          String(rate.value),
          String(population.value),
          population.value === null ? "" : `${String(population.range?.low)}–${String(population.range?.high)}`,
          change?.value == null ? "" : String(change.value),
        ]),
      ),
      "",
    ]);

  const uncheckable = () =>
    grid(
      ["Check", "Reason", "Concerns"],
      whole.results.flatMap((one) =>
        one.uncheckable === undefined
          ? []
          : [[code(one.id), UNCHECKABLE_REASONS[one.uncheckable.reason].en, code(one.uncheckable.of)]],
      ),
    );

  return `${[
    "---",
    "title: Jeonju 2024, audit",
    "---",
    "",
    "# Jeonju 2024: does the plan agree with itself?",
    "",
    "A published plan prints figures that follow from other figures: totals, shares, changes, the same fact in several places. This page recomputes all of them for Jeonju City's 2024 job plan and says which do not follow, by how much, and what may have happened. Nothing on it is written by hand: it comes from `audit(jeonju2024)`, by `npm run audit-page`. A finding is a question to the city, not a verdict on it; the audit never changes a figure.",
    "",
    "Places are section / table / row / column as the document prints them, in Korean. Names are English; numbers are as printed.",
    "",
    "## In short",
    "",
    ...inShort(),
    "",
    verdicts(),
    "",
    "- [Findings, one case after another](#findings)",
    "- [Rounding habits](#rounding-habits), [checks that cannot hold together](#joint-conflicts), [whether the targets fit](#target-fit)",
    "- [Every check](#every-check), [what could not be checked](#not-checkable)",
    "- [How to redo it](#how-to-redo-it)",
    "",
    "## Findings",
    "",
    "Findings that share a figure form a case, since one slip mostly explains them all. The gravest come first: what turns a claim or the meeting of a target, then a sign, a rank, the size of a figure, and last a last digit. Each ends with its figures as one line, what it turns over, and its id.",
    "",
    ...cases(),
    "## Rounding habits",
    "",
    "How the figures of a table are rounded, as far as its checks tell: how many of them each rule allows. Only groups are listed in which a check tells rules apart.",
    "",
    habits(),
    "",
    "## Joint conflicts",
    "",
    ...conflicts(),
    "",
    "## Target fit",
    "",
    ...fits(),
    "## Every check",
    "",
    "By the section and table in which the result stands. Figures: what follows = what is computed, ≈ where it differs by rounding only, ≠ where it does not agree; `a → b` is a change, `a | b` are printings of one fact. Rules: under which it holds if all its figures were rounded so. Power: how many printed values would have passed; where there are many, the verdict says little.",
    "",
    ...checked(),
    "## Not checkable",
    "",
    "Nothing is skipped silently: these follow from the model, and something is in their way.",
    "",
    uncheckable(),
    "",
    "## How to redo it",
    "",
    "By hand: every finding names its figures, where they stand and the computation. A printed figure stands for everything that its last digit leaves open (202.4 for 202.35 to 202.45); a count from a register or an amount in won stands for itself.",
    "",
    "With the library:",
    "",
    "```ts",
    'import { audit, auditRows, explain } from "iljari/audit";',
    'import { jeonju2024 } from "iljari/jeonju-2024";',
    "",
    "const whole = audit(jeonju2024);",
    'for (const finding of whole.findings) console.log(explain(finding, { locale: "en", audit: whole }));',
    'console.table(auditRows(whole, { only: "findings" }));',
    "```",
    "",
    "On the command line: `iljari audit` for this plan, `iljari audit FILE.json --all --locale ko` for another.",
  ]
    .join("\n")
    .trimEnd()}\n`;
}

const PROJECTS = "IV";

const MEANINGS = {
  exact: "computing with the printed figures gives what is printed",
  explained: "the figures may all be right: they differ because each was rounded",
  "explained-boundary": "only if ties were rounded now up and now down",
  inconsistent: "no rounding to the nearest explains it: a finding",
  uncheckable: "it could not be done; the reason is given",
} as const;

function rowOf(result: CheckResult): string[] {
  const { address } = result.figures[0]?.figure ?? {};
  const { section, table, row, column } = address ?? {};
  const isProject = section === PROJECTS && table !== undefined;
  const where = addressText({
    ...(isProject && { table }),
    ...(row !== undefined && { row }),
    ...(column !== undefined && { column }),
  });
  const what = result.name === undefined ? subjectOf(result, "en") : nameIn(result.name, "en");
  const { spans } = result;
  return [
    escaped(what),
    escaped(where ?? ""),
    result.origin === "plan"
      ? `plan: ${result.kind}`
      : `${result.check}${result.check === result.kind ? "" : `: ${result.kind}`}`,
    code(figuresText(result)),
    result.verdict === "inconsistent" ? `**${VERDICT_NAMES.inconsistent.en}**` : VERDICT_NAMES[result.verdict].en,
    result.relation !== undefined || spans !== undefined ? "" : rulesText(result.rules),
    result.power === null ? "" : grouped(result.power),
  ];
}

function rulesText(rules: readonly HoldsUnder[]): string {
  if (rules.length === 0) return "none";
  const nearest = RULES.slice(0, 3).every((rule) => rules.includes(rule));
  const others = rules.filter((rule) => !nearest || !RULES.slice(0, 3).includes(rule));
  if (nearest && others.includes("truncate")) return "any";
  return [...(nearest ? ["nearest"] : []), ...others.map((rule) => RULE_NAMES[rule].en)].join(", ");
}

/** Not that of the dictionary: code in a cell is not escaped as text is. */
function grid(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((text) => text.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

/** What Markdown would take for more than text. */
function escaped(text: string): string {
  return text.replaceAll(/[<>*_~[\]]/g, (character) => `\\${character}`);
}
