import { describe, expect, it } from "vitest";
import {
  calendarRows,
  componentRows,
  incentiveRows,
  milestoneRows,
  placeRows,
  projectFigureRows,
  projectRows,
} from "../../../src/model/index.js";
import { draft } from "../draft.js";
import { madeUpPlan } from "../made-up-plan.js";

const korean = { locale: "ko" } as const;

describe("projectRows", () => {
  it("gives a row for each project, with null for what the plan does not say", () => {
    expect(projectRows(madeUpPlan)).toStrictEqual([
      {
        project: "1-1-1",
        strategy: "1",
        keyTask: "1-1",
        name: "Gasang training",
        department: "일자리과",
        sector: null,
        start: "2024-03",
        end: "2026",
        open: null,
        recurring: null,
        year: 2024,
        budget: 120,
        budgetUnit: "hundred-million-KRW",
        covers: "whole-period",
        jobs: 20,
        jobsAbsent: null,
        components: 2,
        milestones: 2,
        figures: 2,
        description: "A made-up project",
        address: "III.1 / 1-1-1",
      },
      {
        project: "1-1-2",
        strategy: "1",
        keyTask: "1-1",
        name: "이름뿐",
        department: null,
        sector: null,
        start: null,
        end: null,
        open: null,
        recurring: null,
        year: null,
        budget: null,
        budgetUnit: null,
        covers: null,
        jobs: null,
        jobsAbsent: "not-allocated",
        components: 0,
        milestones: 0,
        figures: 0,
        description: null,
        address: null,
      },
      {
        project: "2-1-1",
        strategy: "2",
        keyTask: "2-1",
        name: "Care",
        department: "일자리과",
        sector: "care",
        start: null,
        end: null,
        open: null,
        recurring: "all-year",
        year: null,
        budget: 7,
        budgetUnit: "million-KRW",
        covers: "not-stated",
        jobs: 5,
        jobsAbsent: null,
        components: 0,
        milestones: 0,
        figures: 0,
        description: null,
        address: null,
      },
    ]);
  });

  it("speaks Korean where it is asked to", () => {
    const [row] = projectRows(madeUpPlan, korean);
    expect([row?.name, row?.description]).toStrictEqual(["가상 인력양성", "지어낸 사업"]);
  });

  it("knows no strategy of a key task that the plan does not list, and no budget without a total", () => {
    const project = { id: "9", keyTask: "9-9", name: { ko: "이름" }, funds: { unit: "KRW", total: null } } as const;
    expect(projectRows({ ...draft, projects: [project] })[0]).toMatchObject({
      strategy: null,
      budget: null,
      budgetUnit: null,
      covers: null,
    });
  });
});

describe("componentRows", () => {
  it("gives a row for each component, with the project's department and address where it has none of its own", () => {
    expect(componentRows(madeUpPlan)).toStrictEqual([
      {
        project: "1-1-1",
        component: "1-1-1/course",
        name: "Course",
        department: "청년과",
        start: "2025-01",
        end: null,
        open: "ongoing",
        recurring: null,
        year: 2025,
        budget: 40,
        budgetUnit: "million-KRW",
        complexes: "alpha beta",
        address: "III.1 / 1-1-1 / 교육",
      },
      {
        project: "1-1-1",
        component: "1-1-1/fair",
        name: "박람회",
        department: "일자리과",
        start: null,
        end: null,
        open: null,
        recurring: null,
        year: null,
        budget: null,
        budgetUnit: null,
        complexes: "",
        address: "III.1 / 1-1-1",
      },
    ]);
    expect(componentRows(madeUpPlan, korean)[0]?.name).toBe("교육");
  });

  it("has no department where neither the component nor its project has one", () => {
    const components = [{ id: "c", name: { ko: "이름" } }];
    const project = { id: "9", keyTask: "9-9", name: { ko: "이름" }, components };
    expect(componentRows({ ...draft, projects: [project] })[0]?.department).toBeNull();
  });
});

describe("milestoneRows", () => {
  it("gives a row for each milestone, with the year of its end where it has no start", () => {
    expect(milestoneRows(madeUpPlan)).toStrictEqual([
      {
        project: "1-1-1",
        milestone: "1-1-1/built",
        label: "Completed",
        state: "planned",
        start: null,
        end: "2026-11",
        open: null,
        recurring: null,
        year: 2026,
        component: "1-1-1/course",
        printed: "~ 2026. 11.",
        address: "III.1 / 1-1-1",
      },
      {
        project: "1-1-1",
        milestone: "1-1-1/network",
        label: "협의체",
        state: "done",
        start: null,
        end: null,
        open: null,
        recurring: null,
        year: null,
        component: null,
        printed: null,
        address: "III.1 / 1-1-1 / 본문",
      },
    ]);
    expect(milestoneRows(madeUpPlan, korean)[0]?.label).toBe("준공");
  });
});

