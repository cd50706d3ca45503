import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Plan } from "../../src/model/plan.js";
import type { Project } from "../../src/model/project.js";
import { changeLine } from "../../src/monitoring/change-line.js";
import type { PlanChange } from "../../src/monitoring/changes/change.js";
import { byId } from "../../src/monitoring/changes/order.js";
import { planChangeRows } from "../../src/monitoring/plan-change-rows.js";
import { planChanges } from "../../src/monitoring/plan-changes.js";
import { caught } from "../korean/caught.js";
import { planOf, RATE, target, TURNOVER } from "../targets/small-plan.js";
import { madeUpRevision, original } from "./made-up-revision.js";

/** What a change says, as short as a reader of a test can take in. */
function brief({ kind, entity, idsBefore, idsAfter, field, before, after, difference }: PlanChange) {
  const text = (value: PlanChange["before"]) => (typeof value === "object" ? (value?.ko ?? null) : value);
  return [
    `${entity} ${kind} ${idsBefore.join("+")}>${idsAfter.join("+")} ${field ?? ""}`.trim(),
    text(before),
    text(after),
    ...(difference === undefined ? [] : [difference.value ?? difference.reason]),
  ];
}

function changesOf(before: Partial<Plan>, after: Partial<Plan>) {
  return planChanges(planOf(before), planOf(after)).changes.map(brief);
}

/** A made-up project. */
function project(id: string, more: Partial<Project> = {}): Project {
  return { id, keyTask: "1-1", name: { ko: `사업 ${id}` }, ...more };
}

function projects(before: readonly Project[], after: readonly Project[], ids: Partial<Plan> = {}) {
  return changesOf({ id: "p", projects: before }, { id: "p", ...ids, projects: after });
}

