// A question bound by data-when is shown while others are answered so; the server asks again when it is sent.
(() => {
  const answered = (form, name) => {
    const told = form.elements[name];
    if (!told) return undefined;
    if (told.type === "checkbox") return told.checked ? "yes" : "";
    return told.value || "";
  };

  for (const form of document.querySelectorAll("form")) {
    const questions = [...form.querySelectorAll("[data-when]")].filter((one) => one.dataset.when);
    const look = () => {
      for (const one of questions) {
        const wanted = Object.entries(JSON.parse(one.dataset.when));
        const known = wanted.every(([name]) => answered(form, name) !== undefined);
        if (!known) continue;
        one.hidden = !wanted.every(([name, value]) => {
          const before = form.querySelector(`[data-question="${name}"]`);
          return answered(form, name) === value && !(before && before.hidden);
        });
      }
    };
    if (questions.length) {
      form.addEventListener("input", look);
      look();
    }
  }
})();
