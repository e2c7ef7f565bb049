import { englishQuantities } from "#src/domain/advice/understanding/english-quantities.ts";
import type { Reading } from "#src/domain/advice/understanding/reading.ts";
import type { GroupDraft } from "#src/domain/advice/understanding/segment-draft.ts";

/** 利用者50人: a count right at the words for the group. */
export function sizeOf(reading: Reading, draft: GroupDraft): number | null {
  if (reading.language === "en") return englishSize(reading.text, draft);
  const near = reading.quantities.find(
    (quantity) =>
      (quantity.kind === "people" || quantity.kind === "households") &&
      !quantity.becomes &&
      draft.mentions.some(({ start, end }) => {
        const before = reading.text.slice(quantity.end, start);
        const after = reading.text.slice(end, quantity.start);
        return (
          (quantity.end <= start && /^(?:の)?$/.test(before)) ||
          (end <= quantity.start && /^(?:は|が|、|:|の数は|数は|約)?$/.test(after))
        );
      }),
  );
  return near ? Math.round(near.value) : null;
}

/** Nine foreign families. */
function englishSize(text: string, { mentions }: GroupDraft): number | null {
  const found = englishQuantities(text).find(
    ({ kind, start, end }) => kind === "people" && mentions.some((one) => start < one.start && one.start < end),
  );
  return found?.value ?? null;
}
