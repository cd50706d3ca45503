import { draft } from "../draft.js";
import type { Expected } from "../expected.js";

const text = "[".repeat(10_000) + "]".repeat(10_000);

const extensions = `{ "ours": ${text} }`;

export const input: unknown = JSON.stringify(draft).replace(/}$/, `,"extensions":${extensions}}`);

export const expected: Expected = {
  title: "extensions ten thousand deep, as text",
  issues: [
    { code: "too-deep", path: ["extensions", "ours", 0] },
  ],
};
