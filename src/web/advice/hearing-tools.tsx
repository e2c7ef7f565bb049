import type { Context } from "hono";
import type { VNode } from "preact";
import type { Hearing } from "#src/domain/advice/hearing/hearing-queries.ts";
import { type AttachedCheck, checksAttachedTo } from "#src/domain/checks/attached-checks.ts";
import type { Services } from "#src/http/services.ts";
import { secretOf } from "#src/web/advice/hearing-context.ts";
import { AttachedChecks, ToolLinks } from "#src/web/checks/attached-checks.tsx";
import { links } from "#src/web/links.ts";

/** What is attached to this hearing. */
export function attachedTo(services: Services, { organisationId, id }: Pick<Hearing, "organisationId" | "id">) {
  return checksAttachedTo(services.db, [{ kind: "hearing", organisationId, id }]);
}

/** The results that are attached to a hearing, and the tools that it can use; while something has gone wrong, none are `offered`. */
export async function toolsOf(
  services: Services,
  c: Context,
  hearing: Hearing,
  { known, offered = true }: { known?: readonly AttachedCheck[]; offered?: boolean } = {},
): Promise<VNode> {
  const locale = c.get("locale");
  const secret = secretOf(c);
  return (
    <>
      <AttachedChecks
        locale={locale}
        attached={known ?? (await attachedTo(services, hearing))}
        catalogue={await services.catalogue.current()}
        hrefOf={(check) => links(locale).hearingCheck(secret, check)}
      />
      {offered ? <ToolLinks locale={locale} secret={secret} understanding={hearing.understanding} /> : null}
    </>
  );
}
