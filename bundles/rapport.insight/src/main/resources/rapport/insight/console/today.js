// A row of Today that is dealt with fades where it stands, and stays in sight until the page is opened anew.
{
  const today = () => document.getElementById("today");
  let kept = [];
  let held;
  let unfolded = [];
  let settled = false;
  let again = false;
  let doubted = false;

  const open = (id) => document.getElementById(id)?.querySelector("[data-open], summary")?.focus({ focusVisible: true });

  document.addEventListener("submit", (event) => {
    const form = event.target;
    const row = form.closest("#today :is(.need, .reason)");
    if (!row || !form.matches("form.act")) return;
    event.preventDefault();
    const rows = [...document.querySelectorAll("#today .need:not(.need-done)")];
    const next = row.matches(".need-done, .reason") ? row : (rows[rows.indexOf(row) + 1] ?? rows[rows.indexOf(row) - 1]);
    const folded = row.matches(".reason, .reasons > *, :has(.need-more)");
    row.dataset.leaving = "";
    // Settled at once: a page that is read anew must find the row dealt with.
    htmx.ajax("POST", form.getAttribute("action"), { source: form, target: row, swap: "outerHTML settle:0ms" }).then(() => {
      delete row.dataset.leaving;
      open(next?.id);
      if (again || folded) htmx.trigger(document.body, "changed:today");
      again = false;
    });
  }, { capture: true });

  document.addEventListener("toggle", ({ target }) => {
    if (!again || !target.matches?.("#today [data-menu]:not([open])") || today().querySelector("[data-leaving]")) return;
    again = false;
    htmx.trigger(document.body, "changed:today");
  }, { capture: true });

  document.addEventListener("rapport:done", () => (settled = Boolean(today())), { capture: true });

  const keep = (row) => ({ row, group: row.closest("[data-group]"), before: (row.parentElement.closest(".need") ?? row.previousElementSibling)?.id });

  // Asked before the last act, and answered after it: the row that was dealt with is still open there.
  const isOlder = (page, answer) => {
    const told = new DOMParser().parseFromString(answer, "text/html");
    return [...page.querySelectorAll(".need-done")].some((row) => told.getElementById(row.id)?.matches(":not(.need-done)"));
  };

  document.addEventListener("htmx:beforeSwap", ({ detail }) => {
    const page = today();
    if (!page || !detail.target.contains(page)) return;
    if (page.querySelector("[data-leaving]")) {
      // The row that is on its way out goes first.
      again = true;
      detail.shouldSwap = false;
      return;
    }
    if (detail.target === page && page.querySelector("[data-menu][open]")) {
      // Nobody's menu is taken from under the pointer.
      again = true;
      detail.shouldSwap = false;
      return;
    }
    if (!doubted && isOlder(page, detail.xhr.responseText)) {
      // Once more: if it is open then, too, somebody has taken it back elsewhere.
      doubted = true;
      detail.shouldSwap = false;
      htmx.trigger(document.body, "changed:today");
      return;
    }
    doubted = false;
    // After an act in a dialog a row that goes was dealt with, too; what changed elsewhere just goes.
    kept = [...page.querySelectorAll("[data-group] .need")].filter((row) => settled || row.matches(".need-done")).map(keep);
    held = document.activeElement?.closest("#today :is(.need, .reason)")?.id;
    unfolded = [...page.querySelectorAll(":is(.need-evidence, .need-more)[open]")].map((part) => [part.closest("li")?.id, part.classList[0]]);
    settled = false;
  });

  const groupLike = (old) => {
    const same = today().querySelector(`[data-group="${old.dataset.group}"]`);
    if (same) return same;
    const group = old.cloneNode(true);
    group.querySelector(".needs").replaceChildren();
    group.querySelector(".count").textContent = "0";
    const later = [...today().querySelectorAll("[data-group]")].find((other) => other.dataset.group > old.dataset.group);
    (later ?? today().querySelector(".needs-end")).before(group);
    return group;
  };

  document.addEventListener("htmx:afterSwap", () => {
    for (const { row, group, before } of today() ? kept : []) {
      if (document.getElementById(row.id)) continue;
      const neighbour = before && document.getElementById(before);
      if (!row.matches(".need-done")) row.querySelectorAll(".need-acts, .need-advice, .need-evidence, .need-more").forEach((part) => part.remove());
      row.classList.add("need-done");
      if (neighbour) neighbour.after(row);
      else groupLike(group).querySelector(".needs").prepend(row);
    }
    kept = [];
    for (const [id, part] of today() ? unfolded : []) document.getElementById(id)?.querySelector(`.${part}`)?.setAttribute("open", "");
    unfolded = [];
    if (held && today()) open(held);
    held = undefined;
  });
}
