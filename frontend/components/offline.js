// One small page for when a patient's page cannot be loaded for want of a connection, the same for everybody who reads
// the language. Nothing of a patient's is ever kept. Staff's pages are in no scope. Browsers offer this over https only.

const CACHE = 'foreword-offline';
const SCOPES = ['lesson', 'start', 'l/'];

const address = (path) => new URL(path, document.baseURI).href;

let keptIn = '';

export async function keep(language) {
  if (keptIn === language) {
    return;
  }
  keptIn = language;
  try {
    const page = await fetch(address(`connection/offline/${language}`));
    // sent on to another page, which may be of somebody's
    if (page.ok && !page.redirected) {
      await (await caches.open(CACHE)).put(address('page'), page);
      await Promise.all(SCOPES.map((scope) => navigator.serviceWorker.register(address('offline-worker.js'), {
        scope: address(scope),
      })));
    }
  } catch {
    // without it the browser shows its own page, as it did before; the next visit tries again
    keptIn = '';
  }
}

export async function clear() {
  const workers = await navigator.serviceWorker.getRegistrations();
  await Promise.all(workers.map((worker) => worker.unregister()));
  await caches.delete(CACHE);
}
