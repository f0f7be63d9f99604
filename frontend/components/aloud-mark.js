// Marks the sentence that is read and keeps it in view. The page's own elements stay as they are: they are not ours alone.
// No live region: whoever hears the voice, or a screen reader, must not hear the same twice.
const NAME = "foreword-aloud";
const WHOLE = "data-aloud-now";
const MILLISECONDS = 180;
const calm = matchMedia("(prefers-reduced-motion: reduce)");

// Whoever scrolls looks at something else: the page follows again once the sentence is back in view.
let follows = true;
const leadsAway = () => (follows = false);
addEventListener("wheel", leadsAway, { passive: true });
addEventListener("touchmove", leadsAway, { passive: true });

export const placeOf = (sentence) => (sentence.range ?? sentence.block).getBoundingClientRect();

export const unmark = () => {
  CSS.highlights?.delete(NAME);
  document.querySelectorAll(`[${WHOLE}]`).forEach((block) => block.removeAttribute(WHOLE));
};

const scrollBy = (distance) => {
  if (calm.matches) {
    window.scrollBy(0, distance);
    return;
  }
  const from = scrollY;
  const begun = performance.now();
  const step = (now) => {
    const part = Math.min(1, Math.max(0, (now - begun) / MILLISECONDS));
    window.scrollTo(0, from + distance * part * (2 - part));
    if (part < 1) {
      requestAnimationFrame(step);
    }
  };
  requestAnimationFrame(step);
};

// What is in view stays where it is; what is not comes under the controls with the line before it.
const keepInView = (sentence, top) => {
  const place = placeOf(sentence);
  const room = innerHeight - top;
  const inView = place.top >= top && (place.bottom <= innerHeight - 16 || place.top <= top + room / 3);
  follows ||= inView;
  if (follows && !inView) {
    scrollBy(place.top - top - room / 6);
  }
};

export const mark = (sentence, top) => {
  unmark();
  if (sentence.range && CSS.highlights) {
    CSS.highlights.set(NAME, new Highlight(sentence.range));
  } else {
    sentence.block.setAttribute(WHOLE, "");
  }
  keepInView(sentence, top);
};

export const follow = () => (follows = true);
