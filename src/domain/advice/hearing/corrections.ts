import type { Edit } from "#src/domain/advice/hearing/edits.ts";
import { weighedFunctions } from "#src/domain/advice/questions/weighed-functions.ts";
import type { Limits, Segment, Understanding } from "#src/domain/advice/understanding.ts";
import { accessKeys } from "#src/domain/advice/vocabulary.ts";

/* What a line that was added takes back of what was heard: a wish that it denies, a name that it gives to people who were counted. */

/** 様子を聞くのではなく, 聞くのやのうて, 受けるんじゃなくて: what stands before it was misheard. */
const denied =
  /([^。、\n]{2,30}?)(?:の|ん)?(?:じゃ(?:なく|ない|ありません)|では(?:なく|ない|ありません)|でなく|やのうて|でのうて|とちゃう|やない(?=です|ねん|んです|。|、|$)|(?:は|も)(?:いりません|要りません|必要ありません|(?:いら|要ら)ない(?:です)?|したくありません|違います|ちがいます))/g;
const deniedInEnglish =
  /\b(?:not|no need to|(?:do not|don'?t) (?:want|need|have) to|(?:we|i) never (?:wanted|asked) to)\s+([^.,;\n]{4,60})/gi;

/** A wish is taken back that the denied words speak for as plainly as this. */
const deniedFrom = 0.36;
/** And others beside the plainest, where they are as plain. */
const besideFrom = 0.7;

/** 40人ではなく25人です, it is not 40 people: a number is no wish. */
const isNumber =
  /^[0-9０-９,，]+(?:人|名|軒|世帯|家庭|戸|組|円|時間|回|件|台| (?:people|persons|members|families|homes|households|staff|volunteers|yen|hours|times))?$/i;
/** 急ぎではない: how something is, not what is done. */
const isManner = /^(?:お?急ぎ|至急|本気|無理|本当)$/;

/** The functions that a line denies. */
export function deniedWishes(line: string): string[] {
  const said = [...line.matchAll(denied), ...line.matchAll(deniedInEnglish)].flatMap(([, words]) => words ?? []);
  return said.flatMap((words) => {
    if (isNumber.test(words) || isManner.test(words)) return [];
    const wish = /[ぁ-ゖ]$/.test(words) ? `${words}ようにしたい` : words;
    return weighedFunctions(wish)
      .filter(({ score }, at) => score >= (at === 0 ? deniedFrom : besideFrom))
      .map(({ id }) => id);
  });
}

/** 60軒はお客さんです: so many are these. */
const named =
  /(?:^|[。、\n])\s*(?:その|この)?([0-9０-９]{1,6})(人|名|軒|世帯|家庭|戸|組)(?:は|が)、?([^。、\n0-9]{1,16}?)(?:です|だ|や|じゃ)(?=[。、\n]|$)/g;
const isName = /[一-龠々ァ-ヶーん者員客方様]$/;
const workers = /職員|スタッフ|ボランティア|社員|役員|相談員|支援員|世話人|仲間/;

/** Who were counted under another name, or as those who work there, get the name that the line gives them. */
export function namesGiven(whole: Understanding, line: string): Edit[] {
  return [...line.normalize("NFKC").matchAll(named)].flatMap(([, number = "", , name = ""]): Edit[] => {
    const count = Number(number);
    if (!isName.test(name) || workers.test(name)) return [];
    const group = whole.segments.find((segment) => segment.kind === "served" && isOf(segment, count, whole.limits));
    if (group) return group.label === name ? [] : renamed(group, name);
    const key = (["volunteerCount", "staffCount"] as const).find((one) => whole.limits[one]?.value === count);
    if (key === undefined) return [];
    return [
      { op: "set-limit", key, value: null },
      { op: "set-limit", key: "servedCount", value: count },
    ];
  });
}

function isOf({ size, homes }: Segment, count: number, { servedCount }: Limits): boolean {
  return size === count || homes?.count === count || (size === null && servedCount?.homes?.count === count);
}

/** What was told of the people of the old name is not theirs. */
function renamed({ id, access, accessDetail }: Segment, label: string): Edit[] {
  const told = accessKeys.filter((key) => access[key] !== undefined && accessDetail[key]?.assumed === false);
  return [
    { op: "set-segment", segment: id, label },
    ...told.map((key): Edit => ({ op: "set-access", segment: id, key, value: "unknown" })),
  ];
}

const nobodyWorks =
  /(?:スタッフ|職員)(?:は|も|なんて)?(?:い(?:ません|ない)|お(?:りません|らん|らへん)|いてへん|ゼロ)|\b(?:no|without) staff\b/i;

/** スタッフはいません: whom nobody named goes, with what was wished for them. */
export function staffDenied(whole: Understanding, line: string): Edit[] {
  if (!nobodyWorks.test(line)) return [];
  return whole.segments
    .filter(({ kind, label }) => kind === "staff" && (label === "" || /^(?:スタッフ|職員|staff)$/i.test(label)))
    .map(({ id }): Edit => ({ op: "remove-segment", segment: id }));
}

/** スマホのない2人は, スマホのないボランティアが2人: some of them, not all there are. */
const ofSome = /(?:ない|へん|ん|の|る|た|いる)$|(?:ない|へん|いる|てる)[^。、]{1,8}が$/;

/** Whether a number in a line counts only some of those who were counted before. */
export function countsSome(line: string, evidence: readonly (readonly [number, number])[]): boolean {
  return evidence.some(([start, end]) => {
    const at = line.slice(start, end).search(/[0-9０-９一二三四五六七八九十]/);
    return at >= 0 && ofSome.test(line.slice(0, start + at)) && !/^[^。]*?(?:です|だ)(?:。|$)/.test(line.slice(end));
  });
}
