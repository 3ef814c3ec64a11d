// A file can be dropped where it can be chosen, and its name is shown; one that is too large is said to be before it is sent.
const zoneOf = (event) => event.target.closest?.("[data-dropzone]");

document.addEventListener("dragover", (event) => {
  const zone = event.dataTransfer?.types.includes("Files") && zoneOf(event);
  if (!zone) return;
  event.preventDefault();
  zone.dataset.over = "";
});

document.addEventListener("dragleave", (event) => {
  const zone = zoneOf(event);
  if (zone) delete zone.dataset.over;
});

document.addEventListener("drop", (event) => {
  const zone = zoneOf(event);
  if (!zone || !event.dataTransfer.files.length) return;
  event.preventDefault();
  delete zone.dataset.over;
  const input = zone.querySelector("input[type=file]");
  input.files = event.dataTransfer.files;
  input.dispatchEvent(new Event("change", { bubbles: true }));
});

document.addEventListener("change", (event) => {
  const zone = event.target.matches?.("[type=file]") && zoneOf(event);
  if (!zone || !event.target.files.length) return;
  const most = Number(event.target.dataset.most || Infinity);
  const large = [...event.target.files].some((file) => file.size > most);
  event.target.setCustomValidity(large ? event.target.dataset.tooLarge : "");
  event.target.reportValidity();
  zone.querySelector("[data-file-name]").textContent = [...event.target.files].map((file) => file.name).join(", ");
});
