import { describe, expect, it } from "vitest";
import type { Figure } from "../../src/model/figure.js";
import type { Target } from "../../src/model/target.js";
import { flagText, type Flag } from "../../src/targets/flag.js";
import type { TargetResult } from "../../src/targets/target-report.js";
import { codesOf, EMPLOYED, figure, inTable, onlyResult, PLAIN, planOf, RATE, target, WAITING } from "./small-plan.js";

const next = { period: "2025" };

/** From 2024 to 2025 with figures that no rounding has touched, so that only what is meant is flagged. */
function move(id: string, from: number, wanted: number, to: number, more: Partial<Target> = {}): TargetResult {
  const exact = { exact: true };
  return onlyResult(
    planOf({
      indicators: [WAITING],
      figures: [figure(id, "2024", from, exact), figure(id, "2025", to, exact)],
      targets: [target(id, "2025", wanted, more)],
    }),
    next,
  );
}

function texts(flag: Flag | undefined): (string | undefined)[] {
  return [flag && flagText(flag, "en"), flag && flagText(flag, "ko")];
}

function found(result: TargetResult, code: string): Flag | undefined {
  return result.flags.find((flag) => flag.code === code);
}

describe("flagText", () => {
  it("is the sentence in one language, in Korean where there is no other", () => {
    const flag: Flag<string> = { code: "x", of: "y", text: { ko: "가", en: "a" } };
    expect([flagText(flag, "ko"), flagText(flag, "en")]).toStrictEqual(["가", "a"]);
    expect(flagText({ ...flag, text: { ko: "가" } }, "en")).toBe("가");
  });

  it("is about the indicator that the flag names", () => {
    expect(move(RATE, 62, 63, 61).flags[0]?.of).toBe(RATE);
  });
});

describe("achievement-hides-decline", () => {
  it("where the actual is below the baseline and the rate is 90 % or more", () => {
    const one = move(RATE, 62, 63, 61);
    expect(codesOf(one)).toContain("achievement-hides-decline");
    expect(texts(found(one, "achievement-hides-decline"))).toStrictEqual([
      "the achievement rate of 96.8 % hides a decline from 62.0 to 61.0",
      "달성률 96.8%, 그러나 실적은 감소: 62.0 → 61.0",
    ]);
    expect(codesOf(move(RATE, 95, 100, 90))).toContain("achievement-hides-decline");
  });

  it("not below 90 %, not without a decline, not where less is wanted", () => {
    expect(codesOf(move(RATE, 95, 100, 89.9))).not.toContain("achievement-hides-decline");
    expect(codesOf(move(RATE, 62, 63, 62))).toStrictEqual([]);
    expect(codesOf(move("waiting-days", 10, 9, 11))).toStrictEqual(["achievement-inverted"]);
  });
});

describe("achievement-inverted", () => {
  it("where less is wanted and the target is missed", () => {
    const one = move("waiting-days", 12, 10, 11);
    expect(codesOf(one)).toStrictEqual(["achievement-inverted"]);
    expect(texts(one.flags[0])).toStrictEqual([
      "the achievement rate of 110.0 % means missed: less is wanted",
      "낮을수록 좋은 지표이므로 달성률 110.0%는 미달성을 뜻함",
    ]);
  });

  it("however little is missed", () => {
    const one = move("waiting-days", 4000, 2500, 2501);
    expect(one.rounded.achievement.value).toBe(100);
    expect(codesOf(one)).toStrictEqual(["achievement-inverted"]);
  });

  it("not where it is met, and not where there is no rate", () => {
    expect(codesOf(move("waiting-days", 12, 10, 9))).toStrictEqual([]);
    expect(codesOf(move("waiting-days", 12, 0, 9))).toStrictEqual([]);
  });
});

describe("met-but-worsening", () => {
  it("where less is wanted", () => {
    const one = move("waiting-days", 7.1, 70, 12.6);
    expect([one.status, codesOf(one)]).toStrictEqual([
      "met-but-worsening",
      ["met-but-worsening", "target-worse-than-baseline"],
    ]);
    expect(texts(one.flags[0])).toStrictEqual([
      "met, although it moved the wrong way from 7.1 to 12.6",
      "목표는 달성했으나 기준값보다 악화: 7.1 → 12.6",
    ]);
  });

  it("where more is wanted", () => {
    expect(codesOf(move(RATE, 66, 60, 65))).toContain("met-but-worsening");
  });
});

describe("target-equals-baseline", () => {
  it("where the target asks for no change", () => {
    const one = move(RATE, 62, 62, 63);
    expect(texts(one.flags[0])).toStrictEqual([
      "the target of 62.0 equals the baseline, so that there is no progress to measure",
      "목표와 기준값이 같아(62.0) 진척률을 계산할 수 없음",
    ]);
    expect(codesOf(one)).toStrictEqual(["target-equals-baseline"]);
  });
});

