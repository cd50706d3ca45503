import { describe, expect, it } from "vitest";
import { audit } from "../../../src/audit/audit.js";
import type { Audit } from "../../../src/audit/audit-report.js";
import { jeonju2024 } from "../../../src/jeonju-2024/index.js";
import type { Plan } from "../../../src/model/plan.js";
import { madeUp, name, said } from "./made-up.js";

const plan: Plan = jeonju2024;
const label = { ko: "지어낸 사본", en: "Made-up copy" };

/** A made-up copy in which the statement on the youth employment rate of 2023 is another number. */
const copy: Plan = {
  ...plan,
  id: "made-up-copy",
  title: label,
  tables: plan.tables?.map((table) =>
    table.id === "02"
      ? {
          ...table,
          measures: table.measures.map((one, index) => {
            const at = one.values.indexOf(652_877);
            return index === 0 && at >= 0 ? { ...one, values: one.values.with(at, 652_977) } : one;
          }),
        }
      : table,
  ),
} as Plan;

const across = ({ results }: Audit) => results.filter((one) => one.check === "across-documents");

describe("a plan beside a copy of it", () => {
  it("with one figure changed, differs in exactly that fact", () => {
    const both = audit([plan, copy], { mostSteps: 200 });
    const differing = both.findings.filter((one) => one.result.check === "across-documents");
    expect(differing).toHaveLength(1);
    const [one] = differing;
    // Jeonju's population of 2014, printed once in table 2: 652,877 here and 652,977 in the copy.
    expect(one?.figures.split(" | ").toSorted()).toStrictEqual(["652877", "652977"]);
    expect(one?.result.figures.map(({ figure }) => figure.document).toSorted()).toStrictEqual(
      [plan.id ?? "", "made-up-copy"].toSorted(),
    );
    // Whatever either prints is printed by both.
    expect(across(both).length).toBeGreaterThan(300);
    expect(both.documents.map((each) => each.id)).toStrictEqual([plan.id, "made-up-copy"]);
    expect(both.documents[1]?.title).toStrictEqual(label);
  }, 120_000);
});

const older = madeUp({ id: "older", year: "2023", statements: [said("a", 100), said("b", 90, { period: "2022" })] });
const newer = madeUp({
  id: "newer",
  statements: [said("x", 103), said("y", 90, { period: "2022" }), said("z", 104, { period: "2024" })],
});

