// The palette: opens over everything, finds while one types, and goes where one points.
const palette = document.getElementById("palette");
const words = document.getElementById("palette-words");
const options = () => [...palette.querySelectorAll("[role=option]")];
const chosen = () => palette.querySelector("[aria-selected=true]");

const choose = (option) => {
  chosen()?.removeAttribute("aria-selected");
  option?.setAttribute("aria-selected", "true");
  option?.scrollIntoView({ block: "nearest" });
  if (option) {
    option.id ||= `palette-${options().indexOf(option)}`;
    words.setAttribute("aria-activedescendant", option.id);
  } else {
    words.removeAttribute("aria-activedescendant");
  }
};

document.addEventListener("click", (event) => {
  if (!palette || !event.target.closest("[data-palette]")) return;
  event.preventDefault();
  if (palette.open) return;
  palette.showModal();
  words.select();
  htmx.trigger(words, "open");
});

palette?.addEventListener("click", (event) => event.target === palette && palette.close());

palette?.addEventListener("htmx:afterSwap", () => choose(options()[0]));

words?.addEventListener("keydown", (event) => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step) {
    const all = options();
    choose(all[(all.indexOf(chosen()) + step + all.length) % all.length]);
    event.preventDefault();
  } else if (event.key === "Enter") {
    event.preventDefault();
    const target = chosen();
    if (target) location.assign(target.href);
  }
});
