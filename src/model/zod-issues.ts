import type * as z from "zod";
import { issue, type ErrorCode, type Issue, type PathStep } from "../quantity/error.js";
import { hints, type Hint } from "./hints.js";
import { DAY_EXPECTED, DAY_PATTERN, PERIOD_EXPECTED, PERIOD_PATTERN } from "./period.js";

type ZodIssue = z.core.$ZodIssue;

/** What zod found, in the library's own terms: its messages depend on global state and are not used. */
export function fromZodIssues(found: readonly ZodIssue[], input: unknown, schema: z.core.$ZodType): Issue[] {
  const hint = hints();
  return found.flatMap((one) => fromZodIssue(one, input, schema, hint));
}

function fromZodIssue(found: ZodIssue, input: unknown, schema: z.core.$ZodType, hint: Hint): Issue[] {
  const path = found.path.map((step) => (typeof step === "symbol" ? String(step) : step));
  const value = valueAt(input, path);
  switch (found.code) {
    case "unrecognized_keys": {
      const known = keysAt(schema, path, input);
      const names = new Set(known);
      return found.keys.map((key) =>
        issue("unknown-key", {
          path: [...path, key],
          value: valueAt(value, [key]),
          expected: known.length === 0 ? "no such key" : `one of ${known.join(", ")}`,
          nearest: hint(key, names),
        }),
      );
    }
    case "invalid_type":
      return [wrongType(found.expected, path, value, input)];
    case "invalid_union": {
      const union = schemaAt(schema, path, input);
      // Members that no discriminator tells apart are told apart by what is given.
      if (union?.options !== undefined && union.discriminator === undefined) {
        return fromPlainUnion(found, union.options, input, schema, hint);
      }
      return [unknownValue(found, path, input, schema, hint)];
    }
    case "invalid_value":
      return [unknownValue(found, path, input, schema, hint)];
    case "invalid_format":
      return [wrongFormat(found, path, value)];
    case "too_small":
    case "too_big": {
      if (found.origin === "array") {
        const [one = "value"] = [path.at(-1)].flatMap((key) => (typeof key === "string" ? key.replace(/s$/, "") : []));
        return [issue("invalid-value", { path, value, expected: `at least one ${one}` })];
      }
      const bound =
        found.code === "too_small" ? `at least ${String(found.minimum)}` : `at most ${String(found.maximum)}`;
      const expected = typeof value === "string" ? "a text that is not empty" : `a whole number of ${bound}`;
      return [issue("invalid-value", { path, value, expected })];
    }
    default:
      return [issue("invalid-value", { path, value, expected: "a value that the schema allows" })];
  }
}

function unknownValue(
  found: z.core.$ZodIssueInvalidValue | z.core.$ZodIssueInvalidUnion,
  path: readonly PathStep[],
  input: unknown,
  schema: z.core.$ZodType,
  hint: Hint,
): Issue {
  const value = valueAt(input, path);
  const options = optionsOf(found, path, input, schema);
  if (value === undefined) return missing(path, options.join(", "));
  const code: ErrorCode = path.at(-1) === "unit" ? "unknown-unit" : "invalid-value";
  const nearest = typeof value === "string" ? hint(value, new Set(options)) : undefined;
  return issue(code, { path, value, expected: `one of ${options.join(", ")}`, nearest });
}

/** What is wrong with the member of a union that was meant; where none was, what may stand there. */
function fromPlainUnion(
  found: z.core.$ZodIssueInvalidUnion,
  options: readonly z.core.$ZodType[],
  input: unknown,
  schema: z.core.$ZodType,
  hint: Hint,
): Issue[] {
  const path = found.path.map((step) => (typeof step === "symbol" ? String(step) : step));
  const value = valueAt(input, path);
  const members = options.map(unwrapped);
  const meant = meantBy(value, members);
  const inside = meant === undefined ? [] : (found.errors[members.indexOf(meant)] ?? []);
  if (inside.length > 0) {
    return inside.flatMap((one) => fromZodIssue({ ...one, path: [...found.path, ...one.path] }, input, schema, hint));
  }
  const types = members.map((one) => TYPE_NAMES[one.type] ?? one.type);
  return [wrongType([...new Set(types)].join(" or "), path, value, input)];
}

/** What may stand there; for a claim of no kind that there is, the kinds. */
function optionsOf(
  found: z.core.$ZodIssueInvalidValue | z.core.$ZodIssueInvalidUnion,
  path: readonly PathStep[],
  input: unknown,
  schema: z.core.$ZodType,
): string[] {
  if (found.code === "invalid_value") return found.values.map(String);
  const { options = [], discriminator } = defAt(schema, path.slice(0, -1), input) ?? {};
  return options.flatMap((one) => kindsOf(unwrapped(one), discriminator)).map(String);
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "an array",
  object: "an object",
  record: "an object",
};

