import type { FunctionScore } from "#src/domain/advice/understanding/function-scores.ts";
import { evidenceOf, type Reading } from "#src/domain/advice/understanding/reading.ts";
import type { Understanding } from "#src/domain/advice/understanding.ts";
import type { SupportService } from "#src/domain/advice/vocabulary.ts";

type Service = Understanding["services"][number];

/** Functions that lead to a support service, and words that must be there besides, if any. */
const rules: ReadonlyArray<{ id: SupportService; functions: readonly string[]; words: RegExp | null }> = [
  {
    id: "education-consultation-online",
    functions: ["tutor-one-to-one", "teach-class-live", "teach-by-recording", "hand-out-and-collect-work"],
    words: null,
  },
  {
    id: "education-consultation-online",
    functions: ["talk-face-to-face-remotely", "consult-by-text", "consult-by-form", "talk-by-voice", "book-a-time"],
    words: /教育相談|学習|不登校|学校|進路|就学|児童|生徒|勉強|塾/,
  },
  {
    id: "consultation-online",
    functions: [
      "talk-face-to-face-remotely",
      "consult-by-text",
      "consult-by-form",
      "queue-without-crowding",
      "book-a-time",
      "talk-by-voice",
      "take-calls-as-team",
      "answer-automatically",
      "route-to-right-desk",
    ],
    words: /相談|面談|カウンセリング|窓口|悩み|consult|counsel/,
  },
  {
    id: "online-meetings",
    functions: ["meet-in-group-remotely", "run-hybrid", "decide-formally", "join-by-landline"],
    words: null,
  },
  {
    id: "telework-security",
    functions: ["work-from-home-safely", "reach-office-data-remotely"],
    words: null,
  },
  {
    id: "telework-security",
    functions: ["protect-personal-data", "manage-devices", "manage-accounts"],
    words: /在宅|自宅|家で|持ち出|持ち帰|外出先|home/,
  },
  { id: "website-https", functions: ["run-website-safely"], words: null },
];

/** The support services that fit the functions told, the surest first. */
export function servicesOf(reading: Reading, told: readonly FunctionScore[]): Service[] {
  const found = new Map<SupportService, Service>();
  for (const { id, functions, words } of rules) {
    if (words && !words.test(reading.text)) continue;
    const scores = told.filter((score) => functions.includes(score.id));
    const best = Math.max(0, ...scores.map(({ score }) => score));
    if (best === 0 || (found.get(id)?.confidence ?? 0) >= best) continue;
    const evidence = evidenceOf(
      reading,
      scores.flatMap(({ spans }) => spans),
    );
    found.set(id, { id, confidence: Math.round(best * 90) / 100, evidence });
  }
  return [...found.values()].sort((a, b) => b.confidence - a.confidence);
}
