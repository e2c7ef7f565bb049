import { createServer as createHttp, type IncomingMessage, type ServerResponse } from "node:http";
import { createServer as createHttps } from "node:https";
import { type AddressInfo, createServer as createTcp, type Server } from "node:net";
import { createSecureContext, type SecureContext, type SecureVersion } from "node:tls";
import { siteVisitor } from "#src/adapters/site-visitor.ts";
import type { VisitSite } from "#src/domain/checks/site/visit-site.ts";
import { type Made, makeCertificate } from "#tests/support/make-certificate.ts";

/** What a site answers at a path; a string is a page. */
export type Reply =
  | string
  | {
      status?: number;
      headers?: Record<string, string | string[]>;
      body?: string;
      raw?: (response: ServerResponse) => void;
    };
export type ReplyTo = (path: string, host: string) => Reply;

/** A site made for a test: null where nothing listens. */
export type Site = {
  readonly http: ReplyTo | null;
  readonly https: ReplyTo | null;
  readonly certificate?:
    | "good"
    | "expired"
    | "future"
    | "other-name"
    | "self-signed"
    | "unknown-issuer"
    | "incomplete"
    | "leaf-alone"
    | "weak"
    | "soon"
    | "apex-only";
  readonly versions?: { readonly min: SecureVersion; readonly max: SecureVersion };
  /** Listens for https and speaks no TLS. */
  readonly isDeaf?: boolean;
  /** Whether www has a name. */
  readonly www?: boolean;
};

const dayMs = 24 * 60 * 60_000;

/** Serves sites on loopback under their names, with certificates of an authority that only this test trusts. */
export async function serveSites(sites: ReadonlyMap<string, Site>, now: Date) {
  const issuerPath = "http://aia.test/middle.der";
  const root = { name: "Test Root", ...makeCertificate({ name: "Test Root", isAuthority: true }, now) };
  const middle = {
    name: "Test Middle",
    ...makeCertificate({ name: "Test Middle", isAuthority: true, issuer: root }, now),
  };
  const foreign = { name: "Nobody", ...makeCertificate({ name: "Nobody", isAuthority: true }, now) };
  const contexts = new Map<string, SecureContext>();
  const contextOf = (host: string): { key: string; cert: string } => {
    const names = host.startsWith("www.") ? [host.slice(4), host] : [host, `www.${host}`];
    const kind = siteOf(host)?.certificate ?? "good";
    const made = (more: Partial<Parameters<typeof makeCertificate>[0]>): Made =>
      makeCertificate({ name: host, names, issuer: middle, ...more }, now);
    const chained = (leaf: Made) => ({ key: leaf.key, cert: `${leaf.cert}\n${middle.cert}` });
    if (kind === "expired") return chained(made({ to: new Date(now.getTime() - dayMs) }));
    if (kind === "future") return chained(made({ from: new Date(now.getTime() + dayMs) }));
    if (kind === "soon") return chained(made({ to: new Date(now.getTime() + 5 * dayMs) }));
    if (kind === "other-name") return chained(made({ names: ["other.test"] }));
    if (kind === "apex-only") return chained(made({ names: [names[0] ?? host] }));
    if (kind === "weak") return chained(made({ keyBits: 1024 }));
    if (kind === "self-signed") return makeCertificate({ name: host, names }, now);
    if (kind === "unknown-issuer") {
      const leaf = makeCertificate({ name: host, names, issuer: foreign }, now);
      return { key: leaf.key, cert: `${leaf.cert}\n${foreign.cert}` };
    }
    if (kind === "incomplete") return made({ issuerAt: issuerPath });
    if (kind === "leaf-alone") return made({});
    return chained(made({}));
  };
  const siteOf = (host: string) => sites.get(host) ?? sites.get(host.replace(/^www\./, ""));
  const requests: Array<{ host: string; path: string; at: number; scheme: string; agent: string }> = [];

  const answer = (scheme: "http" | "https") => (request: IncomingMessage, response: ServerResponse) => {
    const host = request.headers.host ?? "";
    const path = request.url ?? "/";
    if (host === "aia.test") return void response.end(middle.der);
    requests.push({ host, path, at: performance.now(), scheme, agent: request.headers["user-agent"] ?? "" });
    const reply = siteOf(host)?.[scheme]?.(path, host) ?? { status: 404, body: "" };
    if (typeof reply === "string")
      return void response.setHeader("content-type", "text/html; charset=utf-8").end(reply);
    response.writeHead(reply.status ?? 200, { "content-type": "text/html", ...reply.headers });
    if (reply.raw) return reply.raw(response);
    response.end(reply.body ?? "");
  };
  const listen = async (server: Server) => {
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    return (server.address() as AddressInfo).port; // NOTE a listening TCP server has an address with a port
  };
  const servers: Server[] = [];
  const start = async (server: Server) => {
    servers.push(server);
    return listen(server);
  };
  const sni = (host: string, done: (error: Error | null, context?: SecureContext) => void) => {
    if (!contexts.has(host))
      contexts.set(host, createSecureContext({ ...contextOf(host), ciphers: "DEFAULT@SECLEVEL=0" }));
    done(null, contexts.get(host));
  };
  const tls = (versions: { min: SecureVersion; max: SecureVersion }) =>
    start(
      createHttps(
        {
          SNICallback: sni,
          minVersion: versions.min,
          maxVersion: versions.max,
          ciphers: "DEFAULT@SECLEVEL=0",
          ...contextOf("default.test"),
        },
        answer("https"),
      ),
    );
  const httpPort = await start(createHttp(answer("http")));
  const usual = await tls({ min: "TLSv1.2", max: "TLSv1.3" });
  const deaf = await start(createTcp((socket) => socket.on("error", () => {}).end("SSH-2.0-nothing\r\n")));
  const special = new Map<string, number>();
  for (const site of sites.values())
    if (site.versions) {
      const name = `${site.versions.min} ${site.versions.max}`;
      if (!special.has(name)) special.set(name, await tls(site.versions));
    }
  const closed = 1;
  const listensOn = (host: string, port: number): number => {
    if (host === "aia.test") return httpPort;
    const site = siteOf(host);
    if (!site?.[port === 443 ? "https" : "http"]) return closed;
    if (port !== 443) return httpPort;
    if (site.isDeaf) return deaf;
    return (site.versions && special.get(`${site.versions.min} ${site.versions.max}`)) ?? usual;
  };
  const visit: VisitSite = siteVisitor("Yorozu test", {
    isAllowed: (address) => address === "127.0.0.1",
    resolve: async (name) => {
      const site = name === "aia.test" ? {} : siteOf(name);
      if (!site || (name.startsWith("www.") && "www" in site && site.www === false)) throw new Error("ENOTFOUND");
      return ["127.0.0.1"];
    },
    ca: root.cert,
    listensOn,
  });
  return {
    visit,
    requests,
    async close() {
      for (const server of servers) {
        server.close();
        if ("closeAllConnections" in server && typeof server.closeAllConnections === "function")
          server.closeAllConnections();
      }
    },
  };
}
