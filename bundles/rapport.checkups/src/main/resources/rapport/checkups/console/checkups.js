// A digit answers the question that has the focus (the keys of the console do that), and the focus goes on to the next.
{
  let digit = false;

  document.addEventListener("keydown", (event) => (digit = /^[1-9]$/.test(event.key)), { capture: true });

  document.addEventListener("click", ({ target }) => {
    const step = target.matches?.("input[type=radio]") && target.closest("[data-step]");
    if (!step || !digit) return;
    digit = false;
    const steps = [...step.closest("form").querySelectorAll("[data-step]")];
    const next = steps[steps.indexOf(step) + 1];
    setTimeout(() => (next?.querySelector("input:checked") ?? next?.querySelector("input, textarea, button"))?.focus());
  });
}
