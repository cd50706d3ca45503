import { draft, target } from "../draft.js";
import type { Expected } from "../expected.js";

export const input: unknown = { ...draft, targets: [{ ...target, target: undefined }] };

export const expected: Expected = {
  title: "undefined as a target",
  issues: [
    { code: "wrong-type", path: ["targets", 0, "target"] },
  ],
};
