import type { VNode } from "preact";
import { AccountNotice, type AccountNoticeProps } from "#src/web/accounts/account-notice.tsx";
import { accountsWords } from "#src/words/accounts-words.ts";

/** The link was used, is too old or was never one: the three are not told apart. Says where a new one comes from. */
export function ExpiredLinkPage(props: AccountNoticeProps): VNode {
  const words = accountsWords[props.locale].expired;
  return (
    <AccountNotice
      {...props}
      title={words.title}
      lines={[words.body, words.next]}
      toHome={words.toHome}
      toSignIn={words.toSignIn}
    />
  );
}
