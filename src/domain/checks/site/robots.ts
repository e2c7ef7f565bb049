/** The product token we obey and send (RFC 9309, 2.2.1). */
export const robotName = "yorozu";

/**
 * Whether robots.txt lets us follow a link to this path (RFC 9309): the group of our own name, else that of `*`; the
 * longest rule that matches decides, Allow where two are equal. `path` with its query.
 */
export function mayFollow(robotsTxt: string, path: string): boolean {
  const rules = rulesFor(robotsTxt);
  const matching = rules.filter(({ pattern }) => matches(pattern, path));
  const length = Math.max(0, ...matching.map(({ pattern }) => pattern.length));
  const longest = matching.filter(({ pattern }) => pattern.length === length);
  return longest.length === 0 || longest.some(({ allow }) => allow);
}

/** Longer lines are no rules: an address is not longer. */
const longestLine = 2000;

type Rule = { readonly allow: boolean; readonly pattern: string };

function rulesFor(text: string): Rule[] {
  const groups = new Map<string, Rule[]>();
  let names: string[] = [];
  let inRules = false;
  for (const line of text.split(/\r\n|\n|\r/).slice(0, 5000)) {
    const [, key, rest = ""] = /^\s*(user-agent|allow|disallow)\s*:([^#]*)/i.exec(line.slice(0, longestLine)) ?? [];
    if (key === undefined) continue;
    const value = rest.trim();
    if (key.toLowerCase() === "user-agent") {
      if (inRules) names = [];
      inRules = false;
      names.push(value.toLowerCase());
      groups.set(value.toLowerCase(), groups.get(value.toLowerCase()) ?? []);
    } else {
      inRules = true;
      if (value === "") continue;
      for (const name of names) groups.get(name)?.push({ allow: key.toLowerCase() === "allow", pattern: value });
    }
  }
  return groups.get(robotName) ?? groups.get("*") ?? [];
}

function matches(pattern: string, path: string): boolean {
  const anchored = pattern.endsWith("$");
  const parts = (anchored ? pattern.slice(0, -1) : pattern).split("*");
  let at = 0;
  for (const [i, part] of parts.entries()) {
    const isLast = i === parts.length - 1;
    const found =
      i === 0 ? (path.startsWith(part) ? 0 : -1) : isLast && anchored ? path.lastIndexOf(part) : path.indexOf(part, at);
    if (found < at && !(found >= 0 && i === 0)) return false;
    at = found + part.length;
  }
  return !anchored || at === path.length;
}
