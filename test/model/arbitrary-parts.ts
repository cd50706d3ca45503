import fc from "fast-check";
import type { ProjectFigure } from "../../src/model/project-figure.js";
import type { Project } from "../../src/model/project.js";
import type { PrintedTimespan } from "../../src/model/timespan.js";

const name = fc.record({ ko: fc.string({ minLength: 1 }), en: fc.string() }, { requiredKeys: ["ko"] });
const text = fc.string();
const amount = fc.integer({ min: 0, max: 1e9 });
const bound = fc.constantFrom("exact", "approximate", "at-least", "at-most", "above", "below");
const address = fc.record({ row: text, note: text }, { requiredKeys: [] });

/** A span of time, of every form in which documents print one. */
export const timespan: fc.Arbitrary<PrintedTimespan> = fc
  .tuple(
    fc.constantFrom<PrintedTimespan>(
      { start: "2024", end: "2024" },
      { start: "2024-03", end: "2026" },
      { start: "2024-02-29", end: "2024-03-01" },
      { start: "2024-08-15", end: "2024-S2" },
      { end: "2026-11" },
      { start: "2025-Q1", open: "ongoing" },
      { recurring: "all-year" },
      { start: "2025-10", end: "2025-10", week: 4 },
    ),
    fc.option(text),
  )
  .map(([span, printed]) => ({ ...span, ...(printed === null ? {} : { printed }) }));

const component = fc.record(
  { name, period: timespan, funds: fc.record({ unit: fc.constant("KRW"), total: amount }), address },
  { requiredKeys: ["name"] },
);
const figure = fc.record(
  {
    kind: fc.constantFrom("students", "participants", "firms"),
    name,
    state: fc.constantFrom("planned", "result", "existing"),
    value: amount,
    unit: fc.constantFrom("persons", "count"),
    bound,
    when: timespan,
    printed: text,
    address,
  },
  { requiredKeys: ["kind", "state", "value", "unit"] },
);
const site = fc.record({ name, street: text, district: text, printed: text, address }, { requiredKeys: [] });
const years = fc
  .tuple(fc.nat(60), fc.nat(60), fc.boolean())
  .map(([min, more, maxExcluded]) => ({ min, max: min + more + 1, maxExcluded }));
const eligibility = fc.record(
  {
    groups: fc.subarray(["youth", "women", "residents"]),
    ages: years,
    residence: text,
    residenceOf: fc.constantFrom("persons", "firms"),
    status: name,
    firmAge: fc.record({ max: fc.nat(60) }),
    experience: fc.record({ min: fc.nat(60) }),
  },
  { requiredKeys: ["groups"] },
);
const instalment = fc.record(
  {
    amount,
    times: fc.integer({ min: 1, max: 60 }),
    every: fc.constantFrom("month", "year"),
    afterMonths: fc.nat(60),
    bound,
  },
  { requiredKeys: ["amount"] },
);
const incentive = fc.record(
  {
    name,
    to: fc.constantFrom("firm", "person"),
    unit: fc.constantFrom("KRW", "million-KRW"),
    total: amount,
    instalments: fc.array(instalment, { minLength: 1, maxLength: 2 }),
    printed: text,
  },
  { requiredKeys: ["name", "to", "unit", "instalments"] },
);
const term = fc.record(
  {
    kind: fc.constantFrom("cap", "interest-subsidy", "fund-period"),
    per: fc.constantFrom("firm", "person"),
    value: amount,
    unit: fc.constantFrom("KRW", "percent", "years"),
    decimals: fc.constantFrom(0, 2),
    bound,
  },
  { requiredKeys: ["kind", "value", "unit"] },
);
const ruleChange = fc.record(
  { name, from: amount, to: amount, unit: fc.constant("percent"), when: timespan },
  { requiredKeys: ["name", "from", "to", "unit"] },
);
const milestone = fc.record(
  { label: name, state: fc.constantFrom("done", "under-way", "planned"), when: timespan, address },
  { requiredKeys: ["label", "state"] },
);
const calendarEvent = fc.record(
  { name, printedName: text, when: timespan, listedWeek: fc.integer({ min: 1, max: 6 }), provisional: fc.boolean() },
  { requiredKeys: ["name", "when"] },
);

const few = <Row>(row: fc.Arbitrary<Row>) => fc.array(row, { maxLength: 2 });

/** What a project may consist of; ids begin with the project's, and what can belong to a component does. */
export function arbitraryParts(project: string, complexes: readonly string[]): fc.Arbitrary<Partial<Project>> {
  return fc
    .record(
      {
        components: few(component),
        figures: few(figure),
        sites: few(site),
        eligibility: few(eligibility),
        incentives: few(incentive),
        terms: few(term),
        ruleChanges: few(ruleChange),
        milestones: few(milestone),
        calendar: few(calendarEvent),
        period: timespan,
        description: name,
        printings: few(fc.record({ printed: text, address })),
      },
      { requiredKeys: [] },
    )
    .map(
      ({ components, figures, sites, eligibility, terms, milestones, incentives, ruleChanges, calendar, ...rest }) => {
        const withId = <Row extends object>(key: string, rows: readonly Row[] | undefined) =>
          rows && { [key]: rows.map((one, i) => ({ ...one, id: `${project}/${key}/${String(i)}` })) };
        const own = components?.[0] === undefined ? {} : { component: `${project}/components/0` };
        const place = complexes[0] === undefined ? {} : { complex: complexes[0] };
        const inComponent = <Row extends object>(rows: readonly Row[] | undefined) =>
          rows?.map((one) => ({ ...one, ...own }));
        return {
          ...rest,
          ...withId(
            "components",
            components?.map((one) => ({ ...one, complexes })),
          ),
          ...withId("figures", partsOfTheFirst(figures, `${project}/figures/0`)),
          ...(sites && { sites: sites.map((one) => ({ ...one, ...own, ...place })) }),
          ...(eligibility && { eligibility: inComponent(eligibility) }),
          ...withId("incentives", incentives),
          ...withId("terms", inComponent(terms)),
          ...withId("ruleChanges", ruleChanges),
          ...withId("milestones", inComponent(milestones)),
          ...withId("calendar", calendar),
        } as Partial<Project>;
      },
    );
}

/** The second figure is a part of the first where it can be one. */
function partsOfTheFirst(
  figures: readonly Omit<ProjectFigure, "id">[] | undefined,
  whole: string,
): readonly Omit<ProjectFigure, "id">[] | undefined {
  const most = figures?.[0]?.value ?? 0;
  return figures?.map((one, i) => (i > 0 && one.value <= most ? { ...one, partOf: whole } : one));
}
