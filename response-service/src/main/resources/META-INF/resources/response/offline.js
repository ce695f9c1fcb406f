// Goes on from question to question without network: pages come from the booklet, which of them from the twin of `form`.
// What is written is kept by answering.js until the service has it.

const main = document.getElementById("content");
const PATIENCE = 3_000;
const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** What is shown of a questionnaire, given all that answering.js knows of it. */
export function start(page) {
  const { link, twin, entry, waiting, send, say } = page;
  let { booklet } = page;
  const saveOf = (linkId) => booklet.pages[linkId]?.path.replace(`${link}/q/`, `${link}/answers/`);
  const bySave = (path) => Object.keys(booklet.pages).find((linkId) => saveOf(linkId) === path);
  const isShell = document.querySelector("[data-shell]") !== null;
  let written = { ...page.kept };
  for (const [path, body] of page.given) if (bySave(path)) written[bySave(path)] = body;
  const stamps = new Map();
  let clock = 0;
  let current = byAddress(location.pathname);
  let goesOnWith;

  const find = (items, linkId) => (items ?? []).reduce((found, one) => found ?? (one.linkId === linkId ? one : find(one.items, linkId)), undefined);
  const item = (linkId) => find(booklet.form.items, linkId);

  function byAddress(address) {
    const plain = (path) => decodeURIComponent(path);
    return Object.keys(booklet.pages).find((linkId) => plain(booklet.pages[linkId].path) === plain(address));
  }

  // ---- What is asked

  /** The answers as they are here, and what only the server can tell. */
  function answers() {
    let { response } = booklet;
    const unread = [];
    for (const [linkId, body] of Object.entries(written)) {
      const { values } = booklet.pages[linkId] ? entry.read(item(linkId), new URLSearchParams(body)) : {};
      if (values) response = twin.answered(booklet.form, response, linkId, values);
      else unread.push(linkId);
    }
    const unknown = twin.undecided(booklet.form, unread);
    unread.forEach((linkId) => unknown.delete(linkId));
    return { response, unknown };
  }

  /** The way on: stops with the notes before them; an unknown stop where only the server can tell. */
  function way() {
    const { response, unknown } = answers();
    const { asks } = twin.branching(booklet.form, response);
    const stops = [];
    let notes = [];
    const isSeen = (one) => !one.hidden
      && (one.linkId in booklet.pages || one.linkId in booklet.notes || one.expressions?.calculated || (one.items ?? []).some(isSeen));
    const visit = (one) => {
      if (one.hidden) return;
      if (unknown.has(one.linkId)) {
        if (isSeen(one)) stops.push({ unknown: true });
        return;
      }
      if (!asks(one.linkId)) return;
      if (one.linkId in booklet.pages) {
        stops.push({ linkId: one.linkId, notes });
        notes = [];
      } else if (one.linkId in booklet.notes) notes.push(one.linkId);
      (one.items ?? []).forEach(visit);
    };
    booklet.form.items.forEach(visit);
    return stops;
  }

  function isAnswered(linkId, { response } = answers()) {
    const holds = (items) => (items ?? []).some((one) => one.linkId === linkId && one.answer?.length > 0
      || holds(one.item) || (one.answer ?? []).some((answer) => holds(answer.item)));
    return linkId in written && !entry.read(item(linkId), new URLSearchParams(written[linkId])).values
      ? true
      : holds(response.item);
  }

  // ---- What is wrong

  /** The name of what is wrong in what is written; undefined when nothing is, or only the server can tell. */
  function wrong(linkId, form) {
    const reading = entry.read(item(linkId), new URLSearchParams(page.fields(form)));
    if (reading.unclear) return reading.unclear;
    if (!reading.values) return undefined;
    const changed = twin.answered(booklet.form, answers().response, linkId, reading.values);
    const told = twin.faults(booklet.form, changed, false)
      .find((fault) => fault.linkId === linkId && !["disabled-answer", "misplaced-item"].includes(fault.code));
    if (told) return told.code;
    return undefined;
  }

  function isLacking(linkId, form) {
    const { values } = entry.read(item(linkId), new URLSearchParams(page.fields(form)));
    return booklet.pages[linkId].mustBeAnswered && values?.length === 0;
  }

  const remedy = (linkId, code) => booklet.pages[linkId].mend[code] ?? booklet.pages[linkId].mend.other;

  /** Says beside the question and at the top how to mend it, and takes the focus there. */
  function mend(words) {
    const field = main.querySelector(".field");
    const control = field?.querySelector("input:not([type=hidden]), textarea, select");
    main.querySelectorAll(".errors, .field .error").forEach((old) => old.remove());
    if (field) {
      field.classList.add("field-error");
      const beside = element("p", { class: "error", id: "q-value-error" });
      beside.append(element("span", { class: "visually-hidden" }, `${booklet.words.errorPrefix} `), words);
      (field.querySelector(".hint") ?? field.querySelector("legend, h1")).after(beside);
      const described = field.matches("fieldset") ? field : control;
      const ids = (described.getAttribute("aria-describedby") ?? "").split(" ").filter((id) => id && id !== beside.id);
      described.setAttribute("aria-describedby", [...ids, beside.id].join(" "));
      described.setAttribute("aria-invalid", "true");
    }
    summary([{ words, href: `#${control?.id ?? "content"}` }]);
  }

  function summary(lines) {
    main.querySelector(".errors")?.remove();
    const box = element("div", { class: "errors", role: "alert", tabindex: "-1", "data-focus": "", "aria-labelledby": "errors-title" });
    const list = element("ul");
    for (const { words, href } of lines) {
      const line = element("li");
      line.append(element("a", { href }, words));
      list.append(line);
    }
    box.append(element("h2", { id: "errors-title" }, booklet.words.mend), list);
    main.prepend(box);
    box.focus();
  }

  // ---- What is on the screen

  function show(linkId, { review = false } = {}) {
    const stops = way();
    const index = stops.findIndex((stop) => stop.linkId === linkId);
    if (index < 0) return toEnd();
    current = linkId;
    const drawn = booklet.pages[linkId];
    draw(drawn.html, drawn.title);
    const form = main.querySelector("form");
    fill(form, written[linkId]);
    document.dispatchEvent(new CustomEvent("boussole:page"));
    progress(stops, index);
    form.querySelector(".field, h1").before(...stops[index].notes.map((id) => noted(booklet.notes[id])));
    const back = form.querySelector("a.button-link");
    const before = stops.slice(0, index).reverse().find((stop) => stop.linkId);
    const [href, words] = review
      ? [`${link}/end`, "backToReview"]
      : before ? [booklet.pages[before.linkId].path, "previousQuestion"] : [`${link}/about`, "previousPage"];
    back.href = href;
    back.textContent = booklet.words[words];
    if (review) form.append(element("input", { type: "hidden", name: "review", value: "yes" }));
    page.know(form);
    page.moved();
    tell(linkId);
  }

  /** Where the answers are, and what the service refused of this one. */
  async function tell(linkId) {
    const all = await waiting.all();
    const refused = all.find((one) => one.refused && one.path === main.querySelector("form")?.dataset.save);
    if (refused && current === linkId) return mend(refused.refused);
    if (all.length > 0) say(navigator.onLine ? "sending" : "offline");
    else if (isAnswered(linkId)) say("saved");
  }

  function draw(html, title) {
    main.innerHTML = html;
    document.title = `${title} · Boussole`;
    scrollTo(0, 0);
    main.focus();
  }

  function noted({ label, text }) {
    if (!label) return element("p", {}, text);
    const box = element("div", { class: "notice" });
    const strong = element("p");
    strong.append(element("strong", {}, text));
    box.append(element("p", { class: "small soft" }, label), strong);
    return box;
  }

  function progress(stops, index) {
    const known = stops.filter((stop) => stop.linkId);
    const number = known.indexOf(stops[index]) + 1;
    const seconds = known.slice(number - 1).reduce((sum, { linkId }) => sum + booklet.pages[linkId].seconds, 0);
    const minutes = Math.max(1, Math.ceil(seconds / 60));
    const name = number === known.length ? "progress.last" : minutes === 1 ? "progress.minute" : "progress.minutes";
    main.querySelector(".progress .where").textContent = booklet.words[name]
      .replace("{0}", number).replace("{1}", known.length).replace("{2}", minutes);
    const shown = Math.min(known.length, 16);
    main.querySelector(".progress .steps").replaceChildren(...Array.from({ length: shown }, (_, i) =>
      element("li", (i + 1) * known.length <= number * shown ? { class: "done" } : {})));
  }

  /** Writes what was written into whatever fields a form has. */
  function fill(form, body) {
    if (body === undefined) return;
    const texts = new URLSearchParams(body);
    const left = new Map();
    for (const control of form.querySelectorAll("[name]")) {
      const all = texts.getAll(control.name);
      if (control.type === "radio" || control.type === "checkbox") control.checked = all.includes(control.value);
      else if (control.type !== "hidden" && control.type !== "file") {
        const used = left.get(control.name) ?? 0;
        control.value = all[used] ?? "";
        left.set(control.name, used + 1);
      }
    }
  }

  /** The answer in words, as its own fields say it. */
  function inWords(form) {
    const chosen = [...form.querySelectorAll("input:checked")].filter(({ value }) => value !== "")
      .map((one) => (one.closest("label")?.querySelector("span") ?? one).firstChild?.textContent.trim() ?? one.value);
    const typed = [...form.querySelectorAll("input, textarea")]
      .filter(({ type, value }) => !["radio", "checkbox", "hidden", "range", "file", "submit"].includes(type) && value.trim() !== "")
      .map(({ value }) => value.trim());
    const unit = form.querySelector("select")?.selectedOptions[0]?.textContent ?? form.querySelector(".unit")?.textContent;
    return typed.length > 0 ? [...chosen, [...typed, unit].filter(Boolean).join(" ")] : chosen;
  }

  async function showEnd() {
    const waits = (await waiting.all()).length > 0;
    current = undefined;
    draw(booklet.end, booklet.words.review);
    const lines = main.querySelector(".lines");
    for (const { linkId } of way().filter((stop) => stop.linkId)) lines.append(...line(linkId));
    if (waits) main.querySelector(".hint").textContent = booklet.words.keptHint;
  }

  function line(linkId) {
    const { html, title, path } = booklet.pages[linkId];
    const drawn = element("div");
    drawn.innerHTML = html;
    fill(drawn, written[linkId]);
    const answers = inWords(drawn);
    const box = element("div", { class: "line" });
    const change = element("dd", { class: "line-change" });
    change.append(element("a", { href: `${path}?review=yes`, "aria-label": `${booklet.words.change} : ${title}` }, booklet.words.change));
    const said = answers.length > 0
      ? answers.map((words) => element("dd", {}, words))
      : [element("dd", { class: "unanswered" }, booklet.words.unanswered)];
    box.append(element("dt", {}, title), ...said, change);
    return [box];
  }

  /** Everything is given, and waits for the network. */
  function showWaiting() {
    const state = document.querySelector("[data-save-state]") ?? drawnState();
    const box = element("div", { class: "stack" });
    box.append(element("h1", {}, booklet.words.waitingTitle), element("p", {}, booklet.words.waitingWhy),
      element("p", {}, booklet.words.waitingNext), state);
    current = undefined;
    draw("", booklet.words.waitingTitle);
    main.append(box);
    say(navigator.onLine ? "unsaved" : "offline");
  }

  function drawnState() {
    const drawn = element("div");
    drawn.innerHTML = Object.values(booklet.pages)[0].html;
    return drawn.querySelector("[data-save-state]");
  }

  // ---- Moving

  function go(path, options) {
    history.pushState({}, "", path);
    return render(options);
  }

  /** Draws what the address asks for; anything that is not in the booklet comes from the service. */
  async function render() {
    const asked = byAddress(location.pathname);
    if (asked) return show(asked, { review: new URLSearchParams(location.search).has("review") });
    if (location.pathname === page.sending) {
      const isSending = (await waiting.all()).some(({ path }) => path === page.sending);
      return isSending ? showWaiting() : showEnd();
    }
    return isShell ? resume() : location.reload();
  }

  /** Where the person stopped: the question after the last one answered. */
  function resume() {
    const state = answers();
    const stops = way();
    const last = stops.map(({ linkId }) => Boolean(linkId) && isAnswered(linkId, state)).lastIndexOf(true);
    const next = stops[last + 1];
    history.replaceState({}, "", next?.linkId ? booklet.pages[next.linkId].path : page.sending);
    return render();
  }

  async function toEnd() {
    const sent = navigator.onLine ? await Promise.race([send(), pause(PATIENCE)]) : "offline";
    if (sent === "saved") return location.assign(page.sending);
    return go(page.sending);
  }

  async function submit(form, isEnd) {
    if (isEnd) return finish();
    const linkId = current ?? byAddress(new URL(form.action).pathname);
    if (page.hasFile(form)) return mend(booklet.words.needsNetworkFile);
    const code = wrong(linkId, form) ?? (isLacking(linkId, form) ? "required" : undefined);
    if (code) return mend(remedy(linkId, code));
    if (page.isChanged(form)) page.keep(form);
    await page.safe();
    const sent = waiting.lasting ? void send() : await send();
    if (sent === "offline" || sent === "unsaved") return undefined;
    if (form.elements.review) return toEnd();
    const stops = way();
    const next = stops[stops.findIndex((stop) => stop.linkId === linkId) + 1];
    if (next?.unknown) return fromServer(form);
    return next ? go(booklet.pages[next.linkId].path) : toEnd();
  }

  /** Only the service can tell what follows: once it has the answer, it is asked. */
  async function fromServer(form) {
    goesOnWith = form;
    if ((await send()) !== "saved") summary([{ words: booklet.words.needsNetwork, href: "#content" }]);
  }

  async function finish() {
    const state = answers();
    const stops = way();
    if (stops.some(({ unknown }) => unknown)) {
      if ((await send()) === "saved") return location.assign(link);
      return summary([{ words: booklet.words.needsNetwork, href: "#content" }]);
    }
    const missing = stops.filter(({ linkId }) => booklet.pages[linkId].mustBeAnswered && !isAnswered(linkId, state));
    if (missing.length > 0) return summary(missing.map(({ linkId: id }) => ({ words: booklet.pages[id].title, href: `${booklet.pages[id].path}?review=yes` })));
    await waiting.put(page.sending, "");
    const sent = await Promise.race([send(), pause(PATIENCE)]);
    if (sent !== "saved") showWaiting();
    return undefined;
  }

  document.addEventListener("click", (event) => {
    const href = event.target.closest?.("a[href]")?.href;
    if (!href || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
    const { origin, pathname, search } = new URL(href);
    if (origin !== location.origin || pathname === location.pathname || !(byAddress(pathname) || pathname === page.sending)) return;
    event.preventDefault();
    leaving().then(() => (pathname === page.sending ? toEnd() : go(pathname + search)));
  });

  addEventListener("popstate", () => leaving().then(render));

  /** Back never loses anything: what is written here is kept first. */
  async function leaving() {
    const form = main.querySelector("form[data-save]");
    if (form && page.isChanged(form)) {
      page.keep(form);
      await page.safe();
      send();
    }
  }

  // ---- What is kept of it

  const store = () => page.device("booklets", "readwrite", (kept) => kept.put({ booklet, written }, link)).catch(() => {});

  /** Asks the service again: another device may have answered meanwhile. */
  async function refresh() {
    const asked = clock;
    const before = await waiting.all();
    const newer = await page.fetched();
    if (!newer) return;
    const left = new Set([...before, ...(await waiting.all())].map(({ path }) => path));
    const isLeft = (linkId) => stamps.get(linkId) > asked || left.has(saveOf(linkId));
    written = Object.fromEntries(Object.entries(written).filter(([linkId]) => isLeft(linkId)));
    booklet = newer;
    await store();
    await ready();
  }

  /** Lets this page be opened again without network. */
  async function ready() {
    if (!page.keeps || !("serviceWorker" in navigator)) return;
    const kept = await caches.open(`boussole ${link}`);
    await kept.addAll([`${link}/offline`, ...booklet.assets, ...Object.values(booklet.scripts)]);
    await navigator.serviceWorker.register(`${link}/offline/worker.js`, { scope: link });
  }

  store().then(ready).catch(() => {});
  const shown = main.querySelector("form[data-save]");
  if (isShell) render();
  else if (shown && page.given.has(shown.dataset.save) && !page.isChanged(shown)) {
    fill(shown, page.given.get(shown.dataset.save)); // The service does not have it yet.
    page.know(shown);
  }

  return {
    submit,
    refresh,
    takes: (form) => !wrong(current ?? byAddress(new URL(form.action).pathname), form),
    wrote(form, body) {
      const linkId = current ?? byAddress(new URL(form.action).pathname);
      written = { ...written };
      delete written[linkId]; // The latest comes last.
      written[linkId] = body;
      stamps.set(linkId, ++clock);
      store();
    },
    /** All that could be sent has been; what was refused is shown, and what waited for it goes on. */
    async sent(left) {
      const refused = left.filter((one) => one.refused);
      if (refused.length > 0) {
        if (saveOf(current) === refused[0].path) return mend(refused[0].refused);
        return summary(refused.map(({ path, refused: words }) => ({ words, href: booklet.pages[bySave(path)]?.path ?? link })));
      }
      if (goesOnWith?.isConnected) goesOnWith.submit();
      return undefined;
    },
  };
}

function element(name, attributes = {}, text = "") {
  const made = document.createElement(name);
  Object.entries(attributes).forEach(([attribute, value]) => made.setAttribute(attribute, value));
  made.append(text);
  return made;
}
