import type { Unit } from "../quantity/unit.js";
import { decimalsOf } from "../quantity/scaled.js";
import { CONCEPTS } from "../model/catalogue/concepts.js";
import { FIGURE_KINDS } from "../model/catalogue/figure-kinds.js";
import { FUNDING_NAMES } from "../model/catalogue/funding-sources.js";
import { SECTORS } from "../model/catalogue/sectors.js";
import { cells, dimensionsOf, type Cell } from "../model/cell.js";
import type { Concept } from "../model/concept.js";
import type { FundingBreakdown, FundingPart } from "../model/funding.js";
import type { BodyCount } from "../model/governance.js";
import type { ValueKind } from "../model/indicator.js";
import type { Name } from "../model/names.js";
import type { Plan } from "../model/plan.js";
import { coordinatesOf, indicatorsById, ofFigure, ofStatement, type FoundFigure } from "../model/printings.js";
import type { JobsAndFunds } from "../model/sector.js";
import type { Measure, PriceBasis, Table } from "../model/table.js";
import type { Term } from "../model/term.js";
import type { Target } from "../model/target.js";
import type { Project } from "../model/project.js";
import type { Address } from "../model/address.js";
import type { AuditFigure, Fact } from "./figure.js";
import { given } from "./given.js";

/** The printed figures of a plan. */
export interface FigureIndex {
  /** In the order of the document's collections. */
  readonly all: readonly AuditFigure[];
  /** By place within the plan, without the document; a cell that is one of the plan's figures or targets leads there. */
  readonly byId: ReadonlyMap<string, AuditFigure>;
}

const JOBS: Name = { ko: "일자리", en: "jobs" };
const TARGET: Name = { ko: "목표", en: "target" };
const BASELINE: Name = { ko: "기준값", en: "baseline" };
const TOTAL: Name = { ko: "총액", en: "total" };
const PARTS = Object.keys(FUNDING_NAMES) as FundingPart[];

/** Every number that a plan prints, with its place and what it is a figure of. */
export function figuresOf(plan: Plan, options: { readonly document?: string } = {}): FigureIndex {
  const names = namesIn(plan);
  const all = [
    ...printedFigures(plan, names),
    ...targetFigures(plan, names),
    ...(plan.sectorTargets ?? []).flatMap((one) =>
      jobsAndFunds(`sectorTargets/${one.id}`, "sectorTargets", [names.sector(one.sector)], one),
    ),
    ...(plan.totals ?? []).flatMap((one) => jobsAndFunds(`totals/${one.id}`, "sectorTargets", [TOTALS[one.of]], one)),
    ...(plan.keyTasks ?? []).flatMap((one) =>
      jobsAndFunds(`keyTasks/${one.id}`, "keyTasks", [{ ko: `중점과제 ${one.id}`, en: `key task ${one.id}` }], one),
    ),
    ...(plan.projects ?? []).flatMap(projectFigures),
    ...statementFigures(plan, names),
    ...governanceFigures(plan),
  ];
  const tables = (plan.tables ?? []).flatMap((table) => tableFigures(table, plan, names));
  const figures = [...all, ...tables.flatMap((one) => one.figure ?? [])];
  const { document } = options;
  const placed =
    document === undefined ? figures : figures.map((one) => ({ ...one, id: `${document}:${one.id}`, document }));
  // A place is the same in every document: what looks a figure up need not know how many are audited.
  const byId = new Map(placed.map((one, index) => [given(figures[index]).id, one]));
  for (const { cell, entry } of tables) {
    if (entry === undefined) continue;
    const figure = byId.get(`figures/${entry}`) ?? byId.get(`targets/${entry}`);
    if (figure !== undefined) byId.set(`cells/${cell}`, figure);
  }
  return { all: placed, byId };
}

const TOTALS: Readonly<Record<"sectors" | "plan", Name>> = {
  sectors: { ko: "분야 합계", en: "total of the sectors" },
  plan: { ko: "계획 합계", en: "total of the plan" },
};

const BEFORE: Name = { ko: "변경 전", en: "before" };
const AFTER: Name = { ko: "변경 후", en: "after" };

