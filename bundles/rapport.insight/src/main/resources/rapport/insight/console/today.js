// A row of Today that is dealt with fades where it stands, and can be taken back; the next one is at hand.
document.addEventListener("submit", (event) => {
  const form = event.target;
  const row = form.closest("#today .need");
  if (!row || !form.matches("form.act")) return;
  event.preventDefault();
  const rows = [...document.querySelectorAll("#today .need:not(.need-done)")];
  const next = row.matches(".need-done") ? row : (rows[rows.indexOf(row) + 1] ?? rows[rows.indexOf(row) - 1]);
  row.dataset.leaving = "";
  htmx.ajax("POST", form.getAttribute("action"), { source: form, target: row, swap: "outerHTML" }).then(() => {
    delete row.dataset.leaving;
    document.getElementById(next?.id)?.querySelector("[data-open]")?.focus({ focusVisible: true });
  });
}, { capture: true });
