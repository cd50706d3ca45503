import type { Sector } from "../sector.js";

/** Ids of the scheme's nine sectors (분야). */
export type SectorId =
  | "direct-job-creation"
  | "training"
  | "employment-incentives"
  | "employment-services"
  | "start-up-incentives"
  | "supported-employment"
  | "job-infrastructure"
  | "other"
  | "business-attraction";

/**
 * The nine sectors in the order in which plans print them. English names of the labour market policy classes are
 * those of the Eurostat/OECD database.
 */
export const SECTORS: readonly Sector<SectorId>[] = [
  {
    id: "direct-job-creation",
    name: { ko: "직접일자리창출", en: "Direct job creation" },
    aliases: ["직접일자리 창출", "직접일자리"],
  },
  { id: "training", name: { ko: "직업능력개발훈련", en: "Training" }, aliases: ["직업훈련"] },
  {
    id: "employment-incentives",
    name: { ko: "고용장려금", en: "Employment incentives" },
    aliases: ["고용장려금 지급"],
  },
  { id: "employment-services", name: { ko: "고용서비스", en: "Employment services" } },
  { id: "start-up-incentives", name: { ko: "창업지원", en: "Start-up incentives" } },
  {
    id: "supported-employment",
    name: { ko: "지원고용·재활", en: "Supported employment and rehabilitation" },
    aliases: ["지원고용 및 재활"],
  },
  {
    id: "job-infrastructure",
    name: { ko: "일자리 인프라 구축", en: "Job infrastructure" },
    aliases: ["일자리인프라구축", "인프라구축"],
  },
  {
    id: "other",
    name: { ko: "기타(국토·건설 등)", en: "Other (land, construction and so on)" },
    aliases: ["기타"],
  },
  {
    id: "business-attraction",
    name: { ko: "기업유치", en: "Business attraction" },
    aliases: ["기업유치·신설·확장"],
  },
];
