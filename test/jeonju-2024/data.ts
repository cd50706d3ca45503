/*
 * Every datum of the reference plan as the check of the source wants it: which text must stand where. It walks the
 * finished plan, not the modules it is made from.
 */
import type { Address } from "../../src/model/address.js";
import { cells } from "../../src/model/cell.js";
import type { FundingBreakdown } from "../../src/model/funding.js";
import type { Plan } from "../../src/model/plan.js";
import type { Table } from "../../src/model/table.js";
import type { PrintedTimespan } from "../../src/model/timespan.js";

/** A text that must stand in the document, and what the plan says it means. */
export interface Datum {
  /** Where in the plan. */
  readonly path: string;
  /** What must stand in the document. */
  readonly text: string;
  /** Numbers of the plan that the text holds. */
  readonly values: readonly number[];
  /** The time that the text holds. */
  readonly when?: PrintedTimespan;
  /** A cell of a table is looked for in its row, anything else in the text under its heading. */
  readonly kind: "cell" | "phrase";
  /** Where the plan says that it stands. */
  readonly address: Address;
}

/** A number as tables print it: separators, and so many digits. */
export function rendered(value: number, decimals: number): string {
  const [whole = "", rest] = Math.abs(value).toFixed(Math.max(decimals, 0)).split(".");
  const grouped = whole.replace(/\B(?=(?:[0-9]{3})+$)/g, ",");
  return rest === undefined ? grouped : `${grouped}.${rest}`;
}

const PARTS = ["total", "national", "provincial", "municipal", "private", "other", "local"] as const;

/** Every datum of a plan, in the order of its collections. */
export function dataOf(plan: Plan): Datum[] {
  return [
    ...indicatorData(plan),
    ...budgetData(plan),
    ...tableData(plan),
    ...statementData(plan),
    ...nameData(plan),
    ...(plan.projects ?? []).flatMap((one) => [...departmentData(plan, one), ...projectData(one)]),
    ...governanceData(plan),
    ...correctionData(plan),
  ];
}

function indicatorData(plan: Plan): Datum[] {
  const inTables = new Set((plan.tables ?? []).flatMap((one) => one.measures.flatMap((own) => own.entries ?? [])));
  return [
    ...(plan.figures ?? []).map((one) => ({ ...one, path: `figures/${one.id}` })),
    ...(plan.targets ?? []).map((one) => ({ ...one, path: `targets/${one.id}`, value: one.target })),
  ].flatMap(({ path, id, value, printed, decimals = 0, address = {} }): Datum[] => {
    // What is a cell of a table is looked up there.
    if (value === null || inTables.has(id)) return [];
    const kind = printed === undefined ? "cell" : "phrase";
    return [{ path, text: printed ?? rendered(value, decimals), values: [value], kind, address }];
  });
}

function budgetData(plan: Plan): Datum[] {
  const row = (path: string, jobs: number | null | undefined, funds: FundingBreakdown | undefined, place: Place) => [
    ...(jobs == null
      ? []
      : [
          {
            path: `${path}/jobs`,
            text: rendered(jobs, 0),
            values: [jobs],
            kind: "cell" as const,
            address: place("jobs"),
          },
        ]),
    ...(funds === undefined ? [] : fundsData(path, funds, place)),
  ];
  return [
    ...(plan.totals ?? []).flatMap((one) =>
      row(
        `totals/${one.id}`,
        one.jobs,
        one.funds,
        one.of === "sectors" ? inSectors(one.address) : inSummary(one.address),
      ),
    ),
    ...(plan.sectorTargets ?? []).flatMap((one) =>
      row(`sectorTargets/${one.id}`, one.jobs, one.funds, inSectors(one.address)),
    ),
    ...(plan.keyTasks ?? []).flatMap((one) => row(`keyTasks/${one.id}`, one.jobs, one.funds, inRollUp(one.address))),
  ];
}

/** Where the document prints each source of money, and the jobs. */
type Place = (part: (typeof PARTS)[number] | "jobs") => Address;

function inSectors(address: Address = {}): Place {
  const heads = { total: "합계", national: "국비", provincial: "도비", municipal: "시비", other: "기타" };
  return (part) => ({
    ...address,
    column: part === "jobs" ? "'24년 목표" : `'24년 예산: ${heads[part as keyof typeof heads]}`,
  });
}

function inSummary(address: Address = {}): Place {
  const heads = { national: "국비", local: "지방비" };
  return (part) => ({ ...address, column: `${address.column ?? ""}: ${heads[part as keyof typeof heads]}` });
}

