// A button copies what a field holds, with the browser's leave or, where that is refused, by selecting it.
const show = (root) => root.querySelectorAll("[data-copy]").forEach((button) => (button.hidden = false));

const bySelecting = (field) => {
  field.focus();
  field.select();
  return document.execCommand("copy");
};

const copy = async (field) => {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    return bySelecting(field);
  }
};

document.addEventListener("click", async (event) => {
  const button = event.target.closest?.("[data-copy]");
  const field = button && document.getElementById(button.dataset.copy);
  if (!field || !(await copy(field))) return;
  const label = button.querySelector(".button-label");
  label.setAttribute("role", "status");
  label.textContent = button.dataset.copied;
});

document.addEventListener("focusin", (event) => {
  if (event.target.matches?.(".link-copy .input")) event.target.select();
});

document.addEventListener("htmx:afterSwap", (event) => show(event.target));
show(document);
