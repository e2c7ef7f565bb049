import type { VNode } from "preact";
import { AccountNotice, type AccountNoticeProps } from "#src/web/accounts/account-notice.tsx";
import { accountsWords } from "#src/words/accounts-words.ts";

/** After signing out. */
export function SignedOutPage(props: AccountNoticeProps): VNode {
  const words = accountsWords[props.locale].signedOut;
  return <AccountNotice {...props} title={words.title} lines={[words.body]} toHome={words.toHome} />;
}
