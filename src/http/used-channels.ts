import type { ChannelName } from "#src/domain/notify/channel-health.ts";
import type { Config } from "#src/kernel/config.ts";

/** The channels that this installation uses: only their silence is an alarm. */
export function usedChannels(config: Pick<Config, "smtpUrl" | "mailInUrl" | "clamdUrl">): ChannelName[] {
  return [
    "jobs",
    ...(config.smtpUrl ? (["mail-out"] as const) : []),
    ...(config.mailInUrl ? (["mail-in"] as const) : []),
    ...(config.clamdUrl ? (["file-scan"] as const) : []),
  ];
}
