import type { Locale } from "#src/kernel/i18n.ts";
import type { ProviderId } from "#src/kernel/provider-settings.ts";

/** Who somebody is at another service. The mail address is what the service says, and proves nothing here. */
export type ToldIdentity = {
  readonly method: ProviderId;
  readonly issuer: string;
  readonly subject: string;
  readonly name: string | null;
  readonly mail: string | null;
};

/** Another service that people may sign in at; `src/adapters` speaks with it. Both calls throw ProviderProblem. */
export type Provider = {
  readonly id: ProviderId;
  readonly name: string;
  readonly issuer: string;
  /** Where the browser is sent. `challenge`: SHA-256 of the verifier, as base64url (RFC 7636). */
  authorization(asked: {
    readonly redirectUri: string;
    readonly state: string;
    readonly nonce: string;
    readonly challenge: string;
    readonly locale: Locale;
  }): Promise<string>;
  /** Turns the code that the browser brought back into who that is. */
  identify(answer: {
    readonly redirectUri: string;
    readonly code: string;
    readonly verifier: string;
    readonly nonce: string;
  }): Promise<ToldIdentity>;
};

/** The service did not answer, or not as it should. `message` is for people who look after the machine; it holds no secret. */
export class ProviderProblem extends Error {
  override readonly name = "ProviderProblem";
}
