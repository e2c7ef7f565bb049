import type { VNode } from "preact";
import { Notice, PageTitle, Text, type WayBack } from "#src/web/kit/blocks.tsx";
import { ErrorSummary, type FieldProblem } from "#src/web/kit/form-errors.tsx";
import { Layout, type LayoutProps } from "#src/web/kit/layout.tsx";

export type FormPageProps = Omit<LayoutProps, "hasErrors"> & {
  readonly lead?: string | undefined;
  /** The page this one belongs to, if any. */
  readonly back?: WayBack;
  /** What is wrong with what was sent; empty before anything was. */
  readonly problems: readonly FieldProblem[];
  /** What else is wrong with it, beside single fields. */
  readonly alsoWrong?: VNode | null;
  /** What was done just now, in words. */
  readonly done?: string | undefined;
  /** What to know before one begins, in words. */
  readonly told?: string | undefined;
};

/** A page around its forms: what came back wrong on top, the title under the way back, what was done just now. */
export function FormPage({
  lead,
  back,
  problems,
  alsoWrong = null,
  done,
  told,
  children,
  ...page
}: FormPageProps): VNode {
  const { locale, title } = page;
  return (
    <Layout {...page} hasErrors={problems.length > 0 || alsoWrong !== null}>
      <ErrorSummary problems={problems} locale={locale} />
      {alsoWrong}
      <PageTitle words={title} locale={locale} lead={lead} back={back} />
      {done === undefined ? null : (
        <Notice kind="done">
          <Text words={done} />
        </Notice>
      )}
      {told === undefined ? null : (
        <Notice kind="info">
          <Text words={told} />
        </Notice>
      )}
      {children}
    </Layout>
  );
}
