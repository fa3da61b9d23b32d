import fc from 'fast-check';
import { CHECKOUT } from '../helpers.js';

/** Links to hosts that no page of these tests allows. A template and capitals change nothing about it. */
const FOREIGN = [
  ...['https://evil.example/give', 'https://support.example.evil.example/', 'https://xsupport.example/give'],
  ...['https://support.example:8443/give', 'HTTPS:\\\\evil.example/{amount}'],
  ...['https://evil.example/{?amount,currency,frequency}', 'https://evil.example?https://support.example/'],
  ...['https://еvil.example/', 'https://evil.example#support.example', 'https://support.example./give'],
];

/** Links that no appeal takes, or that lead where the paper's own does. */
const OTHERS = [
  ...['javascript:alert(1)', 'data:text/html,x', 'https://support.example@evil.example/', '', '{amount}', '{{href}}'],
  ...[
    'https://evil{amount}.example/',
    'https://{campaign}/give',
    'https:',
    'http://evil.example/',
    '//evil.example/give',
    '/give',
  ],
  CHECKOUT,
];

export const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

const attribute = (name: string, ...values: readonly string[]): fc.Arbitrary<string> =>
  fc.constantFrom(...values).map(value => `${name}="${escaped(value)}"`);

/** Settings of a planted div, but its links. What ended, ended weeks ago at least. */
const settings = fc.oneof(
  attribute('data-currency', 'USD', 'EUR', 'none', 'x'),
  attribute('data-publisher', 'The Harbour Gazette', '', '<b>'),
  attribute('data-ends', '2000-01-01', '2026-01-01', '2100-01-01', '2026-01-01T00:00:00Z', 'x'),
  attribute('data-starts', '2000-01-01', '2100-01-01'),
  attribute('data-count-articles', '', '30', '366'),
  attribute('data-min-articles', '1', '999'),
  attribute('data-max-views', '1', '999'),
  attribute('data-min-days-between', '1'),
  attribute('data-storage', 'local', 'requested', 'none', 'x'),
  attribute('data-report-to', 'planted', 'dataLayer', 'event', 'SmallFavor', 'localStorage', '__proto__', 'navigation'),
  attribute('data-campaign', 'default', 'other', '__proto__'),
  attribute('data-supporter', '', 'true'),
  attribute('data-preview', '', 'true'),
  attribute('data-remind-days', '1', '366'),
  attribute('data-amounts', '5', '1*'),
  attribute('data-frequencies', 'monthly', 'once*'),
  attribute('data-link-target', '_top', '_blank'),
  attribute('data-target', '#story', 'article', 'body'),
  attribute('data-insert', 'before', 'prepend'),
  attribute('data-allowed-hosts', 'evil.example', '*.example'),
  attribute('data-divs', '*', 'div'),
);
const seen = fc.constantFrom('', '', '', 'hidden', 'style="display:none"', 'style="position:fixed;inset:0"');

/** The settings of which one makes a div ask for an appeal, and its links. */
const LINKS = ['data-href', 'data-href-once', 'data-href-monthly', 'data-href-yearly'];
const foreignLinks = fc
  .array(fc.oneof(...LINKS.map(name => attribute(name, ...FOREIGN))), { minLength: 1, maxLength: 2 })
  .map(links => links.join(' '));
const anyLinks = fc
  .array(fc.oneof(...LINKS.map(name => attribute(name, ...FOREIGN, ...OTHERS))), { maxLength: 2 })
  .map(links => links.join(' '));

/** What readers write in a div, and what frameworks would take for the parts of an appeal. */
const words = (links: readonly string[]): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        fc.constantFrom('Words.', '<p>Words.</p>', '<p data-fill="publisher"></p>', '<p data-slot="headline">H</p>'),
        fc
          .tuple(fc.constantFrom('fallback', 'note', '', 'x'), fc.constantFrom(...links))
          .map(([slot, link]) => `<p data-slot="${slot}"><a href="${escaped(link)}">Support us</a></p>`),
        fc.constant('<form data-slot="note"><input name="getAttribute"><input name="parentNode"></form>'),
      ),
      { maxLength: 3 },
    )
    .map(parts => parts.join(''));

const div = (links: fc.Arbitrary<string>, leads: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(seen, links, fc.uniqueArray(settings, { maxLength: 5 }), words(leads))
    .map(
      ([seen, links, settings, words]) =>
        `<div class="small-favor" ${seen} ${links} ${settings.join(' ')}>${words}</div>`,
    );

const PROPERTIES =
  'parentElement parentNode children childNodes firstChild closest matches isConnected ownerDocument getAttribute hasAttribute querySelector querySelectorAll getRootNode contains remove append insertBefore insertAdjacentElement isEqualNode checkVisibility addEventListener dispatchEvent localName textContent lang dir attributes shadowRoot nodeType'.split(
    ' ',
  );
const GLOBALS =
  'dataLayer SmallFavor planted event customElements localStorage requestIdleCallback IntersectionObserver trustedTypes litHtmlVersions reactiveElementVersions'.split(
    ' ',
  );
const DOCUMENTS =
  'currentScript readyState visibilityState documentElement body activeElement querySelectorAll prerendering hidden'.split(
    ' ',
  );

/** What may stand around what is planted. */
const wraps = fc.oneof(
  fc.constant(['', '']),
  fc.constantFrom(['<div>', '</div>'], ['<div style="display:none">', '</div>'], ['<blockquote>', '</blockquote>']),
  fc.constantFrom(['<article style="display:none">', '</article>'], ['<div class="small-favor">', '</div>']),
  fc.constantFrom(
    ['<div data-small-favor-ignore>', '</div>'],
    ['<div class="small-favor" data-currency="EUR">', '</div>'],
  ),
  fc
    .uniqueArray(fc.constantFrom(...PROPERTIES), { maxLength: 4 })
    .map(names => [`<form>${names.map(name => `<input name="${name}">`).join('')}`, '</form>']),
);

/** What stands for names, or for what the paper's own page says. */
const others = fc.oneof(
  fc.constantFrom(...GLOBALS).map(name => `<a id="${name}"></a>`),
  fc.constantFrom(...DOCUMENTS).map(name => `<img name="${name}" alt="">`),
  fc.constantFrom(...GLOBALS, ...DOCUMENTS).map(name => `<form name="${name}" id="${name}"></form>`),
  fc.constantFrom(
    '<article style="display:none"></article>',
    '<div hidden></div>',
    '<meta name="small-favor" content="off">',
    '<meta name="small-favor-hosts" content="evil.example *.example">',
    '<div data-allowed-hosts="evil.example" data-divs="*" data-href="https://evil.example/" data-currency="EUR"></div>',
  ),
);

const planted = (div: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        { weight: 3, arbitrary: fc.tuple(wraps, div).map(([[start, end], div]) => start + div + end) },
        { weight: 1, arbitrary: others },
      ),
      { maxLength: 4 },
    )
    .map(parts => parts.join(''));

/** What a sanitizer may let through that keeps `div`, `class`, `data-*`, `id`, `name`, `style` and `hidden`. */
export const plantedMarkup = planted(div(anyLinks, [...FOREIGN, ...OTHERS]));

/** The same, where every planted appeal leads to a host that is not allowed. */
export const foreignMarkup = planted(div(foreignLinks, FOREIGN));