describe("a made-up revision of Jeonju's plan", () => {
  const { changes } = planChanges(original, madeUpRevision);
  const of = (...entities: string[]) => changes.filter((one) => entities.includes(one.entity)).map(brief);

  it("changes totals, targets and sectors", () => {
    // The total falls by the 40 of training; 129 to 100 million of national money.
    expect(of("total", "target", "sectorTarget")).toStrictEqual([
      ["total changed sector-targets/total@2024>sector-targets/total@2024 jobs", 27_981, 27_941, -40],
      [
        "target changed common-targets/regular-employees@2024>made-up/regular-employees@2024 target",
        196_500,
        196_000,
        -500,
      ],
      ["sectorTarget changed sector-targets/training@2024>sector-targets/training@2024 jobs", 290, 250, -40],
      ["sectorTarget changed sector-targets/training@2024>sector-targets/training@2024 total", 5037, 5008, -29],
      ["sectorTarget changed sector-targets/training@2024>sector-targets/training@2024 national", 129, 100, -29],
    ]);
  });

  it("merges, cancels, renames, hands over and adds projects", () => {
    const kinds = changes
      .filter((one) => one.entity === "project" && (one.field === undefined || typeof one.after === "object"))
      .map((one) => brief(one)[0]);
    expect(kinds).toStrictEqual([
      "project merged 1-1-1+1-1-2>1-1-1",
      "project changed 1-1-1+1-1-2>1-1-1 covers",
      "project cancelled 1-1-3>",
      "project cancelled 1-1-3> total",
      "project renamed 1-2-1>1-2-1 name",
      "project changed 1-2-1>1-2-1 department",
      "project added >1-2-9",
    ]);
  });

  it("compares no money that covers different things", () => {
    // 2억원 of the year and 2,535백만원 of which it is not said.
    expect(of("project")[1]).toStrictEqual(["project changed 1-1-1+1-1-2>1-1-1 total", 2735, 200, "unlike-coverage"]);
  });

  it("lists the milestones that went with the merged project", () => {
    expect(of("milestone").map(([what]) => what)).toStrictEqual(
      (original.projects ?? [])
        .find((one) => one.id === "1-1-2")
        ?.milestones?.map((one) => `milestone removed ${one.id}>`)
        .toSorted(),
    );
  });

  it("reads as lines in both languages", () => {
    const lines = (locale: "ko" | "en") => [0, 1, 5].map((i) => changeLine(changes[i] as PlanChange, locale));
    expect(lines("ko")).toStrictEqual([
      "합계 변경: 분야 합계(2024), 일자리 27,981명 → 27,941명(-40명, -0.1%)",
      "목표 변경: 상용근로자 수(2024), 목표값 196,500명 → 196,000명(-500명, -0.3%)",
      "세부 사업 통합: 1-1-1, 1-1-2 → 1-1-1 탄소산업 통합 인력양성 플랫폼 구축, 지역 수소산업 생태기반 마련 → 탄소산업 통합 인력양성 플랫폼 구축",
    ]);
    expect(lines("en")[0]).toBe(
      "Total changed: Total of the sectors (2024), jobs 27,981 persons → 27,941 persons (-40 persons, -0.1 %)",
    );
  });

  it("is a row for each change", () => {
    const rows = planChangeRows(planChanges(original, madeUpRevision), { locale: "ko" });
    expect(rows).toHaveLength(changes.length);
    expect(rows[3]).toStrictEqual({
      ...{ kind: "changed", kindLabel: "변경", entity: "sectorTarget", entityLabel: "분야별 목표" },
      ...{
        idBefore: "sector-targets/training@2024",
        idAfter: "sector-targets/training@2024",
        label: "직업능력개발훈련",
      },
      ...{ field: "total", fieldLabel: "예산(합계)", period: "2024", year: 2024, before: 5037, after: 5008 },
      ...{ unit: "million-KRW", difference: -29, differenceUnit: "million-KRW", percent: -0.6 },
      ...{ textBefore: null, textAfter: null, nearest: null, reason: null },
    });
    expect(rows.find((row) => row.kind === "renamed")).toMatchObject({
      textBefore: "디지털 혁신 기술 분야 집중 육성",
      textAfter: "디지털 혁신 기술 분야 집중 육성 (가상)",
      period: null,
      difference: null,
    });
  });

  it("says which plans it is about", () => {
    const { before, after } = planChanges(original, madeUpRevision);
    expect([before.id, before.revision, after.revision?.number, after.publishedOn]).toStrictEqual([
      "jeonju-2024",
      undefined,
      1,
      "2024-11-04",
    ]);
  });
});