const TERMS: Readonly<Record<Term["kind"], Name>> = {
  cap: { ko: "한도", en: "cap" },
  minimum: { ko: "하한", en: "minimum" },
  "interest-subsidy": { ko: "이차보전", en: "interest subsidy" },
  "guarantee-period": { ko: "보증 기간", en: "guarantee period" },
  "subsidy-period": { ko: "지원 기간", en: "subsidy period" },
  "investment-period": { ko: "투자 기간", en: "investment period" },
  "recovery-period": { ko: "회수 기간", en: "recovery period" },
  "fund-period": { ko: "펀드 기간", en: "fund period" },
};

interface NamesIn {
  readonly indicators: ReturnType<typeof indicatorsById>;
  readonly concept: (id: string) => Name;
  readonly indicator: (id: string) => Name;
  readonly sector: (id: string) => Name;
  /** The name of an item of a dimension anywhere in the plan; its id where there is none. */
  readonly item: (dimension: string, id: string) => Name;
  readonly kindOf: (concept: string) => ValueKind | undefined;
}

function namesIn(plan: Plan): NamesIn {
  const concepts = new Map<string, Concept>([...CONCEPTS, ...(plan.concepts ?? [])].map((one) => [one.id, one]));
  const indicators = indicatorsById(plan);
  const sectors = new Map<string, Name>([...SECTORS, ...(plan.sectors ?? [])].map((one) => [one.id, one.name]));
  const items = new Map<string, Name>();
  for (const table of plan.tables ?? []) {
    for (const { id: dimension, items: own } of table.dimensions) {
      for (const { id, name, label } of own) {
        const key = `${dimension}\n${id}`;
        if (!items.has(key) && (name ?? label) !== undefined) items.set(key, name ?? { ko: label ?? id });
      }
    }
  }
  // One object for each: the cells of a large table share the items of a few.
  const ids = new Map<string, Name>();
  const called = (id: string): Name => {
    const known = ids.get(id) ?? { ko: id, en: id };
    ids.set(id, known);
    return known;
  };
  return {
    indicators,
    concept: (id) => concepts.get(id)?.name ?? indicators.get(id)?.name ?? called(id),
    indicator: (id) => indicators.get(id)?.name ?? called(id),
    sector: (id) => sectors.get(id) ?? called(id),
    // A table may head its years "2023년 실적": the period itself says enough.
    item: (dimension, id) => (dimension === "period" ? undefined : items.get(`${dimension}\n${id}`)) ?? called(id),
    kindOf: (id) => concepts.get(id)?.kind ?? indicators.get(id)?.kind,
  };
}

/** What a number prints with where nothing says so: the digits of its shortest form. */
function shownDigits(value: number | null): number {
  return value === null ? 0 : Math.max(decimalsOf(value), 0);
}

function printedFigures(plan: Plan, names: NamesIn): AuditFigure[] {
  const indicators = indicatorsById(plan);
  return (plan.figures ?? []).map((figure) => {
    const found = ofFigure(figure, indicators.get(figure.indicator), plan.region.code);
    const group = `figures/${figure.address?.table ?? ""}`;
    const name = [names.indicator(figure.indicator), ...changeName(found.measures), periodIn(found.period)];
    return ofFound(`figures/${figure.id}`, found, name, group, names);
  });
}

function statementFigures(plan: Plan, names: NamesIn): AuditFigure[] {
  const indicators = indicatorsById(plan);
  return (plan.statements ?? []).flatMap((statement) =>
    ofStatement(statement, indicators, plan.region.code).map((found) => {
      const concept = names.concept(statement.indicator ?? statement.concept);
      const items = Object.entries(found.of)
        .filter(([dimension, item]) => item !== "_T" && !(dimension === "region" && item === plan.region.code))
        .filter(([dimension]) => statement.indicator === undefined || !["sex", "age"].includes(dimension))
        .map(([dimension, item]) => names.item(dimension, item));
      const name = [concept, ...items, ...changeName(found.measures), periodIn(found.period)];
      const { prices } = statement;
      const priced = prices === undefined ? found : { ...found, prices };
      return ofFound(`statements/${statement.id}`, priced, name, "statements", names);
    }),
  );
}

const CHANGES: Readonly<Partial<Record<Fact["measures"], Name>>> = {
  change: { ko: "증감", en: "change" },
  share: { ko: "비율", en: "share" },
  difference: { ko: "차이", en: "difference" },
};

function changeName(measures: Fact["measures"]): Name[] {
  const name = CHANGES[measures];
  return name === undefined ? [] : [name];
}

function periodIn(period: string | undefined): Name {
  return period === undefined ? { ko: "시점 미기재", en: "no period" } : { ko: period, en: period };
}

