// Makes the drawings of the payment methods: takes each mark from a freely licensed icon set, fits it into a box of
// 48 × 32 units and writes src/elements/payment-drawings.ts (core) and payment-drawings-pack.ts (all others), in halves
// of these units: whole ones in the core, whose bytes every reader pays for, with one decimal in the pack.
//   node scripts/payment-icons.mjs          writes both files
//   node scripts/payment-icons.mjs --check  writes nothing; fails where a committed file is not what it would write
// A new method also needs its name in src/domain/rare-payment-methods.ts, a new icon set its licence in NOTICE.
// Needs Node 20.19 or later: the modules of react-pay-icons do not say that they are modules, older Nodes take them for scripts.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import PathCommander from 'svg-path-commander';
import { optimize } from 'svgo';

const sets = {
  'simple-icons': '@iconify-json/simple-icons, CC0-1.0',
  logos: '@iconify-json/logos, CC0-1.0',
  cib: '@iconify-json/cib, CC0-1.0',
  'react-pay-icons': 'react-pay-icons, MIT',
};

// A mark is drawn here (`own`: colour, path, colour, path, …) or made of
//   from   set/icon
//   paint  one colour for the whole icon, or colours in painting order, each with its paths, counted from 0 in the icon
//   split  count sub-paths instead of paths
//   under  painted below: colour, path, colour, path, …
//   scale  1 (the default) fills 38 × 22 units
//   shift  from the middle of the box, in units
const ink = '#4a5568';
const panel = colour => [colour, 'M0 0h48v32H0z'];
const circle = 'a11 11 0 1 1 0 22 11 11 0 0 1 0-22';
const circles = (left, right, both) => ({
  own: [left, `M17.2 5${circle}`, right, `M30.8 5${circle}`, both, 'M24 7.4a11 11 0 0 1 0 17.2 11 11 0 0 1 0-17.2'],
});

const core = {
  visa: { from: 'simple-icons/visa', paint: '#1434cb' },
  mastercard: circles('#eb001b', '#f79e1b', '#ff5f00'),
  amex: {
    under: [...panel('#006fcf'), '#fff', 'M22 4h26v26H22z'],
    from: 'logos/amex-digital',
    paint: { '#006fcf': 1 },
    scale: 32 / 22,
    shift: [8, 0],
  },
  paypal: { from: 'simple-icons/paypal', split: true, paint: { '#002991': 0, '#60cdff': 1, '#008cff': 2 } },
  'apple-pay': { from: 'cib/apple-pay', paint: '#000' },
  'google-pay': {
    from: 'logos/google-pay',
    paint: { '#5f6368': 0, '#4285f4': 1, '#34a853': 2, '#fbbc04': 3, '#ea4335': 4 },
  },
  card: {
    own: [ink, 'M9 6a3 3 0 0 0-3 3v2h36V9a3 3 0 0 0-3-3zM6 15v8a3 3 0 0 0 3 3h30a3 3 0 0 0 3-3v-8zm4 5h9v2h-9z'],
  },
  'bank-transfer': { own: [ink, 'M24 5 12 11v2h24v-2zM14 15h4v7h-4zm8 0h4v7h-4zm8 0h4v7h-4zM12 24h24v3H12z'] },
};

