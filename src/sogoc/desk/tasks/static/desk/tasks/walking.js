// "j" and "k" walk through what is marked with data-walk, "n" goes to the next group; Enter opens, as everywhere. They
// rest where keys are turned off (keys.js) and while somebody writes.
(() => {
  const off = () => { try { return localStorage.getItem("keys") === "off"; } catch { return false; } };
  const steps = { j: ["[data-walk]", 1], k: ["[data-walk]", -1], n: ["[data-walk-group]", 1] };
  const next = (selector, by) => {
    const all = [...document.querySelectorAll(selector)];
    const here = document.activeElement;
    if (selector === "[data-walk]") return all[all.indexOf(here) + by] ?? all[by > 0 ? 0 : all.length - 1];
    const later = all.find((one) => here.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING);
    return later ?? all[0];
  };
  document.addEventListener("keydown", (event) => {
    const writing = event.target.closest("input, textarea, select, [contenteditable], dialog");
    if (off() || writing || event.ctrlKey || event.metaKey || event.altKey || !(event.key in steps)) return;
    const found = next(...steps[event.key]);
    if (!found) return;
    event.preventDefault();
    found.focus();
    found.scrollIntoView({ block: "nearest" });
  });
})();
