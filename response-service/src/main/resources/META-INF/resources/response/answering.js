// Saves each answer as it is given, and says truly how far it has come. Pages work without it: "Continuer" saves too.
// An answer not yet acknowledged is kept on this device until the service has it, across pages, calls, closed tabs and weeks.

const link = document.querySelector("[data-link]")?.dataset.link ?? /^\/r\/[^/]+/.exec(location.pathname)?.[0];
const sending = `${link}/end`;
const FIRST_WAIT = 1_000;
const LONGEST_WAIT = 30_000;
/** A shared tablet keeps nothing: everything stays in this page. */
const keeps = !document.documentElement.hasAttribute("data-kiosk");
/** What goes on without network (offline.js), once it is there. */
let course;

// While something is pressed nothing moves: no button slips away from under the thumb.
let pressed = false;
let unsaid;
addEventListener("pointerdown", () => (pressed = true), true);
for (const end of ["pointerup", "pointercancel"])
  addEventListener(end, () => setTimeout(() => {
    pressed = false;
    if (unsaid) say(unsaid);
  }), true);

/** Says where the answer is; what only this page knows to say is written on its form. */
function say(name) {
  const place = document.querySelector("[data-save-state]");
  unsaid = pressed ? name : undefined;
  if (!place || pressed) return;
  place.hidden = false;
  const state = place.querySelector(".save-state");
  const known = name in state.dataset;
  state.dataset.state = known ? name : "unsaved";
  state.textContent = state.dataset[name] ?? place.closest("form")?.dataset[name] ?? state.dataset.unsaved;
}

function newKey() {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

// ---- What is kept on this device

const database = new Promise((resolve, reject) => {
  if (!link || !keeps) return reject();
  const request = indexedDB.open("boussole", 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore("waiting", { keyPath: "id", autoIncrement: true }).createIndex("link", "link");
    request.result.createObjectStore("booklets");
  };
  request.onsuccess = () => resolve(request.result);
  request.onerror = reject;
});
database.catch(() => {}); // Whoever asks is told.

/** Does something with a store; the outcome is there once it is on the disk. */
async function device(store, mode, act) {
  const transaction = (await database).transaction(store, mode, { durability: "strict" });
  const request = act(transaction.objectStore(store));
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve(request?.result);
    transaction.onerror = transaction.onabort = () => reject(transaction.error);
  });
}

/** What waits to be sent: in order, one answer for each question, the latest. */
const waiting = {
  memory: [],
  lasting: true,
  async put(path, body, key = newKey()) {
    const entry = { link, path, key, body };
    this.memory = this.memory.filter((one) => one.path !== path);
    try {
      await device("waiting", "readwrite", (store) => {
        store.index("link").openCursor(link).onsuccess = ({ target: { result: cursor } }) => {
          if (!cursor) return store.add(entry);
          if (cursor.value.path === path) cursor.delete();
          cursor.continue();
        };
      });
    } catch {
      this.lasting = false; // No room or not allowed: it is kept as long as this page is open, and the page says so.
      this.memory.push(entry);
    }
  },
  async all() {
    const kept = await device("waiting", "readonly", (store) => store.index("link").getAll(link)).catch(() => []);
    return [...kept, ...this.memory];
  },
  /** Forgets what has come to its end; a newer answer that took its place meanwhile stays. */
  async settle(entry) {
    this.memory = this.memory.filter((one) => one !== entry);
    if (entry.id) await device("waiting", "readwrite", (store) => store.delete(entry.id));
  },
  /** Keeps what the service refused, for the person to mend. */
  async refuse(entry, words) {
    if (!entry.id) return Object.assign(entry, { refused: words });
    await device("waiting", "readwrite", (store) => {
      store.get(entry.id).onsuccess = ({ target }) => target.result && store.put({ ...entry, refused: words });
    });
  },
  /** Takes over what an earlier release of this page kept. */
  async takeOver() {
    const prefix = `boussole ${link} `;
    for (const name of Object.keys(localStorage).filter((one) => one.startsWith(prefix))) {
      const { key, body } = JSON.parse(localStorage.getItem(name));
      await this.put(name.slice(prefix.length), body, key);
      if (this.lasting) localStorage.removeItem(name);
    }
  },
};

// ---- Sending

let wait = FIRST_WAIT;
let timer;
let underway;
let asked = 0;
/** Where the person reads what to do now because of what they said, and the answer that told so. */
let advice;
let raisedBy;