describe("several documents", () => {
  it("have the checks that each has alone, behind its id", () => {
    // Steps of the search do not matter here: only the ids of the checks are compared.
    const alone = audit(plan, { mostSteps: 1 }).results;
    const beside = audit([plan, newer], { mostSteps: 1 }).results;
    const prefix = `${plan.id ?? ""}:`;
    const own = beside.filter((one) => one.id.startsWith(prefix));
    expect(own.map((one) => [one.id, one.verdict])).toStrictEqual(
      alone.map((one) => [`${prefix}${one.id}`, one.verdict]),
    );
  });

  it("in any order are audited alike", () => {
    const other = madeUp({ id: "third", statements: [said("s", 0.1, { unit: "thousand-persons", decimals: 1 })] });
    const [first, ...orders] = [
      [older, newer, other],
      [newer, other, older],
      [other, older, newer],
      [other, newer, older],
    ].map((all) => audit(all));
    expect(first?.findings.map((one) => one.result.check)).toStrictEqual(["across-documents"]);
    // Documents and what is said of each stand in the order that they are given in.
    const rest = (one?: Audit) => ({ ...one, documents: [], fits: [] });
    for (const one of orders) expect(rest(one)).toStrictEqual(rest(first));
  });

  it("compares only what two of them print", () => {
    const both = audit([older, newer]);
    // 2022 in both and alike; 2023 in both, 100 and 103; 2024 in one.
    expect(
      across(both)
        .map((one) => one.verdict)
        .toSorted(),
    ).toStrictEqual(["exact", "inconsistent"]);
    expect(both.findings.map((one) => one.figures)).toStrictEqual(["100 | 103"]);
    expect(
      both.results.every((one) => one.figures.every(({ figure }) => figure.id.startsWith(`${figure.document ?? ""}:`))),
    ).toBe(true);
  });

  it("tells what a document differs from itself in from what documents differ in", () => {
    const rate = (id: string, value: number) =>
      said(id, value, { concept: "employment-rate", unit: "percent", decimals: 2, indicator: "employment-rate-15-64" });
    const at = (id: string, ...values: number[]) =>
      madeUp({ id, statements: values.map((value, index) => rate(`s${String(index)}`, value)) });
    const told = (...all: Plan[]) =>
      audit(all)
        .findings.map((one) => `${one.result.check} ${one.figures.split(" | ").toSorted().join(" | ")}`)
        .toSorted();
    const within = "same-fact 65.73 | 65.75";
    expect(told(at("a", 65.73, 65.75), at("b", 65.75))).toStrictEqual([within]);
    expect(told(at("a", 65.73, 65.75), at("b", 65.75, 65.73))).toStrictEqual([within, within]);
    // One prints 65.7 and 65.75, the other 65.7 and 65.72: each agrees with itself and not with the other.
    const coarse = (plan: Plan): Plan => ({
      ...plan,
      statements: [...(plan.statements ?? []), { ...rate("coarse", 65.7), decimals: 1 }],
    });
    expect(told(coarse(at("a", 65.74)), coarse(at("b", 65.72)))).toStrictEqual(["across-documents 65.72 | 65.74"]);
  });

  it("of one id are told apart", () => {
    const twice = audit([older, { ...newer, id: "older" }]);
    expect(twice.documents.map((one) => one.id)).toStrictEqual(["older", "older#2"]);
    expect(twice.findings).toHaveLength(1);
  });

  it("are told apart even where one is called what a second would be", () => {
    const all = [
      { ...older, id: "p#2" },
      { ...older, id: "p" },
      { ...newer, id: "p" },
    ] as Plan[];
    const three = audit(all);
    expect(new Set(three.documents.map((one) => one.id)).size).toBe(3);
    // 100, 100 and 103 people in 2023.
    expect(three.findings[0]?.result.figures).toHaveLength(3);
    const others = audit([all[1], all[2], all[0]] as Plan[]);
    expect(new Set(others.documents.map((one) => one.id)).size).toBe(3);
    expect(others.findings[0]?.result.figures).toHaveLength(3);
  });

  it("without an id are called by region and year", () => {
    const nameless = madeUp({ year: "2023", statements: older.statements });
    const all = audit([nameless, nameless]);
    expect(all.documents.map((one) => one.id)).toStrictEqual(["99110-2023", "99110-2023#2"]);
    expect(all.findings).toStrictEqual([]);
  });

  it("one in a list is audited as one alone", () => {
    expect(audit([newer])).toStrictEqual(audit(newer));
  });

  it("checks of each are its own", () => {
    const check = { id: "c", kind: "sum", total: "statements/t", parts: ["statements/p", "statements/q"] };
    const make = (id: string, t: number) =>
      madeUp({
        id,
        statements: [
          said("t", t, { period: "2020" }),
          said("p", 1, { period: "2019", concept: "self-employed" }),
          said("q", 2, { period: "2018", concept: "daily-employees" }),
        ],
        checks: [check],
      });
    const both = audit([make("one", 3), make("two", 9)]);
    const own = both.results.filter((one) => one.origin === "plan");
    expect(own.map((one) => [one.id, one.verdict])).toStrictEqual([
      ["one:c", "exact"],
      ["two:c", "inconsistent"],
    ]);
    expect(own[1]?.figures.map(({ figure }) => figure.id)).toStrictEqual([
      "two:statements/t",
      "two:statements/p",
      "two:statements/q",
    ]);
  });

  it("a name of a document that another's place could begin with mixes nothing up", () => {
    const odd = audit([
      { ...older, id: "statements/a" },
      { ...newer, id: "a:b" },
    ] as Plan[]);
    expect(odd.findings.map((one) => one.figures)).toStrictEqual(["100 | 103"]);
  });

  it("carries names of its documents", () => {
    expect(audit([{ ...older, title: name }]).documents).toStrictEqual([{ id: "older", title: name }]);
  });
});
