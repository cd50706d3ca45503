import { defineConfig } from "tsup";

// One file an entry point, with what several of them share in chunks: docs/packaging.md
// has the measurements that decided against one file a module and against one file in all.
export default defineConfig([
  {
    entry: {
      index: "src/index.ts",
      "quantity/index": "src/quantity/index.ts",
      // No entry point of the package. decimal.js does not say that it is free of side effects, so a bundler keeps
      // it wherever it keeps the file that imports it: that file must hold nothing else.
      "quantity/decimal": "src/quantity/decimal.ts",
      "korean/index": "src/korean/index.ts",
      "model/index": "src/model/index.ts",
      "measures/index": "src/measures/index.ts",
      "targets/index": "src/targets/index.ts",
      "budget/index": "src/budget/index.ts",
      "monitoring/index": "src/monitoring/index.ts",
      "audit/index": "src/audit/index.ts",
      "exchange/index": "src/exchange/index.ts",
      "reports/index": "src/reports/index.ts",
      "jeonju-2024/index": "src/jeonju-2024/index.ts",
      "jeonju-2024/tables/index": "src/jeonju-2024/tables/index.ts",
      "jeonju-2024/statements/index": "src/jeonju-2024/statements/index.ts",
      "jeonju-2024/projects/index": "src/jeonju-2024/projects/index.ts",
      "cli/main": "src/cli/main.ts",
    },
    format: ["esm"],
    splitting: true,
    platform: "neutral",
    external: [/^node:/],
    target: "es2022",
    // No maps: they lead to sources, which would double the package. What is built is readable as it is.
    sourcemap: false,
    // Korean as it is: escaped it is not readable, and larger.
    esbuildOptions(options) {
      options.charset = "utf8";
      // Without its layout the package is a twelfth smaller; names stay, so that a stack trace still says where it was.
      options.minifyWhitespace = true;
      options.minifySyntax = true;
    },
    clean: true,
  },
]);
