// Saves each answer as it is given, and says truly how far it has come. Pages work without it: "Continuer" saves too.
// An answer not yet acknowledged is kept on this device until the service has it, across pages, calls and closed tabs.

const link = document.querySelector("[data-link]")?.dataset.link;
const form = document.querySelector("form[data-save]");
const place = document.querySelector("[data-save-state]");
const FIRST_WAIT = 1_000;
const LONGEST_WAIT = 30_000;

/** Says where the answer is; what only this page knows to say is written on its form. */
function say(name) {
  if (!place) return;
  place.hidden = false;
  const state = place.querySelector(".save-state");
  const known = name in state.dataset;
  state.dataset.state = known ? name : "unsaved";
  state.textContent = known ? state.dataset[name] : form.dataset[name];
}

function newKey() {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** What waits on this device, one answer for each question: the latest. */
const waiting = {
  prefix: `boussole ${link} `,
  memory: new Map(),
  lasting: true,
  put(path, body) {
    const entry = JSON.stringify({ key: newKey(), body });
    this.memory.set(path, entry);
    try {
      localStorage.setItem(this.prefix + path, entry);
    } catch {
      this.lasting = false; // No room or not allowed: it is kept as long as this page is open, and the page says so.
    }
  },
  load() {
    try {
      for (const name of Object.keys(localStorage).filter((one) => one.startsWith(this.prefix)))
        this.memory.set(name.slice(this.prefix.length), localStorage.getItem(name));
    } catch {
      this.lasting = false;
    }
  },
  /** Forgets an answer that has come to its end, unless a newer one took its place meanwhile. */
  settle(path, entry) {
    if (this.memory.get(path) !== entry) return;
    this.memory.delete(path);
    if (this.lasting) localStorage.removeItem(this.prefix + path);
  },
  next: () => waiting.memory.entries().next().value,
  isEmpty: () => waiting.memory.size === 0,
};

let wait = FIRST_WAIT;
let timer;
let sending;

/** Sends what waits, one after the other; true once nothing does. A second call joins the first. */
function send() {
  clearTimeout(timer);
  sending ??= sendAll().finally(() => (sending = undefined));
  return sending;
}

async function sendAll() {
  let end = "saved";
  while (!waiting.isEmpty()) {
    say("sending");
    const [path, entry] = waiting.next();
    const { key, body } = JSON.parse(entry);
    let answer;
    try {
      answer = await fetch(path, {
        method: "POST",
        body,
        keepalive: true,
        headers: { "Content-Type": "application/x-www-form-urlencoded", "Idempotency-Key": key, Accept: "application/json" },
      });
    } catch {
      return later(waiting.lasting ? "offline" : "unsaved");
    }
    if (answer.status >= 500 || answer.status === 429) return later("unsaved");
    if (!answer.ok) end = answer.status === 422 ? "refused" : "closed";
    waiting.settle(path, entry);
  }
  wait = FIRST_WAIT;
  say(end);
  if (end === "saved") forgetErrors();
  return true;
}

/** What had to be mended has been, and is stored. */
function forgetErrors() {
  for (const words of document.querySelectorAll(".errors, .field-error .error")) words.hidden = true;
  for (const wrong of document.querySelectorAll("[aria-invalid]")) wrong.removeAttribute("aria-invalid");
  for (const field of document.querySelectorAll(".field-error")) field.classList.remove("field-error");
}

function later(name) {
  say(name);
  timer = setTimeout(send, wait);
  wait = Math.min(wait * 2, LONGEST_WAIT);
  return false;
}

function fields() {
  return new URLSearchParams(new FormData(form)).toString();
}

if (link) {
  waiting.load();
  addEventListener("online", () => {
    wait = FIRST_WAIT;
    send();
  });
  if (!waiting.isEmpty()) send();
}

if (form) {
  let known = fields();
  const keep = () => {
    if (fields() === known) return;
    known = fields();
    waiting.put(form.dataset.save, known);
  };
  // On the document, after the shared script has unticked what an exclusive answer excludes.
  document.addEventListener("change", ({ target }) => {
    if (!form.contains(target)) return;
    keep();
    send();
  });
  // The page moves on only when what it leaves behind is safe; out of coverage, it stays and says so.
  form.addEventListener("submit", async (event) => {
    if (navigator.onLine && waiting.isEmpty() && !sending) return;
    event.preventDefault();
    if (!navigator.onLine) known = undefined; // Kept here even if sent before: the page must be able to go on later.
    keep();
    if (await send()) form.submit();
  });
}
