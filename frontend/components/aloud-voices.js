// Which voice reads which words. Only voices that speak on the device itself: others send the words to somebody else's
// server, and what a patient reads here tells about their health.
const spoken = (voice) => voice.lang.replace("_", "-").toLowerCase();

const rank = (voice) => {
  const region = spoken(voice).split("-")[1];
  return (voice.default ? 4 : 0) + (region === "us" ? 2 : 0) + (region === "mx" ? 1 : 0);
};

export const voiceFor = (language) => {
  const wanted = language.split("-")[0].toLowerCase();
  return speechSynthesis
    .getVoices()
    .filter((voice) => voice.localService !== false && spoken(voice).split("-")[0] === wanted)
    .sort((one, other) => rank(other) - rank(one))[0];
};

// A page is offered only as a whole: words that no voice can say right are not said by a wrong one.
export const speaks = (main) => {
  const parts = [document.documentElement, ...main.querySelectorAll("[lang]:not(.preview-banner)")];
  return [...new Set(parts.map((part) => part.lang))].every(voiceFor);
};
