import { describe, expect, it } from "vitest";
import { parsePlan, safeParsePlan } from "../../src/model/parse-plan.js";
import { issueText, type Issue } from "../../src/quantity/error.js";
import { caught } from "../korean/caught.js";
import { contents, frozen } from "./contents.js";
import type { ExpectedIssue } from "./expected.js";
import { strayFiles, textCases, valueCases } from "./read-cases.js";

const SECOND = 1000;
const fromText = textCases();
const fromModules = await valueCases();

/** Issues as far as a case states them, in an order that does not depend on which check found them. */
function essence(issues: readonly (Issue | ExpectedIssue)[]): ExpectedIssue[] {
  return issues
    .map(({ code, path, nearest }) => ({ code, path, ...(nearest === undefined ? {} : { nearest }) }))
    .sort((a, b) => (JSON.stringify([a.path, a.code]) < JSON.stringify([b.path, b.code]) ? -1 : 1));
}

function issuesOf(input: unknown): ExpectedIssue[] {
  return essence(caught(() => parsePlan(input)).issues);
}

describe("as JSON text", () => {
  it.each(fromText)("$name: $title", { timeout: SECOND }, ({ text, issues }) => {
    expect(issuesOf(text)).toStrictEqual(essence(issues));
  });
});

describe("as a value, which stays as it was", () => {
  const readable = fromText
    .filter(({ schema }) => schema !== "unread")
    .map(({ text, ...one }) => ({ ...one, input: JSON.parse(text) as unknown }))
    // A string would be read as JSON text.
    .filter(({ input }) => typeof input !== "string");

  it.each([...readable, ...fromModules])("$name: $title", { timeout: SECOND }, ({ input, issues }) => {
    const before = contents(input);
    expect(issuesOf(input)).toStrictEqual(essence(issues));
    const after = contents(input);
    expect(after.length).toBe(before.length);
    expect(after.every((one, i) => Object.is(one, before[i]))).toBe(true);
    expect(issuesOf(frozen(input))).toStrictEqual(essence(issues));
  });
});

describe("every case", () => {
  it.each([...fromText.map(({ text, ...one }) => ({ ...one, input: text })), ...fromModules])(
    "$name gives each issue in words of a bounded length",
    ({ input }) => {
      for (const issue of caught(() => parsePlan(input)).issues) {
        expect(issue.expected).not.toBe("");
        expect(issueText(issue).length).toBeLessThan(500);
      }
    },
  );

  it("consists of an input and of what is expected of it", () => {
    expect(strayFiles()).toStrictEqual([]);
  });

  it("leaves the prototype of all objects alone", () => {
    for (const { text } of fromText) safeParsePlan(text);
    for (const { input } of fromModules) safeParsePlan(input);
    expect(Reflect.ownKeys(Object.prototype)).not.toContain("polluted");
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  });
});

describe("an input of an absurd size", () => {
  it("is refused before it is read where it is a text of 100 MB", { timeout: SECOND }, () => {
    const text = " ".repeat(100_000_000);
    expect(issuesOf(text)).toStrictEqual([{ code: "input-too-large", path: [] }]);
  });

  it("is refused as no plan where it is a buffer of 100 MB", { timeout: SECOND }, () => {
    expect(issuesOf(new Uint8Array(100_000_000))).toStrictEqual([{ code: "wrong-type", path: [] }]);
  });

  it("is refused where few objects lie in so many places that they would make endless JSON", { timeout: 5 * SECOND }, () => {
    let doubled: unknown = ["made up"];
    for (let i = 0; i < 60; i++) doubled = [doubled, doubled];
    const error = caught(() => parsePlan({ extensions: { doubled } }));
    expect(error.code).toBe("input-too-large");
  });

  it("gives hints for the first of ten thousand wrong references and reports them all", { timeout: 10 * SECOND }, () => {
    const ids = Array.from({ length: 10_000 }, (_, i) => `key-task-${i}`);
    const name = { ko: "지어낸 이름" };
    const error = caught(() =>
      parsePlan({
        format: 1,
        year: "2025",
        status: "draft",
        region: { scheme: "mois", code: "52130", name },
        strategies: [{ id: "1", name }],
        keyTasks: ids.map((id) => ({ id, strategy: "1", name })),
        projects: ids.map((id) => ({ id, keyTask: id.replace("key-task", "kye-task"), name })),
      }),
    );
    expect(error.issues).toHaveLength(10_000);
    expect(error.nearest).toBe("key-task-0");
  });
});
