import type { Project } from "../../model/project.js";
import type { ProjectFigure } from "../../model/project-figure.js";
import type { Milestone } from "../../model/milestone.js";
import type { KeyTaskId, ProjectId } from "../ids.js";
import { budget, CONTENT, counted, persons, place, printings, SCALE, step, SUMMARY } from "./parts.js";

const TASKS = { row: "사업내용" };
const ROOMS = { row: "시설구성" };
const EXISTING_ROOMS: Partial<ProjectFigure> = { state: "existing", address: ROOMS };

/** A size in which the centre has rooms; how many rooms have it, the document does not say. */
function roomSize(size: number): ProjectFigure {
  return persons(`4-2-3/room-for-${String(size)}`, "capacity", size, `${String(size)}인실`, {
    name: { ko: `${String(size)}인용 보육실 한 실`, en: `One incubator room for ${String(size)}` },
    ...EXISTING_ROOMS,
  });
}

/** What 추진내용 names without a time or a state, of a project that began before the plan's year and goes on. */
function ongoing(id: string, ko: string, en: string, more: Partial<Milestone> = {}): Milestone {
  return step(id, ko, en, { state: "under-way", address: CONTENT, ...more });
}

/** The projects of strategy 4. */
export const strategy4Projects: readonly Project<KeyTaskId, ProjectId>[] = [
  {
    id: "4-1-1",
    keyTask: "4-1",
    name: {
      ko: "중소기업 경쟁력 강화 및 성장촉진 지원",
      en: "Support for the competitiveness and growth of small and medium firms",
    },
    printings: printings("4-1-1", "중소기업 경쟁력 강화 및 성장촉진 지원", "중소기업 경쟁력 강화 및 성장 촉진 지원"),
    // The document's summary and its steps are those of 1-1-1: what this project does stands in the lists below them.
    description: {
      ko: "중소기업에 자금, 교육과 기숙사 임차료, 스마트공장과 환경개선, 마케팅을 지원한다.",
      en: "Loans, training, rents, smart factories, better premises and marketing for smaller firms.",
    },
    department: "기업지원과",
    period: { start: "2019", open: "ongoing", printed: "2019.~계속" },
    funds: budget(72, "72억원", "hundred-million-KRW", "not-stated"),
    components: [
      {
        id: "4-1-1/loans",
        name: { ko: "중소기업 육성자금", en: "Development loans for small and medium firms" },
        address: SUMMARY,
      },
      {
        id: "4-1-1/growth-fund",
        name: { ko: "중소벤처기업 혁신성장 펀드", en: "Innovation growth fund for small and venture firms" },
        address: SUMMARY,
      },
      {
        id: "4-1-1/training",
        name: { ko: "중소기업 역량강화 교육", en: "Training for small and medium firms" },
        address: SUMMARY,
      },
      {
        id: "4-1-1/dormitory-rents",
        name: { ko: "기숙사 임차료 지원", en: "Dormitory rent subsidy" },
        address: SUMMARY,
      },
      {
        id: "4-1-1/smart-factories",
        name: { ko: "삼성 스마트공장 구축", en: "Samsung smart factories" },
        address: SUMMARY,
      },
      {
        id: "4-1-1/clothing-cluster",
        name: { ko: "스마트 의류 클러스터", en: "Smart clothing cluster" },
        address: SUMMARY,
      },
      {
        id: "4-1-1/small-manufacturers",
        name: { ko: "소공인 집적지구 구축", en: "District of small manufacturers" },
        address: SUMMARY,
      },
      {
        id: "4-1-1/premises",
        name: { ko: "환경개선", en: "Better premises" },
        address: SUMMARY,
      },
      {
        id: "4-1-1/buy-jeonju",
        name: { ko: "바이전주 마케팅 지원", en: "Buy Jeonju marketing support" },
        address: SUMMARY,
      },
    ],
    figures: [
      counted("4-1-1/finance-projects", "projects", 2, "자금지원 2", {
        name: { ko: "자금지원", en: "Finance" },
        address: SUMMARY,
      }),
      counted("4-1-1/workplace-projects", "projects", 2, "노사문화 2", {
        name: { ko: "노사문화", en: "Workplace culture" },
        address: SUMMARY,
      }),
      // The list behind it comes to eight: four for better premises, and four others.
      counted("4-1-1/competitiveness-projects", "projects", 7, "경쟁력강화 7", {
        name: { ko: "경쟁력강화", en: "Competitiveness" },
        address: SUMMARY,
      }),
      counted("4-1-1/premises-projects", "projects", 4, "환경개선(4)", {
        component: "4-1-1/premises",
        partOf: "4-1-1/competitiveness-projects",
        address: SUMMARY,
      }),
    ],
    milestones: [
      ongoing(
        "4-1-1/premises-works",
        "중소기업·뿌리기업 환경개선",
        "Better premises for smaller firms and root industries",
        {
          component: "4-1-1/premises",
        },
      ),
      ongoing("4-1-1/fund-formation", "혁신성장 펀드 조성", "Setting up of the growth fund", {
        component: "4-1-1/growth-fund",
      }),
      ongoing("4-1-1/lending", "육성자금 융자 지원", "Support with development loans", { component: "4-1-1/loans" }),
      // A start of works is something that has happened.
      ongoing("4-1-1/shared-facility", "공동기반시설 착공", "Start of construction of the shared facility", {
        state: "done",
        component: "4-1-1/small-manufacturers",
      }),
    ],
    address: place("4-1-1"),
  },
  {
    id: "4-1-2",
    keyTask: "4-1",
    name: { ko: "글로벌 수출 강소기업 육성지원", en: "Support for small exporters with global reach" },
    printings: printings("4-1-2", "글로벌 수출 강소기업 육성지원", "글로벌 수출강소기업 육성 지원"),
    description: {
      ko: "수출 중소기업의 바이어 발굴, 성장, 온라인 해외 마케팅을 지원한다.",
      en: "Help for small exporters in finding buyers, in growing and in marketing abroad online.",
    },
    department: "기업지원과",
    period: { start: "2017", open: "ongoing", printed: "2017. ~ 계속" },
    funds: budget(6.5, "6.5억원", "hundred-million-KRW", "not-stated", 1),
    components: [
      { id: "4-1-2/buyers", name: { ko: "바이어발굴", en: "Search for buyers" }, address: TASKS },
      { id: "4-1-2/missions", name: { ko: "바이어발굴: 무역사절단", en: "Buyers: trade missions" }, address: TASKS },
      {
        id: "4-1-2/fairs",
        name: { ko: "바이어발굴: 국내외 전시회 참가", en: "Buyers: fairs at home and abroad" },
        address: TASKS,
      },
      { id: "4-1-2/growth", name: { ko: "성장지원", en: "Support for growth" }, address: TASKS },
      {
        id: "4-1-2/trade-college",
        name: { ko: "성장지원: 수출통상대학", en: "Growth: export and trade college" },
        address: TASKS,
      },
      { id: "4-1-2/freight", name: { ko: "성장지원: 수출물류비", en: "Growth: export freight costs" }, address: TASKS },
      {
        id: "4-1-2/online-marketing",
        name: { ko: "온라인 마케팅(브라질)", en: "Online marketing (Brazil)" },
        address: TASKS,
      },
    ],
    figures: [
      counted("4-1-2/projects", "projects", 12, "12개 사업", { address: TASKS }),
      counted("4-1-2/buyer-projects", "projects", 5, "5개 사업", {
        component: "4-1-2/buyers",
        partOf: "4-1-2/projects",
        address: TASKS,
      }),
      counted("4-1-2/growth-projects", "projects", 6, "6개사업", {
        component: "4-1-2/growth",
        partOf: "4-1-2/projects",
        address: TASKS,
      }),
      // What is planned follows in 추진계획, with a time of its own: these are read as what was reached.
      counted("4-1-2/insured-firms", "firms", 19, "19개사", {
        name: { ko: "수출보험료 지원", en: "Export insurance premiums paid" },
        state: "result",
        address: CONTENT,
      }),
      counted("4-1-2/new-exporters", "firms", 8, "8개사", {
        name: { ko: "수출초보기업 육성지원", en: "New exporters supported" },
        state: "result",
        address: CONTENT,
      }),
      // Its counter does not say what is counted, as those of the two before it do: firms.
      counted("4-1-2/fair-and-freight", "firms", 11, "11개", {
        name: { ko: "국내전시회 참가 및 수출물류비 지원", en: "Supported at domestic fairs and with freight costs" },
        state: "result",
        address: CONTENT,
      }),
    ],
    milestones: [
      step("4-1-2/operation", "육성 지원사업 추진", "Support in operation", {
        when: { start: "2024-02", end: "2024-12", printed: "24. 2 ~ 12." },
      }),
    ],
    address: place("4-1-2"),
  },
  {
    id: "4-2-1",
    keyTask: "4-2",
    name: { ko: "청년농업인 영농정착 지원", en: "Settlement support for young farmers" },
    printings: printings("4-2-1", "청년농업인 영농정착 지원"),
    description: {
      ko: "영농을 시작한 청년 농업인에게 정착지원금을 준다.",
      en: "A settlement grant for young farmers in their first years of farming.",
    },
    department: "농축산정책과",
    period: { start: "2023", open: "ongoing", printed: "2023. ~ 계속" },
    funds: budget(3.4, "3.4억원", "hundred-million-KRW", "not-stated", 1),
    components: [
      {
        id: "4-2-1/voucher",
        name: { ko: "청년농업희망 바우처 카드", en: "Voucher card for young farmers" },
        address: CONTENT,
      },
      {
        id: "4-2-1/loans",
        name: { ko: "후계농 정책자금 대출", en: "Policy loans for the next generation of farmers" },
        address: CONTENT,
      },
    ],
    eligibility: [
      {
        groups: ["youth", "farmers"],
        status: { ko: "영농 초기", en: "in their first years of farming" },
        printed: "청년 농업인",
        address: TASKS,
      },
    ],
    milestones: [
      ongoing("4-2-1/assessment", "청년 창업농 선정 심사", "Assessment of young people who start a farm"),
      ongoing("4-2-1/new-beneficiaries", "신규 사업대상자 선정", "Selection of new beneficiaries"),
      step("4-2-1/applications", "홍보와 신청·접수", "Publicity and applications"),
      step("4-2-1/selection", "대상자 선정과 보조금 교부", "Selection and payment of grants"),
    ],
    address: place("4-2-1"),
  },
  {
    id: "4-2-2",
    keyTask: "4-2",
    name: { ko: "청년몰 매니저사업 추진", en: "Managers for youth malls" },
    printings: printings("4-2-2", "청년몰 매니저사업 추진", "청년몰 매니저사업 추진", "청년물 매니저사업 추진"),
    description: {
      ko: "두 전통시장의 청년몰에서 행사를 열고 운영을 지원한다.",
      en: "Events and help with operation for the youth malls of two traditional markets.",
    },
    department: "민생경제과",
    organisations: [{ organisation: "mss", role: "host" }],
    period: { start: "2024", open: "unstated", printed: "2024. ~" },
    // The end is open: the amount need not be that of the year.
    funds: budget(32.6, "32.6백만원", "million-KRW", "not-stated", 1),
    sites: [
      {
        name: { ko: "남부시장", en: "Nambu Market" },
        component: "4-2-2/nambu",
        printed: "남부시장",
        address: { row: "사업위치" },
      },
      {
        name: { ko: "서부시장", en: "Seobu Market" },
        component: "4-2-2/seobu",
        printed: "서부시장",
        address: { row: "사업위치" },
      },
    ],
    components: [
      {
        id: "4-2-2/seobu",
        name: { ko: "서부시장 청년창업공간", en: "Space for young founders in Seobu Market" },
        address: CONTENT,
      },
      {
        id: "4-2-2/nambu",
        name: { ko: "남부시장 청년몰", en: "Youth mall of Nambu Market" },
        address: CONTENT,
      },
    ],
    figures: [
      counted("4-2-2/markets", "markets", 2, "2개소", {
        name: { ko: "전통시장", en: "Traditional markets" },
        state: "existing",
        unit: "establishments",
        address: { row: "사업위치" },
      }),
    ],
    // The project begins in the plan's year: what its places do is still to come.
    milestones: [
      step("4-2-2/community", "청년상인 공동체 구성", "A community of young merchants", {
        component: "4-2-2/seobu",
        address: { row: "서부시장청년창업공간" },
      }),
      step("4-2-2/joint-events", "시장 협업활동과 행사 지원", "Support for joint work and events of the market", {
        component: "4-2-2/seobu",
        address: { row: "서부시장청년창업공간" },
      }),
      step("4-2-2/ideas", "청년몰 활성화 아이디어 발굴", "Search for ideas to enliven the mall", {
        component: "4-2-2/nambu",
        address: { row: "남부시장청년몰" },
      }),
      step("4-2-2/projects", "사업 유치 기획", "Plans to win projects", {
        component: "4-2-2/nambu",
        address: { row: "남부시장청년몰" },
      }),
      step("4-2-2/calls", "중기부 공모사업 추진", "Entry in the ministry's calls"),
    ],
    address: place("4-2-2"),
  },
  {
    id: "4-2-3",
    keyTask: "4-2",
    name: { ko: "오렌지플래닛 전주센터 운영", en: "Orange Planet Jeonju centre" },
    printings: printings("4-2-3", "오렌지플래닛 전주센터 운영"),
    description: {
      ko: "예비·초기 스타트업에 보육실, 멘토링, 특강, 투자유치 프로그램을 제공한다.",
      en: "Incubator rooms, mentoring, lectures and help with investment for early start-ups.",
    },
    department: "일자리정책과",
    period: { start: "2019", open: "present", printed: "2019 ~ 현재" },
    // It has run for years and goes on: the amount need not be that of the year.
    funds: budget(48, "48백만원", "million-KRW", "not-stated"),
    figures: [
      counted("4-2-3/rooms", "rooms", 16, "총16실", EXISTING_ROOMS),
      counted("4-2-3/incubator-rooms", "rooms", 7, "보육실7실", {
        name: { ko: "보육실", en: "Incubator rooms" },
        partOf: "4-2-3/rooms",
        ...EXISTING_ROOMS,
      }),
      persons("4-2-3/capacity", "capacity", 35, "최대 35명", {
        name: { ko: "보육실 수용 인원", en: "Capacity of the incubator rooms" },
        bound: "at-most",
        ...EXISTING_ROOMS,
      }),
      counted("4-2-3/other-rooms", "rooms", 9, "기타 9실", {
        name: { ko: "기타", en: "Other rooms" },
        partOf: "4-2-3/rooms",
        ...EXISTING_ROOMS,
      }),
      // The next line prints both numbers again, over what the rooms are: all of the seven and all of the nine.
      counted("4-2-3/incubator-rooms-by-size", "rooms", 7, "보육실7실", {
        name: { ko: "보육실(인실별)", en: "Incubator rooms, listed by size" },
        partOf: "4-2-3/incubator-rooms",
        ...EXISTING_ROOMS,
      }),
      ...[3, 4, 5, 6, 8].map(roomSize),
      counted("4-2-3/other-rooms-by-use", "rooms", 9, "기타시설9실", {
        name: {
          ko: "기타시설(공장, 휴게실, 회의실, 탕비실, 화장실, 운영지원실)",
          en: "Other rooms (workshop, lounge, meeting room, pantry, toilet, operations office)",
        },
        partOf: "4-2-3/other-rooms",
        ...EXISTING_ROOMS,
      }),
    ],
    eligibility: [
      {
        groups: ["start-ups"],
        status: { ko: "예비 또는 초기", en: "before founding, or at an early stage" },
        printed: "예비/초기 스타트업",
        address: { row: "운영내용" },
      },
    ],
    milestones: [
      step("4-2-3/partners", "지역 창업기관과 협업", "Work with local bodies for founders"),
      step("4-2-3/investors", "투자사 연계", "Links to investors"),
    ],
    address: place("4-2-3"),
  },
  {
    id: "4-3-1",
    keyTask: "4-3",
    name: { ko: "전주창업경진대회 개최", en: "Jeonju start-up competition" },
    printings: printings("4-3-1", "전주창업경진대회 개최"),
    description: {
      ko: "전국의 창업가를 경진대회로 뽑고 사전육성과 투자자 행사를 연다.",
      en: "A contest for founders from the whole country, with coaching and an investors' evening.",
    },
    department: "일자리정책과",
    // Printed under one label, 주최/주관, in this order: the first is read as the host, the second as the organiser.
    organisations: [
      { organisation: "jeonju", role: "host" },
      { organisation: "orange-planet", role: "organiser" },
    ],
    period: { start: "2024-03", open: "unstated", printed: "2024. 3. ~" },
    // The end is open: the amount need not be that of the year.
    funds: budget(50, "50백만원", "million-KRW", "not-stated"),
    components: [
      { id: "4-3-1/coaching", name: { ko: "사전육성 프로그램", en: "Coaching before the contest" }, address: CONTENT },
      { id: "4-3-1/meetings", name: { ko: "스타트업 간담회", en: "Meetings of start-ups" }, address: CONTENT },
      {
        id: "4-3-1/investors-night",
        name: { ko: "전북투자자의 밤", en: "Night of Jeonbuk Investors" },
        address: CONTENT,
      },
    ],
    eligibility: [
      {
        groups: ["start-ups"],
        ages: { min: 18, max: 39 },
        residence: "KR",
        residenceOf: "persons",
        firmAge: { max: 3, maxExcluded: true },
        printed: "전국 만 18세~39세 이하 창업가(업력 3년 미만)",
        address: { row: "대상/선발인원" },
      },
    ],
    milestones: [
      // Under 추진내용, which has no state; the project begins in the plan's year.
      step("4-3-1/results", "선발결과 발표", "Announcement of those selected", { address: CONTENT }),
      step("4-3-1/preparation", "기관 협의와 사전 준비", "Talks with partners and preparation"),
    ],
    address: place("4-3-1"),
  },
  {
    id: "4-3-2",
    keyTask: "4-3",
    name: { ko: "전북형 창업패키지 지원 사업", en: "Jeonbuk start-up package" },
    printings: printings("4-3-2", "전북형 창업패키지 지원 사업", "전북형 창업패키지 지원"),
    description: {
      ko: "대학의 시설과 지식으로 창업 프로그램, 멘토링, 사업화 자금을 제공한다.",
      en: "Courses, mentoring and seed money for founders, with the means of universities.",
    },
    department: "일자리정책과",
    period: { start: "2023", end: "2024", printed: "2023. ~ 2024" },
    // Two years of a programme: whether the amount is that of both or of 2024, the document does not say.
    funds: budget(10, "10억원", "hundred-million-KRW", "not-stated"),
    components: [
      { id: "4-3-2/mentoring", name: { ko: "전문가 멘토링", en: "Mentoring by experts" }, address: CONTENT },
      {
        id: "4-3-2/networking",
        name: { ko: "창업자 네트워킹과 교류회", en: "Networking and meetings of founders" },
        address: CONTENT,
      },
    ],
    eligibility: [
      {
        groups: ["start-ups"],
        status: { ko: "창업기업, 우수기술 보유", en: "start-ups, and firms with good technology" },
        printed: "창업기업 및 우수기술 보유 기업",
        address: CONTENT,
      },
    ],
    milestones: [
      ongoing("4-3-2/selection", "기업 발굴과 선정", "Search for and selection of firms"),
      step("4-3-2/call", "창업기업 모집 공고", "Call for start-ups", {
        when: { start: "2024-01", end: "2024-02", printed: "’24. 1 ~ 2" },
      }),
    ],
    address: place("4-3-2"),
  },
  {
    id: "4-3-3",
    printedId: "4-2-3",
    keyTask: "4-3",
    name: { ko: "기술창업성장지원센터 건립", en: "Building of the technology start-up growth centre" },
    printings: printings("4-3-3", "기술창업성장지원센터 건립"),
    description: {
      ko: "기업 입주공간과 출시 제품의 제작·양산 시설을 갖춘 센터를 짓는다.",
      en: "A building with rooms for firms and a workshop to make products for the market.",
    },
    department: "신성장산업과",
    period: { start: "2020", end: "2024", printed: "2020. ~ 2024." },
    // A building is put up in a closed period: the amount is that of the building.
    funds: budget(300, "300억원", "hundred-million-KRW", "whole-period"),
    sites: [
      {
        name: { ko: "팔복동 첨단벤처단지", en: "High-tech venture complex in Palbok-dong" },
        street: "유상로 67",
        district: "52113",
        printed: "전주시 덕진구 유상로 67(팔복동 첨단벤처단지 내)",
        address: { row: "사업위치" },
      },
    ],
    components: [
      {
        id: "4-3-3/growth-centre",
        name: { ko: "창업성장센터", en: "Start-up growth centre" },
        address: { row: "창업성장센터" },
      },
      {
        id: "4-3-3/speed-factory",
        name: { ko: "스피드팩토리", en: "Speed factory" },
        address: { row: "스피드팩토리" },
      },
    ],
    figures: [
      counted("4-3-3/site-area", "site-area", 8400, "8,400㎡", { unit: "square-metres", address: SCALE }),
      counted("4-3-3/site-area-pyeong", "site-area", 2540, "2,540평", { unit: "pyeong", decimals: -1, address: SCALE }),
      counted("4-3-3/floor-area", "floor-area", 13820, "13,820㎡", { unit: "square-metres", address: SCALE }),
      counted("4-3-3/floor-area-pyeong", "floor-area", 4180, "4,180평", {
        unit: "pyeong",
        decimals: -1,
        address: SCALE,
      }),
      counted("4-3-3/basement-floors", "floors", 1, "지하1", {
        name: { ko: "지하", en: "Below ground" },
        address: SCALE,
      }),
      counted("4-3-3/floors", "floors", 4, "지상4층", {
        name: { ko: "지상", en: "Above ground" },
        address: SCALE,
      }),
    ],
    milestones: [
      step("4-3-3/partners", "지역 유관기관과 연계·협업", "Work with local bodies"),
      step("4-3-3/investors", "투자사 연계", "Links to investors"),
    ],
    address: place("4-3-3"),
  },
];
