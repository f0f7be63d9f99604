// Keeps what is typed while it is typed: in this browser until the server has it, from then on only there.
// A page may be gone at any moment (a phone asleep, a tab closed, a server restarted), so each key counts here.
import { Letters } from './letters.js';

const PAUSE = 600; // after the last key, so that not every key is a message
const PATIENCE = 4000; // without an answer for so long, the words are said to be safe here
const PREFIX = 'foreword-draft-';
const fields = new Map(); // by place; a page has each place once

const local = {
  name: (owner, place) => `${PREFIX}${owner}-${place}`,
  get(name) {
    try { return JSON.parse(localStorage.getItem(name)); } catch { return null; }
  },
  set(name, entry) {
    try { localStorage.setItem(name, JSON.stringify(entry)); } catch { /* full or forbidden: the server still gets it */ }
  },
  remove(name) {
    try { localStorage.removeItem(name); } catch { /* forbidden: nothing was kept */ }
  },
};

/** Sends what this browser still has of this owner; pages without a field do it too. */
export function sweep(page, owner) {
  const start = local.name(owner, '');
  for (const name of Object.keys(localStorage).filter((key) => key.startsWith(start))) {
    const entry = local.get(name);
    if (entry) send(page, name.slice(start.length), entry);
  }
}

/** Says how long ago it was typed and not when: the clock of a phone may be wrong. */
function send(element, place, { text, at, stamp }) {
  const detail = { place, text, stamp, ago: Math.max(0, Date.now() - at) };
  element.dispatchEvent(new CustomEvent('draft', { bubbles: true, detail }));
}

// From the server: these words count now at this place. Another text than the one sent was typed later elsewhere.
addEventListener('draft-kept', ({ detail: { owner, place, stamp, text } }) => {
  const name = local.name(owner, place);
  if (local.get(name)?.stamp === stamp) local.remove(name);
  fields.get(place)?.kept(stamp, text);
});
addEventListener('pagehide', () => fields.forEach((field) => field.flush()));
// The next person's browser: what is typed now goes to the server or nowhere.
addEventListener('foreword-wipe', () => fields.forEach((field) => { field.name = ''; }));
addEventListener('online', () => fields.forEach((field) => field.retry()));
document.addEventListener('visibilitychange', () => document.hidden && fields.forEach((field) => field.flush()));

/** @param shown what the server put into the field; other words were typed before this part was loaded */
export function watch(element, shown) {
  if (element.draft) return;
  element.draft = new Field(element);
  element.draft.begin(shown);
}

class Field {
  constructor(element) {
    this.element = element;
    this.area = element.querySelector('textarea');
    this.state = element.querySelector('.kept');
    this.words = element.dataset;
    this.letters = new Letters(element);
    this.name = this.words.owner ? local.name(this.words.owner, this.words.place) : '';
    this.entry = null; // what the server does not have yet
    this.announced = '';
    fields.set(this.words.place, this);
    this.area.addEventListener('input', () => this.typed());
    this.area.addEventListener('blur', () => this.flush());
  }

  begin(shown) {
    const left = this.name && local.get(this.name);
    if (left && left.text !== this.area.value && this.area.value === shown) {
      this.put(left.text);
      this.entry = left;
      this.flush();
    } else if (this.area.value !== shown) {
      this.typed();
    }
    this.letters.count(false);
  }

  typed() {
    this.entry = { text: this.area.value.slice(0, this.words.most), at: Date.now(), stamp: crypto.getRandomValues(new Uint32Array(2)).join('-') };
    if (this.name) local.set(this.name, this.entry);
    this.letters.count(false);
    this.state.textContent = '';
    clearTimeout(this.pause);
    this.pause = setTimeout(() => { this.letters.count(true); this.flush(); }, PAUSE);
  }

  flush() {
    clearTimeout(this.pause);
    if (!this.entry || this.entry.sent) return;
    if (!navigator.onLine) return this.safeHere();
    this.entry.sent = true;
    this.patience = setTimeout(() => this.safeHere(), PATIENCE);
    send(this.element, this.words.place, this.entry);
  }

  /** The framework may have given up on what was sent before: the same words twice do no harm. */
  retry() {
    if (this.entry) this.entry.sent = false;
    this.flush();
  }

  kept(stamp, text) {
    if (stamp !== this.entry?.stamp) return; // typed on meanwhile: that is on its way
    clearTimeout(this.patience);
    this.entry = null;
    if (typeof text === 'string') this.put(text);
    this.say(this.area.value.trim() ? this.words.kept : '');
  }

  safeHere() {
    if (this.entry && this.name) this.say(this.words.keptHere);
  }

  /** Seen each time, said only when it is news. */
  say(text) {
    this.state.textContent = text;
    if (text && text !== this.announced) this.letters.announce(text);
    this.announced = text || this.announced;
  }

  put(text) {
    this.area.value = text;
    this.area.dispatchEvent(new Event('change', { bubbles: true }));
    this.letters.count(false);
  }

  /** The words are where they belong now. */
  done() {
    clearTimeout(this.pause);
    clearTimeout(this.patience);
    this.entry = null;
    if (this.name) local.remove(this.name);
    this.state.textContent = this.announced = '';
    this.letters.count(false);
  }
}
