import type { Segment, Understanding } from "#src/domain/advice/understanding.ts";

/** What organisations call those they are there for, and their own people. */
const nouns: Readonly<Record<"served" | "staff", RegExp>> = {
  served:
    /会員|組合員|受講生|生徒|児童|保護者|参加者|入居者|入所者|患者|来館者|渡し先|お年寄り|高齢者|親子|読者|寄付者|(?:世帯|家庭)(?!用|内)/g,
  staff: /職員|スタッフ|館員|隊員|団員|役員|コーチ|世話人|相談員|支援員|指導員|ボランティア/g,
};
/** Who pays this is one. */
const byFee = /会費/;

/**
 * The understanding with people called as the asker calls them: where a kind has one group without a name, and the text
 * has one word for such people, that word is its name.
 */
export function asCalled(understanding: Understanding, text: string): Understanding {
  const segments = understanding.segments.map((segment): Segment => {
    const label = segment.label === "" ? wordFor(segment, understanding.segments, text) : null;
    return label === null ? segment : { ...segment, label };
  });
  return { ...understanding, segments };
}

function wordFor({ id, kind }: Segment, all: readonly Segment[], text: string): string | null {
  if (kind === "public" || all.some((other) => other.id !== id && other.kind === kind)) return null;
  if (kind === "served" && /利用者/.test(text)) return null;
  const words = [...new Set([...text.matchAll(nouns[kind])].map(([word]) => word))];
  const taken = all.map(({ label }) => label);
  const [only] = words;
  if (words.length === 1 && only !== undefined) return taken.some((label) => label.includes(only)) ? null : only;
  return words.length === 0 && kind === "served" && byFee.test(text) ? "会員" : null;
}
