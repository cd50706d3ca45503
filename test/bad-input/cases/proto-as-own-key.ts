import { draft } from "../draft.js";
import type { Expected } from "../expected.js";

export const input: unknown = { ...draft, extensions: JSON.parse('{ "ours": { "__proto__": { "polluted": true } } }') as unknown };

export const expected: Expected = {
  title: "__proto__ as an own key of a value",
  issues: [
    { code: "forbidden-key", path: ["extensions", "ours", "__proto__"] },
  ],
};
