import { statSync } from "node:fs";
import { dirname } from "node:path";

/** Where programs and data go that the database's user could not reach in their own place (only when run as root). */
export const SHARED_PLACE = "/var/lib/yorozu";

/** True when a user may pass through `folder` and all folders above it, judged by owner, group and mode. */
export function canEnter(folder: string, user: { uid: number; gid: number }): boolean {
  for (let at = folder; ; at = dirname(at)) {
    const { mode, uid, gid } = statSync(at);
    const needed = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001;
    if ((mode & needed) === 0) return false;
    if (dirname(at) === at) return true;
  }
}
