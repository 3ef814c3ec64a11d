// Ticked rows are counted, all are ticked at once, and Shift ticks those between.
let last;

const countTicks = (form) => {
  const ticked = form.querySelectorAll("tbody .listing-tick input:checked").length;
  const word = form.querySelector("[data-tick-count]");
  if (word) word.textContent = ticked;
  form.classList.toggle("listing-ticked", ticked > 0);
};

document.addEventListener("click", (event) => {
  const tick = event.target.closest?.(".listing-tick input");
  if (!tick) return;
  const form = tick.closest("form");
  const ticks = [...form.querySelectorAll("tbody .listing-tick input")];
  if (tick.matches("[data-tick-all]")) {
    ticks.forEach((each) => (each.checked = tick.checked));
  } else if (event.shiftKey && last && ticks.includes(last)) {
    const [from, to] = [ticks.indexOf(last), ticks.indexOf(tick)].sort((a, b) => a - b);
    ticks.slice(from, to + 1).forEach((each) => (each.checked = tick.checked));
  }
  last = tick;
  countTicks(form);
});
