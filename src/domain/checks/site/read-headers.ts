import type { ShownSoftware } from "#src/domain/checks/site/page-facts.ts";
import { type CookieFacts, judgedHeaders } from "#src/domain/checks/site/site-evidence.ts";
import type { Answered } from "#src/domain/checks/site/visit-site.ts";

/** The headers that are judged, several values of one joined as RFC 9110 5.3 allows. */
export function headersOf(answer: Answered | null): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const name of judgedHeaders) {
    const values = answer?.headers[name];
    if (values && values.length > 0) kept[name] = values.join(", ").slice(0, 2000);
  }
  return kept;
}

/** What the cookies of a page promise (RFC 6265 4.1.2). `session`: its name says that it opens something. */
export function cookiesOf(answer: Answered): CookieFacts[] {
  return (answer.headers["set-cookie"] ?? []).slice(0, 20).map((line) => {
    const [pair = "", ...attributes] = line.split(";").map((part) => part.trim());
    const name = pair.split("=")[0] ?? "";
    const has = (wanted: string) => attributes.some((attribute) => attribute.toLowerCase().split("=")[0] === wanted);
    return {
      name: name.slice(0, 80),
      secure: has("secure"),
      httpOnly: has("httponly"),
      sameSite: has("samesite"),
      session: /sess|sid$|^sid|auth|token|login|PHPSESSID/i.test(name),
    };
  });
}

/** `max-age` of Strict-Transport-Security in seconds (RFC 6797 6.1); null where there is none. */
export function hstsSeconds(header: string | undefined): number | null {
  const value = /(?:^|;)\s*max-age\s*=\s*"?(\d+)"?/i.exec(header ?? "")?.[1];
  return value === undefined ? null : Number(value);
}

const patterns: ReadonlyArray<readonly [ShownSoftware["name"], RegExp]> = [
  ["php", /\bPHP\/(\d+\.\d+(?:\.\d+)?)/i],
  ["apache", /\bApache\/(\d+\.\d+(?:\.\d+)?)/i],
  ["nginx", /\bnginx\/(\d+\.\d+(?:\.\d+)?)/i],
  ["iis", /\bMicrosoft-IIS\/(\d+\.\d+)/i],
];

/** Software whose version the server tells everybody. */
export function softwareInHeaders(headers: Readonly<Record<string, string>>): ShownSoftware[] {
  const text = `${headers.server ?? ""} ${headers["x-powered-by"] ?? ""}`;
  return patterns.flatMap(([name, pattern]) => {
    const version = pattern.exec(text)?.[1];
    return version === undefined ? [] : [{ name, version }];
  });
}
