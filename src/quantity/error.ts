/** A step into a document: a member's name or an index. */
export type PathStep = string | number;

/**
 * What was wrong. Stable: a program may branch on it; the text of a message may change at any time.
 *
 * - `not-json`, `input-too-large`, `unknown-format`: the document as a whole cannot be read.
 * - `wrong-type`, `missing-key`, `unknown-key`, `forbidden-key`, `too-deep`, `invalid-value`: its shape.
 * - `not-finite`, `not-a-number`, `negative-level`, `part-above-whole`, `out-of-range`, `invalid-decimals`: a number.
 * - `invalid-period`, `invalid-day`, `reversed-period`: time.
 * - `unknown-id`, `duplicate-id`: names.
 * - `unknown-unit`, `unit-mismatch`, `basis-mismatch`: what a number counts and where it comes from.
 * - `baseline-not-earlier`, `overlapping-revisions`: a target against the other targets.
 * - `sign-not-declared`, `not-readable`, `ambiguous`: Korean notation.
 * - `different-lengths`: columns that do not belong together.
 * - `duplicate-record`, `two-finals`, `overlapping-periods`, `missing-period`, `period-outside-plan`,
 *   `falling-cumulative`, `exceeds-year`, `reversed-days`: records of progress against each other and their plan.
 * - `total-row`, `merged-cell`, `unlike-row`, `out-of-group`: rows and lines of a file.
 */
export type ErrorCode =
  | "not-json"
  | "input-too-large"
  | "unknown-format"
  | "wrong-type"
  | "missing-key"
  | "unknown-key"
  | "forbidden-key"
  | "too-deep"
  | "invalid-value"
  | "not-finite"
  | "not-a-number"
  | "negative-level"
  | "part-above-whole"
  | "out-of-range"
  | "invalid-decimals"
  | "invalid-period"
  | "invalid-day"
  | "reversed-period"
  | "unknown-id"
  | "duplicate-id"
  | "unknown-unit"
  | "unit-mismatch"
  | "basis-mismatch"
  | "baseline-not-earlier"
  | "overlapping-revisions"
  | "sign-not-declared"
  | "not-readable"
  | "ambiguous"
  | "different-lengths"
  | "duplicate-record"
  | "two-finals"
  | "overlapping-periods"
  | "missing-period"
  | "period-outside-plan"
  | "falling-cumulative"
  | "exceeds-year"
  | "reversed-days"
  | "total-row"
  | "merged-cell"
  | "unlike-row"
  | "out-of-group";

/** One thing that is wrong with an input, as data. */
export interface Issue {
  /** What kind of mistake it is. */
  readonly code: ErrorCode;
  /** Where it is: member names and indices from the root of the input. */
  readonly path: readonly PathStep[];
  /** What stands there, as text and shortened. */
  readonly value: string;
  /** What was expected instead. */
  readonly expected: string;
  /** The valid name closest to what was given, where one is close. */
  readonly nearest?: string;
  /** What an ambiguous text may mean, each in a form with that one meaning. */
  readonly alternatives?: readonly string[];
}

const LONGEST_VALUE = 60;

