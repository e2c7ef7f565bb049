import type { LimitFind } from "#src/domain/advice/understanding/limits.ts";
import type { Reading } from "#src/domain/advice/understanding/reading.ts";

/** Of whom it is told that they are sought, held, without papers, of a minority: what is known of them is sensitive. */
const exposed =
  /難民|仮放免|在留(?:資格|カード|期限)|受刑|刑務所|出所|lgbt|性的(?:少数|マイノリティ)|トランスジェンダー|dv|殴ら|暴力|虐待|性被害|性暴力|ストーカー|逃げて?き?た|シェルター|依存症|hiv|自死遺族/;
/** Something of theirs is written, sent or shown, */
const kept = /手紙|書類|写真|記録|相談|住所|名前|氏名|本名|居場所|町|履歴|画面|名簿|メッセージ/;
/** and must not come to others. */
const hidden =
  /(?<=[にを]は?)(?:知られ|見られ)(?:ず|ない|たくない|ては|る(?:の|こと|と))|ばれ(?:ず|ない|る)|隠し(?:たい|たまま)|伏せ(?:たい|た(?:まま|い)|て(?:ほし|お))|(?:名前|住所|町|顔|居場所|場所)[^。、]{0,10}(?:は|を)[^。、]{0,6}(?:出せ|出さ|載せ|言え|明か)|残らない|残したくない|漏れ(?:ない|る)/;

/** Data that must not come to others, of people who are exposed by them: where nothing was read of it, or only that they are personal. */
export function withSensitiveBeside({ text, language, sentences }: Reading, finds: readonly LimitFind[]): LimitFind[] {
  const known = finds.find(({ key }) => key === "dataSensitivity");
  if (language !== "ja" || known?.value === "sensitive") return [...finds];
  if (!exposed.test(text)) return [...finds];
  const at = sentences.find(({ start, end }) => {
    const said = text.slice(start, end);
    return kept.test(said) && hidden.test(said);
  });
  const match = at ? hidden.exec(text.slice(at.start, at.end)) : null;
  if (!at || !match) return [...finds];
  const from = at.start + match.index;
  const spans = [[from, from + match[0].length]] as const;
  const find: LimitFind = {
    key: "dataSensitivity",
    value: "sensitive",
    confidence: 0.6,
    spans,
    rule: "exposed by them",
  };
  return [...finds.filter((one) => one !== known), find];
}
