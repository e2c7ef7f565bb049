import type { VNode } from "preact";
import { StandingPage, type StandingPageProps } from "#src/web/pages/standing-page.tsx";

/** What the product is and promises. */
export function AboutPage(props: StandingPageProps): VNode {
  return <StandingPage {...props} which="about" />;
}
