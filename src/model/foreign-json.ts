import { issue, type Issue, type PathStep } from "../quantity/error.js";

/** Names that reach an object's prototype; no plan needs them and some code that copies objects trips over them. */
const FORBIDDEN = ["__proto__", "constructor", "prototype"];

/** Deeper than any plan; what is deeper makes recursive code of others overflow. */
const DEEPEST = 100;

/** Whether a JSON text could hold a forbidden key: cheap, and true too often rather than too rarely. */
export function mayHoldForbiddenKey(text: string): boolean {
  // A key can be written with escapes, which are not worth telling apart here.
  return FORBIDDEN.some((key) => text.includes(`"${key}"`)) || text.includes("\\u");
}

/**
 * Walks a value of unknown origin, without recursion, and lists what JSON cannot carry or should not:
 * forbidden keys, nesting beyond a bound (cycles among them), functions, bigints, numbers that are not finite.
 */
export function foreignJsonIssues(root: unknown): Issue[] {
  const issues: Issue[] = [];
  const open: { value: unknown; path: readonly PathStep[] }[] = [{ value: root, path: [] }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, path } = next;
    if (typeof value === "number" && !Number.isFinite(value)) {
      issues.push(issue("not-finite", { path, value, expected: "a finite number" }));
    } else if (typeof value === "bigint" || typeof value === "function" || typeof value === "symbol") {
      issues.push(issue("wrong-type", { path, value, expected: "a JSON value" }));
    }
    if (typeof value !== "object" || value === null) continue;
    if (path.length > DEEPEST) {
      const expected = `at most ${String(DEEPEST)} levels`;
      return [...issues, issue("too-deep", { path: path.slice(0, 3), value, expected })];
    }
    const children = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
    // Pushed backwards, so that issues come in the order of the input.
    for (const [key, child] of children.reverse() as [PathStep, unknown][]) {
      if (typeof key === "string" && FORBIDDEN.includes(key)) {
        issues.push(issue("forbidden-key", { path: [...path, key], value: child, expected: "another name" }));
      } else {
        open.push({ value: child, path: [...path, key] });
      }
    }
  }
  return issues;
}
