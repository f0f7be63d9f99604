// Says one sentence and tells when it is over. Browsers differ: some lose an utterance that nobody holds, some drop one that
// follows a cancel at once, some never say that they have ended, and pausing in mid-sentence works on few. So each sentence
// is an utterance of its own, and whoever pauses cancels it.
const AFTER_CANCEL = 80;
const AT_LEAST = 8000;
const FOR_EACH_LETTER = 180;

let current;
let timers = [];
let cancelled = -AFTER_CANCEL;

export const hush = () => {
  current = undefined;
  timers.forEach(clearTimeout);
  timers = [];
  if (speechSynthesis.speaking || speechSynthesis.pending) {
    speechSynthesis.cancel();
    cancelled = performance.now();
  }
};

/** @param done is given whether the sentence could be said; never called once another is said or all is hushed */
export const say = (text, voice, rate, done) => {
  hush();
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.voice = voice;
  utterance.lang = voice.lang.replace("_", "-");
  utterance.rate = rate;
  const over = (said) => {
    if (current === utterance) {
      hush();
      done(said);
    }
  };
  utterance.onend = () => over(true);
  utterance.onerror = () => over(false);
  current = utterance;
  const speak = () => speechSynthesis.speak(utterance);
  const wait = cancelled + AFTER_CANCEL - performance.now();
  // at once where it can be: a phone speaks only while it still feels the tap
  if (wait > 0) {
    timers.push(setTimeout(speak, wait));
  } else {
    speak();
  }
  timers.push(setTimeout(() => over(true), AT_LEAST + (text.length * FOR_EACH_LETTER) / rate));
};
