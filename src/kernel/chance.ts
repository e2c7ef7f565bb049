import { createHash, createHmac, randomBytes } from "node:crypto";
import { uuidv7 } from "uuidv7";

/** Where chance comes from. Rules and writers take it as an argument, so that a test can repeat a run. */
export type Chance = {
  /** A UUID of version 7 (RFC 9562): sorts by time of making. */
  uuid(): string;
  /** 192 bits as 32 characters of base64url: a key that opens something and is stored only as its hash. */
  secret(): string;
};

export const systemChance: Chance = {
  uuid: uuidv7,
  secret: () => randomBytes(24).toString("base64url"),
};

/** What is stored of a secret. Plain SHA-256 is enough: the secrets are random, not chosen by people. */
export function secretHash(secret: string): Buffer {
  return createHash("sha256").update(secret).digest();
}

/** A second key derived from a first: whoever holds the first can show the second again, the database can not. */
export function derivedSecret(secret: string, purpose: string): string {
  return createHmac("sha256", secret).update(purpose).digest().subarray(0, 24).toString("base64url");
}

/** True for what `Chance.secret` and `derivedSecret` make, false for anything else a URL may bring. */
export function looksLikeSecret(value: string): boolean {
  return /^[A-Za-z0-9_-]{32}$/.test(value);
}
