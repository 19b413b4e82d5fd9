// A form marked with data-counts shows how far its rows have come while its answer is awaited: the address that it names
// says so. Without scripts the page waits as any other.
(() => {
  const form = document.querySelector("form[data-counts]");
  const shown = document.querySelector("[data-counted]");
  if (!form || !shown) return;
  const bar = shown.querySelector("progress");
  const words = shown.querySelector("[data-counted-words]");
  const key = [...crypto.getRandomValues(new Uint8Array(16))].map((one) => one.toString(16).padStart(2, "0")).join("");
  const ask = async () => {
    try {
      const told = await (await fetch(`${form.dataset.counts}?key=${key}`)).json();
      if (told.of) {
        bar.max = told.of;
        bar.value = told.done;
        words.textContent = told.words;
      }
    } catch { /* the page is already gone */ }
  };
  for (const one of document.querySelectorAll("form[data-counts]")) {
    one.addEventListener("submit", () => {
      const field = document.createElement("input");
      field.type = "hidden";
      field.name = "progress";
      field.value = key;
      one.append(field);
      shown.hidden = false;
      setInterval(ask, 500);
    });
  }
})();
