import type { VNode } from "preact";
import { AccountNotice, type AccountNoticeProps } from "#src/web/accounts/account-notice.tsx";
import { accountsWords } from "#src/words/accounts-words.ts";

/** Where somebody lands who wants to sign in and has no link yet. */
export function SignInStartPage(props: AccountNoticeProps): VNode {
  const words = accountsWords[props.locale].start;
  return (
    <AccountNotice {...props} title={words.title} lines={[words.lead, words.how, words.again]} toHome={words.toHome} />
  );
}
