// A part of the page came: says aloud how many it holds. It did not: says so, in the words that the page carries.
(() => {
  const say = (name) => {
    const words = document.querySelector(`template[data-words="${name}"]`);
    const region = document.querySelector("[data-toasts]");
    if (!words || !region) return;
    region.replaceChildren(words.content.cloneNode(true));
  };
  document.addEventListener("htmx:afterSettle", (event) => {
    const count = event.detail.elt.querySelector("[data-count]");
    if (count) document.querySelector("[data-said]").textContent = count.textContent;
  });
  document.addEventListener("htmx:sendError", () => say("offline"));
  document.addEventListener("htmx:timeout", () => say("offline"));
  document.addEventListener("htmx:responseError", (event) => say(event.detail.xhr.status === 403 ? "signed-out" : "failed"));
})();
