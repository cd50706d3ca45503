import js from "@eslint/js";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

/** From the top of the house to the bottom: a room imports only from those before it. */
const ROOMS = [
  "quantity",
  "korean",
  "model",
  "measures",
  "targets",
  "budget",
  "monitoring",
  "audit",
  "exchange",
  "reports",
  "jeonju-2024",
  "cli",
];

/** What no room may import, with the rooms that are let off. */
const IMPORTS = [
  { regex: "^date-fns$", message: "Import the subpath: the root costs Node a tenth of a second." },
  { regex: "^iljari", message: "Inside the package, import relatively." },
  { regex: "^node:", message: "The library runs in a browser too.", except: ["cli"] },
  { regex: "^zod(/|$)", message: "Pure functions stay free of zod: schemas live in src/model.", except: ["model"] },
  { regex: "^decimal\\.js$", message: "Import `Precise` from quantity/decimal.js, which no Decimal.set can reach." },
  { regex: "^(\\.\\./)+index\\.js$", message: "Import from the room, not from the public face.", except: ["cli"] },
];

const SYNTAX = [
  {
    selector: "ImportDeclaration[source.value=/^zod/] > :matches(ImportSpecifier, ImportDefaultSpecifier)",
    message: 'Write `import * as z from "zod"`: other forms bundle every language of its messages.',
  },
  {
    selector: "ImportDeclaration[source.value=/^zod/] > ImportNamespaceSpecifier[local.name!='z']",
    message: "Call it z.",
  },
  {
    selector: ":matches(NewExpression, CallExpression)[callee.name='Date'], MemberExpression[object.name='Date']",
    message: "No clock and no local time: compute with date-fns on a UTCDate, and take `asOf`.",
  },
  {
    selector: "CallExpression[callee.object.name='z'][callee.property.name='config']",
    message: "zod's settings belong to the application.",
  },
  {
    selector:
      "MemberExpression[property.name='globalRegistry'], CallExpression[callee.property.name=/^(meta|describe)$/]",
    message: "zod's global registry is shared with every other package.",
  },
  {
    selector: "CallExpression[callee.object.name=/^(Decimal|Precise)$/][callee.property.name=/^(set|config)$/]",
    message: "Settings of decimal.js belong to the whole process.",
  },
  {
    selector: "CallExpression[callee.property.name='toFixed'][arguments.length>0]",
    message: "It rounds the binary value: use `round`.",
  },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='round']",
    message: "It rounds the binary value: use `round`.",
  },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: "The same input gives the same result.",
  },
  {
    selector:
      "CallExpression[callee.property.name=/^toLocale/][arguments.length=0], CallExpression[callee.property.name='localeCompare'][arguments.length<2]",
    message: "The machine's language would decide: name one.",
  },
];

function restrictedImports(room) {
  const patterns = IMPORTS.filter(({ except = [] }) => !except.includes(room)).map(({ regex, message }) => ({
    regex,
    message,
  }));
  const below = ROOMS.slice(ROOMS.indexOf(room) + 1);
  if (below.length > 0) {
    patterns.push({
      regex: `^(\\.\\./)+(${below.join("|")})/`,
      message: `src/${room} imports only from rooms above it: ${ROOMS.slice(0, ROOMS.indexOf(room)).join(", ") || "none"}.`,
    });
  }
  if (room === "jeonju-2024") {
    patterns.push(
      {
        regex: `^(\\.\\./)+(${ROOMS.filter((one) => one !== "model" && one !== "quantity").join("|")})/`,
        message: "The reference plan is data: it imports types of the model only.",
      },
      {
        regex: "^(\\.\\./)+(model|quantity)/",
        allowTypeImports: true,
        message: "The reference plan is data: import types only.",
      },
    );
  }
  return ["error", { patterns }];
}

export default defineConfig(
  globalIgnores(["dist", "coverage", ".examples", "docs/api", "test/bench/fixture"]),
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      // `!= null` is the short form of "neither null nor undefined".
      eqeqeq: ["error", "always", { null: "ignore" }],
      // An interface may give a long type a short name in messages.
      "@typescript-eslint/no-empty-object-type": ["error", { allowInterfaces: "with-single-extends" }],
      // A row is a `type`: only that can stand where any record of cells is wanted.
      "@typescript-eslint/consistent-type-definitions": "off",
      // Asks for `!`, which another rule forbids.
      "@typescript-eslint/non-nullable-type-assertion-style": "off",
      // A type parameter that is used once still fixes a literal type.
      "@typescript-eslint/no-unnecessary-type-parameters": "off",
    },
  },
  { files: ["**/*.js"], extends: [tseslint.configs.disableTypeChecked] },
  {
    files: ["src/**"],
    rules: {
      "no-restricted-syntax": ["error", ...SYNTAX],
      "no-restricted-globals": ["error", "console", "process", "Buffer", "performance"],
      // Callers without types exist: what a type promises may be checked.
      "@typescript-eslint/no-unnecessary-condition": "off",
    },
  },
  ...ROOMS.map((room) => ({
    files: [`src/${room}/**`],
    rules: { "@typescript-eslint/no-restricted-imports": restrictedImports(room) },
  })),
  {
    files: ["src/quantity/decimal.ts"],
    rules: { "@typescript-eslint/no-restricted-imports": "off" },
  },
  {
    files: ["src/cli/**"],
    rules: { "no-restricted-globals": "off" },
  },
  {
    files: ["test/**", "examples/**"],
    rules: {
      // A test hands a function what its types forbid, and says so.
      "@typescript-eslint/ban-ts-comment": ["error", { "ts-expect-error": "allow-with-description" }],
    },
  },
);
