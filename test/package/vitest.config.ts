import { defineConfig } from "vitest/config";

/** Tests of what is published. They need `npm run build` and are no part of `npm test`. */
export default defineConfig({
  test: {
    include: ["test/package/*.test.ts"],
    reporters: ["default", "./test/plain-count.ts"],
    testTimeout: 60_000,
    // Installing the package into an empty project takes a while.
    hookTimeout: 300_000,
  },
});
