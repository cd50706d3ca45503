import * as z from "zod";
import { lazily } from "./lazily.js";
import { fromZodIssues } from "./zod-issues.js";
import type { Issue } from "../quantity/error.js";
import type { FundingSource } from "./funding.js";

/**
 * One project of one government in one year with its twelve months: a line of a corpus of many governments. Compact on
 * purpose, with amounts in won; the plans behind it say everything else.
 */
export interface ProjectYear {
  /** Code of the government's region. */
  readonly region: string;
  /** The year, four digits. */
  readonly year: string;
  /** Id of the project within the government's plan of the year. */
  readonly project: string;
  /** Id of its strategy. */
  readonly strategy?: string;
  /** Id of its key task. */
  readonly keyTask?: string;
  /** Id of the sector that it counts for. */
  readonly sector?: string;
  /** Id of its department. */
  readonly department?: string;
  /** Jobs aimed at, in persons. */
  readonly jobsTarget?: number;
  /** The year's budget by source, in won. */
  readonly budget?: Readonly<Partial<Record<FundingSource, number>>>;
  /** Jobs of each month from January, in persons; null where nothing was reported. */
  readonly jobs: readonly (number | null)[];
  /** Spent in each month, in won; null where nothing was reported. */
  readonly spent: readonly (number | null)[];
  /** True where the line is made up. */
  readonly synthetic?: true;
}

/** Above the budget of the whole country, and low enough that a year of months adds up exactly. */
const MOST = 700_000_000_000_000;

const projectYearObject = /* @__PURE__ */ lazily(() => {
  const name = z.string().min(1);
  const amount = z.int().min(0).max(MOST);
  const months = z.array(amount.nullable()).length(12);
  return z.strictObject({
    region: name,
    year: z.string().regex(/^[0-9]{4}$/),
    project: name,
    strategy: name.exactOptional(),
    keyTask: name.exactOptional(),
    sector: name.exactOptional(),
    department: name.exactOptional(),
    jobsTarget: amount.exactOptional(),
    budget: z
      .strictObject({
        national: amount.exactOptional(),
        provincial: amount.exactOptional(),
        municipal: amount.exactOptional(),
        private: amount.exactOptional(),
        other: amount.exactOptional(),
      })
      .exactOptional(),
    jobs: months,
    spent: months,
    synthetic: z.literal(true).exactOptional(),
  });
});

/** Schema of {@link ProjectYear}. */
export const projectYearSchema: z.ZodType<ProjectYear> = /* @__PURE__ */ z.lazy(projectYearObject);

/** What is wrong with a line, as the schema has it; nothing where it is right. */
export function projectYearIssues(line: unknown): Issue[] {
  const { error } = projectYearObject().safeParse(line);
  return error === undefined ? [] : fromZodIssues(error.issues, line, projectYearObject());
}

/**
 * The schema's verdict in one pass over the line, without explanation: a corpus has hundreds of thousands of lines that
 * are right, and zod takes longer for each than reading it. A test holds both verdicts against each other.
 */
export function isProjectYear(line: unknown): line is ProjectYear {
  if (!isObject(line)) return false;
  let required = 0;
  for (const key in line) {
    const value = line[key];
    switch (key) {
      case "region":
      case "project":
        if (!isName(value)) return false;
        required++;
        break;
      case "year":
        if (typeof value !== "string" || !YEAR.test(value)) return false;
        required++;
        break;
      case "jobs":
      case "spent":
        if (!isMonths(value)) return false;
        required++;
        break;
      case "strategy":
      case "keyTask":
      case "sector":
      case "department":
        if (!isName(value)) return false;
        break;
      case "jobsTarget":
        if (!isAmount(value)) return false;
        break;
      case "budget":
        if (!isBudget(value)) return false;
        break;
      case "synthetic":
        if (value !== true) return false;
        break;
      default:
        return false;
    }
  }
  return required === 5;
}

const YEAR = /^[0-9]{4}$/;

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isName(value: unknown): boolean {
  return typeof value === "string" && value !== "";
}

function isAmount(value: unknown): boolean {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= MOST;
}

function isMonths(value: unknown): boolean {
  if (!Array.isArray(value) || value.length !== 12) return false;
  for (let month = 0; month < 12; month++) if (value[month] !== null && !isAmount(value[month])) return false;
  return true;
}

function isBudget(value: unknown): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    switch (key) {
      case "national":
      case "provincial":
      case "municipal":
      case "private":
      case "other":
        if (!isAmount(value[key])) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
