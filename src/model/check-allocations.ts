import { add as plus, compare, HUNDRED, ZERO, type Fraction } from "../quantity/fraction.js";
import { readNumber } from "../quantity/number-input.js";
import type { Allocation } from "./allocation.js";
import { collect, each, isObject, refer, shown, type Add, type Loose, type Path } from "./check-parts.js";
import type { Plan } from "./plan.js";

/** What holds for allocations: of one thing to one that the plan knows, and never more than all of it. */
export function checkAllocations(plan: Loose<Plan>, sectors: ReadonlyMap<string, unknown>, add: Add): void {
  if (!Array.isArray(plan.allocations)) return;
  const known = (key: "projects" | "keyTasks" | "departments" | "organisations") => {
    const rows = plan[key] as readonly { readonly id?: string }[] | null | undefined;
    // What is wrong with their own ids is said where they stand.
    return collect(rows, key, new Map(), () => undefined);
  };
  const named = {
    project: [known("projects"), "a project"],
    keyTask: [known("keyTasks"), "a key task"],
    sector: [sectors, "a sector"],
    department: [known("departments"), "a department"],
    organisation: [known("organisations"), "an organisation"],
  } as const;
  const check = (member: unknown, path: Path, expected: string) => {
    if (!isObject(member)) return [];
    const given = Object.entries(member).filter(([, id]) => id !== undefined);
    if (given.length !== 1) {
      add("invalid-value", {
        path,
        value: given.map(([key]) => key).join(", "),
        expected: `exactly one of ${expected}`,
      });
    }
    for (const [key, id] of given) {
      if (!Object.hasOwn(named, key)) continue;
      const [ids, what] = named[key as keyof typeof named];
      // Departments are free text until the plan lists them.
      if (key !== "department" || ids.size > 0) refer(id as string, path, key, ids, what, add);
    }
    return given.flat();
  };
  collect(plan.allocations, "allocations", new Map(), add);
  const sums = new Map<string, Fraction>();
  each(plan.allocations, "allocations", (row: Loose<Allocation>, path) => {
    const of = check(row.of, [...path, "of"], "project, keyTask");
    const [to] = check(row.to, [...path, "to"], "sector, department, organisation, targetGroup, region");
    const { share, measure } = row;
    if (typeof share !== "number" || !Number.isFinite(share)) return;
    const tooMuch = (expected: string) => {
      add("out-of-range", { path: [...path, "share"], value: share, expected });
    };
    if (share <= 0 || share > 100) {
      tooMuch("a part above 0 and of at most 100 percent");
      return;
    }
    const measures = ["jobs", "money"].filter((one) => measure === undefined || measure === one);
    const isAbove = measures.map((one) => {
      const key = [...of, to, one].map(shown).join("\n");
      const sum = plus(sums.get(key) ?? ZERO, readNumber(share));
      sums.set(key, sum);
      return compare(sum, HUNDRED) > 0;
    });
    if (isAbove.includes(true)) tooMuch("parts that are together at most 100 percent of one thing");
  });
}
