// What a request changes on the page: titles, focus after a refusal, and a word when the server does not answer.
const say = (sentence) => {
  const toast = document.createElement("div");
  toast.className = "toast";
  toast.dataset.toast = "";
  toast.textContent = sentence;
  document.getElementById("toasts").append(toast);
};

document.addEventListener("htmx:sendError", () => say(document.body.dataset.lost));
document.addEventListener("htmx:timeout", () => say(document.body.dataset.lost));

// A part that could not be had leaves what is there.
document.addEventListener("htmx:beforeSwap", (event) => {
  const { xhr } = event.detail;
  if (xhr.status >= 400 && xhr.status !== 422 && !xhr.getResponseHeader("HX-Reswap")) event.detail.shouldSwap = false;
});

document.addEventListener("htmx:afterSwap", (event) => {
  event.target.querySelector?.("[data-focus], [aria-invalid=true]")?.focus();
});

// Something was done in a dialog or a menu: the page under it shows it, and the focus stays at the same card, row or menu.
const rows = () => [...document.querySelectorAll("#page [data-row]")];

const refresh = async () => {
  const focused = document.activeElement;
  const at = rows().indexOf(focused?.closest("[data-row]"));
  const menu = focused?.closest("#page details[id]")?.id;
  const card = focused?.closest("[data-card]")?.dataset.card;
  await htmx.ajax("GET", location.href, { target: "#page", swap: "innerHTML" });
  const same = card && document.querySelector(`[data-card="${CSS.escape(card)}"] [data-open]`);
  if (same) same.focus();
  else if (at >= 0) rows().at(Math.min(at, rows().length - 1))?.querySelector("[data-open]")?.focus();
  else if (menu) document.getElementById(menu)?.querySelector("summary").focus();
};

// A dialog that closes gives the focus back first.
document.addEventListener("rapport:done", () => setTimeout(refresh));

document.querySelector("[data-focus]")?.focus();

// While a request takes longer than a moment, its element says so to style sheets.
document.addEventListener("htmx:beforeRequest", (event) => {
  const { target } = event.detail;
  target.dataset.waiting = "";
});
document.addEventListener("htmx:afterRequest", (event) => delete event.detail.target.dataset.waiting);