describe("projects are put together", () => {
  it("by id, and are new or gone where no id is the same, with the nearest name as a hint", () => {
    const one = planChanges(
      planOf({ projects: [project("1", { name: { ko: "청년 창업 지원" } })] }),
      planOf({ projects: [project("2", { name: { ko: "청년 창업 지원금" } }), project("3")] }),
    ).changes;
    expect(one.map((change) => [brief(change)[0], change.nearest])).toStrictEqual([
      ["project removed 1>", "2"],
      ["project added >2", "1"],
      ["project added >3", undefined],
    ]);
  });

  it("by the predecessor that the later plan states, or the successor that the earlier one does", () => {
    const renumbered = ["project renamed 1>2 name", "사업 1", "사업 2"];
    const later = project("2", { predecessors: [{ id: "1", plan: "p", how: "continued" }] });
    expect(projects([project("1")], [later], { id: "q" })).toStrictEqual([renumbered]);
    const earlier = project("1", { successors: [{ id: "2", plan: "q", how: "continued" }] });
    expect(projects([earlier], [project("2")], { id: "q" })).toStrictEqual([renumbered]);
  });

  it("and not by an id that another one has taken over", () => {
    const later = project("2", { predecessors: [{ id: "1", how: "renamed" }] });
    expect(projects([project("1")], [later, project("1", { name: { ko: "다른 사업" } })])).toStrictEqual([
      ["project added >1", null, "다른 사업"],
      ["project renamed 1>2 name", "사업 1", "사업 2"],
    ]);
  });

  it("and not by relatives in a third plan, or that are not there", () => {
    const later = project("2", {
      predecessors: [
        { id: "1", plan: "older", how: "continued" },
        { id: "9", how: "continued" },
      ],
    });
    expect(projects([project("1"), project("2")], [later])).toStrictEqual([["project removed 1>", "사업 1", null]]);
  });

  it("several into one, one into several, several into several", () => {
    const merged = project("3", {
      name: { ko: "합친 사업" },
      predecessors: ["1", "2"].map((id) => ({ id, how: "merged" })),
    });
    expect(projects([project("1", { jobs: 5 }), project("2", { jobs: 7 })], [{ ...merged, jobs: 10 }])).toStrictEqual([
      ["project merged 1+2>3", "사업 1, 사업 2", "합친 사업"],
      ["project changed 1+2>3 jobs", 12, 10, -2],
    ]);
    const part = project("9", { predecessors: [{ id: "1", how: "split" }] });
    expect(projects([project("1")], [project("1"), part])).toStrictEqual([
      ["project split 1>1+9", "사업 1", "사업 1, 사업 9"],
    ]);
    expect(projects([project("1"), project("2")], [merged, part])[0]?.[0]).toBe("project regrouped 1+2>3+9");
  });

  it("without repeating what was merged before both", () => {
    const both = [project("1"), project("9", { predecessors: [{ id: "1", how: "split" }] })];
    expect(projects(both, both)).toStrictEqual([]);
  });

  it("are cancelled where the later plan says so, and taken up again", () => {
    const cancelled = project("1", { cancelled: { on: "2025-09-01" }, jobs: 5 });
    const running = project("1", { jobs: 5 });
    expect(projects([running], [cancelled])).toStrictEqual([
      ["project cancelled 1>", "사업 1", null],
      ["project cancelled 1> jobs", 5, null, -5],
    ]);
    expect(projects([cancelled], [running])).toStrictEqual([
      ["project reinstated >1", null, "사업 1"],
      ["project reinstated >1 jobs", null, 5, 5],
    ]);
    expect(projects([cancelled], [cancelled])).toStrictEqual([]);
  });
});

describe("places, departments and sectors", () => {
  const keyTasks = (...ids: string[]) =>
    ids.map((id) => ({ id, strategy: id.slice(0, 1), name: { ko: `과제 ${id}` } }));

  it("a project is moved to another key task, not where its key task has another number", () => {
    const before = { id: "p", keyTasks: keyTasks("1-1", "1-2"), projects: [project("a")] };
    const after = { ...before, projects: [project("a", { keyTask: "1-2" })] };
    expect(changesOf(before, after)).toStrictEqual([["project moved a>a parent", "과제 1-1", "과제 1-2"]]);
    const renumbered = keyTasks("1-2").map((one) => ({
      ...one,
      name: { ko: "과제 1-1" },
      predecessors: [{ id: "1-1", how: "moved" } as const],
    }));
    expect(changesOf({ ...before, keyTasks: keyTasks("1-1") }, { ...after, keyTasks: renumbered })).toStrictEqual([]);
    // A plan that does not list its key tasks: the ids are all there is.
    expect(projects([project("a")], [project("a", { keyTask: "2-1" })])).toStrictEqual([
      ["project moved a>a parent", "1-1", "2-1"],
    ]);
  });

  it("a key task is moved to another strategy", () => {
    const strategies = ["1", "2"].map((id) => ({ id, name: { ko: `전략 ${id}` } }));
    const moved = keyTasks("1-1").map((one) => ({ ...one, strategy: "2" }));
    expect(changesOf({ strategies, keyTasks: keyTasks("1-1") }, { strategies, keyTasks: moved })).toStrictEqual([
      ["keyTask moved 1-1>1-1 parent", "전략 1", "전략 2"],
    ]);
    expect(changesOf({ strategies }, { strategies: strategies.slice(1) })).toStrictEqual([
      ["strategy removed 1>", "전략 1", null],
    ]);
  });

  it("a department is what it is called, and sectors have names", () => {
    const before = {
      projects: [project("a", { department: "D1" })],
      departments: [{ id: "D1", name: { ko: "일자리과" } }],
    };
    expect(changesOf(before, { projects: [project("a", { department: "일자리과" })] })).toStrictEqual([
      ["department removed D1>", "일자리과", null],
    ]);
    expect(changesOf(before, { ...before, projects: [project("a", { sector: "training" })] })).toStrictEqual([
      ["project changed a>a department", "일자리과", null],
      ["project changed a>a sector", null, "직업능력개발훈련"],
    ]);
    const renamed = {
      ...before,
      departments: [
        { id: "D1", name: { ko: "청년과" } },
        { id: "D2", name: { ko: "복지과" } },
      ],
    };
    expect(changesOf({ ...before, projects: [] }, { ...renamed, projects: [] })).toStrictEqual([
      ["department renamed D1>D1 name", "일자리과", "청년과"],
      ["department added >D2", null, "복지과"],
    ]);
    const unknown = [project("a", { sector: "made-up" })];
    expect(projects(unknown, [project("a", { sector: "other" })])).toStrictEqual([
      ["project changed a>a sector", "made-up", "기타(국토·건설 등)"],
    ]);
  });
});