function ofFound(
  id: string,
  found: FoundFigure & Pick<FactParts, "prices">,
  name: readonly Name[],
  group: string,
  names: NamesIn,
): AuditFigure {
  const { value, unit, decimals, absent, exact, bound, printed, address } = found;
  return {
    id,
    names: name,
    value,
    ...(absent !== undefined && { absent }),
    unit,
    decimals: decimals ?? shownDigits(value),
    ...(exact !== undefined && { exact }),
    ...(bound !== undefined && { bound }),
    ...(printed !== undefined && { printed }),
    ...(address !== undefined && { address }),
    group,
    fact: factOf(found, names.kindOf(found.indicator ?? found.concept)),
  };
}

type FactParts = Pick<
  FoundFigure,
  "concept" | "indicator" | "of" | "period" | "measures" | "changeFrom" | "whole" | "planned" | "basis"
> & { readonly prices?: PriceBasis };

function factOf(one: FactParts, kind: ValueKind | undefined): Fact {
  const { concept, indicator, of, period, measures, changeFrom, whole, planned, basis } = one;
  return {
    concept,
    ...(indicator !== undefined && { indicator }),
    of,
    ...(period !== undefined && { period }),
    measures,
    ...(changeFrom !== undefined && { changeFrom }),
    ...(whole !== undefined && { whole }),
    ...(planned !== undefined && { planned }),
    ...(basis !== undefined && { basis }),
    ...pricesOf(one.prices),
    ...(kind !== undefined && { kind }),
  };
}

function pricesOf(given: PriceBasis | undefined): Pick<Fact, "prices"> {
  if (given === undefined || given.prices === "not-stated") return {};
  return { prices: given.year === undefined ? given.prices : `${given.prices} ${given.year}` };
}

function targetFigures(plan: Plan, names: NamesIn): AuditFigure[] {
  const indicators = indicatorsById(plan);
  return (plan.targets ?? []).flatMap((one): AuditFigure[] => {
    const indicator = indicators.get(one.indicator);
    const unit: Unit = one.unit ?? indicator?.unit ?? "not-stated";
    const level: Fact = {
      concept: indicator?.concept ?? one.indicator,
      indicator: one.indicator,
      of: coordinatesOf(indicator, undefined, plan.region.code),
      period: one.period,
      measures: "level",
      ...(indicator !== undefined && { basis: indicator.basis, kind: indicator.kind }),
    };
    const fact: Fact = { ...level, measures: "target", origin: originOf(one) };
    const digits = unit === indicator?.unit ? indicator.decimals : undefined;
    const target: AuditFigure = {
      id: `targets/${one.id}`,
      names: [names.indicator(one.indicator), TARGET, periodIn(one.period)],
      value: one.target,
      ...(one.target === null && {
        absent: one.range === undefined ? ("not-yet-set" as const) : ("not-applicable" as const),
      }),
      unit,
      decimals: one.decimals ?? digits ?? shownDigits(one.target),
      ...(one.exact !== undefined && { exact: one.exact }),
      ...(one.printed !== undefined && { printed: one.printed }),
      ...(one.address !== undefined && { address: one.address }),
      group: `targets/${one.address?.table ?? ""}`,
      fact,
    };
    const { baseline } = one;
    if (baseline?.value === undefined) return [target];
    const { value, period, exact, printed } = baseline;
    return [
      target,
      {
        id: `targets/${one.id}/baseline`,
        names: [names.indicator(one.indicator), BASELINE, periodIn(period)],
        value,
        unit: baseline.unit ?? unit,
        decimals: baseline.decimals ?? one.decimals ?? digits ?? shownDigits(value),
        ...(exact !== undefined && { exact }),
        ...(printed !== undefined && { printed }),
        ...(one.address !== undefined && { address: one.address }),
        group: target.group,
        fact: { ...level, period, measures: "level" },
      },
    ];
  });
}

/** A revision is another target than the one it replaces, and two revisions are two. */
function originOf({ origin = "annual", date }: Target): string {
  return date === undefined ? origin : `${origin} ${date}`;
}

