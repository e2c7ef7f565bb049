import type { VNode } from "preact";
import { StandingPage, type StandingPageProps } from "#src/web/pages/standing-page.tsx";

/** What is kept, who can read it, and for how long. */
export function PrivacyPage(props: StandingPageProps): VNode {
  return <StandingPage {...props} which="privacy" />;
}
