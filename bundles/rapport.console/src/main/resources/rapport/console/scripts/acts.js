// A button that does one thing does it in place: the row it stands in changes, and the reader stays where they are.
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (event.defaultPrevented || !form.matches("form.act:not([hx-post])") || form.closest("#dialog")) return;
  event.preventDefault();
  const row = form.closest("[data-row]");
  const next = row?.nextElementSibling;
  if (row) row.dataset.leaving = "";
  htmx.ajax("POST", form.getAttribute("action"), {
    source: form,
    target: row ?? "#page",
    swap: row ? "outerHTML" : "innerHTML",
    headers: { "X-Act": "true" },
  }).finally(() => {
    if (row) delete row.dataset.leaving;
    if (row && !row.isConnected) next?.querySelector("[data-open]")?.focus();
  });
});
