import { draft } from "../draft.js";
import type { Expected } from "../expected.js";

const plan: Record<string, unknown> = { ...draft };
plan["extensions"] = { plan };

export const input: unknown = plan;

export const expected: Expected = {
  title: "a plan that contains itself",
  issues: [
    { code: "too-deep", path: ["extensions", "plan", "extensions"] },
  ],
};
