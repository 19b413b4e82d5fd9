// data-copies="text": copies it and says so. Without a clipboard (no TLS) the old way is taken.
(() => {
  const copy = async (text) => {
    if (navigator.clipboard) return navigator.clipboard.writeText(text);
    const area = document.body.appendChild(document.createElement("textarea"));
    area.value = text;
    area.select();
    document.execCommand("copy");
    area.remove();
  };
  document.addEventListener("click", async (event) => {
    const button = event.target.closest("[data-copies]");
    if (!button) return;
    await copy(button.dataset.copies);
    button.focus();
    const words = button.querySelector("[data-copied]");
    const before = words.textContent;
    words.textContent = words.dataset.copied;
    setTimeout(() => { words.textContent = before; }, 2000);
  });
})();
