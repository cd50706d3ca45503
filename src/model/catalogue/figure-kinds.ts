import type { Name } from "../names.js";

/** What a number of a project counts. */
export type FigureKind =
  | "participants"
  | "beneficiaries"
  | "trainees"
  | "students"
  | "graduates"
  | "placements"
  | "hires"
  | "jobs"
  | "job-seekers"
  | "visitors"
  | "staff"
  | "firms"
  | "start-ups"
  | "organisations"
  | "communities"
  | "events"
  | "performances"
  | "programmes"
  | "courses"
  | "projects"
  | "works"
  | "countries"
  | "rooms"
  | "screens"
  | "facilities"
  | "centres"
  | "markets"
  | "floors"
  | "parking-spaces"
  | "capacity"
  | "site-area"
  | "floor-area"
  | "drones"
  | "amount"
  | "duration";

/** The kinds with their names. */
export const FIGURE_KINDS: Readonly<Record<FigureKind, Name>> = {
  participants: { ko: "참여 인원", en: "Participants" },
  beneficiaries: { ko: "지원 대상 인원", en: "Beneficiaries" },
  trainees: { ko: "교육·훈련 인원", en: "Trainees" },
  students: { ko: "재학생", en: "Students" },
  graduates: { ko: "졸업자", en: "Graduates" },
  placements: { ko: "취업 인원", en: "Placements" },
  hires: { ko: "채용 인원", en: "Hires" },
  jobs: { ko: "일자리 수", en: "Jobs" },
  "job-seekers": { ko: "구직자", en: "Job seekers" },
  visitors: { ko: "관람객·방문객", en: "Visitors" },
  staff: { ko: "운영 인력", en: "Staff" },
  firms: { ko: "기업 수", en: "Firms" },
  "start-ups": { ko: "창업자·창업기업", en: "Start-ups" },
  organisations: { ko: "기관 수", en: "Organisations" },
  communities: { ko: "공동체 수", en: "Communities" },
  events: { ko: "행사 횟수", en: "Events" },
  performances: { ko: "공연 횟수", en: "Performances" },
  programmes: { ko: "프로그램 수", en: "Programmes" },
  courses: { ko: "교육 과정 수", en: "Courses" },
  projects: { ko: "사업 수", en: "Projects" },
  works: { ko: "작품 수", en: "Works" },
  countries: { ko: "국가 수", en: "Countries" },
  rooms: { ko: "실 수", en: "Rooms" },
  screens: { ko: "상영관 수", en: "Screens" },
  facilities: { ko: "시설 수", en: "Facilities" },
  centres: { ko: "센터 수", en: "Centres" },
  markets: { ko: "시장 수", en: "Markets" },
  floors: { ko: "층수", en: "Floors" },
  "parking-spaces": { ko: "주차 면수", en: "Parking spaces" },
  capacity: { ko: "수용 인원", en: "Capacity" },
  "site-area": { ko: "부지 면적", en: "Site area" },
  "floor-area": { ko: "연면적", en: "Floor area" },
  drones: { ko: "드론 수", en: "Drones" },
  amount: { ko: "금액", en: "Amount of money" },
  duration: { ko: "기간", en: "Duration" },
};
