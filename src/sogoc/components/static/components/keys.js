// "/" goes to the search box, "?" shows the keys. They can be turned off, for those whose voice or hand types by itself.
(() => {
  const box = document.querySelector("[data-keys-off]");
  let off = false;
  try { off = localStorage.getItem("keys") === "off"; } catch { /* on */ }
  if (box) {
    box.checked = off;
    box.addEventListener("change", () => {
      off = box.checked;
      try { localStorage.setItem("keys", off ? "off" : "on"); } catch { /* for this page */ }
    });
  }
  window.addEventListener("hashchange", () => document.querySelector(":target [data-key-search]")?.focus());
  document.addEventListener("keydown", (event) => {
    const writing = event.target.closest("input, textarea, select, [contenteditable], dialog");
    if (off || writing || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const search = document.querySelector("[data-key-search]");
    const help = document.getElementById("keys");
    if (event.key === "/" && search) {
      event.preventDefault();
      if (!search.getClientRects().length) location.hash = search.closest("[id]:not(input)").id;
      search.focus();
      search.select();
    } else if (event.key === "?" && help?.showModal) {
      event.preventDefault();
      help.showModal();
    }
  });
})();
