import { draft } from "../draft.js";
import type { Expected } from "../expected.js";

export const input: unknown = { ...draft, publishedOn: new Date(0) };

export const expected: Expected = {
  title: "a Date where a day is due",
  issues: [
    { code: "wrong-type", path: ["publishedOn"] },
  ],
};
