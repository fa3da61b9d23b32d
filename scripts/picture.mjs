// Takes README's pictures of the demo, with the Chrome or Chromium of this machine: npm run build:demo && node scripts/picture.mjs
import puppeteer from 'puppeteer-core';
import { findBrowsers } from './browsers.mjs';
import { serve } from './loopback.mjs';
import { CHROME_ARGS } from './wtr/puppeteer-launchers.mjs';

const FOLDER = 'demo/pictures';
/** What stands side by side: a page of the demo, its color scheme, the appeal on it. */
const PANELS = [
  ['themes.html', 'light', '#broadsheet small-favor'],
  ['themes.html', 'light', '#tech small-favor'],
  ['languages.html', '', '[lang=ar] small-favor'],
  ['themes.html', 'dark', '#magazine small-favor'],
];

const server = await serve();
const browser = await puppeteer.launch({ executablePath: findBrowsers().chromium, args: CHROME_ARGS });
const page = await browser.newPage();

/** A picture of one appeal, at a width of the window, in a color scheme where the demo has the choice. */
async function take(file, scheme, selector, width, { margin = 0, ...options }) {
  await page.setViewport({ width, height: 900, deviceScaleFactor: 1.5 });
  await page.goto(`http://127.0.0.1:${server.server.address().port}/site/${file}`, { waitUntil: 'networkidle0' });
  // As for a print: what is far below would be drawn later.
  await page.evaluate(async () => {
    dispatchEvent(new Event('beforeprint'));
    for (const appeal of document.querySelectorAll('small-favor')) await appeal.updateComplete;
  });
  if (scheme) await page.click(`[data-set-color-scheme=${scheme}]`);
  const appeal = await page.waitForSelector(selector);
  const { x, y, width: wide, height } = await appeal.boundingBox();
  const clip = { x: x - margin, y: y - margin, width: wide + 2 * margin, height: height + 2 * margin };
  return page.screenshot({ clip, captureBeyondViewport: true, ...options });
}

/** A picture of the builder at work, as an editor has it on a desktop. */
async function takeBuilder() {
  const answers = new URLSearchParams({
    publisher: 'The Thistlemere Courant',
    since: '1838',
    checkout: 'open-collective',
    account: 'thistlemere-courant',
    currency: 'GBP',
    'payment-methods': 'visa mastercard paypal',
  });
  await page.setViewport({ width: 1280, height: 1000, deviceScaleFactor: 1.5 });
  await page.goto(`http://127.0.0.1:${server.server.address().port}/site/builder.html#${answers}`, {
    waitUntil: 'networkidle0',
  });
  await page.$eval('.builder', builder => builder.scrollIntoView());
  await page.screenshot({ path: `${FOLDER}/builder.png` });
}

try {
  await takeBuilder();
  await take('index.html', '', 'small-favor', 820, { path: `${FOLDER}/appeal.png` });
  const panels = [];
  for (const [file, scheme, selector] of PANELS)
    panels.push(await take(file, scheme, selector, 440, { margin: 12, encoding: 'base64' }));
  // The demo's policy would refuse pictures from within the page.
  const wall = await browser.newPage();
  await wall.setViewport({ width: 1640, height: 900 });
  await wall.setContent(`<!doctype html><title>Looks</title><main style="display: flex; gap: 16px; align-items: start">
    ${panels.map(data => `<img src="data:image/png;base64,${data}" alt="" style="inline-size: 0; flex: 1">`).join('')}</main>`);
  await (await wall.waitForSelector('main')).screenshot({ path: `${FOLDER}/looks.png`, omitBackground: true });
} finally {
  await browser.close();
  await server.stop();
}
