// The bar at the top: after 300 ms of waiting for a part of the page, after a second for a whole one.
(() => {
  const bar = document.querySelector("[data-going]");
  if (!bar) return;
  const words = bar.querySelector("[data-going-words]");
  const says = words.textContent;
  words.textContent = "";
  let timer;
  const stop = () => { clearTimeout(timer); bar.removeAttribute("data-on"); words.textContent = ""; };
  const start = (delay) => {
    clearTimeout(timer);
    timer = setTimeout(() => { bar.setAttribute("data-on", ""); words.textContent = says; }, delay);
  };
  document.addEventListener("htmx:beforeRequest", () => start(300));
  document.addEventListener("htmx:afterRequest", stop);

  // A download leaves the page where it is, so nothing would ever say that it is over
  let download = false;
  const marked = (element) => Boolean(element?.closest("[download], [data-download]"));
  document.addEventListener("click", (event) => { download = marked(event.target.closest("a, button")); }, true);
  document.addEventListener("submit", (event) => { download = marked(event.target); }, true);
  window.addEventListener("beforeunload", () => { if (!download) start(1000); });
  window.addEventListener("pageshow", stop);
})();