describe("milestones", () => {
  const milestone = (id: string, more: object = {}) =>
    ({ id, label: { ko: `일정 ${id}` }, state: "planned", ...more }) as const;

  it("are renamed, done, put off, new and gone", () => {
    const before = project("1", {
      milestones: [
        milestone("1/a", { when: { start: "2025-09", end: "2025-09" } }),
        milestone("1/b", { when: { recurring: "all-year" } }),
        milestone("1/c"),
      ],
    });
    const after = project("1", {
      milestones: [
        milestone("1/a", { label: { ko: "착공" }, state: "done", when: { start: "2025-11", end: "2025-12" } }),
        milestone("1/b", { when: { start: "2025-01", week: 2, open: "ongoing", printed: "1월" } }),
        milestone("1/d"),
      ],
    });
    expect(projects([before], [after])).toStrictEqual([
      ["milestone renamed 1/a>1/a name", "일정 1/a", "착공"],
      ["milestone changed 1/a>1/a state", "예정", "완료"],
      ["milestone changed 1/a>1/a when", "2025-09", "2025-11 ~ 2025-12"],
      ["milestone changed 1/b>1/b when", "all-year", "2025-01 ongoing W2"],
      ["milestone removed 1/c>", "일정 1/c", null],
      ["milestone added >1/d", null, "일정 1/d"],
    ]);
  });

  it("go along with a project that has another id", () => {
    const label = { ko: "착공" };
    const before = project("1", { name: label, milestones: [milestone("1/a", { label }), milestone("x", { label })] });
    const after = project("2", {
      name: label,
      predecessors: [{ id: "1", how: "continued" }],
      milestones: [milestone("2/a", { label, state: "done" }), milestone("x", { label })],
    });
    expect(projects([before], [after])).toStrictEqual([["milestone changed 1/a>2/a state", "예정", "완료"]]);
  });
});

