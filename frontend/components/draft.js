// Keeps what is typed while it is typed: in this browser until the server has it, from then on only there.
// A page may be gone at any moment (a phone asleep, a tab closed, a server restarted), so each key counts here.
import { Letters } from './letters.js';

const PAUSE = 600; // after the last key, so that not every key is a message
const PATIENCE = 4000; // without an answer for so long, the words are said to be safe here
const PREFIX = 'foreword-draft-';
const LONGEST = 30 * 24 * 3600 * 1000; // an older age tells of a clock that was set, not of the words
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
    if (entry) send(page, name.slice(start.length), entry, age(entry));
  }
}

/** Of words typed on an earlier page. The clock may have been set since: then they count as new, so that none is dropped. */
function age({ at }) {
  const ago = Date.now() - at;
  return ago >= 0 && ago < LONGEST ? ago : 0;
}

/** Says how long ago it was typed and not when: the clock of a phone may be wrong. */
function send(element, place, { text, stamp }, ago) {
  const detail = { place, text, stamp, ago: Math.round(ago) };
  element.dispatchEvent(new CustomEvent('draft', { bubbles: true, detail }));
}

/** A field that has gone from the page is forgotten once the server has what was typed in it. */
function each(act) {
  for (const [place, field] of fields) {
    act(field);
    if (!field.element.isConnected && !field.entry) fields.delete(place);
  }
}

// From the server: these words count now at this place. Another text than the one sent was typed later elsewhere.
addEventListener('draft-kept', ({ detail: { owner, place, stamp, text } }) => {
  const name = local.name(owner, place);
  if (local.get(name)?.stamp === stamp) local.remove(name);
  fields.get(place)?.kept(stamp, text);
});
addEventListener('pagehide', () => each((field) => field.flush()));
// The next person's browser: what is typed now goes to the server or nowhere.
addEventListener('foreword-wipe', () => each((field) => { field.name = ''; }));
addEventListener('online', () => each((field) => field.retry()));
document.addEventListener('visibilitychange', () => document.hidden && each((field) => field.flush()));

/** @param shown what the server put into the field; other words were typed before this part was loaded */
export function watch(element, shown) {
  if (element.draft) return;
  each((field) => field.element.isConnected || field.flush());
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
    this.typedAt = null; // by a clock that nobody sets; null for words of an earlier page
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
    this.last = this.area.value;
    this.letters.count(false);
  }

  typed() {
    this.last = this.area.value;
    this.typedAt = performance.now();
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
    // the field may have gone under the hand that typed: then the page it stood on, or the next one, takes the words
    const from = this.element.isConnected ? this.element : document.querySelector('.lesson-page');
    const ago = this.typedAt === null ? age(this.entry) : performance.now() - this.typedAt;
    if (from) send(from, this.words.place, this.entry, ago);
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
    // nothing to keep is no reason to take away what is seen
    if (text) this.put(text);
    this.say(this.area.value.trim() && text !== '' ? this.words.kept : '');
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
    this.area.value = this.last = text;
    this.area.dispatchEvent(new Event('change', { bubbles: true }));
    this.letters.count(false);
  }

  /** The words sent are where they belong now, and the field has been emptied; what was typed on meanwhile stays in it. */
  done(sent) {
    const more = (this.last.startsWith(sent) ? this.last.slice(sent.length) : this.last).trimStart();
    clearTimeout(this.pause);
    clearTimeout(this.patience);
    this.entry = null;
    this.last = '';
    if (this.name) local.remove(this.name);
    this.state.textContent = this.announced = '';
    if (more) {
      this.put(more);
      this.typed();
    }
    this.letters.count(false);
  }
}