describe("verdict-not-robust", () => {
  it("where rounding could turn the verdict", () => {
    const plan = planOf({ figures: [figure(RATE, "2025", 63)], targets: [target(RATE, "2025", 63)] });
    const one = onlyResult(plan, next);
    expect(codesOf(one)).toStrictEqual(["verdict-not-robust"]);
    expect(texts(one.flags[0])).toStrictEqual([
      "rounding of the printed figures could turn the verdict",
      "반올림에 따라 판정이 바뀔 수 있음",
    ]);
  });
});

describe("progress-wide", () => {
  const wide = (from: number, wanted: number, to: number, decimals = 0) => {
    const figures = [figure(RATE, "2024", from, { decimals }), figure(RATE, "2025", to, { decimals })];
    const one = onlyResult(planOf({ figures, targets: [target(RATE, "2025", wanted)] }), next);
    return texts(found(one, "progress-wide"));
  };

  it("with the range in whole percents, rounded once", () => {
    // (63.5 − 61.5) / 3.5 = 57.1, (64.5 − 60.5) / 4.5 = 88.9
    expect(wide(61, 65, 64)).toStrictEqual([
      "progress lies anywhere from 57 to 89 %: the printed figures are too coarse for the short way from baseline to target",
      "기준값과 목표의 차이가 작아 진척률은 인쇄된 수치로는 57~89% 사이",
    ]);
  });

  it("with one bound where the rounding of the baseline only touches the target", () => {
    expect(wide(61, 61.5, 64)).toStrictEqual([
      "progress is 300 % or anything above: the printed figures are too coarse for the short way from baseline to target",
      "기준값과 목표의 차이가 작아 진척률은 인쇄된 수치로는 300% 이상으로만 알 수 있음",
    ]);
    expect(wide(61, 61.5, 59)).toStrictEqual([
      "progress is -100 % or anything below: the printed figures are too coarse for the short way from baseline to target",
      "기준값과 목표의 차이가 작아 진척률은 인쇄된 수치로는 -100% 이하로만 알 수 있음",
    ]);
  });

  it("with none where it goes beyond", () => {
    expect(wide(61, 61.2, 64)).toStrictEqual([
      "progress may be anything: the printed figures are too coarse for the short way from baseline to target",
      "기준값과 목표의 차이가 작아 진척률은 인쇄된 수치로는 알 수 없음",
    ]);
  });

  it("not where the way is long", () => {
    expect(wide(20, 70, 45)).toStrictEqual([undefined, undefined]);
  });
});

describe("readings-differ", () => {
  const coarse = [figure(RATE, "2024", 62, inTable("summary")), figure(RATE, "2025", 62.4, inTable("summary"))];
  const summary = target(RATE, "2025", 62.8, inTable("summary"));
  const fine = (value: number, table: string, id?: string) =>
    target(RATE, "2025", value, {
      decimals: 2,
      ...(table === "" ? {} : inTable(table)),
      ...(id === undefined ? {} : { id }),
    });
  const flagged = (...targets: Target[]) =>
    onlyResult(planOf({ figures: coarse, targets: [summary, ...targets] }), next).flags.filter(
      (flag) => flag.code === "readings-differ",
    );

  it("where a finer printing gives another result", () => {
    const [one, ...others] = flagged(fine(62.9, "annex"));
    // At the corners: (62.35 − 62.05) / (62.9 − 62.05) and (62.45 − 61.95) / (62.9 − 61.95).
    expect(others).toStrictEqual([]);
    expect(texts(one)).toStrictEqual([
      'the finer printing in "annex" gives: achievement rate 99.2 %, progress 44.4 % (35.3 to 52.6)',
      "더 자세한 공표값(annex): 달성률 99.2%, 진척률 44.4%(35.3~52.6)",
    ]);
  });

  it("once for each table", () => {
    expect(flagged(fine(62.9, "annex"), fine(62.95, "annex"), fine(62.9, "appendix")).length).toBe(2);
  });

  it("under its id where it has no address", () => {
    expect(texts(flagged(fine(62.9, "", "the-other"))[0])[0]).toContain('"the-other"');
  });

  it("saying that a figure is none", () => {
    expect(texts(flagged(fine(62, "annex"))[0])).toStrictEqual([
      'the finer printing in "annex" gives: achievement rate 100.6 %, progress none',
      "더 자세한 공표값(annex): 달성률 100.6%, 진척률 없음",
    ]);
  });

  it("not where the result is the same or the printing no finer", () => {
    expect(flagged(fine(62.8, "annex"))).toStrictEqual([]);
    expect(flagged(target(RATE, "2025", 63.5, inTable("annex")))).toStrictEqual([]);
  });
});

