// Answers a patient's page that cannot be loaded for want of a connection. Everything else it leaves alone. To be rid of
// it one day, serve in its place a worker that unregisters itself: browsers ask for this file anew at each visit.
const CACHE = 'foreword-offline';

self.addEventListener('install', () => self.skipWaiting());

self.addEventListener('fetch', (event) => {
  if (event.request.mode === 'navigate' && event.request.method === 'GET') {
    event.respondWith(fetch(event.request).catch(kept));
  }
});

async function kept() {
  return (await (await caches.open(CACHE)).match(new URL('page', self.location.href))) ?? Response.error();
}
