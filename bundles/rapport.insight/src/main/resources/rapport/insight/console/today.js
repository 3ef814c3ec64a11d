// Who has dealt with one row of Today goes on with the next; taking it back returns there.
document.addEventListener("submit", (event) => {
  const row = event.target.closest("#today .need");
  if (!row) return;
  const rows = [...document.querySelectorAll("#today .need:not(.need-done)")];
  const next = row.classList.contains("need-done") ? row : (rows[rows.indexOf(row) + 1] ?? rows[rows.indexOf(row) - 1]);
  const goOn = () => {
    document.getElementById(next?.id)?.querySelector("[data-open]")?.focus({ focusVisible: true });
    document.removeEventListener("htmx:afterSettle", goOn);
  };
  document.addEventListener("htmx:afterSettle", goOn);
}, { capture: true });
