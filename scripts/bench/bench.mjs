// Measures our script beside the floors, in Chromium, one after the other in turn, and prints medians and ratios.
//   npm run bench -- [--repetitions 7] [--suites phone,click] [--only bare-lit,small-favor] [--out bench] [--readme]
// `--out` is the folder for the raw figures; `--readme` writes the table into the README.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { launch } from './browser.mjs';
import { table } from './report.mjs';
import { serve } from './server.mjs';
import * as suites from './suites.mjs';
import { variants } from './variants.mjs';

/** What is measured, and how often at most: what is exact or slow needs less. */
const PLAN = {
  bytes: [suites.bytes, 1],
  evaluate: [suites.evaluate],
  desktop: [suites.desktop],
  phone: [suites.phone],
  slowest: [suites.slowest],
  below: [suites.below],
  of1: [bench => suites.instances({ ...bench, count: 1 })],
  of100: [bench => suites.instances({ ...bench, count: 100 })],
  of1000: [bench => suites.instances({ ...bench, count: 1000 }), 3],
  heap: [suites.heap, 3],
  click: [suites.click, 5],
  leak: [suites.leak, 3],
};
const BASE = 'hand-written';
/** An empty page has nothing to draw or to click, and what is no element cannot come and go. */
const isFor = (suite, { name, script }) =>
  (/^(?:of|heap|click|leak)/.test(suite) ? name !== 'empty' : true) && (suite !== 'leak' || script);

const { values } = parseArgs({
  options: {
    repetitions: { type: 'string', default: '7' },
    suites: { type: 'string', default: Object.keys(PLAN).join() },
    only: { type: 'string', default: '' },
    out: { type: 'string', default: 'bench' },
    readme: { type: 'boolean', default: false },
  },
});
const only = values.only && values.only.split(',');
const all = (await variants()).filter(({ name }) => !only || name === BASE || only.includes(name));
const server = await serve(all);
const browser = await launch();
const ours = all.find(({ name }) => name === 'small-favor');
if (ours) ours.head = await suites.roomOf({ browser, server, variant: ours });
const figures = {};
const failures = [];
try {
  for (const suite of values.suites.split(',')) {
    const [measure, most = Infinity] = PLAN[suite];
    for (let at = 0; at < Math.min(Number(values.repetitions), most); at++)
      for (const variant of all.filter(variant => isFor(suite, variant)))
        try {
          const figure = await measure({ browser, server, variant });
          ((figures[suite] ??= {})[variant.name] ??= []).push(figure);
        } catch (error) {
          failures.push(`${suite}, ${variant.name}: ${error.message}`);
        }
    process.stderr.write(`${suite} `);
  }
} finally {
  process.stderr.write('\n');
  const version = await browser.version();
  await browser.close();
  server.stop();
  const [{ model }] = os.cpus();
  const text = `${version}, ${os.cpus().length} × ${model}; up to ${values.repetitions} repetitions, in turn; medians, and the median ratio of a repetition to ${BASE}.

${table(
  figures,
  all.map(({ name }) => name),
  BASE,
)}`;
  console.log(text);
  if (values.readme) {
    const readme = readFileSync('README.md', 'utf8').replace(
      /(?<=<!-- bench -->\n)[^]*(?=<!-- \/bench -->)/,
      () => `\n${text}\n\n`,
    );
    writeFileSync('README.md', await format(readme, { ...(await resolveConfig('README.md')), parser: 'markdown' }));
  }
  for (const failure of failures) console.error(failure);
  mkdirSync(values.out, { recursive: true });
  writeFileSync(`${values.out}/figures.json`, JSON.stringify({ version, figures, failures }, null, 1));
  if (failures.length) process.exitCode = 1;
}
