import { expect, test } from "vitest";
import type { Segment } from "#src/domain/advice/understanding.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { noHelp } from "#src/web/advice/emergency-help.ts";
import { sampleFacts, sampleUnderstanding } from "#src/web/advice/proposal-page.fixture.ts";
import { ReadBackPage } from "#src/web/advice/read-back-page.tsx";
import { renderPage } from "#src/web/kit/render-page.ts";

function aloud(locale: Locale, changed: Partial<Segment>): string {
  const [first] = sampleUnderstanding.segments;
  if (!first) throw new Error("the sample has people");
  const understanding = { ...sampleUnderstanding, segments: [{ ...first, ...changed }] };
  const html = renderPage(
    <ReadBackPage
      locale={locale}
      secret="secret"
      path="/h/secret/read-back"
      text="声で話したい"
      understanding={understanding}
      functions={sampleFacts(locale).functions}
      submitId="id"
      version={1}
      danger={understanding.danger}
      emergencyDesks={noHelp}
    />,
  );
  return html.replaceAll(/<wbr\/?>|<[^>]+>/g, "");
}

const assumed = { assumed: true, evidence: [], confidence: 0.5 } as const;
const inHand = {
  size: 8,
  access: { device: ["pc", "smartphone"], phone: ["mobile"] },
  accessDetail: { device: assumed, phone: assumed },
} as const;

test("what people have is read out in sentences", () => {
  expect(aloud("ja", inHand)).toContain(
    "電話だけの高齢の方は8人です。たぶん、パソコンとスマートフォンを持っていて、携帯電話で話せます。",
  );
  expect(aloud("en", inHand)).toContain(
    "電話だけの高齢の方 (8 people) probably have a computer and a smartphone and can be reached on a mobile phone.",
  );
});

test("what was told is not told as likely, and nothing in hand is said so", () => {
  const none = aloud("ja", {
    size: null,
    share: null,
    access: { device: ["none"], phone: ["landline"], email: "no" },
    accessDetail: { phone: assumed },
  });
  expect(none).toContain(
    "電話だけの高齢の方は、パソコンも、スマートフォンも、携帯電話も持っていません。たぶん、固定電話で話せます。「メールは使わない」とうかがいました。",
  );
  expect(aloud("ja", { size: 8, access: {}, accessDetail: {} })).toContain(
    "電話だけの高齢の方（8人）が何を持っているかは、まだ",
  );
});
