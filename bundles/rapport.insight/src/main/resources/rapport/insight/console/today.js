// A row of Today that is done stays where it was, faded, until the page is left: its answer takes its place.
document.addEventListener("submit", (event) => {
  const form = event.target;
  const row = form.closest(".need");
  const path = event.submitter?.getAttribute("formaction") ?? form.getAttribute("action");
  if (!row || !path?.startsWith("/today/")) return;
  event.preventDefault();
  const rows = [...document.querySelectorAll("#page .need:not(.need-done)")];
  const next = rows[rows.indexOf(row) + 1] ?? rows[rows.indexOf(row) - 1];
  htmx.ajax("POST", path, { source: form, target: row, swap: "outerHTML" }).then(() => {
    const reopened = document.getElementById(row.id);
    const open = row.classList.contains("need-done") ? reopened : next;
    open?.querySelector("[data-open]")?.focus({ focusVisible: true });
  });
});
