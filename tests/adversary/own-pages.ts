/**
 * Routes of people with accounts: their own page and their organisations. Who may see them, and that each form sent twice
 * is one, is walked in own-pages.test.ts, which knows every one of them.
 */
export function isOfAccounts(route: string): boolean {
  return /^[A-Z]+ (\/me(\/|$)|\/organisations(\/|$)|\/join\/|\/h\/:secret\/organisation$|\/team\/(people|groups)(\/|$)|\/trail$|\/sign-in\/passkey|\/sign-in\/with\/|\/connect(\/|$))/.test(
    route,
  );
}
