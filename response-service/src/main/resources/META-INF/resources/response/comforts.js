// Reads a page aloud by the device's own voice, and clears a shared tablet. Pages work without it.

const root = document.documentElement;

// The button is shown only where there is a voice.
const button = document.querySelector("[data-listen]");
if (button && "speechSynthesis" in window) {
  button.hidden = false;
  button.setAttribute("aria-pressed", "false");
  const end = () => button.setAttribute("aria-pressed", "false");
  button.addEventListener("click", () => {
    if (button.getAttribute("aria-pressed") === "true") {
      speechSynthesis.cancel();
      return end();
    }
    speechSynthesis.cancel();
    const said = new SpeechSynthesisUtterance(words());
    said.lang = root.lang;
    said.onend = said.onerror = end;
    button.setAttribute("aria-pressed", "true");
    speechSynthesis.speak(said);
  });
  addEventListener("pagehide", () => speechSynthesis.cancel());
}

/** What there is to read, one sentence for each line: the question, then its answers; not what is hidden. */
function words() {
  return (document.querySelector("main")?.innerText ?? "")
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => (/[.!?:…]$/.test(line) ? line : line + "."))
    .join(" ");
}

// A shared tablet: once its reader is done, or has gone, nothing of theirs stays on the screen, in the browser or one step back.
const { leave, idle } = root.dataset;
if (leave) {
  let timer;
  const done = document.querySelector("[data-end]") !== null;
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(clear, (done ? Math.min(20, idle) : idle) * 1000);
  };
  for (const sign of ["pointerdown", "keydown", "input", "scroll"]) addEventListener(sign, wait, { passive: true });
  // A page that the browser has kept in memory is never shown again.
  addEventListener("pageshow", (event) => event.persisted && location.replace(leave));
  wait();
}

/** Out of coverage the screen is emptied at once, and what waits to be sent is kept until it is: then the tablet is cleared. */
function clear() {
  if (navigator.onLine) return location.replace(leave);
  document.body.hidden = true;
  addEventListener("online", () => setTimeout(() => location.replace(leave), 15_000), { once: true });
}