describe("jobs and money", () => {
  const funds = (amounts: object) => ({ unit: "million-KRW", ...amounts }) as const;
  const withFunds = (amounts: object | undefined) => [
    project("1", amounts === undefined ? {} : { funds: funds(amounts) }),
  ];

  it("by source, in the finer of two units", () => {
    const before = withFunds({ unit: "hundred-million-KRW", national: 2, municipal: 1, total: 3 });
    const after = withFunds({ national: 250, private: 10, municipal: 100, total: 360 });
    expect(projects(before, after)).toStrictEqual([
      ["project changed 1>1 total", 300, 360, 60],
      ["project changed 1>1 national", 200, 250, 50],
      ["project changed 1>1 private", 0, 10, 10],
    ]);
  });

  it("without a difference where one of the two is not known", () => {
    expect(projects(withFunds({ total: 5 }), withFunds({ national: 5, total: 5 }))).toStrictEqual([
      ["project changed 1>1 national", null, 5, "parts-unknown"],
    ]);
    expect(projects(withFunds(undefined), withFunds({ total: null }))).toStrictEqual([
      ["project changed 1>1 total", null, null, "not-stated"],
    ]);
    const jobs = (count: number | null | undefined) => [project("1", count === undefined ? {} : { jobs: count })];
    expect(projects(jobs(null), jobs(5))).toStrictEqual([["project changed 1>1 jobs", null, 5, "not-yet-set"]]);
    expect(projects(jobs(5), jobs(undefined))).toStrictEqual([["project changed 1>1 jobs", 5, null, "not-allocated"]]);
    expect(projects(jobs(undefined), [])).toStrictEqual([["project removed 1>", "사업 1", null]]);
  });

  it("without a difference of jobs of different kinds", () => {
    const jobs = (jobKind: Project["jobKind"], count = 5) => [
      project("1", { jobs: count, ...(jobKind && { jobKind }) }),
    ];
    expect(projects(jobs("trainee"), jobs("placement", 7))).toStrictEqual([
      ["project changed 1>1 jobs", 5, 7, "unlike-kinds"],
      ["project changed 1>1 jobKind", "훈련생", "취업 알선"],
    ]);
    expect(projects(jobs(undefined), jobs("placement", 7))).toStrictEqual([
      ["project changed 1>1 jobs", 5, 7, 2],
      ["project changed 1>1 jobKind", "기재 없음", "취업 알선"],
    ]);
  });

  it("without a percentage of nothing", () => {
    const percents = (before: Plan["projects"], after: Plan["projects"]) =>
      planChanges(planOf({ projects: before ?? [] }), planOf({ projects: after ?? [] })).changes.flatMap((one) =>
        one.percent === undefined ? [] : [one.percent.value ?? one.percent.reason],
      );
    expect(percents([], [project("1", { jobs: 5 })])).toStrictEqual(["no-baseline"]);
    expect(percents([project("1", { jobs: 0 })], [project("1", { jobs: 5 })])).toStrictEqual(["zero-baseline"]);
    expect(percents([project("1", { jobs: 4 })], [project("1", { jobs: 5 })])).toStrictEqual([25]);
  });
});

