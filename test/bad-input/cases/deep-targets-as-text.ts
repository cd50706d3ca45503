import { draft } from "../draft.js";
import type { Expected } from "../expected.js";

const text = "[".repeat(10_000) + "]".repeat(10_000);

export const input: unknown = JSON.stringify(draft).replace(/}$/, `,"targets":${text}}`);

export const expected: Expected = {
  title: "targets ten thousand deep, as text",
  issues: [
    { code: "wrong-type", path: ["targets", 0] },
  ],
};
