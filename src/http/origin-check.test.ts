import { describe, expect, it } from "vitest";
import { isOurOrigin, type OriginFacts } from "#src/http/origin-check.ts";

const ours = ["https://yorozu.example"];
const post = (facts: Partial<OriginFacts>) =>
  isOurOrigin({
    method: "POST",
    site: undefined,
    origin: undefined,
    ours,
    hasSession: false,
    signsIn: false,
    ...facts,
  });

describe("isOurOrigin", () => {
  it("believes what a page cannot forge before anything else", () => {
    expect(post({ site: "same-origin", origin: "null", hasSession: true })).toBe(true);
    expect(post({ site: "cross-site", origin: "https://yorozu.example" })).toBe(false);
    expect(post({ site: "same-site" })).toBe(false);
  });

  it("compares the origin where that is all there is", () => {
    expect(post({ origin: "https://yorozu.example", hasSession: true })).toBe(true);
    expect(post({ origin: "https://evil.example" })).toBe(false);
    expect(post({ origin: "http://yorozu.example" })).toBe(false);
  });

  it("lets an old browser through without a session, and not with one", () => {
    expect(post({})).toBe(true);
    expect(post({ origin: "null" })).toBe(true);
    expect(post({ hasSession: true })).toBe(false);
    expect(post({ origin: "null", hasSession: true })).toBe(false);
    expect(post({ site: "none", hasSession: true })).toBe(false);
  });

  it("takes the word of nobody in particular for none where a session is opened", () => {
    expect(post({ origin: "null", signsIn: true })).toBe(false);
    expect(post({ signsIn: true })).toBe(true);
    expect(post({ origin: "https://yorozu.example", signsIn: true })).toBe(true);
  });

  it("lets reading through from anywhere", () => {
    expect(post({ method: "GET", site: "cross-site", hasSession: true })).toBe(true);
  });
});