describe("targets, sectors and totals", () => {
  it("face each other across years by their distance from the plan's year", () => {
    const of = (year: string, jobs: number): Partial<Plan> => ({
      id: `p-${year}`,
      year,
      targets: [{ ...target(RATE, year, jobs / 10), id: `${RATE}@${year}` }],
      sectorTargets: [{ id: `training@${year}`, sector: "training", period: year, jobs }],
      totals: [{ id: `total@${year}`, of: "plan", period: year, jobs }],
    });
    const { changes } = planChanges(planOf(of("2024", 600)), planOf(of("2025", 620)));
    expect(changes.map(brief)).toStrictEqual([
      ["total changed total@2024>total@2025 jobs", 600, 620, 20],
      [`target changed ${RATE}@2024>${RATE}@2025 target`, 60, 62, 2],
      ["sectorTarget changed training@2024>training@2025 jobs", 600, 620, 20],
    ]);
    expect(changes[1]?.difference?.unit).toBe("percentage-point");
    expect(changes.map((one) => changeLine(one, "en")).slice(1)).toStrictEqual([
      "Target changed: Employment rate, 15–64 (2024 → 2025), target 60 % → 62 % (+2 pp)",
      "Sector target changed: Training (2024 → 2025), jobs 600 persons → 620 persons (+20 persons, +3.3 %)",
    ]);
  });

  it("are new or gone, with what they were", () => {
    const one: Partial<Plan> = { sectorTargets: [{ id: "t", sector: "made-up", period: "2025", jobs: 5 }] };
    expect(changesOf({}, one)).toStrictEqual([
      ["sectorTarget added >t", null, null],
      ["sectorTarget added >t jobs", null, 5, 5],
    ]);
    const [first] = planChanges(planOf(one), planOf({})).changes;
    expect(first && [changeLine(first, "ko"), changeLine(first, "en")]).toStrictEqual([
      "분야별 목표 삭제: made-up(2025)",
      "Sector target removed: made-up (2025)",
    ]);
    const targets = { targets: [{ ...target(RATE, "2025", 62.5), id: "a" }] };
    expect(changesOf(targets, {})).toStrictEqual([
      ["target removed a>", null, null],
      ["target removed a> target", 62.5, null, -62.5],
    ]);
    expect(changesOf({}, targets)[1]).toStrictEqual(["target added >a target", null, 62.5, 62.5]);
  });

  it("a revised target faces the one that it revises, another printing of the same is no change", () => {
    const first = { ...target(RATE, "2025", 62.5), id: "a" };
    const again = { ...first, id: "b" };
    const revised = { ...first, id: "r", target: 62, origin: "revised", date: "2025-11-01" } as const;
    expect(changesOf({ targets: [first] }, { targets: [first, again] })).toStrictEqual([]);
    expect(changesOf({ targets: [first] }, { targets: [revised, first] })).toStrictEqual([
      ["target changed a>r target", 62.5, 62, -0.5],
    ]);
    expect(changesOf({ targets: [revised, first] }, { targets: [first] })).toStrictEqual([
      ["target changed r>a target", 62, 62.5, 0.5],
    ]);
    // A target of the term plan is another one.
    const term = { ...first, id: "t", origin: "term" } as const;
    expect(changesOf({ targets: [first] }, { targets: [first, term] })[0]).toStrictEqual([
      "target added >t",
      null,
      null,
    ]);
  });

  it("ranges by their ends, and targets that are not set yet", () => {
    const range = (low: number, high: number) => [
      { ...target(TURNOVER.id, "2025", null), id: "a", range: { low, high } },
    ];
    const plan = { indicators: [{ ...TURNOVER, unit: "percent" } as const] };
    expect(changesOf({ ...plan, targets: range(5, 9) }, { ...plan, targets: range(6, 9) })).toStrictEqual([
      ["target changed a>a low", 5, 6, 1],
    ]);
    const unset = [{ ...target(RATE, "2025", null), id: "a" }];
    const set = [{ ...target(RATE, "2025", 62), id: "b" }];
    expect(changesOf({ targets: unset }, { targets: set })).toStrictEqual([
      ["target changed a>b target", null, 62, "not-yet-set"],
    ]);
    const [change] = planChanges(planOf({ targets: unset }), planOf({ targets: set })).changes;
    expect(change && changeLine(change, "ko")).toBe("목표 변경: 고용률(15~64세)(2025), 목표값 없음 → 62%(미정)");
  });
});

/** Made-up projects with jobs and money, some of them cancelled or split off. */
const somePlan = fc
  .uniqueArray(
    fc.record({
      n: fc.integer({ min: 1, max: 6 }),
      name: fc.constantFrom("가", "나", "다"),
      jobs: fc.integer({ min: 0, max: 99 }),
      national: fc.integer({ min: 0, max: 99 }),
      parent: fc.constantFrom("1-1", "1-2"),
      cancelled: fc.boolean(),
      from: fc.option(fc.integer({ min: 1, max: 6 }), { nil: undefined }),
    }),
    { selector: (one) => one.n, maxLength: 6 },
  )
  .map((rows) =>
    rows.map(({ n, name, jobs, national, parent, cancelled, from }) =>
      project(String(n), {
        name: { ko: name },
        keyTask: parent,
        jobs,
        funds: { unit: "million-KRW", national, total: national },
        ...(cancelled && { cancelled: { on: "2025-09-01" } }),
        ...(from !== undefined && from !== n && { predecessors: [{ id: String(from), how: "split" as const }] }),
      }),
    ),
  );

