// Finds somebody while one types, and keeps the identifier beside the name.
const partsOf = (picker) => ({
  words: picker.querySelector("[role=combobox]"),
  list: picker.querySelector("[role=listbox]"),
});
let asked = 0;

const close = (picker) => {
  const { words, list } = partsOf(picker);
  list.hidden = true;
  words.setAttribute("aria-expanded", "false");
  words.removeAttribute("aria-activedescendant");
};

const mark = (picker, option) => {
  const { words, list } = partsOf(picker);
  list.querySelector("[aria-selected=true]")?.removeAttribute("aria-selected");
  option?.setAttribute("aria-selected", "true");
  option?.scrollIntoView({ block: "nearest" });
  if (option) words.setAttribute("aria-activedescendant", (option.id ||= `${list.id}-${[...list.children].indexOf(option)}`));
};

const find = async (picker) => {
  const { words, list } = partsOf(picker);
  const turn = ++asked;
  if (!words.value.trim()) return close(picker);
  const query = new URLSearchParams({ kind: picker.dataset.picker, q: words.value });
  const answer = await fetch(`/suggestions?${query}`, { headers: { "HX-Request": "true" } });
  if (turn !== asked || !answer.ok) return;
  list.innerHTML = await answer.text();
  list.hidden = false;
  words.setAttribute("aria-expanded", "true");
  mark(picker, list.querySelector("[role=option]"));
};

const hidden = (name, value) => Object.assign(document.createElement("input"), { type: "hidden", name, value });

const choose = (picker, option) => {
  const { words } = partsOf(picker);
  const { value, label } = option.dataset;
  const chip = document.createElement("span");
  chip.className = "picker-chosen";
  const name = Object.assign(document.createElement("span"), { textContent: label });
  const off = Object.assign(document.createElement("button"), { type: "button", textContent: "×" });
  off.dataset.unpick = "";
  off.setAttribute("aria-label", `${picker.dataset.remove} ${label}`);
  chip.append(name, hidden(picker.dataset.name, value), hidden(`${picker.dataset.name}.label`, label), off);
  if (!picker.dataset.multiple) picker.querySelectorAll(".picker-chosen").forEach((other) => other.remove());
  words.before(chip);
  words.value = "";
  close(picker);
  words.focus();
};

document.addEventListener("input", (event) => {
  const picker = event.target.matches("[role=combobox]") && event.target.closest("[data-picker]");
  if (!picker) return;
  clearTimeout(picker.pause);
  picker.pause = setTimeout(() => find(picker), 120);
});

document.addEventListener("keydown", (event) => {
  const picker = event.target.closest?.("[data-picker]");
  if (!picker || !event.target.matches("[role=combobox]")) return;
  const { words, list } = partsOf(picker);
  const options = [...list.querySelectorAll("[role=option]")];
  const here = options.findIndex((option) => option.ariaSelected === "true");
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step && options.length) mark(picker, options[(here + step + options.length) % options.length]);
  else if (event.key === "Enter" && !list.hidden && here >= 0) choose(picker, options[here]);
  else if (event.key === "Escape" && !list.hidden) close(picker);
  else if (event.key === "Backspace" && !words.value) picker.querySelector(".picker-chosen:last-of-type")?.remove();
  else return;
  if (event.key !== "Backspace") event.preventDefault();
  event.stopPropagation();
}, true);

document.addEventListener("mousedown", (event) => {
  const option = event.target.closest?.("[data-picker] [role=option]");
  if (!option) return;
  event.preventDefault();
  choose(option.closest("[data-picker]"), option);
});

document.addEventListener("click", (event) => event.target.closest("[data-unpick]")?.closest(".picker-chosen").remove());
document.addEventListener("focusout", (event) => event.target.matches?.("[data-picker] [role=combobox]") && close(event.target.closest("[data-picker]")));
