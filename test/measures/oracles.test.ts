import { describe, expect, it } from "vitest";
import { annualisedGrowth } from "../../src/measures/annualised-growth.js";
import { contributions } from "../../src/measures/contributions.js";
import { difference } from "../../src/measures/difference.js";
import { impliedPopulation } from "../../src/measures/implied-population.js";
import { percentChange } from "../../src/measures/percent-change.js";
import { rates } from "../../src/measures/rates.js";
import { ratio } from "../../src/measures/ratio.js";
import { requiredLevel } from "../../src/measures/required-level.js";
import { share } from "../../src/measures/share.js";
import { shares } from "../../src/measures/shares.js";
import { round } from "../../src/quantity/round.js";
import { sum } from "../../src/quantity/sum.js";
import entries from "../oracles/measures.json" with { type: "json" };
import { exactOfText, isNearest, over, times, type Exact } from "../quantity/exact.js";

/*
 * Figures that statistical offices, textbooks, R packages and the plan print or imply, each with its source and, where
 * it is known, its exact value as a fraction. Some are per one where these functions are in percent.
 */
interface Entry {
  readonly measure: string;
  readonly id: string;
  readonly input: object;
  readonly expected: unknown;
  readonly exact?: unknown;
  readonly published_value?: unknown;
  readonly source: string;
}

const all: readonly Entry[] = entries;
const used = new Set<Entry>();

type Numbers = Readonly<Record<string, number | string>>;

/** One test for every entry of these measures, or only for those with these ids. */
function run<Input = Numbers>(
  measures: readonly string[],
  check: (input: Input, entry: Entry) => void,
  ids?: readonly string[],
): void {
  const some = all.filter(({ measure, id }) => measures.includes(measure) && (ids?.includes(id) ?? true));
  describe(measures.join(", "), () => {
    it.each(some.map((entry) => [entry.id, entry.source, entry] as const))("%s (%s)", (_id, _source, entry) => {
      check(entry.input as Input, entry);
    });
  });
  for (const entry of some) used.add(entry);
}

/** "880/141" */
function quotient(text: string): Exact {
  const [top = "", bottom = "1"] = text.split("/");
  return over(exactOfText(top), exactOfText(bottom));
}

/** A result in percent against an exact value in percent or, with 100, per one. */
function expectExact(value: number | null, exact: unknown, factor = "1"): void {
  expect(typeof exact).toBe("string");
  const wanted = times(quotient(exact as string), exactOfText(factor));
  expect([value, isNearest(value ?? Number.NaN, wanted)]).toStrictEqual([value, true]);
}

/** Rounded at the digit that is printed, a result is what is printed. */
function expectPrinted(value: number | null, printed: unknown): void {
  if (typeof printed !== "string") return;
  const decimals = printed.split(".")[1]?.length ?? 0;
  expect(value === null ? null : round(value, { decimals })).toBe(Number(printed));
}

function at<T>(record: Readonly<Record<string, T>>, key: string): T {
  const found = record[key];
  if (found === undefined) throw new Error(`no ${key}`);
  return found;
}

function quotientNumber(exact: unknown): number {
  if (typeof exact !== "string") return Number.NaN;
  const [top = "", bottom = "1"] = exact.split("/");
  return Number(top) / Number(bottom);
}

