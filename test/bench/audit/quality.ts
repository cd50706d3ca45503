import { audit, type AuditOptions } from "../../../src/audit/audit.js";
import { localised, together, type Localised } from "./localised.js";
import { madeUpPlan, type MadeUpOptions } from "./made-up-plan.js";
import { MISTAKES, type Mistake } from "./mistakes.js";

/** As many tables as the prototype had: 2,970 cells in 765 sums. */
const TABLES = 45;
const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const PLANTED = [10, 30, 60] as const;
const PRINTINGS = ["exact", "half-up"] as const;

/** Mistakes of one cell, as the prototype planted them. A swap is another matter: it leaves one of the sums as it was. */
const OF_ONE_CELL: readonly Mistake[] = MISTAKES.filter(
  (kind) => !["swap", "copied-neighbour", "total-off"].includes(kind),
);

/** What the prototype found with mistakes of its own making, ten plans each, in the columns below. */
const PROTOTYPE: readonly string[] = [
  "right and alone 100/100, inside slack  0, wrong 0 of  95, ambiguous  0, gave up 0, truth in range 100/100",
  "right and alone 295/300, inside slack  0, wrong 0 of 236, ambiguous  1, gave up 1, truth in range 295/295",
  "right and alone 584/600, inside slack  0, wrong 0 of 320, ambiguous  7, gave up 3, truth in range 584/584",
  "right and alone  93/100, inside slack  3, wrong 1 of  87, ambiguous  2, gave up 0, truth in range   92/93",
  "right and alone 282/300, inside slack 10, wrong 1 of 209, ambiguous  7, gave up 0, truth in range 282/282",
  "right and alone 503/600, inside slack 20, wrong 5 of 322, ambiguous 17, gave up 9, truth in range 503/503",
];

/** Prints how well mistakes are localised: in mixture beside the prototype, and one kind at a time. */
export function benchQuality(): void {
  console.log("\nLocalisation: 45 cross-footed tables, 2,970 cells, 765 sums, 10 plans each");
  printHeads("printing, planted");
  PRINTINGS.flatMap((printing) => PLANTED.map((mistakes) => ({ printing, mistakes }))).forEach((setup, index) => {
    const name = `${setup.printing}, ${setup.mistakes}`;
    printRow(name, found({ ...setup, kinds: OF_ONE_CELL }));
    console.log(`  ${"  prototype".padEnd(FIRST_COLUMN)}  ${PROTOTYPE[index] ?? ""}`);
  });
  console.log(
    "\nRepairs of up to four figures, and mistakes of all kinds in turn: swaps, copies and wrong totals as well",
  );
  printHeads("printing, planted");
  for (const printing of PRINTINGS) {
    printRow(`${printing}, 60, four`, found({ printing, mistakes: 60, kinds: OF_ONE_CELL }, { mostFigures: 4 }));
    for (const mistakes of PLANTED) printRow(`${printing}, ${mistakes}, all`, found({ printing, mistakes }));
  }
  for (const printing of PRINTINGS) {
    console.log(`\nOne kind at a time: ${printing}, 10 a plan`);
    printHeads("kind");
    for (const kind of MISTAKES) printRow(kind, found({ printing, mistakes: 10, kinds: [kind] }));
  }
}

function found(options: Omit<MadeUpOptions, "seed" | "tables">, limits: AuditOptions = {}): Localised {
  return together(
    SEEDS.map((seed) => {
      const { plan, planted } = madeUpPlan({ ...options, seed, tables: TABLES });
      return localised(audit(plan, limits), planted);
    }),
  );
}

const HEADS = [
  ["suggested", "all cells of the mistake are suggested, and only wrong ones beside them"],
  ["first", "all in the first repair"],
  ["listed", "all in one of the repairs"],
  ["inside slack", "no sum differs by more than rounding leaves"],
  ["missed", "differs by more, and is no finding"],
  ["cases", ""],
  ["wrong", "cases that suggest a cell that is right"],
  ["ambiguous", "cases with several repairs, none suggested"],
  ["weak", "cases with one repair, not suggested"],
  ["none", "cases without a repair of three cells"],
  ["gave up", "cases"],
  ["truth in range", "of rightly suggested cells"],
] as const;
const FIRST_COLUMN = 18;

function printHeads(first: string): void {
  console.log(`  ${[first.padEnd(FIRST_COLUMN), ...HEADS.map(([head]) => head)].join("  ")}`);
}

function printRow(name: string, one: Localised): void {
  const cells = [
    ...[`${one.suggested}/${one.mistakes}`, one.first, one.listed, one.undetectable, one.missed, one.cases],
    ...[one.wrong, one.ambiguous, one.weak, one.none, one.gaveUp, `${one.holdsTruth}/${one.named}`],
  ].map((cell, index) => String(cell).padStart(HEADS[index]?.[0].length ?? 0));
  console.log(`  ${[name.padEnd(FIRST_COLUMN), ...cells].join("  ")}`);
}

/** What the columns mean. */
export function printLegend(): void {
  console.log("");
  for (const [head, meaning] of HEADS) if (meaning !== "") console.log(`  ${head}: ${meaning}`);
}