describe("target-below-best", () => {
  it("where an earlier actual than the baseline was better than the target", () => {
    const figures = [figure(RATE, "2023", 65), figure(RATE, "2024", 62)];
    const one = onlyResult(planOf({ figures, targets: [target(RATE, "2025", 63)] }), next);
    expect(one.flags.map(texts)).toStrictEqual([
      ["the target of 63.0 is worse than the 65.0 of 2023", "목표가 2023년 실적보다 후퇴한 수준: 65.0 → 63.0"],
    ]);
  });
});

describe("printings-contradict", () => {
  const flagsOf = (figures: Figure[], targets: Target[]) =>
    onlyResult(planOf({ figures, targets }), { period: "2025" })
      .flags.filter((one) => one.code === "printings-contradict")
      .map(texts);
  const own = target(RATE, "2025", 62.5, inTable("goals"));

  it("where two tables print an actual a last digit apart or more", () => {
    const actual = figure(RATE, "2025", 66.6, inTable("goals"));
    expect(flagsOf([actual, figure(RATE, "2025", 60.6, { ...inTable("annex"), id: "b" })], [own])).toStrictEqual([
      [
        'the actual is printed as 66.6 and, in "annex", as 60.6',
        "실적의 공표값이 서로 다름: 66.6, 다른 곳(annex) 60.6",
      ],
    ]);
  });

  it("from a whole last digit on", () => {
    const twice = (other: number) => flagsOf([], [own, target(RATE, "2025", other, { ...inTable("annex"), id: "b" })]);
    expect(twice(62.6)).toHaveLength(1);
    expect(twice(62.5)).toStrictEqual([]);
  });

  it("where two tables print a target differently, without one being finer", () => {
    expect(flagsOf([], [own, target(RATE, "2025", 69.5, { ...inTable("annex"), id: "b" })])).toHaveLength(1);
  });

  it("not where rounding or cutting off explains the difference", () => {
    // 132,954 persons may be printed as 132.9 thousand, cut off, or as 133.0, rounded.
    const fine = target(EMPLOYED, "2025", 132_954, { ...inTable("annex"), id: "b", unit: "persons", exact: true });
    expect(flagsOf([], [target(EMPLOYED, "2025", 132.9, inTable("goals")), fine])).toStrictEqual([]);
  });
});

describe("target-lowered and target-worse-than-baseline", () => {
  const targets = (id: string, last: number, now: number, period = "2024") => [
    target(id, period, last),
    target(id, "2025", now),
  ];
  const flagged = (id: string, last: number, now: number, best: number, period = "2024") =>
    onlyResult(
      planOf({ indicators: [WAITING], figures: [figure(id, period, best)], targets: targets(id, last, now, period) }),
      next,
    );

  it("where more is wanted and the target is lower", () => {
    const one = flagged(RATE, 64, 63, 63.5);
    expect(codesOf(one)).toStrictEqual(["target-worse-than-baseline", "target-lowered"]);
  });

  it("where less is wanted and the target is higher", () => {
    const one = flagged("waiting-days", 9, 10, 9.5);
    expect(one.flags.map(texts)).toStrictEqual([
      ["the target of 10.0 is worse than the 9.5 it starts from", "목표가 기준값보다 나쁨: 9.5 → 10.0"],
      ["the target is less ambitious than that of 2024: 9.0 → 10.0", "목표가 2024년보다 완화됨: 9.0 → 10.0"],
    ]);
  });

  it("not where it is as ambitious as the last and as good as the best", () => {
    expect(codesOf(flagged(RATE, 63, 63, 62))).toStrictEqual([]);
    expect(codesOf(flagged("waiting-days", 10, 9, 9.5))).toStrictEqual([]);
  });

  it("a half-year has its Korean name", () => {
    const one = flagged(RATE, 64, 63, 63.5, "2024-S2");
    expect(one.flags.map((flag) => flag.text.ko)).toStrictEqual([
      "목표가 기준값보다 나쁨: 63.5 → 63.0",
      "목표가 2024년 하반기보다 완화됨: 64.0 → 63.0",
    ]);
  });

  it("figures of another scale are shown in that of the target, with their own digits", () => {
    const plan = planOf({
      figures: [figure(EMPLOYED, "2024", 130.5)],
      targets: [target(EMPLOYED, "2024", 129.4), target(EMPLOYED, "2025", 129_300, { unit: "persons", decimals: -2 })],
    });
    expect(onlyResult(plan, next).flags.map((flag) => flag.text.en)).toStrictEqual([
      "the target of 129,300 is worse than the 130,500 it starts from",
      "the target is less ambitious than that of 2024: 129,400 → 129,300",
    ]);
  });

  it("figures without declared decimals are shown as they are", () => {
    const plan = planOf({ indicators: [PLAIN], targets: targets("waiting-days", 9.25, 10) });
    expect(onlyResult(plan, next).flags[0]?.text.en).toContain("9.25 → 10");
  });
});
