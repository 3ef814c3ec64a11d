// A toast goes by itself after a while, but not while somebody looks at it or can still undo with the keyboard.
const toasts = document.getElementById("toasts");
const SECONDS = 8;

const leave = (toast) => {
  if (toast.matches(":hover, :focus-within")) {
    setTimeout(() => leave(toast), 1000);
  } else {
    toast.remove();
  }
};

const arrive = (toast) => setTimeout(() => leave(toast), SECONDS * 1000);

toasts.querySelectorAll("[data-toast]").forEach(arrive);

new MutationObserver((changes) => {
  for (const change of changes) change.addedNodes.forEach((node) => node.matches?.("[data-toast]") && arrive(node));
}).observe(toasts, { childList: true });

toasts.addEventListener("click", (event) => event.target.closest("[data-toast-close]")?.closest("[data-toast]").remove());
toasts.addEventListener("htmx:afterRequest", (event) => event.target.closest("[data-toast]")?.remove());
