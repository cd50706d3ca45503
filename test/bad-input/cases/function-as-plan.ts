import type { Expected } from "../expected.js";

export const input: unknown = () => undefined;

export const expected: Expected = {
  title: "a function instead of a plan",
  issues: [
    { code: "wrong-type", path: [] },
  ],
};
