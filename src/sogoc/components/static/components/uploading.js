// <form data-upload>: shows how far a file has gone, then the page that answers. Without scripts the form sends itself.
(() => {
  const send = (form) => {
    const shown = form.querySelector("[data-upload-progress]");
    const bar = shown.querySelector("progress");
    const words = shown.querySelector(".note");
    const request = new XMLHttpRequest();
    const buttons = form.querySelectorAll("button");
    const stuck = () => {
      shown.hidden = true;
      for (const button of buttons) button.disabled = false;
      document.dispatchEvent(new CustomEvent("htmx:sendError", { detail: {} }));
    };
    shown.hidden = false;
    for (const button of buttons) button.disabled = true;
    request.upload.addEventListener("progress", (event) => {
      if (!event.lengthComputable) return;
      const percent = Math.round((100 * event.loaded) / event.total);
      bar.max = 100;
      bar.value = percent;
      words.textContent = `${percent}%`;
    });
    request.addEventListener("error", stuck);
    request.addEventListener("abort", stuck);
    request.addEventListener("load", () => {
      if (request.responseURL !== location.href) history.pushState(null, "", request.responseURL);
      document.open();
      document.write(request.responseText);
      document.close();
    });
    request.open("POST", form.action || location.href);
    request.send(new FormData(form));
  };
  document.addEventListener("submit", (event) => {
    if (!event.target.matches("form[data-upload]")) return;
    event.preventDefault();
    send(event.target);
  });
})();
