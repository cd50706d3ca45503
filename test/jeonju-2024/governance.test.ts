import { describe, expect, it } from "vitest";
import { jeonju2024 } from "../../src/jeonju-2024/index.js";

const { governance, corrections, omissions, departments, organisations } = jeonju2024;

describe("governance and schedule (III.1, V)", () => {
  it("counts 4 areas, 46 departments, 64 teams and 283 projects, wherever they are printed", () => {
    const counts = governance.taskForce?.counts ?? [];
    expect(counts.map(({ kind, value }) => `${kind} ${String(value)}`).sort()).toStrictEqual([
      "areas 4",
      "areas 4",
      "departments 46",
      "departments 46",
      "projects 283",
      "teams 64",
      "teams 64",
    ]);
    expect(governance.taskForce?.proposed).toBe(true);
  });

  it("discloses on two websites and in the press, in March", () => {
    expect(governance.disclosure?.map((one) => one.url ?? one.name.ko)).toStrictEqual([
      "www.reis.or.kr",
      "전주시 홈페이지",
      "지역 언론",
    ]);
    expect(governance.schedule?.map((one) => one.when.map((when) => [when.start, when.end]))).toStrictEqual([
      [["2024-03", "2024-03"]],
      [["2024-04", "2024-04"]],
      [["2024-07", "2024-07"]],
      [["2024-02", "2024-02"]],
      [["2024-02", "2024-12"]],
      [
        ["2024-07", "2024-07"],
        ["2024-12", "2024-12"],
      ],
    ]);
  });

  it("reports monthly from February to December, in July and December, and is evaluated quarterly", () => {
    const reporting = governance.reporting ?? [];
    expect(reporting.map((one) => [one.cadence, one.first, one.last, one.due])).toStrictEqual([
      ["monthly", "2024-02", "2024-12", undefined],
      ["half-yearly", undefined, undefined, ["2024-07", "2024-12"]],
      ["quarterly", undefined, undefined, undefined],
      ["yearly", undefined, undefined, ["2024-04"]],
    ]);
  });

  it("names partners of the network only where the row itself does", () => {
    const network = governance.network ?? [];
    expect(network).toHaveLength(11);
    expect(network.map((one) => one.partner?.ko ?? one.absent)).toStrictEqual([
      "중앙부처",
      "illegible",
      "illegible",
      "유관기관",
      "illegible",
      "illegible",
      "유관기관",
      "illegible",
      "illegible",
      "유관기관",
      "illegible",
    ]);
  });
});

describe("departments and organisations", () => {
  it("has the sixteen departments that projects name, each in charge of at least one", () => {
    expect(departments).toHaveLength(16);
    const inCharge = new Set(jeonju2024.projects.map((one) => one.department));
    expect(departments.filter((one) => !inCharge.has(one.id))).toStrictEqual([]);
  });

  it("keeps broken printings of departments", () => {
    const broken = departments.flatMap(({ id, variants = [] }) => variants.map((one) => [one.printed, id]));
    expect(broken).toStrictEqual([
      ["민방산업과", "관광산업과"],
      ["민방산업과", "관광산업과"],
      ["한옥마을업시", "한옥마을사업소"],
    ]);
  });

  it("has no organisation that neither a project names nor a place of the document", () => {
    const named = new Set(jeonju2024.projects.flatMap((one) => one.organisations?.map((own) => own.organisation)));
    const placed = organisations.filter((one) => !named.has(one.id) && one.variants === undefined);
    expect(placed.map((one) => one.id)).toStrictEqual([]);
  });
});

describe("readings that differ from the print, and what is not here", () => {
  it("give what is printed, what is read, why and where", () => {
    expect(new Set(corrections.map((one) => one.id)).size).toBe(corrections.length);
    for (const { id, printed, read, reason, address } of corrections) {
      expect(printed === read, id).toBe(false);
      expect(reason.ko.length, id).toBeGreaterThan(0);
      expect(reason.en, id).toBeDefined();
      expect(address?.section, id).toBeDefined();
    }
  });

  it("name a part of the plan that is there", () => {
    const entries = (governance.schedule ?? []).map((one) => `governance/schedule/${one.id}`);
    const rows = (
      ["tables", "strategies", "keyTasks", "projects", "departments", "organisations", "statements"] as const
    ).flatMap((key) => jeonju2024[key].map((one) => `${key}/${one.id}`));
    const parts = new Set([...entries, ...rows]);
    for (const { id, of } of corrections) expect(parts.has(of ?? ""), id).toBe(true);
  });

  it("list the charts whose numbers the text lost", () => {
    expect(omissions.filter((one) => one.id.startsWith("chart-"))).toHaveLength(8);
  });
});
