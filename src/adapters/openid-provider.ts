import type { JsonWebKey } from "node:crypto";
import { type GuardedClient, OutgoingProblem, type OutgoingRequest } from "#src/adapters/guarded-client.ts";
import { type IdTokenClaims, IdTokenProblem, readIdToken } from "#src/domain/accounts/id-token.ts";
import { type Provider, ProviderProblem } from "#src/domain/accounts/provider.ts";
import type { Clock } from "#src/kernel/clock.ts";
import type { ProviderSettings } from "#src/kernel/provider-settings.ts";

type Discovered = {
  readonly authorization: string;
  readonly token: string;
  readonly keys: string;
  readonly takesBasic: boolean;
};
type Values = Readonly<Record<string, unknown>>;
type Kept<T> = { readonly value: T; readonly at: number };

/** What a service publishes about itself is asked for again after this time. */
const keptMs = 60 * 60 * 1000;
/** A token with an unknown key may mean new keys; they are asked for at most so often. */
const keysAgainMs = 60 * 1000;
const limits = { timeoutMs: 10_000, maxBytes: 256 * 1024, maxRedirects: 0 } as const;

/**
 * Speaks OpenID Connect (Core 1.0, Discovery 1.0) with one service through the guarded client. LINE signs what browsers
 * bring with the channel secret (HS256; developers.line.biz/en/docs/line-login/verify-id-token/, read 2026-11-29), takes
 * the secret in the form, and gives mail addresses only to channels that applied for them: we do not ask for them.
 */
export function openIdProvider(settings: ProviderSettings, ask: GuardedClient, clock: Clock): Provider {
  const { issuer, clientId, clientSecret } = settings;
  const isLine = settings.id === "line";
  let about: Kept<Discovered> | null = null;
  let keys: Kept<readonly JsonWebKey[]> | null = null;
  const isOlder = (kept: Kept<unknown>, ms: number) => clock.now().getTime() - kept.at >= ms;

  async function discovered(): Promise<Discovered> {
    if (about === null || isOlder(about, keptMs)) {
      const said = await fetched(ask, `${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`);
      if (said.issuer !== issuer) throw new ProviderProblem("discovery names another issuer");
      const ways = said.token_endpoint_auth_methods_supported;
      const value = {
        authorization: secureAddress(said.authorization_endpoint),
        token: secureAddress(said.token_endpoint),
        keys: secureAddress(said.jwks_uri),
        takesBasic: !isLine && (!Array.isArray(ways) || ways.includes("client_secret_basic")),
      };
      about = { value, at: clock.now().getTime() };
    }
    return about.value;
  }

  async function publishedKeys(olderMs: number): Promise<readonly JsonWebKey[]> {
    if (keys === null || isOlder(keys, olderMs)) {
      const said = await fetched(ask, (await discovered()).keys);
      if (!Array.isArray(said.keys)) throw new ProviderProblem("the published keys are no list");
      const value = said.keys.filter((key) => typeof key === "object" && key !== null);
      keys = { value, at: clock.now().getTime() };
    }
    return keys.value;
  }

  async function believed(token: string, nonce: string): Promise<IdTokenClaims> {
    const read = (published: readonly JsonWebKey[]) =>
      readIdToken(token, {
        issuer,
        clientId,
        nonce,
        now: clock.now(),
        keys: published,
        secret: isLine ? clientSecret : null,
      });
    try {
      // Signed with the shared secret, no key is needed.
      return read(isLine ? [] : await publishedKeys(keptMs));
    } catch (error) {
      if (!(error instanceof IdTokenProblem) || error.code !== "no-key") throw error;
      return read(await publishedKeys(keysAgainMs));
    }
  }

  return {
    id: settings.id,
    name: settings.name,
    issuer,
    authorization: (asked) =>
      told(async () => {
        const url = new URL((await discovered()).authorization);
        for (const [name, value] of Object.entries({
          response_type: "code",
          client_id: clientId,
          redirect_uri: asked.redirectUri,
          scope: isLine ? "openid profile" : "openid profile email",
          state: asked.state,
          nonce: asked.nonce,
          code_challenge: asked.challenge,
          code_challenge_method: "S256",
          ui_locales: asked.locale === "en" ? "en" : "ja",
        }))
          url.searchParams.set(name, value);
        return url.href;
      }),
    identify: ({ redirectUri, code, verifier, nonce }) =>
      told(async () => {
        const { token, takesBasic } = await discovered();
        const form = { grant_type: "authorization_code", code, redirect_uri: redirectUri, code_verifier: verifier };
        const secret = { client_id: clientId, client_secret: clientSecret };
        const answer = await fetched(ask, token, {
          method: "POST",
          headers: {
            "content-type": "application/x-www-form-urlencoded",
            ...(takesBasic ? { authorization: basic(clientId, clientSecret) } : {}),
          },
          body: new URLSearchParams(takesBasic ? form : { ...form, ...secret }).toString(),
        });
        if (typeof answer.id_token !== "string") throw new ProviderProblem("the answer holds no ID token");
        const claims = await believed(answer.id_token, nonce);
        return { method: settings.id, issuer, ...claims };
      }),
  };
}

async function fetched(ask: GuardedClient, url: string, request: OutgoingRequest = {}): Promise<Values> {
  const answer = await ask(url, { ...limits, ...request, headers: { accept: "application/json", ...request.headers } });
  if (answer.status !== 200) throw new ProviderProblem(`${new URL(url).host} answered ${answer.status}`);
  try {
    const value: unknown = JSON.parse(answer.body.toString());
    if (typeof value === "object" && value !== null) return Object.fromEntries(Object.entries(value));
  } catch {
    // NOTE no JSON: said below, as of any other shape.
  }
  throw new ProviderProblem(`${new URL(url).host} did not answer with an object`);
}

/** What goes wrong on the way or with the token is one kind of problem for who asked. */
async function told<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof OutgoingProblem || error instanceof IdTokenProblem) throw new ProviderProblem(error.message);
    throw error;
  }
}

function secureAddress(value: unknown): string {
  if (typeof value !== "string" || URL.parse(value)?.protocol !== "https:")
    throw new ProviderProblem("discovery names an address that is not https");
  return value;
}

/** RFC 6749, 2.3.1: both parts are form-encoded first. */
function basic(id: string, secret: string): string {
  const encoded = (text: string) => new URLSearchParams({ "": text }).toString().slice(1);
  return `Basic ${Buffer.from(`${encoded(id)}:${encoded(secret)}`).toString("base64")}`;
}
