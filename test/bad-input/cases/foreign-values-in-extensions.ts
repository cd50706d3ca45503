import { draft } from "../draft.js";
import type { Expected } from "../expected.js";

export const input: unknown = {
  ...draft,
  extensions: {
    ours: {
      call: () => undefined,
      nothing: undefined,
      big: 10n,
      symbol: Symbol("made up"),
      day: new Date(0),
      map: new Map(),
      bytes: new Uint8Array(2),
      list: [1, undefined, Number.NaN],
      instance: new URL("https://example.org"),
    },
  },
};

export const expected: Expected = {
  title: "values in extensions that JSON cannot carry",
  issues: [
    { code: "wrong-type", path: ["extensions", "ours", "call"] },
    { code: "wrong-type", path: ["extensions", "ours", "nothing"] },
    { code: "wrong-type", path: ["extensions", "ours", "big"] },
    { code: "wrong-type", path: ["extensions", "ours", "symbol"] },
    { code: "wrong-type", path: ["extensions", "ours", "day"] },
    { code: "wrong-type", path: ["extensions", "ours", "map"] },
    { code: "wrong-type", path: ["extensions", "ours", "bytes"] },
    { code: "wrong-type", path: ["extensions", "ours", "list", 1] },
    { code: "not-finite", path: ["extensions", "ours", "list", 2] },
    { code: "wrong-type", path: ["extensions", "ours", "instance"] },
  ],
};
