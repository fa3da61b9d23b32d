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

/** One sentence for people: `“fog-season” asks again on December 23`, or the bare key where it cannot be read. */
function describe(key) {
  const [, , campaign, purpose] = key.split(':');
  try {
    const record = JSON.parse(localStorage.getItem(key));
    if (purpose === 'count') return `“${campaign}” has counted ${JSON.stringify(record)}`;
    const day = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'long' }).format(record.until);
    return purpose === 'supporter'
      ? `“${campaign}” knows a supporter until ${day}`
      : `“${campaign}” asks again on ${day}`;
  } catch {
    return key;
  }
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
