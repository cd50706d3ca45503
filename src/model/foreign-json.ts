import { issue, type Issue, type PathStep } from "../quantity/error.js";

/**
 * Names that reach an object's prototype; no plan needs them and some code that copies objects trips over them. An id of
 * that name would become a key, of rows and of coordinates, and be lost there.
 */
const FORBIDDEN: readonly string[] = ["__proto__", "constructor", "prototype"];

/** Whether a name can be neither an id nor a key. */
export function isForbidden(name: string): boolean {
  return FORBIDDEN.includes(name);
}

/** Deeper than any plan; what is deeper makes recursive code of others overflow. */
const DEEPEST = 100;

/** More values than any plan has; an object that lies in many places counts in each, as it would in the JSON text. */
const MOST_VALUES = 2_000_000;

/** A value and where it lies; its path is put together only for an issue. */
interface Place {
  readonly value: unknown;
  readonly key: PathStep;
  readonly parent: Place | undefined;
  readonly depth: number;
}

/**
 * Walks a value of unknown origin, without recursion, and lists what JSON cannot carry or should not:
 * forbidden keys, nesting beyond a bound (cycles among them), functions, bigints, dates and other objects that are
 * no plain data, numbers that are not finite, and `undefined` in extensions, which the schema does not look into.
 */
export function foreignJsonIssues(root: unknown): Issue[] {
  const issues: Issue[] = [];
  const open: Place[] = [{ value: root, key: "", parent: undefined, depth: 0 }];
  let count = 0;
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    const { value } = place;
    if (!isJson(place)) {
      issues.push(notJson(place));
      continue;
    }
    if (typeof value !== "object" || value === null) continue;
    if (place.depth > DEEPEST) {
      const expected = `at most ${String(DEEPEST)} levels`;
      return [...issues, issue("too-deep", { path: pathOf(place).slice(0, 3), value, expected })];
    }
    const children: [PathStep, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
    count += children.length;
    if (count > MOST_VALUES) {
      const expected = `at most ${String(MOST_VALUES)} values`;
      return [...issues, issue("input-too-large", { path: pathOf(place).slice(0, 3), value, expected })];
    }
    // Pushed backwards, so that issues come in the order of the input.
    for (const [key, child] of children.reverse()) {
      const next: Place = { value: child, key, parent: place, depth: place.depth + 1 };
      if (typeof key === "string" && isForbidden(key)) {
        issues.push(issue("forbidden-key", { path: pathOf(next), value: child, expected: "another name" }));
      } else open.push(next);
    }
  }
  return issues;
}

function pathOf(place: Place): PathStep[] {
  const path: PathStep[] = [];
  for (let at = place; at.parent !== undefined; at = at.parent) path.push(at.key);
  return path.reverse();
}

function isJson({ value, parent }: Place): boolean {
  switch (typeof value) {
    case "bigint":
    case "function":
    case "symbol":
      return false;
    case "number":
      return Number.isFinite(value);
    case "undefined":
      // Elsewhere the schema says what is missing.
      return parent === undefined || !pathOf(parent).includes("extensions");
    case "object":
      return value === null || Array.isArray(value) || isPlain(value);
    default:
      return true;
  }
}

/** Whether an object is a literal of this realm or another: nothing stands above its prototype. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function notJson(place: Place): Issue {
  const path = pathOf(place);
  const { value } = place;
  if (typeof value === "number") return issue("not-finite", { path, value, expected: "a finite number" });
  // What kind of object it is says more than its members, and a buffer has millions of them.
  const given = typeof value === "object" ? Object.prototype.toString.call(value) : value;
  return issue("wrong-type", { path, value: given, expected: "a JSON value" });
}
