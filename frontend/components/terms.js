// Words of art in a lesson: a tap opens what the word means under its paragraph; a second tap, a tap elsewhere or Escape
// closes it. The word keeps the focus; the place under the paragraph is a live region, so a screen reader says what
// comes into it. One is open at a time.

let opened = null;
let places = 0;

const placeOf = (term) => {
  const legend = term.closest('legend');
  const block = legend ? legend.parentElement : term.closest('p, li, td, th, dd') ?? term.parentElement;
  return block.querySelector(':scope > .term-means');
};

const close = () => {
  if (opened?.isConnected) {
    opened.setAttribute('aria-expanded', 'false');
    placeOf(opened).textContent = '';
  }
  opened = null;
};

const open = (term) => {
  close();
  opened = term;
  const place = placeOf(term);
  // said to be about this word, also for those who come to it later; each place by a name of its own
  place.id ||= `term-means-${++places}`;
  term.setAttribute('aria-controls', place.id);
  term.setAttribute('aria-expanded', 'true');
  place.textContent = term.dataset.means;
  // at the foot of a small screen it would open out of sight; the word itself stays in view
  const below = place.getBoundingClientRect().bottom + 8 - innerHeight;
  if (below > 0) scrollBy(0, Math.min(below, term.getBoundingClientRect().top - 8));
};

document.addEventListener('click', (event) => {
  const term = event.target.closest('button.term');
  if (term && term !== opened) {
    open(term);
  } else if (!event.target.closest('.term-means')) {
    close();
  }
});

document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') close();
});
