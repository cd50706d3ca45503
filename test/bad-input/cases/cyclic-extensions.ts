import { draft } from "../draft.js";
import type { Expected } from "../expected.js";

const ours: Record<string, unknown> = {};
ours["again"] = ours;

export const input: unknown = { ...draft, extensions: { ours } };

export const expected: Expected = {
  title: "extensions that contain themselves",
  issues: [
    { code: "too-deep", path: ["extensions", "ours", "again"] },
  ],
};
