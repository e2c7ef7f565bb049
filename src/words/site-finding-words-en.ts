import type { FindingWords } from "#src/words/site-finding-words.ts";

/** What is found about a site, in English. */
export const siteFindingEn: FindingWords = {
  "https-missing": {
    what: 'The site does not open over https. Browsers show "not secure".',
    todo: "Order the free certificate (SSL) in your hosting company's control panel.",
  },
  "tls-broken": {
    what: "There is an https entrance, but no encryption can be agreed on: it does not open.",
    todo: "Ask the hosting company whether a certificate is installed.",
  },
  "certificate-expired": {
    what: "The certificate has expired. Visitors get a red warning.",
    todo: "Renew it in the control panel and see that renewal is automatic.",
  },
  "certificate-not-yet": {
    what: "The certificate is not valid yet. Visitors get a warning.",
    todo: "Check the server's clock and the certificate's dates.",
  },
  "certificate-wrong-name": {
    what: "The certificate is for another name. Visitors get a warning, and many leave.",
    todo: "Order a certificate for this domain, with and without www.",
  },
  "certificate-self-signed": {
    what: "The certificate was made by the site itself; browsers do not trust it.",
    todo: "Replace it by one of an authority; a free one will do.",
  },
  "certificate-untrusted": {
    what: "Browsers do not trust whoever issued the certificate.",
    todo: "Have the hosting company install one of a trusted authority.",
  },
  "back-to-http": {
    what: "Opened over https, it leads back to http without encryption.",
    todo: "Remove the rule that redirects to http.",
  },
  "redirect-loop": {
    what: "Redirects go round in a circle; it never opens.",
    todo: "See whether two places (server and site software) redirect against each other.",
  },
  "form-login-plain": {
    what: "Passwords typed here travel without encryption.",
    todo: "Do not sign in on this page until it is https.",
  },
  "form-contact-plain": {
    what: "What people write in the form (name, contact, story) travels without encryption.",
    todo: "Until it is https, close the form and offer a telephone number.",
  },
  "http-stays": {
    what: "There is https, but whoever comes by http stays there.",
    todo: 'Switch on "always SSL" or the redirect to https.',
  },
  "mixed-active": {
    what: "Parts that can change the page are loaded over http. Browsers block them.",
    todo: "Write https in the addresses below, or remove them.",
  },
  "twin-certificate": {
    what: "The other name, with or without www, shows a certificate warning.",
    todo: "Have both names put into the certificate.",
  },
  "twin-stays": {
    what: "Whoever comes by the other name, with or without www, stays on http.",
    todo: "Redirect the other name to https, too.",
  },
  "twin-loop": {
    what: "The other name, with or without www, redirects in a circle.",
    todo: "Decide for one of the names and redirect one way only.",
  },
  "deep-stays": {
    what: "The front page moves to https, pages within do not.",
    todo: "Redirect every page, not only the front.",
  },
  "protocol-outdated": {
    what: "The server only speaks outdated encryption (TLS 1.1 or older). Browsers of today do not open it.",
    todo: "Have the hosting company enable TLS 1.2 or newer; an old plan may have to be moved.",
  },
  "software-ended": {
    what: "Software seems to be in use that nobody mends any more.",
    todo: "Make a backup, then update; ask whoever built the site.",
  },
  "protocol-old-too": {
    what: "Besides what is right, outdated encryption (TLS 1.0, 1.1) is accepted.",
    todo: "Ask the hosting company whether it can be switched off.",
  },
  "chain-incomplete": {
    what: "The intermediate certificate is not sent. Some devices cannot open the site.",
    todo: "Install the intermediate certificate with it.",
  },
  "key-weak": {
    what: "The certificate's key is too short.",
    todo: "Make the certificate anew (RSA: 2048 bits or more).",
  },
  "mixed-passive": {
    what: "Pictures are loaded over http. The lock may vanish, or pictures may be missing.",
    todo: "Write https in the addresses below.",
  },
  "certificate-ends": {
    what: "The certificate ends in less than 14 days; automatic renewal may have stopped.",
    todo: "Look at the renewal in the control panel.",
  },
  "cookie-plain": {
    what: "A cookie lacks Secure and is sent over http, too.",
    todo: "Set Secure in the site's software.",
  },
  "form-mailto": {
    what: "The form opens a mail program. People without one cannot send it.",
    todo: "Replace it by a real form.",
  },
  "hsts-missing": {
    what: "Browsers are not told to use https from now on (HSTS).",
    todo: "Once the redirect works, add HSTS for a short time, then longer.",
  },
  "hsts-short": { what: "HSTS holds for less than half a year.", todo: "Extend it when there is no trouble." },
  "policy-missing": {
    what: "Nothing says what the page may load (CSP).",
    todo: "No hurry: ask for it at the next rebuild.",
  },
  "policy-only-reports": {
    what: "The CSP reports and stops nothing.",
    todo: "Let it stop things once the reports are quiet.",
  },
  "sniffing-open": {
    what: "Browsers may guess the kind of a file (no nosniff).",
    todo: "Send X-Content-Type-Options: nosniff.",
  },
  "framing-open": {
    what: "Other sites may show the page in a frame of theirs.",
    todo: "Send frame-ancestors in a CSP, or X-Frame-Options.",
  },
  "cookie-readable": { what: "Programs on the page can read a cookie that signs people in.", todo: "Set HttpOnly." },
  "version-shown": {
    what: "Everybody can see which version of software is in use.",
    todo: "No hurry: keeping it new matters more.",
  },
  "links-plain": {
    what: "Links to the site itself still say http.",
    todo: "Write https: pages open faster by one redirect.",
  },
  "twin-missing": {
    what: "The other name, with or without www, does not open.",
    todo: "If it stands on your leaflets, have it redirected.",
  },
  "hop-by-page": {
    what: "It is an instruction in the page that leads on, not the server.",
    todo: "A redirect by the server (301) is surer and faster.",
  },
  "seen-in-part": {
    what: "We stopped at the number of requests that is polite (30); not everything was seen.",
    todo: "Nothing to do.",
  },
};
