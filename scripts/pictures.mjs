// Pictures of every state, theme, direction and width, and a page to look at them all: npm run pictures
// With the Chrome or Chromium of this machine; on a Debian or Ubuntu without one, as root, it is installed.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { installMissing } from './browsers.mjs';
import { contactSheet } from './contact-sheet.mjs';
import { serve } from './loopback.mjs';
import { CHROME_ARGS } from './wtr/puppeteer-launchers.mjs';

const FOLDER = 'pictures';
const WIDTHS = [320, 600, 1200];
const LONG = 'Nebelhornstimmungswiederherstellungsgemeinschaftsausgabe';
const USUAL = {
  href: 'https://support.example/give',
  currency: 'USD',
  publisher: 'The Quillmouth Packet',
  'payment-methods': 'visa mastercard amex paypal wero',
};

/** The settings of each state, and what a reader has done. */
const STATES = {
  start: [{}],
  'other amount': [{}, 'enter', '12'],
  error: [{}, 'enter', 'abc'],
  reminded: [{}, 'remind'],
  supporter: [{}, 'support'],
  // a preview counts nothing
  counted: [{ 'count-articles': '', preview: null }, 'count'],
  explained: [{ preview: null, since: '1921', 'remind-days': 'many' }, 'explain'],
  'no currency': [{ currency: null }],
  fallback: [{}, 'block'],
  'one frequency': [{ frequencies: 'monthly' }],
  'new tab, long words': [{ target: '_blank', headline: LONG, publisher: LONG, 'button-label': LONG }],
};

/** The page's color scheme, the appeal's theme, and what the browser is told. */
const THEMES = {
  'light page': ['light', 'auto'],
  'dark page': ['dark', 'auto'],
  'light on dark': ['dark', 'light'],
  'dark on light': ['light', 'dark'],
  'forced colors': ['light', 'auto', 'active'],
};
const DIRECTIONS = { ltr: 'en', rtl: 'ar' };
const SCRIPTS = ['small-favor.js', 'payment-methods.js', 'languages/ar.js'];
const LOOKS = ['broadsheet', 'tabloid', 'tech', 'magazine', 'minimal', 'large-print'];

/** Puts one appeal on the page; in the page. */
async function show(settings, act, text, [scheme, theme], dir, lang) {
  Object.assign(document.documentElement, { dir, lang });
  const [paper, ink] = scheme === 'dark' ? ['#121212', '#eee'] : ['#fff', '#111'];
  document.documentElement.style.cssText = `color-scheme: ${scheme}; background: ${paper}; color: ${ink}`;
  document.body.style.cssText = `margin: 0; padding: 16px; font: 18px/1.5 Georgia, serif; background: ${paper}`;
  const appeal = document.createElement('small-favor');
  for (const [name, value] of Object.entries({ theme, preview: '', ...settings }))
    if (value !== null) appeal.setAttribute(name, value);
  history.replaceState(null, '', act === 'explain' ? '?small-favor=explain' : location.pathname);
  appeal.innerHTML = '<p slot="fallback"><a href="https://support.example/give">Support us</a></p>';
  document.body.replaceChildren(appeal);
  await appeal.updateComplete;
  if (act === 'remind') appeal.remindLater();
  if (act === 'support') appeal.shadowRoot.querySelector('[part=supporter-button]').click();
  if (act === 'count') appeal.shadowRoot.querySelector('details').open = true;
  if (act === 'enter') {
    const field = appeal.shadowRoot.querySelector('[name=entry]');
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await appeal.updateComplete;
    appeal.addEventListener('click', event => event.preventDefault(), { once: true });
    appeal.shadowRoot.querySelector('[part=link]').click();
  }
  await appeal.updateComplete;
  document.activeElement.blur();
  window.scrollTo(0, 0);
  return Math.ceil(document.body.getBoundingClientRect().height);
}

