import { draft, target } from "../draft.js";
import type { Expected } from "../expected.js";

export const input: unknown = { ...draft, targets: [{ ...target, extensions: { ours: [() => undefined] } }] };

export const expected: Expected = {
  title: "a function in the extensions of a target",
  issues: [
    { code: "wrong-type", path: ["targets", 0, "extensions", "ours", 0] },
  ],
};
