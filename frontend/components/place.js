// Where a reader was on a page: the passage in view, and the option chosen and not yet sent. This tab of the browser keeps
// it, so that a pause, a reload or a restarted server leads back to it; the page after it, or leaving, takes it away.
const KEY = 'foreword-place';

const kept = () => {
  try {
    const place = JSON.parse(sessionStorage.getItem(KEY));
    return place?.path === location.pathname ? place : null;
  } catch {
    return null; // this browser keeps nothing
  }
};

const keep = (place) => {
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ path: location.pathname, ...place }));
  } catch {
    // as above
  }
};

/** @param page a reading: goes back to the passage that was in view, and remembers from now on which one is */
export function reading(page) {
  const passages = [...page.querySelectorAll('.passage')];
  const place = kept();
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
    keep(scrollY > 0 && first ? { passage: first.id, top: first.getBoundingClientRect().top } : {});
  };
  const scrolled = () => {
    waiting ||= setTimeout(note, 250);
  };
  addEventListener('scroll', scrolled, { passive: true });
}

/** @param options a question's radio group: chooses again what was chosen, and remembers what is */
export function choice(options) {
  const value = kept()?.choice;
  const radio = [...options.querySelectorAll('input[type=radio]')].find((each) => each.value === value);
  if (radio && !radio.disabled && !options.querySelector('input:checked')) {
    radio.click();
  }
  options.addEventListener('change', (event) => keep({ choice: event.target.value }));
}
