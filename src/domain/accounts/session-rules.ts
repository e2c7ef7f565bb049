import type { Role } from "#src/domain/accounts/actor.ts";
import type { Config } from "#src/kernel/config.ts";

/** How long sessions of the team last, as the operator decided. */
export type SessionRules = Config["sessions"];

/** OWASP ASVS 4.0.3, 3.3.2 at level 2: 12 hours, or 30 minutes of rest. */
export const usualSessionRules: SessionRules = { teamHours: 12, teamIdleMinutes: 30 };

/** A session of anybody ends by itself after this time. */
export const sessionLifeMs = 14 * 24 * 60 * 60 * 1000;
/** Of somebody who is not of the team also after so long without use. */
export const personIdleMs = 7 * 24 * 60 * 60 * 1000;
/** What touches how somebody signs in, or what others may do, asks who they are unless they showed it within this time. */
export const proofLifeMs = 30 * 60 * 1000;
/** A use is noted once in this time. */
export const useStepMs = 60 * 1000;

/** What the end of a session hangs on. `usedAt` null: not since it was opened. */
export type SessionTimes = { readonly role: Role; readonly createdAt: Date; readonly usedAt: Date | null };

/** When a session ends if nobody uses it from now on. */
export function endOf({ role, createdAt, usedAt }: SessionTimes, rules: SessionRules): Date {
  const isOfTeam = role !== "person";
  const life = isOfTeam ? Math.min(sessionLifeMs, rules.teamHours * 60 * 60 * 1000) : sessionLifeMs;
  const rest = isOfTeam ? rules.teamIdleMinutes * 60 * 1000 : personIdleMs;
  const lastUse = Math.max(createdAt.getTime(), usedAt?.getTime() ?? 0);
  return new Date(Math.min(createdAt.getTime() + life, lastUse + rest));
}

/** Who must show more than a mailed link before they are what they are, where browsers have passkeys for this address. */
export type PasskeyGroup = Config["passkeyFor"];

/** What somebody may be in a session that shows no more than a mailed link: one step less, of the roles that need more. */
export function roleWithoutPasskey(role: Role, needs: PasskeyGroup): Role {
  if (role === "person" || needs === "nobody") return role;
  if (needs === "team") return "person";
  return "staff";
}
