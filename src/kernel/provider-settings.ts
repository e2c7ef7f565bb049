/** Other services that people may sign in at: one of OpenID Connect, and LINE Login. */
export const providerIds = ["openid", "line"] as const;
export type ProviderId = (typeof providerIds)[number];

/** What an operator registered at such a service. */
export type ProviderSettings = {
  readonly id: ProviderId;
  /** As people know it; stands on the button. */
  readonly name: string;
  /** Whom the service says that it is, exactly; its discovery document lies under it. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
};

const lineIssuer = "https://access.line.me";

/** Reads the settings of both services; all or none of each. A problem is a sentence that holds no secret. */
export function readProviders(given: (name: string) => string | undefined): {
  providers: ProviderSettings[];
  problems: string[];
} {
  const problems: string[] = [];
  const providers: ProviderSettings[] = [];

  const [issuer, clientId, clientSecret, name] = [
    "OIDC_ISSUER",
    "OIDC_CLIENT_ID",
    "OIDC_CLIENT_SECRET",
    "OIDC_NAME",
  ].map(given);
  if (issuer && clientId && clientSecret && name)
    providers.push({ id: "openid", name, issuer, clientId, clientSecret });
  else if (issuer || clientId || clientSecret || name)
    problems.push(
      "OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET and OIDC_NAME belong together: give all four, or none to offer no sign-in at another service.",
    );
  if (issuer && !isIssuer(issuer))
    problems.push(
      "OIDC_ISSUER must be the issuer as the service's discovery document writes it: https://, no query, for example OIDC_ISSUER=https://login.example.org.",
    );
  if (name && ([...name].length > 40 || /\p{Cc}/u.test(name)))
    problems.push("OIDC_NAME must be the name of the service in at most 40 characters, for example OIDC_NAME=Google.");

  const [channel, secret] = ["LINE_CHANNEL_ID", "LINE_CHANNEL_SECRET"].map(given);
  if (channel && secret)
    providers.push({ id: "line", name: "LINE", issuer: lineIssuer, clientId: channel, clientSecret: secret });
  else if (channel || secret)
    problems.push(
      "LINE_CHANNEL_ID and LINE_CHANNEL_SECRET belong together: give both, or neither to offer no LINE Login.",
    );
  if (channel && !/^\d{5,20}$/.test(channel))
    problems.push("LINE_CHANNEL_ID must be the number of your LINE Login channel, digits alone.");
  if (secret && !/^[\x21-\x7e]{16,200}$/.test(secret))
    problems.push("LINE_CHANNEL_SECRET must be the secret of your LINE Login channel, as its console shows it.");

  return { providers, problems };
}

/** OpenID Connect Core 1.0, 2: https, no query and no fragment. */
function isIssuer(text: string): boolean {
  const url = URL.parse(text);
  return url?.protocol === "https:" && !url.username && !/[?#\s]/.test(text) && text.length <= 300;
}
