import { draft } from "../draft.js";
import type { Expected } from "../expected.js";

const text = "[".repeat(10_000) + "]".repeat(10_000);

export const input: unknown = { ...draft, extensions: { ours: JSON.parse(text) as unknown } };

export const expected: Expected = {
  title: "extensions ten thousand deep, as a value",
  issues: [
    { code: "too-deep", path: ["extensions", "ours", 0] },
  ],
};
