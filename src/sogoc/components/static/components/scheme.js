// Runs before anything is painted: says that scripts work, and applies the colours chosen on this machine.
(() => {
  const root = document.documentElement;
  const kept = () => { try { return localStorage.getItem("scheme") || ""; } catch { return ""; } };
  const apply = (scheme) => {
    if (scheme) root.dataset.scheme = scheme;
    else delete root.dataset.scheme;
    for (const button of document.querySelectorAll("[data-scheme-choice]")) {
      button.setAttribute("aria-pressed", String(button.dataset.schemeChoice === scheme));
    }
  };
  root.classList.add("scripted");
  apply(kept());
  document.addEventListener("DOMContentLoaded", () => apply(kept()));
  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-scheme-choice]");
    if (!button) return;
    try { localStorage.setItem("scheme", button.dataset.schemeChoice); } catch { /* the choice lasts for this page */ }
    apply(button.dataset.schemeChoice);
  });
})();