/** Sends what waits, one after the other, and tells how far it came; a second call joins the first. */
function send() {
  clearTimeout(timer);
  asked += 1;
  const alone = (work) => (navigator.locks ? navigator.locks.request(`boussole ${link}`, work) : work());
  underway ??= alone(sendAll).catch(() => later("unsaved"));
  return underway;
}

/** Nothing moves while the question that raised it is on the screen: the next step, whichever, leads there. */
const isAdvised = () => Boolean(advice) && question()?.dataset.save !== raisedBy;

/** Shows it; what is being written is kept first, and goes on later. */
async function advise() {
  const form = question();
  if (form && isChanged(form)) await keep(form);
  location.assign(advice);
  return ended("saved");
}

/** Another call from now on begins anew. */
function ended(name) {
  underway = undefined;
  say(name);
  return name;
}

async function sendAll() {
  let end = "saved";
  const stored = new Set();
  for (;;) {
    const seen = asked;
    const all = await waiting.all();
    const isHeld = all.some(({ refused }) => refused);
    const next = all.find(({ refused, path }) => !refused && !(isHeld && path === sending));
    if (!next && asked !== seen) continue;
    if (isAdvised() && (waiting.lasting || !next)) return advise();
    if (!next) {
      wait = FIRST_WAIT;
      if (isHeld || isWrong()) end = "refused";
      if (end === "saved" && stored.has(question()?.dataset.save)) forgetErrors();
      course?.sent(all);
      return ended(end);
    }
    say("sending");
    const came = next.path === sending ? await finish(next) : await save(next);
    if (came === "offline" || came === "unsaved") return later(came);
    if (came === "saved") stored.add(next.path);
    else end = came;
  }
}

function post({ path, key, body }, accept) {
  return fetch(path, {
    method: "POST",
    body,
    keepalive: body.length < 50_000,
    headers: { "Content-Type": "application/x-www-form-urlencoded", "Idempotency-Key": key, Accept: accept },
  });
}

const ours = (answer) => answer.json().catch(() => ({})); // A hotel's sign-in page also says 200.
const isLater = ({ status }) => status >= 500 || status === 429 || status === 408;

async function save(entry) {
  let answer, said;
  try {
    answer = await post(entry, "application/json");
    said = await ours(answer);
  } catch {
    return waiting.lasting ? "offline" : "unsaved";
  }
  if (isLater(answer) || (answer.ok && said.state !== "saved")) return "unsaved";
  if (answer.status === 422 && course) await waiting.refuse(entry, said.violations?.[0]?.message ?? said.title ?? "!");
  else await waiting.settle(entry);
  if (answer.ok) [advice, raisedBy] = [said.advice, entry.path];
  return answer.ok ? "saved" : answer.status === 422 ? "refused" : "closed";
}

/** Sends the whole questionnaire; the service's thanks are its acknowledgement. */
async function finish(entry) {
  let answer;
  try {
    answer = await post(entry, "text/html");
  } catch {
    return waiting.lasting ? "offline" : "unsaved";
  }
  const thanked = answer.ok && new URL(answer.url).pathname === `${sending}/thanks`;
  if (isLater(answer) || (answer.ok && !thanked)) return "unsaved";
  await waiting.settle(entry);
  location.replace(thanked ? answer.url : sending);
  return thanked ? "saved" : answer.status === 422 ? "refused" : "closed";
}

function later(name) {
  timer = setTimeout(send, wait);
  wait = Math.min(wait * 2, LONGEST_WAIT);
  return ended(name);
}

/** What had to be mended has been, and is stored. */
function forgetErrors() {
  for (const words of document.querySelectorAll(".errors, .field-error .error")) words.hidden = true;
  for (const wrong of document.querySelectorAll("[aria-invalid]")) wrong.removeAttribute("aria-invalid");
  for (const field of document.querySelectorAll(".field-error")) field.classList.remove("field-error");
}

// ---- The form on the screen

const written = new WeakMap();
const question = () => document.querySelector("form[data-save]");
const fields = (form) => new URLSearchParams([...new FormData(form)].filter(([, text]) => typeof text === "string")).toString();
const hasFile = (form) => [...form.querySelectorAll("input[type=file]")].some(({ files }) => files.length > 0);
/** Whether what is on the screen is seen to be wrong, and so was never sent. */
const isWrong = () => Boolean(course && question() && !course.takes(question()));
const isChanged = (form) => fields(form) !== written.get(form);

