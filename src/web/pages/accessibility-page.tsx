import type { VNode } from "preact";
import { StandingPage, type StandingPageProps } from "#src/web/pages/standing-page.tsx";

/** What is done so that everybody can use this, and what is not possible yet. */
export function AccessibilityPage(props: StandingPageProps): VNode {
  return <StandingPage {...props} which="accessibility" />;
}
