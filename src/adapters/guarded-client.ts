import { lookup } from "node:dns/promises";
import { type IncomingMessage, request as requestHttp } from "node:http";
import { type RequestOptions, request as requestHttps } from "node:https";
import { isIP } from "node:net";
import { type DetailedPeerCertificate, TLSSocket } from "node:tls";
import { readDecoded } from "#src/adapters/read-decoded.ts";
import { isPublicAddress } from "#src/kernel/public-address.ts";

/** Why a request that we send was not made, or got no answer. */
export type OutgoingCode =
  | "bad-address"
  | "scheme-not-allowed"
  | "credentials-not-allowed"
  | "port-not-allowed"
  | "name-not-found"
  | "address-not-public"
  | "timed-out"
  | "tls-failed"
  | "no-answer"
  | "answer-too-large"
  | "answer-unreadable"
  | "too-many-redirects";

/** A request that failed: `code` for rules, `detail` for people who look after the machine (never shown to askers). */
export class OutgoingProblem extends Error {
  readonly code: OutgoingCode;
  readonly url: string;
  constructor(code: OutgoingCode, url: string, detail = "") {
    super(`${code}${detail && `: ${detail}`}`);
    this.name = "OutgoingProblem";
    this.code = code;
    this.url = url;
  }
}

export type OutgoingRequest = {
  readonly method?: "GET" | "HEAD" | "POST";
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Until the last byte of the answer, over all redirects. */
  readonly timeoutMs?: number;
  /** Of the body after decompression; one byte more is `answer-too-large`, or cut off with `cut`. */
  readonly maxBytes?: number;
  readonly cut?: boolean;
  /** 0 gives the redirect itself as the answer. */
  readonly maxRedirects?: number;
  /** "inspect" goes on where the certificate is not trusted and tells what is wrong with it; nothing secret is sent then. */
  readonly tls?: "verify" | "inspect";
  readonly tlsVersions?: { readonly min: TlsVersion; readonly max: TlsVersion };
};

export type TlsVersion = "TLSv1" | "TLSv1.1" | "TLSv1.2" | "TLSv1.3";

export type SecureChannel = {
  readonly trusted: boolean;
  /** OpenSSL's code, as CERT_HAS_EXPIRED; null where trusted. */
  readonly problem: string | null;
  readonly protocol: string | null;
  readonly certificate: DetailedPeerCertificate;
};

export type Hop = { readonly url: string; readonly status: number; readonly address: string };

export type OutgoingAnswer = {
  /** Of the last hop, after redirects. */
  readonly url: string;
  readonly status: number;
  /** Lower-case names; several values of one name in order. */
  readonly headers: Readonly<Record<string, readonly string[]>>;
  readonly body: Buffer;
  readonly isCut: boolean;
  readonly hops: readonly Hop[];
  readonly secure: SecureChannel | null;
};

export type GuardedClient = (url: string, request?: OutgoingRequest) => Promise<OutgoingAnswer>;

/** What a test may replace. The program passes none of it: there is no setting that opens the inside. */
export type GuardForTests = {
  readonly isAllowed?: (address: string, port: number) => boolean;
  readonly resolve?: (name: string) => Promise<readonly string[]>;
  readonly ports?: ReadonlySet<number>;
  readonly ca?: string;
  /** Where a port of a name really listens. */
  readonly listensOn?: (host: string, port: number) => number;
};

const usualPorts: ReadonlySet<number> = new Set([80, 443]);
const defaults = { timeoutMs: 10_000, maxBytes: 1024 * 1024, maxRedirects: 5 } as const;

/**
 * The one way out of the house over HTTP. Public addresses only: a name is resolved once, every address it has must be
 * public, and the connection goes to the very address that was checked, at every redirect anew. http and https on
 * their usual ports, no credentials in addresses, limits on time, size (after decompression) and redirects. Headers
 * given by the caller are not sent on to another origin. @throws OutgoingProblem
 */
export function guardedClient(userAgent: string, forTests: GuardForTests = {}): GuardedClient {
  return async (address, request = {}) => {
    const signal = AbortSignal.timeout(request.timeoutMs ?? defaults.timeoutMs);
    // What is posted is for the one who was named.
    const redirects = request.method === "POST" ? 0 : (request.maxRedirects ?? defaults.maxRedirects);
    const hops: Hop[] = [];
    let url = parsed(address);
    const origin = url.origin;
    for (;;) {
      const pinned = await pinnedAddress(url, forTests, signal);
      const headers = {
        "user-agent": userAgent,
        "accept-encoding": "gzip, br",
        ...(url.origin === origin ? request.headers : {}),
      };
      const answer = await exchange(url, pinned, { ...request, headers }, forTests, signal);
      hops.push({ url: url.href, status: answer.status, address: pinned });
      const next = isRedirect(answer.status) ? answer.headers.location?.[0] : undefined;
      if (next === undefined || redirects === 0) return { ...answer, url: url.href, hops };
      if (hops.length > redirects) throw new OutgoingProblem("too-many-redirects", url.href);
      url = parsed(next, url);
    }
  };
}

function isRedirect(status: number): boolean {
  return [301, 302, 303, 307, 308].includes(status);
}

/** WHATWG parsing makes plain addresses of 0x7f.1, 017700000001, 2130706433 and full-width digits. */
function parsed(address: string, base?: URL): URL {
  if (!URL.canParse(address, base)) throw new OutgoingProblem("bad-address", base?.href ?? "");
  const url = new URL(address, base);
  if (url.protocol !== "http:" && url.protocol !== "https:") throw new OutgoingProblem("scheme-not-allowed", url.href);
  if (url.username !== "" || url.password !== "") throw new OutgoingProblem("credentials-not-allowed", url.origin);
  url.hash = "";
  return url;
}

