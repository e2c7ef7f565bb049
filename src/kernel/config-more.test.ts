import { expect, test } from "vitest";
import { readConfig } from "#src/kernel/config.ts";

test("nobody's word is taken for an address unless the operator says that a proxy stands in front", () => {
  expect(readConfig({})).toMatchObject({ trustProxy: false });
  expect(readConfig({ TRUST_PROXY: "0" })).toMatchObject({ trustProxy: false });
  expect(readConfig({ TRUST_PROXY: "1" })).toMatchObject({ trustProxy: true });
  expect(readConfig({ TRUST_PROXY: "true" })).toMatchObject({ problems: [expect.stringContaining("TRUST_PROXY")] });
});

test("mail comes from the address that is given, else from this installation's host", () => {
  expect(readConfig({ BASE_URL: "https://yorozu.example.org:8443" })).toMatchObject({
    mailFrom: "yorozu@yorozu.example.org",
  });
  expect(readConfig({ MAIL_FROM: "desk@example.org" })).toMatchObject({ mailFrom: "desk@example.org" });
  expect(readConfig({ MAIL_FROM: "Desk <desk@example.org>" })).toMatchObject({
    problems: [expect.stringContaining("MAIL_FROM")],
  });
});
