// What a patient's page does by itself in the browser: no framework, no build. Each part stands in its own file and is
// imported here only where every page needs it from the start.
import './connection.js';

// Words typed here and never sent do not wait for ever where the next person may look. Whoever has signed in sends them.
const DAY = 24 * 3600 * 1000;
try {
  for (const name of Object.keys(localStorage).filter((key) => key.startsWith('foreword-draft-'))) {
    const entry = JSON.parse(localStorage.getItem(name));
    const age = Date.now() - entry.at;
    if (!(age >= 0 && age < 365 * DAY)) {
      // a clock that was set since: their days count from now on
      localStorage.setItem(name, JSON.stringify({ ...entry, at: Date.now() }));
    } else if (age > 7 * DAY && !/\/lesson(\/|$)/.test(location.pathname)) {
      localStorage.removeItem(name);
    }
  }
} catch { /* this browser keeps nothing */ }
