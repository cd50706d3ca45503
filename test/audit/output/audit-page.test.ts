import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { auditPage } from "./audit-page.js";

describe("the audit of the reference plan", () => {
  const page = readFileSync(new URL("../../../docs/jeonju-2024-audit.md", import.meta.url), "utf8");

  it("is the page that the plan makes: npm run audit-page", () => {
    expect(page).toBe(auditPage());
  });

  it("has no value that nobody wrote", () => {
    expect(page).not.toMatch(/undefined|NaN|Infinity|\[object|null/);
  });
});
