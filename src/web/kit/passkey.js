// The only script of the house: asks the browser for a passkey and puts its answer into the form it stands beside. A page
// without it says so and offers the mailed link (decision record 10). Plain ES2017, no build step.
(() => {
  const form = document.querySelector("form[data-passkey]");
  if (!form || !window.PublicKeyCredential || !navigator.credentials) return;
  const problem = document.getElementById("passkey-problem");
  const waiting = document.getElementById("passkey-waiting");

  const bytes = (text) =>
    Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (sign) => sign.charCodeAt(0));
  const text = (buffer) =>
    btoa(String.fromCharCode(...new Uint8Array(buffer)))
      .replace(/\+/g, "-")
      .replace(/\//g, "_")
      .replace(/=+$/, "");
  const listed = (list) => (list || []).map((one) => Object.assign({}, one, { id: bytes(one.id) }));

  async function ask(options) {
    const challenge = bytes(options.challenge);
    if (form.dataset.passkey === "get")
      return navigator.credentials.get({
        publicKey: Object.assign({}, options, { challenge, allowCredentials: listed(options.allowCredentials) }),
      });
    const user = Object.assign({}, options.user, { id: bytes(options.user.id) });
    const excludeCredentials = listed(options.excludeCredentials);
    return navigator.credentials.create({
      publicKey: Object.assign({}, options, { challenge, user, excludeCredentials }),
    });
  }

  function plain(credential) {
    const { response } = credential;
    const parts = { clientDataJSON: text(response.clientDataJSON) };
    for (const name of ["attestationObject", "authenticatorData", "signature", "userHandle"])
      if (response[name]) parts[name] = text(response[name]);
    if (response.getTransports) parts.transports = response.getTransports();
    const { id, type } = credential;
    return { id, rawId: text(credential.rawId), type, response: parts, clientExtensionResults: {} };
  }

  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    // A second press while the device is asked would end the first.
    if (!waiting.hidden) return;
    problem.hidden = true;
    waiting.hidden = false;
    try {
      const credential = await ask(JSON.parse(form.dataset.options));
      form.elements.namedItem("response").value = JSON.stringify(plain(credential));
      form.submit();
    } catch {
      waiting.hidden = true;
      problem.hidden = false;
      problem.focus();
    }
  });
})();
