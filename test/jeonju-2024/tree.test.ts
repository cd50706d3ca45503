import { describe, expect, it } from "vitest";
import { jeonju2024 } from "../../src/jeonju-2024/index.js";
import { keyTask, project, strategy } from "../../src/model/look-up.js";
import { listedProjects } from "../../src/model/unlisted.js";

const { strategies, keyTasks, projects } = jeonju2024;

describe("the tree of strategies, key tasks and projects", () => {
  it("has 5 strategies, 18 key tasks and 58 projects, each below the one above it", () => {
    expect([strategies.length, keyTasks.length, projects.length]).toStrictEqual([5, 18, 58]);
    for (const { id, strategy: above } of keyTasks) expect(id.startsWith(`${above}-`), id).toBe(true);
    for (const { id, keyTask: above } of projects) expect(id.startsWith(`${above}-`), id).toBe(true);
    expect(new Set(projects.map((one) => one.id)).size).toBe(58);
  });

  // Counted in the lists of section IV.
  it.each([
    ["1-1", 3],
    ["1-2", 1],
    ["1-3", 1],
    ["1-4", 1],
    ["2-1", 3],
    ["2-2", 10],
    ["2-3", 3],
    ["3-1", 6],
    ["3-2", 2],
    ["3-3", 2],
    ["3-4", 2],
    ["3-5", 2],
    ["4-1", 2],
    ["4-2", 3],
    ["4-3", 3],
    ["5-1", 5],
    ["5-2", 6],
    ["5-3", 3],
  ])("key task %s has %d projects", (id, count) => {
    expect(projects.filter((one) => one.keyTask === id)).toHaveLength(count);
  });

  it("names everything in Korean and English, in every place where the name is printed", () => {
    for (const one of [...strategies, ...keyTasks, ...projects]) {
      expect(one.name.en, one.id).toMatch(/^[\u0020-\u007e–]+$/);
      expect(one.printings?.length, one.id).toBe(projects.some(({ id }) => id === one.id) ? 3 : 2);
    }
  });

  it("puts right what is printed wrong and keeps the print", () => {
    expect(strategy(jeonju2024, "4").name.ko).toBe("창업투자 기반조성 민간주도일자리 창출");
    expect(strategy(jeonju2024, "4").printings?.[1]?.printed).toBe("전략-4. 고용환경개선 지속가능일자리 창출");
    expect(project(jeonju2024, "4-3-3")).toMatchObject({
      printedId: "4-2-3",
      keyTask: "4-3",
      name: { ko: "기술창업성장지원센터 건립" },
    });
    expect(project(jeonju2024, "4-2-3").printedId).toBeUndefined();
    expect(project(jeonju2024, "2-2-1").printings?.map((one) => one.printed)).toContain("완산병커 더 스페이스 조성");
  });

  it("counts 283 projects and describes 58: every key task has projects that are not listed", () => {
    expect(listedProjects(jeonju2024)).toStrictEqual({
      described: 58,
      counted: 283,
      unlisted: 225,
      keyTasks: keyTasks.map((one) => one.id),
    });
    for (const { unlisted } of keyTasks) expect(unlisted).toMatchObject({ projects: null, absent: "not-stated" });
  });
});

/** Section IV, 【'24년 추진계획】: jobs, 계, 국비, 시도비, 시군구비, 민자; nothing for a nil or an empty cell. */
const ROLL_UPS = [
  ["1-1", 26, 4_724, 3_300, 1_000, 424, 0],
  ["1-2", 68, 4_260, 250, 3_050, 680, 270],
  ["1-3", 5, 30, 0, 0, 30, 0],
  ["1-4", 7, 6_110, 3_713, 1_010, 1_037, 350],
  ["2-1", 3, 200, 0, 100, 100, 0],
  ["2-2", 1_297, 29_780, 5_991, 734, 18_256, 4_797],
  ["2-3", 130, 2_339, 1_512, 259, 568, 0],
  ["3-1", 538, 12_863, 9_429, 1_169, 2_115, 150],
  ["3-2", 25, 288, 69, 81, 139, 0],
  ["3-3", 1_772, 12_357, 8_787, 1_598, 1_972, 0],
  ["3-4", 19_670, 132_057, 83_166, 20_150, 28_741, 0],
  ["3-5", 4_075, 462_364, 43_032, 13_442, 405_219, 670],
  ["4-1", 149, 4_315, 0, 0, 4_315, 0],
  ["4-2", 24, 146, 0, 8, 138, 0],
  ["4-3", 100, 5_134, 4_578, 350, 206, 0],
  ["5-1", 6, 300, 0, 0, 300, 0],
  ["5-2", 54, 393, 42, 109, 242, 0],
  ["5-3", 32, 1_379, 21, 0, 1_358, 0],
] as const;

describe("the roll-ups of key tasks", () => {
  it.each(ROLL_UPS)("%s: %d jobs, %d million won", (id, jobs, total, national, provincial, municipal, private_) => {
    const one = keyTask(jeonju2024, id);
    expect(one.jobs).toBe(jobs);
    expect(one.jobKind).toBe("not-stated");
    expect(one.funds).toMatchObject({
      unit: "million-KRW",
      covers: "year",
      ...{ total, national, provincial, municipal, private: private_ },
    });
  });

  it("tells a nil from an empty cell", () => {
    expect(keyTask(jeonju2024, "5-1").funds?.printed).toMatchObject({ national: "-", private: "-" });
    expect(keyTask(jeonju2024, "1-3").funds?.printed).toMatchObject({ national: "", private: "" });
  });

  it("adds up to the jobs of the sectors, 27,981 (III.3)", () => {
    expect(ROLL_UPS.reduce((sum, [, jobs]) => sum + jobs, 0)).toBe(27_981);
    expect(keyTasks.reduce((sum, one) => sum + (one.jobs ?? 0), 0)).toBe(27_981);
  });
});