function portOf(url: URL): number {
  return url.port === "" ? (url.protocol === "https:" ? 443 : 80) : Number(url.port);
}

async function pinnedAddress(url: URL, forTests: GuardForTests, signal: AbortSignal): Promise<string> {
  const port = portOf(url);
  if (!(forTests.ports ?? usualPorts).has(port)) throw new OutgoingProblem("port-not-allowed", url.href, String(port));
  const host = url.hostname.replace(/^\[|\]$/g, "");
  const addresses = isIP(host) > 0 ? [host] : await resolved(url, host, forTests, signal);
  const isAllowed = forTests.isAllowed ?? isPublicAddress;
  // One inside address among public ones is how rebinding starts: none of them is used then.
  const inside = addresses.find((address) => !isAllowed(address, port));
  if (inside !== undefined) throw new OutgoingProblem("address-not-public", url.href, inside);
  const [first] = [...addresses].sort((a, b) => isIP(a) - isIP(b));
  if (first === undefined) throw new OutgoingProblem("name-not-found", url.href);
  return first;
}

async function resolved(
  url: URL,
  name: string,
  forTests: GuardForTests,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const asked = forTests.resolve ? forTests.resolve(name) : lookup(name, { all: true });
  const late = new Promise<never>((_, reject) => {
    signal.addEventListener("abort", () => reject(new OutgoingProblem("timed-out", url.href, "resolving")), {
      once: true,
    });
  });
  try {
    const found = await Promise.race([asked, late]);
    return found.map((one) => (typeof one === "string" ? one : one.address));
  } catch (error) {
    if (error instanceof OutgoingProblem) throw error;
    throw new OutgoingProblem("name-not-found", url.href, String(error));
  }
}

type OneAnswer = Omit<OutgoingAnswer, "url" | "hops">;

function exchange(
  url: URL,
  pinned: string,
  request: OutgoingRequest,
  forTests: GuardForTests,
  signal: AbortSignal,
): Promise<OneAnswer> {
  const inspects = request.tls === "inspect";
  const host = url.hostname.replace(/^\[|\]$/g, "");
  const options = {
    host: pinned,
    port: forTests.listensOn?.(host, portOf(url)) ?? portOf(url),
    method: request.method ?? "GET",
    path: `${url.pathname}${url.search}`,
    headers: { ...request.headers, host: url.host },
    agent: false,
    signal,
    maxHeaderSize: 32 * 1024,
    insecureHTTPParser: false,
  } as const;
  const secure: RequestOptions = {
    ...options,
    ...(isIP(host) > 0 ? {} : { servername: host }),
    rejectUnauthorized: !inspects,
    ...(forTests.ca === undefined ? {} : { ca: forTests.ca }),
    // To tell what is weak, it must be spoken with: OpenSSL 3 has TLS 1.0, 1.1 and short keys at security level 0 alone.
    ...(inspects ? { minVersion: "TLSv1", ciphers: "DEFAULT@SECLEVEL=0" } : {}),
    ...(request.tlsVersions ? { minVersion: request.tlsVersions.min, maxVersion: request.tlsVersions.max } : {}),
  };
  return new Promise((resolve, reject) => {
    const sent = url.protocol === "https:" ? requestHttps(secure) : requestHttp(options);
    const fail = (error: unknown) => reject(problemOf(error, url, signal));
    sent.once("error", fail);
    sent.once("response", (response) => {
      readAnswer(response, url, request).then(resolve, fail);
    });
    sent.end(request.body);
  });
}

async function readAnswer(response: IncomingMessage, url: URL, request: OutgoingRequest): Promise<OneAnswer> {
  const secure = response.socket instanceof TLSSocket ? channelOf(response.socket) : null;
  const headers = headersOf(response.rawHeaders);
  const isCutAllowed = request.cut ?? false;
  const { body, isCut } = await readDecoded(response, {
    encoding: headers["content-encoding"]?.[0] ?? "identity",
    maxBytes: request.maxBytes ?? defaults.maxBytes,
  });
  response.destroy();
  if (isCut && !isCutAllowed) throw new OutgoingProblem("answer-too-large", url.href);
  return { status: response.statusCode ?? 0, headers, body, isCut, secure };
}

function channelOf(socket: TLSSocket): SecureChannel {
  const error: unknown = socket.authorizationError;
  return {
    trusted: socket.authorized,
    problem: error ? String(error instanceof Error ? ("code" in error ? error.code : error.message) : error) : null,
    protocol: socket.getProtocol(),
    certificate: socket.getPeerCertificate(true),
  };
}

function headersOf(raw: readonly string[]): Record<string, string[]> {
  const headers: Record<string, string[]> = Object.create(null);
  for (let at = 0; at + 1 < raw.length; at += 2) {
    const name = (raw[at] ?? "").toLowerCase();
    headers[name] = [...(headers[name] ?? []), raw[at + 1] ?? ""];
  }
  return headers;
}

function problemOf(error: unknown, url: URL, signal: AbortSignal): OutgoingProblem {
  if (error instanceof OutgoingProblem) return error;
  if (signal.aborted) return new OutgoingProblem("timed-out", url.href);
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (/^(Z_|ERR__ERROR_|ERR_PADDING|ERR_BUFFER)/.test(code)) {
    return new OutgoingProblem("answer-unreadable", url.href, code);
  }
  const isTls = /CERT|SSL|TLS|EPROTO|SELF_SIGNED|ISSUER|ALTNAME/.test(code);
  return new OutgoingProblem(isTls ? "tls-failed" : "no-answer", url.href, code || String(error));
}
