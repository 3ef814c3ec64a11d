// Letters do what acts and places say they do; nothing is listened to while somebody writes, and what is written while a
// dialog is on its way waits for its first field, or for the act that a digit stands for.
let going = 0;
let held = null;

const isWriting = (element) => element.closest("input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]");

const go = (letter) => document.querySelector(`#nav [data-letter="${CSS.escape(letter)}"]`)?.click();

const act = (key, from) => {
  const keyed = `[data-key="${CSS.escape(key)}"]`;
  const inRow = from.closest(keyed) ?? from.closest("[data-row]")?.querySelector(keyed);
  const scope = document.querySelector("dialog[open]") ?? document;
  const found = inRow ?? scope.querySelector(keyed);
  found?.click();
  return Boolean(found);
};

const search = () => {
  const field = document.getElementById("search-list");
  if (field) field.focus();
  else document.querySelector("[data-palette]")?.click();
};

const isForDialog = (event) => event.detail.target?.id === "dialog";

const deliver = (written) => {
  const field = document.activeElement;
  if (!written || !field.closest("#dialog")) return;
  if (/^\d$/.test(written) && !isWriting(field)) act(written, field);
  if (!["text", "textarea"].includes(field.type)) return;
  field.setRangeText(written, field.selectionStart, field.selectionEnd, "end");
  field.dispatchEvent(new InputEvent("input", { bubbles: true }));
};

document.addEventListener("htmx:beforeRequest", (event) => {
  if (isForDialog(event) && !document.querySelector("dialog[open]")) held = "";
});

document.addEventListener("htmx:afterRequest", (event) => {
  if (!isForDialog(event)) return;
  deliver(held);
  held = null;
});

document.addEventListener("keydown", (event) => {
  const { key, target } = event;
  if (event.ctrlKey || event.metaKey) {
    if (key.toLowerCase() === "k") {
      event.preventDefault();
      document.querySelector("[data-palette]")?.click();
    } else if (key === "Enter" && target.form) {
      event.preventDefault();
      target.form.requestSubmit(target.form.querySelector("button:not([type=button])"));
    }
    return;
  }
  if (event.altKey) return;
  if (key === "Escape" && isWriting(target) && !target.closest("dialog")) target.blur();
  if (isWriting(target) || key.length !== 1) return;
  if (held !== null) {
    held += key;
    event.preventDefault();
    event.stopImmediatePropagation();
  } else if (going && Date.now() - going < 1500) {
    going = 0;
    event.preventDefault();
    go(key.toLowerCase());
  } else if (key === "g") {
    going = Date.now();
  } else if (key === "/") {
    event.preventDefault();
    search();
  } else if (act(key.toUpperCase(), target)) {
    event.preventDefault();
  }
});
