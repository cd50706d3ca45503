import type { Table } from "../../model/table.js";
import { SURVEY_ROUNDING, SURVEY_WAVE } from "./annotations.js";
import { AGE, AGES, MEN, SEX, WOMEN, YEARS_2019_2023 } from "./dimensions.js";

const INACTIVE = {
  concept: "inactive",
  unit: "thousand-persons",
  decimals: 1,
  kind: "stock",
  basis: "survey",
} as const;

/** No full cube: a total, and the same split by sex, by age and by education. */
export const table07: Table<"07"> = {
  id: "07",
  label: "표7",
  name: { ko: "성별·연령별·교육정도별 비경제활동인구", en: "Inactive population by sex, age and education" },
  address: { section: "II.2", table: "표7 성별·연령별·교육정도별 비경제활동인구" },
  source: "KOSIS 지역별고용조사",
  units: "(단위 : 천명, %)",
  annotations: [SURVEY_WAVE, SURVEY_ROUNDING],
  dimensions: [
    {
      id: "sex",
      name: SEX,
      items: [
        { id: "M", label: "남", name: MEN },
        { id: "F", label: "여", name: WOMEN },
      ],
    },
    {
      id: "age",
      name: AGE,
      items: [
        { id: "Y15T29", label: "15~29세", name: AGES.Y15T29 },
        { id: "Y30T49", label: "30~49세", name: AGES.Y30T49 },
        { id: "Y_GE50", label: "50세이상", name: AGES.Y_GE50 },
      ],
    },
    {
      id: "education",
      name: { ko: "교육정도", en: "Education" },
      items: [
        {
          id: "middle-school-or-less",
          label: "중졸이하",
          name: { ko: "중졸 이하", en: "Middle school or less" },
        },
        { id: "high-school", label: "고졸", name: { ko: "고졸", en: "High school" } },
        { id: "college-or-more", label: "대졸이상", name: { ko: "대졸 이상", en: "College or more" } },
      ],
    },
    YEARS_2019_2023,
  ],
  layout: { rows: ["measure", "sex", "age", "education"], columns: ["period"] },
  measures: [
    {
      id: "inactive",
      name: { ko: "비경제활동인구", en: "Inactive population" },
      label: "합 계",
      ...INACTIVE,
      dimensions: ["period"],
      fixed: { region: "52110", sex: "_T", age: "Y_GE15" },
      values: [227.3, 228, 218.5, 223.6, 218.3],
    },
    {
      id: "inactive-by-sex",
      name: { ko: "성별 비경제활동인구", en: "Inactive population by sex" },
      label: "성 별",
      ...INACTIVE,
      dimensions: ["sex", "period"],
      fixed: { region: "52110", age: "Y_GE15" },
      values: /* @__PURE__ */ [
        [84.9, 90, 84.3, 86.3, 88.4],
        [142.4, 138, 134.2, 137.3, 129.9],
      ].flat(),
    },
    {
      id: "inactive-by-age",
      name: { ko: "연령별 비경제활동인구", en: "Inactive population by age" },
      label: "연령별",
      ...INACTIVE,
      dimensions: ["age", "period"],
      fixed: { region: "52110", sex: "_T" },
      values: /* @__PURE__ */ [
        [84.9, 84.4, 77, 71.5, 71.3],
        [38.7, 41.1, 37.8, 35.6, 30.3],
        [103.7, 102.6, 103.7, 116.5, 116.7],
      ].flat(),
    },
    {
      id: "inactive-by-education",
      name: { ko: "교육정도별 비경제활동인구", en: "Inactive population by education" },
      label: "교 정 도 별",
      ...INACTIVE,
      dimensions: ["education", "period"],
      fixed: { region: "52110", sex: "_T", age: "Y_GE15" },
      values: /* @__PURE__ */ [
        [84.3, 84.6, 80.6, 76.1, 78.3],
        [92.3, 93.4, 91.2, 94.6, 86.2],
        [50.7, 50, 46.7, 52.9, 53.8],
      ].flat(),
    },
  ],
};
