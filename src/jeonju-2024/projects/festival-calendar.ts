import type { PrintedTimespan } from "../../model/timespan.js";
import type { CalendarEvent } from "../../model/calendar-event.js";

/** A day or days of October 2024; the table prints them without the year, which is the season's. */
function days(first: number, last: number, printed: string): PrintedTimespan {
  const day = (number: number) => `2024-10-${String(number).padStart(2, "0")}`;
  return { start: day(first), end: day(last), printed };
}

function event(
  id: string,
  listedWeek: number,
  ko: string,
  en: string,
  when: PrintedTimespan,
  more: Partial<CalendarEvent> = {},
): CalendarEvent {
  return {
    id: `2-2-7/${id}`,
    name: { ko, en },
    when,
    listedWeek,
    // The table stands in the item; its week is printed only in the first row of each.
    address: { row: "주요내용", note: "맛, 멋, 열정의 핵심 축제 일정" },
    ...more,
  };
}

/** The festivals of the season of project 2-2-7, in the order of the table. */
export const festivalCalendar: readonly CalendarEvent[] = [
  event("portrait-rite", 1, "태조어진 봉안의례", "Rite of enshrining King Taejo's portrait", days(3, 3, "10.3."), {
    printedName: "테조어진 봉안의례",
  }),
  event("bibimbap", 1, "전주비빔밥축제", "Jeonju Bibimbap Festival", days(3, 6, "10.3.~10.6.")),
  event("heritage-night", 1, "전주문화재야행", "Jeonju Heritage Night", days(4, 5, "10.4.~10.5.")),
  event(
    "hanji",
    2,
    "국제한지산업대전",
    "International Hanji (Korean Paper) Industry Fair",
    days(10, 14, "10.10.~10.14."),
  ),
  event("reading", 2, "전주독서대전", "Jeonju Reading Festival", days(11, 13, "10.11.~10.13.")),
  event("ten-tastes", 2, "전주10味페스티벌", "Jeonju Ten Tastes Festival", days(12, 12, "10.12."), {
    printedName: "(가칭)전주10味페스티벌",
    provisional: true,
  }),
  event(
    "makgeolli",
    3,
    "전주삼천동막걸리축제",
    "Jeonju Samcheon-dong Makgeolli Festival",
    days(18, 19, "10.18.~10.19."),
  ),
  event("joseon-pop", 3, "전주 조선팝 페스티벌", "Jeonju Joseon Pop Festival", days(18, 20, "10.18.~10.20.")),
  event("arts", 4, "전주예술난장", "Jeonju Open Stage of the Arts", days(25, 27, "10.25.~10.27."), {
    printedName: "(가칭)전주예술난장",
    provisional: true,
  }),
  event(
    "hanok-village",
    4,
    "한옥마을 문화시설 특화축제",
    "Festival of the Hanok Village's cultural facilities",
    days(25, 27, "10.25.~10.27."),
  ),
  event("fermented-food", 4, "전주국제발효식품엑스포", "Jeonju International Fermented Food Expo", {
    start: "2024-10",
    end: "2024-10",
    week: 4,
    printed: "10월 넷째주",
  }),
];
