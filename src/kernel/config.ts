import { isIP } from "node:net";
import { resolve } from "node:path";
import { type ProviderSettings, readProviders } from "#src/kernel/provider-settings.ts";

/** What an operator decided, read once at the start and checked. */
export type Config = {
  /** TCP port of the web server, 1 to 65535. */
  port: number;
  /** Address or name of the network interface to listen on. */
  host: string;
  /** Absolute path of the folder that belongs to this instance alone. */
  dataDir: string;
  /** PostgreSQL of the operator; undefined means the embedded one under `dataDir`. */
  databaseUrl: string | undefined;
  /** Where people reach this instance: scheme, host and port, no trailing slash. */
  baseUrl: string;
  /** Mail server; undefined means that no mail leaves. */
  smtpUrl: string | undefined;
  /** The sender of all mail, and the address that people write to. */
  mailFrom: string;
  /** Where mail comes in, by SMTP or LMTP; undefined means that none does. */
  mailInUrl: string | undefined;
  /** The scanner (clamd) of the files that people send; undefined: they are not scanned. */
  clamdUrl: string | undefined;
  /** True when a reverse proxy in front writes `X-Forwarded-For`; else that header is nobody's word. */
  trustProxy: boolean;
  /** Lets a monitoring server elsewhere read `/metrics`; undefined: only this machine may. */
  metricsToken: string | undefined;
  /** Who runs this installation, as shown on pages; undefined: not told. */
  operatorName: string | undefined;
  /** Other services that people may sign in at, in the order of their buttons. */
  providers: readonly ProviderSettings[];
  /** Sessions of the team end so many hours after they were opened, and after so many minutes without use. */
  sessions: { readonly teamHours: number; readonly teamIdleMinutes: number };
  /** Who must show a passkey, where browsers have them for this address. */
  passkeyFor: "nobody" | "administrators" | "team";
};

/**
 * Reads the environment. Empty values count as not given. Wrong ones come back together, one English sentence each
 * that says what to do; a sentence never repeats a URL, because URLs hold passwords.
 */
