import { audit } from "../../../src/audit/audit.js";
import { localised, together, type Localised } from "./localised.js";
import { madeUpPlan, type MadeUpOptions } from "./made-up-plan.js";
import { MISTAKES } from "./mistakes.js";

/** As many tables as the prototype had: 2,970 cells in 765 sums. */
const TABLES = 45;
const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** Ten plans each, printed exactly or rounded half up. */
const SETUPS = [
  { printing: "exact", mistakes: 10 },
  { printing: "exact", mistakes: 30 },
  { printing: "exact", mistakes: 60 },
  { printing: "half-up", mistakes: 10 },
  { printing: "half-up", mistakes: 30 },
  { printing: "half-up", mistakes: 60 },
] as const;

/**
 * What the prototype found in plans of this size, with mistakes of its own making: right and alone, inside slack, named
 * wrongly of components, ambiguous, gave up, truth in the range.
 */
const PROTOTYPE: readonly string[] = [
  "100 of 100,  0, 0 of  95,  0, 0, 100/100",
  "295 of 300,  0, 0 of 236,  1, 1, 295/295",
  "584 of 600,  0, 0 of 320,  7, 3, 584/584",
  " 93 of 100,  3, 1 of  87,  2, 0,   92/93",
  "282 of 300, 10, 1 of 209,  7, 0, 282/282",
  "503 of 600, 20, 5 of 322, 17, 9, 503/503",
];

/** Prints how well mistakes are localised: in mixture beside the prototype, and one kind at a time. */
export function benchQuality(): void {
  console.log("\nLocalisation: 45 cross-footed tables, 2,970 cells, 765 sums, 10 seeds; mistakes of all kinds in turn");
  printHeads("printing, planted");
  SETUPS.forEach(({ printing, mistakes }, index) => {
    printRow(`${printing}, ${mistakes}`, found({ printing, mistakes }), PROTOTYPE[index]);
  });
  for (const printing of ["exact", "half-up"] as const) {
    console.log(`\nThe same by kind of mistake, one kind at a time: ${printing}, 10 a plan`);
    printHeads("kind");
    for (const kind of MISTAKES) printRow(kind, found({ printing, mistakes: 10, kinds: [kind] }));
  }
}

function found(options: Omit<MadeUpOptions, "seed" | "tables">): Localised {
  return together(
    SEEDS.map((seed) => {
      const { plan, planted } = madeUpPlan({ ...options, seed, tables: TABLES });
      return localised(audit(plan), planted);
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

function printRow(name: string, one: Localised, prototype?: string): void {
  const cells = [
    ...[`${one.suggested}/${one.mistakes}`, one.first, one.listed, one.undetectable, one.missed, one.cases],
    ...[one.wrong, one.ambiguous, one.weak, one.none, one.gaveUp, `${one.holdsTruth}/${one.named}`],
  ].map((cell, index) => String(cell).padStart(HEADS[index]?.[0].length ?? 0));
  console.log(`  ${[name.padEnd(FIRST_COLUMN), ...cells].join("  ")}`);
  if (prototype !== undefined) console.log(`  ${"  prototype".padEnd(FIRST_COLUMN)}  ${prototype}`);
}

/** What the columns mean. */
export function printLegend(): void {
  console.log("");
  for (const [head, meaning] of HEADS) if (meaning !== "") console.log(`  ${head}: ${meaning}`);
}
