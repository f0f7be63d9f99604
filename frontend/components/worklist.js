// The keys of the worklist, and rows that come when somebody scrolls to the last. The list works without it.
const LETTERS = 'fw-worklist-letters'; // kept in this browser: whether keys that are single letters do something
const NEAR = 300; // how far below the screen the end of the list may be when more rows are asked for

const rows = () => [...document.querySelectorAll('.worklist tbody a')];
const search = () => document.getElementById('worklist-search');
const more = () => document.querySelector('.worklist-more');
const typing = (element) => element.closest?.('input:not([type=checkbox]), textarea, select, [contenteditable]');

const letters = {
  on() {
    try { return localStorage.getItem(LETTERS) !== 'off'; } catch { return true; }
  },
  set(on) {
    try { localStorage.setItem(LETTERS, on ? 'on' : 'off'); } catch { /* forbidden: holds as long as the page */ }
  },
};

let asked; // for how many rows more were asked: once is enough

function wantRows() {
  const end = more();
  if (!end?.hasAttribute('data-lazy') || asked === end) return;
  asked = end;
  const before = end.dataset.rows;
  end.dispatchEvent(new CustomEvent('rows-wanted'));
  const answered = new MutationObserver(() => {
    if (end.dataset.rows === before) return;
    answered.disconnect();
    asked = undefined;
  });
  answered.observe(end, { attributes: true });
}

/** From row to row; from anywhere else to the first. At the end more rows are asked for. */
function move(by) {
  const all = rows();
  const at = all.indexOf(document.activeElement);
  const next = all[at < 0 ? 0 : at + by];
  if (next) next.focus();
  else if (by > 0) wantRows();
  else search()?.focus();
}

function onKey(event) {
  if (!search() || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
  const target = event.target;
  const inSearch = target === search();
  const letter = { '/': 0, j: 1, k: -1 }[event.key];
  const arrow = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (letter !== undefined && !typing(target) && box.checked) {
    if (letter === 0) search().select();
    if (letter === 0) search().focus();
    else move(letter);
  } else if (arrow && (rows().includes(target) || (inSearch && arrow > 0))) {
    move(arrow);
  } else {
    return;
  }
  event.preventDefault();
}

let box;

/** @param help where the keys are explained; it holds the switch for letters */
export function begin(help) {
  box = help.querySelector('#worklist-letters');
  box.checked = letters.on();
  box.addEventListener('change', () => letters.set(box.checked));
}

document.addEventListener('keydown', onKey);
// only who scrolls wants more
document.addEventListener('scroll', () => {
  const end = more();
  if (end && end.getBoundingClientRect().top < innerHeight + NEAR) wantRows();
}, { passive: true, capture: true });
