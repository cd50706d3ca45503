import type { Expected } from "../expected.js";

export const input: unknown = undefined;

export const expected: Expected = {
  title: "undefined instead of a plan",
  issues: [
    { code: "wrong-type", path: [] },
  ],
};
