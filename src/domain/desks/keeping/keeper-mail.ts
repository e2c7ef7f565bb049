import type { Desk } from "#src/domain/desks/desk.ts";
import type { Locale } from "#src/kernel/i18n.ts";

/**
 * Why somebody at a desk gets a mail: `prove` (asked to keep the entry: is the address theirs?), `invite` (the team asks), `link` (a
 * keeper wants a new link), `agreed`, `declined`, and the half-yearly `ask` with its one `remind`.
 */
export type KeeperMailKind = "prove" | "invite" | "link" | "agreed" | "declined" | "ask" | "remind";

/** The words of such a mail: the way in hands them over, with the address that the key opens; `declined` has no key. */
export type KeeperMail = (mail: { kind: KeeperMailKind; key: string | null; desk: Desk; locale: Locale }) => {
  readonly subject: string;
  readonly body: string;
};