/** A value as short text for a message: never longer than about sixty characters, whatever it is. */
export function shorten(value: unknown): string {
  if (typeof value === "string") {
    const text = value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE)}…` : value;
    return JSON.stringify(text);
  }
  if (typeof value === "bigint") return shortenText(`${String(value)}n`);
  if (Array.isArray(value)) return `an array of ${String(value.length)}`;
  if (typeof value === "object" && value !== null) {
    const keys = Object.keys(value);
    return shortenText(keys.length === 0 ? "an empty object" : `an object with ${keys.slice(0, 5).join(", ")}`);
  }
  if (typeof value === "function") return "a function";
  if (typeof value === "number" || typeof value === "boolean" || typeof value === "symbol") {
    return shortenText(String(value));
  }
  return value === undefined ? "nothing" : "null";
}

function shortenText(text: string): string {
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
}

/** A path as a reader writes it: `targets[2].baseline.period`. */
export function pathText(path: readonly PathStep[]): string {
  let text = "";
  for (const step of path) {
    if (typeof step === "number") text += `[${String(step)}]`;
    else if (/^[A-Za-z_$][\w$]*$/.test(step)) text += text === "" ? step : `.${step}`;
    else text += `[${shorten(step)}]`;
  }
  return text;
}

/**
 * An issue as one line of text.
 *
 * @param issue - One issue of an {@link quantity.IljariError | IljariError}.
 * @returns Path, code, what stands there, what was expected, and the nearest valid name where there is one.
 * @example
 * ```ts
 * import { issueText } from "iljari/quantity";
 * issueText({ code: "unknown-id", path: ["targets", 0, "indicator"], value: '"employd"', expected: "an indicator", nearest: "employed" });
 * // => 'targets[0].indicator: unknown-id: "employd", expected an indicator; did you mean "employed"?'
 * ```
 */
export function issueText(issue: Issue): string {
  const where = issue.path.length === 0 ? "" : `${pathText(issue.path)}: `;
  const hint = issue.nearest === undefined ? "" : `; did you mean ${JSON.stringify(issue.nearest)}?`;
  return `${where}${issue.code}: ${issue.value}, expected ${issue.expected}${hint}`;
}

/**
 * The library's one error class. It lists everything that was found, not only the first mistake;
 * `code`, `path`, `value`, `expected`, `nearest` and `alternatives` are those of the first issue.
 *
 * @example
 * ```ts
 * import { IljariError, round } from "iljari/quantity";
 * let code: string | undefined;
 * try {
 *   round(Number.NaN, { decimals: 1 });
 * } catch (error) {
 *   if (error instanceof IljariError) code = error.code;
 * }
 * code; // => "not-finite"
 * ```
 */
export class IljariError extends Error {
  override readonly name = "IljariError";
  /** What kind of mistake the first issue is. */
  readonly code: ErrorCode;
  /** Where the first issue is. */
  readonly path: readonly PathStep[];
  /** What stands there, as text and shortened. */
  readonly value: string;
  /** What was expected there. */
  readonly expected: string;
  /** The valid name closest to what was given, where one is close. */
  readonly nearest?: string;
  /** What an ambiguous text may mean, each in a form with that one meaning. */
  readonly alternatives?: readonly string[];
  /** Everything that was found, in the order of the input. */
  readonly issues: readonly Issue[];

  /** @param issues - At least one issue. */
  constructor(issues: readonly [Issue, ...Issue[]]) {
    const [first] = issues;
    super(messageOf(issues));
    this.code = first.code;
    this.path = first.path;
    this.value = first.value;
    this.expected = first.expected;
    if (first.nearest !== undefined) this.nearest = first.nearest;
    if (first.alternatives !== undefined) this.alternatives = first.alternatives;
    this.issues = issues;
  }
}

/** More lines than this help nobody; `issues` has them all. */
const MOST_LINES = 50;

function messageOf(issues: readonly [Issue, ...Issue[]]): string {
  if (issues.length === 1) return issueText(issues[0]);
  const lines = issues.slice(0, MOST_LINES).map((one) => `- ${issueText(one)}`);
  const rest = issues.length > MOST_LINES ? [`- and ${String(issues.length - MOST_LINES)} more`] : [];
  return [`${String(issues.length)} issues`, ...lines, ...rest].join("\n");
}

/** What a thrower says of an issue; the value is shortened here and nowhere else. */
export interface IssueParts {
  readonly path?: readonly PathStep[];
  readonly value: unknown;
  readonly expected: string;
  readonly nearest?: string | undefined;
  readonly alternatives?: readonly string[] | undefined;
}

/** Builds an {@link Issue}. */
export function issue(code: ErrorCode, parts: IssueParts): Issue {
  const { path = [], value, expected, nearest, alternatives } = parts;
  return {
    code,
    path,
    value: shorten(value),
    expected,
    ...(nearest === undefined ? {} : { nearest }),
    ...(alternatives === undefined ? {} : { alternatives }),
  };
}

/** The one place where the library throws for a single mistake. */
export function fail(code: ErrorCode, parts: IssueParts): never {
  throw new IljariError([issue(code, parts)]);
}
