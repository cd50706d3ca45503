/** Numbers of the document that are no data, by line, with the reason. */
export interface NotData {
  /** A line of the text extract, or the first and last of several. */
  readonly lines: number | readonly [first: number, last: number];
  /** What holds the numbers; every match on those lines counts. */
  readonly text: RegExp;
  readonly why: string;
}

export const notData: readonly NotData[] = [
  { lines: [1, 16], text: /'24년도/g, why: "title of the document" },
  { lines: [17, 33], text: /.+/g, why: "table of contents with page numbers" },

  // Numbers of sections, and years in headings.
  { lines: [34, 506], text: /^[1-4]\. /g, why: "number of a section" },
  { lines: [36, 42], text: /□ '24년/g, why: "year in a heading" },
  { lines: 50, text: /2023년도 노동시장/g, why: "year in a heading" },
  { lines: 439, text: /2024년 일자리/g, why: "year in a heading" },
  { lines: 506, text: /민선 8기/g, why: "name of the administration" },
  { lines: 508, text: /'24년도/g, why: "year in a heading" },
  { lines: [580, 1580], text: /【 ?[’']24년 추진계획/g, why: "year in the heading of a roll-up" },
  { lines: [1589, 1607], text: /2024년/g, why: "year in a heading of the schedule" },

  // Heads of tables and charts.
  {
    lines: [80, 417],
    text: /(?:^|\t)(?:2019년?\t2020년?\t2021년?)$/g,
    why: "years over the second measure, as over the first",
  },
  {
    lines: 44,
    text: /'24년 지역|'24년 목표|\(15세~64세\)/g,
    why: "heads that the addresses of targets and budget name",
  },
  { lines: 149, text: /65세 이상 인구추이/g, why: "title of a chart whose numbers are lost" },
  { lines: [246, 253], text: /성별 취업자수\(15세?~64세\)/g, why: "title of a chart whose numbers are lost" },
  { lines: 493, text: /'24년 (?:목표|예산)/g, why: "head over columns whose heads are data" },

  // Words of sentences.
  { lines: 363, text: /3개 이하/g, why: "threshold of a footnote, which the table's footnote tells" },
  { lines: 485, text: /'24년 일자리 목표|지난 5개년/g, why: "what the targets are set from, which the vision tells" },
  { lines: 487, text: /3고 위기/g, why: "figure of speech" },
  { lines: 586, text: /CES 2024/g, why: "name of a fair" },
  { lines: [609, 614], text: /제[12]회/g, why: "ordinal in the name of a festival" },
  { lines: 707, text: /\([42]차\)/g, why: "ordinal of a meeting" },
  { lines: [831, 875], text: /10월 전주 축제|전주페스타 2024/g, why: "name of the festival season" },
  { lines: 968, text: /24년도 (?:전주시 공동체|사업신청|공모신청서)/g, why: "year in the name of a call" },
  { lines: 1398, text: /5G활용/g, why: "name of a technology" },
  { lines: 1428, text: /24년도 세계한인비즈니스대회/g, why: "year in the name of the convention" },
  { lines: 1467, text: /[12]차/g, why: "ordinal of a round, whose dates are data" },
  { lines: [1503, 1504], text: /[12]차년도/g, why: "ordinal of a year of the project" },
];
