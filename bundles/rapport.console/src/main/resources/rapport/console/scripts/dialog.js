// What htmx puts into the dialog opens it; its forms stay in it until they are done.
const frame = document.getElementById("dialog-frame");
const inside = document.getElementById("dialog");

document.addEventListener("htmx:afterSwap", (event) => {
  if (event.target !== inside || event.detail.xhr?.getResponseHeader("HX-Reswap") === "none") return;
  const wasClosed = !frame.open;
  if (wasClosed) frame.showModal();
  const first = inside.querySelector("[aria-invalid=true]") ?? inside.querySelector("[autofocus]")
    ?? inside.querySelector("input:not([type=hidden]), textarea, select");
  first?.focus();
});

inside?.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.method !== "post" || form.hasAttribute("hx-post")) return;
  event.preventDefault();
  const { submitter } = event;
  const values = submitter?.name ? { [submitter.name]: submitter.value } : {};
  if (form.enctype === "multipart/form-data") form.setAttribute("hx-encoding", form.enctype);
  htmx.ajax("POST", submitter?.getAttribute("formaction") ?? form.getAttribute("action") ?? location.pathname, {
    source: form,
    target: "#dialog",
    swap: "innerHTML",
    values,
  });
});

frame?.addEventListener("click", (event) => {
  const outside = event.target === frame && !frame.firstElementChild.contains(event.target);
  if (!outside && !event.target.closest("[data-close]")) return;
  event.preventDefault();
  frame.close();
});

frame?.addEventListener("close", () => inside.replaceChildren());

document.addEventListener("rapport:done", () => frame?.open && frame.close());

// The server asks back before it does something; whoever closes the question sees the page as it was.
document.addEventListener("rapport:ask", async (event) => {
  await htmx.ajax("GET", event.detail.path, { target: "#dialog" });
  frame.addEventListener("close", () => document.body.dispatchEvent(new Event("rapport:done", { bubbles: true })), { once: true });
});
