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

/** One sentence for people: `asks again on December 23 (“fog-season”)`, or the bare key where it cannot be read. */
function describe(key) {
  const campaign = key.split(':')[2] ?? key;
  try {
    const until = new Date(JSON.parse(localStorage.getItem(key)).until);
    const day = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'long' }).format(until);
    return `“${campaign}” asks again on ${day}`;
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

// The reminder's event comes before the record is written, so look a moment later.
for (const type of ['small-favor-remind', 'small-favor-undo']) {
  document.addEventListener(type, () => setTimeout(showRemembered));
}
addEventListener('storage', showRemembered);
addEventListener('pageshow', showRemembered);
