import type { FigureKind } from "../../model/catalogue/figure-kinds.js";
import type { Project } from "../../model/project.js";
import type { ProjectFigure } from "../../model/project-figure.js";
import type { KeyTaskId, ProjectId } from "../ids.js";
import { festivalCalendar } from "./festival-calendar.js";
import { budget, counted, DIRECTION, done, persons, place, printings, STATUS, step, SUMMARY } from "./parts.js";

const PURPOSE = { row: "추진목적" };
const CONTENT = { row: "사업내용" };
const SIZE = { row: "사업규모" };
const BUILDING = { row: "건물규모" };
const VENUE = { row: "장소" };
const PERIOD = { row: "기간" };
/** The box of 2-2-9, which stands in no item of its list. */
const PROGRAMMES = { note: "문화유산 활용프로그램 운영 현황" };

function area(
  id: string,
  kind: FigureKind,
  value: number,
  printed: string,
  address: { readonly row: string },
  decimals = 0,
): ProjectFigure {
  return {
    id,
    kind,
    state: "planned",
    value,
    unit: "square-metres",
    ...(decimals !== 0 && { decimals }),
    printed,
    address,
  };
}

/** How often a programme was held and how many came; whether these came to watch or to take part is not said. */
function held(component: string, row: string, times: number, visitors: number, printed: string): ProjectFigure[] {
  const [timesPrinted = "", visitorsPrinted = ""] = printed.split("/");
  const more = { state: "result", component, address: { row } } as const;
  return [
    counted(`${component}-times`, "events", times, timesPrinted, more),
    persons(`${component}-visitors`, "visitors", visitors, visitorsPrinted, more),
  ];
}

