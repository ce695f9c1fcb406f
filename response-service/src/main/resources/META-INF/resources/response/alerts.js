// Brings the list of cases up to date by itself, a few seconds after anything changed. Without it, the page is asked for again.

const EVERY = 4_000;
const list = document.querySelector("[data-news]");
const button = document.querySelector("[data-live]");
const words = document.querySelector("[data-live-words]");
let known = list?.dataset.known;
let paused = false;

/** The list as it is now, in place of the one that is shown; what had the focus keeps it. */
async function renew() {
  const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
  if (!answer.ok) return;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const fresh = page.querySelector("[data-news]");
  if (!fresh) return;
  const focused = list.contains(document.activeElement) ? document.activeElement.getAttribute("href") : null;
  list.innerHTML = fresh.innerHTML;
  document.querySelector("[data-live-answer]").textContent = page.querySelector("[data-live-answer]").textContent;
  if (focused) list.querySelector(`a[href="${CSS.escape(focused)}"]`)?.focus();
  words.textContent = words.dataset.liveWords;
}

async function look() {
  if (!paused && !document.hidden) {
    try {
      const answer = await fetch(list.dataset.news, { headers: { Accept: "text/plain" } });
      const news = answer.ok ? await answer.text() : known;
      if (news !== known) {
        known = news;
        await renew();
      }
    } catch {
      // Out of reach: the next look may succeed.
    }
  }
  setTimeout(look, EVERY);
}

if (list && button) {
  button.hidden = false;
  button.addEventListener("click", () => {
    paused = !paused;
    button.textContent = paused ? button.dataset.resume : button.dataset.live;
  });
  setTimeout(look, EVERY);
}
