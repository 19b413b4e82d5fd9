// <table data-grid>: a block copied from a sheet is laid into the cells, from the one where it is pasted on; what does not
// fit is told of. Enter and the arrows go up and down. Without scripts the cells are filled one by one.
(() => {
  const cells = (text) => {
    const lines = [[]];
    // Excel puts a cell between quotation marks if it holds a line break, and doubles those that stand in it.
    for (const [, told, end] of text.matchAll(/("(?:[^"]|"")*"|[^\t\n]*)(\t|\n|$)/g)) {
      lines.at(-1).push(/^"[^]*[\n"][^]*"$/.test(told) ? told.slice(1, -1).replaceAll('""', '"').replaceAll("\n", " ") : told);
      if (end === "\n") lines.push([]);
      if (!end) break;
    }
    return lines;
  };
  for (const table of document.querySelectorAll("table[data-grid]")) {
    const rows = [...table.tBodies[0].rows].map((row) => [...row.querySelectorAll("input")]).filter((row) => row.length);
    const place = (field) => {
      const y = rows.findIndex((row) => row.includes(field));
      return [y, rows[y].indexOf(field)];
    };
    table.addEventListener("paste", (event) => {
      const text = event.clipboardData.getData("text/plain").replace(/\r\n?/g, "\n").replace(/\n$/, "");
      if (!event.target.matches("input") || !/[\t\n]/.test(text)) return;
      event.preventDefault();
      const [y, x] = place(event.target);
      let left = 0;
      cells(text).forEach((line, down) => line.forEach((told, along) => {
        const field = rows[y + down]?.[x + along];
        if (field) field.value = told.trim();
        else if (told.trim()) left += 1;
      }));
      event.target.dispatchEvent(new Event("input", { bubbles: true }));
      const words = document.querySelector("[data-grid-left]");
      words.hidden = !left;
      words.querySelector("[data-grid-count]").textContent = left;
    });
    table.addEventListener("keydown", (event) => {
      const step = { Enter: 1, ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (!step || event.isComposing || event.ctrlKey || event.altKey || !event.target.matches("input")) return;
      // A list of choices is open: the arrows are its own.
      if (event.key !== "Enter" && event.target.list) return;
      const [y, x] = place(event.target);
      event.preventDefault();
      rows[y + step]?.[x]?.focus();
    });
  }
})();
