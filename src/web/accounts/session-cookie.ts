/**
 * The name of the session's cookie. Over https it carries the `__Host-` prefix, with which a browser takes it only from
 * this very host, by https, for all paths (RFC 6265bis, 4.1.3.2).
 */
export function sessionCookie(baseUrl: string): string {
  return baseUrl.startsWith("https:") ? "__Host-yorozu" : "yorozu";
}