/** The projects of key task 2-2. */
export const keyTask22Projects: readonly Project<KeyTaskId, ProjectId>[] = [
  {
    id: "2-2-1",
    keyTask: "2-2",
    name: { ko: "완산벙커 더 스페이스 조성", en: "Wansan Bunker The Space" },
    printings: printings(
      "2-2-1",
      "완산벙커 더 스페이스 조성",
      "완산벙커 더 스페이스 조성",
      "완산병커 더 스페이스 조성",
    ),
    description: {
      ko: "쓰지 않는 벙커를 문화공간으로 고쳐 전주만의 관광지로 만든다.",
      en: "A disused bunker is converted into a space for culture and an attraction for visitors.",
    },
    department: "문화정책과",
    period: { start: "2019-08", end: "2024-06", printed: "2019. 8. ~ 2024. 6." },
    // A conversion that ends with the period: its cost in all.
    funds: budget(92, "92억원", "hundred-million-KRW", "whole-period"),
    sites: [
      {
        name: { ko: "옛 충무시설", en: "Former Chungmu facility" },
        street: "완산5길 70",
        printed: "완산5길 70(舊.충무시설)",
        address: VENUE,
      },
    ],
    figures: [
      counted("2-2-1/parking-spaces", "parking-spaces", 16, "16면", {
        name: { ko: "부설주차장", en: "Car park of the bunker" },
        state: "result",
        when: { start: "2023-08", end: "2023-11", printed: "'23. 8.~11." },
        address: STATUS,
      }),
    ],
    eligibility: [
      {
        groups: ["residents"],
        status: { ko: "문화에서 소외된 지역의 주민", en: "live where there is little access to culture" },
        printed: "문화 소외 지역주민들",
        address: PURPOSE,
      },
    ],
    milestones: [
      done("2-2-1/site-selection", "사업지 선정과 연구용역", "Selection of the site, study", {
        when: { start: "2019-07", end: "2020-05", printed: "'19. 7.~'20. 5." },
      }),
      done("2-2-1/procedures", "행정절차", "Administrative procedures", {
        when: { start: "2020-11", end: "2023-01", printed: "'20. 11.~'23. 1." },
      }),
      done("2-2-1/design", "기반시설과 콘텐츠 설계", "Design of infrastructure and content", {
        when: { start: "2023-02", end: "2023-07", printed: "'23. 2.~7." },
      }),
      done("2-2-1/naming", "명칭 확정", "Choice of the name", {
        when: { start: "2023-04", end: "2023-06", printed: "'23. 4.~6." },
      }),
      done("2-2-1/car-park", "부설주차장 조성", "Car park", {
        when: { start: "2023-08", end: "2023-11", printed: "'23. 8.~11." },
      }),
      done("2-2-1/works", "기반시설과 콘텐츠 공사", "Works on infrastructure and content", {
        // No end is printed, and its completion is still planned.
        state: "under-way",
        when: { start: "2023-10", open: "unstated", printed: "'23. 10.~" },
      }),
      step("2-2-1/organisation", "조례·홈페이지·운영조직 준비", "By-law, website and operating organisation", {
        when: { start: "2024-02", open: "unstated", printed: "'24. 2.~" },
      }),
      step("2-2-1/purchase", "지하건축물과 부지 매입", "Purchase of the underground building and its site", {
        when: { start: "2024-02", open: "unstated", printed: "'24. 2.~" },
      }),
      step("2-2-1/completion", "공사 준공", "Completion of the works", {
        when: { start: "2024-06", end: "2024-06", printed: "'24. 6." },
      }),
      step("2-2-1/opening", "시험운영과 개관", "Trial operation and opening", {
        when: { start: "2024-S1", end: "2024-S1", printed: "'24. 상반기" },
      }),
    ],
    address: place("2-2-1"),
  },
  {
    id: "2-2-2",
    keyTask: "2-2",
    name: { ko: "전주 독립영화의 집 건립", en: "Construction of the Jeonju Independent Film House" },
    printings: printings("2-2-2", "전주 독립영화의 집 건립"),
    description: {
      ko: "독립·예술영화의 자료관, 전용 상영관, 후반제작시설, 광장을 한곳에 짓는다.",
      en: "Archive, cinemas, post-production and a plaza for independent and art film in one place.",
    },
    department: "문화정책과",
    organisations: [{ organisation: "pps", role: "authority" }],
    period: { start: "2018", end: "2025", printed: "2018. ~ 2025." },
    // A building that is finished with the period: its cost in all.
    funds: budget(590, "590억원", "hundred-million-KRW", "whole-period"),
    sites: [{ street: "고사동 340-1", district: "52111", printed: "완산구 고사동 340-1", address: VENUE }],
    components: [
      {
        id: "2-2-2/larchiveum",
        name: { ko: "독립영화 라키비움", en: "Independent film larchiveum (library, archive, museum)" },
        address: SUMMARY,
      },
      { id: "2-2-2/cinemas", name: { ko: "독립영화 전용상영관", en: "Independent film cinemas" }, address: SUMMARY },
      { id: "2-2-2/post-production", name: { ko: "후반제작시설", en: "Post-production facility" }, address: SUMMARY },
      { id: "2-2-2/plaza", name: { ko: "야외광장", en: "Outdoor plaza" }, address: SUMMARY },
    ],
    figures: [
      counted("2-2-2/screens", "screens", 3, "3개관", { component: "2-2-2/cinemas", address: SUMMARY }),
      area("2-2-2/site-area", "site-area", 14741, "14,741㎡", BUILDING),
      area("2-2-2/floor-area", "floor-area", 13787, "13,787㎡", BUILDING),
    ],
    milestones: [
      done("2-2-2/design", "실시설계와 조달청 적정성 검토", "Detailed design and review by the procurement service", {
        when: { start: "2022-12", end: "2024-01", printed: "'22. 12.~'24. 1." },
      }),
      step("2-2-2/procedures", "착공 전 행정절차", "Procedures before the start of construction", {
        when: { start: "2024-04", end: "2024-05", printed: "'24. 4.~5." },
      }),
      step("2-2-2/construction", "공사와 라키비움 콘텐츠", "Construction and content of the larchiveum", {
        when: { start: "2024-05", open: "unstated", printed: "'24. 5.~" },
      }),
    ],
    address: place("2-2-2"),
  },
  {
    id: "2-2-3",
    keyTask: "2-2",
    name: { ko: "전주 로컬 크리에이터 아트페어 개최", en: "Jeonju Local Creator Art Fair" },
    printings: printings("2-2-3", "전주 로컬 크리에이터 아트페어 개최", "전주 로컬크리에이터 아트페어 개최"),
    description: {
      ko: "지역 예술인이 작품을 알리고 파는 장터형 예술축제를 연다.",
      en: "A festival in the form of an art market where local artists show and sell their work.",
    },
    department: "문화정책과",
    period: { start: "2024-01", end: "2024-12", printed: "2024. 1.~12." },
    funds: budget(2.8, "2.8억원", "hundred-million-KRW", "year", 1),
    sites: [{ name: { ko: "전주시 일원", en: "Across Jeonju" }, printed: "전주시 일원", address: VENUE }],
    figures: [
      {
        id: "2-2-3/duration",
        kind: "duration",
        name: { ko: "아트페어 기간", en: "Weeks that the fair lasts" },
        state: "planned",
        value: 2,
        unit: "weeks",
        printed: "2주간",
        address: PERIOD,
      },
    ],
    eligibility: [
      {
        groups: ["artists"],
        status: { ko: "지역 예술인", en: "local artists" },
        printed: "지역예술인",
        address: SUMMARY,
      },
    ],
    milestones: [
      step("2-2-3/plan", "행사계획", "Plan of the fair", {
        when: { start: "2024-01", end: "2024-01", printed: "'24. 1." },
      }),
      step("2-2-3/recruitment", "참여 예술인·단체 모집", "Call for artists and groups", {
        when: { start: "2024-03", open: "unstated", printed: "'24. 3.~" },
      }),
      step("2-2-3/fair", "아트페어", "The fair", {
        // Two weeks of that month; which ones is not said.
        when: { start: "2024-09", end: "2024-09", printed: "9월중" },
        address: PERIOD,
      }),
    ],
    address: place("2-2-3"),
  },
  {
    id: "2-2-4",
    keyTask: "2-2",
    name: { ko: "공연콘텐츠 'sing street'", en: "Street performances 'Sing Street'" },
    printings: printings("2-2-4", "공연콘텐츠 'sing street'", "전주 공연콘텐츠 'SING STREET'"),
    description: {
      ko: "작은 공연팀에게 무대를 주어 관객이 함께하는 거리공연을 연다.",
      en: "Small groups are given a stage for street performances that the audience joins in.",
    },
    department: "문화정책과",
    period: { start: "2024-01", end: "2024-12", printed: "2024. 1. ~ 12." },
    funds: budget(2.9, "2.9억원", "hundred-million-KRW", "year", 1),
    sites: [{ name: { ko: "전주시 일원", en: "Across Jeonju" }, printed: "전주시 일원", address: VENUE }],
    eligibility: [
      {
        groups: ["artists"],
        status: { ko: "소규모 공연팀", en: "small performing groups" },
        printed: "소규모 공연팀",
        address: PURPOSE,
      },
      {
        groups: ["visitors", "residents"],
        status: { ko: "관객", en: "as the audience" },
        printed: "관광객 및 시민",
        address: PURPOSE,
      },
    ],
    milestones: [
      step("2-2-4/plan", "운영계획", "Plan of operation", {
        when: { start: "2024-01", end: "2024-01", printed: "'24. 1." },
      }),
      step("2-2-4/recruitment", "참여 예술인·단체 모집", "Call for artists and groups", {
        when: { start: "2024-03", end: "2024-03", printed: "'24. 3." },
      }),
      step("2-2-4/performances", "공연", "Performances", {
        when: { start: "2024-04", end: "2024-10", printed: "'24. 4-10." },
      }),
    ],
    address: place("2-2-4"),
  },
  {
    id: "2-2-5",
    keyTask: "2-2",
    name: { ko: "전주 대표 공연 브랜드 강화", en: "Jeonju's signature performance brand" },
    printings: printings("2-2-5", "전주 대표 공연 브랜드 강화"),
    description: {
      ko: "판소리와 한옥을 소재로 한 상설공연을 밤에 올린다.",
      en: "A regular night performance built on pansori and hanok houses.",
    },
    department: "문화정책과",
    period: { start: "2024-01", end: "2024-12", printed: "2024. 1. ~ 12." },
    funds: budget(5.1, "5.1억원", "hundred-million-KRW", "year", 1),
    sites: [
      {
        name: { ko: "전주한벽문화관 야외공연장", en: "Open-air theatre of the Jeonju Hanbyeok Culture Centre" },
        printed: "전주한벽문화관 야외공연장",
        address: VENUE,
      },
    ],
    figures: [
      counted("2-2-5/performances", "performances", 38, "38회", {
        name: { ko: "한옥마을 평일·주말 야간공연", en: "Weekday and weekend night performances in the Hanok Village" },
        state: "result",
        when: { start: "2023", end: "2023", printed: "'23년" },
        address: STATUS,
      }),
      persons("2-2-5/visitors", "visitors", 8398, "8,398명", {
        state: "result",
        when: { start: "2023", end: "2023", printed: "'23년" },
        address: STATUS,
      }),
    ],
    eligibility: [
      {
        groups: ["visitors", "residents"],
        status: { ko: "관객", en: "as the audience" },
        printed: "관광객, 시민",
        address: PURPOSE,
      },
    ],
    milestones: [
      step("2-2-5/production", "공연 기획과 홍보", "Production and publicity", {
        when: { start: "2024-01", end: "2024-04", printed: "'24. 1.~4." },
      }),
      // Printed 공사 진행, progress of works: nothing is built in this project, and a performance follows its production.
      step("2-2-5/season", "공연", "Performances", {
        when: { start: "2024-05", end: "2024-10", printed: "'24. 5.~10." },
      }),
    ],
    address: place("2-2-5"),
  },
  {
    id: "2-2-6",
    keyTask: "2-2",
    name: { ko: "제25회 전주국제영화제 개최", en: "25th Jeonju International Film Festival" },
    printings: printings("2-2-6", "제25회 전주국제영화제 개최"),
    description: {
      ko: "영화를 중심에 둔 특별전과 전시로 정체성을 살리고 야외 상영으로 관객을 넓힌다.",
      en: "Special programmes and exhibitions centred on film, and more open-air screenings.",
    },
    department: "문화정책과",
    period: { start: "2024-01", end: "2024-12", printed: "2024. 1. ~ 12." },
    funds: budget(56, "56억원", "hundred-million-KRW"),
    sites: [
      { name: { ko: "영화의 거리 등", en: "Film Street and others" }, printed: "영화의 거리 등", address: VENUE },
    ],
    figures: [
      counted("2-2-6/countries", "countries", 50, "50개국", { address: SIZE }),
      counted("2-2-6/films", "works", 230, "230여편", {
        name: { ko: "상영작", en: "Films shown" },
        bound: "approximate",
        address: SIZE,
      }),
      persons("2-2-6/visitors", "visitors", 80000, "8만명", { decimals: -4, address: SIZE }),
      counted("2-2-6/countries-2023", "countries", 42, "42개국", {
        state: "result",
        when: { start: "2023", end: "2023", printed: "'23년" },
        address: STATUS,
      }),
      counted("2-2-6/films-2023", "works", 247, "247편", {
        name: { ko: "상영작", en: "Films shown" },
        state: "result",
        when: { start: "2023", end: "2023", printed: "'23년" },
        address: STATUS,
      }),
      persons("2-2-6/visitors-2023", "visitors", 65000, "6.5만명", {
        state: "result",
        decimals: -3,
        when: { start: "2023", end: "2023", printed: "'23년" },
        address: STATUS,
      }),
    ],
    milestones: [
      step("2-2-6/submissions", "경쟁부문 등 출품 공모", "Call for entries", {
        when: { start: "2024-01", end: "2024-01", printed: "'24. 1." },
      }),
      step("2-2-6/programme", "일정과 상영작 발표", "Announcement of dates and films", {
        when: { start: "2024-04", end: "2024-04", printed: "'24. 4." },
      }),
      step("2-2-6/festival", "영화제", "The festival", {
        when: { start: "2024-05-01", end: "2024-05-10", printed: "'24. 5. 1-5. 10." },
      }),
    ],
    address: place("2-2-6"),
  },
  {
    id: "2-2-7",
    keyTask: "2-2",
    name: {
      ko: "10월 전주 축제 시즌 '전주페스타 2024' 개최",
      en: "October festival season 'Jeonju Festa 2024'",
    },
    printings: printings("2-2-7", "10월 전주 축제 시즌 '전주페스타 2024' 개최"),
    description: {
      ko: "시월의 여러 축제를 전주의 맛을 주제로 묶어 한 시즌으로 연다.",
      en: "The festivals of October, joined to one season around the tastes of Jeonju.",
    },
    department: "관광산업과",
    period: { start: "2024-01", end: "2024-12", printed: "2024. 1. ~ 12." },
    funds: budget(16, "16억원", "hundred-million-KRW"),
    sites: [{ name: { ko: "전주시 전역", en: "All over Jeonju" }, printed: "전주시 전역", address: VENUE }],
    components: [
      {
        // The project takes a year, the season one month of it.
        id: "2-2-7/season",
        name: { ko: "전주페스타 2024", en: "Jeonju Festa 2024" },
        period: { start: "2024-10", end: "2024-10", printed: "10월 한달간" },
        address: PERIOD,
      },
      {
        id: "2-2-7/opening-closing",
        name: { ko: "전주페스타 오프닝/클로징 축제", en: "Opening and closing festivals" },
        address: SUMMARY,
      },
      { id: "2-2-7/taste-store", name: { ko: "전주페스타 맛 스토어", en: "Taste Store" }, address: SUMMARY },
      { id: "2-2-7/pop-up-booths", name: { ko: "전주페스타 팝업 부스", en: "Pop-up booths" }, address: SUMMARY },
      {
        id: "2-2-7/drone-show",
        name: { ko: "전주페스타 드론쇼", en: "Drone show" },
        period: { start: "2024-10-09", end: "2024-10-09", printed: "10.9일" },
        address: SUMMARY,
      },
      { id: "2-2-7/hangeul-day", name: { ko: "한글날 행사", en: "Hangeul Day events" }, address: SUMMARY },
      {
        id: "2-2-7/nights",
        name: { ko: "전주페스타의 밤", en: "Nights of the Jeonju Festa" },
        period: { start: "2024-10", end: "2024-10", printed: "10월 한 달간" },
        address: SUMMARY,
      },
    ],
    figures: [
      counted("2-2-7/drones", "drones", 2000, "규모(2,000대)급", {
        bound: "approximate",
        component: "2-2-7/drone-show",
        address: SUMMARY,
      }),
    ],
    milestones: [
      step("2-2-7/plan", "세부계획", "Detailed plan", {
        when: { start: "2024-02", end: "2024-02", printed: "'24. 2." },
      }),
      step("2-2-7/publicity", "축제별 기획과 홍보", "Production and publicity of each festival", {
        when: { start: "2024-02", end: "2024-09", printed: "'24. 2-9." },
      }),
      step("2-2-7/operation", "전주페스타 운영", "The season in operation", {
        when: { start: "2024-10", end: "2024-10", printed: "'24. 10." },
        component: "2-2-7/season",
      }),
      step(
        "2-2-7/night-openings",
        "팔복예술공장·경기전 야간개방 검토",
        "Review of night openings of the Palbok Art Factory and Gyeonggijeon",
        { component: "2-2-7/nights", address: SUMMARY },
      ),
    ],
    calendar: festivalCalendar,
    address: place("2-2-7"),
  },
  {
    id: "2-2-8",
    keyTask: "2-2",
    name: { ko: "전주역 통합관광센터 신축", en: "Integrated tourism centre at Jeonju station" },
    printings: printings("2-2-8", "전주역 통합관광센터 신축"),
    // The document prints the festival of 2-2-7 as this project's content; what it builds stands under 주요내용.
    description: {
      ko: "전주역에 환승장과 관광안내시설을 갖춘 건물을 지어 도내 관광지로 가는 길을 편하게 한다.",
      en: "A building at the station with a transfer hub and visitor information for the province.",
    },
    department: "관광산업과",
    period: { start: "2022", end: "2025", printed: "2022. ~ 2025." },
    // For each square metre less than a fifth of what 2-2-2 costs: whether it is the whole building's, the document does not say.
    funds: budget(15, "15억원", "hundred-million-KRW", "not-stated"),
    sites: [
      {
        name: { ko: "통합관광센터 1층", en: "Ground floor of the centre" },
        component: "2-2-8/transfer-hub",
        printed: "1층",
        address: SUMMARY,
      },
      {
        name: { ko: "통합관광센터 2~6층", en: "Second to sixth floor of the centre, counted from the ground floor" },
        component: "2-2-8/tourist-lounge",
        printed: "2~6층",
        address: SUMMARY,
      },
    ],
    components: [
      {
        id: "2-2-8/transfer-hub",
        name: { ko: "교통 복합환승장", en: "Transfer hub" },
        address: SUMMARY,
      },
      {
        id: "2-2-8/tourist-lounge",
        name: { ko: "투어리스트라운지", en: "Tourist lounge" },
        address: SUMMARY,
      },
    ],
    figures: [
      area("2-2-8/site-area", "site-area", 4338.7, "4,338.7㎡", SIZE, 1),
      area("2-2-8/floor-area", "floor-area", 1980, "1,980㎡", SIZE),
    ],
    milestones: [
      done("2-2-8/design", "실시설계", "Detailed design", {
        when: { start: "2023", end: "2023", printed: "'23." },
      }),
      done("2-2-8/demolition", "기존건물 철거", "Demolition of the old building", {
        when: { start: "2023-06", end: "2023-08", printed: "'23. 6.-8." },
      }),
      done("2-2-8/construction", "조성공사", "Construction", {
        // It stands among what has been done and ends the year after the plan's.
        state: "under-way",
        when: { start: "2024", end: "2025", printed: "'24.-25." },
      }),
    ],
    address: place("2-2-8"),
  },
  {
    id: "2-2-9",
    keyTask: "2-2",
    name: {
      ko: "문화유산을 활용한 역사콘텐츠 프로그램 운영",
      en: "History programmes at heritage sites",
    },
    printings: printings("2-2-9", "문화유산을 활용한 역사콘텐츠 프로그램 운영"),
    description: {
      ko: "전라감영, 경기전, 향교 등 문화유산에서 낮과 밤의 역사문화 프로그램을 연다.",
      en: "Day and night programmes on history at the Jeolla Gamyeong, Gyeonggijeon and the Hyanggyo.",
    },
    department: "문화유산과",
    period: { start: "2024-01", end: "2024-12", printed: "2024. 1. ~ 12." },
    funds: budget(14.4, "14.4억원", "hundred-million-KRW", "year", 1),
    sites: [
      {
        name: { ko: "전라감영", en: "Jeolla Gamyeong (provincial government office)" },
        printed: "전라감영",
        address: VENUE,
      },
      { name: { ko: "경기전", en: "Gyeonggijeon Shrine" }, printed: "경기전", address: VENUE },
      { name: { ko: "향교", en: "Hyanggyo (Confucian school)" }, printed: "향교", address: VENUE },
    ],
    components: [
      {
        id: "2-2-9/governors-rite",
        name: { ko: "연명의례", en: "Rite of a governor's appointment" },
        address: PROGRAMMES,
      },
      {
        id: "2-2-9/gamyeong",
        name: { ko: "전라감영 활용프로그램", en: "Programme at the Jeolla Gamyeong" },
        address: PROGRAMMES,
      },
      { id: "2-2-9/walk", name: { ko: "왕과의 산책", en: "Walk with the King" }, address: PROGRAMMES },
      { id: "2-2-9/starlight", name: { ko: "별빛누빔", en: "Byeolbit Nubim (by starlight)" }, address: PROGRAMMES },
      {
        id: "2-2-9/heritage-night",
        name: { ko: "전주문화유산야행", en: "Jeonju Heritage Night" },
        address: PROGRAMMES,
      },
      {
        id: "2-2-9/living-heritage",
        name: { ko: "생생 국가유산사업", en: "Living national heritage" },
        address: PROGRAMMES,
      },
      {
        id: "2-2-9/confucian-schools",
        name: { ko: "향교서원 문화유산 활용사업", en: "Heritage of Confucian schools and academies" },
        address: { row: "우리고장국가유산활용사업" },
      },
      {
        id: "2-2-9/portrait-rite",
        name: { ko: "태조어진 봉안의례 재현행사", en: "Re-enactment of the rite of enshrining King Taejo's portrait" },
        address: PROGRAMMES,
      },
    ],
    figures: [
      ...held("2-2-9/governors-rite", "주간상설", 12, 1200, "12회/1,200명"),
      ...held("2-2-9/gamyeong", "주간상설", 20, 4600, "20회/4,600명"),
      ...held("2-2-9/walk", "야간상설", 15, 1500, "15회/1,500명"),
      ...held("2-2-9/starlight", "야간상설", 16, 1600, "16회/1,600명"),
      ...held("2-2-9/heritage-night", "우리고장국가유산활용사업", 2, 160000, "2회/160,000명"),
      ...held("2-2-9/living-heritage", "우리고장국가유산활용사업", 10, 2300, "10회/2,300명"),
      ...held("2-2-9/confucian-schools", "우리고장국가유산활용사업", 36, 860, "36회/860명"),
    ],
    milestones: [
      step("2-2-9/planning", "프로그램 기획", "Design of the programmes", {
        when: { start: "2024-03", end: "2024-03", printed: "'24. 3." },
      }),
      step("2-2-9/trial", "시범운영", "Trial operation", {
        when: { start: "2024-04", end: "2024-04", printed: "'24. 4." },
      }),
      step("2-2-9/operation", "사전예약과 운영", "Booking and operation", {
        when: { start: "2024-05", end: "2024-10", printed: "'24. 5.-10." },
      }),
    ],
    address: place("2-2-9"),
  },
  {
    id: "2-2-10",
    keyTask: "2-2",
    name: {
      ko: "한옥마을 관광콘텐츠 및 체험 활성화",
      en: "Visitor programmes and experiences in the Hanok Village",
    },
    printings: printings("2-2-10", "한옥마을 관광콘텐츠 및 체험 활성화"),
    description: {
      ko: "한옥마을 문화시설을 고치고 축제, 스탬프 투어, 체험으로 방문객을 맞는다.",
      en: "The Hanok Village's cultural facilities: repairs, a festival, a stamp tour, experiences.",
    },
    department: "한옥마을사업소",
    period: { start: "2024-01", end: "2024-12", printed: "2024. 1. ~ 12." },
    funds: budget(12.3, "12.3억원", "hundred-million-KRW", "year", 1),
    sites: [
      {
        name: { ko: "전주한옥마을 문화시설 등", en: "Cultural facilities of the Jeonju Hanok Village and others" },
        printed: "전주한옥마을 문화시설 12개소 등",
        address: VENUE,
      },
    ],
    components: [
      {
        id: "2-2-10/festival",
        name: { ko: "한옥마을 문화시설 특화축제", en: "Festival of the Hanok Village's cultural facilities" },
        address: CONTENT,
      },
      { id: "2-2-10/stamp-tour", name: { ko: "스탬프 투어", en: "Stamp tour" }, address: CONTENT },
    ],
    figures: [
      counted("2-2-10/facilities", "facilities", 12, "12개소", {
        unit: "establishments",
        name: { ko: "한옥마을 문화시설", en: "Cultural facilities of the Hanok Village" },
        state: "existing",
        address: VENUE,
      }),
      counted("2-2-10/repairs", "projects", 27, "27건", {
        name: { ko: "문화시설 시설개선공사", en: "Works on cultural facilities" },
        state: "result",
        address: STATUS,
      }),
      counted("2-2-10/facilities-supported", "facilities", 12, "12개소", {
        unit: "establishments",
        name: { ko: "운영을 지원한 문화시설", en: "Cultural facilities whose operation was supported" },
        state: "result",
        address: STATUS,
      }),
    ],
    eligibility: [{ groups: ["visitors"], printed: "관광객들", address: DIRECTION }],
    milestones: [
      done("2-2-10/works-done", "문화시설 시설개선공사", "Works on cultural facilities"),
      // These two run, and no end is printed.
      done("2-2-10/operation", "문화시설 운영 지원", "Support for the operation of the facilities", {
        state: "under-way",
      }),
      done("2-2-10/tour", "테마별 스탬프 투어 운영", "Stamp tours by theme", {
        state: "under-way",
        component: "2-2-10/stamp-tour",
      }),
      done("2-2-10/festival-held", "문화시설 특화축제", "Festival of the cultural facilities", {
        when: { start: "2023-10", end: "2023-10", printed: "' 23.10" },
        component: "2-2-10/festival",
      }),
      step("2-2-10/safety", "안전점검과 시설개선", "Safety inspections and improvement works"),
      step("2-2-10/experiences", "새 체험프로그램 발굴 지원", "Support for new programmes of experiences"),
      step("2-2-10/publicity", "디지털플랫폼 홍보", "Publicity on digital platforms", {
        when: { recurring: "all-year", printed: "연중" },
      }),
    ],
    address: place("2-2-10"),
  },
];
