// Keeps a page of figures up to date: when the service says that figures changed, the page is fetched again and its
// content replaced, without moving what the reader looks at. Without this script the page still says when it was made.
const live = () => document.getElementById('live');
let asked = false;
let busy = false;

async function refresh() {
  if (busy) { asked = true; return; }
  busy = true;
  try {
    const answer = await fetch(location.href, { headers: { Accept: 'text/html' } });
    if (answer.ok && !answer.redirected) {
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const fresh = page.getElementById('live');
      if (fresh) replace(fresh);
    }
  } catch {
    // The network is away: the next event, or the reconnection of the event source, asks again.
  } finally {
    busy = false;
    if (asked) { asked = false; refresh(); }
  }
}

function replace(fresh) {
  const open = [...live().querySelectorAll('details')].map((details) => details.open);
  const focused = document.activeElement?.closest('form.filters');
  if (focused) { asked = false; return; }
  fresh.querySelectorAll('details').forEach((details, i) => { details.open = open[i] ?? false; });
  live().replaceChildren(...fresh.childNodes);
}

const source = new EventSource(live().dataset.events);
source.addEventListener('changed', refresh);
addEventListener('pagehide', () => source.close());
