import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { jeonju2024 } from "../../../src/jeonju-2024/index.js";
import { series } from "../../../src/model/series.js";
import { compareTargets } from "../../../src/targets/compare-targets.js";
import oracles from "../../oracles/targets.json" with { type: "json" };

function read(path: string): string {
  return readFileSync(new URL(path, import.meta.url), "utf8");
}

/** Examples and what they print are run by themselves; this looks at the figures between them. */
describe("docs/methods.md", () => {
  const page = read("../../../docs/methods.md").replaceAll(/\s+/g, " ");
  const { results } = compareTargets(jeonju2024, { period: "2023" });
  const of = (id: string) => results.find((one) => one.indicator.id === id);

  it("has the figures of the plan", () => {
    const [youth, employed, regular] = ["youth-employment-rate", "employed-15-64", "regular-employees"].map(of);
    const figures = [youth, employed, regular].map((one) =>
      [one?.baseline, one?.target, one?.actual].map((value) => value?.value.toFixed(1)),
    );
    expect(page).toContain(
      `from ${figures[0]?.[0] ?? ""} to ${figures[0]?.[1] ?? ""} % and fell to ${figures[0]?.[2] ?? ""} %`,
    );
    expect(page).toContain(
      `from ${figures[1]?.[0] ?? ""} to ${figures[1]?.[1] ?? ""} thousand and fell to ${figures[1]?.[2] ?? ""}`,
    );
    expect(page).toContain(`from ${figures[2]?.[0] ?? ""} to ${figures[2]?.[2] ?? ""} thousand`);
    expect(page).toContain(`${String(youth?.rounded.achievement.value)} % of the target`);
    expect(page).toContain(`${String(-(youth?.rounded.progress.value ?? 0) / 100)} times the step`);
    expect(page).toContain(
      `${String(employed?.rounded.achievement.value)} % as a level, ${String(employed?.rounded.progress.value).replace("-", "−")} %`,
    );
    expect(page).toContain(`has a figure (${String(regular?.rounded.achievement.value)} %)`);
    const rate = of("employment-rate-15-64")?.rounded;
    expect(page).toContain(`${String(rate?.achievement.value)} and ${String(rate?.progress.value)} %`);
    expect(page).toContain(`a step of ${String(rate?.requiredChange.value)} points`);
  });

  it("has the longest history and the target of 2024", () => {
    const lengths = results.map(({ indicator }) => series(jeonju2024, indicator.id as never).points.length);
    expect(results.map(({ indicator }) => indicator.id)[lengths.indexOf(Math.max(...lengths))]).toBe("employed-15-64");
    expect(Math.max(...lengths)).toBe(5);
    const next = compareTargets(jeonju2024, { period: "2024" }).results.find(
      (one) => one.indicator.id === "employed-15-64",
    );
    expect(page).toContain(`The target of 2024 is ${String((next?.target?.value ?? 0) / 1000)} thousand`);
    const { points } = series(jeonju2024, "employed-15-64");
    expect(points.toSorted((a, b) => a.value - b.value)[0]?.period).toBe("2020");
  });

  it("counts the published series", () => {
    const published = oracles.filter((one) => one.fn === "cagrProgress" && one.kind === "published");
    expect(page).toContain(`hold ${String(published.length)} of them`);
  });

  it("has a test for each mistake that it lists", () => {
    const tests = read("mistakes.test.ts");
    const list = page.slice(page.indexOf("| where"));
    const systems = [...list.matchAll(/\| ([\w][\w ./-]*?)(?:, as coded)? +\| [^|]+ \| [^|]+ \|/g)].map(
      (row) => row[1] ?? "",
    );
    expect(systems.filter((one) => one !== "where").length).toBe(31);
    for (const system of systems.filter((one) => one !== "where")) expect(tests, system).toContain(system);
  });
});
