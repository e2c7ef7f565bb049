import { evidenceOf, type Reading } from "#src/domain/advice/understanding/reading.ts";
import type { Access, Segment } from "#src/domain/advice/understanding.ts";
import type { AccessKey } from "#src/domain/advice/vocabulary.ts";

/*
 * Where people are, told of others or of a language: "a donor in the US", "a form in Nepali" put nobody abroad who is not the
 * donor. And that nobody is to go anywhere ("without travelling") is told of where they meet, of no device.
 */

const languages =
  "nepali|burmese|vietnamese|chinese|korean|portuguese|spanish|tagalog|filipino|thai|indonesian|ukrainian|russian|french|german|english|japanese|hindi|urdu|bengali|arabic|turkish|kurdish|persian|dari|mongolian|khmer|sinhala|tamil|their (?:own )?languages?|two languages|both languages";
const inLanguages = new RegExp(`\\bin (?:(?:${languages})(?:,? and |, | or )?)+`, "gi");
const somewhere = /\b(?:in|from|abroad|overseas)\b/i;
const othersBefore =
  /\b(?:donors?|givers?|sponsors?|supporters?|funders?|foundations?|headquarters|head office|compan(?:y|ies)|relatives|(?:sister|partner|mother) organi[sz]ations?|friends|famil(?:y|ies) back)(?: (?:who|that))?(?: (?:live|lives|are|is|living|based|working))?(?: back)? *$|(?:寄付者|支援者|財団|本部|本社|企業|会社|親戚|実家|家族)(?:が|は|の|も)?[^。、]{0,6}$/i;
/** フィリピン出身, from abroad: where they were born. */
const originBehind = /^(?:出身|人|籍|生まれ|育ち|系|から(?:来|き)(?:た|て|ました))/;
const origin = /^from (?:abroad|overseas|(?:other|many|different) countries)$/i;
const othersBehind =
  /^(?:の)?(?:寄付者|支援者|財団|本部|本社|企業|会社|親戚|実家|ドナー)|^ (?:donors?|givers?|supporters?|funders?|foundations?|headquarters)\b/i;

const stayingAway =
  /\bwithout (?:having to |needing to |any )?(?:travel(?:l?ing)?|going out|going anywhere|leaving (?:the house|home|their homes?|our homes?)|meeting in person|coming (?:here|in|to us))\b|\b(?:cannot|can't|can no longer|unable to) travel\b|(?:出かけ|外出し|出歩か|集まら|会場に行か|会場に来)(?:ずに|ないで|なくて(?:も)?)|外出せずに?|(?:家|うち|自宅)(?:に(?:い|居)(?:ながら|たまま)|から出(?:ずに|ないで|なくても))/i;

const toldHere = 0.7;

/** The groups with what is told of where they are. */
export function withPlacesTold(reading: Reading, segments: readonly Segment[]): Segment[] {
  const away = stayingAway.exec(reading.text);
  return segments.map((segment) => {
    const here = isWronglyAbroad(reading, segment) ? without(segment, "place") : segment;
    const { mobility } = here.accessDetail;
    // What was learned of old people in general gives way to what the text says of going out.
    if (!away || here.kind !== "served" || (mobility !== undefined && mobility.confidence >= toldHere)) return here;
    const evidence = evidenceOf(reading, [[away.index, away.index + away[0].length]]);
    return {
      ...here,
      access: { ...here.access, mobility: "none" },
      accessDetail: { ...here.accessDetail, mobility: { assumed: false, confidence: toldHere, evidence } },
    };
  });
}

function isWronglyAbroad({ mapped: { typed } }: Reading, { access, accessDetail, label }: Segment): boolean {
  const spans = accessDetail.place?.evidence ?? [];
  if (access.place !== "abroad" || spans.length === 0 || othersBefore.test(label)) return false;
  return spans.every(([from, to]) => {
    const said = typed.slice(from, to);
    return (
      isOfLanguage(said) ||
      origin.test(`${/\bfrom $/i.exec(typed.slice(0, from))?.[0] ?? ""}${said.trim()}`) ||
      originBehind.test(typed.slice(to)) ||
      /(?:出身|籍)$/.test(said) ||
      othersBefore.test(typed.slice(Math.max(0, from - 40), from)) ||
      othersBehind.test(typed.slice(to))
    );
  });
}

/** In Nepali, in two languages: no place. */
function isOfLanguage(said: string): boolean {
  const left = said.replace(inLanguages, "");
  return left !== said && !somewhere.test(left);
}

function without(segment: Segment, key: AccessKey): Segment {
  const { [key]: _value, ...access } = segment.access;
  const { [key]: _detail, ...accessDetail } = segment.accessDetail;
  return { ...segment, access: access as Access, accessDetail };
}