describe("change and growth", () => {
  run<{ from_: readonly number[]; to: readonly number[] }>(
    ["growthRate"],
    ({ from_, to }, { exact }) => {
      from_.forEach((from, i) => {
        expectExact(percentChange(from, to[i] ?? 0).value, (exact as readonly string[])[i], "100");
      });
    },
    ["Freiburg-growth"],
  );

  run(["growthRate"], ({ from_: from, to }) => expect(percentChange(from ?? "", to ?? "").value).toBe(-100), [
    "degenerate-9",
  ]);

  const inPercent = all.filter(({ measure, id }) => measure === "growthRate" && id.startsWith("Jeonju"));
  run(
    ["growthRate"],
    (input, { exact, published_value: printed }) => {
      const { value } = percentChange(at(input, "from_"), at(input, "to"));
      expectExact(value, exact);
      expectPrinted(value, printed);
    },
    inPercent.map(({ id }) => id),
  );

  // Printed to 25 digits per one; a double in percent has 17 of them.
  run(["cagr"], (input, { expected, exact }) => {
    const { value } = annualisedGrowth(at(input, "from_"), at(input, "to"), { years: Number(at(input, "periods")) });
    if (exact !== undefined) expectExact(value, exact, "100");
    expect(Math.abs((value ?? Number.NaN) - 100 * Number(expected))).toBeLessThan(1e-14);
  });

  run<{ from_: readonly string[]; to: readonly string[]; total0: string; total1: string }>(
    ["growthContribution"],
    ({ from_: from, to, total0, total1 }, { exact }) => {
      const { values, residual } = contributions({ from, to, total: { from: total0, to: total1 } });
      const wanted = exact as { contributions: readonly string[]; residual: string };
      values.forEach((value, i) => expectExact(value, wanted.contributions[i]));
      expectExact(residual.value, wanted.residual);
    },
  );
});

describe("shares and ratios", () => {
  run(["share"], (input, { exact, published_value: printed }) => {
    const { value } = share(at(input, "part"), at(input, "whole"));
    expectExact(value, exact);
    expectPrinted(value, printed);
  });

  run<{ values: Numbers; decimals: number }>(["largestRemainder"], ({ values: parts, decimals }, { expected }) => {
    const { values } = shares(Object.values(parts), { decimals, rounding: "largest-remainder" });
    expect(values).toStrictEqual((expected as readonly string[]).map(Number));
    // Each rounded on its own they do not add up to 100: the plan prints the set that does.
    expect(sum(shares(Object.values(parts), { decimals }).values.map(Number))).toBe(100.1);
  });

  // The plan prints 0.96, which only cutting off gives.
  run(["sexRatio"], ({ male = "", female = "" }, { exact }) => {
    expectExact(ratio(male, female).value, exact);
    expect(ratio(male, female, { decimals: 2, rounding: "truncate" }).value).toBe(0.96);
    expect(ratio(male, female, { decimals: 2 }).value).toBe(0.97);
  });

  run(["meanSize"], ({ workers = "", establishments = "" }, { exact }) => {
    expectExact(ratio(workers, establishments).value, exact);
  });

  // The source prints 0.161, which only cutting off gives.
  run(["extinctionRisk"], ({ women20to39: women = "", age65plus: old = "" }, { exact }) => {
    expectExact(ratio(women, old).value, exact);
    expect(ratio(women, old, { decimals: 3, rounding: "truncate" }).value).toBe(0.161);
  });

  run(["jobsToResidents"], (input, { exact }) => {
    const [jobs, residents] = [at(input, "workplaceEmployed"), at(input, "residentEmployed")];
    const wanted = exact as Readonly<Record<string, string>>;
    expectExact(ratio(jobs, residents).value, at(wanted, "ratio"));
    expectExact(difference(residents, jobs).value, at(wanted, "difference"));
  });

  run(["selfContainment"], (input, { exact }) => {
    const [inside, all] = [at(input, "liveAndWork"), at(input, "residentEmployed")];
    const outside = input["outCommuters"] ?? difference(inside, all).value;
    const wanted = exact as Readonly<Record<string, string>>;
    expectExact(share(inside, all).value, at(wanted, "selfContainment"));
    expectExact(share(outside, all).value, at(wanted, "outCommuting"));
  });

  run(
    ["dependency"],
    (input, { exact }) => {
      const [youth, working, old] = [at(input, "youth"), at(input, "working"), at(input, "old")];
      const { values } = rates([youth, old, sum([youth, old]), old], [working, working, working, youth]);
      const wanted = exact as Readonly<Record<string, string>>;
      ["youth", "oldAge", "total", "ageingIndex"].forEach((name, i) => {
        expectExact(values[i] ?? null, at(wanted, name));
      });
    },
    ["Jeonju-2022"],
  );

  run(["dependency"], (input, { exact }) => expectExact(sum([at(input, "youth"), at(input, "oldAge")]), exact), [
    "KR-2018-identity",
  ]);
});

