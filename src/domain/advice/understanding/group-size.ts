import { englishQuantities } from "#src/domain/advice/understanding/english-quantities.ts";
import { type Heads, headsOf } from "#src/domain/advice/understanding/homes-told.ts";
import type { Reading } from "#src/domain/advice/understanding/reading.ts";
import type { GroupDraft } from "#src/domain/advice/understanding/segment-draft.ts";

/** 利用者50人: a count right at the words for the group. */
export function sizeOf(reading: Reading, draft: GroupDraft): Heads | null {
  if (reading.language === "en") return englishSize(reading, draft);
  const near = reading.quantities.find(
    (quantity) =>
      (quantity.kind === "people" || quantity.kind === "households") &&
      !quantity.becomes &&
      // 私が一軒ずつ電話している: one after the other, and none of them is the writer.
      !/^ずつ/.test(reading.text.slice(quantity.end)) &&
      draft.mentions.some(({ start, end }) => {
        const before = reading.text.slice(quantity.end, start);
        const after = reading.text.slice(end, quantity.start);
        return (
          (quantity.end <= start && /^(?:の)?$/.test(before)) ||
          (end <= quantity.start && /^(?:は|が|、|:|の数は|数は|約)?$/.test(after))
        );
      }),
  );
  return near ? headsOf(reading, near) : null;
}

/** Nine foreign families. */
function englishSize(reading: Reading, { mentions }: GroupDraft): Heads | null {
  const found = englishQuantities(reading.text).find(
    ({ kind, start, end }) =>
      (kind === "people" || kind === "households") &&
      // From 30 members to 9: so many they were.
      !/\bfrom $/.test(reading.text.slice(0, start)) &&
      mentions.some((one) => start < one.start && one.start < end),
  );
  return found ? headsOf(reading, found) : null;
}
