// Opens the pages of one questionnaire without network, from what its own page has kept; it has a say under that link alone.

const link = self.location.pathname.replace(/\/offline\/worker\.js$/, "");
const kept = { cacheName: `boussole ${link}`, ignoreVary: true };

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

// The network first, always: what is kept is for when there is none.
self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET") return;
  event.respondWith(fetch(request).catch(async (failed) => {
    const found = await caches.match(request.mode === "navigate" ? `${link}/offline` : request, kept);
    if (found) return found;
    throw failed;
  }));
});
