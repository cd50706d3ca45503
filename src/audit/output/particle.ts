/** Particles that depend on the sound before them: behind a consonant, behind a vowel. */
const FORMS = {
  topic: ["은", "는"],
  subject: ["이", "가"],
  object: ["을", "를"],
  and: ["과", "와"],
  /** 로 stands behind a vowel and behind ㄹ. */
  to: ["으로", "로"],
} as const;

export type Particle = keyof typeof FORMS;

/** How digits, signs and Latin letters end when they are read: 0 is 영, 1 일, 3 삼, 6 육, 7 칠, 8 팔; % is 퍼센트. */
const WITH_CONSONANT = /[0136780lmnrLMNR]$/;
const WITH_RIEUL = /[178lrLR]$/;
const RIEUL = 8;
const FIRST_SYLLABLE = 0xac00;
const FINALS = 28;

/** A text with the particle that its last sound asks for; brackets and quotation marks at its end are not read. */
export function withParticle(text: string, particle: Particle): string {
  const read = text.replace(/(\([^()]*\)|[\s)\]”’"'…])+$/u, "");
  const last = read.at(-1) ?? "";
  const code = last.charCodeAt(0) - FIRST_SYLLABLE;
  const isHangul = code >= 0 && code < 11_172;
  const hasConsonant = isHangul ? code % FINALS !== 0 : WITH_CONSONANT.test(last);
  const isRieul = isHangul ? code % FINALS === RIEUL : WITH_RIEUL.test(last);
  const [afterConsonant, afterVowel] = FORMS[particle];
  return `${text}${hasConsonant && !(particle === "to" && isRieul) ? afterConsonant : afterVowel}`;
}
