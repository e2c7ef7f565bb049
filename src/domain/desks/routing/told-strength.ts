import { sceneWords } from "#src/domain/desks/routing/trouble-lexicon-told.ts";

/** A trouble told only by where or of whom the story is may be another one. */
const sceneStrength = 0.3;

/** What follows from another trouble that is told plainly: who is not paid has no money, who was cheated neither. */
const followStrength = 0.6;
const followsFrom: Readonly<Record<string, readonly string[]>> = {
  poverty: ["fraud", "wages", "law", "single-parent", "debt"],
  rent: ["wages"],
  jobless: ["wages", "rent", "pension", "single-parent"],
  consumer: ["wages", "rent"],
  fraud: ["single-parent"],
  hikikomori: ["school"],
  "elderly-care": ["child-own"],
  "ambulance-or-not": ["mind"],
  "foreign-life": ["wages", "rent", "developmental"],
};

/** How strongly the words tell each trouble, 0..1. */
export function toldStrength(troubles: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, number> {
  const isPlain = (id: string) => troubles.get(id)?.some((word) => !sceneWords.has(word)) ?? false;
  return new Map(
    [...troubles.keys()].map((id) => {
      if (!isPlain(id)) return [id, sceneStrength] as const;
      return [id, (followsFrom[id] ?? []).some(isPlain) ? followStrength : 1] as const;
    }),
  );
}

const writing: Readonly<Record<string, RegExp>> = {
  ja: /電話(?:は|が|で話すの[はが]|するの[はが])?(?:苦手|怖|こわ|いや|嫌|無理|できな|したくな)|(?:文字|チャット|メール|LINE|ライン)で(?:悩み|相談|話|聞いて)|電話(?:で|では|しても|だと)話せ(?:ない|ません)|声が聞こえるから(?:電話は)?無理|声が出(?:ない|せない|ません|せません)|電話でなく/u,
  en: /\b(?:can't|cannot|don't want to|hate to|afraid to|scared to) (?:call|phone|speak on the phone|talk on the phone)\b|\b(?:by|over|in) (?:chat|text|writing)\b|\bno phone calls?\b/iu,
  zh: /不(?:想|敢|能|方便)打电话|(?:用文字|打字|聊天方式)/u,
  vi: /không (?:muốn|dám|thể) gọi điện|(?:nhắn tin|bằng chữ) (?:được|thôi)/iu,
  pt: /não (?:quero|consigo|posso) (?:ligar|telefonar|falar (?:no|ao|por) telefone)|por (?:chat|escrito|mensagem)/iu,
};

/** Somebody says that they would rather write than telephone. */
export function wantsToWrite(text: string, language: string | null): boolean {
  return writing[language ?? "ja"]?.test(text) ?? false;
}
