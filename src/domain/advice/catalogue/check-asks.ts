import type { Finding } from "#src/domain/advice/catalogue/check-finding.ts";
import type { CatalogueFunction, Means, Way } from "#src/domain/advice/means.ts";

/** Talks between two people in which somebody else in the room would hear. */
const oneToOne: ReadonlySet<string> = new Set(["talk-by-voice", "talk-face-to-face-remotely"]);

/**
 * Ways that would tell people they are reached though they lack what docs/catalogue.md asks of such a way. Only ways
 * that give something to people served are looked at.
 */
export function askFindings(catalogue: {
  readonly functions: readonly CatalogueFunction[];
  readonly means: readonly Means[];
}): Finding[] {
  const served = new Set(
    catalogue.functions.filter(({ audience }) => audience === "served" || audience === "both").map(({ id }) => id),
  );
  return catalogue.means.flatMap((means) =>
    means.ways.flatMap((way) =>
      way.gives.some((given) => served.has(given.function)) ? wayFindings(means.id, way) : [],
    ),
  );
}

function wayFindings(subject: string, way: Way): Finding[] {
  const { asks } = way;
  const found = (rule: string, text: string): Finding => ({
    code: "asks",
    subject,
    detail: `${way.id}:${rule}`,
    text: `${subject}/${way.id}: ${text}`,
  });
  const byVoice = asks.speech?.includes("full") === true && asks.hearing !== undefined;
  const talks = way.gives.some((given) => oneToOne.has(given.function));
  return [
    ...(talks && byVoice && !asks.privacy
      ? [found("privacy", "a talk of two people by voice asks for a place where nobody listens")]
      : []),
    ...(asks.phone?.some((one) => one !== "none") && !asks.hearing && !asks.sight
      ? [found("phone", "a telephone is of use to those who hear, or read what it shows")]
      : []),
    ...(asks.mobility && !asks.place ? [found("place", "who must come to a place must be in its country")] : []),
    ...[...(way.unaided ?? []), ...(way.assumed ?? [])]
      .filter((key) => !asks[key])
      .map((key) => found(`not-asked-${key}`, `what must be had without help, or is assumed, is asked for: ${key}`)),
    ...((asks.line || asks.account) && !asks.device
      ? [found("device", "a line or an account is of use only with a device")]
      : []),
  ];
}
