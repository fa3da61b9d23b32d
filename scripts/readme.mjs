// Writes the README's tables from the custom elements manifest and its figures from the built scripts.
//   node scripts/readme.mjs          writes
//   node scripts/readme.mjs --check  writes nothing; fails where the README is not what it would write
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { measure } from './size.mjs';

const manifest = JSON.parse(readFileSync('dist/custom-elements.json'));
const element = tag =>
  manifest.modules.flatMap(module => module.declarations ?? []).find(({ tagName }) => tagName === tag);

const cell = text => (text ?? '').replaceAll('|', '\\|');
const table = (heads, rows) =>
  [heads, heads.map(() => '---'), ...rows].map(row => `| ${row.map(cell).join(' | ')} |`).join('\n');
const named = items => items.map(({ name, description }) => [`\`${name || 'default'}\``, description]);

const appeal = element('small-favor');
const picker = element('small-favor-amount-picker');
const sizes = ['dist/small-favor.js', 'dist/payment-methods.js'].map(measure);

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
  integrity: `\`\`\`html\n<script\n  src="/assets/small-favor.js"\n  integrity="${sizes[0].integrity}"\n  crossorigin="anonymous"\n  defer\n></script>\n\`\`\``,
};

const old = readFileSync('README.md', 'utf8');
const filled = old.replace(/(<!-- (\S+) -->\n)[^]*?(<!-- \/\2 -->)/g, (_, start, name, end) => {
  if (!(name in parts)) throw new Error(`README.md asks for "${name}", which is not known.`);
  return `${start}\n${parts[name]}\n\n${end}`;
});
const text = await format(filled, { ...(await resolveConfig('README.md')), parser: 'markdown' });

if (!process.argv.includes('--check')) writeFileSync('README.md', text);
else if (text !== old) {
  console.error('README.md is not what the build says. Run: npm run build && node scripts/readme.mjs');
  process.exitCode = 1;
}