/** Jobs are counted in whole persons; an amount is rounded at its declared digit, but a nil is nothing at all. */
function jobsAndFunds(place: string, group: string, names: readonly Name[], one: JobsAndFunds): AuditFigure[] {
  const address = one.address;
  const jobs: AuditFigure[] =
    one.jobs === undefined
      ? []
      : [
          {
            id: `${place}/jobs`,
            names: [...names, JOBS],
            value: one.jobs,
            ...(one.jobs === null && { absent: "not-yet-set" as const }),
            unit: "persons",
            decimals: 0,
            exact: true,
            ...(address !== undefined && { address }),
            group: `${group}/jobs`,
          },
        ];
  return [...jobs, ...funds(place, group, names, one.funds, address)];
}

function funds(
  place: string,
  group: string,
  names: readonly Name[],
  breakdown: FundingBreakdown | undefined,
  address: Address | undefined,
): AuditFigure[] {
  if (breakdown === undefined) return [];
  const { unit, decimals = 0, exact = unit === "KRW", printed = {} } = breakdown;
  return PARTS.flatMap((part): AuditFigure[] => {
    const value = breakdown[part];
    if (value === undefined) return [];
    const isNothing = value === 0 && printed[part] !== undefined;
    const name = FUNDING_NAMES[part];
    return [
      {
        id: `${place}/funds/${part}`,
        names: [...names, { ko: name.ko, ...(name.en !== undefined && { en: `${name.en} funds` }) }],
        value,
        ...(value === null && { absent: "not-yet-set" as const }),
        unit,
        decimals,
        ...((exact || isNothing) && { exact: true }),
        ...(printed[part] !== undefined && { printed: printed[part] }),
        ...(address !== undefined && { address: { ...address, column: address.column ?? name.ko } }),
        group: `${group}/funds`,
      },
    ];
  });
}

function projectFigures(project: Project): AuditFigure[] {
  const names: Name[] = [{ ko: `사업 ${project.id}`, en: `project ${project.id}` }];
  const { address = {} } = project;
  return [
    ...jobsAndFunds(`projects/${project.id}`, "projects", names, project),
    ...(project.components ?? []).flatMap((one) =>
      funds(`components/${one.id}`, "projects", [...names, one.name], one.funds, one.address ?? address),
    ),
    ...(project.figures ?? []).map((one): AuditFigure => {
      const decimals = one.decimals ?? shownDigits(one.value);
      // A number of persons or things is counted; an area or an amount is rounded.
      const isCounted = decimals === 0 && ["persons", "establishments", "count"].includes(one.unit);
      return {
        id: `projectFigures/${one.id}`,
        names: [...names, one.name ?? FIGURE_KINDS[one.kind]],
        value: one.value,
        unit: one.unit,
        decimals,
        ...(one.exact === undefined ? isCounted && { exact: true } : { exact: one.exact }),
        ...(one.bound !== undefined && { bound: one.bound }),
        ...(one.printed !== undefined && { printed: one.printed }),
        address: { ...address, ...one.address },
        group: "projects/figures",
      };
    }),
    ...(project.ruleChanges ?? []).flatMap((one) =>
      (["from", "to"] as const).map((end): AuditFigure => ({
        id: `ruleChanges/${one.id}/${end}`,
        names: [...names, one.name, end === "from" ? BEFORE : AFTER],
        value: one[end],
        unit: one.unit,
        decimals: one.decimals ?? shownDigits(one[end]),
        // A rule is set, not measured.
        exact: true,
        address: { ...address, ...one.address },
        group: "projects/rule-changes",
      })),
    ),
    ...(project.terms ?? []).map((one): AuditFigure => ({
      id: `terms/${one.id}`,
      names: [...names, TERMS[one.kind]],
      value: one.value,
      unit: one.unit,
      decimals: one.decimals ?? shownDigits(one.value),
      // Terms are set, not measured.
      exact: true,
      ...(one.bound !== undefined && { bound: one.bound }),
      ...(one.printed !== undefined && { printed: one.printed }),
      address: { ...address, ...one.address },
      group: "projects/terms",
    })),
    ...(project.incentives ?? []).flatMap((one): AuditFigure[] => {
      // What is paid is paid to the won, in whatever unit it is printed.
      const shared = {
        unit: one.unit,
        exact: true,
        address: { ...address, ...one.address },
        group: "projects/incentives",
      };
      const total: AuditFigure[] =
        one.total === undefined
          ? []
          : [
              {
                id: `incentives/${one.id}/total`,
                names: [...names, one.name, TOTAL],
                value: one.total,
                decimals: one.decimals ?? shownDigits(one.total),
                ...shared,
              },
            ];
      const legs = one.instalments.map((leg, index): AuditFigure => ({
        id: `incentives/${one.id}/instalments/${String(index)}`,
        names: [...names, one.name, { ko: `${String(index + 1)}회분`, en: `instalment ${String(index + 1)}` }],
        value: leg.amount,
        decimals: one.decimals ?? shownDigits(leg.amount),
        ...(leg.bound !== undefined && { bound: leg.bound }),
        ...(leg.printed !== undefined && { printed: leg.printed }),
        ...shared,
      }));
      return [...total, ...legs];
    }),
  ];
}

