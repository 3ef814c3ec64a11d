// Menus close when the reader turns elsewhere, and their items follow the arrow keys.
const openMenus = () => document.querySelectorAll("details[data-menu][open]");

document.addEventListener("click", (event) => {
  for (const menu of openMenus()) {
    if (!menu.contains(event.target)) menu.open = false;
  }
});

document.addEventListener("toggle", (event) => {
  const menu = event.target;
  if (!menu.matches?.("details[data-menu]") || !menu.open) return;
  for (const other of openMenus()) {
    if (other !== menu && !other.contains(menu)) other.open = false;
  }
  const items = menu.querySelector(".menu-items");
  const space = menu.getBoundingClientRect();
  items?.classList.toggle("menu-up", space.bottom + items.offsetHeight + 12 > innerHeight && space.top > items.offsetHeight);
  items?.classList.toggle("menu-start", space.right - items.offsetWidth < 8);
}, true);

document.addEventListener("keydown", (event) => {
  const menu = event.target.closest?.("details[data-menu][open]");
  if (!menu) return;
  if (event.key === "Escape") {
    menu.open = false;
    menu.querySelector("summary").focus();
    event.stopPropagation();
    return;
  }
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step) return;
  const items = [...menu.querySelectorAll(".menu-items :is(a, button, input:not([type=hidden]))")];
  const here = items.indexOf(document.activeElement);
  items[(here + step + items.length) % items.length]?.focus();
  event.preventDefault();
});
