import type { VNode } from "preact";
import type { Alarm } from "#src/domain/notify/channel-health.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { Notice } from "#src/web/kit/blocks.tsx";
import { formatMinute, formatNumber } from "#src/web/kit/formats.ts";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { channelWords } from "#src/words/channel-words.ts";

/** What is wrong with the channels, on every page of the team; nothing where nothing is. */
export function ChannelAlarms({
  alarms,
  locale,
  here = false,
}: {
  alarms: readonly Alarm[];
  locale: Locale;
  /** On the page of the channels itself, which needs no link to it. */
  here?: boolean;
}): VNode | null {
  if (alarms.length === 0) return null;
  const words = channelWords[locale];
  const isBad = alarms.some(({ kind }) => kind !== "held" && kind !== "not-delivered");
  return (
    <Notice kind={isBad ? "danger" : "warn"} title={words.alarm}>
      <ul>
        {alarms.map((alarm) => (
          <li>
            <Say words={alarmWords(alarm, locale)} />
          </li>
        ))}
      </ul>
      {here ? null : (
        <p>
          <a href={links(locale).channels}>
            <Say words={words.look} />
          </a>
        </p>
      )}
    </Notice>
  );
}

function alarmWords(alarm: Alarm, locale: Locale): string {
  const words = channelWords[locale];
  switch (alarm.kind) {
    case "silent": {
      const name = words.channels[alarm.channel];
      const said = alarm.since === null ? words.neverWell(name) : words.silent(name, formatMinute(alarm.since, locale));
      return alarm.fault === null ? said : `${said} ${words.fault(alarm.fault)}`;
    }
    case "stuck-out":
      return words.stuckOut(formatNumber(alarm.count, locale), formatMinute(alarm.since, locale));
    case "stuck-in":
      return words.stuckIn(formatNumber(alarm.count, locale), formatMinute(alarm.since, locale));
    case "not-delivered":
      return words.notDelivered(formatNumber(alarm.count, locale));
    case "held":
      return words.held(formatNumber(alarm.count, locale));
  }
}
