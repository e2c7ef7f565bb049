import type { VerdictState } from "#src/domain/checks/site/judge-site.ts";
import type { FindingId, Grade } from "#src/domain/checks/site/site-rule.ts";
import type { ReplyTo, Site } from "#tests/support/faulty-sites.ts";

export type SiteCase = {
  readonly what: string;
  readonly site: Site;
  /** All that must be found, and nothing else. */
  readonly finds: readonly FindingId[];
  readonly grade: Grade | null;
  readonly state?: VerdictState;
};

const good = {
  "strict-transport-security": "max-age=31536000",
  "content-security-policy": "default-src 'self'; frame-ancestors 'none'",
  "x-content-type-options": "nosniff",
};
type Headers = Record<string, string | string[]>;

const page =
  (html = "<title>団体</title><p>こんにちは", headers: Headers = {}): ReplyTo =>
  (path) =>
    path === "/robots.txt" ? { status: 404 } : { headers: { ...good, ...headers }, body: html };
const without = (...names: string[]): ReplyTo => {
  const kept = Object.entries(good).filter(([name]) => !names.includes(name));
  return () => ({ headers: Object.fromEntries(kept), body: "<title>団体</title>" });
};
const toHttps: ReplyTo = (path, host) => ({ status: 301, headers: { location: `https://${host}${path}` } });
const toHttp: ReplyTo = (path, host) => ({ status: 302, headers: { location: `http://${host}${path}` } });
const fine: Site = { http: toHttps, https: page() };
const plainOnly = (html = "<title>団体</title>"): Site => ({ http: page(html), https: null });
const withPage = (html: string, headers: Headers = {}): Site => ({ ...fine, https: page(html, headers) });
const contact = (action: string) => `<form method="post" action="${action}"><textarea name="honbun"></textarea></form>`;
const login = (action: string) => `<form method="post" action="${action}"><input type="password" name="p"></form>`;

const one = (
  what: string,
  site: Site,
  finds: readonly FindingId[],
  grade: Grade | null,
  state?: VerdictState,
): SiteCase => ({
  what,
  site,
  finds,
  grade,
  ...(state ? { state } : {}),
});