export function readConfig(env: Record<string, string | undefined>): Config | { problems: string[] } {
  const given = (name: string) => env[name]?.trim() || undefined;
  const problems: string[] = [];

  const port = readBetween(given("PORT") ?? "3000", 1, 65_535);
  if (port === undefined) problems.push("PORT must be a whole number from 1 to 65535, for example PORT=3000.");

  const host = given("HOST") ?? "127.0.0.1";
  if (!isHost(host)) {
    problems.push("HOST must be an address or a name without port or scheme, for example HOST=0.0.0.0.");
  }

  const dataDir = given("DATA_DIR") ?? "./data";
  if (dataDir.includes("\0")) problems.push("DATA_DIR must be the path of a folder, for example DATA_DIR=./data.");

  const databaseUrl = given("DATABASE_URL");
  if (databaseUrl !== undefined && !isUrl(databaseUrl, ["postgres:", "postgresql:"], { path: true })) {
    problems.push(
      "DATABASE_URL must look like postgres://user:password@host:5432/database (special characters in the password as %XX); leave it out to use the embedded database.",
    );
  }

  const baseUrl = given("BASE_URL");
  if (baseUrl !== undefined && !isOrigin(baseUrl)) {
    problems.push(
      "BASE_URL must be the address that people type, with http:// or https:// and without a path, for example BASE_URL=https://yorozu.example.org.",
    );
  }

  const smtpUrl = given("SMTP_URL");
  if (smtpUrl !== undefined && !isUrl(smtpUrl, ["smtp:", "smtps:"], { path: false })) {
    problems.push(
      "SMTP_URL must look like smtp://user:password@host:587 or smtps://user:password@host:465; leave it out to send no mail.",
    );
  }

  const mailFrom = given("MAIL_FROM");
  if (mailFrom !== undefined && !/^[^\s@<>]+@[^\s@<>]+$/.test(mailFrom)) {
    problems.push(
      "MAIL_FROM must be the bare address that mail is sent from, for example MAIL_FROM=yorozu@example.org.",
    );
  }

  const mailInUrl = given("MAIL_IN_URL");
  if (
    mailInUrl !== undefined &&
    !(isUrl(mailInUrl, ["smtp:", "lmtp:"], { path: false }) && URL.parse(mailInUrl)?.port)
  ) {
    problems.push(
      "MAIL_IN_URL must look like smtp://127.0.0.1:2525 or lmtp://127.0.0.1:2424: the address and port on which this program takes mail from your mail server; leave it out to take none.",
    );
  }

  const clamdUrl = given("CLAMD_URL");
  if (clamdUrl !== undefined && !isScannerAddress(clamdUrl)) {
    problems.push(
      "CLAMD_URL must look like tcp://127.0.0.1:3310 or unix:///run/clamav/clamd.sock: where clamd listens; leave it out to scan no files.",
    );
  }

  const trustProxy = given("TRUST_PROXY") ?? "0";
  if (trustProxy !== "0" && trustProxy !== "1") {
    problems.push("TRUST_PROXY must be 1 (a reverse proxy in front writes X-Forwarded-For) or 0.");
  }

  const metricsToken = given("METRICS_TOKEN");
  if (metricsToken !== undefined && !/^[\w.~+/=-]{16,200}$/.test(metricsToken)) {
    problems.push("METRICS_TOKEN must be 16 to 200 letters and digits, as a monitoring server sends it after Bearer.");
  }

  const teamHours = readBetween(given("TEAM_SESSION_HOURS") ?? "12", 1, 336);
  if (teamHours === undefined)
    problems.push(
      "TEAM_SESSION_HOURS must be a whole number of hours from 1 to 336, for example TEAM_SESSION_HOURS=12.",
    );
  const teamIdleMinutes = readBetween(given("TEAM_IDLE_MINUTES") ?? "30", 5, 20_160);
  if (teamIdleMinutes === undefined)
    problems.push(
      "TEAM_IDLE_MINUTES must be a whole number of minutes from 5 to 20160, for example TEAM_IDLE_MINUTES=30.",
    );
  const passkeyFor = passkeyGroups.find((one) => one === (given("PASSKEY_FOR") ?? "administrators"));
  if (passkeyFor === undefined) problems.push("PASSKEY_FOR must be administrators, team or nobody.");

  const elsewhere = readProviders(given);
  problems.push(...elsewhere.problems);

  if (
    problems.length > 0 ||
    port === undefined ||
    teamHours === undefined ||
    teamIdleMinutes === undefined ||
    passkeyFor === undefined
  )
    return { problems };
  const origin = baseUrl === undefined ? defaultBaseUrl(host, port) : new URL(baseUrl).origin;
  return {
    port,
    host,
    dataDir: resolve(dataDir),
    databaseUrl,
    baseUrl: origin,
    smtpUrl,
    mailFrom: mailFrom ?? `yorozu@${new URL(origin).hostname}`,
    mailInUrl,
    clamdUrl,
    trustProxy: trustProxy === "1",
    metricsToken,
    operatorName: given("OPERATOR_NAME"),
    providers: elsewhere.providers,
    sessions: { teamHours, teamIdleMinutes },
    passkeyFor,
  };
}

const passkeyGroups = ["nobody", "administrators", "team"] as const;

function readBetween(text: string, least: number, most: number): number | undefined {
  const number = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  return number >= least && number <= most ? number : undefined;
}

function isHost(text: string): boolean {
  return isIP(text) !== 0 || /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i.test(text);
}

function isUrl(text: string, schemes: string[], parts: { path: boolean }): boolean {
  const url = URL.parse(text);
  if (!url || !schemes.includes(url.protocol) || !url.hostname || url.hash) return false;
  const hasPath = url.pathname.length > 1;
  return (parts.path ? hasPath : !hasPath) && isDecodable(url.username) && isDecodable(url.password);
}

function isScannerAddress(text: string): boolean {
  const url = URL.parse(text);
  if (url?.protocol === "unix:") return url.hostname === "" && url.pathname.length > 1;
  return isUrl(text, ["tcp:"], { path: false });
}

function isDecodable(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}

function isOrigin(text: string): boolean {
  const url = URL.parse(text);
  return (
    url !== null &&
    ["http:", "https:"].includes(url.protocol) &&
    url.pathname === "/" &&
    !url.search &&
    !url.hash &&
    !url.username
  );
}

/** A browser cannot open "every interface": the loopback address stands in for it. */
function defaultBaseUrl(host: string, port: number): string {
  const reachable = host === "0.0.0.0" ? "127.0.0.1" : host === "::" ? "::1" : host;
  return new URL(`http://${isIP(reachable) === 6 ? `[${reachable}]` : reachable}:${port}`).origin;
}
