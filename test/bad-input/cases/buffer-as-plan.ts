import { draft } from "../draft.js";
import type { Expected } from "../expected.js";

export const input: unknown = new TextEncoder().encode(JSON.stringify(draft));

export const expected: Expected = {
  title: "the bytes of a file that nobody decoded",
  issues: [
    { code: "wrong-type", path: [] },
  ],
};
