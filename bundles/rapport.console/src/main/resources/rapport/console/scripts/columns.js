// On a narrow screen the columns of a record take turns behind tabs; on a wide one they stand side by side.
const narrow = matchMedia("(max-width: 900px)");

const arrange = (record, shown) => {
  const tabs = [...record.querySelectorAll("[role=tab]")];
  record.querySelector("[role=tablist]").hidden = !narrow.matches;
  for (const tab of tabs) {
    const panel = document.getElementById(tab.getAttribute("aria-controls"));
    const current = tab === (shown ?? tabs[0]);
    tab.setAttribute("aria-selected", String(current));
    tab.tabIndex = current ? 0 : -1;
    panel.hidden = narrow.matches && !current;
    if (narrow.matches) panel.setAttribute("role", "tabpanel");
    else panel.removeAttribute("role");
  }
};

const all = () => document.querySelectorAll("[data-columns]").forEach((record) => arrange(record));

document.addEventListener("click", (event) => {
  const tab = event.target.closest?.("[data-columns] [role=tab]");
  if (tab) arrange(tab.closest("[data-columns]"), tab);
});

document.addEventListener("keydown", (event) => {
  const tab = event.target.closest?.("[data-columns] [role=tab]");
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (!tab || !step) return;
  const tabs = [...tab.parentElement.children];
  const next = tabs[(tabs.indexOf(tab) + step + tabs.length) % tabs.length];
  arrange(tab.closest("[data-columns]"), next);
  next.focus();
});

narrow.addEventListener("change", all);
document.addEventListener("htmx:afterSettle", (event) => event.target.querySelector?.("[data-columns]") && all());
all();
