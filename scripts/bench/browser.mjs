// Chromium for measuring: one fresh context per page, slowed down as asked, traced where asked.
import puppeteer from 'puppeteer-core';
import { findBrowsers } from '../browsers.mjs';
import { CHROME_ARGS } from '../wtr/puppeteer-launchers.mjs';
import { probe } from './probe.js';

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8', 'blink.user_timing'];
/** A phone on a slow 4G network. */
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 180_000, uploadThroughput: 84_000 };

export async function launch() {
  const executablePath = findBrowsers().chromium;
  if (!executablePath)
    throw new Error('No Chromium was found. On Debian and Ubuntu: node scripts/browsers.mjs, as root.');
  const args = [
    ...CHROME_ARGS,
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-features=SpareRendererForSitePerProcess,Translate',
  ];
  return puppeteer.launch({ executablePath, args });
}

/**
 * Opens a page with a variant.
 * @param {object} how
 * @param {number} [how.count] instances in the page
 * @param {'top' | 'end'} [how.place]
 * @param {number} [how.slower] times the processor is slowed down
 * @param {boolean} [how.slowNetwork]
 * @param {boolean} [how.trace]
 * @param {boolean} [how.drawn] whether to wait until it is drawn
 * @param {{ width: number, height: number }} [how.viewport] a phone’s, if none is given
 */
export async function open(browser, origin, variant, how = {}) {
  const {
    count = 1,
    place = 'top',
    slower = 1,
    slowNetwork,
    trace,
    drawn = count > 0,
    viewport = { width: 412, height: 823 },
  } = how;
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport(viewport);
  const errors = [];
  page.on('pageerror', error => errors.push(error.message));
  await page.evaluateOnNewDocument(probe(variant.link));
  const session = await page.createCDPSession();
  await page.goto(`${origin}/`);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  if (slowNetwork) {
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', SLOW_4G);
  }
  if (trace) await page.tracing.start({ categories: ['-*', ...CATEGORIES] });
  await page.goto(`${origin}/${variant.name}?count=${count}&place=${place}`, { waitUntil: 'load' });
  if (drawn) await page.waitForFunction('bench.painted > 0', { polling: 100, timeout: 30_000 });
  return {
    page,
    session,
    errors,
    /** The events of the trace, which ends with it. */
    events: async () => JSON.parse(Buffer.from(await page.tracing.stop())).traceEvents,
    close: () => context.close(),
  };
}