describe("the labour force", () => {
  /** Every rate that the figures of an entry give, by its name. */
  function computed(input: Numbers): Readonly<Record<string, number | null>> {
    const given = (name: string) => input[name];
    const population = given("population15") ?? given("population16");
    const labourForce =
      given("labourForce") ??
      (given("employed") === undefined ? undefined : sum([at(input, "employed"), at(input, "unemployed")]));
    const unemployed = given("unemployed");
    return {
      ...(population !== undefined && labourForce !== undefined
        ? { participationRate: share(labourForce, population).value }
        : {}),
      ...(unemployed !== undefined && labourForce !== undefined
        ? { unemploymentRate: share(unemployed, labourForce).value }
        : {}),
      ...(population !== undefined && given("employed") !== undefined
        ? { employmentRate: share(at(input, "employed"), population).value }
        : {}),
    };
  }

  const byName = all.filter(({ measure, expected, id }) => {
    return measure === "labourForce" && typeof expected === "object" && id !== "KR-2019-12-status";
  });
  run(
    ["labourForce"],
    (input, { exact, published_value: printed }) => {
      const results = computed(input);
      for (const [name, wanted] of Object.entries(exact as Readonly<Record<string, string>>)) {
        expectExact(at(results, name), wanted);
        expectPrinted(at(results, name), (printed as Readonly<Record<string, string>>)[name]);
      }
    },
    byName.map(({ id }) => id),
  );

  run(["jobsCalculator"], (input, { exact, published_value: printed }) => {
    const wanted = exact as Readonly<Record<string, string>>;
    const prints = printed as Readonly<Record<string, string>>;
    const unemployment = share(at(input, "unemployed"), at(input, "labourForce")).value;
    const participation = share(at(input, "labourForce"), at(input, "population16")).value;
    expectExact(unemployment, at(wanted, "unemploymentRate"));
    expectPrinted(unemployment, at(prints, "unemploymentRate"));
    expectExact(participation, at(wanted, "participationRate"));
    expectPrinted(participation, at(prints, "participationRate"));
  });

  run(
    ["labourForce"],
    (input, { expected }) => {
      expect(sum(Object.values(input))).toBe(Number((expected as Numbers)["total"]));
    },
    ["KR-2019-12-status"],
  );

  run(
    ["labourForce"],
    (input, { exact, published_value: printed }) => {
      const population = sum([at(input, "labourForce"), at(input, "inactive")]);
      const { value } = share(at(input, "labourForce"), population);
      expectExact(value, exact);
      expectPrinted(value, printed);
    },
    ["Jeonju-participation-2023"],
  );

  run(
    ["labourForce"],
    (input, { exact, published_value: printed }) => {
      const unemployed = difference(at(input, "employed"), at(input, "labourForce")).value;
      const { value } = share(unemployed, at(input, "labourForce"));
      expectExact(value, exact);
      expectPrinted(value, printed);
    },
    ["Jeonju-unemployment-2022", "Jeonju-unemployment-2023"],
  );

  run(["labourForce.inverse"], (input, { expected }) => {
    const population = at(input, "population15");
    const labourForce = requiredLevel({ population, rate: at(input, "participationRate") }).value;
    const unemployed = requiredLevel({ population: labourForce, rate: at(input, "unemploymentRate") }).value;
    expect({
      labourForce,
      unemployed,
      employed: difference(unemployed, labourForce).value,
      inactive: difference(labourForce, population).value,
    }).toStrictEqual(Object.fromEntries(Object.entries(expected as Numbers).map(([name, one]) => [name, Number(one)])));
  });

  // Unemployed, persons who work less than they want, and the potential labour force, each over its own base.
  run(["labourUnderutilisation"], (input, { exact, published_value: printed }) => {
    const unemployed = at(input, "unemployed");
    const [short, potential, force] = [
      at(input, "timeRelatedUnderemployed"),
      at(input, "potentialLabourForce"),
      at(input, "labourForce"),
    ];
    const extended = sum([force, potential]);
    const { values } = rates(
      [unemployed, sum([unemployed, short]), sum([unemployed, potential]), sum([unemployed, short, potential])],
      [force, force, extended, extended],
    );
    ["lu1", "lu2", "lu3", "lu4"].forEach((name, i) => {
      expectExact(values[i] ?? null, at(exact as Readonly<Record<string, string>>, name));
      expectPrinted(values[i] ?? null, at(printed as Readonly<Record<string, string>>, name));
    });
  });

  run<{ byAge: readonly string[] }>(["employed15to64"], ({ byAge }, { expected }) => {
    expect(sum(byAge)).toBe(Number(expected));
  });

  // The source takes 27 / (2,105 + 27) with both rounded to the thousand; the ends are odds u / (u + e), and u/e has
  // the same monotony, so that the odds' range gives them.
  run<{ employed: readonly [number]; unemployed: readonly [number] }>(
    ["roundingInterval"],
    ({ employed: [employed], unemployed: [unemployed] }, { exact }) => {
      const { low, high } = exact as { low: string; high: string };
      const odds = ratio({ value: employed, decimals: 0 }, { value: unemployed, decimals: 0 });
      expect(odds.value === null ? undefined : odds.range).toBeDefined();
      if (odds.value === null || odds.range === undefined) return;
      const rate = (one: number | null) => 100 / (1 + (one ?? Number.NaN));
      expect(Math.abs(rate(odds.range.high) - quotientNumber(low))).toBeLessThan(1e-12);
      expect(Math.abs(rate(odds.range.low) - quotientNumber(high))).toBeLessThan(1e-12);
    },
  );
});

