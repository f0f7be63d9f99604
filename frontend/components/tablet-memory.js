// What a patient leaves in the browser of the clinic's tablet: found, and taken away.
const PREFIX = 'foreword-';
const DRAFT = 'foreword-draft-'; // then the owner and the place; draft.js keeps there what the server does not have yet
const GIVEN = 'foreword-tablet-given';

const stores = () => [() => localStorage, () => sessionStorage].flatMap((open) => {
  try {
    return [open()];
  } catch {
    return []; // a browser that keeps nothing has nothing to forget
  }
});

/** What was typed and is not sent: in memory from here on. */
export function unsent() {
  return stores().flatMap((store) => Object.keys(store).filter((key) => key.startsWith(DRAFT)).flatMap((key) => {
    try {
      const { text, at } = JSON.parse(store.getItem(key));
      return [{ place: key.slice(DRAFT.length).replace(/^[^-]*-/, ''), text, at }];
    } catch {
      return [];
    }
  }));
}

/** Also the page for offline and its worker, from when this browser was no tablet. */
export function forget() {
  stores().forEach((store) => Object.keys(store)
    .filter((key) => key.startsWith(PREFIX))
    .forEach((key) => store.removeItem(key)));
  navigator.serviceWorker?.getRegistrations()
    .then((workers) => workers.forEach((worker) => worker.unregister()))
    .catch(() => { /* forbidden: then there are none */ });
  globalThis.caches?.keys()
    .then((names) => names.filter((name) => name.startsWith(PREFIX)).forEach((name) => caches.delete(name)))
    .catch(() => { /* as above */ });
}

/** Once for each time that it is given: whatever the one before chose or typed in this browser goes first. */
export function beginFor(handOver) {
  try {
    if (localStorage.getItem(GIVEN) !== handOver) {
      forget();
      dispatchEvent(new Event('foreword-wipe'));
      localStorage.setItem(GIVEN, handOver);
    }
  } catch {
    // as above
  }
}
