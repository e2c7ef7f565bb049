import type { Reading } from "#src/domain/advice/understanding/reading.ts";
import type { Need, Segment } from "#src/domain/advice/understanding.ts";

/** What a wish to do something "online" comes to for people who have a telephone and no screen. */
const byTelephone: Readonly<Record<string, string>> = {
  "talk-face-to-face-remotely": "talk-by-voice",
  "meet-in-group-remotely": "join-by-landline",
};

/** Words that ask for the picture itself; 「オンライン」 alone does not. */
const pictureAsked =
  /顔|表情|ビデオ|映像|画面|カメラ|zoom|skype|スカイプ|facetime|手話|video|face.to.face|see each other/;

/**
 * A wish to talk or meet "online" is, for those of whom the text says that they have only a telephone, a wish to talk
 * or take part by telephone: nobody who asks for 「オンラインで相談」 means that people with a landline must be seen.
 * Where the words ask for the picture, the wish stays as it is. Order and everything else of the needs are kept.
 */
export function withoutScreens(reading: Reading, needs: readonly Need[], segments: readonly Segment[]): Need[] {
  if (pictureAsked.test(reading.text)) return [...needs];
  const onlyPhone = new Set(segments.filter(hasOnlyTelephone).map(({ id }) => id));
  return needs.flatMap((need): Need[] => {
    const instead = byTelephone[need.function];
    const theirs = need.for.filter((id) => onlyPhone.has(id));
    if (instead === undefined || theirs.length === 0) return [withThose(need, needs, onlyPhone)];
    const rest = need.for.filter((id) => !onlyPhone.has(id));
    const others: Need[] = rest.length > 0 ? [{ ...need, for: rest }] : [];
    const isWished = needs.some((one) => one.function === instead);
    return isWished ? others : [...others, { ...need, function: instead, for: theirs }];
  });
}

/** The telephone wish that stands already is for those people too. */
function withThose(need: Need, needs: readonly Need[], onlyPhone: ReadonlySet<string>): Need {
  const moved = needs
    .filter((one) => byTelephone[one.function] === need.function)
    .flatMap((one) => one.for.filter((id) => onlyPhone.has(id)));
  return moved.length === 0 ? need : { ...need, for: [...new Set([...need.for, ...moved])] };
}

function hasOnlyTelephone({ access, accessDetail }: Segment): boolean {
  const { device, phone } = access;
  if (!Array.isArray(device) || accessDetail.device?.assumed !== false) return false;
  const screens = device.filter((one) => one !== "none" && one !== "feature-phone");
  return screens.length === 0 && Array.isArray(phone) && phone.some((one) => one !== "none");
}
