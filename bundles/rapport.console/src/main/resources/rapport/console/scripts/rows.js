// J and K walk through the rows of a page; Enter opens the link that has the focus, as it always does.
document.addEventListener("keydown", (event) => {
  const step = { j: 1, k: -1, J: 1, K: -1 }[event.key];
  if (!step || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target.closest("input:not([type=checkbox]), textarea, select, dialog, [contenteditable]")) return;
  const rows = [...document.querySelectorAll("#page [data-row]")].filter((row) => row.checkVisibility());
  if (!rows.length) return;
  const here = rows.indexOf(event.target.closest("[data-row]"));
  const next = rows[Math.max(0, Math.min(rows.length - 1, here + step))];
  const target = next.querySelector("[data-open]") ?? next.querySelector("a, button, summary");
  target?.focus({ focusVisible: true });
  next.scrollIntoView({ block: "nearest" });
  event.preventDefault();
});
