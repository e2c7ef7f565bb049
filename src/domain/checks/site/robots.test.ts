import { describe, expect, it } from "vitest";
import { mayFollow } from "#src/domain/checks/site/robots.ts";

describe("robots.txt", () => {
  it.each([
    ["", "/a", true],
    ["User-agent: *\nDisallow: /", "/a", false],
    ["User-agent: *\nDisallow:", "/a", true],
    ["User-agent: *\nDisallow: /\n\nUser-agent: Yorozu\nAllow: /", "/a", true],
    ["User-agent: other\nDisallow: /", "/a", true],
    ["User-agent: a\nUser-agent: *\nDisallow: /x", "/x1", false],
    ["User-agent: *\nDisallow: /a/b\nAllow: /a", "/a/b/c", false],
    ["User-agent: *\nDisallow: /a\nAllow: /a/b", "/a/b/c", true],
    ["User-agent: *\nDisallow: /a\nAllow: /a", "/a", true],
    ["User-agent: *\nDisallow: /*.pdf$", "/x/y.pdf", false],
    ["User-agent: *\nDisallow: /*.pdf$", "/x/y.pdf?z", true],
    ["User-agent: *\nDisallow: /a*b*c", "/axxbxxcxx", false],
    ["User-agent: *\nDisallow: /a # why", "/a", false],
  ])("%j for %s: %s (RFC 9309)", (text, path, expected) => {
    expect(mayFollow(text, path)).toBe(expected);
  });
});
