import {
  createHash,
  createHmac,
  generateKeyPairSync,
  type JsonWebKey,
  type KeyObject,
  randomBytes,
  sign,
} from "node:crypto";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { guardedClient } from "#src/adapters/guarded-client.ts";
import { openIdProvider } from "#src/adapters/openid-provider.ts";
import type { Provider } from "#src/domain/accounts/provider.ts";
import type { Clock } from "#src/kernel/clock.ts";
import type { ProviderSettings } from "#src/kernel/provider-settings.ts";
import { makeCertificate } from "#tests/support/make-certificate.ts";

type Values = Record<string, unknown>;
type Algorithm = "RS256" | "ES256" | "HS256" | "none";
type Signer = { readonly kid: string; readonly key: KeyObject; readonly jwk: JsonWebKey };

/** Who approves at the service. */
export type Approved = {
  readonly sub: string;
  readonly name?: string;
  readonly email?: string;
  readonly email_verified?: boolean;
};

/** What the service does wrong; empty: nothing. */
export type Faults = {
  alg?: Algorithm;
  claims?: Values;
  header?: Values;
  /** Signs with a key that is not published. */
  foreignKey?: boolean;
  /** Every answer has this status. */
  status?: number;
  discovery?: Values;
};

export type OpenIdService = {
  readonly provider: Provider;
  readonly faults: Faults;
  /** How often each path was asked for. */
  readonly asked: Map<string, number>;
  /** What the person sees and approves: from the address that their browser is sent to, to the one that it is sent back to. */
  approve(address: string, who: Approved): URL;
  /** New keys are published in place of the old. */
  rotate(): void;
  stop(): Promise<void>;
};

/**
 * A service of OpenID Connect on loopback over TLS, which keeps the rules that a real one keeps: codes once, PKCE, the
 * registered address, the secret. Reached through the guarded client by its switch for tests alone.
 */
export async function openIdService(
  clock: Clock,
  settings: ProviderSettings & { readonly alg?: Algorithm; readonly registered: string },
): Promise<OpenIdService> {
  const { issuer, clientId, clientSecret, alg = "ES256", registered } = settings;
  const host = new URL(issuer).host;
  const { cert, key } = makeCertificate({ name: host, names: [host] }, clock.now());
  const faults: Faults = {};
  const asked = new Map<string, number>();
  const codes = new Map<string, { who: Approved; nonce: string; challenge: string }>();
  let keys = newKeys();
  const foreign = newKeys();

  const idToken = (who: Approved, nonce: string): string => {
    const used = faults.alg ?? alg;
    const now = Math.floor(clock.now().getTime() / 1000);
    const signer = keys.find((one) => one.jwk.kty === (used === "RS256" ? "RSA" : "EC"));
    const stranger = foreign.find((one) => one.jwk.kty === signer?.jwk.kty);
    const header = { alg: used, ...(used === "HS256" ? {} : { kid: signer?.kid }), ...faults.header };
    const claims = { iss: issuer, aud: clientId, iat: now, exp: now + 300, nonce, ...who, ...faults.claims };
    const data = [header, claims].map((part) => Buffer.from(JSON.stringify(part)).toString("base64url")).join(".");
    return `${data}.${signatureOf(used, data, (faults.foreignKey ? stranger : signer)?.key, clientSecret)}`;
  };

  const tokens = (form: URLSearchParams, authorization: string | undefined): [number, Values] => {
    const basic = Buffer.from(authorization?.replace(/^Basic /, "") ?? "", "base64").toString();
    const [id, secret] = authorization
      ? basic.split(":").map((part) => decodeURIComponent(part.replaceAll("+", " ")))
      : ["client_id", "client_secret"].map((n) => form.get(n));
    if (id !== clientId || secret !== clientSecret) return [401, { error: "invalid_client" }];
    const code = form.get("code") ?? "";
    const known = codes.get(code);
    codes.delete(code);
    const challenge = createHash("sha256")
      .update(form.get("code_verifier") ?? "")
      .digest("base64url");
    const isRight = known?.challenge === challenge && form.get("redirect_uri") === registered;
    if (!known || !isRight || form.get("grant_type") !== "authorization_code") return [400, { error: "invalid_grant" }];
    return [200, { access_token: "a", token_type: "Bearer", id_token: idToken(known.who, known.nonce) }];
  };

  const answer = (path: string, form: URLSearchParams, authorization: string | undefined): [number, Values] => {
    if (path === "/.well-known/openid-configuration") {
      const at = (name: string) => `${issuer}/${name}`;
      const about = {
        issuer,
        authorization_endpoint: at("authorize?tenant=1"),
        token_endpoint: at("token"),
        jwks_uri: at("keys"),
      };
      return [200, { ...about, ...faults.discovery }];
    }
    if (path === "/keys") return [200, { keys: keys.map(({ jwk }) => jwk) }];
    if (path === "/token") return tokens(form, authorization);
    return [404, {}];
  };

  const server = createServer({ cert, key }, (request, response) => {
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => {
      const path = request.url ?? "";
      asked.set(path, (asked.get(path) ?? 0) + 1);
      const [status, body] = answer(
        path,
        new URLSearchParams(Buffer.concat(parts).toString()),
        request.headers.authorization,
      );
      response.writeHead(faults.status ?? status, { "content-type": "application/json" }).end(JSON.stringify(body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const ask = guardedClient("test", {
    ca: cert,
    isAllowed: (address) => address === "127.0.0.1",
    resolve: async (name) => (name === host ? ["127.0.0.1"] : []),
    listensOn: () => port,
  });

  return {
    provider: openIdProvider(settings, ask, clock),
    faults,
    asked,
    approve(address, who) {
      const { origin, searchParams } = new URL(address);
      const told = (name: string) => searchParams.get(name) ?? "";
      if (origin !== issuer || told("client_id") !== clientId || told("redirect_uri") !== registered)
        throw new Error(`the service does not know who asks: ${address}`);
      if (
        told("response_type") !== "code" ||
        told("code_challenge_method") !== "S256" ||
        !/\bopenid\b/.test(told("scope"))
      )
        throw new Error(`the service is asked wrongly: ${address}`);
      const code = randomBytes(16).toString("base64url");
      codes.set(code, { who, nonce: told("nonce"), challenge: told("code_challenge") });
      const back = new URL(registered);
      back.searchParams.set("code", code);
      back.searchParams.set("state", told("state"));
      return back;
    },
    rotate() {
      keys = newKeys();
    },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function newKeys(): Signer[] {
  const pairs = [
    generateKeyPairSync("ec", { namedCurve: "prime256v1" }),
    generateKeyPairSync("rsa", { modulusLength: 2048 }),
  ];
  return pairs.map(({ publicKey, privateKey }) => {
    const kid = randomBytes(6).toString("hex");
    return { kid, key: privateKey, jwk: { ...publicKey.export({ format: "jwk" }), kid, use: "sig" } };
  });
}

function signatureOf(alg: Algorithm, data: string, key: KeyObject | undefined, secret: string): string {
  if (alg === "none") return "";
  if (alg === "HS256") return createHmac("sha256", secret).update(data).digest("base64url");
  if (!key) throw new Error("no key");
  return sign("sha256", Buffer.from(data), { key, dsaEncoding: "ieee-p1363" }).toString("base64url");
}
