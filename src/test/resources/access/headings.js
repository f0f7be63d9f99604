// Lists headings that skip a level, and pages without exactly one first heading or one of each landmark.
() => {
  const seen = element => element.checkVisibility({ visibilityProperty: true });
  const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter(seen).map(heading => Number(heading.tagName[1]));
  const wrong = [];
  if (levels.filter(level => level === 1).length !== 1) wrong.push(`${levels.filter(level => level === 1).length} first headings`);
  levels.forEach((level, i) => {
    if (level - (levels[i - 1] ?? 0) > 1) wrong.push(`a heading ${level} after ${levels[i - 1] ?? 'nothing'}`);
  });
  for (const landmark of ['main', 'header', 'footer']) {
    const count = [...document.querySelectorAll(landmark)].filter(seen).length;
    if (count !== 1) wrong.push(`${count} of ${landmark}`);
  }
  return wrong;
}
