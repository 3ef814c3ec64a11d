// Ticked rows are counted, all are ticked at once, and Shift ticks those between.
let last;

const listOf = (element) => element.closest?.(".listing");
const ticksOf = (list) => [...list.querySelectorAll("tbody .listing-tick input")];

const countTicks = (list) => {
  const ticks = ticksOf(list);
  const ticked = ticks.filter((tick) => tick.checked).length;
  const word = list.querySelector("[data-tick-count]");
  if (word) word.textContent = word.dataset.tickCount.replace("#", ticked);
  const all = list.querySelector("[data-tick-all]");
  if (all) {
    all.checked = ticked > 0 && ticked === ticks.length;
    all.indeterminate = ticked > 0 && ticked < ticks.length;
  }
  list.classList.toggle("listing-ticked", ticked > 0);
};

document.addEventListener("click", (event) => {
  const tick = event.target.closest?.(".listing-tick input");
  if (!tick) return;
  const list = listOf(tick);
  const ticks = ticksOf(list);
  if (tick.matches("[data-tick-all]")) {
    ticks.forEach((each) => (each.checked = tick.checked));
  } else if (event.shiftKey && last && ticks.includes(last)) {
    const [from, to] = [ticks.indexOf(last), ticks.indexOf(tick)].sort((a, b) => a - b);
    ticks.slice(from, to + 1).forEach((each) => (each.checked = tick.checked));
  }
  last = tick;
  countTicks(list);
});

document.addEventListener("reset", (event) => {
  const list = listOf(event.target);
  if (list) setTimeout(() => countTicks(list));
});

// X ticks the row that the focus is in.
document.addEventListener("keydown", (event) => {
  if (event.key.toLowerCase() !== "x" || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target.closest("input:not([type=checkbox]), textarea, select, dialog")) return;
  event.target.closest(".listing [data-row]")?.querySelector(".listing-tick input")?.click();
});

document.addEventListener("htmx:afterSwap", (event) => {
  const list = listOf(event.target);
  if (list) countTicks(list);
});
