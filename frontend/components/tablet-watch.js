// When somebody was last at this browser, in whichever of its pages. By the clock on the wall: it goes on while the
// tablet sleeps.
const KEY = 'foreword-tablet-used';
const SIGNS = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'scroll', 'touchmove', 'input'];
const TICK = 1_000;

export function startWatch({ onUse, onTick, onEndElsewhere, isPaused }) {
  let own = Date.now();
  let stopped = false;
  const keep = () => {
    try {
      localStorage.setItem(KEY, own);
    } catch {
      // then each page counts for itself
    }
  };
  const used = () => {
    own = Date.now();
    keep();
  };
  const elsewhere = () => {
    try {
      return Number(localStorage.getItem(KEY) ?? 0);
    } catch {
      return 0;
    }
  };
  const usedAt = () => {
    const now = Date.now();
    // what lies in the future is from before the clock was set back: it counts from now on
    own = Math.min(own, now);
    const other = elsewhere();
    return other > now ? own : Math.max(own, other);
  };
  const sign = () => {
    if (isPaused() || Math.abs(Date.now() - own) < TICK) return;
    // woken up after too long: that is for the check to say, before this touch counts
    onTick();
    if (!stopped && !isPaused()) {
      used();
      onUse();
    }
  };
  SIGNS.forEach((each) => addEventListener(each, sign, { capture: true, passive: true }));

  const hide = () => document.documentElement.classList.toggle('tablet-asleep', document.hidden);
  const wake = () => {
    onTick();
    hide();
  };
  document.addEventListener('visibilitychange', wake);
  addEventListener('focus', onTick);
  addEventListener('storage', (event) => {
    if (event.key === KEY && event.newValue === null) {
      onEndElsewhere();
    }
  });
  const timer = setInterval(onTick, TICK);
  keep();

  const stop = () => {
    stopped = true;
    clearInterval(timer);
    SIGNS.forEach((each) => removeEventListener(each, sign, { capture: true }));
    document.removeEventListener('visibilitychange', wake);
    document.documentElement.classList.remove('tablet-asleep');
  };
  return { used, usedAt, stop };
}
