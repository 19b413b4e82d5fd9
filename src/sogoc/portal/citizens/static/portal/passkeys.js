// A form bound by data-passkey asks the browser for a key before it is sent: data-asks says where the question comes from.
(() => {
  const bytes = (text) => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (one) => one.charCodeAt(0));
  const text = (buffer) =>
    btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");

  const asked = async (form) => {
    const answer = await fetch(form.dataset.asks, { method: "POST", body: new FormData(form) });
    if (!answer.ok) throw new Error(answer.status);
    const options = await answer.json();
    options.challenge = bytes(options.challenge);
    for (const one of [...(options.allowCredentials || []), ...(options.excludeCredentials || [])]) one.id = bytes(one.id);
    if (options.user) options.user.id = bytes(options.user.id);
    return options;
  };

  const told = (key) => {
    const response = {};
    for (const name of ["clientDataJSON", "attestationObject", "authenticatorData", "signature", "userHandle"])
      if (key.response[name]) response[name] = text(key.response[name]);
    return JSON.stringify({ id: key.id, rawId: text(key.rawId), type: key.type, response, clientExtensionResults: {} });
  };

  const opened = async (form) => {
    const publicKey = await asked(form);
    const keys = navigator.credentials;
    return form.dataset.passkey === "add" ? keys.create({ publicKey }) : keys.get({ publicKey });
  };

  for (const form of document.querySelectorAll("form[data-passkey]")) {
    // A key belongs to a name: a browser makes none for the number of a machine.
    if (!window.PublicKeyCredential || /^[\d.]+$|:/.test(location.hostname)) continue;
    form.hidden = false;
    form.addEventListener("submit", async (event) => {
      if (form.elements.answer.value) return;
      event.preventDefault();
      try {
        form.elements.answer.value = told(await opened(form));
        form.requestSubmit();
      } catch {
        form.querySelector("[data-passkey-failed]").hidden = false;
      }
    });
  }
})();
