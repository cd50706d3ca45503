import type { Name } from "../../model/names.js";
import type { Gathered } from "./cells.js";
import type { Book, Source } from "./part.js";
import type { RollUpMeasure, RollUpNote } from "./result.js";

const TEXTS: Readonly<Record<RollUpNote["code"], Name>> = {
  "counted-once": {
    ko: "여러 집단에 속하는 항목은 각 집단에 모두 들어가며 합계에는 한 번만 들어감",
    en: "what counts in several groups is in the total once",
  },
  "parts-differ": {
    ko: "재원별 금액의 합이 인쇄된 합계와 달라 재원별 금액을 더함",
    en: "the printed parts do not add up to the printed total; the parts are added",
  },
  "counted-beneath": {
    ko: "같은 내용을 세부 사업이 보고하므로 더하지 않음",
    en: "not added, since the projects report the same",
  },
  "other-year": { ko: "다른 연도의 계획이므로 제외함", en: "left aside: a plan of another year" },
};

export function notesOf(
  measures: readonly RollUpMeasure[],
  books: readonly (readonly Book[])[],
  gathered: readonly Gathered[],
  left: readonly Source[],
): RollUpNote[] {
  const note = (code: RollUpNote["code"], measure: RollUpMeasure | null, of: readonly string[]): RollUpNote[] => {
    return of.length === 0 ? [] : [{ code, measure, of, text: TEXTS[code] }];
  };
  return [
    ...measures.flatMap((measure, at) => {
      const cells = [...(gathered[at] as Gathered).grid.values()].flatMap((row) => [...row.values()]);
      const remarks = (books[at] as readonly Book[]).flatMap((one) => one.remark ?? []);
      return [
        ...note("counted-once", measure, [...new Set(cells.flatMap((cell) => [...cell.shared]))]),
        ...remarks.flatMap(({ code, of }) => note(code, measure, of)),
      ];
    }),
    ...note(
      "other-year",
      null,
      left.map((one) => one.label),
    ),
  ];
}
