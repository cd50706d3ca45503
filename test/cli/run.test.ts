import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.js";
import { displayWidth } from "../../src/exchange/text-table.js";
import { jeonju2024 } from "../../src/jeonju-2024/index.js";
import { serialisePlan } from "../../src/model/serialise-plan.js";
import completePlan from "./complete-plan.js";
import { DRAFT, temporaryFiles } from "./temporary-files.js";

const { folder, file } = temporaryFiles();

describe("report without a file", () => {
  const english = run(["report"]);
  const korean = run(["report", "--locale", "ko"]);

  it("ends with 0 and prints the reference plan", () => {
    expect(english).toMatchObject({ code: 0, err: "" });
    expect(english.out).toContain("Jeonju City annual job plan 2024");
    expect(korean.out).toContain("2024년도 전주시 일자리대책 세부계획");
  });

  // The figures are those printed in the plan and what follows from them by hand.
  it.each([
    /^Employment rate, 15–64 +% +65\.7 +65\.8 +66\.6 +0\.9 pp +101\.2 +900\.0 +600\.0 to 1,800\.0 +met$/m,
    /^Youth employment rate, 15–29 +% +40\.9 +41\.0 +37\.0 +-3\.9 pp +90\.2 +-3,900\.0 .* missed$/m,
    /^Employed persons, 15–64 +thousand persons +308\.1 +308\.4 +305\.9 +-2\.2 +99\.2 +-733\.3 .* missed$/m,
    /^Regular employees +thousand persons +202\.4 +202\.4 +196\.3 +-6\.1 +97\.0 +– +the target equals the baseline +missed$/m,
    /^Insured under employment insurance +thousand persons +132\.6 +132\.9 +133\.8 +1\.2 +100\.7 +400\.0 .* met$/m,
    /100\.6 %.*342\.9 %/,
    /^Employment incentives +400 +2,742 +973 +272 +1,498 +- +0\.4 +6\.9$/m,
    /^Business attraction +140 +- +- +- +- +- +– +–$/m,
    /^Total, as printed +27,981 +679,038 +163,890 +43,070 +465,840 +6,238 +100\.0 +24\.3$/m,
    /^Sum of the sectors +27,981 +679,038 +163,890 +43,070 +465,841 +6,238$/m,
    /total printed as 2,742, its parts add up to 2,743/,
    /Youth employment rate, 15–29: the target is less ambitious than that of 2023: 41\.0 → 37\.2/,
  ])("prints %s", (line) => {
    expect(english.out).toMatch(line);
  });

  it("has the same figures in Korean", () => {
    expect(korean.out).toMatch(
      /^취업자 수\(15~64세\) +천명 +308\.1 +308\.4 +305\.9 +-2\.2 +99\.2 +-733\.3 .* 미달성$/m,
    );
    expect(korean.out).toMatch(/^고용장려금 +400 +2,742 +973 +272 +1,498 +- +0\.4 +6\.9$/m);
  });

  it.each([
    ["English", english.out],
    ["Korean", korean.out],
  ])("prints no NaN, undefined, null, [object or trailing space in %s", (_, text) => {
    expect(text).not.toMatch(/NaN|undefined|null|\[object|Infinity| $/m);
  });

  it.each([
    ["English", english.out],
    ["Korean", korean.out],
  ])("aligns every row of a table with the rule under its heads in %s", (_, text) => {
    const lines = text.split("\n");
    const rules = lines.flatMap((line, i) => (/^-+( {2}-+)+$/.test(line) ? [i] : []));
    expect(rules).toHaveLength(3);
    for (const rule of rules) {
      const ends = [...(lines[rule] ?? "").matchAll(/-(?= |$)/g)].map((match) => match.index + 1);
      for (let i = rule + 1; lines[i] !== ""; i++) {
        // No cell may reach into the two spaces behind a column.
        const columns = Array.from(lines[i] ?? "").flatMap((c) => (displayWidth(c) === 2 ? [c, ""] : [c]));
        for (const end of ends.slice(0, -1))
          expect(
            columns
              .slice(end, end + 2)
              .join("")
              .trim(),
          ).toBe("");
      }
    }
  });
});

describe("report on a file", () => {
  it("prints a plan that has no targets yet", () => {
    const path = file("draft.json", JSON.stringify(DRAFT));
    expect(run(["report", path])).toMatchObject({
      code: 0,
      out: "가상시\nDraft.\n\nThe plan has no targets and no sectors yet.\n",
    });
  });

  it("prints the reference plan from its JSON as without a file", () => {
    const path = file("jeonju.json", serialisePlan(jeonju2024));
    expect(run(["report", path]).out).toBe(run(["report"]).out);
  });
});

describe("report on plans that invite mistakes", () => {
  const printed = (parts: object, locale = "en") =>
    run(["report", file("plan.json", JSON.stringify({ ...DRAFT, ...parts })), "--locale", locale]);
  const target = { id: "t", indicator: "own", period: "2025", target: 12.41 };
  const own = {
    ...{ id: "own", name: { ko: "자체 지표" }, unit: "percent", decimals: 2 },
    ...{ direction: "more", kind: "ratio", basis: "survey" },
  };

  it("shows every amount of the sector table in the unit of its head", () => {
    const { out } = printed({
      sectorTargets: [
        { id: "a", sector: "training", period: "2025", jobs: 4, funds: { unit: "hundred-million-KRW", total: 10 } },
        { id: "b", sector: "other", period: "2025", jobs: 5, funds: { unit: "million-KRW", total: 1000 } },
      ],
      totals: [{ id: "c", of: "sectors", period: "2025", jobs: 9, funds: { unit: "million-KRW", total: 2000 } }],
    });
    // 10 hundred million won are 1,000 million; for 4 jobs 250 million each, for 5 jobs 200.
    expect(out).toMatch(/^Training +4 +1,000 +50\.0 +250\.0$/m);
    expect(out).toMatch(/^Other .* +5 +1,000 +50\.0 +200\.0$/m);
    expect(out).toMatch(/^Total, as printed +9 +2,000 +100\.0 +222\.2$/m);
  });

  it("gives the budget per job in the unit of the head as well", () => {
    const funds = { unit: "KRW", exact: true, total: 1_234_567_890 };
    const { out } = printed({ sectorTargets: [{ id: "a", sector: "training", period: "2025", jobs: 10, funds }] });
    expect(out).toMatch(/money in won/);
    expect(out).toMatch(/^Training +10 +1,234,567,890 +– +123,456,789\.0$/m);
  });

  it("keeps the digits of a difference", () => {
    const figures = [{ id: "f", indicator: "own", period: "2025", value: 12.36 }];
    const targets = [{ ...target, baseline: { period: "2024", value: 12.34 } }];
    expect(printed({ indicators: [own], figures, targets }).out).toMatch(/ 12\.34 +12\.41 +12\.36 +0\.02 pp /);
    const later = [{ ...target, period: "2026", target: 12.49, baseline: { period: "2024", value: 12.36 } }];
    expect(printed({ indicators: [own], targets: later }).out).toMatch(/ 12\.49 +0\.13 pp /);
  });

  it("shows what a new target starts from where that is not the last actual", () => {
    const figures = [{ id: "f", indicator: "own", period: "2023", value: 70 }];
    const targets = [{ ...target, target: 66, baseline: { period: "2022", value: 62.1 } }];
    expect(printed({ indicators: [own], figures, targets }).out).toMatch(
      / 70\.00 \(2023\) +62\.10 \(2022\) +66\.00 +3\.90 pp /,
    );
  });

  it("shows a period that is over and has no actual as not reported", () => {
    const { out } = printed({ indicators: [own], targets: [{ ...target, period: "2024" }] });
    expect(out).toContain("Targets of 2024 against what was reached");
    expect(out).toMatch(/not reported$/m);
  });

  it("says how much the plan holds, and nothing of a plan that holds targets only", () => {
    const holds = "Holds 18 tables, 140 statements, 5 strategies, 18 key tasks, 58 projects.";
    expect(run(["report"]).out).toContain(holds);
    expect(run(["report", "--locale", "ko"]).out).toContain(
      "수록: 통계표 18, 서술 140, 전략 5, 중점과제 18, 세부 사업 58.",
    );
    expect(printed({ indicators: [own], targets: [target] }, "en").out).not.toContain("Holds");
    const strategies = [{ id: "1", name: { ko: "가" } }];
    expect(printed({ strategies }, "en").out).toContain("0 statements, 1 strategy, 0 key tasks");
  });

  it("prints all notes, names half-years, and lets nothing through that moves a terminal", () => {
    const notes = ["가", "나", "다", "라"].map((ko) => ({ ko: `${ko}\u001b[31m` }));
    const { out } = printed({ indicators: [own], notes, targets: [{ ...target, period: "2025-S1" }] }, "ko");
    expect(out).toContain("라\ufffd[31m");
    expect(out).not.toContain("\u001b");
    expect(out).toContain("2025년 상반기 목표");
  });

  it("ends with 2 where the figures are beyond all bounds", () => {
    const vast = { ...own, kind: "average", unit: "ratio" };
    const figures = [{ id: "f", indicator: "own", period: "2025", value: 1e308 }];
    const outcome = printed({ indicators: [vast], figures, targets: [{ ...target, target: 5e-324 }] });
    expect(outcome).toMatchObject({ code: 2, out: "" });
    expect(outcome.err).toContain("out-of-range");
  });
});

describe("check", () => {
  it("ends with 1 and lists what a plan lacks", () => {
    const { code, out } = run(["check", file("draft-check.json", JSON.stringify(DRAFT))]);
    expect(code).toBe(1);
    expect(out).toContain("- strategies: no strategies");
  });

  it("ends with 1 and lists what to look at in the reference plan, which lacks nothing", () => {
    const { code, out } = run(["check", file("jeonju-check.json", serialisePlan(jeonju2024))]);
    expect(code).toBe(1);
    expect(out).toContain("Nothing is missing of what the scheme requires.");
    expect(out).toContain("- 2024 Employment incentives: total printed as 2,742, its parts add up to 2,743");
  });

  it("ends with 0 for a plan that has everything and nothing to flag", () => {
    const { code, out } = run(["check", file("complete.json", JSON.stringify(completePlan)), "--locale", "ko"]);
    expect(out).toContain("공시제 필수 항목이 모두 있음.");
    expect(out).toContain("살펴볼 점 없음.");
    expect(code).toBe(0);
  });
});

describe("bad input ends with 2 and says where", () => {
  it.each([
    ["a file that is not there", `${folder}/nowhere.json`, /not-readable/],
    ["a folder", folder, /not-readable/],
    ["text that is not JSON", file("not.json", "{"), /not-json/],
    [
      "bytes that are not UTF-8",
      file("euckr.json", new Uint8Array([0x7b, 0xb0, 0xed, 0x7d])),
      /save the file as UTF-8/,
    ],
    [
      "a plan with mistakes",
      file("bad.json", JSON.stringify({ ...DRAFT, yaer: "2025" })),
      /bad\.json: yaer: unknown-key: "2025", expected .*; did you mean "year"\?/,
    ],
  ])("%s", (_, path, message) => {
    for (const command of ["report", "check"]) {
      const outcome = run([command, path]);
      expect(outcome).toMatchObject({ code: 2, out: "" });
      expect(outcome.err).toMatch(message);
    }
  });
});

describe("usage ends with 3", () => {
  it.each([
    ["no command", [], "a command is missing"],
    ["an unknown command", ["reprot"], "did you mean report?"],
    ["a command unlike any", ["zzzzzzzzzz"], 'no command "zzzzzzzzzz"\n'],
    ["an unknown option", ["report", "--lcoale", "ko"], "--lcoale"],
    ["an unknown language", ["report", "--locale", "fr"], '--locale is en or ko, not "fr"'],
    ["two files", ["report", "a.json", "b.json"], 'not also "b.json"'],
    ["check without a file", ["check"], "check needs a file"],
  ])("%s", (_, args, message) => {
    const outcome = run(args);
    expect(outcome).toMatchObject({ code: 3, out: "" });
    expect(outcome.err).toContain(message);
  });
});

it("--help and --version end with 0", () => {
  expect(run(["--help"])).toMatchObject({ code: 0, err: "" });
  expect(run(["--help"]).out).toContain("iljari check FILE.json");
  expect(run(["--help"]).out).toContain("iljari audit [FILE.json ...]");
  expect(run(["--version"])).toMatchObject({ code: 0, out: "0.1.0\n" });
});
