import type { Name } from "../../model/names.js";
import type { Dimension } from "../../model/table.js";

export const PERIOD: Name = { ko: "연도", en: "Year" };
export const REGION: Name = { ko: "지역", en: "Region" };
export const SEX: Name = { ko: "성별", en: "Sex" };
export const AGE: Name = { ko: "연령", en: "Age" };
export const INDUSTRY: Name = { ko: "산업", en: "Industry" };
export const COMPLEX: Name = { ko: "산업단지", en: "Industrial complex" };

export const TOTAL: Name = { ko: "전체", en: "Total" };
export const MEN: Name = { ko: "남자", en: "Men" };
export const WOMEN: Name = { ko: "여자", en: "Women" };

export const REGIONS = {
  nation: { ko: "전국", en: "Republic of Korea" },
  province: { ko: "전라북도", en: "Jeonbuk" },
  city: { ko: "전주시", en: "Jeonju" },
} satisfies Record<string, Name>;

export const AGES = {
  Y0T14: { ko: "14세 이하", en: "0–14" },
  Y15T29: { ko: "15~29세", en: "15–29" },
  Y30T49: { ko: "30~49세", en: "30–49" },
  Y50T64: { ko: "50~64세", en: "50–64" },
  Y_GE50: { ko: "50세 이상", en: "50 and over" },
  Y_GE65: { ko: "65세 이상", en: "65 and over" },
} satisfies Record<string, Name>;

/** As plan.complexes names them. */
export const COMPLEXES = {
  carbon: { ko: "탄소소재산업단지", en: "Carbon Materials Industrial Complex" },
  first: { ko: "제1산업단지", en: "First Industrial Complex" },
  second: { ko: "제2산업단지", en: "Second Industrial Complex" },
  resource: { ko: "전주시자원순환특화단지", en: "Resource Recycling Complex" },
  eco1: { ko: "친환경첨단복합단지(1단계)", en: "Eco-friendly High-tech Complex, phase 1" },
  eco31: { ko: "친환경첨단복합단지(3-1단계)", en: "Eco-friendly High-tech Complex, phase 3-1" },
  urban: { ko: "도시첨단산업단지", en: "Urban High-tech Complex" },
} satisfies Record<string, Name>;

export const YEARS_2019_2023: Dimension = {
  id: "period",
  name: PERIOD,
  items: [{ id: "2019" }, { id: "2020" }, { id: "2021" }, { id: "2022" }, { id: "2023" }],
};

export const YEARS_2019_2021: Dimension = {
  id: "period",
  name: PERIOD,
  items: [{ id: "2019" }, { id: "2020" }, { id: "2021" }],
};
