// Takes the README's picture of the demo's appeal, with the Chrome or Chromium of this machine: node scripts/picture.mjs
import { startDevServer } from '@web/dev-server';
import puppeteer from 'puppeteer-core';
import { findBrowsers } from './browsers.mjs';
import { CHROME_ARGS } from './wtr/puppeteer-launchers.mjs';

const server = await startDevServer({ config: { port: 0 }, readCliArgs: false, logStartMessage: false });
const browser = await puppeteer.launch({ executablePath: findBrowsers().chromium, args: CHROME_ARGS });
try {
  const page = await browser.newPage();
  await page.setViewport({ width: 820, height: 900, deviceScaleFactor: 1.5 });
  await page.goto(`http://127.0.0.1:${server.server.address().port}/demo/index.html`, { waitUntil: 'networkidle0' });
  const appeal = await page.waitForSelector('small-favor');
  await appeal.screenshot({ path: 'demo/pictures/appeal.png', optimizeForSpeed: false });
} finally {
  await browser.close();
  await server.stop();
}
