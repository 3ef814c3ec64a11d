// A list that is put in order: by its buttons, by Alt and an arrow, or by dragging; what is sent is the order of its lines.
(() => {
  const itemOf = (element) => (element instanceof Element ? element.closest("[data-rank] > li") : null);

  const say = (item) => {
    const list = item.parentElement;
    const live = document.querySelector("[data-rank-live]");
    const place = [...list.children].indexOf(item) + 1;
    if (live) {
      live.textContent = list.dataset.rank
        .replace("{0}", item.dataset.rankWords)
        .replace("{1}", place)
        .replace("{2}", list.children.length);
    }
  };

  const move = (item, up, focused) => {
    const other = up ? item.previousElementSibling : item.nextElementSibling;
    if (other) {
      item.parentElement.insertBefore(up ? item : other, up ? other : item);
    }
    focused.focus();
    item.scrollIntoView({ block: "nearest" });
    say(item);
  };

  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-rank-move]");
    const item = itemOf(button);
    if (item) {
      event.preventDefault();
      move(item, button.dataset.rankMove === "up", button);
    }
  });

  document.addEventListener("keydown", (event) => {
    const item = event.altKey ? itemOf(event.target) : null;
    if (item && (event.key === "ArrowUp" || event.key === "ArrowDown")) {
      event.preventDefault();
      move(item, event.key === "ArrowUp", event.target);
    }
  });

  // Text in a line can still be selected: only the grip is taken hold of.
  document.addEventListener("pointerdown", (event) => {
    const item = itemOf(event.target);
    if (item) {
      item.draggable = Boolean(event.target.closest(".rank-grip"));
    }
  });

  document.addEventListener("dragstart", (event) => {
    const item = itemOf(event.target);
    if (item) {
      item.dataset.rankDragged = "true";
      event.dataTransfer.effectAllowed = "move";
    }
  });

  document.addEventListener("dragover", (event) => {
    const over = itemOf(event.target);
    const item = over && over.parentElement.querySelector("[data-rank-dragged]");
    if (item) {
      event.preventDefault();
      const box = over.getBoundingClientRect();
      const below = event.clientY > box.top + box.height / 2;
      over.parentElement.insertBefore(item, below ? over.nextElementSibling : over);
    }
  });

  document.addEventListener("dragend", (event) => {
    const item = itemOf(event.target);
    if (item) {
      delete item.dataset.rankDragged;
      item.draggable = false;
      say(item);
    }
  });
})();