const COUNTED: Readonly<Record<BodyCount["kind"], Name>> = {
  areas: { ko: "분야 수", en: "areas" },
  departments: { ko: "부서 수", en: "departments" },
  teams: { ko: "팀 수", en: "teams" },
  projects: { ko: "사업 수", en: "projects" },
};

function governanceFigures({ governance }: Plan): AuditFigure[] {
  const { taskForce } = governance ?? {};
  return (taskForce?.counts ?? []).map((one, index) => ({
    id: `governance/taskForce/counts/${String(index)}`,
    names: [taskForce?.name ?? COUNTED[one.kind], COUNTED[one.kind]],
    value: one.value,
    unit: "count",
    decimals: 0,
    exact: true,
    ...(one.printed !== undefined && { printed: one.printed }),
    address: { ...taskForce?.address, ...one.address },
    group: "governance",
  }));
}

interface PlacedCell {
  /** Id of the cell. */
  readonly cell: string;
  /** The figure or target that it is. */
  readonly entry?: string;
  /** The figure, where it is none of those. */
  readonly figure?: AuditFigure;
}

function tableFigures(table: Table, plan: Plan, names: NamesIn): PlacedCell[] {
  const ofMeasure = new Map(table.measures.map((one) => [one.id, sharedBy(one, table, plan, names)]));
  let at = 0;
  let current = "";
  return cells(table).map((one): PlacedCell => {
    at = one.measure === current ? at + 1 : 0;
    current = one.measure;
    const shared = given(ofMeasure.get(one.measure));
    const entry = shared.measure.entries?.[at];
    if (entry != null) return { cell: one.id, entry };
    const { fact, group, measure, dimensions, of: common } = shared;
    const of = { ...common };
    const name: Name[] = [measure.name];
    for (const { id, named } of dimensions) {
      const item = given(one.coordinates[id]);
      if (id !== "period") of[id] = item;
      name.push(given(named.get(item)));
    }
    const { period } = one.coordinates;
    return {
      cell: one.id,
      figure: {
        id: `cells/${one.id}`,
        names: name,
        ...valueOf(one, measure.nil),
        unit: one.unit,
        decimals: one.decimals,
        ...(one.exact !== undefined && { exact: one.exact }),
        ...(one.printed !== undefined && { printed: one.printed }),
        address: one.address,
        group,
        fact: period === undefined ? { ...fact, of } : { ...fact, of, period },
      },
    };
  });
}

/** What the cells of a measure have in common: a table may have a hundred thousand of them. */
function sharedBy(measure: Measure, table: Table, plan: Plan, names: NamesIn) {
  const { concept, indicator: id, measures = "level", changeFrom, whole, basis, prices, kind } = measure;
  const indicator = id === undefined ? undefined : names.indicators.get(id);
  const fixed = Object.fromEntries(Object.entries(measure.fixed ?? {}).filter(([dimension]) => dimension !== "period"));
  return {
    measure,
    group: `${table.id}/${measure.id}`,
    of: coordinatesOf(indicator, fixed, plan.region.code),
    fact: {
      concept,
      ...(id !== undefined && { indicator: id }),
      measures,
      ...(changeFrom !== undefined && { changeFrom }),
      ...(whole !== undefined && { whole }),
      basis,
      ...pricesOf(prices),
      kind,
    },
    dimensions: dimensionsOf(table, measure).map((one) => ({
      id: one.id,
      named: new Map(one.items.map((item) => [item.id, names.item(one.id, item.id)])),
    })),
  };
}

/** A nil is nothing at all where the table says so. */
function valueOf(cell: Cell, nil: string | undefined): Pick<AuditFigure, "value" | "absent" | "exact"> {
  if (cell.value === null && cell.absent === "nil" && (nil === "zero" || nil === "no-change")) {
    return { value: 0, exact: true };
  }
  return { value: cell.value, ...(cell.value === null && { absent: cell.absent ?? "not-stated" }) };
}
