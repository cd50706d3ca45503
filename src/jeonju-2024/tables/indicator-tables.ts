import type { Table } from "../../model/table.js";
import { commonTargets } from "../common-targets.js";
import { labourMarket2023 } from "../labour-market-2023.js";
import { table05 as printedTable05 } from "../table-05.js";
import { SURVEY_WAVE } from "./annotations.js";
import { tableOf } from "./table-of.js";

export const labourMarket2023Table: Table<"labour-market-2023"> = /* @__PURE__ */ tableOf(labourMarket2023, {
  id: "labour-market-2023",
  name: { ko: "2023년도 노동시장 요약: 인구 및 고용", en: "Labour market 2023: population and employment" },
  units: "(단위 : %p, 천명)",
  annotations: [SURVEY_WAVE],
});

export const table05: Table<"05"> = /* @__PURE__ */ tableOf(printedTable05, {
  id: "05",
  label: "표5",
  name: { ko: "고용동향", en: "Labour market indicators" },
  source: "KOSIS 지역별 고용조사 / 한국고용정보원(2023. 12. 기준)",
  units: "(단위 : 천명, %, %p)",
  annotations: [SURVEY_WAVE],
});

export const commonTargetsTable: Table<"common-targets"> = /* @__PURE__ */ tableOf(commonTargets, {
  id: "common-targets",
  name: { ko: "공통 일자리 목표", en: "Common job targets" },
  units: "(단위 : %, 명, %p)",
  footnotes: [
    {
      text: {
        ko: "목표는 고용정보원 고용동향, 최근 5개년 증감, 인구전망을 반영해 정했다.",
        en: "Targets reflect trends published by the Korea Employment Information Service, five years of changes and population prospects.",
      },
    },
  ],
  annotations: [SURVEY_WAVE],
});
