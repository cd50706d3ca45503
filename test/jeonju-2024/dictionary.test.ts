import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { dictionary } from "./dictionary.js";

describe("the data dictionary", () => {
  it("is the page that the plan makes: npm run dictionary", () => {
    const page = readFileSync(new URL("../../docs/jeonju-2024.md", import.meta.url), "utf8");
    expect(page).toBe(dictionary());
  });
});