describe("projectFigureRows", () => {
  it("gives a row for each figure, named by its kind where it has no name", () => {
    expect(projectFigureRows(madeUpPlan)).toStrictEqual([
      {
        project: "1-1-1",
        figure: "1-1-1/students",
        kind: "students",
        label: "Students",
        state: "planned",
        value: 440,
        unit: "persons",
        bound: "exact",
        start: "2025-S1",
        end: "2025-S1",
        open: null,
        recurring: null,
        year: 2025,
        component: null,
        partOf: null,
        printed: null,
        address: "III.1 / 1-1-1",
      },
      {
        project: "1-1-1",
        figure: "1-1-1/women",
        kind: "students",
        label: "Women",
        state: "result",
        value: 381,
        unit: "persons",
        bound: "at-least",
        start: null,
        end: null,
        open: null,
        recurring: null,
        year: null,
        component: "1-1-1/course",
        partOf: "1-1-1/students",
        printed: "381명 이상",
        address: "III.1 / 1-1-1 / 여성",
      },
    ]);
    const labels = projectFigureRows(madeUpPlan, korean).map((one) => one.label);
    expect(labels).toStrictEqual(["재학생", "여성"]);
  });
});

describe("placeRows", () => {
  it("gives a row for each site, and one for each complex of a component", () => {
    const none = { street: null, district: null, printed: null };
    expect(placeRows(madeUpPlan)).toStrictEqual([
      {
        project: "1-1-1",
        name: "Gasang Hall",
        street: "가상로 1",
        district: "99991",
        complex: "alpha",
        component: null,
        printed: "가상관",
        address: "III.1 / 1-1-1",
      },
      {
        ...{ project: "1-1-1", name: null, ...none, complex: null, component: "1-1-1/course" },
        address: "III.1 / 1-1-1",
      },
      {
        ...{ project: "1-1-1", name: "Gasang 1", ...none, complex: "alpha", component: "1-1-1/course" },
        address: "III.1 / 1-1-1 / 교육",
      },
      {
        ...{ project: "1-1-1", name: "가상2단지", ...none, complex: "beta", component: "1-1-1/course" },
        address: "III.1 / 1-1-1 / 교육",
      },
    ]);
    expect(placeRows(madeUpPlan, korean).map((one) => one.name)).toStrictEqual([
      "가상관",
      null,
      "가상1단지",
      "가상2단지",
    ]);
  });

  it("names no complex that the plan does not list", () => {
    const components = [{ id: "c", name: { ko: "이름" }, complexes: ["gamma"] }];
    const project = { id: "9", keyTask: "9-9", name: { ko: "이름" }, components };
    expect(placeRows({ ...draft, projects: [project] })).toMatchObject([{ name: null, complex: "gamma" }]);
  });
});

describe("incentiveRows", () => {
  it("gives a row for each leg, paid once where it does not say how often", () => {
    expect(incentiveRows(madeUpPlan)).toStrictEqual([
      {
        project: "1-1-1",
        incentive: "1-1-1/hire",
        name: "Hiring incentive",
        to: "firm",
        amount: 500_000,
        unit: "KRW",
        bound: "exact",
        times: 36,
        every: "month",
        afterMonths: null,
        total: 42_000_000,
        printed: "50만원 × 36회",
        address: "III.1 / 1-1-1",
      },
      {
        project: "1-1-1",
        incentive: "1-1-1/hire",
        name: "Hiring incentive",
        to: "firm",
        amount: 24_000_000,
        unit: "KRW",
        bound: "at-most",
        times: 1,
        every: null,
        afterMonths: 36,
        total: 42_000_000,
        printed: "최대 4,200만원",
        address: "III.1 / 1-1-1",
      },
    ]);
    expect(incentiveRows(madeUpPlan, korean)[0]?.name).toBe("채용지원금");
  });

  it("has no total and no printed form where there is none", () => {
    const incentive = {
      id: "i",
      name: { ko: "이름" },
      to: "person",
      unit: "KRW",
      instalments: [{ amount: 1 }],
    } as const;
    const project = { id: "9", keyTask: "9-9", name: { ko: "이름" }, incentives: [incentive] };
    expect(incentiveRows({ ...draft, projects: [project] })).toMatchObject([
      { total: null, printed: null, address: null },
    ]);
  });
});

describe("calendarRows", () => {
  it("gives a row for each event, with the week that is listed or printed", () => {
    expect(calendarRows(madeUpPlan)).toStrictEqual([
      {
        project: "1-1-1",
        event: "1-1-1/festival",
        name: "Gasang Festival",
        start: "2025-10",
        end: "2025-10",
        open: null,
        recurring: null,
        year: 2025,
        week: 4,
        provisional: true,
        printed: "10월 넷째주",
        address: "III.1 / 1-1-1",
      },
      {
        project: "1-1-1",
        event: "1-1-1/day",
        name: "가상의 날",
        start: "2025-05-01",
        end: "2025-05-03",
        open: null,
        recurring: null,
        year: 2025,
        week: 1,
        provisional: false,
        printed: null,
        address: "III.1 / 1-1-1",
      },
    ]);
    expect(calendarRows(madeUpPlan, korean)[0]?.name).toBe("가상축제");
  });

  it("has no week where none is named", () => {
    const calendar = [{ id: "e", name: { ko: "이름" }, when: { start: "2025" } }];
    const project = { id: "9", keyTask: "9-9", name: { ko: "이름" }, calendar };
    expect(calendarRows({ ...draft, projects: [project] })[0]?.week).toBeNull();
  });
});
