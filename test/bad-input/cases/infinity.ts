import { draft, target } from "../draft.js";
import type { Expected } from "../expected.js";

export const input: unknown = { ...draft, targets: [{ ...target, target: Number.POSITIVE_INFINITY }] };

export const expected: Expected = {
  title: "Infinity as a target",
  issues: [
    { code: "not-finite", path: ["targets", 0, "target"] },
  ],
};
