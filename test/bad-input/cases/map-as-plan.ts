import type { Expected } from "../expected.js";

export const input: unknown = new Map([["format", 1]]);

export const expected: Expected = {
  title: "a Map instead of a plan",
  issues: [
    { code: "wrong-type", path: [] },
  ],
};
