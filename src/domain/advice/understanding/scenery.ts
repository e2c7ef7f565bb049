import type { Reading } from "#src/domain/advice/understanding/reading.ts";
import type { Need, Segment } from "#src/domain/advice/understanding.ts";

/** 若いもんおらん, 男手がない: nobody of them is there. */
const absent =
  /^(?:さん|たち|の人|もん|者)?(?:が|は|も|なんて|なんか)?(?:もう|全然|ほとんど|一人も|だれも|誰も)?(?:おら(?:ん|へん|ない|ず)|い(?:ない|ません|なくて|ず|ねえ)|居(?:ない|ません))/;
/** 女性部, 若者の会: the name of the organisation that writes. */
const ofTheName =
  /^(?:部|部会|会(?![員議場報話費計社])|の会|連|クラブ|委員会|センター|支援団体|協会|ネットワーク)(?:です|の|で|を|は|が|、|。|$)/;

/** The groups without those of whom it is told that they are not there, or who only stand in a name; nobody wished for anything for them. */
export function withoutScenery(
  { mapped: { typed } }: Reading,
  segments: readonly Segment[],
  needs: readonly Need[],
): Segment[] {
  const isScenery = ({ id, kind, evidence }: Segment) =>
    kind === "served" &&
    evidence.length > 0 &&
    !needs.some((need) => need.for.includes(id)) &&
    evidence.every(([, to]) => absent.test(typed.slice(to)) || ofTheName.test(typed.slice(to)));
  return segments.filter((segment) => !isScenery(segment));
}
