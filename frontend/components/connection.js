// While there is no connection: a calm line says so, what needs the server waits, and the last tap is kept and made again
// when the connection is back. The framework tries to connect by itself, and sends what was under way when it was lost;
// here its state is only listened to. All words come from the server, as attributes of the line.

const LOST = ['reconnecting', 'connection-lost'];
// A single request that fails and succeeds at once is not worth a word.
const GRACE = 600;
const BACK_SHOWN = 5000;
// A tap is made again only while whoever made it still waits: not in the morning, when the phone wakes up.
const MEANT_FOR = 120000;
// So often it is asked whether the server is back: the framework itself asks only every few minutes.
const ASK_AGAIN = 3000;

document.documentElement.dataset.connection = '';

let away = false;
let kept = null;
let keptAt = 0;
let forgetting = 0;
let leaving = 0;
let hiding = 0;
let keeping = 0;
let asking = 0;

const line = () => document.querySelector('.connection');

function say(word) {
  const element = line();
  if (element) {
    element.textContent = word ? element.dataset[word] : '';
    // room below the page, so that the line hides nothing that can't be scrolled into view
    document.body.style.setProperty('--connection-room', word ? `${element.offsetHeight + 16}px` : '0px');
  }
}

// A box waits too, and does not look set: what it says is stored at once, or it says nothing.
const BOX = 'input[type=checkbox]';

// Links that leave for the phone, and whatever says of itself that it works in the browser alone, go on working.
function waits(target) {
  const tapped = target instanceof Element && target.closest(`button, a[href], label, ${BOX}`);
  const control = tapped instanceof HTMLLabelElement ? tapped.querySelector(BOX) : tapped;
  if (!control || !control.closest('.patient') || control.closest('[data-local], [popovertarget]')) {
    return null;
  }
  if (control instanceof HTMLAnchorElement) {
    const stays = control.origin === location.origin && control.target !== '_blank' && !control.getAttribute('href').startsWith('#');
    return stays ? control : null;
  }
  return control;
}

function mark() {
  document.querySelectorAll(`.patient :is(button, a[href], ${BOX})`).forEach((control) => {
    if (waits(control) && !control.hasAttribute('aria-disabled')) {
      control.setAttribute('aria-disabled', 'true');
      control.setAttribute('data-waiting', '');
    }
  });
}

function unmark() {
  document.querySelectorAll('[data-waiting]').forEach((control) => {
    control.removeAttribute('data-waiting');
    control.removeAttribute('aria-disabled');
  });
}

function leave() {
  clearTimeout(hiding);
  leaving = 0;
  away = true;
  mark();
  say('lost');
  asking ||= setInterval(askServer, ASK_AGAIN);
}

// A file without a session first, so that no request of the framework is begun that could hang; then the framework's own.
async function askServer() {
  try {
    const answer = await fetch(new URL('favicon.svg', document.baseURI), { cache: 'no-store' });
    if (answer.ok && away) {
      Object.values(window.Vaadin?.Flow?.clients ?? {}).forEach((client) => client.poll?.());
    }
  } catch {
    // not yet
  }
}

function comeBack() {
  away = false;
  clearInterval(asking);
  asking = 0;
  unmark();
  say('back');
  hiding = setTimeout(say, BACK_SHOWN);
  // by the clock: a phone that sleeps runs no timers
  const control = Math.abs(Date.now() - keptAt) < MEANT_FOR ? kept : null;
  kept = null;
  clearTimeout(forgetting);
  // after the answer to what was under way, which may have taken the control away
  setTimeout(() => control?.isConnected && control.getClientRects().length > 0 && control.click(), 300);
}

function follow(state) {
  if (LOST.includes(state)) {
    leaving ||= away ? 0 : setTimeout(leave, navigator.onLine ? GRACE : 0);
  } else {
    clearTimeout(leaving);
    leaving = 0;
    if (away) {
      comeBack();
    }
  }
  if (state === 'connected') {
    keepPageForLater();
  }
}

// Only once somebody is in a lesson: the first page of all stays light.
function keepPageForLater() {
  const lesson = new URL('lesson', document.baseURI).pathname;
  if (navigator.serviceWorker && !keeping && location.pathname.startsWith(lesson)) {
    keeping = setTimeout(async () => {
      try {
        // a tablet of the clinic keeps nothing
        if (!document.querySelector('.tablet-frame[data-hand-over]')) {
          await (await import('./offline.js')).keep(document.documentElement.lang);
        }
      } catch {
        // no connection again: the next answer tries anew
      }
      keeping = 0;
    }, 2000);
  }
}

function keep(control) {
  kept = control;
  keptAt = Date.now();
  say('waits');
  clearTimeout(forgetting);
  forgetting = setTimeout(() => {
    kept = null;
    say('dropped');
  }, MEANT_FOR);
}

// Before anything else hears of the tap: nothing is sent that could come out twice, or later than it was meant.
window.addEventListener('click', (tap) => {
  const control = away && waits(tap.target);
  if (control) {
    tap.preventDefault();
    tap.stopImmediatePropagation();
    keep(control);
  }
}, true);

// The framework's own last resort is a box that only a pointer can use.
new MutationObserver((changes) => changes.flatMap((change) => [...change.addedNodes]).forEach((node) => {
  if (node instanceof HTMLElement && node.classList.contains('v-system-error')) {
    node.setAttribute('role', 'alert');
    node.tabIndex = -1;
    node.addEventListener('keydown', (key) => key.key === 'Enter' && node.click());
    node.focus();
  }
})).observe(document.body, { childList: true });

if (location.search === '?left' && navigator.serviceWorker) {
  import('./offline.js').then((offline) => offline.clear());
}

// When a request gets through after some did not, the framework goes on but leaves its state as it was until the next
// one, for which everything here would wait. So each answer that arrives sets it right, after it has been worked in.
const send = XMLHttpRequest.prototype.send;
XMLHttpRequest.prototype.send = function sendAndFollow(...body) {
  this.addEventListener('load', () => {
    const store = window.Vaadin?.connectionState;
    if (this.status === 200 && LOST.includes(store?.state) && navigator.onLine) {
      store.state = 'connected';
    }
  });
  return send.apply(this, body);
};

(function listen() {
  const store = window.Vaadin?.connectionState;
  if (store) {
    store.addStateChangeListener((before, now) => follow(now));
    follow(store.state);
  } else {
    setTimeout(listen, 50);
  }
})();
