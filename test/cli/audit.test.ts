import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { audit } from "../../src/audit/audit.js";
import { run } from "../../src/cli/run.js";
import { jeonju2024 } from "../../src/jeonju-2024/index.js";
import { serialisePlan } from "../../src/model/serialise-plan.js";
import completePlan from "./complete-plan.js";
import { DRAFT, temporaryFiles } from "./temporary-files.js";

const { file } = temporaryFiles();

const jeonju = file("jeonju.json", serialisePlan(jeonju2024));

describe("audit", () => {
  const english = run(["audit"]);
  const korean = run(["audit", "--locale", "ko"]);

  it("ends with 1 and prints the reference plan, as from its file", () => {
    expect(english).toMatchObject({ code: 1, err: "" });
    expect(english.out).toContain("Jeonju City annual job plan 2024");
    expect(korean.out).toContain("2024년도 전주시 일자리대책 세부계획");
    expect(run(["audit", jeonju])).toEqual(english);
  });

  it("sums up and shows five findings in both languages", () => {
    expect(english.out).toMatch(/^Verdicts: \d+ exact/m);
    expect(english.out).toContain("The 5 gravest findings");
    expect(english.out.match(/^\d\. \[/gm)).toHaveLength(5);
    expect(korean.out).toContain("가장 중요한 불일치 5건");
    expect(korean.out.match(/^\d\. \[/gm)).toHaveLength(5);
  });

  it("ends the report with the same", () => {
    const end = english.out.slice(english.out.indexOf("The 5 gravest findings"));
    expect(run(["report"]).out.endsWith(end)).toBe(true);
    const koreanEnd = korean.out.slice(korean.out.indexOf("가장 중요한 불일치"));
    expect(run(["report", "--locale", "ko"]).out.endsWith(koreanEnd)).toBe(true);
  });

  it("explains every finding and lists every check where all is asked for", () => {
    const { code, out } = run(["audit", "--all", "--locale", "ko"]);
    expect(code).toBe(1);
    expect(out).toContain("중점과제 1-2 · 합계: 공표값은 4,260백만원이나, 구성 항목의 합은 4,250백만원임.");
    expect(out).toContain("불일치: funds:keyTasks/1-2: 250 + 3050 + 680 + 270 = 4250 ≠ 4260");
    for (const { id } of audit(jeonju2024).results) expect(out).toContain(id);
  });

  it("gives the audit itself as JSON", () => {
    const { code, out } = run(["audit", "--format", "json"]);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(audit(jeonju2024))));
  });

  it("gives a row a check as CSV", () => {
    const { code, out } = run(["audit", "--format", "csv"]);
    expect(code).toBe(1);
    const rows: Record<string, string>[] = parse(out, { columns: true });
    expect(rows).toHaveLength(audit(jeonju2024).results.length);
    expect(rows.find((one) => one["id"] === "funds:keyTasks/1-2")).toMatchObject({
      statement: "250 + 3050 + 680 + 270 = 4250 ≠ 4260",
      suggested: "3060",
    });
  });

  it("takes several documents of one city", () => {
    const { code, out } = run(["audit", jeonju, jeonju, "--format", "json"]);
    expect(code).toBe(1);
    expect((JSON.parse(out) as { documents: unknown[] }).documents).toHaveLength(2);
  });

  it("ends with 0 where nothing is open", () => {
    const draft = file("draft.json", JSON.stringify(DRAFT));
    expect(run(["audit", draft])).toMatchObject({ code: 0, err: "" });
    expect(run(["audit", draft]).out).toContain("Nothing contradicts itself.");
    expect(run(["audit", file("complete.json", JSON.stringify(completePlan))]).code).toBe(0);
  });

  it("ends with 0 where everything is acknowledged", () => {
    const acknowledgements = audit(jeonju2024).findings.map(({ id, figures }) => ({
      ...{ finding: id, figures, by: "기획과", on: "2024-05-02", why: { ko: "확인함" } },
    }));
    const path = file("seen.json", JSON.stringify({ ...jeonju2024, acknowledgements }));
    const { code, out } = run(["audit", path]);
    expect(code).toBe(0);
    expect(out).toContain("(0 not acknowledged)");
    expect(out).not.toContain("gravest");
  });

  it("prints no NaN, undefined, null, [object or trailing space", () => {
    for (const { out } of [english, korean, run(["audit", "--all"])]) {
      expect(out).not.toMatch(/NaN|undefined|null|\[object|Infinity| $/m);
    }
  });

  it("names the file that is wrong", () => {
    const bad = file("bad.json", JSON.stringify({ ...DRAFT, yaer: "2025" }));
    const outcome = run(["audit", jeonju, bad]);
    expect(outcome).toMatchObject({ code: 2, out: "" });
    expect(outcome.err).toMatch(/^\S*bad\.json: yaer: unknown-key/);
  });
});

describe("usage of audit ends with 3", () => {
  it.each([
    ["an unknown format", ["audit", "--format", "xml"], '--format is text, json, csv, not "xml"'],
    ["a format of another command", ["report", "--format", "json"], "report has no --format"],
    ["all of another command", ["check", "a.json", "--all"], "check has no --all"],
  ])("%s", (_, args, message) => {
    const outcome = run(args);
    expect(outcome).toMatchObject({ code: 3, out: "" });
    expect(outcome.err).toContain(message);
  });
});
