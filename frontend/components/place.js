// Where a reader was on a page: the passage in view, and what was chosen and not yet sent. This tab of the browser keeps
// it, so that a pause, a reload or a restarted server leads back to it; the page after it, or leaving, takes it away. It
// is the reader's own: a page of somebody else finds nothing here (DraftCatcher takes it away).
const KEY = 'foreword-place';

const owner = (element) => element.closest('[data-owner]')?.dataset.owner ?? '';

const kept = (element) => {
  try {
    const place = JSON.parse(sessionStorage.getItem(KEY));
    return place?.path === location.pathname && place.owner === owner(element) ? place : null;
  } catch {
    return null; // this browser keeps nothing
  }
};

const keep = (element, place) => {
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ path: location.pathname, owner: owner(element), ...place }));
  } catch {
    // as above
  }
};

/** @param page a reading: goes back to the passage that was in view, and remembers from now on which one is */
export function reading(page) {
  const passages = [...page.querySelectorAll('.passage')];
  const place = kept(page);
  const before = place && passages.find((passage) => passage.id === place.passage);
  if (before) {
    // after what the page itself does about scrolling
    setTimeout(() => scrollBy(0, before.getBoundingClientRect().top - place.top), 50);
  }
  let waiting = 0;
  const note = () => {
    waiting = 0;
    if (!page.isConnected) {
      removeEventListener('scroll', scrolled);
      return;
    }
    const first = passages.find((passage) => passage.getBoundingClientRect().bottom > 0);
    keep(page, scrollY > 0 && first ? { passage: first.id, top: first.getBoundingClientRect().top } : {});
  };
  const scrolled = () => {
    waiting ||= setTimeout(note, 250);
  };
  addEventListener('scroll', scrolled, { passive: true });
}

/**
 * @param group of radio buttons: chooses again what was chosen, and remembers what is
 * @param what is chosen by them; a question may have several groups, and each has its own
 */
export function choice(group, what = 'choice') {
  const value = kept(group)?.[what];
  const radio = [...group.querySelectorAll('input[type=radio]')].find((each) => each.value === value);
  if (radio && !radio.disabled && !group.querySelector('input:checked')) {
    radio.click();
  }
  group.addEventListener('change', (event) => keep(group, { ...kept(group), [what]: event.target.value }));
}
