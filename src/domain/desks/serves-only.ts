import type { Desk } from "#src/domain/desks/desk.ts";

/** Whom a text, or an answer, told that the help is for. */
export type ToldWho = { readonly woman: boolean };

/** A desk that answers some people alone, for somebody who did not tell that they are one of them: others stand before it. */
export function isForOthers({ x_yorozu: { onlyFor } }: Desk, { woman }: ToldWho): boolean {
  return onlyFor === "women" && !woman;
}

const women =
  /女|妻|奥さん|嫁|母(?![国語])|娘|姉|妹|夫(?!婦)|旦那|主人|妊娠|出産|産後|おんな|おかあさん|むすめ|だんな|つまが|おっとが|シングルマザー|(?<![a-z])(?:wom[ae]n|girls?|wife|mothers?|mum|mom|daughter|sister|husband|pregnan\w*|she|her|mulher|marido|esposa|mãe|grávida|babae|asawa|nanay|vợ|chồng|mẹ|phụ nữ)(?![a-z])|妇|老公|老婆|妈妈|丈夫|여자|여성|아내|남편|엄마|임신/i;

/** Whether the words tell of a woman or a girl; a guess from words of family and sex, which decides only which of two desks stands first. */
export function aboutWoman(text: string): boolean {
  return women.test(text);
}

/** The desks in their order, but none for some people alone on top where another fits too. */
export function openToAnybodyFirst<T extends { readonly desk: Desk }>(desks: readonly T[], told: ToldWho): T[] {
  const first = desks.findIndex(({ desk }) => !isForOthers(desk, told));
  if (first <= 0) return [...desks];
  return [...desks.slice(first, first + 1), ...desks.slice(0, first), ...desks.slice(first + 1)];
}
