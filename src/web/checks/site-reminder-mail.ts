import { shownHost } from "#src/domain/checks/site/site-address.ts";
import type { SiteReminder } from "#src/domain/checks/site/site-checks.ts";
import { formatDay } from "#src/web/kit/formats.ts";
import { links } from "#src/web/links.ts";
import { plainWords } from "#src/words/furigana.ts";
import { siteCheckWords } from "#src/words/site-check-words.ts";

/** The mail that tells that a certificate ends soon, with a key of its own to the check. */
export function siteReminderMail(baseUrl: string): SiteReminder {
  return ({ site, ends, days, key, locale }) => {
    const words = siteCheckWords[locale].reminder;
    const shown = shownHost(site);
    const body = words.body({
      site: shown,
      ends: formatDay(new Date(ends), locale),
      address: `${baseUrl}${links(locale).siteCheck(key)}`,
    });
    return { subject: plainWords(words.subject(shown, String(days))), body: plainWords(body) };
  };
}
