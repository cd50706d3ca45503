import { readFileSync } from "node:fs";

/** Where each datum of the reference plan stands in the text extract that it was confirmed in. */
export interface SourceIndex {
  /** Hash of the extract. */
  readonly sha256: string;
  /** Its lines. */
  readonly lines: number;
  /** Numbers on them, those that are data, and those that are listed as none. */
  readonly numbers: number;
  readonly asData: number;
  readonly notData: number;
  /** Line from 1, character from 0, and text, by path in the plan. */
  readonly places: Readonly<Record<string, readonly [line: number, from: number, text: string]>>;
}

const file = new URL("source-index.json", import.meta.url);

export const sourceIndex = JSON.parse(readFileSync(file, "utf8")) as SourceIndex;
