import type { CatalogueFunction } from "#src/domain/advice/means.ts";
import type { Evidence, Found, Understanding } from "#src/domain/advice/understanding.ts";

/** What a sample asker typed. */
export const sampleText =
  "相談窓口が混み合う。電話しかない高齢の利用者が3割いる。職員は8人、お金は月5千円くらいまで。連絡は個人のメッセンジャー。";

/** An understanding of `sampleText`, as the engine would give it. */
export function anUnderstanding(overrides: Partial<Understanding> = {}): Understanding {
  return {
    scope: "it",
    scopeDetail: found(""),
    otherKinds: [],
    services: [{ id: "consultation-online", ...found("相談窓口") }],
    danger: { level: "none", who: null, evidence: [] },
    needs: [
      {
        function: "queue-without-crowding",
        for: ["s1", "s2"],
        importance: 3,
        must: true,
        ...found("相談窓口が混み合う"),
      },
      { function: "talk-by-voice", for: ["s1"], importance: 2, must: false, ...found("") },
      { function: "protect-personal-data", for: [], importance: 2, must: true, ...found("") },
    ],
    segments: [
      {
        id: "s1",
        kind: "served",
        label: "高齢の利用者",
        share: 0.3,
        size: null,
        assumed: false,
        ...found("高齢の利用者が3割"),
        access: { device: ["none"], phone: ["landline"], skill: "little", line: "unknown" },
        accessDetail: {
          phone: { assumed: false, ...found("電話しかない") },
          skill: { assumed: true, ...found("") },
        },
      },
      {
        id: "s2",
        kind: "served",
        label: "",
        share: 0.7,
        size: 84,
        assumed: true,
        ...found(""),
        access: {},
        accessDetail: {},
      },
    ],
    limits: {
      staffCount: { value: 8, ...found("職員は8人") },
      monthlyYen: { value: 5000, ...found("月5千円") },
      deadline: { value: "来月", ...found("") },
    },
    currentMeans: [{ id: null, name: "個人のメッセンジャー", ...found("個人のメッセンジャー") }],
    ...overrides,
  };
}

/** Names of the functions that `anUnderstanding` wants, and one more. */
export function someFunctions(): ReadonlyMap<string, CatalogueFunction> {
  const names = ["queue-without-crowding", "talk-by-voice", "book-a-time"].map(
    (id): CatalogueFunction => ({
      id,
      group: "talk",
      audience: "both",
      name: { ja: "声で話す", "ja-easy": "{声|こえ}で {話|はな}す", en: "talk by voice" },
      gloss: { ja: "離れて話します。", "ja-easy": "{離|はな}れて {話|はな}します。", en: "Talk at a distance." },
    }),
  );
  return new Map(names.map((fn) => [fn.id, fn]));
}

function found(words: string): Found {
  return { confidence: 0.9, evidence: words === "" ? [] : spanOf(words) };
}

function spanOf(words: string): Evidence {
  const start = sampleText.indexOf(words);
  if (start < 0) throw new Error(`${words} is not in the sample text`);
  return [[start, start + words.length]];
}
