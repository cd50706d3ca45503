import type { Plan } from "../../src/model/plan.js";

/** The least that a plan consists of. */
export const draft: Plan = {
  format: 1,
  year: "2025",
  status: "draft",
  region: { scheme: "mois", code: "52130", name: { ko: "군산시" } },
};