function inRollUp(address: Address = {}): Place {
  const labels = {
    jobs: "일자리 창출 성과목표",
    total: "계",
    national: "국비",
    provincial: "시도비",
    municipal: "시군구비",
    private: "민자",
  };
  return (part) => ({ ...address, row: labels[part as keyof typeof labels] });
}

function fundsData(path: string, funds: FundingBreakdown, place: Place, kind: Datum["kind"] = "cell"): Datum[] {
  return PARTS.flatMap((part): Datum[] => {
    const value = funds[part];
    const text = funds.printed?.[part] ?? (value == null ? "" : rendered(value, funds.decimals ?? 0));
    if (value == null || text === "") return [];
    return [{ path: `${path}/funds/${part}`, text, values: [value], kind, address: place(part) }];
  });
}

function tableData(plan: Plan): Datum[] {
  return (plan.tables ?? []).flatMap((table) => [
    ...cells(table).flatMap((one): Datum[] => {
      const { id, value, printed, decimals, address } = one;
      const text = printed ?? (value === null ? "" : rendered(value, decimals));
      if (text === "") return [];
      return [{ path: `tables/${id}`, text, values: value === null ? [] : [value], kind: "cell", address }];
    }),
    ...(table.words ?? []).flatMap((column) =>
      column.values.flatMap((text, at): Datum[] =>
        text === null || text === ""
          ? []
          : [
              {
                path: `tables/${table.id}/${column.id}@${String(at)}`,
                text,
                values: [],
                kind: "phrase",
                address: table.address,
              },
            ],
      ),
    ),
    ...labelsOf(table).map((text, at): Datum => {
      return {
        path: `tables/${table.id}/label@${String(at)}`,
        text,
        values: [],
        kind: "phrase",
        address: table.address,
      };
    }),
  ]);
}

/** Number and title of a table, its units and source, and the heads of its rows and columns that hold a number. */
function labelsOf(table: Table): string[] {
  const { label, address, units, source } = table;
  const heads = cells(table).flatMap((one) =>
    [one.address.row, one.address.column].flatMap((text) => text?.split(": ")),
  );
  const title = address.table
    ?.replace(/^표\d+ /, "")
    .split(": ")
    .at(-1);
  // Heads without a number are confirmed with the cells that stand under them.
  const numbered = [...new Set(heads)].filter((text) => text !== undefined && /[0-9]/.test(text));
  return [label, title, units, source, ...numbered].filter((text) => text !== undefined);
}

function statementData(plan: Plan): Datum[] {
  return (plan.statements ?? []).flatMap((one): Datum[] => {
    if (one.printed === undefined) return [];
    const values = one.value == null ? [] : [one.value];
    return [{ path: `statements/${one.id}`, text: one.printed, values, kind: "phrase", address: one.address ?? {} }];
  });
}

/** Every printing of a name. */
function nameData(plan: Plan): Datum[] {
  const entities = (["strategies", "keyTasks", "projects"] as const).flatMap((key) =>
    (plan[key] ?? []).map((one) => ({ path: `${key}/${one.id}`, names: one.printings ?? [] })),
  );
  const bodies = (["departments", "organisations", "complexes"] as const).flatMap((key) =>
    (plan[key] ?? []).map((one) => ({ path: `${key}/${one.id}`, names: one.variants ?? [] })),
  );
  return [...entities, ...bodies].flatMap(({ path, names }) =>
    names.map(({ printed, address = {} }, at): Datum => {
      return { path: `${path}/name@${String(at)}`, text: printed, values: [], kind: "phrase", address };
    }),
  );
}

/** The department in the heading of a project: its name, or the printing of it that is recorded for that place. */
function departmentData(plan: Plan, { id, department, address = {} }: ProjectOf): Datum[] {
  if (department === undefined) return [];
  const variants = plan.departments?.find((one) => one.id === department)?.variants ?? [];
  const text = variants.find((one) => one.address?.table === address.table)?.printed ?? department;
  return [{ path: `projects/${id}/department`, text, values: [], kind: "phrase", address }];
}

/** What is printed where another reading is given; columns that are out of place are no text. */
function correctionData(plan: Plan): Datum[] {
  return (plan.corrections ?? []).flatMap(({ id, kind, printed, address = {} }): Datum[] =>
    kind === "shifted-column"
      ? []
      : [{ path: `corrections/${id}`, text: printed, values: [], kind: "phrase", address }],
  );
}

type ProjectOf = NonNullable<Plan["projects"]>[number];

