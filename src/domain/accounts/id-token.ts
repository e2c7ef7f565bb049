import { createHmac, createPublicKey, type JsonWebKey, timingSafeEqual, verify } from "node:crypto";

/** Why an ID token is not believed; `no-key`: signed with a key that is not among those given. */
export type IdTokenCode =
  | "malformed"
  | "algorithm"
  | "no-key"
  | "signature"
  | "issuer"
  | "audience"
  | "expired"
  | "issued-later"
  | "nonce"
  | "subject";

export class IdTokenProblem extends Error {
  readonly code: IdTokenCode;
  constructor(code: IdTokenCode) {
    super(`ID token: ${code}`);
    this.name = "IdTokenProblem";
    this.code = code;
  }
}

export type IdTokenRules = {
  readonly issuer: string;
  readonly clientId: string;
  /** What was sent with the attempt that this token answers. */
  readonly nonce: string;
  readonly now: Date;
  /** The service's published keys, for RS256 and ES256. */
  readonly keys: readonly JsonWebKey[];
  /** The shared secret, where the service may sign with it (HS256); null: it may not. */
  readonly secret: string | null;
};

export type IdTokenClaims = { readonly subject: string; readonly name: string | null; readonly mail: string | null };

type Values = Readonly<Record<string, unknown>>;

/** Clocks of two houses may differ by so much. */
const skewSeconds = 60;
const longestToken = 16 * 1024;

/**
 * Who a service says that somebody is (OpenID Connect Core 1.0, 3.1.3.7). The signature is checked before anything it
 * says is looked at; the algorithm is one that we allow, never merely the one that the token names, and a key serves
 * only the algorithm of its kind. The mail address is what the service says, and proves nothing here.
 *
 * @throws IdTokenProblem
 */
export function readIdToken(token: string, rules: IdTokenRules): IdTokenClaims {
  const [head = "", body = "", signature = "", ...more] = token.length > longestToken ? [] : token.split(".");
  if (more.length > 0 || ![head, body, signature].every((part) => /^[\w-]+$/.test(part)))
    throw new IdTokenProblem("malformed");
  const header = valuesIn(head);
  // An extension that must be understood is one that we do not (RFC 7515, 4.1.11).
  if ("crit" in header) throw new IdTokenProblem("algorithm");
  if (!isSigned(header, Buffer.from(`${head}.${body}`), Buffer.from(signature, "base64url"), rules))
    throw new IdTokenProblem("signature");
  return checkedClaims(valuesIn(body), rules);
}

function isSigned({ alg, kid }: Values, data: Buffer, signature: Buffer, { keys, secret }: IdTokenRules): boolean {
  if (alg === "HS256" && secret !== null) {
    const expected = createHmac("sha256", secret).update(data).digest();
    return expected.length === signature.length && timingSafeEqual(expected, signature);
  }
  if (alg !== "RS256" && alg !== "ES256") throw new IdTokenProblem("algorithm");
  const fitting = keys.filter(
    (key) =>
      (alg === "RS256" ? key.kty === "RSA" : key.kty === "EC" && key.crv === "P-256") &&
      (key.use ?? "sig") === "sig" &&
      (key.alg ?? alg) === alg &&
      (kid === undefined || key.kid === kid),
  );
  const [key] = fitting;
  // Without a name on the token there is nothing to choose by.
  if (key === undefined || fitting.length > 1) throw new IdTokenProblem("no-key");
  const publicKey = publicKeyOf(key);
  if (alg === "RS256" && (publicKey.asymmetricKeyDetails?.modulusLength ?? 0) < 2048)
    throw new IdTokenProblem("algorithm");
  return verify("sha256", data, { key: publicKey, dsaEncoding: "ieee-p1363" }, signature);
}

function publicKeyOf(key: JsonWebKey) {
  try {
    return createPublicKey({ key, format: "jwk" });
  } catch {
    throw new IdTokenProblem("no-key"); // NOTE a published key that is none: as if it were not there.
  }
}

function checkedClaims(claims: Values, { issuer, clientId, nonce, now }: IdTokenRules): IdTokenClaims {
  const seconds = now.getTime() / 1000;
  if (claims.iss !== issuer) throw new IdTokenProblem("issuer");
  const audience = [claims.aud].flat();
  const isForUs = audience.includes(clientId) && (audience.length === 1 || claims.azp === clientId);
  if (!isForUs || (claims.azp !== undefined && claims.azp !== clientId)) throw new IdTokenProblem("audience");
  if (typeof claims.exp !== "number" || claims.exp + skewSeconds <= seconds) throw new IdTokenProblem("expired");
  if (typeof claims.iat !== "number" || claims.iat - skewSeconds > seconds) throw new IdTokenProblem("issued-later");
  if (claims.nonce !== nonce) throw new IdTokenProblem("nonce");
  const { sub } = claims;
  if (typeof sub !== "string" || sub === "" || sub.length > 255 || sub.includes("\0"))
    throw new IdTokenProblem("subject");
  return { subject: sub, name: textOf(claims.name) ?? textOf(claims.preferred_username), mail: textOf(claims.email) };
}

function textOf(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}

function valuesIn(part: string): Values {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, "base64url").toString());
    if (typeof value === "object" && value !== null && !Array.isArray(value))
      return Object.fromEntries(Object.entries(value));
  } catch {
    // NOTE no JSON: the token is malformed, as one of any other shape.
  }
  throw new IdTokenProblem("malformed");
}
