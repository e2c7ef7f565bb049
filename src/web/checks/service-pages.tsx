import type { VNode } from "preact";
import type { SupportService } from "#src/domain/checks/support-service.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { Card, PageTitle, SummaryList, Text } from "#src/web/kit/blocks.tsx";
import { Button, ButtonLink, SubmitId } from "#src/web/kit/buttons.tsx";
import { TextArea } from "#src/web/kit/form-fields.tsx";
import { Layout } from "#src/web/kit/layout.tsx";
import { Say } from "#src/web/kit/say.tsx";
import { links } from "#src/web/links.ts";
import { plainWords } from "#src/words/furigana.ts";
import { serviceWords } from "#src/words/service-words.ts";

/** The five services, each with for whom it is. */
export function ServicesPage({ locale, services }: { locale: Locale; services: readonly SupportService[] }): VNode {
  const words = serviceWords[locale];
  const to = links(locale);
  return (
    <Layout locale={locale} path={to.services} title={words.title}>
      <PageTitle words={words.title} locale={locale} lead={words.lead} />
      <div class="three">
        {services.map((service) => (
          <Card title={service.name[locale]}>
            <Text words={service.forWhom[locale]} />
            <div class="actions">
              <ButtonLink words={words.open} href={to.service(service.id)} look="quiet" about={service.name[locale]} />
            </div>
          </Card>
        ))}
      </div>
    </Layout>
  );
}

/** One service: for whom, what happens, how long, what to bring, and its first step. */
export function ServicePage({
  locale,
  service,
  submitId,
}: {
  locale: Locale;
  service: SupportService;
  submitId: string;
}): VNode {
  const words = serviceWords[locale];
  const to = links(locale);
  const rows = (["forWhom", "whatHappens", "howLong", "whatToBring"] as const).map((part) => ({
    label: words[part],
    value: <Say words={service[part][locale]} />,
  }));
  return (
    <Layout locale={locale} path={to.service(service.id)} title={service.name[locale]}>
      <PageTitle words={service.name[locale]} locale={locale} back={{ href: to.services, words: words.title }} />
      <SummaryList rows={rows} locale={locale} />
      <Card title={words.stepTitle} accent>
        <FirstStep locale={locale} id={service.id} submitId={submitId} />
      </Card>
      <p>
        <Say words={words.person} />{" "}
        <a href={to.desks}>
          <Say words={words.desks} />
        </a>
      </p>
    </Layout>
  );
}

function FirstStep({ locale, id, submitId }: { locale: Locale; id: string; submitId: string }): VNode {
  const words = serviceWords[locale];
  const to = links(locale);
  const tools: Readonly<Record<string, { href: string; words: string }>> = {
    "website-https": { href: to.siteChecks, words: words.steps.site },
    "online-meetings": { href: to.meetingKits, words: words.steps.meeting },
    "telework-security": { href: to.selfChecks, words: words.steps.self },
  };
  const tool = tools[id];
  if (tool)
    return (
      <div class="actions">
        <ButtonLink words={tool.words} href={tool.href} />
      </div>
    );
  const texts: Readonly<Record<string, string>> = words.texts;
  return (
    <form method="post" action={to.hearings}>
      <SubmitId id={submitId} />
      <Text words={words.steps.hearing} />
      <TextArea
        locale={locale}
        name="text"
        label={words.hearingLabel}
        hint={words.hearingHint}
        value={plainWords(texts[id] ?? "")}
        rows={6}
      />
      <div class="actions">
        <Button words={words.hearingSubmit} />
      </div>
    </form>
  );
}
