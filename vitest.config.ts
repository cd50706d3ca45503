import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { writeExamples } from "./test/write-examples.js";

writeExamples();

/** The package's own name leads to src, as in tsconfig.json, so that nothing has to be built before a test. */
const src = fileURLToPath(new URL("src/", import.meta.url));
const source = {
  resolve: {
    alias: [
      { find: /^iljari$/, replacement: `${src}index.ts` },
      { find: /^iljari\/(?!package\.json|schema\/)(.+)$/, replacement: `${src}$1/index.ts` },
    ],
  },
};

export default defineConfig({
  test: {
    reporters: ["default", "./test/plain-count.ts"],
    // Property tests take seconds, and many times that on a machine that does other things as well.
    testTimeout: 60_000,
    // Pure functions leave nothing behind that one test file could hand to the next.
    isolate: false,
    projects: [
      {
        ...source,
        extends: true,
        // Tests of the packed package need a build: `npm run test:package`.
        test: { name: "runtime", include: ["test/**/*.test.ts"], exclude: ["test/package/**"] },
      },
      { ...source, extends: true, test: { name: "examples", include: [".examples/**/*.test.ts"] } },
      {
        ...source,
        extends: true,
        test: {
          name: "types",
          include: [],
          typecheck: {
            enabled: true,
            only: true,
            include: ["test/**/*.test-d.ts"],
            tsconfig: "./tsconfig.json",
            // `npm run typecheck` reports those of the sources.
            ignoreSourceErrors: true,
          },
        },
      },
    ],
    coverage: {
      provider: "v8",
      include: ["src/**"],
      exclude: ["src/**/index.ts"],
      reporter: ["text", "html"],
      thresholds: { branches: 95, functions: 95, lines: 95, statements: 95 },
    },
  },
});
