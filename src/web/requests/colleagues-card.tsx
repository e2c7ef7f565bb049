import type { VNode } from "preact";
import { type Invited, longestInvited } from "#src/domain/requests/invite-colleague.ts";
import type { Locale } from "#src/kernel/i18n.ts";
import { Card, Text } from "#src/web/kit/blocks.tsx";
import { Button, Hidden, SubmitId } from "#src/web/kit/buttons.tsx";
import { type FieldProblem, problemOf } from "#src/web/kit/form-errors.tsx";
import { TextField } from "#src/web/kit/form-fields.tsx";
import { links } from "#src/web/links.ts";
import { followerWords } from "#src/words/follower-words.ts";
import { literal } from "#src/words/furigana.ts";

export type ColleaguesCardProps = {
  readonly locale: Locale;
  readonly secret: string;
  /** Where this installation is reached: a link is handed over whole. */
  readonly baseUrl: string;
  readonly invited: readonly Invited[];
  readonly typed: string;
  readonly problems: readonly FieldProblem[];
  readonly submitId: (form: string) => string;
};

/** Letting colleagues read and write in a request: each link with its name, and the way to stop it. */
export function ColleaguesCard(props: ColleaguesCardProps): VNode {
  const { locale, secret, invited } = props;
  const words = followerWords[locale];
  const to = links(locale);
  return (
    <Card title={words.title} id="colleagues">
      <Text words={words.hint} />
      {invited.map(({ id, name, key }) => (
        <form method="post" action={to.followedColleagues(secret)}>
          <SubmitId id={props.submitId(`stop-${id}`)} />
          <Hidden fields={{ remove: id }} />
          <p>
            <strong>{name}</strong>
          </p>
          {key === null ? (
            <Text words={words.elsewhere} small />
          ) : (
            <p class="address">{`${props.baseUrl}${to.followed(key)}`}</p>
          )}
          <div class="actions">
            <Button words={words.stop} look="text" about={literal(name)} />
          </div>
        </form>
      ))}
      <form method="post" action={to.followedColleagues(secret)}>
        <SubmitId id={props.submitId("colleague")} />
        <TextField
          locale={locale}
          name="name"
          label={words.name}
          hint={words.nameHint}
          value={props.typed}
          maxLength={longestInvited}
          error={problemOf(props.problems, "name")}
        />
        <div class="actions">
          <Button words={words.make} look="quiet" />
        </div>
      </form>
    </Card>
  );
}
