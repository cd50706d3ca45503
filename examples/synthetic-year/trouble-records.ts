import type { ProgressRecord } from "iljari/model";

/** Records with one mistake each, named in their note; the good records of a log count in spite of them. */
export function troubleRecords(records: readonly ProgressRecord[]): ProgressRecord[] {
  const good = records.find((one) => one.id === "2024-05/3-4-2");
  if (good === undefined) return [];
  const wrong = (what: string, ko: string, change: Partial<ProgressRecord>): ProgressRecord => ({
    ...good,
    ...change,
    id: `trouble/${what}`,
    note: { ko: `잘못된 기록 (합성): ${ko}`, en: `A wrong record (synthetic): ${what}` },
  });
  const later = { reportedOn: "2024-08-30" } as const;
  const cumulative = records.find((one) => one.id === "2024-09/3-3-2");
  const final = records.find((one) => one.id === "2024/3-4-2");
  return [
    wrong("unknown project", "없는 사업", { of: { project: "3-4-22" }, ...later }),
    wrong("duplicate", "같은 달을 두 번", later),
    wrong("period outside the plan", "계획 밖의 기간", { period: "2023-05", dataDate: "2023-05-31", ...later }),
    wrong("correction of nothing", "없는 기록의 정정", { corrects: "2024-05/3-4-9", ...later }),
    wrong("reported before its data", "기준일보다 이른 보고일", {
      period: "2024-11",
      dataDate: "2024-11-30",
      ...later,
    }),
    wrong("negative count", "음수", {
      period: "2024-10",
      dataDate: "2024-10-31",
      reportedOn: "2024-11-29",
      jobs: [{ count: -12, kind: "flow", jobKind: "direct-job", sectors: ["direct-job-creation"] }],
    }),
    ...(final === undefined ? [] : [{ ...final, id: "trouble/second final", reportedOn: "2025-02-14" }]),
    ...(cumulative === undefined
      ? []
      : [
          {
            ...cumulative,
            id: "trouble/falling cumulative",
            corrects: cumulative.id,
            reportedOn: "2024-12-30",
            jobs: (cumulative.jobs ?? []).map((one) => ({ ...one, count: Math.floor(one.count / 10) })),
          },
        ]),
  ];
}
