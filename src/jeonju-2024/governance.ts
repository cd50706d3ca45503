import type { Governance } from "../model/governance.js";

const OUTLINE = { section: "III.1", table: "개요" };
const DISCLOSURE = { section: "V", table: "2024년 일자리대책 세부계획 수립 및 공시: 공시방법" };
const PLANNING = { section: "V", table: "2024년 일자리대책 세부계획 수립 및 공시: 추진일정" };
const SUBJECT = { section: "V", table: "2024년 일자리사업 추진상황 점검: 주요내용" };
const CHECKING = { section: "V", table: "2024년 일자리사업 추진상황 점검: 추진일정" };

/** The table of cooperation follows the schedule without a heading of its own. */
const NETWORK = { ...CHECKING, column: "협업 네트워크" };

const ALL_YEAR = { recurring: "all-year", printed: "연중" } as const;
const COOPERATING_BODIES = { ko: "유관기관", en: "Related bodies" };

/** Who steers, discloses and reports. */
export const governance: Governance = {
  taskForce: {
    name: { ko: "전주 지역일자리 창출 추진 T/F팀", en: "Jeonju task force for local jobs" },
    proposed: true,
    counts: [
      { kind: "areas", value: 4, printed: "4개 분야", address: { row: "구성" } },
      { kind: "departments", value: 46, printed: "46개부서", address: { row: "구성" } },
      { kind: "teams", value: 64, printed: "64개팀", address: { row: "구성" } },
      { kind: "departments", value: 46, printed: "46개부서", address: { row: "T/F팀" } },
      { kind: "teams", value: 64, printed: "64개팀", address: { row: "실무추진협의회" } },
      { kind: "areas", value: 4, printed: "4개 분야", address: { row: "대상사업" } },
      { kind: "projects", value: 283, printed: "283개 사업", address: { row: "대상사업" } },
    ],
    roles: [
      {
        role: { ko: "총괄", en: "Overall charge" },
        holder: { ko: "일자리정책과장", en: "Head of the Employment Policy Division" },
        printed: "일자리정책과장",
      },
      {
        role: { ko: "추진단장", en: "Leader" },
        holder: { ko: "경제산업국장", en: "Director-general of the Economy and Industry Bureau" },
        printed: "추진단장 : 경제산업국장",
      },
      {
        role: { ko: "T/F팀", en: "Task force" },
        holder: { ko: "46개 부서 과장", en: "Heads of 46 departments" },
        printed: "46개부서 과장",
      },
      {
        role: { ko: "실무추진협의회", en: "Working council" },
        holder: { ko: "64개 팀장", en: "Heads of 64 teams" },
        printed: "64개팀장",
      },
    ],
    areas: [
      { ko: "산업", en: "Industry" },
      { ko: "금융", en: "Finance" },
      { ko: "문화·관광·체육", en: "Culture, tourism and sports" },
      { ko: "사회·경제", en: "Society and economy" },
    ],
    functions: [
      // The last three are those of the heading 운영방안.
      { ko: "일자리 사업 발굴", en: "Finding projects that create jobs" },
      { ko: "부서 간 업무 공유와 협의·조정", en: "Sharing of work and coordination between departments" },
      { ko: "목표제 추진상황 점검", en: "Checking progress towards the targets" },
      { ko: "신규사업 발굴", en: "Finding new projects" },
      { ko: "쟁점이 있을 때 수시 회의", en: "Meetings as needed where issues arise" },
    ],
    address: OUTLINE,
  },
  disclosure: [
    {
      id: "reis",
      name: { ko: "지역고용정보 네트워크", en: "Regional employment information network" },
      url: "www.reis.or.kr",
      address: DISCLOSURE,
    },
    { id: "city-website", name: { ko: "전주시 홈페이지", en: "Website of the city" }, address: DISCLOSURE },
    { id: "local-press", name: { ko: "지역 언론", en: "Local press" }, address: DISCLOSURE },
  ],
  schedule: [
    {
      id: "plan-disclosure",
      label: { ko: "연차별 세부계획 수립과 공시", en: "Annual plan drawn up and disclosed" },
      when: [{ start: "2024-03", end: "2024-03", printed: "2024. 3." }],
      address: { ...PLANNING, row: "지역일자리 연차별 세부계획 수립 및 공시" },
    },
    {
      id: "report-2023",
      label: { ko: "2023년 실적보고서 제출", en: "Performance report of 2023 submitted" },
      when: [{ start: "2024-04", end: "2024-04", printed: "2024. 4." }],
      address: { ...PLANNING, row: "지역일자리 목표공시제 2023년 실적보고서 제출" },
    },
    {
      id: "award",
      label: { ko: "전국 지방자치단체 일자리대상", en: "National job awards for local governments" },
      when: [{ start: "2024-07", end: "2024-07", printed: "2024. 7." }],
      address: { ...PLANNING, row: "일자리대상" },
    },
    {
      id: "department-plans",
      label: { ko: "부서별 추진계획 수립", en: "Departments draw up their plans" },
      when: [{ start: "2024-02", end: "2024-02", printed: "2024. 2." }],
      address: { ...CHECKING, row: "추진계획 수립" },
    },
    {
      id: "monthly-reports",
      label: { ko: "부서별 월별 실적 보고", en: "Departments report every month" },
      when: [{ start: "2024-02", end: "2024-12", printed: "2024. 2.~12." }],
      address: { ...CHECKING, row: "월별 실적 보고" },
    },
    {
      id: "half-yearly-reports",
      label: { ko: "부서별 반기 실적 보고", en: "Departments report every half-year" },
      when: [
        { start: "2024-07", end: "2024-07", printed: "2024. 7." },
        { start: "2024-12", end: "2024-12", printed: "12." },
      ],
      address: { ...CHECKING, row: "반기별 보고" },
    },
  ],
  reporting: [
    {
      id: "monthly",
      name: { ko: "세부 일자리사업 추진상황 점검", en: "Progress of the projects" },
      cadence: "monthly",
      by: { ko: "시 전 부서와 산하기관", en: "All departments and affiliated bodies of the city" },
      first: "2024-02",
      last: "2024-12",
      printed: "월별 점검",
      address: SUBJECT,
    },
    {
      id: "half-yearly",
      name: { ko: "일자리사업 추진 실적", en: "Results of the projects" },
      cadence: "half-yearly",
      by: { ko: "시 전 부서와 산하기관", en: "All departments and affiliated bodies of the city" },
      due: ["2024-07", "2024-12"],
      printed: "반기별 보고",
      address: CHECKING,
    },
    {
      id: "quarterly-evaluation",
      name: { ko: "일자리 성과 평가", en: "Evaluation of job results" },
      cadence: "quarterly",
      printed: "분기별 일자리 성과 평가",
      address: NETWORK,
    },
    {
      id: "performance-report",
      name: { ko: "목표공시제 실적보고서", en: "Performance report of the disclosure system" },
      cadence: "yearly",
      by: { ko: "전주시", en: "Jeonju City" },
      due: ["2024-04"],
      printed: "2023년 실적보고서 제출",
      address: PLANNING,
    },
  ],
  network: [
    {
      id: "network-1",
      partner: { ko: "중앙부처", en: "Ministries" },
      when: ALL_YEAR,
      activities: [
        { ko: "지역산업맞춤형 일자리 네트워크", en: "Network for jobs tailored to regional industry" },
        { ko: "고용노동부와 정보 교류", en: "Exchange with the Ministry of Employment and Labor" },
      ],
      address: { ...NETWORK, row: "중 앙 부 처" },
    },
    // The labels of the rows below are parts of vertical text (협업, 유관기관) cut into lines: only where a row itself
    // prints 유관기관 is it taken as the partner.
    {
      id: "network-2",
      partner: null,
      absent: "illegible",
      activities: [
        { ko: "취약계층 사례관리", en: "Case management for vulnerable groups" },
        { ko: "통합 구인·구직 행사", en: "Joint days where firms and job seekers meet" },
        { ko: "금융·복지·여성·신중년 기관과 연계", en: "Projects with bodies for finance, welfare, women, later life" },
      ],
      address: { ...NETWORK, row: "취약계층사례관리" },
    },
    {
      id: "network-3",
      partner: null,
      absent: "illegible",
      activities: [
        { ko: "실무협의회 안건 심의", en: "Matters before the working council" },
        { ko: "분기별 성과 평가", en: "Quarterly evaluation of results" },
      ],
      address: { ...NETWORK, row: "실무협의회 안건 심의" },
    },
    {
      id: "network-4",
      partner: COOPERATING_BODIES,
      when: ALL_YEAR,
      activities: [{ ko: "직종별 현장면접", en: "On-site interviews by occupation" }],
      address: { ...NETWORK, row: "현장면접 채용" },
    },
    {
      id: "network-5",
      partner: null,
      absent: "illegible",
      activities: [{ ko: "청년일자리 신규사업 발굴", en: "New projects for youth jobs" }],
      address: { ...NETWORK, row: "청년일자리창출 신규사업 발굴" },
    },
    {
      id: "network-6",
      partner: null,
      absent: "illegible",
      activities: [{ ko: "일자리와 노사협력 논의", en: "Jobs and cooperation of labour and management" }],
      address: { ...NETWORK, row: "노사협력 방안 논의" },
    },
    {
      id: "network-7",
      partner: COOPERATING_BODIES,
      activities: [
        { ko: "어르신일자리 공동 노력", en: "Joint efforts for jobs for older people" },
        { ko: "애로사항과 의견 청취", en: "Hearing difficulties and opinions" },
      ],
      address: { ...NETWORK, row: "어르신일자리 창출" },
    },
    {
      id: "network-8",
      partner: null,
      absent: "illegible",
      activities: [{ ko: "지역경제와 기업 건의", en: "Regional economy and requests of firms" }],
      address: { ...NETWORK, row: "기업 건의사항 수렴" },
    },
    {
      id: "network-9",
      partner: null,
      absent: "illegible",
      activities: [{ ko: "중증장애인 취업 방안", en: "Work for people with severe disabilities" }],
      address: { ...NETWORK, row: "중증장애인과 연계" },
    },
    {
      id: "network-10",
      partner: COOPERATING_BODIES,
      activities: [{ ko: "대학과 협력사업 발굴", en: "Projects with local universities" }],
      address: { ...NETWORK, row: "지방대학과 지자체" },
    },
    {
      id: "network-11",
      partner: null,
      absent: "illegible",
      activities: [{ ko: "취(창)업지원 사업 점검", en: "Review of projects for placement and founding" }],
      address: { ...NETWORK, row: "취(창)업지원" },
    },
  ],
};
