import { expect, test } from "vitest";
import { readProviders } from "#src/kernel/provider-settings.ts";

const read = (env: Record<string, string>) => readProviders((name) => env[name]);
const openId = {
  OIDC_ISSUER: "https://login.example.org/realm",
  OIDC_CLIENT_ID: "yorozu",
  OIDC_CLIENT_SECRET: "hunter2",
  OIDC_NAME: "みんなのID",
};
const line = { LINE_CHANNEL_ID: "1234567890", LINE_CHANNEL_SECRET: "0123456789abcdef0123456789abcdef" };

test("nothing given is nothing offered; both services in order", () => {
  expect(read({})).toEqual({ providers: [], problems: [] });
  const { providers, problems } = read({ ...line, ...openId });
  expect(problems).toEqual([]);
  expect(providers.map(({ id, issuer }) => [id, issuer])).toEqual([
    ["openid", "https://login.example.org/realm"],
    ["line", "https://access.line.me"],
  ]);
});

test("a part of the settings alone is refused in one sentence that names all and holds no secret", () => {
  for (const settings of [openId, line])
    for (const missing of Object.keys(settings)) {
      const { problems } = read({ ...settings, [missing]: "" });
      expect(problems, missing).toHaveLength(1);
      for (const name of Object.keys(settings)) expect(problems[0]).toContain(name);
      expect(problems[0]).not.toMatch(/hunter2|0123456789abcdef/);
    }
});

test.each<[string, string]>([
  ["OIDC_ISSUER", "http://login.example.org"],
  ["OIDC_ISSUER", "login.example.org"],
  ["OIDC_ISSUER", "https://login.example.org/?a"],
  ["OIDC_ISSUER", "https://u:p@login.example.org"],
  ["OIDC_NAME", "a".repeat(41)],
  ["OIDC_NAME", "a\nb"],
  ["LINE_CHANNEL_ID", "@yorozu"],
  ["LINE_CHANNEL_SECRET", "short"],
])("%s=%j is refused in one sentence that names it", (name, value) => {
  const { problems } = read({ ...openId, ...line, [name]: value });
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(new RegExp(`^${name} must .*[.]$`));
});
