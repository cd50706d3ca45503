import { draft, target } from "../draft.js";
import type { Expected } from "../expected.js";

export const input: unknown = { ...draft, targets: [{ ...target, target: 121n }] };

export const expected: Expected = {
  title: "a bigint as a target",
  issues: [
    { code: "wrong-type", path: ["targets", 0, "target"] },
  ],
};
