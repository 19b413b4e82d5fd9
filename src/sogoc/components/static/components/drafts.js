// <form data-keep="name">: what is typed survives a lost connection, a refusal, a reloaded or reopened tab.
// Kept in this browser under the account's name, gone when the account signs out; forgotten when the server says it is saved: <… data-saved="name">,
// or when the page that follows a sent form is another page in good order.
(() => {
  const whose = document.body.dataset.account || "";
  const PREFIX = `keep:${whose}:`;
  const SENT = `sent:${whose}:`;
  const store = window.localStorage;
  const version = (form) => form.elements.version?.value || "";
  const key = (form) => `${PREFIX}${form.dataset.keep}:${version(form)}`;
  const kept = (field) => field.name && !field.disabled
    && !["hidden", "password", "file", "submit", "button", "reset"].includes(field.type);
  const read = (form) => [...form.elements].filter(kept).map((field) =>
    [field.name, field.value, field.checked, field.multiple ? [...field.selectedOptions].map((o) => o.value) : null]);
  const write = (form, values) => {
    const fields = [...form.elements].filter(kept);
    for (const [name, value, checked, chosen] of values) {
      const choice = fields.find((f) => f.name === name && ["checkbox", "radio"].includes(f.type) && f.value === value);
      const field = choice || fields.find((f) => f.name === name && !["checkbox", "radio"].includes(f.type));
      if (choice) choice.checked = checked;
      else if (field && chosen) for (const option of field.options) option.selected = chosen.includes(option.value);
      else if (field) field.value = value;
    }
  };
  const forget = (name) => Object.keys(store).filter((k) => k.startsWith(`${PREFIX}${name}:`) || k === SENT + name)
    .forEach((k) => store.removeItem(k));

  const follow = (form) => {
    const pristine = JSON.stringify(read(form));
    const notice = form.querySelector("[data-kept-notice]");
    const draft = store.getItem(key(form));
    if (form.hasAttribute("data-refused")) store.setItem(key(form), pristine);
    else if (draft && draft !== pristine) {
      write(form, JSON.parse(draft));
      if (notice) notice.hidden = false;
    }
    form.addEventListener("input", () => store.setItem(key(form), JSON.stringify(read(form))));
    form.addEventListener("submit", () => store.setItem(SENT + form.dataset.keep, location.pathname));
    form.querySelector("[data-kept-discard]")?.addEventListener("click", () => {
      forget(form.dataset.keep);
      write(form, JSON.parse(pristine));
      notice.hidden = true;
      form.querySelector("input:not([type=hidden]), select, textarea")?.focus();
    });
  };

  try {
    document.querySelector("form[data-signs-out]")?.addEventListener("submit", () =>
      Object.keys(store).filter((k) => k.startsWith(PREFIX) || k.startsWith(SENT)).forEach((k) => store.removeItem(k)));
    for (const said of document.querySelectorAll("[data-saved]")) forget(said.dataset.saved);
    const forms = [...document.querySelectorAll("form[data-keep]")];
    const came = document.referrer && new URL(document.referrer).pathname;
    for (const sent of Object.keys(store).filter((k) => k.startsWith(SENT))) {
      const name = sent.slice(SENT.length);
      const here = forms.some((form) => form.dataset.keep === name);
      if (!here && store.getItem(sent) === came && !document.querySelector("[data-failed]")) forget(name);
      else store.removeItem(sent);
    }
    forms.forEach(follow);
  } catch { /* a browser that keeps nothing still sends forms */ }
})();
