// Shared by every page of the demo: what the appeal remembers, the button that makes it forget, the color scheme switch.

const prefix = 'small-favor:';

/** The keys the appeal has written in this browser; none where storage is refused. */
function rememberedKeys() {
  try {
    return Object.keys(localStorage).filter(key => key.startsWith(prefix));
  } catch {
    return [];
  }
}

const dayOf = moment => new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'long' }).format(moment);
const many = (number, one) => `${number} ${one}${number === 1 ? '' : 's'}`;

/** What each kind of record says for people; src/domain/pause.ts and counts.ts write them. */
const SAYS = {
  remind: ({ until }) => [`asks again on ${dayOf(until)}`],
  supporter: ({ until }) => [`knows a supporter until ${dayOf(until)}`],
  count: ({ n, w, no, views, from, variant }) => [
    n ? `has counted ${many(n, 'article')} since ${dayOf(w)}` : '',
    no ? 'counts no articles, as was asked' : '',
    views ? `was seen on ${many(views, 'page')} since ${dayOf(from)}` : '',
    variant ? `speaks in wording “${variant}”` : '',
  ],
};

/** What is kept under a key, in a few words for people: `“fog-season” asks again on December 23, 2026`. */
function describe(key) {
  const [, , campaign, purpose] = key.split(':');
  let said = [];
  try {
    const record = JSON.parse(localStorage.getItem(key));
    if (record.v === 1) said = SAYS[purpose](record).filter(Boolean);
  } catch {
    // another version's, or no record at all
  }
  return (said.length ? said : ['keeps something that this page can’t read'])
    .map(clause => `“${campaign}” ${clause}`)
    .join('; ');
}

function showRemembered() {
  const keys = rememberedKeys();
  const text = keys.length ? `Remembered in this browser: ${keys.map(describe).join('; ')}.` : '';
  for (const line of document.querySelectorAll('[data-remembered]')) {
    line.textContent = text || 'Nothing is remembered in this browser.';
  }
}

function forgetAndReload() {
  for (const key of rememberedKeys()) localStorage.removeItem(key);
  location.reload();
}

function setColorScheme(button) {
  document.documentElement.dataset.colorScheme = button.dataset.setColorScheme;
  for (const other of document.querySelectorAll('[data-set-color-scheme]')) {
    other.setAttribute('aria-pressed', String(other === button));
  }
}

for (const button of document.querySelectorAll('[data-reset]')) button.addEventListener('click', forgetAndReload);
for (const button of document.querySelectorAll('[data-set-color-scheme]')) {
  button.addEventListener('click', () => setColorScheme(button));
}

// The events come before the record is written, so look a moment later.
for (const type of ['small-favor-view', 'small-favor-remind', 'small-favor-supporter', 'small-favor-undo']) {
  document.addEventListener(type, () => setTimeout(showRemembered));
}
addEventListener('storage', showRemembered);
addEventListener('pageshow', showRemembered);
