import type { Expected } from "../expected.js";

export const input: unknown = "[".repeat(10_000) + "]".repeat(10_000);

export const expected: Expected = {
  title: "arrays ten thousand deep instead of a plan",
  issues: [
    { code: "wrong-type", path: [] },
  ],
};