const given = new Map();
let keeping = Promise.resolve();

/** Keeps what is written, unless it is seen to be wrong; it is safe once the promise is fulfilled. */
function keep(form) {
  const body = fields(form);
  written.set(form, body);
  if (course && !course.takes(form)) {
    say("refused");
    return keeping;
  }
  say("sending");
  given.set(form.dataset.save, body);
  course?.wrote(form, body);
  return (keeping = keeping.then(() => waiting.put(form.dataset.save, body)));
}

// On the document, after the shared script has unticked what an exclusive answer excludes.
document.addEventListener("change", async ({ target }) => {
  const form = target.closest?.("form[data-save]");
  if (!form || !isChanged(form)) return;
  await keep(form);
  send();
});

// The page moves on only when what it leaves behind is safe; out of coverage, it goes on by itself or stays and says so.
let busy = false;
document.addEventListener("submit", async (event) => {
  const form = event.target;
  const isEnd = link && new URL(form.action).pathname === sending;
  if (!link || !(form.dataset.save || isEnd) || (hasFile(form) && navigator.onLine)) return;
  event.preventDefault();
  if (busy) return;
  busy = true;
  try {
    if (advice && !isChanged(form)) await advise();
    else if (course) await course.submit(form, isEnd);
    else await submit(form, isEnd);
  } finally {
    busy = false;
  }
});

async function submit(form, isEnd) {
  if (!isEnd && (isChanged(form) || !navigator.onLine)) keep(form); // Kept here even if sent before: it must be able to go on later.
  await keeping;
  const sent = (await waiting.all()).length === 0 && navigator.onLine ? "saved" : await send();
  if (sent !== "offline" && sent !== "unsaved") form.submit();
}

// ---- From the first question on

const idle = () => new Promise((resolve) => (self.requestIdleCallback ?? setTimeout)(resolve));

async function goOn() {
  const isShell = document.querySelector("[data-shell]");
  const isThanks = location.pathname === `${sending}/thanks`;
  try {
    await waiting.takeOver();
  } catch {
    // Nothing of that sort is allowed here.
  }
  const kept = await device("booklets", "readonly", (store) => store.get(link)).catch(() => undefined);
  if (kept && !isThanks) await open(kept).catch(() => {});
  const waits = (await waiting.all()).length > 0;
  const sent = waits ? await send() : "saved";
  if (isThanks) return sent === "saved" && forget();
  const isFirstScreen = !document.querySelector("[data-link]");
  if (isFirstScreen && waits && sent === "saved") return location.replace(link); // On to where the person stopped.
  if (isShell || isFirstScreen || !document.querySelector("form")) return;
  await idle();
  await (course ? course.refresh() : open());
}

async function open(kept) {
  const booklet = kept?.booklet ?? (await fetched());
  if (!booklet) return;
  for (const { path, body, refused } of await waiting.all()) if (!refused && !given.has(path)) given.set(path, body);
  const [{ start }, twin, entry] = await Promise.all(
    [booklet.scripts.offline, booklet.scripts.twin, booklet.scripts.entry].map((address) => import(address)));
  course = start({
    link, keeps, sending, twin, entry, booklet, kept: kept?.written, given, device, waiting, send, say, keep, fields, isChanged, hasFile, fetched,
    safe: () => keeping,
    moved: () => isAdvised() && advise(),
    know: (form) => written.set(form, fields(form)),
  });
}

async function fetched() {
  const answer = await fetch(`${link}/offline/booklet`, { headers: { Accept: "application/json" } });
  if (answer.status === 404 || answer.status === 410) await forget(); // The link's time is over.
  return answer.ok ? answer.json() : undefined;
}

/** All is said and stored: nothing of it stays on this device. */
async function forget() {
  await device("booklets", "readwrite", (store) => store.delete(link)).catch(() => {});
  await self.caches?.delete(`boussole ${link}`);
  for (const worker of (await navigator.serviceWorker?.getRegistrations()) ?? [])
    if (new URL(worker.scope).pathname === link) await worker.unregister();
}

if (link) {
  const form = question();
  if (form) written.set(form, fields(form));
  addEventListener("online", async () => {
    wait = FIRST_WAIT;
    await send();
    await course?.refresh().catch(() => {});
  });
  goOn().catch(() => {}); // Without it, pages go on as they do without script.
}
