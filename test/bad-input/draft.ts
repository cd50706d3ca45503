/** The least that a plan consists of; a case adds its mistake. */
export const draft = {
  format: 1,
  year: "2025",
  status: "draft",
  region: { scheme: "mois", code: "52130", name: { ko: "군산시" } },
} as const;

/** A target without a mistake, made up. */
export const target = { id: "t", indicator: "employed-15-64", period: "2025", target: 121 } as const;
