// Writes the README's tables from the custom elements manifest, and its figures from the built scripts and the last whole
// run of the tests.
//   node scripts/readme.mjs          writes
//   node scripts/readme.mjs --check  writes nothing; fails where the README is not what it would write
//   node scripts/readme.mjs --faults writes nothing; fails where the last run had other fault cases than the README
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { en } from '../dist/esm/messages/en.js';
import { measure } from './size.mjs';

const mode = process.argv[2];
const manifest = JSON.parse(readFileSync('dist/custom-elements.json'));
const element = tag =>
  manifest.modules.flatMap(module => module.declarations ?? []).find(({ tagName }) => tagName === tag);

const cell = text => (text ?? '').replaceAll('|', '\\|');
const table = (heads, rows) =>
  [heads, heads.map(() => '---'), ...rows].map(row => `| ${row.map(cell).join(' | ')} |`).join('\n');
const named = items => items.map(({ name, description }) => [`\`${name || 'default'}\``, description]);

const appeal = element('small-favor');
const picker = element('small-favor-amount-picker');
const sizes = ['dist/small-favor.js', 'dist/small-favor-amount-picker.js', 'dist/payment-methods.js'].map(measure);

const languages = readdirSync('dist/languages').filter(name => name.endsWith('.js'));
const languageName = new Intl.DisplayNames('en', { type: 'language', languageDisplay: 'standard' });

const { version } = JSON.parse(readFileSync('package.json'));
const tag = src =>
  `<script\n  src="${src}"\n  integrity="${sizes[0].integrity}"\n  crossorigin="anonymous"\n  defer\n></script>`;

/** What the last whole run of the tests left, where there was one. */
const run =
  mode !== '--check' && existsSync('.faults.json') ? Object.entries(JSON.parse(readFileSync('.faults.json'))) : null;
const policies = JSON.parse(readFileSync('test/faults/policies.json'));

const parts = {
  attributes: table(['attribute', 'meaning'], named(appeal.attributes)),
  'picker-attributes': table(['attribute', 'meaning'], named(picker.attributes)),
  slots: table(['slot', 'what goes there'], named(appeal.slots)),
  events: table(
    ['event', 'when'],
    appeal.events.map(({ name, description }) => [`\`${name}\``, description]),
  ),
  properties: table(
    ['custom property', 'what it sets'],
    appeal.cssProperties.map(({ name, description, default: usual }) => [
      `\`${name}\``,
      usual ? `${description} Default: \`${usual}\`.` : description,
    ]),
  ),
  parts: table(['part', 'what it is'], named(appeal.cssParts)),
  sizes: table(
    ['file', 'bytes', 'gzip', 'brotli'],
    sizes.map(({ file, bytes, gzip, brotli }) => [`\`${file}\``, `${bytes}`, `${gzip}`, `${brotli}`]),
  ),
  languages: table(
    ['language', 'script', 'brotli'],
    languages.map(name => [
      languageName.of(name.replace('.js', '')),
      `\`dist/languages/${name}\``,
      `${measure(`dist/languages/${name}`).brotli}`,
    ]),
  ),
  messages: table(
    ['name', 'in English'],
    Object.entries(en).map(([name, message]) => [`\`${name}\``, message.replaceAll('\n', ' ⏎ ')]),
  ),
  integrity: [
    '```html',
    tag(`/assets/small-favor-${version}.js`),
    tag(`https://cdn.example/small-favor@${version}/dist/small-favor.js`),
    '```',
  ].join('\n'),
  policies: table(
    ['policy', 'the appeal'],
    policies.map(({ policy, taken, drawn }) => [
      `\`${policy}\`${taken ? ` where the page has a policy \`${taken}\` already` : ''}`,
      drawn ? 'is drawn' : 'shows words and fallback, and a warning says what to add',
    ]),
  ),
  ...(run && {
    faults: table(
      ['engine', 'fault cases', 'survived', 'skipped'],
      run.map(([engine, { passed, skipped }]) => [engine, `${passed + skipped}`, `${passed}`, `${skipped}`]),
    ),
  }),
};

const old = readFileSync('README.md', 'utf8');
const filled = old.replace(/(<!-- (\S+) -->\n)[^]*?(<!-- \/\2 -->)/g, (whole, start, name, end) => {
  // What the benchmark has measured, it writes itself.
  if (name === 'bench' || (name === 'faults' && !run)) return whole;
  if (!(name in parts)) throw new Error(`README.md asks for "${name}", which is not known.`);
  return `${start}\n${parts[name]}\n\n${end}`;
});
const text = await format(filled, { ...(await resolveConfig('README.md')), parser: 'markdown' });

const complain = sentence => {
  console.error(`${sentence} Run: npm run build && node scripts/readme.mjs`);
  process.exitCode = 1;
};
if (!mode) writeFileSync('README.md', text);
else if (mode === '--check' && text !== old) complain('README.md is not what the build says.');
// How many of the cases an engine of another version skips is no fault of the README's.
else if (mode === '--faults')
  for (const [engine, { passed, skipped }] of run ?? [])
    if (!new RegExp(`\\| ${engine} +\\| ${passed + skipped} `).test(old))
      complain(`README.md has another number of fault cases than the ${passed + skipped} tried in ${engine}.`);
