import { readdirSync, readFileSync } from "node:fs";
import type { Expected, ExpectedOfText } from "./expected.js";

const FOLDER = new URL("cases/", import.meta.url);

/** A case that is JSON text: `cases/NAME.json` beside `cases/NAME.expected.json`. */
export interface TextCase extends ExpectedOfText {
  readonly name: string;
  readonly text: string;
}

/** A case that JSON cannot express, or only at length: `cases/NAME.ts` exports `input` and `expected`. */
export interface ValueCase extends Expected {
  readonly name: string;
  readonly input: unknown;
}

/** Names of the files that end so, without the ending. */
function namesOf(ending: string): string[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length));
}

function read(file: string): string {
  return readFileSync(new URL(file, FOLDER), "utf8");
}

/** Every case that is JSON text. */
export function textCases(): TextCase[] {
  return namesOf(".expected.json").map((name) => ({
    name,
    text: read(`${name}.json`),
    ...(JSON.parse(read(`${name}.expected.json`)) as ExpectedOfText),
  }));
}

/** Every case that is a module. */
export async function valueCases(): Promise<ValueCase[]> {
  return Promise.all(
    namesOf(".ts").map(async (name) => {
      const module = (await import(new URL(`${name}.ts`, FOLDER).href)) as { input: unknown; expected: Expected };
      return { name, input: module.input, ...module.expected };
    }),
  );
}

/** Files that belong to no case, because the one beside them is missing or misnamed. */
export function strayFiles(): string[] {
  const cases = new Set(namesOf(".expected.json").flatMap((name) => [`${name}.json`, `${name}.expected.json`]));
  return readdirSync(FOLDER).filter((file) => !file.endsWith(".ts") && !cases.has(file));
}