const pack = {
  // Cards
  maestro: circles('#eb001b', '#00a2e5', '#7375cf'),
  discover: { from: 'react-pay-icons/Discover', paint: { '#ff6000': 1, '#001722': 2 }, scale: 1.05 },
  diners: { from: 'simple-icons/dinersclub', paint: '#004c97' },
  jcb: { from: 'logos/jcb', paint: { '#004e94': 4, '#dc0436': 5, '#00873f': [1, 2, 3] } },
  unionpay: { from: 'logos/unionpay', paint: { '#e21836': 0, '#00447c': 1, '#007b84': 2, '#fff': 3 } },
  'cartes-bancaires': {
    under: panel('#1a6ea8'),
    from: 'react-pay-icons/CartesBancaires',
    paint: { '#fff': [2, 3] },
    scale: 0.9,
  },
  dankort: { under: panel('#ed1c24'), from: 'react-pay-icons/Visadankort', paint: { '#fff': 3 }, scale: 0.9 },
  elo: { from: 'react-pay-icons/Elo', paint: { '#ffcb05': 0, '#00a4e0': 1, '#ef4123': 2, '#000': [3, 4] } },
  interac: {
    from: 'react-pay-icons/InteracLogo',
    split: true,
    paint: { '#fdb913': 1, '#1c1601': [4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16] },
  },

  // Wallets and processors
  'amazon-pay': {
    from: 'simple-icons/amazonpay',
    split: true,
    paint: { '#232f3e': [0, 1, 2, 3, 4], '#f90': [5, 6] },
    scale: 0.9,
  },
  'revolut-pay': { from: 'simple-icons/revolut', paint: '#191c1f', scale: 0.9 },
  klarna: { under: panel('#ffa8cd'), from: 'react-pay-icons/Klarna', paint: { '#0b051d': 1 } },
  stripe: { from: 'logos/stripe', paint: '#635bff' },
  venmo: { from: 'simple-icons/venmo', paint: '#008cff' },
  'cash-app': { from: 'simple-icons/cashapp', paint: '#00c244' },
  alipay: { from: 'simple-icons/alipay', paint: '#1677ff' },
  'wechat-pay': { from: 'react-pay-icons/Wechatpay', paint: { '#1aad19': 2 } },
  'mercado-pago': { from: 'simple-icons/mercadopago', paint: '#0a0080' },
  phonepe: { from: 'simple-icons/phonepe', paint: '#5f259f' },

  // Banks and countries
  sepa: { from: 'simple-icons/sepa', paint: '#2350a9' },
  ideal: { from: 'react-pay-icons/Ideal', paint: { '#c06': 2, '#000': [3, 5], '#fff': 4 } },
  bancontact: { from: 'cib/bancontact', split: true, paint: { '#005498': 0, '#ffd800': 2 } },
  blik: { from: 'react-pay-icons/Blik', paint: { '#000': 1, '#ea3859': 2 }, scale: 0.9 },
  twint: {
    under: panel('#000'),
    from: 'react-pay-icons/Twint',
    paint: { '#fff': 1, '#ff4f00': 2, '#0092cd': 3 },
    scale: 1.05,
  },
  eps: { from: 'react-pay-icons/Eps', paint: { '#c81b71': [1, 2, 3, 4] } },
  trustly: { under: panel('#0ee06e'), from: 'react-pay-icons/Trustly', paint: { '#000': 1 } },
  multibanco: { from: 'react-pay-icons/Multibanco', split: true, paint: { '#236bb4': [1, 2, 3, 4, 7] } },
  'mb-way': { from: 'react-pay-icons/MbWay', paint: { '#060606': [1, 3], '#fd0506': 2 } },
  swish: {
    from: 'react-pay-icons/Swish',
    split: true,
    paint: { '#4a86c5': 1, '#87b958': 2, '#e8612c': 3, '#c04a8e': 4, '#4d4d4f': [5, 6, 7, 8, 9] },
  },
  vipps: { under: panel('#ff5b24'), from: 'react-pay-icons/Vipps', paint: { '#fff': 1 }, scale: 0.85 },
  mobilepay: { under: panel('#5a78ff'), from: 'react-pay-icons/MobilePay', paint: { '#fff': [1, 2, 3] } },
  pix: { from: 'simple-icons/pix', paint: '#32bcad' },
  boleto: { from: 'react-pay-icons/Boleto', paint: '#242021' },
  bacs: { from: 'react-pay-icons/Bacs', paint: { '#e71c44': 2 } },

  // Other money
  bitcoin: { from: 'simple-icons/bitcoin', paint: '#f7931a' },
  ethereum: { from: 'simple-icons/ethereum', paint: '#3c3c3d' },
  'direct-debit': {
    own: [
      ink,
      'M10 16v-3a4 4 0 0 1 4-4h17V5l7 5.5-7 5.5v-4H14a1 1 0 0 0-1 1v3zM38 16v3a4 4 0 0 1-4 4H17v4l-7-5.5 7-5.5v4h17a1 1 0 0 0 1-1v-3z',
    ],
  },
  cash: { own: [ink, 'M6 7h36v18H6zm3 3v12h30V10zm15 2a4 4 0 1 1 0 8 4 4 0 0 1 0-8'] },
  cheque: { own: [ink, 'M6 7h36v18H6zm3 3v12h30V10zm3 3h12v2H12zm0 4h9v2h-9zm17-4h7v3h-7zm-2 6h9v-1h-9z'] },
};

