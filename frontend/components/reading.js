// How the reader of this browser wants pages: the size of the letters and the colours. It stands in the head of a patient's
// page as it is, so that the first paint is right and no request is spent on it. Kept in this browser only; nothing in it
// names a person. It is a plain script: loaded again as a file where a page came without it.
window.forewordReading ??= (() => {
  const root = document.documentElement;
  const prefix = "foreword-";
  const choices = { text: ["0", "1", "2", "3"], scheme: ["auto", "light", "dark"] };

  // A browser that refuses to keep anything throws: a choice then holds as long as the page.
  const kept = (name) => {
    try {
      return localStorage.getItem(prefix + name);
    } catch {
      return root.dataset[name];
    }
  };
  const keep = (name, value) => {
    try {
      localStorage.setItem(prefix + name, value);
    } catch {
      // said above
    }
  };

  const apply = (name, wanted) => {
    const value = choices[name].includes(wanted) ? wanted : choices[name][0];
    root.dataset[name] = value;
    if (name === "scheme") {
      const ours = value === "auto" ? "light dark" : value;
      document.querySelector("meta[name=color-scheme]")?.setAttribute("content", ours);
    }
  };
  const names = Object.keys(choices);
  const restore = () => names.forEach((name) => apply(name, kept(name)));
  const leave = () => names.forEach((name) => delete root.dataset[name]);

  const wipe = () => {
    for (const storage of ["localStorage", "sessionStorage"]) {
      try {
        const keys = Object.keys(window[storage]).filter((key) => key.startsWith(prefix));
        keys.forEach((key) => window[storage].removeItem(key));
      } catch {
        // nothing was kept
      }
    }
    names.forEach((name) => apply(name, null));
  };

  // Voices come late, and on some phones only after somebody has asked for them.
  const lookForVoices = () => {
    if (window.speechSynthesis?.getVoices().length) {
      import(new URL("components/read-aloud.js", document.baseURI).href);
    }
  };

  // Shows in the panel what holds, and says on its button whether it is open.
  const panelToggles = (event) => {
    const panel = event.target;
    if (panel.id !== "reading-panel") {
      return;
    }
    const open = event.newState === "open";
    document.querySelector("[popovertarget=reading-panel]")?.setAttribute("aria-expanded", String(open));
    if (open) {
      panel.querySelectorAll("[data-reading] input").forEach((radio) => {
        radio.checked = radio.value === root.dataset[radio.closest("[data-reading]").dataset.reading];
      });
    }
  };

  const chosen = (event) => {
    const name = event.target.closest?.("[data-reading]")?.dataset.reading;
    if (name) {
      apply(name, event.target.value);
      keep(name, event.target.value);
    }
  };

  document.addEventListener("beforetoggle", panelToggles, true);
  document.addEventListener("change", chosen);
  addEventListener("storage", (event) => {
    // another tab, while this one shows a patient's page
    if (root.dataset.text && (event.key ?? prefix).startsWith(prefix)) {
      restore();
    }
  });
  addEventListener("foreword-wipe", wipe);
  restore();

  let listening = false;
  const begin = () => {
    restore();
    lookForVoices();
    if (!listening) {
      listening = true;
      window.speechSynthesis?.addEventListener?.("voiceschanged", lookForVoices);
    }
  };
  return { begin, leave, kept, keep };
})();
