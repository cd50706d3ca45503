import type { Expected } from "../expected.js";

const open = '{"nested":'.repeat(10_000);

export const input: unknown = `${open}1${"}".repeat(10_000)}`;

export const expected: Expected = {
  title: "objects ten thousand deep",
  issues: [
    { code: "missing-key", path: ["format"] },
    { code: "missing-key", path: ["year"] },
    { code: "missing-key", path: ["status"] },
    { code: "missing-key", path: ["region"] },
    { code: "unknown-key", path: ["nested"] },
  ],
};
