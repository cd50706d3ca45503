import type { FigureKind } from "../../model/catalogue/figure-kinds.js";
import type { Name } from "../../model/names.js";
import type { ProjectFigure } from "../../model/project-figure.js";
import type { Project } from "../../model/project.js";
import type { KeyTaskId, ProjectId } from "../ids.js";
import { budget, CONTENT, counted, done, persons, place, printings, STATUS, step, STEPS, SUMMARY } from "./parts.js";

/** Persons that 추진상황 finds at universities and institutions. */
function found(
  id: string,
  kind: FigureKind,
  value: number,
  printed: string,
  name: Name,
  partOf?: string,
): ProjectFigure {
  return persons(id, kind, value, printed, {
    name,
    state: "existing",
    ...(partOf !== undefined && { partOf }),
    address: STATUS,
  });
}

/** The projects of strategy 1. */
export const strategy1Projects: readonly Project<KeyTaskId, ProjectId>[] = [
  {
    id: "1-1-1",
    keyTask: "1-1",
    name: { ko: "탄소산업 통합 인력양성 플랫폼 구축", en: "Joint platform for training in the carbon industry" },
    printings: printings("1-1-1", "탄소산업 통합 인력양성 플랫폼 구축"),
    description: {
      ko: "대학, 기관, 기업이 함께 탄소산업 인력을 기르고 정보를 나누는 체계를 만든다.",
      en: "Universities, institutions and firms train carbon workers and share information together.",
    },
    department: "주력산업과",
    organisations: [{ organisation: "kcarbon", role: "operator" }],
    period: { start: "2024-01", end: "2024-12", printed: "2024. 1.~12." },
    funds: budget(2, "2억원", "hundred-million-KRW"),
    components: [
      { id: "1-1-1/cooperation", name: { ko: "협력체계", en: "Cooperation" }, address: STEPS },
      { id: "1-1-1/tailored-training", name: { ko: "맞춤형 인재양성", en: "Tailored training" }, address: STEPS },
      { id: "1-1-1/information", name: { ko: "정보공유", en: "Shared information" }, address: STEPS },
      { id: "1-1-1/joint-projects", name: { ko: "공동 프로젝트 발굴", en: "Joint projects" }, address: STEPS },
      {
        id: "1-1-1/matching",
        name: { ko: "구인·구직 매칭강화", en: "Matching of vacancies and job seekers" },
        address: STEPS,
      },
    ],
    figures: [
      found("1-1-1/students", "students", 440, "440명", {
        ko: "탄소산업 분야 재학생",
        en: "Students in fields of the carbon industry",
      }),
      found("1-1-1/undergraduates", "students", 381, "381명", { ko: "학부", en: "Undergraduates" }, "1-1-1/students"),
      found(
        "1-1-1/undergraduates-jbnu",
        "students",
        156,
        "전북대 156",
        { ko: "학부: 전북대학교", en: "Undergraduates: Jeonbuk National University" },
        "1-1-1/undergraduates",
      ),
      found(
        "1-1-1/undergraduates-jeonju",
        "students",
        97,
        "전주대 97",
        { ko: "학부: 전주대학교", en: "Undergraduates: Jeonju University" },
        "1-1-1/undergraduates",
      ),
      found(
        "1-1-1/undergraduates-wonkwang",
        "students",
        128,
        "원광대 128",
        { ko: "학부: 원광대학교", en: "Undergraduates: Wonkwang University" },
        "1-1-1/undergraduates",
      ),
      found("1-1-1/postgraduates", "students", 59, "59명", { ko: "대학원", en: "Postgraduates" }, "1-1-1/students"),
      found(
        "1-1-1/postgraduates-jbnu",
        "students",
        34,
        "전북대 34",
        { ko: "대학원: 전북대학교", en: "Postgraduates: Jeonbuk National University" },
        "1-1-1/postgraduates",
      ),
      found(
        "1-1-1/postgraduates-jeonju",
        "students",
        25,
        "전주대 25",
        { ko: "대학원: 전주대학교", en: "Postgraduates: Jeonju University" },
        "1-1-1/postgraduates",
      ),
      // One population split by where it went: a single kind, so that the four parts add up to the whole.
      found("1-1-1/graduates", "graduates", 108, "108명", { ko: "졸업자", en: "Graduates" }),
      found(
        "1-1-1/graduates-in-province",
        "graduates",
        56,
        "56명",
        { ko: "졸업자: 도내기업 취업", en: "Graduates in firms of the province" },
        "1-1-1/graduates",
      ),
      found(
        "1-1-1/graduates-studying",
        "graduates",
        22,
        "22명",
        { ko: "졸업자: 대학원 진학", en: "Graduates who study on" },
        "1-1-1/graduates",
      ),
      found(
        "1-1-1/graduates-outside-province",
        "graduates",
        21,
        "21명",
        { ko: "졸업자: 도외기업 취업", en: "Graduates in firms outside the province" },
        "1-1-1/graduates",
      ),
      found(
        "1-1-1/graduates-not-employed",
        "graduates",
        9,
        "9명",
        { ko: "졸업자: 미취업", en: "Graduates not employed" },
        "1-1-1/graduates",
      ),
      counted("1-1-1/institutions", "organisations", 3, "3개기관", {
        name: { ko: "재직자 교육 기관", en: "Institutions that train workers" },
        state: "existing",
        address: STATUS,
      }),
      counted("1-1-1/courses", "courses", 5, "5개과정", {
        name: { ko: "재직자 교육 과정", en: "Courses for workers" },
        state: "existing",
        address: STATUS,
      }),
      persons("1-1-1/trained-workers", "trainees", 860, "연 860명 정도", {
        name: { ko: "연간 재직자 교육 인원", en: "Workers trained a year" },
        state: "existing",
        bound: "approximate",
        address: STATUS,
      }),
    ],
    milestones: [
      done("1-1-1/survey", "인력양성 실태분석과 세부계획", "Analysis of the training there is, and a detailed plan", {
        when: { start: "2023-08", end: "2023-08", printed: "' 23. 8." },
      }),
      step("1-1-1/council", "협의체와 간담회 운영", "Council and meetings", {
        when: { start: "2024-02", end: "2024-03", printed: "' 24. 2~3." },
        component: "1-1-1/cooperation",
      }),
      step("1-1-1/online-platform", "온라인 플랫폼 구축", "Online platform", {
        when: { end: "2024-06", printed: "~ ' 24. 6." },
        component: "1-1-1/information",
      }),
      step("1-1-1/projects", "맞춤형 교육과정과 산학연 공동 프로젝트", "Tailored courses and joint projects", {
        when: { start: "2024-07", open: "unstated", printed: "' 24. 7.~" },
      }),
    ],
    address: place("1-1-1"),
  },
  {
    id: "1-1-2",
    keyTask: "1-1",
    name: { ko: "지역 수소산업 생태기반 마련", en: "Ground for a hydrogen industry in the region" },
    printings: printings("1-1-2", "지역 수소산업 생태기반 마련"),
    description: {
      ko: "수소 전문인력을 기르고 예비수소기업을 키워 수소산업의 바탕을 만든다.",
      en: "Training of hydrogen specialists, and support for firms about to enter the industry.",
    },
    department: "주력산업과",
    organisations: [
      { organisation: "jbnu", role: "operator" },
      { organisation: "kcarbon", role: "operator" },
    ],
    period: { start: "2023", end: "2027", printed: "2023. ~ 2027." },
    // A closed period, but courses and support that are paid year by year: the total or the year's, nothing says which.
    funds: budget(2535, "2,535백만원", "million-KRW", "not-stated"),
    components: [
      {
        id: "1-1-2/fuel-cell-training",
        name: { ko: "수소 연료전지 융합인재 양성사업", en: "Training in hydrogen fuel cells" },
        period: { start: "2023-09", end: "2027-12", printed: "' 23. 9.~ ' 27. 12." },
        address: STEPS,
      },
      {
        id: "1-1-2/future-hydrogen-firms",
        name: { ko: "수소저장분야 예비수소기업 육성사업", en: "Support for future firms in hydrogen storage" },
        period: { start: "2024-01", end: "2026-12", printed: "' 24. 1.~ ' 26. 12." },
        address: STEPS,
      },
    ],
    eligibility: [
      {
        groups: [],
        status: {
          ko: "탄소섬유를 쓰는 수소저장 분야 예비수소기업",
          en: "future firms in hydrogen storage of carbon fibre",
        },
        component: "1-1-2/future-hydrogen-firms",
        printed: "수소저장 분야 예비수소기업",
        address: CONTENT,
      },
    ],
    milestones: [
      step("1-1-2/training", "수소 연료전지 융합인재 양성", "Training in hydrogen fuel cells", {
        when: { start: "2023-09", end: "2027-12", printed: "' 23. 9.~ ' 27. 12." },
        component: "1-1-2/fuel-cell-training",
      }),
      step("1-1-2/firms", "예비수소기업 육성", "Support for future hydrogen firms", {
        when: { start: "2024-01", end: "2026-12", printed: "' 24. 1.~ ' 26. 12." },
        component: "1-1-2/future-hydrogen-firms",
      }),
    ],
    address: place("1-1-2"),
  },
  {
    id: "1-1-3",
    keyTask: "1-1",
    name: {
      ko: "글로벌 드론 레저·스포츠산업 육성 기반 구축",
      en: "Ground for a global drone leisure and sports industry",
    },
    printings: printings("1-1-3", "글로벌 드론 레저·스포츠산업 육성 기반 구축"),
    description: {
      ko: "드론축구 연관기업의 수출을 돕고 드론 레저·스포츠 콘텐츠를 찾는다.",
      en: "Export support for drone soccer firms, and new content for drone leisure and sports.",
    },
    department: "주력산업과",
    period: { start: "2024", end: "2028", printed: "2024~2028." },
    // A closed period, but support that is paid year by year: the total or the year's, nothing says which.
    funds: budget(519, "519백만원", "million-KRW", "not-stated"),
    components: [
      {
        id: "1-1-3/package",
        name: { ko: "드론축구 연관기업 맞춤형 패키지 사업 지원", en: "Tailored package for drone soccer firms" },
        address: SUMMARY,
      },
      {
        id: "1-1-3/content",
        name: { ko: "드론 레저·스포츠 콘텐츠 발굴 및 활용방안 도출", en: "Content for drone leisure and sports" },
        address: SUMMARY,
      },
    ],
    eligibility: [
      {
        groups: [],
        status: { ko: "드론축구 연관기업", en: "firms connected with drone soccer" },
        component: "1-1-3/package",
        printed: "드론축구 연관기업",
        address: SUMMARY,
      },
    ],
    milestones: [
      // Under 추진내용, which has no state; what follows it speaks of the interest that the fair has aroused.
      done("1-1-3/fair", "드론축구의 CES 2024 전시·출품", "Drone soccer at CES 2024", {
        when: { start: "2023-07", end: "2024-01", printed: "’23. 7. ~ ’24. 1." },
        address: CONTENT,
      }),
      step("1-1-3/master-plan", "선도도시 마스터플랜 연구용역", "Study for a master plan", {
        when: { start: "2024-02", open: "unstated", printed: "’24. 2.~" },
      }),
      step("1-1-3/export-support", "우수기업 선정과 수출 지원", "Selection of firms and export support", {
        when: { start: "2024-03", open: "unstated", printed: "’24. 3.~" },
      }),
    ],
    address: place("1-1-3"),
  },
  {
    id: "1-2-1",
    keyTask: "1-2",
    name: { ko: "디지털 혁신 기술 분야 집중 육성", en: "Concentrated support for digital technologies" },
    printings: printings("1-2-1", "디지털 혁신 기술 분야 집중 육성", "디지털 혁신 기술 분야 집중육성"),
    description: {
      ko: "ICT 기업을 키우고 디지털 신산업 인력을 기르며 디지털 미디어산업을 육성한다.",
      en: "Growth of ICT firms, training for new digital industries, and digital media.",
    },
    department: "신성장산업과",
    period: { start: "2024-01", end: "2024-12", printed: "2024. 1. ~ 12." },
    funds: budget(79, "79억원", "hundred-million-KRW"),
    components: [
      { id: "1-2-1/ict-firms", name: { ko: "ICT 기업육성 및 성장지원", en: "Growth of ICT firms" }, address: STEPS },
      {
        id: "1-2-1/digital-training",
        name: {
          ko: "디지털 신산업분야 전문인력양성 및 취·창업지원",
          en: "Training, placement and start-ups in new digital industries",
        },
        address: STEPS,
      },
      {
        id: "1-2-1/digital-media",
        name: { ko: "디지털 미디어산업육성", en: "Digital media industry" },
        address: STEPS,
      },
    ],
    figures: [
      counted("1-2-1/centres", "centres", 5, "5개센터", {
        name: { ko: "기업지원 공간: 센터", en: "Centres with space for firms" },
        state: "existing",
        address: STATUS,
      }),
      counted("1-2-1/rooms", "rooms", 87, "87개실", {
        name: { ko: "기업지원 공간: 실", en: "Rooms for firms" },
        state: "existing",
        address: STATUS,
      }),
      counted("1-2-1/tenants", "firms", 66, "66개사업주", {
        // Behind centres and rooms 개사업주 can only be firms that have moved in (개사 입주).
        name: { ko: "기업지원 공간: 입주기업(인쇄: 개사업주)", en: "Tenant firms (the counter is misprinted)" },
        state: "existing",
        address: STATUS,
      }),
      counted("1-2-1/content-projects", "projects", 46, "46개사업 지원", {
        name: { ko: "VR·AR 콘텐츠 제작지원 등", en: "Support for VR and AR content and the like" },
        state: "result",
        address: STATUS,
      }),
      persons("1-2-1/seminar-participants", "participants", 1000, "1,000여명", {
        name: { ko: "IT·SW분야 인력양성 및 세미나 등", en: "Training and seminars in IT and software" },
        state: "result",
        bound: "approximate",
        address: STATUS,
      }),
      counted("1-2-1/festival-projects", "projects", 25, "25개사업", {
        name: { ko: "제1회 취·창업페스티벌", en: "First job and start-up festival" },
        state: "result",
        when: { start: "2023-05", end: "2023-05", printed: "' 23.5." },
        address: STATUS,
      }),
      counted("1-2-1/courses", "courses", 20, "20개 과정", { component: "1-2-1/digital-training", address: STEPS }),
      persons("1-2-1/trainees", "trainees", 400, "400여 명", {
        bound: "approximate",
        component: "1-2-1/digital-training",
        address: STEPS,
      }),
    ],
    milestones: [
      done("1-2-1/capabilities", "ICT기업 역량 강화와 인력양성", "Digital capabilities of ICT firms and training"),
      // It runs, and no end is printed.
      done("1-2-1/spaces", "기업지원 공간 운영", "Space for firms in operation", { state: "under-way" }),
      done("1-2-1/content", "VR·AR 콘텐츠 제작 지원", "Support for VR and AR content"),
      done("1-2-1/seminars", "IT·SW 인력양성과 세미나", "Training and seminars in IT and software"),
      done("1-2-1/first-festival", "제1회 취·창업페스티벌", "First job and start-up festival", {
        when: { start: "2023-05", end: "2023-05", printed: "' 23.5." },
      }),
      step("1-2-1/survey", "지역 ICT 기업 실태조사", "Survey of the region's ICT firms", {
        component: "1-2-1/ict-firms",
      }),
      step("1-2-1/commercialisation", "SW사업화와 마케팅 지원", "Commercialisation of software, marketing", {
        component: "1-2-1/ict-firms",
      }),
      step("1-2-1/national-projects", "국가 신규사업 발굴", "Search for new national projects", {
        component: "1-2-1/ict-firms",
      }),
      step("1-2-1/training", "전문인력 양성", "Training of specialists", { component: "1-2-1/digital-training" }),
      step("1-2-1/second-festival", "제2회 J-디지털 취창업페스티벌", "Second J-Digital job and start-up festival", {
        when: { start: "2024-S2", end: "2024-S2", printed: "24 하반기" },
        component: "1-2-1/digital-training",
      }),
      step("1-2-1/media-complex", "디지털미디어 콤플렉스 계획 수립", "Plan for a digital media complex", {
        component: "1-2-1/digital-media",
      }),
      step("1-2-1/metaverse-contest", "메타버스 공모전", "Metaverse contest", { component: "1-2-1/digital-media" }),
    ],
    address: place("1-2-1"),
  },
  {
    id: "1-3-1",
    keyTask: "1-3",
    name: { ko: "금융산업 전문인력 양성", en: "Training of specialists for the financial industry" },
    printings: printings("1-3-1", "금융산업 전문인력 양성"),
    description: {
      ko: "금융연금경제학 연계전공의 연구와 교육을 지원해 금융 실무 인재를 기른다.",
      en: "Support for a linked major in finance and pensions, for graduates who know the practice.",
    },
    department: "신성장산업과",
    organisations: [{ organisation: "jbnu-economics", role: "organiser" }],
    period: { start: "2024-03", end: "2024-12", printed: "2024. 3. ~ 12." },
    funds: budget(30, "30백만원"),
    figures: [
      persons("1-3-1/placements", "placements", 9, "9명", {
        name: { ko: "은행·증권회사 등 금융업계 취업", en: "Placements in banks, securities firms and the like" },
        state: "result",
        when: { start: "2023", end: "2023", printed: "23." },
        address: STATUS,
      }),
      persons("1-3-1/students", "beneficiaries", 90, "90명", {
        name: { ko: "연계전공 학사과정 지원", en: "Undergraduates supported in the linked major" },
        state: "result",
        address: STATUS,
      }),
    ],
    eligibility: [
      {
        groups: ["students"],
        status: { ko: "금융연금경제학 연계전공", en: "in the linked major of finance and pension economics" },
        printed: "금융연금경제학 연계전공(학, 석사)",
        address: SUMMARY,
      },
    ],
    milestones: [
      done("1-3-1/hired", "금융업계 취업", "Placements in the financial industry", {
        when: { start: "2023", end: "2023", printed: "23." },
      }),
      done("1-3-1/support", "연계전공 학사과정 지원", "Support for undergraduates in the linked major"),
      step("1-3-1/courses", "연계전공 학사과정 운영", "Undergraduate courses of the linked major"),
    ],
    address: place("1-3-1"),
  },
  {
    id: "1-4-1",
    keyTask: "1-4",
    name: { ko: "전주 바이오산업 육성 및 지원", en: "Support for the bio industry of Jeonju" },
    printings: printings("1-4-1", "전주 바이오산업 육성 및 지원", "전주 바이오 산업 육성 및 지원"),
    description: {
      ko: "메카노바이오 의료기기의 연구·실증 시설을 짓고 바이오 특화단지 지정에 나선다.",
      en: "Facilities for mechanobiological devices, and a bid to become a specialised bio complex.",
    },
    department: "신성장산업과",
    organisations: [{ organisation: "jeonbuk", role: "partner" }],
    period: { start: "2022", end: "2027", printed: "2022~2027." },
    // Facilities built over six years: the roll-up of its key task has a tenth of it for 2024.
    funds: budget(611, "611억원", "hundred-million-KRW", "whole-period"),
    components: [
      {
        id: "1-4-1/training-centre",
        name: {
          ko: "메카노 바이오 헬스 혁신의료기기 전문인력양성센터",
          en: "Training centre for mechanobiological health devices",
        },
        address: SUMMARY,
      },
      {
        id: "1-4-1/specialised-complex",
        name: {
          ko: "바이오 국가첨단전략산업 특화단지 지정 공모 대응",
          en: "Bid to become a specialised bio complex of the national strategic industries",
        },
        address: SUMMARY,
      },
      {
        id: "1-4-1/test-base",
        name: {
          ko: "메카노바이오 활성소재 혁신의료기기 실증기반",
          en: "Test base for devices of mechanobiologically active materials",
        },
        period: { start: "2022", end: "2026", printed: "'22~'26" },
        address: STATUS,
      },
      {
        id: "1-4-1/research-centre",
        name: {
          ko: "중재적 메카노바이오 기술융합 연구센터",
          en: "Research centre for interventional mechanobiotechnology",
        },
        address: STATUS,
      },
      {
        id: "1-4-1/support-centre",
        name: {
          ko: "탄소소재 생체적합성 신소재 의료기기 지원센터",
          en: "Support centre for devices of biocompatible carbon materials",
        },
        address: STATUS,
      },
      {
        id: "1-4-1/organoids",
        name: { ko: "오가노이드기반 원천기술 개발", en: "Basic technology of organoids" },
        period: { start: "2023", open: "unstated", printed: "'23~" },
        address: STATUS,
      },
    ],
    milestones: [
      done("1-4-1/research-centre-built", "기술융합 연구센터 구축", "Research centre built", {
        when: { start: "2022", end: "2022", printed: "'22" },
        component: "1-4-1/research-centre",
      }),
      done("1-4-1/support-centre-built", "의료기기 지원센터 구축", "Support centre built", {
        when: { start: "2023", end: "2023", printed: "'23" },
        component: "1-4-1/support-centre",
      }),
      // Listed as done like the two before, but their printed times go on beyond the plan's date.
      done("1-4-1/test-base-construction", "혁신의료기기 실증기반 구축", "Construction of the test base", {
        state: "under-way",
        when: { start: "2022", end: "2026", printed: "'22~'26" },
        component: "1-4-1/test-base",
      }),
      done("1-4-1/organoid-development", "오가노이드 원천기술 개발", "Development of organoid technology", {
        state: "under-way",
        when: { start: "2023", open: "unstated", printed: "'23~" },
        component: "1-4-1/organoids",
      }),
      step("1-4-1/joint-bid", "특화단지 지정 공동 대응", "Joint bid for the designation", {
        component: "1-4-1/specialised-complex",
      }),
      step("1-4-1/designation", "바이오 특화단지 지정", "Designation as a specialised bio complex", {
        when: { start: "2024-S1", end: "2024-S1", printed: "'24 상반기" },
        component: "1-4-1/specialised-complex",
      }),
      step("1-4-1/cluster", "혁신의료기기 클러스터 공모 대응", "Search and bids for a cluster of medical devices", {
        when: { start: "2024", end: "2024", recurring: "all-year", printed: "'24연중" },
      }),
    ],
    address: place("1-4-1"),
  },
];
