// On a tablet of the clinic: asks after two and a half quiet minutes whether anybody is still there, and half a minute
// later, or when the tablet is given back, leaves nothing of this patient on the screen or in the browser.
import { forget, unsent } from './tablet-memory.js';
import { startWatch } from './tablet-watch.js';

const WARN_AFTER = 150_000;
const WIPE_AFTER = 180_000;
// the least time to answer, also where the tablet woke up late
const TO_ANSWER = 25_000;
const TELL_EVERY = 60_000;
const TRY_AGAIN = 3_000;

const frame = () => document.querySelector('.tablet-frame');
const dialog = () => document.querySelector('.tablet-warning');
const address = (path) => new URL(path, document.baseURI);
// browsers refuse to keep more than this on its way from a page that is gone
const MOST_KEPT_ALIVE = 60_000;
const post = (path, values) => {
  const body = new URLSearchParams(values);
  const keepalive = body.toString().length < MOST_KEPT_ALIVE;
  return fetch(address(path), { method: 'POST', body, keepalive, redirect: 'manual' });
};
// Only our server sends on to the lock. Anything else may be a proxy that has no answer just now.
const isOver = (answer) => answer.type === 'opaqueredirect';

let wiped = false;
let warnedAt = 0;
let toldAt = Date.now();

const watch = startWatch({
  onUse() {
    if (Date.now() - toldAt > TELL_EVERY) {
      tell();
    }
  },
  onTick: check,
  onEndElsewhere: () => wipe(true),
  isPaused: () => warnedAt > 0,
});

/** The server counts too, and hears nothing of somebody who only reads. */
async function tell() {
  toldAt = Date.now();
  try {
    const answer = await post('tablet/here', {});
    if (isOver(answer)) {
      wipe(false); // staff ended it from another device
    }
  } catch {
    // no network: what is shown stays, and the next sign of life tries again
  }
}

function check() {
  if (wiped) return;
  const quiet = Date.now() - watch.usedAt();
  const slept = warnedAt === 0 && quiet >= WIPE_AFTER;
  if (slept || (warnedAt > 0 && Date.now() >= deadline())) {
    wipe(true);
  } else if (warnedAt > 0) {
    quiet < WARN_AFTER ? stay() : showLeft();
  } else if (quiet >= WARN_AFTER) {
    warn();
  }
}

const deadline = () => Math.max(watch.usedAt() + WIPE_AFTER, warnedAt + TO_ANSWER);

function warn() {
  const box = dialog();
  if (!box) return;
  warnedAt = Date.now();
  showLeft();
  box.showModal();
  box.querySelector('button').focus();
  // a whole tap or key press anywhere: closing on its first half would send the rest to the page behind
  box.addEventListener('click', stay);
  box.addEventListener('cancel', stay);
}

function showLeft() {
  const left = dialog().querySelector('.left');
  const tens = Math.max(10, Math.ceil((deadline() - Date.now()) / 10_000) * 10);
  const words = left.dataset.words.replace('#', tens);
  if (left.textContent !== words) {
    left.textContent = words;
  }
}

function stay() {
  warnedAt = 0;
  watch.used();
  dialog().close();
  tell();
}

/** First the screen, then what the browser keeps, then the server; last the lock, in this page's place in the history. */
async function wipe(idle) {
  if (wiped) return;
  wiped = true;
  const { thanks, giveBack, call } = frame()?.dataset ?? { thanks: '', giveBack: '', call: '' };
  document.body.replaceChildren(goodbye(thanks, [giveBack, ...call.split('\n')]));
  document.title = thanks;
  watch.stop();
  const words = unsent();
  forget();
  while (!(await ended(idle, words))) {
    await new Promise((resolve) => setTimeout(resolve, TRY_AGAIN));
  }
  location.replace(address('tablet'));
}

/** What was typed and not sent yet goes along: its page may have had no connection, or no time. */
async function ended(idle, words) {
  const typed = words.flatMap(({ place, text, at }) => [['place', place], ['text', text], ['ago', Math.max(0, Date.now() - at)]]);
  try {
    return isOver(await post('tablet/end', [['idle', idle], ...typed]));
  } catch {
    return false;
  }
}

/** The lock says the same, and whom to call: it may be long until the server is reached and the lock can be shown. */
function goodbye(thanks, lines) {
  const main = document.createElement('main');
  main.className = 'tablet-goodbye';
  main.append(Object.assign(document.createElement('h1'), { textContent: thanks }));
  main.append(...lines.map((textContent) => Object.assign(document.createElement('p'), { textContent })));
  return main;
}

document.addEventListener('submit', (event) => {
  if (event.target.closest('.hand-back')) {
    event.preventDefault();
    wipe(false);
  }
}, { capture: true });

// whatever link may stand in a text: a tablet leaves the lesson for no other page and no other app
document.addEventListener('click', (event) => {
  const link = event.target.closest?.('a[href]');
  if (link && (link.protocol !== location.protocol || link.host !== location.host || link.target === '_blank')) {
    event.preventDefault();
    event.stopPropagation();
  }
}, { capture: true });

// a page that the browser kept as it was may be of a patient who has left
addEventListener('pageshow', (event) => {
  if (event.persisted) {
    document.body.replaceChildren();
    location.reload();
  }
});