describe("changes of any two plans", () => {
  const between = (before: readonly Project[], after: readonly Project[]) =>
    planChanges(planOf({ id: "p", projects: before }), planOf({ id: "p", projects: after })).changes;

  it("are none from a plan to itself", () => {
    expect(planChanges(original, original).changes).toStrictEqual([]);
    expect(planChanges(madeUpRevision, structuredClone(madeUpRevision)).changes).toStrictEqual([]);
    fc.assert(
      fc.property(somePlan, (one) => {
        expect(between(one, one)).toStrictEqual([]);
      }),
    );
  });

  it("are the same the other way round", () => {
    const OPPOSITE: Partial<Record<string, string>> = {
      ...{ added: "removed", removed: "added", cancelled: "reinstated", reinstated: "cancelled" },
      ...{ merged: "split", split: "merged" },
    };
    const turned = (change: PlanChange) => {
      const { kind, entity, idsBefore, idsAfter, field, before, after, difference } = change;
      const value = difference?.value;
      return [
        OPPOSITE[kind] ?? kind,
        entity,
        idsAfter,
        idsBefore,
        field,
        after,
        before,
        value == null ? value : 0 - value,
      ];
    };
    const straight = ({ kind, entity, idsBefore, idsAfter, field, before, after, difference }: PlanChange) =>
      [kind, entity, idsBefore, idsAfter, field, before, after, difference?.value] as const;
    const sorted = (rows: readonly (readonly unknown[])[]) => rows.map((one) => JSON.stringify(one)).sort();
    const check = (there: readonly PlanChange[], back: readonly PlanChange[]) => {
      expect(sorted(back.map(straight))).toStrictEqual(sorted(there.map(turned)));
    };
    check(planChanges(original, madeUpRevision).changes, planChanges(madeUpRevision, original).changes);
    fc.assert(
      fc.property(somePlan, somePlan, (a, b) => {
        check(between(a, b), between(b, a));
      }),
    );
  });

  it("add up to the change of the whole", () => {
    const whole = (rows: readonly Project[], of: (row: Project) => number) =>
      rows.reduce((sum, one) => sum + (one.cancelled === undefined ? of(one) : 0), 0);
    fc.assert(
      fc.property(somePlan, somePlan, (a, b) => {
        const changes = between(a, b);
        const added = (field: string) =>
          changes.reduce((sum, one) => sum + (one.field === field ? (one.difference?.value ?? NaN) : 0), 0);
        expect(added("jobs")).toBe(whole(b, (one) => one.jobs ?? 0) - whole(a, (one) => one.jobs ?? 0));
        const national = (one: Project) => one.funds?.national ?? 0;
        expect(added("national")).toBe(whole(b, national) - whole(a, national));
        for (const { before, after, difference } of changes) {
          if (typeof difference?.value === "number") {
            expect(Number(before) + difference.value).toBe(Number(after));
          }
        }
      }),
    );
  });

  it("do not depend on the order of what a plan holds", () => {
    const turnedRound = (plan: Plan): Plan => ({
      ...plan,
      ...{ targets: plan.targets?.toReversed() ?? [], sectorTargets: plan.sectorTargets?.toReversed() ?? [] },
      ...{ totals: plan.totals?.toReversed() ?? [], keyTasks: plan.keyTasks?.toReversed() ?? [] },
      ...{ projects: plan.projects?.toReversed() ?? [], departments: plan.departments?.toReversed() ?? [] },
    });
    expect(planChanges(turnedRound(original), turnedRound(madeUpRevision))).toStrictEqual(
      planChanges(original, madeUpRevision),
    );
    fc.assert(
      fc.property(somePlan, somePlan, (a, b) => {
        expect(between(a.toReversed(), b.toReversed())).toStrictEqual(between(a, b));
      }),
    );
  });

  it("come in the order of their ids, as numbers", () => {
    expect(["1-10-1", "1-2-1", "1-2", "a", "1-2-1", "01", "1"].toSorted(byId)).toStrictEqual([
      ..."01 1 1-2 1-2-1 1-2-1 1-10-1 a".split(" "),
    ]);
  });
});

it("what is no plan, and no language, is refused", () => {
  expect(caught(() => planChanges({} as never, original)).code).toBe("wrong-type");
  const [change] = planChanges(original, madeUpRevision).changes;
  expect(caught(() => changeLine(change as PlanChange, "fr" as never)).code).toBe("invalid-value");
});
