// The parts of a record take turns behind tabs: on a narrow screen all of them, on a wide one those in the middle. Which one is
// shown stands in the address, so that it can be sent to somebody and is still shown after the page was refreshed.
const narrow = matchMedia("(max-width: 900px)");

const partOf = (tab) => document.getElementById(tab.getAttribute("aria-controls"));

const arrange = (record, chosen) => {
  const list = record.querySelector("[role=tablist]");
  const all = [...list.children];
  const turning = all.filter((tab) => narrow.matches || tab.dataset.turn === "true");
  const target = location.hash.length > 1 ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
  const current = chosen ?? turning.find((tab) => target && partOf(tab).contains(target)) ?? turning[0];
  list.hidden = turning.length < 2;
  for (const tab of all) {
    const part = partOf(tab);
    const turns = turning.includes(tab) && turning.length > 1;
    tab.hidden = !turns;
    tab.setAttribute("aria-selected", String(tab === current));
    tab.tabIndex = tab === current ? 0 : -1;
    part.hidden = turns && tab !== current;
    if (turns) part.setAttribute("role", "tabpanel");
    else part.removeAttribute("role");
  }
};

const everyRecord = () => document.querySelectorAll("[data-columns]").forEach((record) => arrange(record));

const choose = (tab) => {
  history.replaceState(history.state, "", tab.hash);
  arrange(tab.closest("[data-columns]"), tab);
};

document.addEventListener("click", (event) => {
  const tab = event.target.closest?.("[data-columns] [role=tab]");
  if (!tab || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  choose(tab);
});

document.addEventListener("keydown", (event) => {
  const tab = event.target.closest?.("[data-columns] [role=tab]");
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (!tab || (!step && event.key !== " ")) return;
  event.preventDefault();
  const tabs = [...tab.parentElement.children].filter((one) => !one.hidden);
  const next = tabs[(tabs.indexOf(tab) + (step ?? 0) + tabs.length) % tabs.length];
  choose(next);
  next.focus();
});

narrow.addEventListener("change", everyRecord);
addEventListener("hashchange", everyRecord);
document.addEventListener("htmx:afterSettle", (event) => event.target.querySelector?.("[data-columns]") && everyRecord());
everyRecord();
