/* global bench -- what probe.js puts into each page */
// What is measured, each of one variant in one fresh page.
import { bytesOf } from './server.mjs';
import { open } from './browser.mjs';
import { analyse } from './trace.mjs';

const sleep = time => new Promise(resolve => setTimeout(resolve, time));
/** Puts instances into the page as a script of the page’s would, and waits until all are drawn. */
const mount = async (count, html) => {
  const place = document.querySelector('#place');
  const template = document.createElement('template');
  template.innerHTML = html;
  for (let at = 0; at < count; at++) place.append(template.content.cloneNode(true));
  await bench.task();
  for (const start = performance.now(); bench.drawn() < count && performance.now() - start < 30_000;)
    await new Promise(resolve => setTimeout(resolve, 4));
  if (bench.drawn() < count) throw new Error(`${bench.drawn()} of ${count} were drawn`);
  place.getBoundingClientRect();
  await bench.frame();
};
const metricsOf = async session => {
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
};
/** What is in use after all rubbish is collected. */
const memoryOf = async session => {
  for (let at = 0; at < 3; at++) {
    await session.send('HeapProfiler.collectGarbage');
    await sleep(40);
  }
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  return { heap: usedSize, nodes, listeners: jsEventListeners };
};

/** Bytes, and what the page asks the server for beside itself and its script. Exact: once is enough. */
export async function bytes({ browser, server, variant }) {
  const { page, errors, close } = await open(browser, server.origin, variant);
  await sleep(1000);
  const origins = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  await close();
  if (errors.length) throw new Error(errors[0]);
  const further = origins.filter(address => !address.endsWith(`/${variant.name}.js`) && !address.startsWith('data:'));
  return { ...bytesOf(variant), requests: further.length };
}

/** The script alone, without an instance on the page. */
export async function evaluate({ browser, server, variant }) {
  const opened = await open(browser, server.origin, variant, { count: 0, trace: true });
  await sleep(250);
  const { evaluate: time } = analyse(await opened.events(), variant.name);
  await opened.close();
  return { evaluate: time };
}

/** A page as a reader loads it. */
async function load({ browser, server, variant }, how, rest) {
  const opened = await open(browser, server.origin, variant, { ...how, trace: true });
  await sleep(rest);
  const { painted, shifts } = await opened.page.evaluate('({ painted: bench.painted, shifts: bench.shifts })');
  const analysis = analyse(await opened.events(), variant.name);
  await opened.close();
  return { ...analysis, painted, shift: shifts.reduce((sum, value) => sum + value, 0) };
}
const PHONE = { slower: 4, slowNetwork: true };
const DESKTOP = { width: 1280, height: 800 };
export const desktop = bench => load(bench, { viewport: DESKTOP }, 500);
export const phone = bench => load(bench, PHONE, 900);
export const slowest = bench => load(bench, { ...PHONE, slower: 6 }, 1200);
/** At the end of an article that the reader has only begun: whoever has not drawn it by then has spared the page that. */
export const below = bench => load(bench, { ...PHONE, place: 'end', drawn: false }, 1500);

/** The style rule that keeps a variant’s room until its script has run, as the README has it. */
export async function roomOf({ browser, server, variant }) {
  const heights = [];
  for (const viewport of [undefined, DESKTOP]) {
    const { page, close } = await open(browser, server.origin, variant, viewport && { viewport });
    heights.push(await page.evaluate(() => document.querySelector('#place').firstElementChild.offsetHeight));
    await close();
  }
  const rule = height => `small-favor:not(:defined){display:block;min-height:${height}px}`;
  return `<style>${rule(heights[0])}@media(min-width:712px){${rule(heights[1])}}</style>`;
}

/** Many instances, put in by a script: processor time until they are painted. */
export async function instances({ browser, server, variant, count }) {
  const { page, session, close } = await open(browser, server.origin, variant, { count: 0 });
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.evaluate(mount, 0, variant.html);
  const before = await metricsOf(session);
  await page.evaluate(mount, count, variant.html);
  const after = await metricsOf(session);
  await close();
  return { [`of${count}`]: (after.TaskDuration - before.TaskDuration) * 1000 };
}

/** Memory for each of 1, 10 and 100 instances, in bytes. */
export async function heap({ browser, server, variant }) {
  const figures = {};
  for (const count of [1, 10, 100]) {
    const { page, session, close } = await open(browser, server.origin, variant, { count: 0 });
    await page.evaluate(mount, 0, variant.html);
    const before = await memoryOf(session);
    await page.evaluate(mount, count, variant.html);
    const after = await memoryOf(session);
    await close();
    figures[`heap${count}`] = (after.heap - before.heap) / count;
  }
  return figures;
}

/** Ten clicks on amounts, on a processor four times slower. */
export async function click({ browser, server, variant }) {
  const { page, session, close } = await open(browser, server.origin, variant, { slower: 4 });
  await sleep(400);
  const points = await page.evaluate(selector => {
    const radios = bench.found(selector).slice(0, 4);
    radios[0].scrollIntoView({ block: 'center', behavior: 'instant' });
    return radios.map(radio => {
      const { x, y, width, height } = radio.getBoundingClientRect();
      return [x + width / 2, y + height / 2];
    });
  }, variant.amounts);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const tap = async at => {
    await page.mouse.click(...points[at]);
    await sleep(130);
  };
  await sleep(300);
  const [asleep, awake] = [await metricsOf(session), (await sleep(1500), await metricsOf(session))];
  await tap(0);
  await tap(2);
  await page.evaluate('bench.clicks.length = 0; bench.events.clear()');
  const before = await metricsOf(session);
  for (let at = 0; at < 10; at++) await tap((at % 2) * 2);
  const after = await metricsOf(session);
  await sleep(200);
  const { clicks, worst } = await page.evaluate(
    '({ clicks: bench.clicks.toSorted((a, b) => a - b), worst: Math.max(0, ...bench.events.values()) })',
  );
  await close();
  return {
    task: (after.TaskDuration - before.TaskDuration) * 100,
    toPaint: clicks[clicks.length >> 1],
    worst,
    idle: ((awake.TaskDuration - asleep.TaskDuration) * 1000) / 1.5,
  };
}

/** What 1,000 instances that came and went leave behind, once the browser has compiled what another 1,000 ran. */
export async function leak({ browser, server, variant }) {
  const { page, session, close } = await open(browser, server.origin, variant, { count: 0 });
  const comeAndGo = async (times, html) => {
    const place = document.querySelector('#place');
    const template = document.createElement('template');
    template.innerHTML = html;
    for (let at = 0; at < times; at++) {
      place.append(template.content.cloneNode(true));
      if (at % 10 === 0) await bench.frame();
      place.textContent = '';
    }
    await bench.frame();
    await bench.frame();
  };
  await page.evaluate(comeAndGo, 1000, variant.html);
  const before = await memoryOf(session);
  await page.evaluate(comeAndGo, 1000, variant.html);
  const after = await memoryOf(session);
  await close();
  return {
    perCycle: (after.heap - before.heap) / 1000,
    nodes: after.nodes - before.nodes,
    listeners: after.listeners - before.listeners,
  };
}
