// Listens to what changed while the page is in sight; a page in the background asks again when it comes back.
const path = document.body.dataset.live;
let source;
let lost = false;

const tell = (topic) => document.body.dispatchEvent(new CustomEvent(`changed:${topic}`, { bubbles: true }));

// Said only where somebody works on the product itself.
document.body.addEventListener("changed:rebuilt", () => location.reload());

const listen = () => {
  if (!path || source || document.hidden) return;
  source = new EventSource(path);
  source.addEventListener("changed", (event) => tell(event.data));
  source.addEventListener("open", () => {
    if (lost) tell("navigation");
    lost = false;
  });
  source.addEventListener("error", () => (lost = true));
};

const rest = () => {
  source?.close();
  source = undefined;
  lost = true;
};

document.addEventListener("visibilitychange", () => (document.hidden ? rest() : listen()));
window.addEventListener("pagehide", rest);
window.addEventListener("pageshow", listen);
listen();
