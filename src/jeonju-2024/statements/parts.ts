/* What statements of several sections are about, and in which digits they are printed. */

/** Coordinates of the tables of the register and of the survey, so that the same fact is found in both. */
export const ALL_AGES = { sex: "_T", age: "_T" } as const;
export const AGED_15_AND_OVER = { sex: "_T", age: "Y_GE15" } as const;

export const POPULATION = { concept: "population", basis: "register" } as const;
export const LABOUR_FORCE = { concept: "labour-force", of: AGED_15_AND_OVER, basis: "survey" } as const;
export const INACTIVE = { concept: "inactive", basis: "survey" } as const;
export const EMPLOYED = { concept: "employed", basis: "survey" } as const;

export const EMPLOYMENT_RATE = {
  concept: "employment-rate",
  indicator: "employment-rate-15-64",
  of: { sex: "_T", age: "Y15T64" },
  basis: "survey",
} as const;
export const YOUTH_EMPLOYMENT_RATE = {
  concept: "employment-rate",
  indicator: "youth-employment-rate",
  of: { sex: "_T", age: "Y15T29" },
  basis: "survey",
} as const;
export const FEMALE_EMPLOYMENT_RATE = {
  concept: "employment-rate",
  indicator: "female-employment-rate",
  of: { sex: "F", age: "Y15T64" },
  basis: "survey",
} as const;
export const EMPLOYED_15_64 = {
  concept: "employed",
  indicator: "employed-15-64",
  of: { sex: "_T", age: "Y15T64" },
  basis: "survey",
} as const;
export const UNEMPLOYMENT_RATE = {
  concept: "unemployment-rate",
  indicator: "unemployment-rate",
  of: { sex: "_T" },
  basis: "survey",
} as const;
export const REGULAR_EMPLOYEES = {
  concept: "regular-employees",
  indicator: "regular-employees",
  of: { sex: "_T" },
  basis: "survey",
} as const;
export const NON_REGULAR_EMPLOYEES = { concept: "non-regular-employees", of: { sex: "_T" }, basis: "survey" } as const;
export const INSURED = {
  concept: "employment-insured",
  indicator: "employment-insured",
  of: { sex: "_T" },
  basis: "register",
} as const;

/** The prose names no prices: the figures are those of 표11. */
export const GRDP = {
  concept: "grdp",
  period: "2021",
  basis: "not-stated",
  prices: { prices: "real", year: "2015" },
} as const;
/** A share has no prices. */
export const GRDP_SHARE = { concept: "grdp", period: "2021", basis: "not-stated", measures: "share" } as const;

export const ESTABLISHMENTS = { concept: "establishments", basis: "census" } as const;
export const WORKERS = { concept: "workers", basis: "census" } as const;

export const COUNTED_PERSONS = { unit: "persons", decimals: 0, exact: true } as const;
export const HUNDREDS_OF_PERSONS = { unit: "persons", decimals: -2 } as const;
export const THOUSANDS = { unit: "thousand-persons", decimals: 1 } as const;
export const WHOLE_THOUSANDS = { unit: "thousand-persons", decimals: 0 } as const;
export const COUNTED_ESTABLISHMENTS = { unit: "establishments", decimals: 0, exact: true } as const;
export const PERCENT = { unit: "percent", decimals: 1 } as const;
export const WHOLE_PERCENT = { unit: "percent", decimals: 0 } as const;
export const HUNDREDTHS_OF_PERCENT = { unit: "percent", decimals: 2 } as const;
export const POINTS = { unit: "percentage-point", decimals: 1 } as const;

export const CHANGE_2023 = { period: "2023", measures: "change", changeFrom: "2022" } as const;
export const CHANGE_2021 = { period: "2021", measures: "change", changeFrom: "2020" } as const;

export const OF_NATION = { whole: { region: "KR" } } as const;
export const OF_PROVINCE = { whole: { region: "52" } } as const;

/** The prose on complexes has no date. */
export const COMPLEXES_NOW = {
  ko: "시점이 적혀 있지 않아 표12의 2023년 3분기로 읽었다.",
  en: "No date is printed: read as the third quarter of 2023, which Table 12 is of.",
};
