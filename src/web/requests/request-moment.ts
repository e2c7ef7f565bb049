import type { Locale } from "#src/kernel/i18n.ts";
import { formatDay } from "#src/web/kit/formats.ts";

/** A moment to the minute in Japan, for staff: 2026年11月24日 9:05. */
export function formatMoment(moment: Date, locale: Locale): string {
  return `${formatDay(moment, locale)} ${japanTime.format(moment)}`;
}

const japanTime = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Asia/Tokyo",
  hour: "numeric",
  minute: "2-digit",
  hour12: false,
});
