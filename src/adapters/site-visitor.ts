import { X509Certificate } from "node:crypto";
import { type DetailedPeerCertificate, rootCertificates } from "node:tls";
import {
  type GuardedClient,
  type GuardForTests,
  guardedClient,
  type OutgoingCode,
  OutgoingProblem,
  type SecureChannel,
} from "#src/adapters/guarded-client.ts";
import {
  type Certificate,
  type FailedCode,
  incompleteChain,
  type Secure,
  type VisitSite,
} from "#src/domain/checks/site/visit-site.ts";

/** Of one page: more is not read, and said to be cut. */
const maxPageBytes = 1024 * 1024;
const timeoutMs = 10_000;

const codes: Readonly<Record<OutgoingCode, FailedCode>> = {
  "bad-address": "bad-address",
  "scheme-not-allowed": "bad-address",
  "credentials-not-allowed": "bad-address",
  "port-not-allowed": "bad-address",
  "name-not-found": "name-not-found",
  "address-not-public": "inside",
  "timed-out": "timed-out",
  "tls-failed": "tls-failed",
  "no-answer": "no-answer",
  "answer-too-large": "unreadable",
  "answer-unreadable": "unreadable",
  "too-many-redirects": "bad-address",
};

/** Who we are, for the people whose sites are looked at. */
export function siteCheckAgent(baseUrl: string): string {
  return `Mozilla/5.0 (compatible; yorozu-site-check/1.0; +${baseUrl}/services/website-https)`;
}

/** Visits sites through the guarded client: public addresses only, one request each. `forTests` as there. */
export function siteVisitor(userAgent: string, forTests: GuardForTests = {}): VisitSite {
  const ask = guardedClient(userAgent, forTests);
  return async (url, { tlsVersion, method = "GET" } = {}) => {
    try {
      const answer = await ask(url, {
        method,
        headers: { accept: "text/html,application/xhtml+xml,*/*;q=0.8", "accept-language": "ja,en;q=0.5" },
        tls: "inspect",
        maxRedirects: 0,
        maxBytes: maxPageBytes,
        cut: true,
        timeoutMs,
        ...(tlsVersion ? { tlsVersions: { min: tlsVersion, max: tlsVersion } } : {}),
      });
      return {
        kind: "answered",
        status: answer.status,
        headers: answer.headers,
        body: decoded(answer.body, answer.headers["content-type"]?.[0] ?? ""),
        isCut: answer.isCut,
        secure: answer.secure && (await secureOf(answer.secure, ask, forTests)),
      };
    } catch (error) {
      if (error instanceof OutgoingProblem) return { kind: "failed", code: codes[error.code] };
      throw error;
    }
  };
}

/** Japanese sites of some age are in Shift_JIS or EUC-JP: the header says so, or the page does. */
function decoded(body: Buffer, contentType: string): string {
  const named =
    /charset\s*=\s*["']?([\w-]+)/i.exec(contentType)?.[1] ??
    /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(body.subarray(0, 2048).toString("latin1"))?.[1] ??
    "utf-8";
  try {
    return new TextDecoder(named).decode(body);
  } catch {
    // NOTE a charset that nobody knows: addresses and tags are ASCII, and nothing else is read.
    return body.toString("latin1");
  }
}

async function secureOf(channel: SecureChannel, ask: GuardedClient, forTests: GuardForTests): Promise<Secure> {
  const { problem, protocol, certificate } = channel;
  const isLeafAlone = problem === "UNABLE_TO_VERIFY_LEAF_SIGNATURE";
  const isCompleted = isLeafAlone && (await canBeCompleted(certificate, ask, forTests.ca));
  return { problem: isCompleted ? incompleteChain : problem, protocol, certificate: certificateOf(certificate) };
}

/** Whether browsers that fetch a missing link from where the certificate says (RFC 5280 4.2.2.1) come to a root they trust. */
async function canBeCompleted(
  peer: DetailedPeerCertificate,
  ask: GuardedClient,
  ca: string | undefined,
): Promise<boolean> {
  const leaf = new X509Certificate(peer.raw);
  const where = /CA Issuers - URI:(http:\S+)/.exec(leaf.infoAccess ?? "")?.[1];
  if (where === undefined) return false;
  try {
    const { body } = await ask(where, { maxBytes: 32 * 1024, timeoutMs });
    const link = new X509Certificate(body);
    if (!leaf.checkIssued(link) || !leaf.verify(link.publicKey)) return false;
    const roots = ca === undefined ? rootCertificates : [ca];
    return roots.some((root) => {
      const trusted = new X509Certificate(root);
      return link.checkIssued(trusted) && link.verify(trusted.publicKey);
    });
  } catch {
    // NOTE what cannot be fetched or read completes nothing: the chain stays broken, as it is for a browser.
    return false;
  }
}

function certificateOf(peer: DetailedPeerCertificate): Certificate | null {
  if (!peer.raw) return null;
  const certificate = new X509Certificate(peer.raw);
  const key = certificate.publicKey.asymmetricKeyDetails;
  const names = (certificate.subjectAltName ?? "").split(",").flatMap((part) => /DNS:(\S+)/.exec(part)?.[1] ?? []);
  return {
    issuer: nameOf(certificate.issuer),
    names,
    validFrom: new Date(certificate.validFrom).toISOString(),
    validTo: new Date(certificate.validTo).toISOString(),
    keyKind: certificate.publicKey.asymmetricKeyType === "rsa" ? "rsa" : "ec",
    keyBits: key?.modulusLength ?? curveBits[key?.namedCurve ?? ""] ?? null,
  };
}

const curveBits: Readonly<Record<string, number>> = {
  prime256v1: 256,
  secp384r1: 384,
  secp521r1: 521,
  secp224r1: 224,
  prime192v1: 192,
};

function nameOf(distinguished: string): string {
  return (/^O=(.+)$/m.exec(distinguished) ?? /^CN=(.+)$/m.exec(distinguished))?.[1] ?? "";
}
