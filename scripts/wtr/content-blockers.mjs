// What content blockers would hide on a page and which requests they would stop, told to the tests. Reading the lists takes
// seconds, in which the test server would answer nobody, so it is done in a thread of its own, and once for all browsers.
import { FiltersEngine, parseFilters, Request } from '@ghostery/adblocker';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setTimeout } from 'node:timers/promises';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { LISTS } from '../fixtures.mjs';

const COMMANDS = {
  /** The selectors of every rule that hides on any site, as blockers have it that put all of them into every page. */
  'generic-hide-rules': ({ generic }) => generic,

  /** The selectors an engine would put into a page with these classes, ids and links: it knows exceptions, too. */
  'hide-rules': ({ engine }, { url, classes, ids, hrefs }) =>
    engine
      .matchCosmeticFilters({ ...hosts(url), classes, ids, hrefs, getRulesFromDOM: true, getRulesFromHostname: true })
      .matches.filter(({ filter, exception }) => filter && !exception && !filter.isScriptInject())
      .map(({ filter }) => filter.getSelector()),

  /** The rule that stops each of these requests or changes its address, by the address. */
  'stopped-requests': ({ engine }, requests) =>
    Object.fromEntries(
      requests.flatMap(details => {
        const { match, rewrite, filter } = engine.match(Request.fromRawDetails(details));
        return match || rewrite ? [[details.url, rewrite?.url ?? filter?.rawLine ?? 'a rule']] : [];
      }),
    ),
};

function hosts(url) {
  const { hostname } = new URL(url);
  return { url, hostname, domain: hostname.split('.').slice(-2).join('.') };
}

function readLists() {
  const text = readdirSync(LISTS)
    .map(name => readFileSync(join(LISTS, name), 'utf8'))
    .join('\n');
  const options = { loadExtendedSelectors: true };
  const { cosmeticFilters } = parseFilters(text, { ...options, loadNetworkFilters: false });
  const hides = filter => filter.isGenericHide() && !filter.isScriptInject() && !filter.isUnhide();
  return {
    // Each rule by itself and with its text, to be named.
    engine: FiltersEngine.parse(text, { ...options, debug: true, enableOptimizations: false }),
    generic: [...new Set(cosmeticFilters.filter(hides).map(filter => filter.getSelector()))],
  };
}

if (!isMainThread) {
  const read = readLists();
  parentPort.postMessage({});
  parentPort.on('message', ({ id, command, payload }) =>
    parentPort.postMessage({ id, result: COMMANDS[command](read, payload) }),
  );
}

/** How long a command may wait for the lists to be read, in milliseconds: the tests give up on one that says nothing. */
const PATIENCE = 10_000;

/**
 * The commands above for tests. Each answers `{ result }`, `{ reading: true }` while the lists are still being read, or
 * `{}` where they are not here.
 */
export function contentBlockers() {
  let worker, read;
  let count = 0;
  const waiting = new Map();
  const start = () => {
    worker = new Worker(fileURLToPath(import.meta.url));
    read = new Promise(resolve => worker.once('message', resolve));
    worker.on('message', ({ id, result }) => waiting.get(id)?.resolve({ result }));
    worker.on('error', error => waiting.forEach(({ reject }) => reject(error)));
  };
  return {
    name: 'content-blockers',
    async executeCommand({ command, payload }) {
      if (!Object.hasOwn(COMMANDS, command)) return;
      if (!existsSync(LISTS) || !readdirSync(LISTS).length) return {};
      if (!worker) start();
      if (await Promise.race([read.then(() => false), setTimeout(PATIENCE, true, { ref: false })]))
        return { reading: true };
      const id = count++;
      worker.postMessage({ id, command, payload });
      return new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
    },
    serverStop: () => worker?.terminate(),
  };
}
