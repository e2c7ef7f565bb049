/**
 * The way out that a site check needs, as a port: one request, no redirect followed, whatever the certificate. What goes
 * wrong is an answer, too, because that is what the check is about.
 */
export type VisitSite = (url: string, how?: VisitHow) => Promise<Visit>;

export type VisitHow = { readonly tlsVersion?: TlsVersion; readonly method?: "GET" | "HEAD" };

/** Oldest first. */
export const tlsVersions = ["TLSv1", "TLSv1.1", "TLSv1.2", "TLSv1.3"] as const;
export type TlsVersion = (typeof tlsVersions)[number];

export type Visit = Answered | Failed;

export type Answered = {
  readonly kind: "answered";
  readonly status: number;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, readonly string[]>>;
  readonly body: string;
  /** The page was longer than what is read of one. */
  readonly isCut: boolean;
  readonly secure: Secure | null;
};

/** `inside`: the address is not one of the public internet, and nothing was sent. */
export type FailedCode =
  | "bad-address"
  | "inside"
  | "name-not-found"
  | "timed-out"
  | "tls-failed"
  | "no-answer"
  | "unreadable"
  | "budget";

export type Failed = { readonly kind: "failed"; readonly code: FailedCode };

/** A link of the chain is not sent, but the certificate says where it is, and it leads to a trusted root. */
export const incompleteChain = "INCOMPLETE_CHAIN";

export type Secure = {
  /** OpenSSL's code as CERT_HAS_EXPIRED, or `incompleteChain`; null where the certificate is trusted. */
  readonly problem: string | null;
  readonly protocol: string | null;
  readonly certificate: Certificate | null;
};

/** Moments as ISO 8601; `keyBits` of an elliptic key is the size of its field. */
export type Certificate = {
  readonly issuer: string;
  readonly names: readonly string[];
  readonly validFrom: string;
  readonly validTo: string;
  readonly keyKind: "rsa" | "ec";
  readonly keyBits: number | null;
};
