import { draft } from "../draft.js";
import type { Expected } from "../expected.js";

const text = "[".repeat(10_000) + "]".repeat(10_000);

export const input: unknown = { ...draft, targets: JSON.parse(text) as unknown };

export const expected: Expected = {
  title: "targets ten thousand deep, as a value",
  issues: [
    { code: "wrong-type", path: ["targets", 0] },
    { code: "too-deep", path: ["targets", 0, 0] },
  ],
};