function projectData(project: ProjectOf): Datum[] {
  const path = `projects/${project.id}`;
  const place = (own: Address | undefined): Address => ({ ...project.address, ...own });
  const phrase = (
    key: string,
    text: string | undefined,
    own: Address | undefined,
    more: Pick<Partial<Datum>, "values" | "when"> = {},
  ): Datum[] =>
    text === undefined
      ? []
      : [{ path: `${path}/${key}`, text, values: [], kind: "phrase", address: place(own), ...more }];
  const time = (key: string, when: PrintedTimespan | undefined, own: Address | undefined) =>
    when === undefined ? [] : phrase(key, when.printed, own, { when });
  return [
    ...phrase("id", project.printedId ?? project.id, undefined),
    ...time("period", project.period, { row: "기간" }),
    ...(project.funds === undefined
      ? []
      : fundsData(
          path,
          project.funds,
          () => place({ row: project.funds?.covers === "pledge" ? "투자/고용" : "예산" }),
          "phrase",
        )),
    ...(project.sites ?? []).flatMap((one, at) => phrase(`sites/${String(at)}`, one.printed, one.address)),
    ...(project.components ?? []).flatMap((one) => [
      ...time(`components/${one.id}/period`, one.period, one.address),
      ...(one.funds === undefined
        ? []
        : fundsData(`${path}/components/${one.id}`, one.funds, () => place(one.address), "phrase")),
    ]),
    ...(project.figures ?? []).flatMap((one) => [
      ...phrase(`figures/${one.id}`, one.printed ?? rendered(one.value, one.decimals ?? 0), one.address, {
        values: [one.value],
      }),
      ...time(`figures/${one.id}/when`, one.when, one.address),
    ]),
    ...(project.eligibility ?? []).flatMap((one, at) => {
      const limits = [one.ages, one.firmAge, one.experience].flatMap((limit) => [limit?.min, limit?.max]);
      const values = limits.filter((limit) => limit !== undefined);
      return phrase(`eligibility/${String(at)}`, one.printed, one.address, { values });
    }),
    ...(project.incentives ?? []).flatMap((one) => [
      ...phrase(`incentives/${one.id}`, one.printed, one.address, {
        values: one.total === undefined ? [] : [one.total],
      }),
      ...one.instalments.flatMap((leg, at) =>
        phrase(`incentives/${one.id}/${String(at)}`, leg.printed, one.address, { values: [leg.amount] }),
      ),
    ]),
    ...(project.terms ?? []).flatMap((one) =>
      phrase(`terms/${one.id}`, one.printed, one.address, { values: [one.value] }),
    ),
    ...(project.ruleChanges ?? []).flatMap((one) => [
      ...phrase(`ruleChanges/${one.id}`, one.printed, one.address, { values: [one.from, one.to] }),
      ...time(`ruleChanges/${one.id}/when`, one.when, one.address),
    ]),
    ...(project.milestones ?? []).flatMap((one) => time(`milestones/${one.id}`, one.when, one.address)),
    ...(project.calendar ?? []).flatMap((one) => [
      ...time(`calendar/${one.id}`, one.when, one.address),
      ...phrase(`calendar/${one.id}/name`, one.printedName ?? one.name.ko, one.address),
    ]),
  ];
}

function governanceData({ governance, vision }: Plan): Datum[] {
  const { taskForce, disclosure = [], schedule = [], reporting = [], network = [] } = governance ?? {};
  const phrase = (path: string, text: string | undefined, address: Address | undefined, more: object = {}): Datum[] =>
    text === undefined
      ? []
      : [{ path: `governance/${path}`, text, values: [], kind: "phrase", address: address ?? {}, ...more }];
  return [
    ...(taskForce?.counts ?? []).flatMap((one, at) =>
      phrase(
        `taskForce/counts/${String(at)}`,
        one.printed,
        { ...taskForce?.address, ...one.address },
        { values: [one.value] },
      ),
    ),
    ...(taskForce?.roles ?? []).flatMap((one, at) =>
      phrase(`taskForce/roles/${String(at)}`, one.printed, taskForce?.address),
    ),
    ...disclosure.flatMap((one) => phrase(`disclosure/${one.id}`, one.url, one.address)),
    ...schedule.flatMap((one) =>
      one.when.flatMap((when, at) => phrase(`schedule/${one.id}/${String(at)}`, when.printed, one.address, { when })),
    ),
    ...reporting.flatMap((one) => phrase(`reporting/${one.id}`, one.printed, one.address)),
    ...network.flatMap((one) => phrase(`network/${one.id}`, one.when?.printed, one.address)),
    ...phrase("vision", vision?.name.ko, vision?.address),
  ];
}
