import { draft } from "../draft.js";
import type { Expected } from "../expected.js";

const targets: unknown[] = [];
targets.push(targets);

export const input: unknown = { ...draft, targets };

export const expected: Expected = {
  title: "targets that contain themselves",
  issues: [
    { code: "wrong-type", path: ["targets", 0] },
    { code: "too-deep", path: ["targets", 0, 0] },
  ],
};
