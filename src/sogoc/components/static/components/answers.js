// When a part of the page could not be fetched: says so, in the words that the page carries for it.
(() => {
  const say = (name) => {
    const words = document.querySelector(`template[data-words="${name}"]`);
    const region = document.querySelector("[data-toasts]");
    if (!words || !region) return;
    region.replaceChildren(words.content.cloneNode(true));
  };
  document.addEventListener("htmx:sendError", () => say("offline"));
  document.addEventListener("htmx:timeout", () => say("offline"));
  document.addEventListener("htmx:responseError", (event) => say(event.detail.xhr.status === 403 ? "signed-out" : "failed"));
})();
