/** An ending that is replaced. Looks behind and ahead instead of capturing, so that offsets stay narrow. */
export type PlainForm = { readonly pattern: RegExp; readonly plain: string };

/**
 * Endings → plain form, in order. Only forms that rules look at: negation, duration, possibility.
 * Dialects: へん・ひん・ん (Kansai and west), ねえ (east), とる・よる (west).
 */
export const plainForms: readonly PlainForm[] = [
  // 〜ている, 〜ていない: しています, しております, しとる, してる, 持ってません
  { pattern: /(?<=[てで])(?:おりません|いません|おらず|ません(?!か)|おらん)/g, plain: "いない" },
  { pattern: /(?<=っ|[しいきれえけめべげせち])て(?:へん|ひん)/g, plain: "ていない" },
  { pattern: /(?<=[てで])(?:おりました|いました|おった)/g, plain: "いた" },
  { pattern: /(?<=[てで])(?:おります|います|おる)/g, plain: "いる" },
  { pattern: /(?<=[っし])とりません|(?<=[っし])とらん/g, plain: "ていない" },
  { pattern: /(?<=[っし])(?:とります|とる|よります)/g, plain: "ている" },
  { pattern: /(?<=っ|[しいきれえけめべげせち])てます/g, plain: "ている" },
  { pattern: /(?<=っ|[しいきれえけめべげせち])て(?=る(?!て))/g, plain: "てい" },
  { pattern: /(?<=っ|[しいきれえけめべげせち])てた(?!い)/g, plain: "ていた" },
  { pattern: /(?<=ん)でます/g, plain: "でいる" },
  { pattern: /(?<=んで)(?=る)/g, plain: "い" },
  { pattern: /(?<=っ|[しいきれえけめべげせち])てない/g, plain: "ていない" },
  { pattern: /(?<=ん)でない(?!と|か)/g, plain: "でいない" },
  { pattern: /(?<=[使持読話書送届])えます(?=[。、!?\s]|$|が|け|し|よ|ね|の)/g, plain: "える" },
  // ない: ありません, 使いません, できません, できへん, できん
  { pattern: /(?:ありません|ございません)(?!か)/g, plain: "ない" },
  { pattern: /(?<=[はがも])(?:おらん|おりません|いません|おられません|おらへん)(?!か)/g, plain: "いない" },
  { pattern: /(?<=[使言払買思会習違])いません(?!か)/g, plain: "わない" },
  { pattern: /(?<=[行書聞開届動歩働つゆ])きません(?!か)/g, plain: "かない" },
  { pattern: /(?<=[読組進住])みません(?!か)/g, plain: "まない" },
  { pattern: /(?<=[持待])ちません(?!か)/g, plain: "たない" },
  { pattern: /(?<=[がえけげせぜてねべめれきじし来])ません(?!か)/g, plain: "ない" },
  { pattern: /(?<!足)りません(?!か)/g, plain: "らない" },
  { pattern: /足らない|足りません|足りん|足らん|足りへん|たりない|たりん/g, plain: "足りない" },
  { pattern: /あらへん|おへん/g, plain: "ない" },
  { pattern: /でけ(?=ない|へん|ん)/g, plain: "でき" },
  {
    pattern: /(?<=[かさたなまらわがばえけせてねべめれき])(?:へん|ひん)(?=[。、!?\s]|$|け|か|ね|の|し|よ|人|で|わ|と)/g,
    plain: "ない",
  },
  {
    pattern:
      /(?<=でき|わから|知ら|使え|読め|話せ|聞け|行け|来れ|来られ|集まれ|届か|つながら|見え|聞こえ)ん(?=[。、!?\s]|$|け|から|ので|人|で|し|よう|や|わ|と|方|の)/g,
    plain: "ない",
  },
  { pattern: /(?:ねえ|ねぇ|ねー)(?=[。、!?\s]|$|よ|けど|から|し)/g, plain: "ない" },
  { pattern: /あかん/g, plain: "だめ" },
  { pattern: /(?<=ない)です(?=[。、!?\s]|$|が|け|し|よ|ね)/g, plain: "" },
  { pattern: /(?<=[をもは])もってい/g, plain: "持ってい" },
  { pattern: /(?<=目[がのも])みえ/g, plain: "見え" },
];
