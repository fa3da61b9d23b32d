// What is measured side by side: an empty page, the floors, and our own script.
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rollup } from 'rollup';
import { CSS, markup } from './floors/parts.js';

const here = path => fileURLToPath(new URL(path, import.meta.url));
const attributes = {
  publisher: 'The Gull',
  href: 'https://example.org/support{?amount,currency,frequency}',
  currency: 'EUR',
  frequencies: 'once monthly* yearly',
  'amounts-once': '5 10* 25 50',
  'amounts-monthly': '3 5* 10 20',
  'amounts-yearly': '30 50* 100 200',
  'payment-methods': 'card bank-transfer paypal google-pay visa',
};
const ours = `<small-favor ${Object.entries(attributes)
  .map(([name, value]) => `${name}="${value}"`)
  .join(' ')}><p slot="fallback"><a href="https://example.org/support">Support us</a></p></small-favor>`;

/** One script from a floor's modules. */
async function bundle(floor) {
  const built = await rollup({
    input: here(`./floors/${floor}.js`),
    plugins: [nodeResolve({ exportConditions: ['production', 'browser'] })],
  });
  const { output } = await built.generate({
    format: 'iife',
    plugins: [terser({ ecma: 2022, module: true, compress: { passes: 2 }, format: { comments: false } })],
  });
  return output[0].code;
}

/**
 * One that is measured.
 * @typedef {object} Variant
 * @property {string} name
 * @property {string} html one instance, as it stands in the page
 * @property {string} [head] what goes into the page's head
 * @property {string} [script] the code that the page loads
 * @property {string} link selector of what is there once it is drawn; `>>>` goes into a shadow root
 * @property {string} amounts selector of what chooses an amount
 */

/** @returns {Promise<Variant[]>} in the order in which they are measured */
export async function variants() {
  const floor = async name => ({
    name,
    html: `<floor-${name}></floor-${name}>`,
    script: await bundle(name),
    link: `floor-${name} >>> .link`,
    amounts: `floor-${name} >>> .amounts input`,
  });
  const inPage = CSS.replace(':host{display:block}*', '.floor *').replace(
    /(^|\})(h2|p|fieldset|legend|label|input|button)/g,
    '$1.floor $2',
  );
  return [
    { name: 'empty', html: '', link: 'article p', amounts: '' },
    {
      name: 'static',
      html: `<div class="floor">${markup('-0')}</div>`,
      head: `<style>${inPage}</style>`,
      link: '.floor .link',
      amounts: '.floor .amounts input',
    },
    await floor('hand-written'),
    await floor('bare-lit'),
    {
      name: 'small-favor',
      html: ours,
      script: readFileSync(here('../../dist/small-favor.js')),
      link: 'small-favor >>> .link',
      amounts: 'small-favor >>> .amounts input',
    },
  ];
}
