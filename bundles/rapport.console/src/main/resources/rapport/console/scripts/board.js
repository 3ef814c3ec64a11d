// A card goes to another lane by hand or by the arrow keys; the server says what came of it.
const laneOf = (element) => element.closest("[data-lane]");

const move = (card, lane) => {
  if (!lane || laneOf(card) === lane) return;
  const before = laneOf(card);
  lane.querySelector(".lane-cards").prepend(card);
  count(before);
  count(lane);
  const values = { to: lane.dataset.lane };
  htmx.ajax("POST", card.dataset.move, { source: card, swap: "none", values, headers: { "X-Ask": "true" } });
};

const count = (lane) => {
  lane.querySelector(".count").textContent = lane.querySelectorAll("[data-card]").length;
};

let carried;
let keyed;

document.addEventListener("dragstart", (event) => {
  carried = event.target.closest?.("[data-card][data-move]");
  if (!carried) return;
  event.dataTransfer.effectAllowed = "move";
  event.dataTransfer.setData("text/plain", carried.dataset.card);
  carried.dataset.carried = "";
});

document.addEventListener("dragover", (event) => {
  const lane = carried && event.target.closest?.("[data-lane]");
  document.querySelectorAll("[data-lane][data-over]").forEach((other) => other !== lane && delete other.dataset.over);
  if (!lane) return;
  event.preventDefault();
  lane.dataset.over = "";
});

document.addEventListener("drop", (event) => {
  const lane = carried && event.target.closest?.("[data-lane]");
  if (!lane) return;
  event.preventDefault();
  move(carried, lane);
});

document.addEventListener("dragend", () => {
  document.querySelectorAll("[data-over]").forEach((lane) => delete lane.dataset.over);
  if (carried) delete carried.dataset.carried;
  carried = undefined;
});

document.addEventListener("keydown", (event) => {
  const card = event.target.matches?.("[data-open]") && event.target.closest("[data-card][data-move]");
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (!card || !step) return;
  const lanes = [...card.closest("[data-board]").querySelectorAll("[data-lane]")];
  move(card, lanes[lanes.indexOf(laneOf(card)) + step]);
  event.target.focus();
  keyed = card.dataset.card;
  event.preventDefault();
});

// A step that asks for words first comes back through a dialog, and the board with it: who moved by key goes on by key.
document.addEventListener("htmx:afterSettle", () => {
  const lost = document.activeElement === document.body && !document.querySelector("dialog[open]");
  if (keyed && lost) document.querySelector(`[data-card="${CSS.escape(keyed)}"] [data-open]`)?.focus();
});