/** Brings every look of the pattern book into a state; in the page. Right to left, each asks in our own words. */
async function bringLooks(scheme, state, dir, lang) {
  document.querySelector(`[data-set-color-scheme=${scheme}]`).click();
  // Those far below are drawn for a print.
  dispatchEvent(new Event('beforeprint'));
  for (const appeal of document.querySelectorAll('small-favor')) {
    await appeal.updateComplete;
    if (dir === 'rtl') {
      Object.assign(appeal, { dir, lang, buttonLabel: '' });
      for (const child of [...appeal.children]) if (!['image', 'fallback'].includes(child.slot)) child.remove();
      await appeal.updateComplete;
    }
    if (state === 'reminded') appeal.remindLater();
    else if (state === 'error') {
      const field = appeal.shadowRoot.querySelector('[name=entry]');
      field.value = 'abc';
      field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      await appeal.updateComplete;
      appeal.shadowRoot.querySelector('[part=link]').click();
    }
    await appeal.updateComplete;
  }
  document.activeElement.blur();
}

const { chromium } = installMissing(['chromium']);
const server = await serve();
const origin = `http://127.0.0.1:${server.server.address().port}`;
const browser = await puppeteer.launch({ executablePath: chromium, args: CHROME_ARGS });
rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER);
const pictures = [];

/** Keeps one picture and what it is of. */
async function take(target, facts) {
  const file = `${Object.values(facts).join('-').replace(/\W+/g, '-')}.png`;
  const bytes = await target.screenshot({ path: `${FOLDER}/${file}`, optimizeForSpeed: true });
  // A PNG says its width and height in its first bytes.
  const head = Buffer.from(bytes);
  pictures.push({ ...facts, file, pixels: [head.readUInt32BE(16), head.readUInt32BE(20)] });
}

try {
  const page = await browser.newPage();
  const devtools = await page.createCDPSession();
  for (const blocked of [true, false]) {
    // A page of this server with nothing on it, so that nothing but what is shown is pictured.
    await page.goto(`${origin}/test/pages/record.js`);
    await page.setContent('<!doctype html><meta name="viewport" content="width=device-width"><title>Picture</title>');
    if (!blocked) for (const file of SCRIPTS) await page.addScriptTag({ url: `${origin}/dist/${file}` });
    for (const [state, [settings, act, text]] of Object.entries(STATES).filter(
      ([, [, a]]) => (a === 'block') === blocked,
    ))
      for (const [theme, setup] of Object.entries(THEMES)) {
        const features = [{ name: 'forced-colors', value: setup[2] ?? 'none' }];
        await devtools.send('Emulation.setEmulatedMedia', { features });
        for (const [direction, lang] of Object.entries(DIRECTIONS))
          for (const width of WIDTHS) {
            await page.setViewport({ width, height: 200 });
            const height = await page.evaluate(show, { ...USUAL, ...settings }, act, text, setup, direction, lang);
            await page.setViewport({ width, height });
            await take(page, { state, theme, direction, width });
          }
      }
  }
  await devtools.send('Emulation.setEmulatedMedia', { features: [] });
  for (const state of ['start', 'error', 'reminded'])
    for (const scheme of ['light', 'dark'])
      for (const [direction, lang] of Object.entries(DIRECTIONS))
        for (const width of WIDTHS) {
          await page.setViewport({ width, height: 900 });
          await page.goto(`${origin}/site/themes.html`, { waitUntil: 'networkidle0' });
          await page.addScriptTag({ url: `${origin}/dist/languages/ar.js` });
          await page.evaluate(bringLooks, scheme, state, direction, lang);
          for (const look of LOOKS)
            await take(await page.$(`#${look}`), { state, theme: `${look}, ${scheme}`, direction, width, look });
        }
} finally {
  await browser.close();
  await server.stop();
}
writeFileSync(`${FOLDER}/index.html`, contactSheet(pictures));
console.log(`${pictures.length} pictures: ${FOLDER}/index.html`);