const require = createRequire(import.meta.url);

/** The icon as SVG text. */
async function svgOf(from) {
  const [set, icon] = from.split('/');
  if (set === 'react-pay-icons') {
    return renderToStaticMarkup(createElement((await import(`react-pay-icons/${icon}`)).default));
  }
  return `<svg xmlns="http://www.w3.org/2000/svg">${require(`@iconify-json/${set}/icons.json`).icons[icon].body}</svg>`;
}

/** The data of all the paths of an SVG after svgo's `plugins`. */
function pathsOf(svg, ...plugins) {
  const found = [];
  const enter = ({ name, attributes }) => name === 'path' && found.push(attributes.d);
  optimize(svg, { plugins: [...plugins, { name: 'collect', fn: () => ({ element: { enter } }) }] });
  return found;
}

/** Paths in the table's units as they are written: transformed, in halves of a unit with so many decimals. */
const written = (decimals, paths, transform = '') =>
  pathsOf(
    `<svg xmlns="http://www.w3.org/2000/svg">${paths.map(d => `<path transform="scale(2) ${transform}" d="${d}"/>`).join('')}</svg>`,
    'convertTransform',
    { name: 'convertPathData', params: { floatPrecision: decimals, transformPrecision: 9 } },
  );

/** A flat list of colours and paths with the paths written. */
const flat = (colours, paths) => colours.flatMap((colour, i) => [colour, paths[i]]);
const drawn = (decimals, list) =>
  flat(
    list.filter((_, i) => i % 2 === 0),
    written(
      decimals,
      list.filter((_, i) => i % 2),
    ),
  );

/** A mark's flat list: colour, path, colour, path, … */
async function draw({ own, from, paint, split, under = [], scale = 1, shift = [0, 0] }, decimals) {
  if (own) return drawn(decimals, own);
  const paths = pathsOf(await svgOf(from)).map(d => new PathCommander(d).toAbsolute());
  const pieces = paths.flatMap(path =>
    split ? PathCommander.splitPath(path.segments).map(PathCommander.pathToString) : `${path}`,
  );
  const layers = typeof paint === 'string' ? { [paint]: [...pieces.keys()] } : paint;
  const shapes = Object.values(layers).map(places =>
    [places]
      .flat()
      .map(place => pieces[place])
      .join(''),
  );

  const { width, height, cx, cy } = PathCommander.getPathBBox(shapes.join(''));
  const times = scale * Math.min(38 / width, 22 / height);
  const fitted = written(
    decimals,
    shapes,
    `translate(${24 + shift[0]} ${16 + shift[1]}) scale(${times}) translate(${-cx} ${-cy})`,
  );
  return [...drawn(decimals, under), ...flat(Object.keys(layers), fitted)];
}

/** The text of a module of drawings. */
async function moduleOf(marks, decimals, summary, file) {
  const used = new Set(Object.values(marks).flatMap(({ from }) => (from ? [sets[from.split('/')[0]]] : [])));
  const drawings = {};
  for (const [id, mark] of Object.entries(marks)) drawings[id] = await draw(mark, decimals);
  const text = `// Generated by scripts/payment-icons.mjs: change its table, not this file.
// Where a drawing is not our own it comes from
//   ${[...used].join('\n//   ')}
// (see NOTICE). These licences are for the drawings: the marks themselves are trade marks of their owners.
import type { Drawings } from '../domain/payment-methods.js';

/** ${summary} */
export const drawings: Drawings = ${JSON.stringify(drawings)};
`;
  return format(text, { ...(await resolveConfig(file)), filepath: file });
}

const files = [
  ['payment-drawings.ts', core, 0, 'The drawings that the main script carries.'],
  ['payment-drawings-pack.ts', pack, 1, 'All other drawings, for the pack `payment-methods.js`.'],
];
for (const [name, marks, decimals, summary] of files) {
  const file = fileURLToPath(new URL(`../src/elements/${name}`, import.meta.url));
  const text = await moduleOf(marks, decimals, summary, file);
  if (!process.argv.includes('--check')) {
    writeFileSync(file, text);
  } else if (readFileSync(file, 'utf8') !== text) {
    console.error(`src/elements/${name} is not what scripts/payment-icons.mjs writes: run it and commit the result.`);
    process.exitCode = 1;
  }
}
