import type { Understanding } from "#src/domain/advice/understanding.ts";

const sure = { confidence: 0.9, evidence: [[0, 2]] } as const;

/** A consultation for elders with a landline (30 %) and others; for tests. */
export function anUnderstanding(overrides: Partial<Understanding> = {}): Understanding {
  return {
    scope: "it",
    scopeDetail: sure,
    otherKinds: [],
    services: [],
    danger: { level: "none", who: null, evidence: [] },
    needs: [
      { function: "talk-by-voice", for: ["served-1", "served-2"], importance: 3, must: true, ...sure },
      { function: "book-a-time", for: ["served-1", "served-2"], importance: 2, must: false, ...sure },
      { function: "protect-personal-data", for: [], importance: 2, must: true, ...sure },
    ],
    segments: [
      {
        id: "served-1",
        kind: "served",
        label: "電話しかない高齢の利用者",
        share: 0.3,
        size: null,
        assumed: false,
        ...sure,
        access: { device: ["none"], phone: ["landline"] },
        accessDetail: { device: { assumed: false, ...sure }, phone: { assumed: false, ...sure } },
      },
      {
        id: "served-2",
        kind: "served",
        label: "",
        share: 0.7,
        size: null,
        assumed: true,
        confidence: 0.5,
        evidence: [],
        access: {},
        accessDetail: {},
      },
    ],
    limits: { staffCount: { value: 8, ...sure } },
    currentMeans: [],
    ...overrides,
  };
}
