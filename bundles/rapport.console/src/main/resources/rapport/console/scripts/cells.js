// A cell is changed where it stands: its row comes back with a form in it, Esc brings back the row as it was.
const before = new WeakMap();
let leaving;

const rowAt = (element) => element.matches?.("tr[data-row]") && element;
const tickOf = (row) => row.querySelector(".listing-tick input");
const edited = (form) => form.getAttribute("action").split("/").pop();
const focusCell = (row, name) => (row.querySelector(`[data-cell="${name}"]`) ?? row.querySelector("[data-open]")).focus();

const cancel = (form) => {
  const row = form.closest("[data-row]");
  const old = before.get(row);
  if (!old) return;
  if (tickOf(row)) tickOf(old).checked = tickOf(row).checked;
  row.replaceWith(old);
  htmx.process(old);
  focusCell(old, edited(form));
};

document.addEventListener("htmx:beforeSwap", ({ detail: { target } }) => {
  if (rowAt(target)) leaving = target;
});

document.addEventListener("htmx:afterSwap", ({ target: row }) => {
  if (!rowAt(row) || !leaving || row === leaving) return;
  const form = row.querySelector("[data-cell-form]");
  const worked = leaving.querySelector("[data-cell-form]");
  if (tickOf(row)) tickOf(row).checked = tickOf(leaving).checked;
  if (form) {
    before.set(row, before.get(leaving) ?? leaving);
    const control = form.querySelector("input:not([type=hidden]), select, textarea");
    control?.focus();
    if (control?.matches("input:not([role])")) control.select();
  } else if (worked) {
    focusCell(row, edited(worked));
  }
  leaving = undefined;
});

document.addEventListener("keydown", (event) => {
  const form = event.key === "Escape" && event.target.closest?.("[data-cell-form]");
  if (form) cancel(form);
});

document.addEventListener("click", (event) => {
  const link = event.target.closest?.("[data-cell-form] [data-cancel]");
  if (!link || !before.has(link.closest("[data-row]"))) return;
  event.preventDefault();
  cancel(link.closest("form"));
});