function missing(path: readonly PathStep[], expected: string): Issue {
  return issue("missing-key", { path, value: undefined, expected });
}

function wrongType(type: string, path: readonly PathStep[], value: unknown, input: unknown): Issue {
  const expected = TYPE_NAMES[type] ?? type;
  if (value === undefined && path.length > 0) {
    return isThere(input, path)
      ? issue("wrong-type", { path, value: "undefined", expected: `${expected}, or no such key` })
      : missing(path, expected);
  }
  if (typeof value === "number" && !Number.isFinite(value)) {
    return issue("not-finite", { path, value, expected: "a finite number" });
  }
  if (type === "number" && typeof value === "string") {
    const digits = value.length < 40 ? value.replaceAll(/[,\s]/g, "") : "";
    const nearest = /^-?[0-9]+(?:\.[0-9]+)?$/.test(digits) ? digits : undefined;
    return issue("wrong-type", { path, value, expected: "a number, without quotes and separators", nearest });
  }
  return issue("wrong-type", { path, value, expected });
}

function wrongFormat(found: z.core.$ZodIssueInvalidStringFormat, path: readonly PathStep[], value: unknown): Issue {
  if (found.pattern === String(DAY_PATTERN)) return issue("invalid-day", { path, value, expected: DAY_EXPECTED });
  const expected = found.pattern === String(PERIOD_PATTERN) ? PERIOD_EXPECTED : "a year such as 2024";
  return issue("invalid-period", { path, value, expected });
}

/** What stands at a path; inherited members are not part of the input. */
function valueAt(root: unknown, path: readonly PathStep[]): unknown {
  let value = root;
  for (const step of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<PathStep, unknown>)[step];
  }
  return value;
}

/** Whether the key is written, be it with the value undefined. */
function isThere(root: unknown, path: readonly PathStep[]): boolean {
  const holder = valueAt(root, path.slice(0, -1));
  return typeof holder === "object" && holder !== null && Object.hasOwn(holder, path.at(-1) ?? "");
}

interface Def {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
  readonly element?: z.core.$ZodType;
  readonly valueType?: z.core.$ZodType;
  readonly innerType?: z.core.$ZodType;
  readonly discriminator?: string;
  readonly options?: readonly z.core.$ZodType[];
  readonly values?: readonly unknown[];
}

/** The keys that the schema knows at a path. */
function keysAt(root: z.core.$ZodType, path: readonly PathStep[], input: unknown): string[] {
  return Object.keys(defAt(root, path, input)?.shape ?? {});
}

/** What the schema says of a path; of the members of a union the one that the input is of. */
function defAt(root: z.core.$ZodType, path: readonly PathStep[], input: unknown): Def | undefined {
  const def = schemaAt(root, path, input);
  return def && memberOf(def, valueAt(input, path));
}

/** As {@link defAt}, of a union as a whole. */
function schemaAt(root: z.core.$ZodType, path: readonly PathStep[], input: unknown): Def | undefined {
  let def = unwrapped(root);
  for (const [index, step] of path.entries()) {
    const holder = memberOf(def, valueAt(input, path.slice(0, index)));
    const next = typeof step === "number" ? holder.element : (holder.shape?.[step] ?? holder.valueType);
    if (next === undefined) return undefined;
    def = unwrapped(next);
  }
  return def;
}

function memberOf(def: Def, value: unknown): Def {
  if (def.options === undefined) return def;
  const members = def.options.map(unwrapped);
  if (def.discriminator === undefined) return meantBy(value, members) ?? def;
  const kind = valueAt(value, [def.discriminator]);
  return members.find((one) => kindsOf(one, def.discriminator).includes(kind)) ?? def;
}

/** The member that has the type of the value; of several objects the first that knows the most of its keys. */
function meantBy(value: unknown, members: readonly Def[]): Def | undefined {
  if (typeof value !== "object" || value === null) return members.find((one) => one.type === typeof value);
  if (Array.isArray(value)) return members.find((one) => one.type === "array");
  const keys = Object.keys(value);
  const known = ({ shape = {} }: Def) => keys.filter((key) => Object.hasOwn(shape, key)).length;
  const objects = members.filter((one) => one.type === "object");
  const most = Math.max(...objects.map(known));
  return objects.find((one) => known(one) === most);
}

function kindsOf({ shape }: Def, discriminator = ""): readonly unknown[] {
  const own = shape?.[discriminator];
  return (own && unwrapped(own).values) ?? [];
}

function unwrapped(schema: z.core.$ZodType): Def {
  let def = schema._zod.def as unknown as Def;
  while (def.innerType !== undefined) def = def.innerType._zod.def;
  return def;
}
