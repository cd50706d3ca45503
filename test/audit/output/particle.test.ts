import { expect, it } from "vitest";
import { withParticle } from "../../../src/audit/output/particle.js";

// 명 and 원 end in a consonant, 세 and 포인트 in a vowel, 달 in ㄹ; 0 is read 영, 2 이, 7 칠.
it.each([
  ["250명", "topic", "250명은"],
  ["15~64세", "topic", "15~64세는"],
  ["99.9%", "to", "99.9%로"],
  ["3,050", "subject", "3,050이"],
  ["2", "subject", "2가"],
  ["7", "to", "7로"],
  ["4,260백만원", "object", "4,260백만원을"],
  ["4,260백만원", "to", "4,260백만원으로"],
  ["취업자 수(15~64세)", "and", "취업자 수(15~64세)와"],
  ["10달", "to", "10달로"],
  ["0.754…%", "subject", "0.754…%가"],
] as const)("%s with %s", (text, particle, expected) => {
  expect(withParticle(text, particle)).toBe(expected);
});