/** Sites made for the check: one for each failure, and combinations of them. */
export const siteCases: readonly SiteCase[] = [
  one("in perfect order", fine, [], "A+"),
  one("no http at all", { ...fine, http: null }, [], "A+"),
  one("no https", plainOnly(), ["https-missing"], "F"),
  one("https that speaks no TLS", { http: page(), https: page(), isDeaf: true }, ["tls-broken"], "F"),
  one("http that stays", { ...fine, http: page() }, ["http-stays"], "D"),
  one("https that leads back to http", { http: page(), https: toHttp }, ["back-to-http"], "F"),
  one("http and https that send to each other", { http: toHttps, https: toHttp }, ["redirect-loop", "twin-loop"], "F"),
  one(
    "a page that sends to itself",
    { http: toHttps, https: (path, host) => ({ status: 302, headers: { location: `https://${host}${path}` } }) },
    ["redirect-loop", "twin-loop"],
    "F",
  ),
  one(
    "a ring over ever new addresses",
    { http: toHttps, https: (path, host) => ({ status: 302, headers: { location: `https://${host}${path}x` } }) },
    ["redirect-loop", "twin-loop"],
    "F",
  ),
  one(
    "a refresh in the page instead of a redirect",
    { ...fine, http: (path, host) => `<meta http-equiv="refresh" content="0; url=https://${host}${path}">` },
    ["hop-by-page"],
    "A+",
  ),
  one("an expired certificate", { ...fine, certificate: "expired" }, ["certificate-expired", "hsts-missing"], "F"),
  one("a certificate of tomorrow", { ...fine, certificate: "future" }, ["certificate-not-yet", "hsts-missing"], "F"),
  one("another's certificate", { ...fine, certificate: "other-name" }, ["certificate-wrong-name", "hsts-missing"], "F"),
  one(
    "a self-signed certificate",
    { ...fine, certificate: "self-signed" },
    ["certificate-self-signed", "hsts-missing"],
    "F",
  ),
  one(
    "an authority that nobody knows",
    { ...fine, certificate: "unknown-issuer" },
    ["certificate-untrusted", "hsts-missing"],
    "F",
  ),
  one(
    "a link of the chain missing that can be fetched",
    { ...fine, certificate: "incomplete" },
    ["chain-incomplete", "hsts-missing"],
    "B",
  ),
  one(
    "a link of the chain missing for good",
    { ...fine, certificate: "leaf-alone" },
    ["certificate-untrusted", "hsts-missing"],
    "F",
  ),
  one("a short key", { ...fine, certificate: "weak" }, ["key-weak"], "B"),
  one("a certificate that ends this week", { ...fine, certificate: "soon" }, ["certificate-ends"], "B"),
  one("a certificate for one of two names", { ...fine, certificate: "apex-only" }, ["twin-certificate"], "C"),
  one("TLS 1.0 to 1.2", { ...fine, versions: { min: "TLSv1", max: "TLSv1.2" } }, ["protocol-old-too"], "B"),
  one("TLS 1.1 to 1.3", { ...fine, versions: { min: "TLSv1.1", max: "TLSv1.3" } }, ["protocol-old-too"], "B"),
  one("TLS 1.1 at best", { ...fine, versions: { min: "TLSv1", max: "TLSv1.1" } }, ["protocol-outdated"], "F"),
  one("TLS 1.2 alone", { ...fine, versions: { min: "TLSv1.2", max: "TLSv1.2" } }, [], "A+"),
  one("TLS 1.3 alone", { ...fine, versions: { min: "TLSv1.3", max: "TLSv1.3" } }, [], "A+"),
  one("no HSTS", { ...fine, https: without("strict-transport-security") }, ["hsts-missing"], "A"),
  one("HSTS of zero", withPage("", { "strict-transport-security": "max-age=0" }), ["hsts-missing"], "A"),
  one("HSTS of a day", withPage("", { "strict-transport-security": "max-age=86400" }), ["hsts-short"], "A"),
  one(
    "HSTS in quotes and capitals",
    withPage("", { "strict-transport-security": 'Max-Age="31536000"; includeSubDomains' }),
    [],
    "A+",
  ),
  one(
    "no policy",
    {
      ...fine,
      https: (path) => ({
        status: path === "/robots.txt" ? 404 : 200,
        headers: {
          "strict-transport-security": good["strict-transport-security"],
          "x-content-type-options": "nosniff",
          "x-frame-options": "SAMEORIGIN",
        },
        body: "",
      }),
    },
    ["policy-missing"],
    "A",
  ),
  one(
    "a policy that only reports",
    {
      ...fine,
      https: () => ({
        headers: {
          "strict-transport-security": good["strict-transport-security"],
          "x-content-type-options": "nosniff",
          "x-frame-options": "DENY",
          "content-security-policy-report-only": "default-src 'self'",
        },
        body: "",
      }),
    },
    ["policy-only-reports"],
    "A",
  ),
  one(
    "a policy in the page, framing open",
    {
      ...fine,
      https: () => ({
        headers: {
          "strict-transport-security": good["strict-transport-security"],
          "x-content-type-options": "nosniff",
        },
        body: `<meta http-equiv="Content-Security-Policy" content="default-src 'self'">`,
      }),
    },
    ["framing-open"],
    "A",
  ),
  one("sniffing open", { ...fine, https: without("x-content-type-options") }, ["sniffing-open"], "A"),
  one(
    "no header at all",
    { ...fine, https: () => "<title>団体</title>" },
    ["hsts-missing", "policy-missing", "sniffing-open", "framing-open"],
    "A",
  ),
  one("a picture by http", withPage('<img src="http://elsewhere.test/a.png">'), ["mixed-passive"], "B"),
  one(
    "a picture by http in srcset",
    withPage('<img srcset="/a.png 1x, http://elsewhere.test/b.png 2x">'),
    ["mixed-passive"],
    "B",
  ),
  one("a script by http", withPage('<script src="http://elsewhere.test/a.js"></script>'), ["mixed-active"], "D"),
  one("a frame by http", withPage('<iframe src="http://elsewhere.test/"></iframe>'), ["mixed-active"], "D"),
  one(
    "a style sheet by http",
    withPage('<link rel="stylesheet" href="http://elsewhere.test/a.css">'),
    ["mixed-active"],
    "D",
  ),
  one(
    "a picture by http in a style",
    withPage("<style>p{background:url(http://elsewhere.test/a.png)}</style>"),
    ["mixed-passive"],
    "B",
  ),
  one(
    "a picture by http in a style sheet",
    {
      ...fine,
      https: (path) =>
        path === "/a.css"
          ? {
              headers: { ...good, "content-type": "text/css" },
              body: "p{background:url('http://elsewhere.test/a.png')}",
            }
          : { headers: good, body: '<link rel="stylesheet" href="/a.css">' },
    },
    ["mixed-passive"],
    "B",
  ),
  one(
    "pictures by http that the browser lifts",
    withPage(
      `<meta http-equiv="Content-Security-Policy" content="upgrade-insecure-requests"><img src="http://elsewhere.test/a.png">`,
    ),
    [],
    "A+",
  ),
  one(
    "http only in a comment and in a script's text",
    withPage(`<!-- <img src="http://x.test/a.png"> --><script>var a='<img src="http://x.test/a.png">'</script>`),
    [],
    "A+",
  ),
  one("a picture without a scheme", withPage('<img src="//elsewhere.test/a.png"><img src="/b.png">'), [], "A+"),
  one(
    "a picture by http on a page within",
    {
      ...fine,
      https: (path) => ({
        headers: good,
        body: path === "/about" ? '<img src="http://elsewhere.test/a.png">' : '<a href="/about">私たち</a>',
      }),
    },
    ["mixed-passive"],
    "B",
  ),
  one("a contact form on http", plainOnly(contact("/send")), ["https-missing", "form-contact-plain"], "F"),
  one("a login form on http", plainOnly(login("/in")), ["https-missing", "form-login-plain"], "F"),
  one("a contact form that posts to http", withPage(contact("http://form.test/send")), ["form-contact-plain"], "F"),
  one("a login form that posts to http", withPage(login("http://form.test/in")), ["form-login-plain"], "F"),
  one("a contact form that posts to https elsewhere", withPage(contact("https://form.test/send")), [], "A+"),
  one(
    "a search form on http elsewhere",
    withPage('<form action="http://search.test/"><input name="q"></form>'),
    [],
    "A+",
  ),
  one("a form that opens the mail program", withPage(contact("mailto:a@example.org")), ["form-mailto"], "B"),
  one(
    "a form on a page within",
    {
      ...fine,
      https: (path) => ({
        headers: good,
        body: path === "/contact.html" ? contact("http://form.test/") : '<a href="contact.html">お問い合わせ</a>',
      }),
    },
    ["form-contact-plain"],
    "F",
  ),
  one("a cookie without Secure", withPage("", { "set-cookie": "a=1; HttpOnly" }), ["cookie-plain"], "B"),
  one(
    "a session cookie that programs can read",
    withPage("", { "set-cookie": "PHPSESSID=1; Secure" }),
    ["cookie-readable"],
    "A",
  ),
  one(
    "a session cookie in order",
    withPage("", { "set-cookie": "PHPSESSID=1; Secure; HttpOnly; SameSite=Lax" }),
    [],
    "A+",
  ),
  one("an old PHP", withPage("", { "x-powered-by": "PHP/5.6.40" }), ["software-ended"], "C"),
  one("an old jQuery", withPage('<script src="/js/jquery-1.12.4.min.js"></script>'), ["software-ended"], "C"),
  one("a new PHP that shows", withPage("", { "x-powered-by": "PHP/8.4.1" }), ["version-shown"], "A+"),
  one("an old WordPress", withPage('<meta name="generator" content="WordPress 4.2.1">'), ["software-ended"], "C"),
  one("a WordPress that shows", withPage('<meta name="generator" content="WordPress 6.8">'), ["version-shown"], "A+"),
  one(
    "links to itself by http",
    {
      ...fine,
      https: (path, host) => ({ headers: good, body: path === "/" ? `<a href="http://${host}/about">x</a>` : "" }),
    },
    ["links-plain"],
    "A+",
  ),
  one(
    "pages within that stay on http",
    {
      http: (path, host) => (path === "/" ? toHttps(path, host) : { headers: good, body: "" }),
      https: (path) => ({ headers: good, body: path === "/" ? '<a href="/about">x</a>' : "" }),
    },
    ["deep-stays"],
    "C",
  ),
  one("no www", { ...fine, www: false }, ["twin-missing"], "A+"),
  one(
    "www that stays on http",
    { ...fine, http: (path, host) => (host.startsWith("www.") ? { headers: good, body: "" } : toHttps(path, host)) },
    ["twin-stays"],
    "C",
  ),
  one(
    "www that leads to the other name",
    {
      http: (path, host) => toHttps(path, host.replace("www.", "")),
      https: (path, host) =>
        host.startsWith("www.")
          ? { status: 301, headers: { location: `https://${host.slice(4)}${path}` } }
          : { headers: good, body: "" },
    },
    [],
    "A+",
  ),
  one(
    "a site that turns machines away",
    { ...fine, https: () => ({ status: 403, headers: good, body: "" }) },
    [],
    null,
    "refused",
  ),
  one("a challenge for people", withPage("<title>Just a moment...</title>"), [], null, "refused"),
  one(
    "an error page, with a bad certificate",
    { ...fine, certificate: "expired", https: () => ({ status: 503, body: "" }) },
    ["certificate-expired"],
    null,
    "refused",
  ),
  one("nothing listens", { http: null, https: null }, [], null, "unreachable"),
  one(
    "a redirect inside",
    { http: () => ({ status: 302, headers: { location: "http://169.254.169.254/latest/" } }), https: null },
    ["https-missing"],
    "F",
  ),
  one(
    "a bomb of zeros",
    {
      ...fine,
      https: (path) => ({
        headers: { ...good, "content-length": String(3 * 1024 * 1024) },
        raw: (response) => void response.end(path === "/" ? Buffer.alloc(3 * 1024 * 1024) : ""),
      }),
    },
    [],
    "A+",
  ),
  one(
    "expired, with a script by http and an old PHP",
    {
      ...withPage('<script src="http://x.test/a.js"></script>', { "x-powered-by": "PHP/7.4" }),
      certificate: "expired",
    },
    ["certificate-expired", "hsts-missing", "mixed-active", "software-ended"],
    "F",
  ),
  one(
    "old TLS, a picture by http, no HSTS",
    {
      ...fine,
      versions: { min: "TLSv1", max: "TLSv1.2" },
      https: () => ({
        headers: { "content-security-policy": good["content-security-policy"], "x-content-type-options": "nosniff" },
        body: '<img src="http://x.test/a.png">',
      }),
    },
    ["protocol-old-too", "mixed-passive", "hsts-missing"],
    "B",
  ),
  one(
    "http that stays, with a login form and a mailto form",
    { ...fine, http: page(), https: page(`${login("/in")}${contact("mailto:a@b.test")}`) },
    ["http-stays", "form-mailto"],
    "D",
  ),
  one(
    "no https, a mailto form, an old jQuery",
    plainOnly(`${contact("mailto:a@b.test")}<script src="/jquery/1.8.3/jquery.min.js"></script>`),
    ["https-missing", "form-mailto", "software-ended"],
    "F",
  ),
];