describe("level, rate and population", () => {
  run(["whatIf.impliedPopulation"], (input, { exact }) => {
    const { value } = impliedPopulation({ level: at(input, "targetEmployed"), rate: at(input, "targetRatePercent") });
    expectExact(value, exact);
  });

  run(
    ["whatIf.requiredEmployed"],
    (input, { expected }) => {
      const wanted = expected as Readonly<Record<string, string>>;
      const rate = at(input, "targetRatePercent");
      const { value } = requiredLevel({ population: at(input, "population"), rate });
      expect(Math.abs(value - Number(at(wanted, "required")))).toBeLessThan(1e-12);
      expect(Math.abs(difference(305.9, value).value - Number(at(wanted, "additional")))).toBeLessThan(1e-12);
    },
    ["Jeonju-2024-constant-population"],
  );

  run(
    ["whatIf.requiredEmployed"],
    (input, { expected }) => {
      const wanted = expected as Readonly<Record<string, string>>;
      // The population goes on changing by the ratio of the last year.
      const again = ratio(at(input, "population23"), at(input, "population22")).value ?? Number.NaN;
      const population = Number(at(input, "population23")) * again;
      expect(Math.abs(population - Number(at(wanted, "population24")))).toBeLessThan(1e-11);
      const { value } = requiredLevel({ population, rate: at(input, "targetRatePercent") });
      expect(Math.abs(value - Number(at(wanted, "required")))).toBeLessThan(1e-11);
      expect(Math.abs(difference(305.9, value).value - Number(at(wanted, "additional")))).toBeLessThan(1e-11);
      const rate = share(308.5, population).value ?? Number.NaN;
      expect(Math.abs(rate - Number(at(wanted, "rateIf308500")))).toBeLessThan(1e-11);
    },
    ["Jeonju-2024-trend-population"],
  );
});

it("every entry is run", () => {
  expect(all.filter((entry) => !used.has(entry)).map((entry) => entry.id)).toStrictEqual([]);
});
